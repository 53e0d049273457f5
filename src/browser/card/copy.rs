//! The buttons that copy.

use super::events::notify;
use super::{State, origin};
use crate::card::LineKind;
use crate::text::one_line;
use serde::Serialize;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// The items of an editor's own list.
const EDITORS_POINTS: &str = ":scope > ul > li, :scope > ol > li";

/// The details of `nutgraf-copy`.
#[derive(Serialize)]
struct Copied<'a> {
    text: &'a str,
}

impl State {
    /// Copies a line, or the whole card.
    pub(super) fn copy(self: &Rc<Self>, button: &HtmlElement, line: Option<usize>) -> Result<(), JsValue> {
        let origin = origin::of(&self.window, &self.host)?;
        let clipping = match line {
            Some(line) => self.view.clip_line(line, &origin),
            None => self.view.clip(&self.points()?, &origin),
        };
        let (button, text) = (button.clone(), clipping.text.clone());
        self.write(clipping, move |state| {
            state.flash(&button, state.view.labels.copied)?;
            notify(&state.host, "nutgraf-copy", &Copied { text: &text })
        })
    }

    /// An editor's own points, each on one line, if they stand in place of key sentences.
    pub(super) fn points(&self) -> Result<Vec<String>, JsValue> {
        if self.view.lines.iter().any(|line| line.kind == LineKind::Sentence) {
            return Ok(Vec::new());
        }
        let points = self.host.query_selector_all(EDITORS_POINTS)?;
        let text = |at| points.get(at).and_then(|point| point.text_content()).unwrap_or_default();
        Ok((0..points.length()).map(text).map(|text| one_line(&text).into()).collect())
    }
}
