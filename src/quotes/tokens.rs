//! What a text consists of outside its quotations.

use super::lexicon::WordClass;
use crate::Span;
use crate::span::CompactSpan;
use crate::text::{LowerCase, lower_case};
use std::ops::Deref;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum TokenKind {
    /// A word that opens with no capital.
    Lower,
    /// A word that opens with a capital.
    Capital,
    /// A word that opens with a digit.
    Number,
    /// A quoted stretch.
    Quoted,
    Comma,
    Colon,
    Dash,
    /// A full stop that ends a sentence, or `!`, `?`, `;`, `…`.
    Stop,
    /// `'s`.
    Possessive,
    /// Any other character.
    Other,
    /// Where a line begins or ends, with no text.
    Edge,
}

/// A word as the word lists have it: in lower case, with straight apostrophes.
pub(super) fn listed_form(word: &str) -> LowerCase<'_> {
    match lower_case(word) {
        LowerCase::Any(lower) if lower.contains('’') => LowerCase::Any(lower.replace('’', "'")),
        lower => lower,
    }
}

/// A word, a punctuation mark, or a whole quoted stretch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    span: CompactSpan,
    pub kind: TokenKind,
    /// What the word does; nothing for all but words.
    pub class: WordClass,
}

impl Token {
    /// A token that is no word, so that it has no class.
    pub fn new(span: Span, kind: TokenKind) -> Self {
        Token::word(span, kind, WordClass::empty())
    }

    pub fn word(span: Span, kind: TokenKind, class: WordClass) -> Self {
        Token { span: span.into(), kind, class }
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        self.span.into()
    }

    /// The edge of a line.
    pub fn edge(at: usize) -> Self {
        Token::new(Span::new(at, at), TokenKind::Edge)
    }

    /// Whether the word does one of some things.
    pub fn is(&self, class: WordClass) -> bool {
        self.class.intersects(class)
    }

    /// The same of a word without a capital.
    pub fn is_lower(&self, class: WordClass) -> bool {
        self.kind == TokenKind::Lower && self.is(class)
    }

    /// Whether a sentence ends here.
    pub fn is_stop(&self) -> bool {
        matches!(self.kind, TokenKind::Stop | TokenKind::Edge)
    }

    pub fn is_word(&self) -> bool {
        matches!(self.kind, TokenKind::Lower | TokenKind::Capital | TokenKind::Number)
    }

    /// Whether it stands for a noun phrase. For `one`, `another` that depends on what follows, so that they do not count.
    pub fn is_pronoun(&self) -> bool {
        self.is(WordClass::PRONOUN) && !self.is(WordClass::DETERMINER)
    }

    /// Whether it may be part of a name.
    pub fn is_name(&self) -> bool {
        const NEVER: WordClass = WordClass::PRONOUN
            .union(WordClass::DETERMINER)
            .union(WordClass::PREPOSITION)
            .union(WordClass::CONJUNCTION)
            .union(WordClass::RELATIVE)
            .union(WordClass::FILLER)
            .union(WordClass::SOURCE)
            .union(WordClass::NOT_NAME);
        self.kind == TokenKind::Capital && !self.is(NEVER)
    }
}

/// Tokens in a row, as indices. There may be many, so that each takes half of a `Range`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct TokenRange(CompactSpan);

impl TokenRange {
    pub fn new(start: usize, end: usize) -> Self {
        TokenRange(Span::new(start, end).into())
    }

    pub fn start(self) -> usize {
        Span::from(self.0).start
    }

    pub fn end(self) -> usize {
        Span::from(self.0).end
    }

    pub fn len(self) -> usize {
        Span::from(self.0).len()
    }
}

/// The tokens of a text. Every line stands between two edges, so that the first and last token always are one.
pub(super) struct Tokens(pub Vec<Token>);

impl Tokens {
    /// The tokens of a range.
    pub fn of(&self, range: TokenRange) -> &[Token] {
        &self.0[range.start()..range.end()]
    }

    /// Where a range stands in the text; it must not be empty.
    pub fn span(&self, range: TokenRange) -> Span {
        Span::new(self.0[range.start()].span().start, self.0[range.end() - 1].span().end)
    }

    /// The words of a range, as they stand in the text.
    pub fn words<'t>(
        &self,
        text: &'t str,
        range: TokenRange,
    ) -> impl DoubleEndedIterator<Item = &'t str> + Clone {
        self.of(range).iter().map(move |token| token.span().of(text))
    }

    /// Where the quoted stretches stand, in order.
    pub fn quotations(&self) -> impl Iterator<Item = usize> {
        let quoted = |(at, token): (usize, &Token)| matches!(token.kind, TokenKind::Quoted).then_some(at);
        self.iter().enumerate().filter_map(quoted)
    }

    /// Whether a token of a range does one of some things.
    pub fn any(&self, range: TokenRange, class: WordClass) -> bool {
        self.of(range).iter().any(|token| token.is(class))
    }
}

impl Deref for Tokens {
    type Target = [Token];

    fn deref(&self) -> &[Token] {
        &self.0
    }
}
