//! Marks a passage of the page.

use super::events::Timer;
use super::style;
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Node, Range, Window};

/// The name in `CSS.highlights`, for pages that style it themselves.
const NAME: &str = "nutgraf-jump";

const STYLE: &str = "::highlight(nutgraf-jump){background-color:var(--nutgraf-highlight,#ffdf80);\
color:var(--nutgraf-highlight-ink,#121212)}\
@media(forced-colors:active){::highlight(nutgraf-jump){background-color:Highlight;color:HighlightText}}";

/// How long a passage stays marked, in milliseconds.
const STAY: i32 = 8_000;

#[wasm_bindgen]
extern "C" {
    // The CSS Custom Highlight API, which `web-sys` has only behind a compiler flag. All throws where there is none.
    type Highlight;
    #[wasm_bindgen(constructor, catch)]
    fn new(range: &Range) -> Result<Highlight, JsValue>;
    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &Range);
    #[wasm_bindgen(catch, js_namespace = ["CSS", "highlights"], js_name = "get")]
    fn registered(name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["CSS", "highlights"], js_name = "set")]
    fn register(name: &str, highlight: &Highlight) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["CSS", "highlights"], js_name = "delete")]
    fn remove(name: &str) -> Result<(), JsValue>;
}

/// How marked passages look: for the documents, which have it as long as there is one.
pub(super) fn sheet() -> Option<CssStyleSheet> {
    style::sheet(STYLE)
}

/// A passage that is marked; unmarked when dropped.
pub(super) struct Mark {
    highlight: Option<Styled>,
    _timer: Timer,
}

/// A highlight, and what adopted the sheet for it.
struct Styled {
    highlight: Highlight,
    root: Node,
    sheet: CssStyleSheet,
}

impl Mark {
    /// Marks the range, or its parts if there are any; `over` is called when they have stood long enough.
    pub(super) fn new(
        window: Window,
        range: &Range,
        parts: &[Range],
        sheet: Option<&CssStyleSheet>,
        over: impl FnMut(JsValue) -> Result<(), JsValue> + 'static,
    ) -> Result<Self, JsValue> {
        let highlight = highlight(range, parts, sheet);
        if highlight.is_none() {
            select(&window, range)?;
        }
        Ok(Self { highlight, _timer: Timer::new(window, STAY, over)? })
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        let Some(Styled { highlight, root, sheet }) = &self.highlight else { return };
        style::abandon(root, sheet);
        // Another card of the page may have marked its own passage since.
        if registered(NAME).is_ok_and(|registered| registered == **highlight) {
            let _ = remove(NAME);
        }
    }
}

/// Marks by a highlight, which leaves the page's DOM as it is; nothing where it cannot be had.
fn highlight(range: &Range, parts: &[Range], sheet: Option<&CssStyleSheet>) -> Option<Styled> {
    let (root, sheet) = (range.start_container().ok()?.get_root_node(), sheet?.clone());
    let (first, others) = parts.split_first().unwrap_or((range, &[]));
    let highlight = Highlight::new(first).ok()?;
    others.iter().for_each(|range| highlight.add(range));
    if !style::adopt(&root, &sheet) {
        return None;
    }
    register(NAME, &highlight).ok()?;
    Some(Styled { highlight, root, sheet })
}

/// Marks by the reader's own selection; a click unmarks it.
fn select(window: &Window, range: &Range) -> Result<(), JsValue> {
    let Some(selection) = window.get_selection()? else { return Ok(()) };
    selection.remove_all_ranges()?;
    selection.add_range(range)
}
