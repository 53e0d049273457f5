//! The way back from a passage to the line that led there.

use super::events::{Handler, handler};
use super::scroll::Origin;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, IntersectionObserver, IntersectionObserverEntry};

/// Shows a button while the line that led away is out of sight; hidden when dropped.
pub(super) struct WayBack {
    origin: Origin,
    button: HtmlElement,
    observer: IntersectionObserver,
    _handler: Handler,
}

impl WayBack {
    /// The way to `control`; `seen` is called once the reader has found back without it.
    pub(super) fn new(
        origin: Origin,
        control: &HtmlElement,
        button: HtmlElement,
        seen: impl Fn() + 'static,
    ) -> Result<Self, JsValue> {
        let shown = button.clone();
        let handler = handler(move |entries| {
            let last = Array::from(&entries).pop().unchecked_into::<IntersectionObserverEntry>();
            if !last.is_intersecting() {
                return show(&shown);
            }
            // At first, the page has yet to scroll away.
            if !shown.hidden() {
                seen();
            }
            Ok(())
        });
        let observer = IntersectionObserver::new(handler.as_ref().unchecked_ref())?;
        observer.observe(control);
        Ok(Self { origin, button, observer, _handler: handler })
    }

    /// Brings the reader back.
    pub(super) fn go(&self) -> Result<(), JsValue> {
        self.origin.restore()
    }
}

impl Drop for WayBack {
    fn drop(&mut self) {
        self.observer.disconnect();
        self.button.set_hidden(true);
    }
}

fn show(button: &HtmlElement) -> Result<(), JsValue> {
    button.set_hidden(false);
    // Where there are no popovers, Escape leads back.
    if button.show_popover().is_err() {
        button.set_hidden(true);
    }
    Ok(())
}
