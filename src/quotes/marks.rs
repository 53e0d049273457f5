//! Quotation marks → quoted stretches, one block of text at a time.
//!
//! A first pass lists the marks with the shape of their place (can it open, can it close), a second
//! pairs them ([`super::pairs`]). Both are linear, whatever the marks.

use super::pairs::pair;
use crate::Span;
use crate::find::among;
use crate::letters;
use alloc::vec::Vec;

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

/// What a mark is, by its sign.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Sign {
    /// `"`, `''`, fullwidth `＂`: opens and closes.
    Straight,
    /// `“`, also the closing mark of `„`.
    Left,
    /// `”`, also the opening mark of Swedish and Finnish.
    Right,
    /// `„`.
    Low,
    /// `«`.
    GuillemetLeft,
    /// `»`.
    GuillemetRight,
    /// `「`, `『`, `《`, by number.
    Corner(u8),
    /// `」`, `』`, `》`.
    CornerClose(u8),
    /// `‘`.
    SingleLeft,
    /// `’`, mostly an apostrophe.
    SingleRight,
    /// `'`.
    SingleStraight,
    /// `‚`.
    SingleLow,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub at: usize,
    pub end: usize,
    pub sign: Sign,
    /// Something that can open a quotation stands before it, and text after it.
    pub opens: bool,
    /// Text stands before it, and something that can follow a quotation after it.
    pub closes: bool,
    pub before: Option<char>,
    pub after: Option<char>,
}

impl Mark {
    pub fn is_single(&self) -> bool {
        matches!(self.sign, Sign::SingleLeft | Sign::SingleRight | Sign::SingleStraight | Sign::SingleLow)
    }

    /// Whether it stands where both the end of a quotation and a plural's apostrophe may.
    pub fn is_plural_apostrophe(&self) -> bool {
        self.before.is_some_and(|c| matches!(c, 's' | 'S' | 'x' | 'z' | 'n'))
            && self.after.is_some_and(char::is_whitespace)
    }
}

/// The quoted stretches of one block, in order, outermost only. Linear in its length.
///
/// `carried`: the block before ended inside a quotation.
pub(super) fn segments(text: &str, block: Span, carried: bool) -> Vec<Segment> {
    let marks = marks(text, block);
    let doubles = marks.iter().position(|mark| !mark.is_single());
    let continues = carried && doubles.is_some_and(|i| marks[i].closes && !marks[i].opens);
    let skip = doubles.filter(|_| continues).map_or(0, |i| i + 1);
    let nested = pair(&marks[skip..], true);
    let pairs = if nested.iter().any(|p| p.1.is_none()) { pair(&marks[skip..], false) } else { nested };
    let segment = |from: usize, to: usize, close: Option<&Mark>| Segment {
        outer: Span::new(from, close.map_or(block.end, |c| c.end)),
        inner: Span::new(to, close.map_or(block.end, |c| c.at)).trim(text),
        closed: close.is_some(),
    };
    let mut found = Vec::new();
    if continues {
        found.push(segment(block.start, block.start, Some(&marks[skip - 1])));
    }
    for (open, close) in pairs {
        let open = &marks[skip + open];
        found.push(segment(open.at, open.end, close.map(|i| &marks[skip + i])));
    }
    found.retain(|segment| !segment.inner.is_empty());
    found
}

/// Lists the marks of a block.
fn marks(text: &str, block: Span) -> Vec<Mark> {
    let mut found = Vec::new();
    let mut before = None;
    let mut chars = block.of(text).char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let Some(mut sign) = sign(c) else {
            before = Some(c);
            continue;
        };
        let mut end = at + c.len_utf8();
        // Two single marks in a row are one double mark (LaTeX, old wires).
        if let Some(double) = doubled(c)
            && chars.peek().is_some_and(|&(_, next)| next == c)
        {
            chars.next();
            end += c.len_utf8();
            sign = double;
        }
        let after = chars.peek().map(|&(_, next)| next);
        let single = end - at == c.len_utf8() && doubled(c).is_some();
        let inside_word = single
            && before.is_some_and(letters::is_alphanumeric)
            && after.is_some_and(letters::is_alphanumeric);
        if c != '`' && !inside_word || !single {
            found.push(Mark {
                at: block.start + at,
                end: block.start + end,
                sign,
                opens: before.is_none_or(can_precede) && after.is_some_and(|a| !a.is_whitespace()),
                closes: before.is_some_and(|b| !b.is_whitespace()) && after.is_none_or(can_follow),
                before,
                after,
            });
        }
        before = Some(c);
    }
    found
}

fn sign(c: char) -> Option<Sign> {
    Some(match c {
        '"' | '＂' => Sign::Straight,
        '“' | '‟' => Sign::Left,
        '”' => Sign::Right,
        '„' => Sign::Low,
        '«' => Sign::GuillemetLeft,
        '»' => Sign::GuillemetRight,
        '「' => Sign::Corner(0),
        '」' => Sign::CornerClose(0),
        '『' => Sign::Corner(1),
        '』' => Sign::CornerClose(1),
        '《' => Sign::Corner(2),
        '》' => Sign::CornerClose(2),
        '‘' | '`' => Sign::SingleLeft,
        '’' => Sign::SingleRight,
        '\'' => Sign::SingleStraight,
        '‚' => Sign::SingleLow,
        _ => return None,
    })
}

fn doubled(c: char) -> Option<Sign> {
    match c {
        '\'' => Some(Sign::Straight),
        '`' | '‘' => Some(Sign::Left),
        '’' => Some(Sign::Right),
        _ => None,
    }
}

/// Whether a quotation may open after this.
fn can_precede(c: char) -> bool {
    c.is_whitespace() || among(c, "([{-–—―/:…\u{200b}") || sign(c).is_some()
}

/// Whether this may follow a quotation.
fn can_follow(c: char) -> bool {
    c.is_whitespace() || (!letters::is_alphanumeric(c) && !among(c, "([{$€£"))
}
