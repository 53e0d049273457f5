//! From a line of the card to its place in the page: scrolls there and marks it.

use super::dom::{self, Timer, set};
use super::style;
use crate::record::Record;
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, DomRect, Element, Range};

/// The name in `CSS.highlights`, for pages that style it themselves.
const NAME: &str = "nutgraf-jump";

static STYLE: &str = "::highlight(nutgraf-jump){background-color:var(--nutgraf-highlight,#ffdf80);\
color:var(--nutgraf-highlight-ink,#121212)}\
@media(forced-colors:active){::highlight(nutgraf-jump){background-color:Highlight;color:HighlightText}}";

/// How long a passage stays marked, in milliseconds.
const STAY: i32 = 8_000;

#[wasm_bindgen]
extern "C" {
    // web-sys has these only behind a compiler flag.
    type Highlight;
    #[wasm_bindgen(constructor, catch)]
    fn new(range: &Range) -> Result<Highlight, JsValue>;
    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &Range);

    // Each throws where there is no such API.
    #[wasm_bindgen(catch, js_namespace = ["CSS", "highlights"], js_name = "get")]
    fn marked(name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["CSS", "highlights"], js_name = "set")]
    fn mark(name: &str, highlight: &Highlight) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["CSS", "highlights"], js_name = "delete")]
    fn unmark(name: &str) -> Result<(), JsValue>;

    /// What elements and ranges have alike, and elements and the window.
    type Area;
    #[wasm_bindgen(method, js_name = "getBoundingClientRect")]
    fn place(this: &Area) -> DomRect;
    #[wasm_bindgen(method, js_name = "scrollBy")]
    fn scroll_by(this: &Area, options: &Record);
    #[wasm_bindgen(method, getter, js_name = "innerHeight")]
    fn inner_height(this: &Area) -> f64;

    type Style;
    #[wasm_bindgen(js_name = "getComputedStyle")]
    fn computed_style(element: &Element) -> Style;
    #[wasm_bindgen(method, getter, js_name = "overflowY")]
    fn overflow(this: &Style) -> String;
}

/// How marked passages look: for the document, which adopts it at the first jump.
pub(super) fn sheet() -> Option<CssStyleSheet> {
    style::sheet(STYLE)
}

/// A passage that is marked; unmarked when dropped.
pub(super) struct Mark {
    highlight: Option<Highlight>,
    _timer: Timer,
}

impl Mark {
    /// Marks the range, or its parts if there are any; `over` is called when they have stood long enough.
    pub(super) fn new(
        range: &Range,
        parts: &[Range],
        sheet: Option<&CssStyleSheet>,
        over: impl FnMut(JsValue) + 'static,
    ) -> Self {
        let highlight = highlight(range, parts, sheet);
        if highlight.is_none() {
            select(range);
        }
        Self { highlight, _timer: Timer::new(STAY, over) }
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        let Some(highlight) = &self.highlight else { return };
        // Another card of the page may have marked its own passage since.
        if marked(NAME).is_ok_and(|marked| marked == **highlight) {
            let _ = unmark(NAME);
        }
    }
}

/// Marks by the CSS Custom Highlight API, which leaves the page's DOM as it is.
fn highlight(range: &Range, parts: &[Range], sheet: Option<&CssStyleSheet>) -> Option<Highlight> {
    let root = range.start_container().ok()?.get_root_node();
    if !style::adopt(&root, sheet?) {
        return None;
    }
    let (first, others) = parts.split_first().unwrap_or((range, &[]));
    let highlight = Highlight::new(first).ok()?;
    others.iter().for_each(|range| highlight.add(range));
    mark(NAME, &highlight).ok()?;
    Some(highlight)
}

/// Marks by the reader's own selection, where there is no highlight API; a click unmarks it.
fn select(range: &Range) {
    if let Some(selection) = dom::selection() {
        let _ = selection.remove_all_ranges();
        let _ = selection.add_range(range);
    }
}

/// Brings the passage to about a third from the top, clear of sticky headers; false if it is not shown at all.
pub(super) fn reveal(range: &Range) -> bool {
    let Ok(start) = range.start_container() else { return false };
    let window = dom::window(&start);
    let mut node = Some(start);
    let mut scrollers = Vec::new();
    while let Some(current) = node {
        if let Some(element) = current.dyn_ref::<Element>() {
            if element.matches("details").unwrap_or(false) {
                set(element, &[("open", "")]);
            }
            if scrolls(element) {
                scrollers.push(element.clone());
            }
        }
        node = dom::parent(&current);
    }
    let place = range.unchecked_ref::<Area>().place();
    if place.height() == 0.0 {
        return false;
    }
    let mut top = place.top();
    for scroller in scrollers {
        let area: &Area = scroller.unchecked_ref();
        let view = area.place();
        let from = f64::from(scroller.scroll_top());
        let most = f64::from(scroller.scroll_height() - scroller.client_height());
        let goal = view.top() + goal(place.height(), view.height());
        let to = (from + top - goal).min(most).max(0.0);
        top -= to - from;
        area.scroll_by(&options(to - from));
    }
    let view = window.unchecked_ref::<Area>();
    view.scroll_by(&options(top - goal(place.height(), view.inner_height())));
    true
}

/// How far below the top of its view a passage should come to stand.
fn goal(passage: f64, view: f64) -> f64 {
    // A long passage starts higher, so that more of it is seen.
    if passage > view / 2.0 { view / 5.0 } else { view / 3.0 }
}

/// Whether the element scrolls its content itself; the page's own scrolling is the window's.
fn scrolls(element: &Element) -> bool {
    if element.scroll_height() <= element.client_height() || element.client_height() == 0 {
        return false;
    }
    let Some(document) = element.owner_document() else { return false };
    if document.scrolling_element().as_ref() == Some(element) {
        return false;
    }
    matches!(computed_style(element).overflow().as_str(), "auto" | "scroll")
}

fn options(top: f64) -> Record {
    let options = Record::new();
    options.number("top", top);
    options.text("behavior", if calm() { "instant" } else { "smooth" });
    options
}

/// Whether the reader asked for less motion.
fn calm() -> bool {
    dom::match_media("(prefers-reduced-motion: reduce)").matches()
}

/// Scrolls back to the line that the reader came from, if the focus is still there.
pub(super) fn return_to(control: &Element) {
    let focused = control.matches(":focus").unwrap_or(false);
    if let (true, Ok(range)) = (focused, Range::new()) {
        let _ = range.select_node_contents(control);
        reveal(&range);
    }
}
