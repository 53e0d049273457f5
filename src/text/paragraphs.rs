//! A bare text → an article: where its paragraphs end, and whether it opens with a headline.

use super::chars;
use super::terminators::{is_terminated, without_closers};
use crate::{Article, Block, BlockKind, Span};

/// A headline has at most so many characters.
const LONGEST_HEADLINE: usize = 200;
/// The line break of Unicode that always ends a paragraph.
const PARAGRAPH_SEPARATOR: char = '\u{2029}';

impl<'t> Article<'t> {
    /// Reads a bare text: a paragraph ends at a blank line; where the text has none, at any line break, or,
    /// if these only wrap its lines, at one after a full stop. A short opening line without a full stop is
    /// the headline.
    pub fn from_text(text: &'t str) -> Self {
        let lines = Lines::read(text);
        let wrapped = !lines.spaced && lines.are_wrapped(text);
        let mut blocks: Vec<Block> = Vec::new();
        for line in &lines.list {
            match blocks.last_mut() {
                Some(Block { span, .. })
                    if !line.opens && (lines.spaced || wrapped && !is_terminated(span.of(text))) =>
                {
                    span.end = line.span.end;
                }
                _ => blocks.push(Block { kind: BlockKind::Paragraph, span: line.span }),
            }
        }
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

    /// Whether line breaks only wrap the text: half of the lines at least go on in lower case, and
    /// the last line ends a sentence.
    fn are_wrapped(&self, text: &str) -> bool {
        let mut wrapped = 0;
        let mut ended = true;
        for line in &self.list {
            let line = line.span.of(text);
            wrapped += usize::from(!ended && line.starts_with(char::is_lowercase));
            ended = is_terminated(line);
        }
        ended && wrapped > 0 && 2 * wrapped >= self.list.len() - 1
    }
}

/// Where the line that starts at `start` ends, where the next one starts, and whether a paragraph
/// separator lies between.
fn line_end(text: &str, start: usize) -> (usize, usize, bool) {
    let is_break = |c: char| matches!(c, '\n'..='\r' | '\u{85}' | PARAGRAPH_SEPARATOR | '\u{2028}');
    let mut possible = chars::char_indices_but(&text[start..], |byte| !matches!(byte, b'\n'..=b'\r'));
    let Some((offset, _)) = possible.find(|&(_, c)| is_break(c)) else {
        return (text.len(), text.len(), false);
    };
    let end = start + offset;
    let rest = &text[end..];
    let width = if rest.starts_with("\r\n") { 2 } else { rest.chars().next().map_or(0, char::len_utf8) };
    (end, end + width, rest.starts_with(PARAGRAPH_SEPARATOR))
}

/// Whether a text's first block is its headline: short, no full stop, and longer text after it.
fn is_headline(first: &str, second: &str) -> bool {
    let bare = without_closers(first);
    let is_open = !is_terminated(first) || bare.ends_with("...") || bare.ends_with('…');
    let asks = bare.ends_with(['?', '!', '？', '！', '؟']);
    first.chars().nth(LONGEST_HEADLINE).is_none() && (is_open || asks && second.len() >= 2 * first.len())
}
