//! What the reader thinks of the card: told to the page, and to nobody else.

use super::State;
use super::events::notify;
use crate::card::Action;
use serde::Serialize;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// The details of `nutgraf-feedback`.
#[derive(Serialize)]
struct Feedback {
    helpful: bool,
}

impl State {
    pub(super) fn judge(self: &Rc<Self>, button: &HtmlElement, helpful: bool) -> Result<(), JsValue> {
        for control in &self.controls {
            if let Action::Judge { helpful: other } = control.action {
                let is_pressed = if other == helpful { "true" } else { "false" };
                control.element.set_attribute("aria-pressed", is_pressed)?;
            }
        }
        self.flash(button, self.view.labels.thanks)?;
        notify(&self.host, "nutgraf-feedback", &Feedback { helpful })
    }
}
