//! Finds what stands between quotation marks, or behind the dashes of dialogue.

use super::lexicon::Lexicon;
use super::{dialogue, marks, pairs, speech};
use crate::Span;
use crate::span::CompactSpan;
use crate::text::{Document, Role, is_quotation_mark, is_terminator};

/// A stretch that is quoted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Quoted {
    outer: CompactSpan,
    inner: CompactSpan,
    /// Whether a closing mark was found.
    pub closed: bool,
}

impl Quoted {
    fn new(outer: Span, inner: Span, closed: bool) -> Self {
        Quoted { outer: outer.into(), inner: inner.into(), closed }
    }

    /// Where it stands with its marks.
    pub fn outer(&self) -> Span {
        self.outer.into()
    }

    /// Where it stands without them, and without the white space at their inner sides.
    pub fn inner(&self) -> Span {
        self.inner.into()
    }
}

/// The lines of a document that quotations are looked for in: a quotation never goes over the end of one.
///
/// They are those of its prose, and headings that end with a colon. A line break inside a paragraph ends a line where
/// the line ends like a paragraph.
pub(super) fn lines(document: &Document) -> Vec<Span> {
    let text = document.text;
    let mut lines = Vec::new();
    for paragraph in &document.paragraphs {
        let introduces = paragraph.role == Role::Heading && paragraph.span.of(text).ends_with(':');
        if paragraph.role != Role::Prose && !introduces {
            continue;
        }
        let Span { mut start, end } = paragraph.span;
        for (at, _) in paragraph.span.of(text).match_indices('\n') {
            let line = Span::new(start, paragraph.span.start + at + 1);
            if line.of(text).trim_end().ends_with(ends_paragraph) {
                lines.push(line.trim(text));
                start = line.end;
            }
        }
        if start < end {
            lines.push(Span::new(start, end).trim(text));
        }
    }
    lines
}

/// Whether a paragraph may end with `c`.
fn ends_paragraph(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | ':' | '…') || is_quotation_mark(c)
}

/// The quoted stretches of some lines, in order, that may be speech. Linear in their length.
pub(super) fn find(text: &str, lines: &[Span], lexicon: Option<&Lexicon>) -> Vec<Quoted> {
    let mut found: Vec<Quoted> = Vec::new();
    let mut unclosed = false;
    for &line in lines {
        let before = found.len();
        if let Some(lexicon) = lexicon.filter(|_| dialogue::opens(line.of(text))) {
            let spoken = dialogue::find(text, line, lexicon);
            found.extend(spoken.into_iter().map(|span| Quoted::new(span, span, true)));
        }
        if found.len() == before {
            add_marked(text, line, unclosed, lexicon, &mut found);
        }
        unclosed = found[before..].last().is_some_and(|quoted| !quoted.closed);
    }
    found
}

/// Appends the stretches of a line that stand between marks; `unclosed`: the line before ended inside a quotation.
fn add_marked(text: &str, line: Span, unclosed: bool, lexicon: Option<&Lexicon>, found: &mut Vec<Quoted>) {
    let marks = marks::find(text, line);
    let mut add = |outer: Span, inner: Span, closed: bool| {
        let inner = inner.trim(text);
        if speech::is_speech(inner.of(text)) || is_told(text, line, outer, inner, lexicon) {
            found.push(Quoted::new(outer, inner, closed));
        }
    };
    let first_double = marks.iter().position(|mark| !mark.is_single());
    let goes_on = first_double.filter(|&i| unclosed && marks[i].may_close && !marks[i].may_open);
    let mut rest = &marks[..];
    if let Some(i) = goes_on {
        let Span { start, end } = marks[i].span();
        add(Span::new(line.start, end), Span::new(line.start, start), true);
        rest = &marks[i + 1..];
    }
    for pair in pairs::pair(rest) {
        let open = rest[pair.open].span();
        let close = pair.close.map_or(Span::new(line.end, line.end), |i| rest[i].span());
        add(Span::new(open.start, close.end), Span::new(open.end, close.start), pair.close.is_some());
    }
}

/// Whether a stretch of whatever length opens a sentence, and who says it follows: `„Ja“, sagte Anna Kuhn.`
fn is_told(text: &str, line: Span, outer: Span, inner: Span, lexicon: Option<&Lexicon>) -> bool {
    let before = text[line.start..outer.start].trim_end();
    let opens = before.is_empty() || before.ends_with(is_terminator);
    let behind = text[outer.end..line.end].strip_prefix(',').zip(lexicon);
    opens
        && inner.of(text).contains(char::is_alphabetic)
        && behind.is_some_and(|(behind, lexicon)| dialogue::opens_with_verb(behind, lexicon))
}
