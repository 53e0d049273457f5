//! From a line to its place in the article, and back.

use super::State;
use super::back::WayBack;
use super::events::notify;
use super::highlight::Mark;
use super::scroll::{self, Origin};
use crate::card::{Action, LineKind};
use serde::Serialize;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// The details of `nutgraf-jump`.
#[derive(Serialize)]
struct Jumped<'a> {
    text: &'a str,
    kind: LineKind,
}

impl State {
    pub(super) fn jump(self: &Rc<Self>, line: usize) -> Result<(), JsValue> {
        let Some(button) = self.control(Action::Jump(line)) else { return Ok(()) };
        let line = &self.view.lines[line];
        self.mark.take();
        self.way_back.take();
        let Some((range, parts)) = (self.locate)(line.span) else { return self.say_lost() };
        let Some(origin) = scroll::reveal(&range, button)? else { return self.say_lost() };
        let weak = Rc::downgrade(self);
        let mark = Mark::new(self.window.clone(), &range, &parts, self.sheet.as_ref(), move |_| {
            if let Some(state) = weak.upgrade() {
                state.mark.take();
            }
            Ok(())
        })?;
        self.mark.set(Some(mark));
        self.way_back.set(self.lead_back(origin, button)?);
        self.say(self.view.labels.jumped)?;
        notify(&self.host, "nutgraf-jump", &Jumped { text: &line.text, kind: line.kind })
    }

    fn lead_back(self: &Rc<Self>, origin: Origin, control: &HtmlElement) -> Result<Option<WayBack>, JsValue> {
        let Some(back) = self.control(Action::Back) else { return Ok(None) };
        let weak = Rc::downgrade(self);
        let seen = move || {
            if let Some(state) = weak.upgrade() {
                state.way_back.take();
            }
        };
        WayBack::new(origin, control, back.clone(), seen).map(Some)
    }

    /// Unmarks the passage and leads back to the line that the reader came from.
    pub(super) fn go_back(&self) -> Result<(), JsValue> {
        self.mark.take();
        self.way_back.take().map_or(Ok(()), |way_back| way_back.go())
    }
}
