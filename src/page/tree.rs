//! A page as plain data: what the model reads instead of the live DOM.

use super::tag::Tag;
use crate::Span;
use crate::find::one_line;

/// The flat tree of a page: shadow roots and slots in the place where they show.
///
/// Nodes stand in reading order, so that those below node `i` are `i + 1..tree[i].end`: every pass is one loop.
#[derive(Default)]
pub(super) struct Tree {
    pub nodes: Vec<Branch>,
    /// The characters of all text nodes and the words of all names, one after the other.
    pub buffer: String,
}

/// An element or a text.
pub(super) struct Branch {
    pub tag: Tag,
    /// The node above; 0 is above itself.
    pub parent: usize,
    /// One past the last node below.
    pub end: usize,
    /// A text's characters, or an element's names (class, id and the like), in the buffer.
    pub span: Span,
    /// Hidden by an attribute or a style, or in a role that is no running text.
    pub hidden: bool,
}

impl Tree {
    /// A text's characters or an element's names.
    pub(super) fn text(&self, node: usize) -> &str {
        self.nodes[node].span.of(&self.buffer)
    }

    /// All text below a node as one line.
    pub(super) fn line(&self, node: usize) -> String {
        let texts = self.below(node).filter(|&node| self.nodes[node].tag == Tag::Text);
        let joined: String = texts.map(|node| self.text(node)).collect();
        one_line(&joined)
    }

    /// The nodes below.
    pub(super) fn below(&self, node: usize) -> std::ops::Range<usize> {
        node + 1..self.nodes[node].end
    }
}
