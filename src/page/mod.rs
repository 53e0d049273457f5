//! A live page → an [`Article`], and an offset back to its place in the DOM.

mod dom;
mod flow;
mod snapshot;
mod tag;
mod tree;

use crate::{Article, Block, Span};
use dom::Dom;
use flow::{Flow, Place};
use snapshot::Snapshot;
use std::fmt;
use tag::Tag;
use tree::Tree;
use web_sys::{Element, Node, Range};

/// An article as found in a live page.
pub(crate) struct Page {
    /// The headline.
    pub title: Option<String>,
    /// The language that the page declares, a BCP 47 tag.
    pub lang: Option<String>,
    /// Who wrote it, as the page names them.
    pub byline: Option<String>,
    /// When it was published, as the page's markup dates it (ISO 8601 as a rule).
    pub published: Option<String>,
    /// The blocks' text, a blank line between two of them, white space collapsed as rendered.
    pub text: String,
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
    flow: Flow,
    handles: Vec<Option<Node>>,
    root: Node,
    whole: bool,
}

/// Why there is no article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoArticle {
    /// There is no text to read at all.
    Empty,
}

impl fmt::Display for NoArticle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NoArticle::Empty => "no article found: there is no text",
        })
    }
}

impl Page {
    /// The article of a document, or below an element.
    ///
    /// # Errors
    /// Why it is no article.
    pub(crate) fn find(root: &Node) -> Result<Page, NoArticle> {
        Page::read(root, false)
    }

    /// As [`find`](Self::find), but takes the element's text as the article whatever it looks like: the caller
    /// pointed at it.
    ///
    /// # Errors
    /// If there is no text in it.
    pub(crate) fn of_element(root: &Element) -> Result<Page, NoArticle> {
        Page::read(root, true)
    }

    /// What the core summarizes.
    pub(crate) fn article(&self) -> Article<'_> {
        Article {
            title: self.title.clone(),
            lang: self.lang.clone(),
            text: &self.text,
            blocks: self.blocks.clone(),
        }
    }

    /// The DOM Range of a stretch of `text`; `None` if the page no longer holds it.
    pub(crate) fn range(&self, span: Span) -> Option<Range> {
        let (start, end) = self.flow.places(span)?;
        self.live(start, end).or_else(|| self.found_again(span))
    }

    fn read(root: &Node, whole: bool) -> Result<Page, NoArticle> {
        let dom = Dom::of(root).ok_or(NoArticle::Empty)?;
        let snapshot = Snapshot::of(root, &dom);
        let tree = &snapshot.tree;
        let top = if whole { 0 } else { topmost(tree) };
        let flow = Flow::of(tree, top, |node| {
            let branch = &tree.nodes[node];
            !branch.marks.hidden && !matches!(branch.tag, Tag::Nav | Tag::Aside | Tag::Caption | Tag::Footer)
        });
        if flow.text.is_empty() {
            return Err(NoArticle::Empty);
        }
        let handles = snapshot.handles.into_iter().map(Some).collect();
        Ok(Page {
            title: None,
            lang: None,
            byline: None,
            published: None,
            text: flow.text.clone(),
            blocks: flow.blocks.clone(),
            flow,
            handles,
            root: root.clone(),
            whole,
        })
    }

    fn live(&self, start: Place, end: Place) -> Option<Range> {
        let node = |place: Place| {
            let node = self.handles.get(place.0)?.as_ref()?;
            dom::is_connected(node).then_some(node)
        };
        let range = Range::new().ok()?;
        range.set_start(node(start)?, start.1).ok()?;
        range.set_end(node(end)?, end.1).ok()?;
        Some(range)
    }

    /// Pages rebuild their articles (hydration, live updates): the same words again, nearest to where they stood.
    fn found_again(&self, span: Span) -> Option<Range> {
        let wanted = self.text.get(span.start..span.end)?;
        let page = Page::read(&self.root, self.whole).ok()?;
        let at =
            page.text.match_indices(wanted).map(|(at, _)| at).min_by_key(|&at| at.abs_diff(span.start))?;
        let (start, end) = page.flow.places(Span::new(at, at + wanted.len()))?;
        page.live(start, end)
    }
}

/// The one element that says it is the article's body, else the one `article`, else `main`, else everything.
fn topmost(tree: &Tree) -> usize {
    let first = |is: &dyn Fn(&tree::Branch) -> bool| tree.nodes.iter().position(is);
    first(&|branch| branch.marks.body)
        .or_else(|| first(&|branch| branch.tag == Tag::Article))
        .or_else(|| first(&|branch| branch.tag == Tag::Main))
        .unwrap_or(0)
}
