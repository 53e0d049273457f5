//! The words and marks of a block, each quotation as one token.

use super::lexicon::{Lexicon, class};
use super::marks::Segment;
use crate::Span;
use crate::case::{self, lowercase};
use crate::find::{first, has, last, until};
use crate::interner::Interner;
use crate::language::Language;
use crate::letters;
use alloc::string::String;
use alloc::vec::Vec;

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
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub span: Span,
    pub kind: Kind,
    pub class: u32,
}

impl Token {
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

/// Appends the tokens of a block; `segments` are its quoted stretches, the first of them numbered `first`.
pub(super) fn tokenize(
    text: &str,
    block: Span,
    segments: &[Segment],
    first: usize,
    lexicon: &Lexicon,
    abbreviations: &str,
    tokens: &mut Vec<Token>,
) {
    let mut at = block.start;
    for (i, segment) in segments.iter().enumerate() {
        plain(text, Span::new(at, segment.outer.start), lexicon, abbreviations, tokens);
        tokens.push(Token { span: segment.outer, kind: Kind::Quote(first + i), class: 0 });
        at = segment.outer.end;
    }
    plain(text, Span::new(at, block.end), lexicon, abbreviations, tokens);
}

/// Marks the last words of names wherever they stand: `Ruiz` where `Ana Ruiz` is somewhere.
pub(super) fn mark_persons(text: &str, tokens: &mut [Token]) {
    let mut known = Interner::default();
    for at in 1..tokens.len() {
        let ends = tokens.get(at + 1).is_none_or(|next| !next.is_name());
        if tokens[at].is_name() && ends && tokens[at - 1].is_name() {
            known.number(tokens[at].span.of(text).as_bytes());
        }
    }
    for token in tokens {
        if known.get(token.span.of(text).as_bytes()).is_some() {
            token.class |= class::PERSON;
        }
    }
}

fn plain(text: &str, span: Span, lexicon: &Lexicon, abbreviations: &str, tokens: &mut Vec<Token>) {
    let mut lower = String::new();
    let mut chars = span.of(text).char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let start = span.start + at;
        let mut end = start + c.len_utf8();
        if c.is_whitespace() {
            continue;
        }
        if !letters::is_alphanumeric(c) {
            if c == '('
                && let Some(length) = aside(&text[end..span.end])
            {
                while chars.peek().is_some_and(|&(next, _)| span.start + next < end + length) {
                    chars.next();
                }
                continue;
            }
            let kind = match c {
                '\'' | '’' if matches!(first(&text[end..span.end]), 's' | 'S') => {
                    chars.next();
                    end += 1;
                    Kind::Possessive
                }
                ',' | '،' | '、' => Kind::Comma,
                ':' | '：' => Kind::Colon,
                '.' if !ends_sentence(text, end, span.end, tokens, &lower, abbreviations) => continue,
                '.' | '!' | '?' | ';' | '…' | '。' => Kind::Stop,
                '—' | '–' | '―' | '-' => Kind::Dash,
                _ => Kind::Other,
            };
            tokens.push(Token { span: Span::new(start, end), kind, class: 0 });
            continue;
        }
        while let Some(&(next_at, next)) = chars.peek() {
            let after = text[span.start + next_at + next.len_utf8()..span.end].chars().next();
            // `l'avocate`, `dit-elle`: an elided article, a pronoun behind its verb.
            let split = matches!(next, '\'' | '’')
                && lexicon.class(&[lowercase(&text[start..end]).as_str(), "'"].concat()) != 0
                || next == '-' && {
                    let tail = &text[span.start + next_at + 1..span.end];
                    let tail = &tail[..until(tail, |c| !letters::is_alphabetic(c))];
                    tail == "t" || lexicon.class(tail) & class::PRONOUN != 0
                };
            let joins = !split
                && (letters::is_alphanumeric(next)
                    || (matches!(next, '-' | '\'' | '’' | '.')
                        && after.is_some_and(letters::is_alphanumeric))
                        && !is_possessive(next, after)
                        && !is_glued(&text[start..end], next, after));
            if split {
                chars.next();
                if next != '-' {
                    end += next.len_utf8();
                }
            }
            if !joins {
                break;
            }
            end += next.len_utf8();
            chars.next();
        }
        let word = &text[start..end];
        lower.clear();
        lower.extend(word.chars().map(|c| if c == '’' { '\'' } else { case::lower(c) }));
        let kind = match c {
            c if letters::is_uppercase(c) => Kind::Capital,
            c if letters::is_numeric(c) => Kind::Number,
            _ => Kind::Lower,
        };
        let mut class = lexicon.class(&lower);
        if let Some(singular) = lower.strip_suffix('s') {
            class |= lexicon.class(singular) & class::ROLE;
        }
        if kind == Kind::Capital {
            class |= lexicon.noun(&lower);
            let opens = tokens.last().is_none_or(|t| matches!(t.kind, Kind::Stop | Kind::Quote(_)));
            class &= if opens { !class::SPEAKS } else { !(class::SPEAKS | class::FILLER) };
        }
        tokens.push(Token { span: Span::new(start, end), kind, class });
    }
}

/// The length of what a bracket encloses, with the closing one, if that is short: `(D-Wis.)`.
fn aside(rest: &str) -> Option<usize> {
    const LONGEST: usize = 60;
    rest.bytes().take(LONGEST).position(|b| b == b')').map(|at| at + 1)
}

fn is_possessive(mark: char, after: Option<char>) -> bool {
    mark != '-' && mark != '.' && matches!(after, Some('s' | 'S'))
}

/// Whether a full stop ends a sentence although no space follows: `said Ruiz.The council`.
fn is_glued(word: &str, mark: char, after: Option<char>) -> bool {
    let whole = word.len() > 2 && letters::is_lowercase(last(word));
    mark == '.' && whole && after.is_some_and(letters::is_uppercase)
}

/// Whether the full stop before `end` ends a sentence; `word` is the word before it.
fn ends_sentence(
    text: &str,
    end: usize,
    limit: usize,
    tokens: &[Token],
    word: &str,
    abbreviations: &str,
) -> bool {
    let rest = text[end..limit].trim_start();
    let Some(last) = tokens.last() else { return true };
    if rest.is_empty() || last.span.end + 1 != end || !last.is_word() {
        return true;
    }
    let initial = last.kind == Kind::Capital && last.span.len() <= 2 || has(word, b'.');
    let next_lower = letters::is_lowercase(first(rest));
    !(next_lower || initial || last.is(class::TITLE) || Language::has(abbreviations, word))
}
