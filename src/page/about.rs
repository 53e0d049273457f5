//! What the page says about its article: headline, language, author, date.

use super::dom::{Attribute, Dom};
use web_sys::{Element, Node};

/// The page's own statements.
#[derive(Default)]
pub(super) struct About {
    pub title: Option<String>,
    pub lang: Option<String>,
    pub byline: Option<String>,
    pub published: Option<String>,
}

/// Longer values are no names, dates or headlines.
const LONGEST: usize = 500;

impl About {
    /// Reads the marks in the page's head, and those in its text.
    pub(super) fn of(dom: &Dom) -> About {
        About {
            title: meta(dom, &["og:title", "twitter:title"]),
            lang: dom
                .select("html")
                .first()
                .and_then(|html| dom.attribute(html, Attribute::Lang))
                .and_then(tag),
            byline: meta(dom, &["author", "article:author", "parsely-author", "dc.creator"])
                .filter(|name| !name.contains("://")),
            published: meta(dom, &["article:published_time", "datePublished", "date", "dc.date"])
                .or_else(|| first(dom, "time[datetime]", Attribute::DateTime)),
        }
    }
}

fn first(dom: &Dom, selector: &str, attribute: Attribute) -> Option<String> {
    dom.select(selector).iter().find_map(|element| value(dom, element, attribute))
}

/// The content of the first `meta` with one of these names, the earlier name first.
fn meta(dom: &Dom, names: &[&str]) -> Option<String> {
    let metas = dom.select("meta[content]");
    let is = |meta: &Element, name: &str| {
        [Attribute::Property, Attribute::Name, Attribute::ItemProp]
            .iter()
            .any(|&key| dom.attribute(meta, key).is_some_and(|value| value.eq_ignore_ascii_case(name)))
    };
    names.iter().find_map(|name| {
        let meta = metas.iter().find(|meta| is(meta, name))?;
        value(dom, meta, Attribute::Content)
    })
}

fn value(dom: &Dom, element: &Node, attribute: Attribute) -> Option<String> {
    let value = dom.attribute(element, attribute)?;
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    (!value.is_empty() && value.len() <= LONGEST).then_some(value)
}

/// A language tag, if it has the form of one.
fn tag(value: String) -> Option<String> {
    let value = value.trim().replace('_', "-");
    let is_subtag =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    (value.len() <= 35 && value.split('-').all(is_subtag)).then_some(value)
}
