use super::chars;
use crate::letters;
use crate::{Article, Block, BlockKind, Span};
use alloc::vec::Vec;

/// A headline has at most so many characters.
const LONGEST_HEADLINE: usize = 200;

impl<'t> Article<'t> {
    /// Reads a bare text: a paragraph ends at a blank line, or at any line break where the text
    /// has no blank lines; a short opening line without a full stop is the headline.
    pub fn from_text(text: &'t str) -> Self {
        let lines = Lines::read(text);
        let spans = if lines.spaced {
            lines.joined(|_, next| !next.opens)
        } else if lines.are_wrapped(text) {
            lines.joined(|before, next| !next.opens && !is_terminated(before.of(text)))
        } else {
            lines.list.iter().map(|line| line.span).collect()
        };
        let mut blocks: Vec<Block> =
            spans.into_iter().map(|span| Block { kind: BlockKind::Paragraph, span }).collect();
        if let [first, second, ..] = &mut blocks[..]
            && is_headline(first.span.of(text), second.span.of(text))
        {
            first.kind = BlockKind::Heading;
        }
        Article { title: None, lang: None, text, blocks }
    }
}

struct Line {
    /// Without white space at its ends; never empty.
    span: Span,
    /// Whether a blank line or a paragraph separator stands before it.
    opens: bool,
}

/// The lines of a text that hold more than white space.
struct Lines {
    list: Vec<Line>,
    /// Whether blank lines stand between them.
    spaced: bool,
}

impl Lines {
    fn read(text: &str) -> Self {
        let mut lines = Lines { list: Vec::new(), spaced: false };
        let mut start = 0;
        let (mut blank, mut separated) = (false, false);
        while start < text.len() {
            let (end, next, paragraph) = line_end(text, start);
            let span = chars::trim(text, Span::new(start, end));
            if span.is_empty() {
                blank = true;
            } else {
                lines.spaced |= blank && !lines.list.is_empty();
                lines.list.push(Line { span, opens: blank || separated });
                blank = false;
                separated = false;
            }
            separated |= paragraph;
            start = next;
        }
        lines
    }

    /// Joins each line with the paragraph before it where `goes_on(paragraph, line)`.
    fn joined(&self, goes_on: impl Fn(Span, &Line) -> bool) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        for line in &self.list {
            match spans.last_mut() {
                Some(last) if goes_on(*last, line) => last.end = line.span.end,
                _ => spans.push(line.span),
            }
        }
        spans
    }

    /// Whether line breaks only wrap the text: half of the lines at least go on in lower case, and
    /// the last line ends a sentence.
    fn are_wrapped(&self, text: &str) -> bool {
        let pairs = || self.list.iter().zip(self.list.iter().skip(1));
        let wrapped = pairs()
            .filter(|(line, next)| {
                !is_terminated(line.span.of(text)) && next.span.of(text).starts_with(letters::is_lowercase)
            })
            .count();
        let ended = self.list.last().is_some_and(|line| is_terminated(line.span.of(text)));
        ended && wrapped > 0 && 2 * wrapped >= pairs().count()
    }
}

/// Where the line that starts at `start` ends, where the next one starts, and whether a paragraph
/// separator lies between.
fn line_end(text: &str, start: usize) -> (usize, usize, bool) {
    for (at, &byte) in text.as_bytes().iter().enumerate().skip(start) {
        // The bytes that line breaks begin with.
        if !matches!(byte, 0x0a..=0x0d | 0xc2 | 0xe2) {
            continue;
        }
        let rest = &text[at..];
        let c = rest.chars().next().unwrap_or('\n');
        if matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            let width = if rest.starts_with("\r\n") { 2 } else { c.len_utf8() };
            return (at, at + width, c == '\u{2029}');
        }
    }
    (text.len(), text.len(), false)
}

/// Whether a line ends as a sentence does, closing marks aside.
pub(super) fn is_terminated(line: &str) -> bool {
    let bare = line.trim_end_matches(|c: char| c.is_whitespace() || chars::closes(c) || chars::is_quote(c));
    bare.ends_with([
        '.', '!', '?', '…', '。', '！', '？', '｡', '؟', '।', '॥', '۔', '።', '။', '។', '៕', '։', ':', ';',
        '：',
    ])
}

/// Whether a text's first block is its headline: short, no full stop, and longer text after it.
fn is_headline(first: &str, second: &str) -> bool {
    let bare = first.trim_end_matches(|c: char| chars::closes(c) || chars::is_quote(c));
    let open = !is_terminated(first) || bare.ends_with("...") || bare.ends_with('…');
    let asked = bare.ends_with(['?', '!', '？', '！', '؟']);
    let short = first.chars().nth(LONGEST_HEADLINE).is_none();
    short && (open || asked && second.len() >= 2 * first.len())
}
