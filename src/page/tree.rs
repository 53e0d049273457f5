//! A page as plain data: what both entrances write and the finder reads.

use super::head::Head;
use super::tag::Tag;
use crate::Span;
use crate::text::one_line;

/// Where a node stands in its [`Tree`]. 0 is the root.
pub type NodeId = usize;

/// The most text of a page that is read, in bytes, the names of its blocks with it.
const MOST_TEXT: usize = 16 << 20;

/// A page: its elements and texts in reading order, and what its head says.
///
/// Shadow roots and slotted elements stand in the place where they show. A [`TreeBuilder`] makes it.
#[derive(Clone, Debug)]
pub struct Tree {
    /// What the page says about itself outside its running text.
    pub head: Head,
    /// In reading order, so that those below node `i` are `i + 1..nodes[i].end`: every pass is one loop.
    pub(super) nodes: Vec<Node>,
    /// The characters of all text nodes and the names of all blocks, one after the other.
    buffer: String,
    /// The elements that declare the language of what is in them (`lang`), in order.
    langs: Vec<(NodeId, String)>,
}

/// An element or a text.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub tag: Tag,
    /// The node above; the root is above itself.
    pub parent: NodeId,
    /// One past the last node below.
    pub end: NodeId,
    /// Whether readers do not see it.
    pub hidden: bool,
    /// A text's characters, or a block's names, in the buffer.
    span: Span,
}

impl Tree {
    /// The characters of a text node; for a block its names (class, id and test id, a space behind each).
    ///
    /// # Panics
    /// If the tree has no such node.
    pub fn text(&self, node: NodeId) -> &str {
        self.nodes[node].span.of(&self.buffer)
    }

    /// The node above; the root is above itself.
    ///
    /// # Panics
    /// If the tree has no such node.
    pub fn parent(&self, node: NodeId) -> NodeId {
        self.nodes[node].parent
    }

    /// Takes out what stands in some texts; the answer puts it back.
    pub(super) fn blank(&mut self, texts: &[NodeId]) -> Vec<Span> {
        let mut blank = |&text: &NodeId| {
            let span = &mut self.nodes[text].span;
            std::mem::replace(span, Span::new(span.start, span.start))
        };
        texts.iter().map(&mut blank).collect()
    }

    /// Puts back what [`blank`](Self::blank) took out of the same texts.
    pub(super) fn restore(&mut self, texts: &[NodeId], spans: Vec<Span>) {
        for (&text, span) in texts.iter().zip(spans) {
            self.nodes[text].span = span;
        }
    }

    /// Whether the page has more text than is read.
    pub(super) fn is_too_long(&self) -> bool {
        self.buffer.len() > MOST_TEXT
    }

    /// All text below a node as one line.
    pub(super) fn line(&self, node: NodeId) -> String {
        let mut line = String::new();
        for below in self.below(node) {
            match self.nodes[below].tag {
                Tag::Text => line += self.text(below),
                tag if tag == Tag::Break || !tag.is_inline() => line.push(' '),
                _ => {}
            }
        }
        one_line(&line).into()
    }

    /// The language declared nearest around a stretch of nodes: by the innermost element that holds them all and
    /// says so.
    pub(super) fn lang_around(&self, first: NodeId, last: NodeId) -> Option<&str> {
        let mut node = first;
        loop {
            if last < self.nodes[node].end
                && let Ok(at) = self.langs.binary_search_by_key(&node, |&(element, _)| element)
            {
                return Some(&self.langs[at].1);
            }
            if node == 0 {
                return None;
            }
            node = self.nodes[node].parent;
        }
    }

    /// The text nodes below a node.
    pub(super) fn texts_below(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        self.below(node).filter(|&below| self.nodes[below].tag == Tag::Text)
    }

    /// The nodes below.
    pub(super) fn below(&self, node: NodeId) -> std::ops::Range<NodeId> {
        node + 1..self.nodes[node].end
    }
}

/// Writes a [`Tree`] from first to last node.
///
#[derive(Debug)]
pub struct TreeBuilder {
    tree: Tree,
    /// The elements that are still open, the root first.
    open: Vec<NodeId>,
    /// How many of them are hidden.
    hidden: usize,
}

/// Names that are longer, in characters, come from scripts, not from people: the rest is not read.
const LONGEST_NAME: usize = 256;

impl Default for TreeBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl TreeBuilder {
    /// Starts with a root that is a block without names, and shown.
    pub fn new() -> Self {
        let tree =
            Tree { head: Head::default(), nodes: Vec::new(), buffer: String::new(), langs: Vec::new() };
        let mut builder = Self { tree, open: Vec::new(), hidden: 0 };
        builder.open(Tag::Block, &[], false);
        builder
    }

    /// Opens an element below the one opened last. What its names (class, id, test id) say is used for blocks only.
    ///
    /// `hidden` tells that readers do not see it, or that its role is no running text's (a dialog's, a menu's).
    /// Elements of [`Tag::Void`] are to be left out with all that is in them, and so is a hidden part of a line.
    pub fn open(&mut self, tag: Tag, names: &[&str], hidden: bool) -> NodeId {
        let start = self.tree.buffer.len();
        if !tag.is_inline() {
            for name in names {
                self.tree.buffer.extend(name.chars().take(LONGEST_NAME));
                self.tree.buffer.push(' ');
            }
        }
        let node = self.push(tag, start, hidden);
        self.open.push(node);
        self.hidden += usize::from(hidden);
        node
    }

    /// Says what language the element opened last declares for what is in it; at first that is the root.
    pub fn lang(&mut self, tag: &str) {
        if let Some(&element) = self.open.last() {
            self.tree.langs.push((element, tag.to_string()));
        }
    }

    /// Adds a text to the element opened last.
    pub fn text(&mut self, text: &str) -> NodeId {
        let start = self.tree.buffer.len();
        self.tree.buffer.push_str(text);
        self.push(Tag::Text, start, false)
    }

    /// Closes the element opened last. The root stays open.
    pub fn close(&mut self) {
        if self.open.len() > 1
            && let Some(node) = self.open.pop()
        {
            self.tree.nodes[node].end = self.tree.nodes.len();
            self.hidden -= usize::from(self.tree.nodes[node].hidden);
        }
    }

    /// How many elements are open, the root among them.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// Whether what comes next stands in a hidden element.
    pub fn is_hidden(&self) -> bool {
        self.hidden > 0
    }

    /// Whether the page has more text than is read (16 MB): nothing more needs to be added.
    pub fn is_full(&self) -> bool {
        self.tree.is_too_long()
    }

    /// Closes all that is open.
    pub fn finish(mut self) -> Tree {
        for node in self.open {
            self.tree.nodes[node].end = self.tree.nodes.len();
        }
        self.tree
    }

    /// Adds a node whose span goes from `start` to the end of the buffer.
    fn push(&mut self, tag: Tag, start: usize, hidden: bool) -> NodeId {
        let node = self.tree.nodes.len();
        self.tree.nodes.push(Node {
            tag,
            parent: self.open.last().copied().unwrap_or(0),
            end: node + 1,
            hidden,
            span: Span::new(start, self.tree.buffer.len()),
        });
        node
    }
}
