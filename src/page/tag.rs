//! What the name of an element says about its part in a page.

use super::names::Words;

/// Elements by their names; all others are blocks.
const NAMES: &[(Tag, &str)] = &[
    (Tag::Link, "a"),
    (
        Tag::Inline,
        "abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp \
         small span strike strong sub sup tt u var wbr",
    ),
    (Tag::Time, "time"),
    (Tag::Break, "br"),
    (Tag::Paragraph, "p"),
    (Tag::Title, "h1"),
    (Tag::Heading, "h2 h3 h4 h5 h6 summary"),
    (Tag::Item, "li dt dd"),
    (Tag::List, "ul ol dl menu"),
    (Tag::Quotation, "blockquote"),
    (Tag::Table, "table tbody thead tfoot tr colgroup"),
    (Tag::Cell, "td th"),
    (Tag::Figure, "figure picture"),
    (Tag::Caption, "figcaption caption"),
    (Tag::Article, "article"),
    (Tag::Main, "main"),
    (Tag::Section, "section"),
    (Tag::Header, "header"),
    (Tag::Footer, "footer"),
    (Tag::Aside, "aside"),
    (Tag::Nav, "nav"),
    (Tag::Form, "form"),
    (
        Tag::Void,
        "applet area audio base button canvas datalist dialog embed fieldset frame frameset head iframe img input link \
         map math meta meter noembed noframes noscript nutgraf-card object optgroup option output param progress script \
         select source style svg template textarea title track video",
    ),
];

/// The elements that the model tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    /// No element: text.
    Text,
    /// Part of a line: `b`, `span`, …
    Inline,
    /// `time`, part of a line.
    Time,
    /// A link, part of a line.
    Link,
    /// `br`
    Break,
    /// `p`
    Paragraph,
    /// `h1`
    Title,
    /// `h2` to `h6`, `summary`
    Heading,
    /// `li`, `dt`, `dd`
    Item,
    /// `ul`, `ol`, `dl`, `menu`
    List,
    /// `blockquote`
    Quotation,
    /// `table` and its parts but cells
    Table,
    /// `td`, `th`
    Cell,
    /// `figure`, `picture`
    Figure,
    /// `figcaption`, `caption`
    Caption,
    /// `article`
    Article,
    /// `main`
    Main,
    /// `section`
    Section,
    /// `header`
    Header,
    /// `footer`
    Footer,
    /// `aside`
    Aside,
    /// `nav`
    Nav,
    /// `form`
    Form,
    /// Any other block: `div`, unknown elements, …
    Block,
    /// Never holds running text: `script`, `svg`, controls, our own card, …
    Void,
}

impl Tag {
    /// By the element's local name, in lower case.
    pub(super) fn of(name: &str, tags: &Words) -> Tag {
        let known = tags.get(name.as_bytes()).and_then(|at| NAMES.get(usize::from(at)));
        known.map_or(Tag::Block, |&(tag, _)| tag)
    }

    /// The names of all tags, each with its place in [`NAMES`].
    pub(super) fn names() -> Words {
        let mut words = Words::default();
        for (at, (_, names)) in (0..).zip(NAMES) {
            words.add(at, names);
        }
        words
    }

    /// Whether it stands in a line of text.
    pub(super) fn is_inline(self) -> bool {
        matches!(self, Tag::Text | Tag::Inline | Tag::Time | Tag::Link | Tag::Break)
    }
}
