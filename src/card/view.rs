//! A card as plain data.

use crate::language::Labels;
use crate::{Length, Span};

/// A card: elements for a shadow root, and what its controls need.
///
/// ```
/// use nutgraf::card::{CardOptions, View};
/// use nutgraf::language::Language;
/// use nutgraf::{Options, summarize};
///
/// let summary = summarize("Trams stopped <at noon>. Snow fell on the city.", &Options::default())?;
/// let view = View::new(&summary, Language::of(Some(&summary.lang), ""), &CardOptions::default());
/// assert_eq!(view.lines[0].text, "Trams stopped <at noon>.");
/// assert!(view.to_html().contains("Trams stopped &lt;at noon&gt;."));
/// # Ok::<(), nutgraf::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// What the shadow root holds: the card or, where there is nothing to show, a slot for the host's own children.
    pub elements: Vec<Element>,
    /// The lines that jump to their place in the article, in the card's order.
    pub lines: Vec<Line>,
    /// What the card says, also when it is used.
    pub labels: Labels,
    /// The language of its lines: a BCP 47 tag.
    pub lang: String,
    /// The article's headline.
    pub title: Option<String>,
}

/// An HTML element.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Its name in lower case.
    pub tag: &'static str,
    /// Its attributes' names and values.
    pub attributes: Vec<(&'static str, String)>,
    /// Its content.
    pub children: Vec<Child>,
    /// What a click on it does.
    pub action: Option<Action>,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Child {
    /// Another element.
    Element(Element),
    /// Text, as it is to be read: not escaped.
    Text(String),
}

/// What a control does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// Opens and closes the element whose id is its `aria-controls`.
    Disclose,
    /// Goes to the place of the line with this index.
    Jump(usize),
    /// Comes back from there.
    Back,
    /// Has the card made anew in this length.
    Resize(Length),
    /// Copies the card.
    Copy,
    /// Copies the line with this index.
    CopyLine(usize),
    /// Hands on the line with this index.
    Share(usize),
    /// Reads the card out, or stops.
    Listen,
    /// Tells the page what the reader thinks of the card.
    Judge {
        /// Whether it helped.
        helpful: bool,
    },
}

/// A line that jumps to its place in the article.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it shows.
    pub kind: LineKind,
    /// Its words, verbatim from the article.
    pub text: String,
    /// Where they stand there.
    pub span: Span,
    /// The line as plain text, for a clipboard.
    pub copy: String,
}

/// What a line of the card shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LineKind {
    /// A key sentence.
    Sentence,
    /// A key quote.
    Quote,
}

impl Element {
    /// An element with nothing in it.
    pub(super) fn new(tag: &'static str) -> Self {
        Self { tag, attributes: Vec::new(), children: Vec::new(), action: None }
    }

    /// A part of the card: its names are its classes, and what `::part()` reaches it by.
    pub(super) fn part(tag: &'static str, names: &str) -> Self {
        Self::new(tag).with("class", names).with("part", names)
    }

    /// The element with one more attribute.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// The element with a boolean attribute where `is_set`.
    pub(super) fn with_flag(self, name: &'static str, is_set: bool) -> Self {
        if is_set { self.with(name, "") } else { self }
    }

    /// The element with more text at its end.
    pub(super) fn text(mut self, text: impl Into<String>) -> Self {
        let text = text.into();
        // HTML has no empty text.
        if !text.is_empty() {
            self.children.push(Child::Text(text));
        }
        self
    }

    /// The element with one more child.
    pub(super) fn child(mut self, child: Element) -> Self {
        self.children.push(Child::Element(child));
        self
    }

    /// The element with more children.
    pub(super) fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children.extend(children.into_iter().map(Child::Element));
        self
    }

    /// The element as a control.
    pub(super) fn on_click(mut self, action: Action) -> Self {
        self.action = Some(action);
        self
    }
}
