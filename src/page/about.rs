//! What the page says about its article: headline, language, author, date.

use super::claims::Claims;
use super::dom::{Attribute, Dom};
use super::measure;
use crate::find;
use crate::options::is_language_tag;
use web_sys::Element;

/// The page's own statements.
#[derive(Default)]
pub(super) struct About {
    pub title: Option<String>,
    pub lang: Option<String>,
    pub byline: Option<String>,
    pub published: Option<String>,
    /// How its descriptions open, as [`Measure::opening`](measure::Measure::opening) tells it.
    pub descriptions: Vec<u32>,
    /// What its metadata claims that the page is.
    pub claims: Claims,
}

/// Longer values are no names, dates, headlines or descriptions.
const LONGEST: usize = 2000;

/// More scripts and longer ones are read by nobody.
const MOST_SCRIPTS: usize = 20;

impl About {
    /// Reads the marks in the page's head, and those in its text.
    pub(super) fn of(dom: &Dom) -> About {
        let metas = metas(dom);
        let meta = |names: &[&str]| {
            let find =
                |name: &&str| metas.iter().find(|(key, _)| key == name).map(|(_, content)| content.clone());
            names.iter().find_map(find)
        };
        let html = dom.select("html").into_iter().next();
        let mut claims = Claims::default();
        let canonical = || first_value(dom, "link[rel='canonical']", Attribute::Href);
        if let Some(url) = meta(&["og:url"]).or_else(canonical) {
            claims.read_address(&url);
        }
        for script in dom.select("script[type='application/ld+json']").iter().take(MOST_SCRIPTS) {
            claims.read_linked_data(&dom.text(script));
        }
        let is_description = |(key, _): &&(String, String)| key.ends_with("description");
        let descriptions = metas.iter().filter(is_description).map(|(_, text)| measure::of(text).opening);
        About {
            descriptions: descriptions.filter(|&opening| opening != 0).collect(),
            title: meta(&["og:title", "twitter:title"]),
            lang: html.and_then(|html| dom.attribute(&html, Attribute::Lang)).and_then(tag),
            byline: meta(&["author", "article:author", "parsely-author", "dc.creator"])
                .filter(|name| !find::holds(name, "://"))
                .or_else(|| first_line(dom, "[itemprop~='author'], [rel~='author']")),
            published: meta(&["article:published_time", "datepublished", "date", "dc.date"])
                .or_else(|| first_value(dom, "time[datetime]", Attribute::DateTime)),
            claims,
        }
    }
}

/// The `meta` elements with a content: their names in lower case, and what they say.
fn metas(dom: &Dom) -> Vec<(String, String)> {
    let read = |meta: &Element| {
        let name = [Attribute::Property, Attribute::Name, Attribute::ItemProp];
        let name = name.iter().find_map(|&key| dom.attribute(meta, key))?;
        Some((name.to_ascii_lowercase(), one_line(&dom.attribute(meta, Attribute::Content)?)?))
    };
    dom.select("meta[content]").iter().filter_map(read).collect()
}

fn first_value(dom: &Dom, selector: &str, attribute: Attribute) -> Option<String> {
    dom.select(selector).iter().find_map(|element| one_line(&dom.attribute(element, attribute)?))
}

fn first_line(dom: &Dom, selector: &str) -> Option<String> {
    dom.select(selector).iter().find_map(|element| one_line(&dom.text(element)))
}

fn one_line(value: &str) -> Option<String> {
    if value.len() > LONGEST {
        return None;
    }
    let value = find::one_line(value);
    (!value.is_empty()).then_some(value)
}

/// A language tag, if it has the form of one.
fn tag(value: String) -> Option<String> {
    let value = find::trim(&value);
    is_language_tag(value).then(|| value.chars().map(|c| if c == '_' { '-' } else { c }).collect())
}
