//! Text on the clipboard.

use super::events::{Handler, Listener, handler};
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::{ClipboardEvent, Document, HtmlDocument, Window};

#[wasm_bindgen]
extern "C" {
    // `web-sys` does not expect that `navigator.clipboard` is absent, as it is outside secure contexts.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = "writeText")]
    fn write_text(text: &str) -> Result<Promise, JsValue>;
}

/// Writes to the clipboard; `done` is called once it is there, and never where it is refused.
///
/// The answer has to be kept until then.
pub(super) fn write(
    window: &Window,
    document: &Document,
    text: String,
    done: impl Fn() -> Result<(), JsValue> + Clone + 'static,
) -> Result<Option<[Handler; 2]>, JsValue> {
    let Ok(written) = write_text(&text) else {
        if write_by_event(window, document, &text)? {
            done()?;
        }
        return Ok(None);
    };
    let fulfilled = handler({
        let done = done.clone();
        move |_| done()
    });
    let (window, document) = (window.clone(), document.clone());
    let rejected = handler(move |_| if write_by_event(&window, &document, &text)? { done() } else { Ok(()) });
    let _ = written.then2(&fulfilled, &rejected);
    Ok(Some([fulfilled, rejected]))
}

/// The older way, which asks for no permission.
fn write_by_event(window: &Window, document: &Document, text: &str) -> Result<bool, JsValue> {
    let text = text.to_owned();
    let _listener = Listener::new(window, "copy", move |event| {
        let event: ClipboardEvent = event.unchecked_into();
        if let Some(data) = event.clipboard_data() {
            data.set_data("text/plain", &text)?;
            event.prevent_default();
        }
        Ok(())
    })?;
    let document: &HtmlDocument = document.unchecked_ref();
    Ok(document.exec_command("copy").unwrap_or(false))
}
