//! A live page → an [`Article`], and an offset back to its place in the DOM.

mod about;
mod again;
mod choose;
mod claims;
mod dom;
mod evidence;
mod flow;
mod headline;
mod judge;
mod measure;
mod model;
mod names;
mod snapshot;
mod tag;
mod tree;
mod words;

use crate::find;
use crate::{Article, Block, Span};
use about::About;
use choose::{Choice, Reading};
use claims::Claims;
use dom::Dom;
use flow::{Flow, Place};
use snapshot::Snapshot;
use tag::Tag;
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
    handles: Vec<Node>,
    root: Node,
    whole: bool,
}

/// Why there is no article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoArticle {
    /// There is no text to read at all.
    Empty,
    /// There is too little running text.
    Short,
    /// It reads like a shop, a forum, a list of links: anything but a story.
    OtherPage,
}

impl NoArticle {
    /// What a caller reads.
    pub(crate) fn message(self) -> &'static str {
        match self {
            NoArticle::Empty => "no article found: there is no text",
            NoArticle::Short => "no article found: there is too little running text",
            NoArticle::OtherPage => "no article found: this looks like another kind of page",
        }
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

    /// The DOM Range of a stretch of `text`; and if it holds what does not show as well, those of the text's parts.
    pub(crate) fn passage(&self, span: Span) -> Option<(Range, Vec<Range>)> {
        let range = self.range(span)?;
        let seen = |text: &str| find::parts(text, char::is_whitespace).collect::<String>();
        let is_exact = seen(&String::from(range.to_string())) == seen(span.of(&self.text));
        let part = |part| {
            let (start, end) = self.flow.places(part)?;
            self.live(start, end)
        };
        let parts = if is_exact { Vec::new() } else { self.flow.parts(span) };
        Some((range, parts.into_iter().filter_map(part).collect()))
    }

    fn read(root: &Node, whole: bool) -> Result<Page, NoArticle> {
        let dom = Dom::of(root).ok_or(NoArticle::Empty)?;
        let snapshot = Snapshot::of(root, &dom);
        let tree = &snapshot.tree;
        let about = About::of(&dom);
        let tab = dom.title();
        let reading = Reading::new(tree, about.title.as_deref().unwrap_or(&tab), &about.descriptions);
        let (choice, flow) = if whole { whole_of(&reading) } else { article_of(&reading, &about.claims)? };
        if flow.text.is_empty() {
            return Err(NoArticle::Empty);
        }
        let headline = choice.headline.map(|node| tree.line(node)).or(about.title);
        Ok(Page {
            title: headline.or(Some(tab)).filter(|title| !title.is_empty()),
            lang: about.lang,
            byline: about.byline,
            published: about.published,
            text: flow.text.clone(),
            blocks: flow.blocks.clone(),
            flow,
            handles: snapshot.handles,
            root: root.clone(),
            whole,
        })
    }

    fn live(&self, start: Place, end: Place) -> Option<Range> {
        let node = |place: Place| {
            let node = self.handles.get(place.0)?;
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
        let at = find::places(&page.text, wanted).min_by_key(|&at| at.abs_diff(span.start))?;
        let (start, end) = page.flow.places(Span::new(at, at + wanted.len()))?;
        page.live(start, end)
    }
}

/// The article of a page.
fn article_of(reading: &Reading, claims: &Claims) -> Result<(Choice, Flow), NoArticle> {
    let choice = reading.article();
    if choice.chars == 0.0 {
        Err(NoArticle::Empty)
    } else if choice.chars < evidence::SHORTEST {
        Err(NoArticle::Short)
    } else if !evidence::is_article(reading, &choice, claims) {
        Err(NoArticle::OtherPage)
    } else {
        let flow = flow_of(reading, &choice);
        Ok((choice, flow))
    }
}

/// The text of an element without what is beside the story in it; all of its text if nothing else is left.
fn whole_of(reading: &Reading) -> (Choice, Flow) {
    let mut choice = reading.whole();
    if choice.chars == 0.0 {
        choice.keep.fill(true);
    }
    let flow = flow_of(reading, &choice);
    (choice, flow)
}

fn flow_of(reading: &Reading, choice: &Choice) -> Flow {
    let tree = reading.tree;
    Flow::of(tree, |node| tree.nodes[node].tag != Tag::Text || choice.keep[reading.lines.block[node]])
}
