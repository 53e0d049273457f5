//! The article of a live page, and the way back from its text to DOM Ranges.

use super::dom;
use super::onlooker::Onlooker;
use super::snapshot::Snapshot;
use crate::Span;
use crate::card::View;
use crate::page::{self, BoundaryPoint, FoundArticle, NoArticle, Tree};
use std::cell::Cell;
use web_sys::{Element, Node, Range};

/// An article as found in a live page.
pub(super) struct LivePage {
    /// What was found.
    pub article: FoundArticle,
    tree: Tree,
    /// The DOM node of each node of the tree.
    nodes: Vec<Node>,
    root: Node,
    whole: bool,
    /// The card that was made of it and is not shown yet.
    pub view: Cell<Option<View>>,
}

/// A page as the browser has it, before its article is looked for.
pub(super) struct OpenedPage {
    snapshot: Snapshot,
    root: Node,
    whole: bool,
}

impl OpenedPage {
    /// A document, or an element, somewhere below which the article is.
    ///
    /// # Errors
    /// If there is no page.
    pub(super) fn of_document(root: &Node) -> Result<OpenedPage, NoArticle> {
        OpenedPage::of(root, false)
    }

    /// As [`of_document`](Self::of_document), but takes the element's text as the article whatever it looks like: the
    /// caller pointed at it.
    ///
    /// # Errors
    /// If there is no page.
    pub(super) fn of_element(root: &Element) -> Result<OpenedPage, NoArticle> {
        OpenedPage::of(root, true)
    }

    fn of(root: &Node, whole: bool) -> Result<OpenedPage, NoArticle> {
        let snapshot = Snapshot::of(root).ok_or(NoArticle::Empty)?;
        Ok(OpenedPage { snapshot, root: root.clone(), whole })
    }

    /// Finds the article.
    ///
    /// # Errors
    /// Why it is none.
    pub(super) fn read(self) -> Result<LivePage, NoArticle> {
        let OpenedPage { snapshot: Snapshot { tree, nodes, is_rendered }, root, whole } = self;
        let mut onlooker = if is_rendered { Onlooker::of(&nodes) } else { None };
        let (article, tree) =
            page::read_seen(tree, if whole { page::read_whole } else { page::find }, |tree, texts| {
                onlooker.as_mut().map_or(Vec::new(), |onlooker| onlooker.unseen(tree, texts))
            })?;
        Ok(LivePage { article, tree, nodes, root, whole, view: Cell::new(None) })
    }
}

impl LivePage {
    /// The DOM text nodes that hold the article's text.
    pub(super) fn text_nodes(&self) -> impl Iterator<Item = &Node> {
        self.article.text_nodes().filter_map(|node| self.nodes.get(node))
    }

    /// The DOM Range of a stretch of the article's text; `None` if the page no longer holds it.
    pub(super) fn range(&self, span: Span) -> Option<Range> {
        self.live_range(span).or_else(|| self.found_again(span))
    }

    /// The DOM Range of a stretch of the text; and if it holds what does not show as well, those of the text's parts.
    pub(super) fn passage(&self, span: Span) -> Option<(Range, Vec<Range>)> {
        let range = self.range(span)?;
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        let is_exact = bare(&String::from(range.to_string())) == bare(span.of(&self.article.text));
        let parts = if is_exact { Vec::new() } else { self.article.parts(span) };
        Some((range, parts.into_iter().filter_map(|part| self.live_range(part)).collect()))
    }

    fn live_range(&self, span: Span) -> Option<Range> {
        let (start, end) = self.article.boundary_points(span)?;
        let range = Range::new().ok()?;
        range.set_start(self.live_node(start)?, self.unit(start)).ok()?;
        range.set_end(self.live_node(end)?, self.unit(end)).ok()?;
        Some(range)
    }

    /// The text node of a boundary point, if it still says what it said.
    fn live_node(&self, point: BoundaryPoint) -> Option<&Node> {
        let text = dom::connected_text(self.nodes.get(point.node)?)?;
        (text.data() == self.tree.text(point.node)).then_some(text)
    }

    /// A boundary point's offset in its text node, in UTF-16 code units.
    fn unit(&self, point: BoundaryPoint) -> u32 {
        self.tree.text(point.node)[..point.offset].encode_utf16().count() as u32
    }

    /// Pages rebuild their articles (hydration, live updates): the same words again, nearest to where they stood.
    fn found_again(&self, span: Span) -> Option<Range> {
        let page = OpenedPage::of(&self.root, self.whole).and_then(OpenedPage::read).ok()?;
        let wanted = self.article.text.get(span.start..span.end)?;
        let places = page.article.text.match_indices(wanted).map(|(at, _)| at);
        let at = places.min_by_key(|at| at.abs_diff(span.start))?;
        page.live_range(Span::new(at, at + wanted.len()))
    }
}
