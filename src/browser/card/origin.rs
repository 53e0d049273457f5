//! Where a card's words come from, for those who take them along.

use crate::browser::dom::Dom;
use crate::card::Origin;
use crate::page::Source;
use wasm_bindgen::prelude::*;
use web_sys::{Node, Url, Window};

/// The site and the address that the page gives itself, else those it has.
pub(super) fn of(window: &Window, node: &Node) -> Result<Origin, JsValue> {
    let location = window.location();
    let (own, host) = (location.href()?, location.hostname()?);
    let told = |selector, attribute| {
        let dom = Dom::of(node)?;
        let element = dom.select(selector, 1).pop()?;
        dom.attribute(&element, attribute).filter(|value| !value.trim().is_empty())
    };
    let canonical = told("link[rel=canonical][href]", "href")
        .and_then(|href| Url::new_with_base(&href, &own).ok())
        // Another site's copy of the story may differ, and lack the passage.
        .filter(|url| url.hostname() == host)
        .map(|url| url.href());
    Ok(Origin {
        site: told("meta[property='og:site_name']", "content").unwrap_or(host),
        address: canonical.unwrap_or(own).split('#').next().unwrap_or_default().to_string(),
    })
}
