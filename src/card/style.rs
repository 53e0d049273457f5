//! The card's stylesheet, and constructed sheets in general.

use super::dom;
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Node, ShadowRoot};

const SOURCE: &str = include_str!("card.css");
const SQUEEZED: [u8; squeeze(SOURCE).1] = *squeeze(SOURCE).0.first_chunk().unwrap();

/// The stylesheet as readers download it.
const CSS: &str = match str::from_utf8(&SQUEEZED) {
    Ok(css) => css,
    Err(_) => "",
};

/// The stylesheet as readers download it, and its length: without comments and idle white space.
///
/// Knows as much of CSS as our own sheet needs: its strings hold no comment and no double space.
const fn squeeze(source: &str) -> ([u8; SOURCE.len()], usize) {
    let source = source.as_bytes();
    let mut out = [b' '; SOURCE.len()];
    let (mut from, mut to) = (0, 0);
    while from < source.len() {
        let last = if to == 0 { b'}' } else { out[to - 1] };
        let byte = source[from];
        from += 1;
        if byte == b'/' && source[from] == b'*' {
            while !(source[from] == b'*' && source[from + 1] == b'/') {
                from += 1;
            }
            from += 2;
        } else if byte.is_ascii_whitespace() {
            if !matches!(last, b' ' | b'{' | b'}' | b';' | b',' | b':') {
                out[to] = b' ';
                to += 1;
            }
        } else {
            // The space before a brace, and a block's last semicolon.
            if matches!((last, byte), (b' ', b'{' | b'}') | (b';', b'}')) {
                to -= 1;
            }
            out[to] = byte;
            to += 1;
        }
    }
    (out, to)
}

/// A constructed sheet, which a strict `style-src` allows; nothing where the browser has none.
pub(super) fn sheet(css: &str) -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(css).ok()?;
    Some(sheet)
}

/// Styles the card in this shadow root.
pub(super) fn apply(shadow: &ShadowRoot) {
    if !sheet(CSS).is_some_and(|sheet| adopt(shadow, &sheet)) {
        dom::append_text(shadow, "style", "", CSS);
    }
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
