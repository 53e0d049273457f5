//! Finds the quotation marks of a line, with what stands around each.

use crate::Span;
use crate::span::CompactSpan;
use crate::text::{is_dash, possible_quotation_marks};

/// A quotation mark in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct QuotationMark {
    span: CompactSpan,
    /// What it is, variants of the same mark made one: see [`canonical`].
    pub glyph: char,
    /// Whether it stands where a quotation may open: after a space or bracket, before text.
    pub may_open: bool,
    /// Whether it stands where a quotation may close: after text, before a space or punctuation.
    pub may_close: bool,
    /// Whether the next single mark that is not in doubt closes a quotation.
    pub closer_follows: bool,
    /// The character before it; none at the start of the line.
    pub before: Option<char>,
    /// The character behind it; none at the end of the line.
    pub after: Option<char>,
}

impl QuotationMark {
    /// Where it stands.
    pub fn span(&self) -> Span {
        self.span.into()
    }

    /// Whether it is a single mark, which an apostrophe may look like.
    pub fn is_single(&self) -> bool {
        matches!(self.glyph, '‘' | '’' | '\'' | '‚')
    }

    /// Whether it may be the apostrophe of a plural, `the dogs’ home`, as well as a closing mark.
    pub fn may_be_plural(&self) -> bool {
        matches!(self.before, Some('s' | 'S' | 'x' | 'z' | 'n'))
            && self.after.is_some_and(char::is_whitespace)
    }
}

/// Lists the quotation marks of a line, in order.
pub(super) fn find(text: &str, line: Span) -> Vec<QuotationMark> {
    let mut found = Vec::new();
    let content = line.of(text);
    let mut possible = possible_quotation_marks(content).peekable();
    while let Some((at, c)) = possible.next() {
        let Some(mut glyph) = canonical(c) else { continue };
        let mut end = at + c.len_utf8();
        let mut is_single = false;
        if let Some(double) = double_of(c) {
            // Two single marks in a row are one double mark (LaTeX, old wires).
            if possible.next_if_eq(&(end, c)).is_some() {
                glyph = double;
                end += c.len_utf8();
            } else {
                is_single = true;
            }
        }
        let before = content[..at].chars().next_back();
        let after = content[end..].chars().next();
        let inside_word =
            before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
        if !(is_single && (c == '`' || inside_word)) {
            found.push(QuotationMark {
                span: Span::new(line.start + at, line.start + end).into(),
                glyph,
                may_open: before.is_none_or(may_precede) && after.is_some_and(is_visible),
                may_close: before.is_some_and(is_visible) && after.is_none_or(may_follow),
                closer_follows: false,
                before,
                after,
            });
        }
    }
    set_closer_follows(&mut found);
    found
}

/// Sets [`QuotationMark::closer_follows`].
fn set_closer_follows(marks: &mut [QuotationMark]) {
    let mut follows = false;
    for mark in marks.iter_mut().rev() {
        mark.closer_follows = follows;
        if mark.is_single() && !mark.may_be_plural() {
            follows = mark.may_close && !mark.may_open;
        }
    }
}

/// The quotation mark that a character stands for; none if it is no quotation mark.
fn canonical(c: char) -> Option<char> {
    match c {
        '＂' => Some('"'),
        '‟' => Some('“'),
        '`' => Some('‘'),
        '"' | '\'' | '«' | '»' | '‘' | '’' | '‚' | '“' | '”' | '„' => Some(c),
        '《' | '》' | '「' | '」' | '『' | '』' => Some(c),
        _ => None,
    }
}

/// The double mark that a single one makes when written twice.
fn double_of(c: char) -> Option<char> {
    match c {
        '\'' => Some('"'),
        '`' | '‘' => Some('“'),
        '’' => Some('”'),
        _ => None,
    }
}

fn is_visible(c: char) -> bool {
    !c.is_whitespace()
}

/// Whether a quotation may open after this.
fn may_precede(c: char) -> bool {
    const ZERO_WIDTH_SPACE: char = '\u{200b}';
    c.is_whitespace()
        || matches!(c, '(' | '[' | '{' | '-' | '/' | ':' | '…' | ZERO_WIDTH_SPACE)
        || is_dash(c)
        || canonical(c).is_some()
}

/// Whether this may follow a quotation.
fn may_follow(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '(' | '[' | '{' | '$' | '€' | '£')
}
