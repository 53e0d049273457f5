//! Which texts of a live page readers can see, by its styles and boxes.

use super::computed::{Numbers, Styles};
use super::dom::{self, Dom};
use crate::page::{Area, NodeId, Page, Sight, Source, Tree, Unseen};
use js_sys::Reflect;
use web_sys::{DomRect, Node, Range};

/// Asks the browser about a page's texts, about each of their elements once.
pub(super) struct Onlooker<'n> {
    /// The DOM node of each node of the tree.
    nodes: &'n [Node],
    page: Page,
    /// How far the page is scrolled.
    scrolled: [f64; 2],
    styles: Styles,
    /// What holds in elements, and which of it in each that was asked about.
    sights: Vec<Sight>,
    sight_of: Vec<Option<usize>>,
    /// What holds in elements that share all they were asked for.
    known: Numbers,
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
        let style = dom::computed_style(&html)?;
        let value = |property| style.get_property_value(property).unwrap_or_default();
        let styles = Styles::new();
        let mut above: Vec<Node> = dom::ancestors(root).collect();
        above.reverse();
        let mut sight = Sight::of_page(&value("color-scheme"));
        for style in above.iter().chain([root]).filter_map(|element| styles.of(element, 0)) {
            sight = sight.within(&style.read());
        }
        let goes_left = value("direction") == "rtl" || value("writing-mode").ends_with("-rl");
        let range = Range::new().ok()?;
        // A browser without a screen, as jsdom, lays nothing out: nothing is out of place.
        let is_laid_out = Reflect::has(&range, &"getBoundingClientRect".into()).unwrap_or(false);
        if sight.unseen().is_some() || !is_laid_out {
            return None;
        }
        let mut sight_of = vec![None; nodes.len()];
        sight_of[0] = Some(0);
        Some(Onlooker {
            nodes,
            page: Page { width: dom::client_width(&html), goes_left },
            scrolled: dom::scrolled(&html),
            styles,
            sights: vec![sight],
            sight_of,
            known: Numbers::new(),
            verdicts: vec![None; nodes.len()],
            places: vec![None; nodes.len()],
            range,
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
        let unseen = self.sights[sight].unseen_text().or_else(|| self.misplaced(tree, element));
        self.verdicts[element] = Some(unseen);
        unseen
    }

    fn misplaced(&mut self, tree: &Tree, mut element: NodeId) -> Verdict {
        let mut sight = self.sight(tree, element);
        while self.sights[sight].is_in_line() && element > 0 {
            element = tree.parent(element);
            sight = self.sight(tree, element);
        }
        if let Some(verdict) = self.places[element] {
            return verdict;
        }
        let area = self.area(&self.nodes[element]);
        let unseen = area.and_then(|area| self.sights[sight].misplaced(area, self.page));
        self.places[element] = Some(unseen);
        unseen
    }

    /// The number of what holds in an element.
    fn sight(&mut self, tree: &Tree, node: NodeId) -> usize {
        let mut path = Vec::new();
        let mut at = node;
        let mut sight = loop {
            if let Some(known) = self.sight_of[at] {
                break known;
            }
            path.push(at);
            at = tree.parent(at);
        };
        for at in path.into_iter().rev() {
            sight = self.sight_within(sight, at);
            self.sight_of[at] = Some(sight);
        }
        sight
    }

    fn sight_within(&mut self, above: usize, node: NodeId) -> usize {
        let Some(values) = self.styles.of(&self.nodes[node], above) else { return above };
        let key = values.key();
        let known = self.known.get(&key);
        if !known.is_nan() {
            return known as usize;
        }
        let style = values.read();
        let sight = self.sights.len();
        self.sights.push(self.sights[above].within(&style));
        if !style.is_its_own() {
            self.known.set(&key, sight as f64);
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
