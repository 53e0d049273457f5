//! A button that says something else for a moment.

use super::State;
use super::events::Timer;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// How long, in milliseconds.
const MOMENT: i32 = 2_500;

/// What a button says for a moment; it has its own words back when this is dropped.
pub(super) struct Flash {
    button: HtmlElement,
    own: Option<String>,
    _timer: Timer,
}

impl Drop for Flash {
    fn drop(&mut self) {
        self.button.set_text_content(self.own.as_deref());
    }
}

impl State {
    /// Says it on the button, and to a screen reader. A button without words has a tick instead.
    pub(super) fn flash(self: &Rc<Self>, button: &HtmlElement, text: &str) -> Result<(), JsValue> {
        // It may be this very button's.
        self.flash.take();
        let own = button.text_content();
        let is_icon = own.as_ref().is_none_or(String::is_empty);
        button.set_text_content(Some(if is_icon { "✓" } else { text }));
        let weak = Rc::downgrade(self);
        let timer = Timer::new(self.window.clone(), MOMENT, move |_| {
            if let Some(state) = weak.upgrade() {
                state.flash.take();
            }
            Ok(())
        })?;
        self.flash.set(Some(Flash { button: button.clone(), own, _timer: timer }));
        self.say(text)
    }
}
