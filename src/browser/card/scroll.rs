//! Scrolls to a passage of the page.

use crate::browser::dom::{parent, window};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Range, ScrollBehavior, ScrollToOptions, Window};

/// Brings the passage to about a third from the top, clear of sticky headers; false if it is not shown at all.
pub(super) fn reveal(range: &Range) -> Result<bool, JsValue> {
    let start = range.start_container()?;
    let Some(window) = start.owner_document().and_then(|document| window(&document)) else {
        return Ok(false);
    };
    let mut node = Some(start);
    let mut scrollers = Vec::new();
    while let Some(current) = node {
        if let Some(element) = current.dyn_ref::<Element>() {
            if element.matches("details").unwrap_or(false) {
                element.set_attribute("open", "")?;
            }
            if scrolls(&window, element)? {
                scrollers.push(element.clone());
            }
        }
        node = parent(&current);
    }
    let place = range.get_bounding_client_rect();
    if place.height() == 0.0 {
        return Ok(false);
    }
    let mut top = place.top();
    for scroller in scrollers {
        let view = scroller.get_bounding_client_rect();
        let from = f64::from(scroller.scroll_top());
        let most = f64::from(scroller.scroll_height() - scroller.client_height());
        let goal = view.top() + goal(place.height(), view.height());
        let to = (from + top - goal).min(most).max(0.0);
        top -= to - from;
        scroller.scroll_by_with_scroll_to_options(&options(&window, to - from)?);
    }
    let height = window.inner_height()?.as_f64().unwrap_or(0.0);
    let by = top - goal(place.height(), height);
    window.scroll_by_with_scroll_to_options(&options(&window, by)?);
    Ok(true)
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

fn options(window: &Window, top: f64) -> Result<ScrollToOptions, JsValue> {
    let options = ScrollToOptions::new();
    options.set_top(top);
    let calm = window.match_media("(prefers-reduced-motion: reduce)")?.is_some_and(|query| query.matches());
    options.set_behavior(if calm { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    Ok(options)
}
