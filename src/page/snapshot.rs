//! The live DOM → a [`Tree`]. No recursion, and nothing of the page is changed.

use super::dom::{self, Attribute, Dom};
use super::tag::Tag;
use super::tree::{Branch, Marks, Tree};
use crate::Span;
use alloc::vec::Vec;
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

/// ARIA roles of what is no running text.
const ROLES_WITHOUT_TEXT: [&str; 13] = [
    "alertdialog",
    "banner",
    "complementary",
    "contentinfo",
    "dialog",
    "menu",
    "menubar",
    "navigation",
    "search",
    "tablist",
    "toolbar",
    "tooltip",
    "tree",
];

/// Where the reading stands in one DOM tree.
enum Frame {
    Walk {
        walker: TreeWalker,
        depth: usize,
        /// The current node was just opened: its children come next.
        opened: bool,
    },
    /// What is left of a slot's content, and whether the slot is closed.
    Slotted(alloc::vec::IntoIter<Node>, bool),
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
                None if core::mem::replace(closed, true) => Step::Done,
                None => Step::Leave,
            },
            Frame::Walk { walker, depth, opened } => {
                if core::mem::take(opened) {
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
        let mut reading =
            Reading { dom, tree: Tree::default(), handles: Vec::new(), open: Vec::new(), rendered };
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
                self.push(Tag::Text, start, Marks::default(), text.into());
                return Below::Nothing;
            }
            Err(node) => node,
        };
        let start = self.tree.buffer.len();
        let Some(name) = self.dom.local_name(&node) else {
            // A document or a shadow root.
            self.push(Tag::Block, start, Marks::default(), node);
            return self.open_last(Below::Children);
        };
        let tag = Tag::of(&name);
        match tag {
            Tag::Void => return Below::Nothing,
            Tag::Break => {
                self.push(tag, start, Marks::default(), node);
                return Below::Nothing;
            }
            _ => {}
        }
        let marks = self.marks(tag, &node);
        let below = self.below(&name, &node);
        self.push(tag, start, marks, node);
        self.open_last(below)
    }

    fn leave(&mut self) {
        if let Some(branch) = self.open.pop() {
            self.tree.nodes[branch].end = self.tree.nodes.len();
        }
    }

    fn push(&mut self, tag: Tag, start: usize, marks: Marks, node: Node) {
        let parent = self.open.last().copied().unwrap_or(0);
        let span = Span::new(start, self.tree.buffer.len());
        let end = self.tree.nodes.len() + 1;
        self.tree.nodes.push(Branch { tag, parent, end, span, marks });
        self.handles.push(node);
    }

    fn open_last(&mut self, below: Below) -> Below {
        self.open.push(self.tree.nodes.len() - 1);
        below
    }

    fn below(&self, name: &str, node: &Node) -> Below {
        // Of the elements in a line, browsers give shadow roots to `span` only.
        let is_host = !Tag::of(name).is_inline() || name == "span";
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

    /// Whether the browser hides a block that stands in a shown one. Asked of blocks only, and not at depths where
    /// browsers themselves give up: there each answer would cost the whole way up.
    fn is_unseen(&self, node: &Node) -> bool {
        self.rendered && self.open.len() < DEEPEST_STYLE && !self.dom.shows(node)
    }

    /// Reads the attributes; the names go to the end of the buffer.
    fn marks(&mut self, tag: Tag, node: &Node) -> Marks {
        if matches!(tag, Tag::Inline | Tag::Link) {
            return Marks::default();
        }
        for attribute in [Attribute::Class, Attribute::Id, Attribute::TestId] {
            if let Some(value) = self.dom.attribute(node, attribute) {
                self.tree.buffer.extend(value.chars().take(LONGEST_NAME));
                self.tree.buffer.push(' ');
            }
        }
        let is = |attribute, expected: &[&str]| {
            let value = self.dom.attribute(node, attribute);
            value.is_some_and(|value| expected.iter().any(|e| value.trim().eq_ignore_ascii_case(e)))
        };
        Marks {
            body: is(Attribute::ItemProp, &["articleBody"]),
            hidden: self.dom.attribute(node, Attribute::Hidden).is_some()
                || is(Attribute::AriaHidden, &["true"])
                || is(Attribute::Role, &ROLES_WITHOUT_TEXT),
            unseen: self.is_unseen(node),
        }
    }
}
