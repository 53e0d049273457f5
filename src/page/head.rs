//! What a page says about itself outside its running text, as it stands there.

/// The raw facts of a page's metadata. An entrance collects them; the finder judges them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The text of `<title>`.
    pub title: String,
    /// The language that `<html lang>` names.
    pub lang: Option<String>,
    /// The address that `<link rel=canonical>` names.
    pub canonical: Option<String>,
    /// The `<meta>` elements with a content: what they name (`property`, else `name`, else `itemprop`), and the content.
    pub metas: Vec<(String, String)>,
    /// The JSON-LD scripts, unparsed.
    pub json_ld: Vec<String>,
    /// The texts of the first elements that are marked up as the author.
    pub authors: Vec<String>,
    /// The `datetime` of the first `<time>` elements.
    pub times: Vec<String>,
    /// Whether an element is marked up as the body of an article (`itemprop=articleBody`).
    pub has_article_body: bool,
}

/// Where the facts can be had: a document that answers to CSS selectors.
pub trait Source {
    /// An element of it.
    type Element;

    /// The first elements, `most` at most, that a selector matches, in document order.
    fn select(&self, selector: &str, most: usize) -> Vec<Self::Element>;

    /// The value of an attribute.
    fn attribute(&self, element: &Self::Element, name: &str) -> Option<String>;

    /// All text in an element.
    fn text(&self, element: &Self::Element) -> String;
}

// No honest page needs more; a hostile one must not cost more.
const MOST_METAS: usize = 500;
const MOST_JSON_LD: usize = 20;
const MOST_AUTHORS: usize = 10;
const MOST_TIMES: usize = 10;

impl Head {
    /// Collects the facts. Linear in the size of the document.
    pub fn collect<S: Source>(source: &S) -> Head {
        let attributes = |selector: &str, most: usize, name: &str| {
            let elements = source.select(selector, most);
            let values: Vec<String> = elements.iter().filter_map(|e| source.attribute(e, name)).collect();
            values
        };
        let texts = |selector: &str, most: usize| {
            let elements = source.select(selector, most);
            elements.iter().map(|element| source.text(element)).collect::<Vec<_>>()
        };
        Head {
            title: texts("title", 1).pop().unwrap_or_default(),
            lang: attributes("html", 1, "lang").pop(),
            canonical: attributes("link[rel='canonical']", 1, "href").pop(),
            metas: metas(source),
            json_ld: texts("script[type='application/ld+json']", MOST_JSON_LD),
            authors: texts("[itemprop~='author'], [rel~='author']", MOST_AUTHORS),
            times: attributes("time[datetime]", MOST_TIMES, "datetime"),
            has_article_body: !source.select("[itemprop~='articleBody']", 1).is_empty(),
        }
    }
}

fn metas<S: Source>(source: &S) -> Vec<(String, String)> {
    let read = |meta: &S::Element| {
        let name = ["property", "name", "itemprop"].iter().find_map(|key| source.attribute(meta, key))?;
        Some((name, source.attribute(meta, "content")?))
    };
    source.select("meta[content]", MOST_METAS).iter().filter_map(read).collect()
}
