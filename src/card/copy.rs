//! The card's text on the clipboard.

use super::dom::{Handler, Listener, handler, window};
use super::view::closed;
use crate::Summary;
use crate::language::Labels;
use alloc::borrow::ToOwned;
use alloc::string::String;
use wasm_bindgen::prelude::*;
use web_sys::{ClipboardEvent, HtmlDocument};

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
pub(super) fn write(text: String, done: impl Fn() + Clone + 'static) -> Option<[Handler; 2]> {
    let clipboard = window().navigator().clipboard();
    // Absent outside secure contexts.
    if clipboard.is_undefined() {
        if write_by_event(&text) {
            done();
        }
        return None;
    }
    let written = clipboard.write_text(&text);
    let fulfilled = handler({
        let done = done.clone();
        move |_| done()
    });
    let rejected = handler(move |_| {
        if write_by_event(&text) {
            done();
        }
    });
    let _ = written.then2(&fulfilled, &rejected);
    Some([fulfilled, rejected])
}

/// The older way, which asks for no permission.
fn write_by_event(text: &str) -> bool {
    let Some(document) = window().document() else { return false };
    let text = text.to_owned();
    let listener = Listener::new(&document, "copy", move |event| {
        let event: ClipboardEvent = event.unchecked_into();
        if let Some(data) = event.clipboard_data() {
            let _ = data.set_data("text/plain", &text);
            event.prevent_default();
        }
    });
    let document: HtmlDocument = document.unchecked_into();
    listener.is_ok() && document.exec_command("copy").unwrap_or(false)
}
