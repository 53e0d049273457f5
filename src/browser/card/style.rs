//! Style sheets made by script, which a strict `style-src` allows.

use crate::browser::dom::create_element;
use crate::card::STYLE;
use js_sys::{Array, JsString, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Document, Node, ShadowRoot};

/// Styles the card in this shadow root.
pub(super) fn apply(document: &Document, shadow: &ShadowRoot) -> Result<(), JsValue> {
    if sheet(STYLE).is_some_and(|sheet| adopt(shadow, &sheet)) {
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
    let name = JsString::from("adoptedStyleSheets");
    let Some(sheets) = Reflect::get(root, &name).ok().and_then(|sheets| sheets.dyn_into::<Array>().ok())
    else {
        return false;
    };
    if sheets.includes(sheet, 0) {
        return true;
    }
    // A sheet of another document is refused.
    Reflect::set(root, &name, &sheets.concat(&Array::of1(sheet))).unwrap_or(false)
}
