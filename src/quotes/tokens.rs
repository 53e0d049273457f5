//! The words and marks of a block, each quotation as one token.

use super::lexicon::{Lexicon, class};
use super::marks::Segment;
use crate::Span;
use crate::case::{self, lowercase};
use crate::find::{self, first, has, last, until};
use crate::language::Language;
use crate::letters;
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
    pub class: u32,
}

impl Token {
    /// What ends a paragraph here.
    pub fn end(at: usize) -> Self {
        Token { span: Span::new(at, at), kind: Kind::End, class: 0 }
    }

    /// Whether a sentence ends here.
    pub fn is_stop(&self) -> bool {
        matches!(self.kind, Kind::Stop | Kind::End)
    }

    pub fn is(&self, class: u32) -> bool {
        self.class & class != 0
    }

    pub fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Lower | Kind::Capital | Kind::Number)
    }

    /// Whether it stands for a noun phrase; of `one`, `another` that depends on what follows.
    pub fn is_pronoun(&self) -> bool {
        self.is(class::PRONOUN) && !self.is(class::DETERMINER)
    }

    /// Whether it may be a part of a name.
    pub fn is_name(&self) -> bool {
        const NEVER: u32 = class::PRONOUN
            | class::DETERMINER
            | class::PREPOSITION
            | class::CONJUNCTION
            | class::RELATIVE
            | class::FILLER
            | class::SOURCE
            | class::NOT_NAME;
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
    pub fn is(&self, at: usize, class: u32) -> bool {
        self[at].is(class)
    }

    /// Whether a token of a run is in one of some classes.
    pub fn any(&self, start: usize, end: usize, class: u32) -> bool {
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

/// Appends the tokens of some lines of a text, each with its end; `segments` are the quoted stretches of all.
pub(super) fn tokenize(
    text: &str,
    lines: &[Span],
    segments: &[Segment],
    lexicon: &Lexicon,
    tokens: &mut Vec<Token>,
) {
    let mut next = 0;
    for line in lines {
        let mut at = line.start;
        while let Some(segment) = segments.get(next).filter(|segment| segment.outer.start < line.end) {
            plain(text, Span::new(at, segment.outer.start), lexicon, tokens);
            tokens.push(Token { span: segment.outer, kind: Kind::Quote(next), class: 0 });
            at = segment.outer.end;
            next += 1;
        }
        plain(text, Span::new(at, line.end), lexicon, tokens);
        tokens.push(Token::end(line.end));
    }
}

fn plain(text: &str, span: Span, lexicon: &Lexicon, tokens: &mut Vec<Token>) {
    let text = &text[..span.end];
    let mut lower = String::new();
    let mut at = span.start;
    while at < span.end {
        let start = at;
        let c = first(&text[start..]);
        at += c.len_utf8();
        if c.is_whitespace() {
            continue;
        }
        let rest = &text[at..];
        if !letters::is_alphanumeric(c) {
            let kind = match c {
                '(' if aside(rest) > 0 => {
                    at += aside(rest);
                    continue;
                }
                '\'' | '’' if matches!(first(rest), 's' | 'S') => {
                    at += 1;
                    Kind::Possessive
                }
                ',' | '،' | '、' => Kind::Comma,
                ':' | '：' => Kind::Colon,
                // `first- and second-class`
                '-' if letters::is_alphanumeric(last(&text[..start])) => continue,
                '.' if !ends_sentence(rest, at, tokens, &lower, lexicon.abbreviations) => continue,
                '.' | '!' | '?' | ';' | '…' | '。' => Kind::Stop,
                '—' | '–' | '―' | '-' => Kind::Dash,
                _ => Kind::Other,
            };
            tokens.push(Token { span: Span::new(start, at), kind, class: 0 });
            continue;
        }
        let (end, next) = word(&text[start..], lexicon);
        let word = &text[start..start + end];
        at = start + next;
        lower.clear();
        for c in word.chars() {
            lower.push(if c == '’' { '\'' } else { case::lower(c) });
        }
        let kind = match c {
            c if letters::is_uppercase(c) => Kind::Capital,
            c if letters::is_numeric(c) => Kind::Number,
            // `al-Bashir`
            _ if word.get(2..3) == Some("-") && letters::is_uppercase(first(&word[3..])) => Kind::Capital,
            _ => Kind::Lower,
        };
        let mut class = lexicon.class(&lower);
        if let Some(singular) = lower.strip_suffix('s') {
            class |= lexicon.class(singular) & class::ROLE;
        }
        if kind == Kind::Capital {
            class |= lexicon.noun(&lower, class);
            let opens = tokens.last().is_none_or(|t| t.is_stop() || matches!(t.kind, Kind::Quote(_)));
            class &= if opens { !class::SPEAKS } else { !(class::SPEAKS | class::FILLER) };
        }
        tokens.push(Token { span: Span::new(start, start + end), kind, class });
    }
}

/// No elided word is longer, in bytes.
const ELIDED: usize = 16;

/// Where the word that a text opens with ends, and where the text goes on.
fn word(text: &str, lexicon: &Lexicon) -> (usize, usize) {
    let mut end = first(text).len_utf8();
    loop {
        let next = first(&text[end..]);
        if letters::is_alphanumeric(next) {
            end += next.len_utf8();
            continue;
        }
        let word = &text[..end];
        let behind = text.get(end + next.len_utf8()..).unwrap_or_default();
        let after = first(behind);
        let apostrophe = matches!(next, '\'' | '’');
        // `l'avocate`
        if apostrophe && word.len() <= ELIDED && lexicon.class(&[&lowercase(word), "'"].concat()) != 0 {
            let end = text.len() - behind.len();
            return (end, end);
        }
        // `dit-elle`: a pronoun behind its verb.
        if next == '-' {
            let tail = &behind[..until(behind, |c| !letters::is_alphabetic(c))];
            if tail == "t" || lexicon.class(tail) & class::PRONOUN != 0 {
                return (end, end + 1);
            }
        }
        let possessive = apostrophe && matches!(after, 's' | 'S');
        let joins = (apostrophe || matches!(next, '-' | '.')) && letters::is_alphanumeric(after);
        // `said Ruiz.The council`: no space follows a sentence's full stop.
        let glued = next == '.'
            && word.len() > 2
            && letters::is_lowercase(last(word))
            && letters::is_uppercase(after);
        if !joins || possessive || glued {
            return (end, end);
        }
        end += next.len_utf8();
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
    let rest = find::trim_start(rest, char::is_whitespace);
    let Some(last) = tokens.last() else { return true };
    if rest.is_empty() || last.span.end + 1 != end || !last.is_word() {
        return true;
    }
    let initial = last.kind == Kind::Capital && last.span.len() <= 2 || has(word, b'.');
    let next_lower = letters::is_lowercase(first(rest));
    !(next_lower || initial || last.is(class::TITLE) || Language::has(abbreviations, word))
}
