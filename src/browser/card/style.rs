//! Style sheets made by script, which a strict `style-src` allows.

use crate::browser::dom::create_element;
use crate::card::STYLE;
use js_sys::{Array, JsString, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Document, Node, ShadowRoot};

const ADOPTED: &str = "adoptedStyleSheets";

/// Styles the card in this shadow root.
pub(super) fn apply(document: &Document, shadow: &ShadowRoot) -> Result<(), JsValue> {
    // In place of an earlier one: a card may be rendered again and again.
    let is_able = adopted(shadow).is_some();
    if is_able && sheet(STYLE).is_some_and(|sheet| set_adopted(shadow, &Array::of1(&sheet))) {
        return Ok(());
    }
    let style = create_element(document, "style")?;
    style.set_text_content(Some(STYLE));
    shadow.append_child(&style)?;
    Ok(())
}

/// A constructed sheet; nothing where the browser has none.
pub(super) fn sheet(css: &str) -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(css).ok()?;
    Some(sheet)
}

/// Adds the sheet to a document or shadow root, once; false where that cannot be.
pub(super) fn adopt(root: &Node, sheet: &CssStyleSheet) -> bool {
    let Some(sheets) = adopted(root) else { return false };
    // A sheet of another document is refused.
    sheets.includes(sheet, 0) || set_adopted(root, &sheets.concat(&Array::of1(sheet)))
}

/// Takes the sheet off a document or shadow root, if it is there.
pub(super) fn abandon(root: &Node, sheet: &CssStyleSheet) {
    if let Some(sheets) = adopted(root) {
        let sheet: &JsValue = sheet;
        set_adopted(root, &sheets.iter().filter(|other| other != sheet).collect());
    }
}

fn adopted(root: &Node) -> Option<Array> {
    Reflect::get(root, &JsString::from(ADOPTED)).ok()?.dyn_into().ok()
}

fn set_adopted(root: &Node, sheets: &Array) -> bool {
    Reflect::set(root, &JsString::from(ADOPTED), sheets).unwrap_or(false)
}
