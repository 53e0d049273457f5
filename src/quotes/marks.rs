//! Quotation marks → quoted stretches, one block of text at a time.
//!
//! A first pass lists the marks with the shape of their place (can it open, can it close), a second
//! pairs them ([`super::pairs`]). Both are linear, whatever the marks.

use super::pairs::pair;
use crate::Span;
use crate::find::{among, first};
use crate::letters;

/// A stretch between quotation marks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Segment {
    /// With its marks.
    pub outer: Span,
    /// Without them, and without the white space at their inner sides.
    pub inner: Span,
    /// Whether a closing mark was found.
    pub closed: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub at: usize,
    pub end: usize,
    /// What it is, of those that [`sign`] gives.
    pub sign: char,
    /// Something that can open a quotation stands before it, and text after it.
    pub opens: bool,
    /// Text stands before it, and something that can follow a quotation after it.
    pub closes: bool,
    /// The next single mark that is not in doubt closes a quotation.
    pub closer_follows: bool,
    /// The characters beside it; `\0` at the ends of the block.
    pub before: char,
    pub after: char,
}

impl Mark {
    pub fn is_single(&self) -> bool {
        among(self.sign, "‘’'‚")
    }

    /// Whether it stands where both the end of a quotation and a plural's apostrophe may.
    pub fn is_plural_apostrophe(&self) -> bool {
        matches!(self.before, 's' | 'S' | 'x' | 'z' | 'n') && self.after.is_whitespace()
    }
}

/// Appends the quoted stretches of one block, in order, outermost only. Linear in its length.
///
/// `carried`: the block before ended inside a quotation.
pub(super) fn segments(text: &str, block: Span, carried: bool, found: &mut Vec<Segment>) {
    let marks = marks(text, block);
    let doubles = marks.iter().position(|mark| !mark.is_single());
    let mut rest = &marks[..];
    let mut add = |from: usize, to: usize, close: Option<&Mark>| {
        let inner = Span::new(to, close.map_or(block.end, |c| c.at)).trim(text);
        let outer = Span::new(from, close.map_or(block.end, |c| c.end));
        if !inner.is_empty() {
            found.push(Segment { outer, inner, closed: close.is_some() });
        }
    };
    if let Some(i) = doubles.filter(|&i| carried && marks[i].closes && !marks[i].opens) {
        add(block.start, block.start, Some(&marks[i]));
        rest = &marks[i + 1..];
    }
    let mut pairs = pair(rest, true);
    if pairs.last().is_some_and(|pair| pair.1.is_none()) {
        pairs = pair(rest, false);
    }
    for (open, close) in pairs {
        let open = &rest[open];
        add(open.at, open.end, close.map(|i| &rest[i]));
    }
}

/// Lists the marks of a block.
fn marks(text: &str, block: Span) -> Vec<Mark> {
    let mut found = Vec::new();
    let mut before = '\0';
    let text = &text[..block.end];
    let mut at = block.start;
    while at < block.end {
        let start = at;
        let c = first(&text[start..]);
        at += c.len_utf8();
        let mut sign = sign(c);
        if sign == '\0' {
            before = c;
            continue;
        }
        let mut single = doubled(c) != '\0';
        // Two single marks in a row are one double mark (LaTeX, old wires).
        if single && first(&text[at..]) == c {
            at += c.len_utf8();
            sign = doubled(c);
            single = false;
        }
        let after = first(&text[at..]);
        let inside_word = letters::is_alphanumeric(before) && letters::is_alphanumeric(after);
        if !(single && (c == '`' || inside_word)) {
            found.push(Mark {
                at: start,
                end: at,
                sign,
                opens: can_precede(before) && is_text(after),
                closes: is_text(before) && can_follow(after),
                closer_follows: false,
                before,
                after,
            });
        }
        before = c;
    }
    let mut follows = false;
    for mark in found.iter_mut().rev() {
        mark.closer_follows = follows;
        if mark.is_single() && !mark.is_plural_apostrophe() {
            follows = mark.closes && !mark.opens;
        }
    }
    found
}

/// What a character is as a mark; `\0` if it is none.
fn sign(c: char) -> char {
    match c {
        '＂' => '"',
        '‟' => '“',
        '`' => '‘',
        '"' | '\'' | '«' | '»' | '‘'..='‚' | '“'..='„' | '《'..='』' => c,
        _ => '\0',
    }
}

/// What two of a single mark are together; `\0` for those that stay what they are.
fn doubled(c: char) -> char {
    match c {
        '\'' => '"',
        '`' | '‘' => '“',
        '’' => '”',
        _ => '\0',
    }
}

fn is_text(c: char) -> bool {
    c != '\0' && !c.is_whitespace()
}

/// Whether a quotation may open after this.
fn can_precede(c: char) -> bool {
    c.is_whitespace() || among(c, "\0([{-–—―/:…\u{200b}") || sign(c) != '\0'
}

/// Whether this may follow a quotation.
fn can_follow(c: char) -> bool {
    c.is_whitespace() || (!letters::is_alphanumeric(c) && !among(c, "([{$€£"))
}
