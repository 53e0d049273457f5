//! The live DOM → a [`Tree`]. No recursion, and nothing of the page is changed.

use super::dom::{self, Dom, Kind};
use crate::page::{Head, Source, Tag, Tree, TreeBuilder};
use wasm_bindgen::JsCast;
use web_sys::{Node, Text, TreeWalker};

/// A page as data, and where each node of it lives.
pub(super) struct Snapshot {
    pub tree: Tree,
    /// The DOM node of each node of the tree.
    pub nodes: Vec<Node>,
    /// Whether the browser shows the page at all: a document that was only parsed has no boxes.
    pub is_rendered: bool,
}

/// What declares a language of its own within a page.
const LANG: &str = "[lang]:not(html)";

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
    /// Reads everything below `root`; `None` where there is no page at all. Linear in the number of nodes.
    pub(super) fn of(root: &Node) -> Option<Snapshot> {
        let dom = Dom::of(root)?;
        let mut reader = Reader {
            dom: &dom,
            is_rendered: dom.is_rendered(root),
            has_langs: !dom.select(LANG, 1).is_empty(),
            builder: TreeBuilder::new(),
            nodes: vec![root.clone()],
        };
        if let Some(lang) = dom::inherited(root, "lang").filter(|_| reader.has_langs) {
            reader.builder.lang(&lang);
        }
        let walk = |root: &Node| Frame::Walk { walker: dom.walker(root), depth: 0, opened: true };
        let mut frames = Vec::new();
        let mut next = Some(root.clone());
        loop {
            if let Some(node) = next.take() {
                match reader.enter(node.clone()) {
                    Below::Nothing => {}
                    Below::Shadow(shadow) => frames.push(walk(&shadow)),
                    Below::Slotted(nodes) => frames.push(Frame::Slotted(nodes.into_iter(), false)),
                    Below::Children => match frames.last_mut() {
                        Some(Frame::Walk { opened, .. }) => *opened = true,
                        _ => frames.push(walk(&node)),
                    },
                }
            }
            let Some(frame) = frames.last_mut().filter(|_| !reader.builder.is_full()) else { break };
            match frame.step() {
                Step::Enter(node) => next = Some(node),
                Step::Leave => reader.builder.close(),
                Step::Done => drop(frames.pop()),
            }
        }
        let mut tree = reader.builder.finish();
        tree.head = Head::collect(&dom);
        Some(Snapshot { tree, nodes: reader.nodes, is_rendered: reader.is_rendered })
    }
}

struct Reader<'d> {
    dom: &'d Dom,
    is_rendered: bool,
    /// Whether elements are worth asking for their language: asking takes time.
    has_langs: bool,
    builder: TreeBuilder,
    nodes: Vec<Node>,
}

impl Reader<'_> {
    fn enter(&mut self, node: Node) -> Below {
        match self.dom.kind(&node) {
            Kind::Text => {
                self.builder.text(&node.unchecked_ref::<Text>().data());
                self.nodes.push(node);
                Below::Nothing
            }
            Kind::Element => self.enter_element(node),
            // The tree's own root stands for it.
            Kind::Other => Below::Children,
        }
    }

    fn enter_element(&mut self, node: Node) -> Below {
        let name = self.dom.local_name(&node);
        let tag = Tag::of(&name);
        if tag == Tag::Void || self.is_unseen_part(tag, &node) {
            return Below::Nothing;
        }
        let hidden = !tag.is_inline() && (self.dom.is_marked_hidden(&node) || !self.shows(&node));
        let below = self.below(tag, &name, &node);
        let names = if tag.is_inline() { Vec::new() } else { self.dom.names(&node) };
        self.builder.open(tag, &names.iter().map(String::as_str).collect::<Vec<_>>(), hidden);
        if self.has_langs
            && !tag.is_inline()
            && let Some(lang) = dom::attribute(&node, "lang")
        {
            self.builder.lang(&lang);
        }
        self.nodes.push(node);
        below
    }

    fn below(&self, tag: Tag, name: &str, node: &Node) -> Below {
        // Of the elements in a line, browsers give shadow roots to `span` only.
        let is_host = !tag.is_inline() || name == "span";
        if is_host && let Some(shadow) = self.dom.shadow_root(node) {
            return Below::Shadow(shadow);
        }
        if name == "slot" {
            let nodes = dom::assigned(node);
            if !nodes.is_empty() {
                return Below::Slotted(nodes);
            }
        }
        Below::Children
    }

    /// Whether it is a part of a line that does not show though its block does: what a pointer or a screen reader
    /// brings up, which is no part of the sentence.
    fn is_unseen_part(&self, tag: Tag, node: &Node) -> bool {
        tag.is_inline()
            && tag != Tag::Break
            && !self.builder.is_hidden()
            && (!self.shows(node) && dom::is_styled_hidden(node)
                || self.is_rendered && self.dom.is_for_screen_readers(node))
    }

    /// Whether the browser shows a node. It is not asked at depths where it gives up itself: there each answer would
    /// cost the whole way up.
    fn shows(&self, node: &Node) -> bool {
        !self.is_rendered || self.builder.depth() >= DEEPEST_STYLE || self.dom.shows(node)
    }
}
