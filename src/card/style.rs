//! The card's stylesheet: one constructed sheet for all cards of a page.

use super::dom;
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Node, ShadowRoot};

static CARD: &str = include_str!("card.css");

thread_local! {
    static SHEET: Option<CssStyleSheet> = sheet(CARD);
}

/// A constructed sheet, which a strict `style-src` allows; nothing where the browser has none.
pub(super) fn sheet(css: &str) -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(css).ok()?;
    Some(sheet)
}

/// Styles the card in this shadow root.
pub(super) fn apply(shadow: &ShadowRoot) -> Result<(), JsValue> {
    if SHEET.with(|sheet| sheet.as_ref().is_some_and(|sheet| adopt(shadow, sheet))) {
        return Ok(());
    }
    dom::append_text(shadow, "style", "", CARD)?;
    Ok(())
}

#[wasm_bindgen]
extern "C" {
    /// A document or a shadow root.
    type StyleRoot;
    #[wasm_bindgen(method, getter, js_name = "adoptedStyleSheets")]
    fn sheets(this: &StyleRoot) -> Option<js_sys::Array>;
    #[wasm_bindgen(method, setter, catch, js_name = "adoptedStyleSheets")]
    fn set_sheets(this: &StyleRoot, sheets: &js_sys::Array) -> Result<(), JsValue>;
}

/// Adds the sheet to a document or shadow root, once; false where that cannot be.
pub(super) fn adopt(root: &Node, sheet: &CssStyleSheet) -> bool {
    let root: &StyleRoot = root.unchecked_ref();
    let Some(sheets) = root.sheets() else { return false };
    if sheets.includes(sheet, 0) {
        return true;
    }
    // A sheet of another document is refused.
    root.set_sheets(&sheets.concat(&js_sys::Array::of1(sheet))).is_ok()
}
