//! The copy button.

use super::events::{Timer, notify};
use super::{State, clipboard};
use crate::card::LineKind;
use serde::Serialize;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// The items of an editor's own list.
const EDITORS_POINTS: &str = ":scope > ul > li, :scope > ol > li";

/// How long the button says that the text is copied, in milliseconds.
const COPIED: i32 = 2_500;

/// The details of `nutgraf-copy`.
#[derive(Serialize)]
struct Copied<'a> {
    text: &'a str,
}

impl State {
    pub(super) fn copy(self: &Rc<Self>, control: &HtmlElement) -> Result<(), JsValue> {
        let text = self.view.to_text(&self.points()?);
        let weak = Rc::downgrade(self);
        let (control, copied) = (control.clone(), text.clone());
        let writing = clipboard::write(&self.window, &self.document, text, move || {
            let state = weak.upgrade().filter(|state| !state.dropped.get());
            state.map_or(Ok(()), |state| state.tell_copied(&control, &copied))
        })?;
        self.copying.set(writing);
        Ok(())
    }

    fn tell_copied(self: &Rc<Self>, control: &HtmlElement, text: &str) -> Result<(), JsValue> {
        control.set_text_content(Some(&self.view.messages.copied));
        self.say(&self.view.messages.copied)?;
        let weak = Rc::downgrade(self);
        let button = control.clone();
        let timer = Timer::new(self.window.clone(), COPIED, move |_| {
            if let Some(state) = weak.upgrade() {
                button.set_text_content(Some(&state.view.messages.copy));
            }
            Ok(())
        })?;
        self.copied.set(Some(timer));
        notify(&self.host, "nutgraf-copy", &Copied { text })
    }

    /// An editor's own points, each on one line, if they stand in place of key sentences.
    fn points(&self) -> Result<Vec<String>, JsValue> {
        if self.view.lines.iter().any(|line| line.kind == LineKind::Sentence) {
            return Ok(Vec::new());
        }
        let points = self.host.query_selector_all(EDITORS_POINTS)?;
        let text = |at| points.get(at).and_then(|point| point.text_content()).unwrap_or_default();
        let one_line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        Ok((0..points.length()).map(text).map(one_line).collect())
    }
}
