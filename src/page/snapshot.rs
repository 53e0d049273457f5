//! The live DOM → a [`Tree`]. No recursion, and nothing of the page is changed.

use super::dom::{self, Attribute, Dom};
use super::names::Words;
use super::tag::Tag;
use super::tree::{Branch, Tree};
use crate::Span;
use web_sys::{Node, TreeWalker};

/// A page as data, and where each node of it lives.
pub(super) struct Snapshot {
    pub tree: Tree,
    /// The DOM node of each node of the tree.
    pub handles: Vec<Node>,
}

/// Longer names come from scripts, not from people.
const LONGEST_NAME: usize = 256;

/// Layout engines stop nesting boxes there, too.
const DEEPEST_STYLE: usize = 512;

/// Where the reading stands in one DOM tree.
enum Frame {
    Walk {
        walker: TreeWalker,
        depth: usize,
        /// The current node was just opened: its children come next.
        opened: bool,
    },
    /// What is left of a slot's content, and whether the slot is closed.
    Slotted(std::vec::IntoIter<Node>, bool),
}

enum Step {
    Enter(Node),
    Leave,
    Done,
}

impl Frame {
    fn step(&mut self) -> Step {
        match self {
            Frame::Slotted(nodes, closed) => match nodes.next() {
                Some(node) => Step::Enter(node),
                None if std::mem::replace(closed, true) => Step::Done,
                None => Step::Leave,
            },
            Frame::Walk { walker, depth, opened } => {
                if std::mem::take(opened) {
                    let Ok(Some(child)) = walker.first_child() else { return Step::Leave };
                    *depth += 1;
                    return Step::Enter(child);
                }
                if *depth == 0 {
                    return Step::Done;
                }
                if let Ok(Some(sibling)) = walker.next_sibling() {
                    return Step::Enter(sibling);
                }
                let _ = walker.parent_node();
                *depth -= 1;
                Step::Leave
            }
        }
    }
}

/// What lies below a node in the tree that shows.
enum Below {
    Nothing,
    Children,
    Shadow(Node),
    Slotted(Vec<Node>),
}

impl Snapshot {
    /// Reads everything below `root`. Linear in the number of nodes.
    pub(super) fn of(root: &Node, dom: &Dom) -> Snapshot {
        let rendered = dom.is_rendered(root);
        let mut reading = Reading {
            dom,
            tree: Tree::default(),
            handles: Vec::new(),
            open: Vec::new(),
            rendered,
            tags: Tag::names(),
        };
        let walk = |root: &Node| Frame::Walk { walker: dom.walker(root), depth: 0, opened: true };
        let mut frames = Vec::new();
        let mut next = Some(root.clone());
        loop {
            if let Some(node) = next.take() {
                match reading.enter(node.clone()) {
                    Below::Nothing => {}
                    Below::Shadow(shadow) => frames.push(walk(&shadow)),
                    Below::Slotted(nodes) => frames.push(Frame::Slotted(nodes.into_iter(), false)),
                    Below::Children => match frames.last_mut() {
                        Some(Frame::Walk { opened, .. }) => *opened = true,
                        _ => frames.push(walk(&node)),
                    },
                }
            }
            let Some(frame) = frames.last_mut() else { break };
            match frame.step() {
                Step::Enter(node) => next = Some(node),
                Step::Leave => reading.leave(),
                Step::Done => drop(frames.pop()),
            }
        }
        Snapshot { tree: reading.tree, handles: reading.handles }
    }
}

struct Reading<'d> {
    dom: &'d Dom,
    tags: Words,
    tree: Tree,
    handles: Vec<Node>,
    /// The branches that are still open.
    open: Vec<usize>,
    /// Whether the browser shows the page at all: a document that was only parsed has no boxes.
    rendered: bool,
}

impl Reading<'_> {
    fn enter(&mut self, node: Node) -> Below {
        let node = match dom::as_text(node) {
            Ok(text) => {
                let start = self.tree.buffer.len();
                self.tree.buffer.push_str(&dom::data(&text));
                self.push(Tag::Text, start, false, text.into());
                return Below::Nothing;
            }
            Err(node) => node,
        };
        let start = self.tree.buffer.len();
        let Some(name) = self.dom.local_name(&node) else {
            // A document or a shadow root.
            self.push(Tag::Block, start, false, node);
            return self.open_last(Below::Children);
        };
        let tag = Tag::of(&name, &self.tags);
        match tag {
            Tag::Void => return Below::Nothing,
            Tag::Break => {
                self.push(tag, start, false, node);
                return Below::Nothing;
            }
            // The brackets around a reading are there for where it does not stand above its word, as on the card.
            _ if tag.is_inline() && name != "rp" && self.is_unseen(&node) => return Below::Nothing,
            _ => {}
        }
        self.read_names(tag, &node);
        let hidden = self.is_hidden(tag, &node);
        let below = self.below(tag, &name, &node);
        self.push(tag, start, hidden, node);
        self.open_last(below)
    }

    fn leave(&mut self) {
        if let Some(branch) = self.open.pop() {
            self.tree.nodes[branch].end = self.tree.nodes.len();
        }
    }

    fn push(&mut self, tag: Tag, start: usize, hidden: bool, node: Node) {
        let parent = self.open.last().copied().unwrap_or(0);
        let span = Span::new(start, self.tree.buffer.len());
        let end = self.tree.nodes.len() + 1;
        self.tree.nodes.push(Branch { tag, parent, end, span, hidden });
        self.handles.push(node);
    }

    fn open_last(&mut self, below: Below) -> Below {
        self.open.push(self.tree.nodes.len() - 1);
        below
    }

    fn below(&self, tag: Tag, name: &str, node: &Node) -> Below {
        // Of the elements in a line, browsers give shadow roots to `span` only.
        let is_host = !tag.is_inline() || name == "span";
        if is_host && let Some(shadow) = self.dom.shadow_root(node) {
            return Below::Shadow(shadow);
        }
        if name == "slot" {
            let nodes = self.dom.assigned(node);
            if !nodes.is_empty() {
                return Below::Slotted(nodes);
            }
        }
        Below::Children
    }

    /// Whether attributes hide a block, or the browser hides one that stands in a shown one.
    fn is_hidden(&self, tag: Tag, node: &Node) -> bool {
        !tag.is_inline() && (self.dom.is_marked_hidden(node) || !self.shows(node))
    }

    /// Whether a part of a line does not show though its block does: what a pointer or a screen reader brings up,
    /// which is no part of the sentence.
    fn is_unseen(&self, node: &Node) -> bool {
        !self.shows(node)
            && self.dom.is_styled_hidden(node)
            && !self.open.iter().any(|&branch| self.tree.nodes[branch].hidden)
    }

    /// Whether the browser shows a node. It is not asked at depths where it gives up itself: there each answer would
    /// cost the whole way up.
    fn shows(&self, node: &Node) -> bool {
        !self.rendered || self.open.len() >= DEEPEST_STYLE || self.dom.shows(node)
    }

    /// The names of a block go to the end of the buffer.
    fn read_names(&mut self, tag: Tag, node: &Node) {
        if tag.is_inline() {
            return;
        }
        for attribute in [Attribute::Class, Attribute::Id, Attribute::TestId] {
            if let Some(value) = self.dom.attribute(node, attribute) {
                self.tree.buffer.extend(value.chars().take(LONGEST_NAME));
                self.tree.buffer.push(' ');
            }
        }
    }
}
