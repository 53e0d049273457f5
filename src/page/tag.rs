//! What the name of an element says about its part in a page.

/// A selector of what attributes hide, and of ARIA roles that are no running text's.
pub const HIDDEN: &str = "[hidden],[aria-hidden='true' i],[role='alertdialog' i],[role='banner' i],\
    [role='complementary' i],[role='contentinfo' i],[role='dialog' i],[role='menu' i],\
    [role='menubar' i],[role='navigation' i],[role='search' i],[role='tablist' i],\
    [role='toolbar' i],[role='tooltip' i],[role='tree' i]";

/// A selector of what screen readers read out and nobody sees, by its usual class names.
pub const FOR_SCREEN_READERS: &str = ".a11y-hidden,.assistive-text,.element-invisible,.hidden-visually,.is-sr-only,\
    .screen-reader-only,.screen-reader-text,.sr-only,.u-hidden-visually,.u-sr-only,.u-visually-hidden,.vh,\
    .visually-hidden,.visuallyhidden";

/// The elements that the finder tells apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tag {
    /// No element: text.
    Text,
    /// Part of a line: `b`, `span`, …
    Inline,
    /// `sup`, part of a line: an exponent, or a reference to a note.
    Superscript,
    /// `time`, part of a line.
    Time,
    /// `code`, part of a line.
    Code,
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
    /// `pre`: code, as a rule
    Preformatted,
    /// `table` and its parts but cells
    Table,
    /// `td`, `th`
    Cell,
    /// `figure`, `picture`
    Figure,
    /// `figcaption`, `caption`, `legend`
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
    /// Never holds running text: `script`, `svg`, controls, a reading beside its word (`rt`), our own card, …
    Void,
}

impl Tag {
    /// By the element's local name, in lower case.
    pub fn of(name: &str) -> Tag {
        match name {
            "a" => Tag::Link,
            "abbr" | "acronym" | "b" | "bdi" | "bdo" | "big" | "cite" | "data" | "del" | "dfn" | "em"
            | "font" | "i" | "ins" | "kbd" | "label" | "mark" | "nobr" | "q" | "rb" | "ruby" | "s"
            | "samp" | "small" | "span" | "strike" | "strong" | "sub" | "tt" | "u" | "var" | "wbr" => {
                Tag::Inline
            }
            "sup" => Tag::Superscript,
            "time" => Tag::Time,
            "code" => Tag::Code,
            "br" => Tag::Break,
            "p" => Tag::Paragraph,
            "h1" => Tag::Title,
            "h2" | "h3" | "h4" | "h5" | "h6" | "summary" => Tag::Heading,
            "li" | "dt" | "dd" => Tag::Item,
            "ul" | "ol" | "dl" | "menu" => Tag::List,
            "blockquote" => Tag::Quotation,
            "pre" => Tag::Preformatted,
            "table" | "tbody" | "thead" | "tfoot" | "tr" | "colgroup" => Tag::Table,
            "td" | "th" => Tag::Cell,
            "figure" | "picture" => Tag::Figure,
            "figcaption" | "caption" | "legend" => Tag::Caption,
            "article" => Tag::Article,
            "main" => Tag::Main,
            "section" => Tag::Section,
            "header" => Tag::Header,
            "footer" => Tag::Footer,
            "aside" => Tag::Aside,
            "nav" => Tag::Nav,
            "form" => Tag::Form,
            "applet" | "area" | "audio" | "base" | "button" | "canvas" | "datalist" | "embed" | "frame"
            | "frameset" | "head" | "iframe" | "img" | "input" | "link" | "map" | "math" | "meta"
            | "meter" | "noembed" | "noframes" | "noscript" | "nutgraf-card" | "object" | "optgroup"
            | "option" | "output" | "param" | "progress" | "rp" | "rt" | "rtc" | "script" | "select"
            | "source" | "style" | "svg" | "template" | "textarea" | "title" | "track" | "video" => Tag::Void,
            _ => Tag::Block,
        }
    }

    /// Whether it stands in a line of text.
    pub fn is_inline(self) -> bool {
        matches!(
            self,
            Tag::Text | Tag::Inline | Tag::Superscript | Tag::Time | Tag::Code | Tag::Link | Tag::Break
        )
    }
}
