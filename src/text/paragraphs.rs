use crate::{Article, Block, BlockKind, Span};

impl<'t> Article<'t> {
    /// Reads a bare text: a paragraph ends at a blank line, or at any line break where the text
    /// has no blank lines; a short opening line without a full stop is the headline.
    pub fn from_text(text: &'t str) -> Self {
        let mut blocks = Vec::new();
        let mut start = 0;
        for part in text.split_inclusive('\n') {
            let span = Span::new(start, start + part.len()).trim(text);
            start += part.len();
            if !span.is_empty() {
                blocks.push(Block { kind: BlockKind::Paragraph, span });
            }
        }
        if let [first, _, ..] = &mut blocks[..]
            && !first.span.of(text).ends_with(['.', '!', '?'])
        {
            first.kind = BlockKind::Heading;
        }
        Article { title: None, lang: None, text, blocks }
    }
}
