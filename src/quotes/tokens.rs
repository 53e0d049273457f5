//! The words and marks of a block, each quotation as one token.

use super::lexicon::{Lexicon, WordClass};
use super::quoted::Quoted;
use crate::Span;
use crate::language::Language;
use std::ops::{Deref, Index};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Lower,
    Capital,
    Number,
    /// A quoted stretch, by index.
    Quote(usize),
    Comma,
    Colon,
    /// A full stop that ends a sentence, or `!`, `?`.
    Stop,
    Dash,
    /// `'s`.
    Possessive,
    Other,
    /// Where a paragraph ends: one stands before the first, too.
    End,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub span: Span,
    pub kind: Kind,
    pub class: WordClass,
}

impl Token {
    /// What ends a paragraph here.
    pub fn end(at: usize) -> Self {
        Token { span: Span::new(at, at), kind: Kind::End, class: WordClass::empty() }
    }

    /// Whether a sentence ends here.
    pub fn is_stop(&self) -> bool {
        matches!(self.kind, Kind::Stop | Kind::End)
    }

    pub fn is(&self, class: WordClass) -> bool {
        self.class.intersects(class)
    }

    pub fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Lower | Kind::Capital | Kind::Number)
    }

    /// Whether it stands for a noun phrase; of `one`, `another` that depends on what follows.
    pub fn is_pronoun(&self) -> bool {
        self.is(WordClass::PRONOUN) && !self.is(WordClass::DETERMINER)
    }

    /// Whether it may be a part of a name.
    pub fn is_name(&self) -> bool {
        const NEVER: WordClass = WordClass::PRONOUN
            .union(WordClass::DETERMINER)
            .union(WordClass::PREPOSITION)
            .union(WordClass::CONJUNCTION)
            .union(WordClass::RELATIVE)
            .union(WordClass::FILLER)
            .union(WordClass::SOURCE)
            .union(WordClass::NOT_NAME);
        self.kind == Kind::Capital && !self.is(NEVER)
    }
}

/// Tokens in a row, by number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Run {
    pub start: usize,
    pub end: usize,
}

impl Run {
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Where they stand in the text; they are at least one.
    pub fn span(self, tokens: &Tokens) -> Span {
        Span::new(tokens[self.start].span.start, tokens[self.end - 1].span.end)
    }
}

/// The tokens of a text.
pub(super) struct Tokens(pub Vec<Token>);

impl Tokens {
    /// Whether a token is in one of some classes.
    pub fn is(&self, at: usize, class: WordClass) -> bool {
        self[at].is(class)
    }

    /// Whether a token of a run is in one of some classes.
    pub fn any(&self, start: usize, end: usize, class: WordClass) -> bool {
        self[Run { start, end }].iter().any(|token| token.is(class))
    }
}

impl Deref for Tokens {
    type Target = [Token];

    fn deref(&self) -> &[Token] {
        &self.0
    }
}

// Tokens are looked at in so many places that the check of the bounds is worth a function.
impl Index<usize> for Tokens {
    type Output = Token;

    #[inline(never)]
    fn index(&self, number: usize) -> &Token {
        &self.0[number]
    }
}

impl Index<Run> for Tokens {
    type Output = [Token];

    fn index(&self, run: Run) -> &[Token] {
        &self.0[run.start..run.end]
    }
}

/// Appends the tokens of some lines of a text, each with its end; `quoted` are the quoted stretches of all.
pub(super) fn tokenize(
    text: &str,
    lines: &[Span],
    quoted: &[Quoted],
    lexicon: &Lexicon,
    language: &Language,
    tokens: &mut Vec<Token>,
) {
    let mut next = 0;
    for line in lines {
        let mut at = line.start;
        while let Some(quoted) = quoted.get(next).filter(|quoted| quoted.outer.start < line.end) {
            plain(text, Span::new(at, quoted.outer.start), lexicon, language, tokens);
            tokens.push(Token { span: quoted.outer, kind: Kind::Quote(next), class: WordClass::empty() });
            at = quoted.outer.end;
            next += 1;
        }
        plain(text, Span::new(at, line.end), lexicon, language, tokens);
        tokens.push(Token::end(line.end));
    }
}

fn plain(text: &str, span: Span, lexicon: &Lexicon, language: &Language, tokens: &mut Vec<Token>) {
    let text = &text[..span.end];
    let mut lower = String::new();
    let mut at = span.start;
    while let Some(c) = text[at..].chars().next() {
        let start = at;
        at += c.len_utf8();
        if c.is_whitespace() {
            continue;
        }
        let rest = &text[at..];
        if !c.is_alphanumeric() {
            let kind = match c {
                '(' if aside(rest) > 0 => {
                    at += aside(rest);
                    continue;
                }
                '\'' | '’' if rest.starts_with(['s', 'S']) => {
                    at += 1;
                    Kind::Possessive
                }
                ',' | '،' | '、' => Kind::Comma,
                ':' | '：' => Kind::Colon,
                // `first- and second-class`
                '-' if text[..start].ends_with(char::is_alphanumeric) => continue,
                '.' if !ends_sentence(rest, at, tokens, &lower, language.abbreviations) => continue,
                '.' | '!' | '?' | ';' | '…' | '。' => Kind::Stop,
                '—' | '–' | '―' | '-' => Kind::Dash,
                _ => Kind::Other,
            };
            tokens.push(Token { span: Span::new(start, at), kind, class: WordClass::empty() });
            continue;
        }
        let (end, next) = word(&text[start..], lexicon);
        let word = &text[start..start + end];
        at = start + next;
        lower = word.to_lowercase().replace('’', "'");
        let kind = match c {
            c if c.is_uppercase() => Kind::Capital,
            c if c.is_numeric() => Kind::Number,
            // `al-Bashir`
            _ if word.get(2..3) == Some("-") && word[3..].starts_with(char::is_uppercase) => Kind::Capital,
            _ => Kind::Lower,
        };
        let mut class = lexicon.class(&lower);
        if let Some(singular) = lower.strip_suffix('s') {
            class |= lexicon.class(singular) & WordClass::ROLE;
        }
        if kind == Kind::Capital {
            class |= lexicon.class_of_tail(&lower, class);
            class -= WordClass::SPEAKS;
            let opens = tokens.last().is_none_or(|t| t.is_stop() || matches!(t.kind, Kind::Quote(_)));
            if !opens {
                class -= WordClass::FILLER;
            }
        }
        tokens.push(Token { span: Span::new(start, start + end), kind, class });
    }
}

/// No elided word is longer, in bytes.
const ELIDED: usize = 16;

/// Where the word that a text opens with ends, and where the text goes on.
fn word(text: &str, lexicon: &Lexicon) -> (usize, usize) {
    let mut end = 0;
    loop {
        let rest = &text[end..];
        end += rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let word = &text[..end];
        let mut rest = text[end..].chars();
        let Some(joint) = rest.next() else { return (end, end) };
        let behind = rest.as_str();
        let apostrophe = matches!(joint, '\'' | '’');
        // `l'avocate`
        if apostrophe && word.len() <= ELIDED && !lexicon.class(&(word.to_lowercase() + "'")).is_empty() {
            end += joint.len_utf8();
            return (end, end);
        }
        // `dit-elle`: a pronoun behind its verb.
        if joint == '-' {
            let tail = behind.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            if tail == "t" || lexicon.class(tail).intersects(WordClass::PRONOUN) {
                return (end, end + 1);
            }
        }
        let possessive = apostrophe && behind.starts_with(['s', 'S']);
        let joins = (apostrophe || matches!(joint, '-' | '.')) && behind.starts_with(char::is_alphanumeric);
        // `said Ruiz.The council`: no space follows a sentence's full stop.
        let glued = joint == '.'
            && word.len() > 2
            && word.ends_with(char::is_lowercase)
            && behind.starts_with(char::is_uppercase);
        if !joins || possessive || glued {
            return (end, end);
        }
        end += joint.len_utf8();
    }
}

/// The length of what a bracket encloses, with the closing one, if that is short: `(D-Wis.)`; otherwise 0.
fn aside(rest: &str) -> usize {
    const LONGEST: usize = 60;
    rest.bytes().take(LONGEST).position(|b| b == b')').map_or(0, |at| at + 1)
}

/// Whether the full stop at `end` of the text, with `rest` behind it, ends a sentence; `word` is the
/// word before it.
fn ends_sentence(rest: &str, end: usize, tokens: &[Token], word: &str, abbreviations: &str) -> bool {
    let rest = rest.trim_start();
    let Some(last) = tokens.last() else { return true };
    if rest.is_empty() || last.span.end + 1 != end || !last.is_word() {
        return true;
    }
    let initial = last.kind == Kind::Capital && last.span.len() <= 2 || word.contains('.');
    let next_lower = rest.starts_with(char::is_lowercase);
    !(next_lower || initial || last.is(WordClass::TITLE) || Language::has(abbreviations, word))
}
