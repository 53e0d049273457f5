//! Which texts of a live page readers can see, by its styles and boxes.

use super::dom::{self, Dom};
use crate::page::{Area, NodeId, Page, Sight, Source, Style, Tree, Unseen};
use std::rc::Rc;
use web_sys::{CssStyleDeclaration, DomRect, Node, Range};

/// Asks the browser about a page's texts, about each of their elements once.
pub(super) struct Onlooker<'n> {
    /// The DOM node of each node of the tree.
    nodes: &'n [Node],
    page: Page,
    /// How far the page is scrolled.
    scrolled: [f64; 2],
    /// What holds in each element that was asked about.
    sights: Vec<Option<Rc<Sight>>>,
    /// Why nobody sees the texts in it, if so; and the same by its place alone.
    verdicts: Vec<Option<Verdict>>,
    places: Vec<Option<Verdict>>,
    range: Range,
}

type Verdict = Option<Unseen>;

impl Onlooker<'_> {
    /// Looks at the page that the tree's root belongs to; `None` if the root itself cannot be seen.
    pub(super) fn of(nodes: &[Node]) -> Option<Onlooker<'_>> {
        let root = nodes.first()?;
        let html = Dom::of(root)?.select(":root", 1).pop()?;
        let style = Computed::of(&html)?;
        let mut above: Vec<Node> = dom::ancestors(root).collect();
        above.reverse();
        let mut sight = Sight::of_page(&style.value("color-scheme"));
        for style in above.iter().chain([root]).filter_map(Computed::of) {
            sight = sight.within(&style);
        }
        let goes_left = style.value("direction") == "rtl" || style.value("writing-mode").ends_with("-rl");
        if sight.unseen().is_some() {
            return None;
        }
        let mut sights = vec![None; nodes.len()];
        sights[0] = Some(Rc::new(sight));
        Some(Onlooker {
            nodes,
            page: Page { width: dom::client_width(&html), goes_left },
            scrolled: dom::scrolled(&html),
            sights,
            verdicts: vec![None; nodes.len()],
            places: vec![None; nodes.len()],
            range: Range::new().ok()?,
        })
    }

    /// Those of the texts that nobody can see, and why.
    pub(super) fn unseen(&mut self, tree: &Tree, texts: Vec<NodeId>) -> Vec<(NodeId, Unseen)> {
        let look = |text| Some((text, self.verdict(tree, tree.parent(text))?));
        texts.into_iter().filter_map(look).collect()
    }

    fn verdict(&mut self, tree: &Tree, element: NodeId) -> Verdict {
        if let Some(verdict) = self.verdicts[element] {
            return verdict;
        }
        let sight = self.sight(tree, element);
        let style = Computed::of(&self.nodes[element]);
        let unseen =
            style.and_then(|style| sight.unseen_text(&style)).or_else(|| self.misplaced(tree, element));
        self.verdicts[element] = Some(unseen);
        unseen
    }

    fn misplaced(&mut self, tree: &Tree, mut element: NodeId) -> Verdict {
        let mut sight = self.sight(tree, element);
        while sight.is_in_line() && element > 0 {
            element = tree.parent(element);
            sight = self.sight(tree, element);
        }
        if let Some(verdict) = self.places[element] {
            return verdict;
        }
        let unseen = self.area(&self.nodes[element]).and_then(|area| sight.misplaced(area, self.page));
        self.places[element] = Some(unseen);
        unseen
    }

    fn sight(&mut self, tree: &Tree, node: NodeId) -> Rc<Sight> {
        let mut path = Vec::new();
        let mut at = node;
        let mut sight = loop {
            if let Some(known) = &self.sights[at] {
                break Rc::clone(known);
            }
            path.push(at);
            at = tree.parent(at);
        };
        for at in path.into_iter().rev() {
            if let Some(style) = Computed::of(&self.nodes[at]) {
                sight = Rc::new(sight.within(&style));
            }
            self.sights[at] = Some(Rc::clone(&sight));
        }
        sight
    }

    /// Where an element's content was drawn; `None` if it was not yet: browsers put off what is far from the window.
    fn area(&self, element: &Node) -> Option<Area> {
        self.range.select_node_contents(element).ok()?;
        let rect = self.range.get_bounding_client_rect();
        if rect.height() == 0.0 && rect.width() == 0.0 {
            return None;
        }
        let area = from_corner(&rect, self.scrolled);
        if area.is_within(self.page) {
            return Some(area);
        }
        let inner = std::iter::once(element.clone())
            .chain(dom::ancestors(element))
            .map(|above| dom::scrolled(&above));
        Some(from_corner(&rect, inner.fold([0.0; 2], |[x, y], [more_x, more_y]| [x + more_x, y + more_y])))
    }
}

fn from_corner(rect: &DomRect, [x, y]: [f64; 2]) -> Area {
    Area { left: rect.left() + x, right: rect.right() + x, bottom: rect.bottom() + y, height: rect.height() }
}

/// An element as the browser shows it.
struct Computed<'e> {
    element: &'e Node,
    style: CssStyleDeclaration,
}

impl Computed<'_> {
    /// `None` for what is no element, or is not shown.
    fn of(node: &Node) -> Option<Computed<'_>> {
        Some(Computed { element: node, style: dom::computed_style(node)? })
    }
}

impl Style for Computed<'_> {
    fn value(&self, property: &str) -> String {
        self.style.get_property_value(property).unwrap_or_default()
    }

    fn size(&self) -> [f64; 2] {
        let area = dom::area(self.element);
        [area.width(), area.height()]
    }
}
