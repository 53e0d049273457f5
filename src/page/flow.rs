//! The kept part of a tree → running text in blocks, and the way back from each character to its text node.

use super::found::Piece;
use super::tag::Tag;
use super::tree::{NodeId, Tree};
use crate::text::{is_quotation_mark, is_terminator};
use crate::{Block, BlockKind, Span};

/// The text of an article and where each stretch of it comes from.
#[derive(Default)]
pub(super) struct Flow {
    pub text: String,
    pub blocks: Vec<Block>,
    /// In text order.
    pub pieces: Vec<Piece>,
}

impl Flow {
    /// Lays out the tree as far as `keep` allows. Linear in the number of nodes and characters.
    pub(super) fn of(tree: &Tree, keep: impl Fn(NodeId) -> bool) -> Flow {
        let mut layout = Layout { tree, flow: Flow::default(), gap: Gap::None, block: None, raised: 0 };
        let mut open: Vec<NodeId> = Vec::new();
        let mut node = 0;
        while node < tree.nodes.len() {
            while open.last().is_some_and(|&last| tree.nodes[last].end <= node) {
                open.pop();
                layout.end_block();
            }
            let here = &tree.nodes[node];
            if !keep(node) {
                if !here.tag.is_inline() {
                    layout.end_block();
                }
                node = here.end;
                continue;
            }
            match here.tag {
                Tag::Text => layout.text(node),
                Tag::Superscript | Tag::Link | Tag::Inline if is_reference(tree, node) => {
                    node = here.end;
                    continue;
                }
                Tag::Superscript => layout.raised = here.end,
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

    /// Takes back what was written from `start` on, and the blank line before.
    fn withdraw(&mut self, start: usize) {
        self.pieces.truncate(self.pieces.partition_point(|piece| piece.start < start));
        self.text.truncate(start.saturating_sub("\n\n".len()));
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
    /// Nodes before this one stand in a superscript.
    raised: NodeId,
}

impl Layout<'_> {
    fn text(&mut self, node: NodeId) {
        // The text so far ends with the byte before `next` of this node.
        let mut next = None;
        let text = self.tree.text(node);
        let mut mark_end = 0;
        for (at, c) in text.char_indices() {
            // A line of nothing but no-break spaces is an empty one.
            if at < mark_end || c == NO_BREAK_SPACE && self.gap >= Gap::Line {
                continue;
            }
            if let Some(length) = note_mark(&text[..at], &text[at..]) {
                mark_end = at + length;
                continue;
            }
            if is_collapsible(c) {
                if self.gap < Gap::Space {
                    self.gap = Gap::Space;
                }
                continue;
            }
            self.fill_gap(node, at, &mut next);
            let raised = if node < self.raised { raised(c) } else { None };
            if next != Some(at) || raised.is_some() {
                self.flow.pieces.push(Piece {
                    start: self.flow.text.len(),
                    node,
                    offset: at,
                    raised: raised.is_some(),
                });
            }
            self.flow.text.push(raised.unwrap_or(c));
            next = if raised.is_some() { None } else { Some(at + c.len_utf8()) };
        }
    }

    /// Writes the white space that is due, and opens a block where none is open.
    fn fill_gap(&mut self, node: NodeId, at: usize, next: &mut Option<usize>) {
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
        *next = next.filter(|&next| next + 1 == at).map(|next| next + 1);
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
            if !self.flow.text[start..].contains(char::is_alphanumeric) {
                self.flow.withdraw(start);
                return;
            }
            self.flow.blocks.push(Block { kind, span: Span::new(start, self.flow.text.len()) });
        }
    }
}

const NO_BREAK_SPACE: char = '\u{a0}';

/// The length of a plain reference to a note that `rest` opens with, right behind a word or a sentence: `a bridge.[2]`
fn note_mark(before: &str, rest: &str) -> Option<usize> {
    let (number, _) = rest.strip_prefix('[')?.split_once(']')?;
    let is_number =
        (1..=LONGEST_NUMBER).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    let follows = before
        .ends_with(|c: char| c.is_alphabetic() || is_terminator(c) || matches!(c, ',' | ']' | '”' | '"'));
    (is_number && follows).then_some(number.len() + "[]".len())
}

/// A reference to a note is made of so many nodes at most.
const LARGEST_REFERENCE: usize = 12;
/// The number of a note has so many digits at most.
const LONGEST_NUMBER: usize = 3;

/// Whether a superscript or a link refers to a note, `[1]`, `[citation needed]`, a raised link or sign, or is the link
/// behind a heading that edits what stands under it.
fn is_reference(tree: &Tree, id: NodeId) -> bool {
    let node = &tree.nodes[id];
    if node.end - id > LARGEST_REFERENCE {
        return false;
    }
    let has_link = || tree.below(id).any(|below| tree.nodes[below].tag == Tag::Link);
    if node.tag == Tag::Inline && !(tree.nodes[node.parent].tag == Tag::Heading && has_link()) {
        return false;
    }
    let text = tree.line(id);
    let number = text.trim_start_matches('[').trim_end_matches(']');
    let in_brackets = text.starts_with('[') && text.ends_with(']');
    match node.tag {
        Tag::Link => is_note_number(number) && (in_brackets || follows_word(tree, id)),
        Tag::Inline => in_brackets,
        _ => {
            let is_linked = tree.nodes[node.parent].tag == Tag::Link || has_link();
            in_brackets || is_linked || !text.contains(char::is_alphanumeric)
        }
    }
}

/// Whether a text is the number of a note or a letter in its place: `12`, `a`, `³`.
fn is_note_number(text: &str) -> bool {
    let is_letter = text.len() == 1 && text.starts_with(|c: char| c.is_ascii_lowercase());
    is_letter || (1..=LONGEST_NUMBER).contains(&text.chars().count()) && text.chars().all(char::is_numeric)
}

/// Whether a node follows a word or a sentence without a space.
fn follows_word(tree: &Tree, id: NodeId) -> bool {
    tree.nodes[id - 1].tag == Tag::Text
        && tree
            .text(id - 1)
            .ends_with(|c: char| c.is_alphabetic() || is_terminator(c) || is_quotation_mark(c))
}

/// A digit as it stands in an exponent: 10⁴, not 104.
fn raised(c: char) -> Option<char> {
    let digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    match c {
        '-' | '−' => Some('⁻'),
        _ => digits.chars().nth(c.to_digit(10)? as usize),
    }
}

/// What CSS collapses; a no-break space is not among it.
fn is_collapsible(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\t' | '\r' | '\u{c}')
}

/// What the nearest telling element above a text makes of it.
fn kind(tree: &Tree, mut node: NodeId) -> BlockKind {
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
