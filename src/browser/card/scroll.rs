//! Scrolls to a passage of the page, and back.

use crate::browser::dom::{is_element, parent, window};
use wasm_bindgen::prelude::*;
use web_sys::{Element, FocusOptions, HtmlElement, Range, ScrollBehavior, ScrollToOptions, Window};

/// Where the reader was before a jump.
pub(super) struct Origin {
    window: Window,
    /// The control that led away, and how far from the window's top it stood.
    control: HtmlElement,
    top: f64,
    /// The boxes that were scrolled, and how far they had been before.
    boxes: Vec<(Element, i32)>,
}

impl Origin {
    /// Scrolls to where the reader was, whatever the page has moved since, and puts the focus there.
    pub(super) fn restore(&self) -> Result<(), JsValue> {
        for (element, top) in &self.boxes {
            element.scroll_to_with_scroll_to_options(&options(f64::from(*top), ScrollBehavior::Instant));
        }
        let by = self.control.get_bounding_client_rect().top() - self.top;
        scroll_by(&self.window, by, behavior(&self.window)?);
        let focus = FocusOptions::new();
        focus.set_prevent_scroll(true);
        self.control.focus_with_options(&focus)
    }
}

/// Brings the passage to about a third from the top, clear of sticky headers; nothing if it is not shown at all.
pub(super) fn reveal(range: &Range, control: &HtmlElement) -> Result<Option<Origin>, JsValue> {
    let start = range.start_container()?;
    let Some(window) = start.owner_document().and_then(|document| window(&document)) else {
        return Ok(None);
    };
    let control_top = control.get_bounding_client_rect().top();
    let mut node = Some(start);
    let mut boxes = Vec::new();
    while let Some(current) = node {
        if is_element(&current) {
            let element = current.unchecked_ref::<Element>();
            if element.matches("details").unwrap_or(false) {
                element.set_attribute("open", "")?;
            }
            if scrolls(&window, element)? {
                boxes.push((element.clone(), element.scroll_top()));
            }
        }
        node = parent(&current);
    }
    let place = range.get_bounding_client_rect();
    if place.height() == 0.0 {
        return Ok(None);
    }
    let behavior = behavior(&window)?;
    let mut top = place.top();
    for (element, from) in &boxes {
        let view = element.get_bounding_client_rect();
        let from = f64::from(*from);
        let most = f64::from(element.scroll_height() - element.client_height());
        let goal = view.top() + goal(place.height(), view.height());
        let to = (from + top - goal).min(most).max(0.0);
        top -= to - from;
        element.scroll_by_with_scroll_to_options(&options(to - from, behavior));
    }
    let height = window.inner_height()?.as_f64().unwrap_or(0.0);
    scroll_by(&window, top - goal(place.height(), height), behavior);
    Ok(Some(Origin { window, control: control.clone(), top: control_top, boxes }))
}

/// Scrolls the page from where it is now: WebKit adds to where a scroll that is under way would end.
fn scroll_by(window: &Window, by: f64, behavior: ScrollBehavior) {
    let from = window.scroll_y().unwrap_or_default();
    window.scroll_to_with_scroll_to_options(&options(from + by, behavior));
}

/// How far below the top of its view a passage should come to stand.
fn goal(passage: f64, view: f64) -> f64 {
    // A long passage starts higher, so that more of it is seen.
    if passage > view / 2.0 { view / 5.0 } else { view / 3.0 }
}

/// Whether the element scrolls its content itself; the page's own scrolling is the window's.
fn scrolls(window: &Window, element: &Element) -> Result<bool, JsValue> {
    if element.scroll_height() <= element.client_height() || element.client_height() == 0 {
        return Ok(false);
    }
    let scrolling = element.owner_document().and_then(|document| document.scrolling_element());
    if scrolling.as_ref() == Some(element) {
        return Ok(false);
    }
    let Some(style) = window.get_computed_style(element)? else { return Ok(false) };
    Ok(matches!(style.get_property_value("overflow-y")?.as_str(), "auto" | "scroll"))
}

fn behavior(window: &Window) -> Result<ScrollBehavior, JsValue> {
    let calm = window.match_media("(prefers-reduced-motion: reduce)")?.is_some_and(|query| query.matches());
    Ok(if calm { ScrollBehavior::Instant } else { ScrollBehavior::Smooth })
}

fn options(top: f64, behavior: ScrollBehavior) -> ScrollToOptions {
    let options = ScrollToOptions::new();
    options.set_top(top);
    options.set_behavior(behavior);
    options
}
