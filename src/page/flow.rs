//! The kept part of a tree → running text in blocks, and the way back from each character to its text node.

use super::tag::Tag;
use super::tree::Tree;
use crate::find;
use crate::letters;
use crate::{Block, BlockKind, Span};

/// The text of an article and where each stretch of it comes from.
#[derive(Default)]
pub(super) struct Flow {
    pub text: String,
    pub blocks: Vec<Block>,
    /// In text order.
    pieces: Vec<Piece>,
}

/// A stretch of the text that stands in one text node as it is, white space apart.
struct Piece {
    /// Its first byte in the text.
    start: usize,
    /// The tree's node.
    node: usize,
    /// Its first UTF-16 code unit in that text node.
    unit: usize,
}

/// A place in the page: a node of the tree and a UTF-16 offset in it.
pub(super) type Place = (usize, u32);

impl Flow {
    /// Lays out the tree as far as `keep` allows. Linear in the number of nodes and characters.
    pub(super) fn of(tree: &Tree, keep: impl Fn(usize) -> bool) -> Flow {
        let mut layout = Layout { tree, flow: Flow::default(), gap: Gap::None, block: None };
        let mut open: Vec<usize> = Vec::new();
        let mut node = 0;
        while node < tree.nodes.len() {
            while open.last().is_some_and(|&last| tree.nodes[last].end <= node) {
                open.pop();
                layout.end_block();
            }
            let branch = &tree.nodes[node];
            if !keep(node) {
                if !branch.tag.is_inline() {
                    layout.end_block();
                }
                node = branch.end;
                continue;
            }
            match branch.tag {
                Tag::Text => layout.text(node),
                Tag::Break => layout.line_break(),
                tag if tag.is_inline() => {}
                _ => {
                    layout.end_block();
                    open.push(node);
                }
            }
            node += 1;
        }
        layout.end_block();
        layout.flow
    }

    /// Where a stretch of the text starts and ends in the page; `None` if it is empty or not in the text.
    pub(super) fn places(&self, span: Span) -> Option<(Place, Place)> {
        if span.is_empty() || span.end > self.text.len() {
            return None;
        }
        let first = self.pieces.partition_point(|piece| piece.start <= span.start).checked_sub(1)?;
        let last = self.pieces.partition_point(|piece| piece.start < span.end).checked_sub(1)?;
        Some((self.place(first, span.start)?, self.place(last, span.end)?))
    }

    /// A stretch of the text in parts, each of which stands in one text node.
    pub(super) fn parts(&self, span: Span) -> Vec<Span> {
        let mut parts = Vec::new();
        let mut start = span.start;
        for pair in self.pieces.windows(2) {
            let cut = pair[1].start;
            if pair[0].node != pair[1].node && cut > start && cut < span.end {
                parts.push(Span::new(start, cut).trim(&self.text));
                start = cut;
            }
        }
        parts.push(Span::new(start, span.end));
        parts
    }

    /// Takes back what was written from `start` on, and the blank line before.
    fn withdraw(&mut self, start: usize) {
        self.pieces.truncate(self.pieces.partition_point(|piece| piece.start < start));
        self.text.truncate(start.saturating_sub("\n\n".len()));
    }

    fn place(&self, piece: usize, offset: usize) -> Option<Place> {
        let piece = &self.pieces[piece];
        let units = self.text.get(piece.start..offset)?.encode_utf16().count();
        Some((piece.node, (piece.unit + units) as u32))
    }
}

/// The white space that is due before the next character.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Gap {
    None,
    Space,
    /// A `br`.
    Line,
    /// Two of them: a new paragraph in all but name.
    Paragraph,
}

struct Layout<'t> {
    tree: &'t Tree,
    flow: Flow,
    gap: Gap,
    /// Where the open block starts, and its kind.
    block: Option<(usize, BlockKind)>,
}

impl Layout<'_> {
    fn text(&mut self, node: usize) {
        let data = self.tree.text(node);
        let mut unit = 0;
        // The text so far ends with the unit before `next` of this node.
        let mut next = None;
        for c in data.chars() {
            if is_collapsible(c) {
                if self.gap < Gap::Space {
                    self.gap = Gap::Space;
                }
            } else {
                self.fill_gap(node, unit, &mut next);
                if next != Some(unit) {
                    self.flow.pieces.push(Piece { start: self.flow.text.len(), node, unit });
                }
                self.flow.text.push(c);
                next = Some(unit + c.len_utf16());
            }
            unit += c.len_utf16();
        }
    }

    /// Writes the white space that is due, and opens a block where none is open.
    fn fill_gap(&mut self, node: usize, unit: usize, next: &mut Option<usize>) {
        let gap = std::mem::replace(&mut self.gap, Gap::None);
        if gap == Gap::Paragraph {
            self.close_block();
        }
        if self.block.is_none() {
            if !self.flow.text.is_empty() {
                self.flow.text.push_str("\n\n");
            }
            self.block = Some((self.flow.text.len(), kind(self.tree, node)));
            *next = None;
            return;
        }
        match gap {
            Gap::Space => self.flow.text.push(' '),
            Gap::Line => self.flow.text.push('\n'),
            Gap::None | Gap::Paragraph => return,
        }
        // One white space for one is still the same stretch.
        *next = next.filter(|&next| next + 1 == unit).map(|next| next + 1);
    }

    fn line_break(&mut self) {
        self.gap = if self.gap >= Gap::Line { Gap::Paragraph } else { Gap::Line };
    }

    fn end_block(&mut self) {
        self.close_block();
        self.gap = Gap::None;
    }

    fn close_block(&mut self) {
        if let Some((start, kind)) = self.block.take() {
            if find::until(&self.flow.text[start..], letters::is_alphanumeric) == self.flow.text.len() - start
            {
                self.flow.withdraw(start);
                return;
            }
            self.flow.blocks.push(Block { kind, span: Span::new(start, self.flow.text.len()) });
        }
    }
}

/// What CSS collapses; a no-break space is not among it.
fn is_collapsible(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\t' | '\r' | '\u{c}')
}

/// What the nearest telling element above a text makes of it.
fn kind(tree: &Tree, mut node: usize) -> BlockKind {
    // Far enough for any real markup; a page 20,000 levels deep must not cost its depth for each block.
    for _ in 0..24 {
        match tree.nodes[node].tag {
            Tag::Title | Tag::Heading => return BlockKind::Heading,
            Tag::Item => return BlockKind::ListItem,
            Tag::Quotation => return BlockKind::Quotation,
            _ => node = tree.nodes[node].parent,
        }
    }
    BlockKind::Paragraph
}
