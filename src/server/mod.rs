//! The JavaScript surface for servers: the article of a page that is text, in a WebAssembly module of its own.

use crate::{FoundArticle, find_article, read_article};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// An article or, in its place, why there is none.
#[derive(Serialize)]
enum Outcome<'a> {
    #[serde(rename = "article")]
    Article(&'a FoundArticle),
    #[serde(rename = "reason")]
    Reason(String),
}

/// The article of an HTML document, or what the element with this id holds.
#[wasm_bindgen(
    js_name = readArticle,
    unchecked_return_type = "{ article: import('./index.d.ts').Article } | { reason: string }"
)]
pub fn read(html: &str, id: Option<String>) -> Result<JsValue, JsValue> {
    let found = id.map_or_else(|| find_article(html), |id| read_article(html, &id));
    let outcome = match &found {
        Ok(found) => Outcome::Article(found),
        Err(reason) => Outcome::Reason(reason.to_string()),
    };
    const SERIALIZER: Serializer =
        Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);
    Ok(outcome.serialize(&SERIALIZER)?)
}
