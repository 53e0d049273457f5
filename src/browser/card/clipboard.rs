//! Text and HTML on the clipboard.

use super::State;
use super::events::{Listener, handler};
use crate::card::Clipping;
use js_sys::Promise;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{ClipboardEvent, HtmlDocument};

#[wasm_bindgen]
extern "C" {
    // `web-sys` does not expect that `navigator.clipboard` is absent, as it is outside secure contexts.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = "writeText")]
    fn write_text(text: &str) -> Result<Promise, JsValue>;
}

impl State {
    /// Writes to the clipboard; `done` is called once it is there, and never where it is refused.
    pub(super) fn write(
        self: &Rc<Self>,
        clipping: Clipping,
        done: impl Fn(&Rc<Self>) -> Result<(), JsValue> + 'static,
    ) -> Result<(), JsValue> {
        // As old as it is, it takes both forms in every browser, and asks for no permission.
        if self.write_by_event(&clipping)? {
            return done(self);
        }
        let Ok(written) = write_text(&clipping.text) else { return Ok(()) };
        let weak = Rc::downgrade(self);
        let fulfilled = handler(move |_| weak.upgrade().map_or(Ok(()), |state| done(&state)));
        let rejected = handler(|_| Ok(()));
        let _ = written.then2(&fulfilled, &rejected);
        self.answers.set(Some([fulfilled, rejected]));
        Ok(())
    }

    fn write_by_event(&self, clipping: &Clipping) -> Result<bool, JsValue> {
        let Clipping { text, html } = clipping.clone();
        let _listener = Listener::new(&self.window, "copy", move |event| {
            let event: ClipboardEvent = event.unchecked_into();
            if let Some(data) = event.clipboard_data() {
                data.set_data("text/plain", &text)?;
                data.set_data("text/html", &html)?;
                event.prevent_default();
            }
            Ok(())
        })?;
        let document: &HtmlDocument = self.document.unchecked_ref();
        Ok(document.exec_command("copy").unwrap_or(false))
    }
}
