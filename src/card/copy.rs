//! The card's text on the clipboard.

use super::dom::{Handler, Listener, handler};
use super::view::closed;
use crate::Summary;
use crate::language::Labels;
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::{ClipboardEvent, Document, HtmlDocument};

#[wasm_bindgen]
extern "C" {
    // Absent outside secure contexts.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = "writeText")]
    fn write_text(text: &str) -> Result<Promise, JsValue>;
}

/// The quotes as plain text, each with its speaker; joined to the sentences when copied.
pub(super) fn quotes(summary: &Summary<'_>, labels: &Labels) -> String {
    let mut text = String::new();
    let [open, close] = labels.quote_marks;
    for quote in &summary.quotes {
        text.extend(["\n", open, closed(quote.text), close, "\n"]);
        if let Some(speaker) = quote.speaker {
            text.extend(["— ", speaker.name]);
            if let Some(role) = speaker.role {
                text.extend([labels.comma, role]);
            }
            text.push('\n');
        }
    }
    text
}

/// Writes to the clipboard; `done` is called once it is there, and never where it is refused.
pub(super) fn write(
    document: &Document,
    text: String,
    done: impl Fn() + Clone + 'static,
) -> Option<[Handler; 2]> {
    let Ok(written) = write_text(&text) else {
        if write_by_event(document, &text) {
            done();
        }
        return None;
    };
    let fulfilled = handler({
        let done = done.clone();
        move |_| done()
    });
    let document = document.clone();
    let rejected = handler(move |_| {
        if write_by_event(&document, &text) {
            done();
        }
    });
    let _ = written.then2(&fulfilled, &rejected);
    Some([fulfilled, rejected])
}

/// The older way, which asks for no permission.
fn write_by_event(document: &Document, text: &str) -> bool {
    let text = text.to_owned();
    let _listener = Listener::new(document, "copy", move |event| {
        let event: ClipboardEvent = event.unchecked_into();
        if let Some(data) = event.clipboard_data() {
            let _ = data.set_data("text/plain", &text);
            event.prevent_default();
        }
    });
    let document: &HtmlDocument = document.unchecked_ref();
    document.exec_command("copy").unwrap_or(false)
}
