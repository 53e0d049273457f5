//! Clicks on the words of a line: they jump like the arrow beside them, unless the reader is selecting text.

use super::events::Timer;
use js_sys::Reflect;
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use web_sys::{MouseEvent, Window};

/// How long a click waits for a second one, which selects a word, in milliseconds.
const DOUBLE_CLICK: i32 = 300;

/// How far a pressed pointer may move without dragging, in CSS pixels.
const STILL: i32 = 4;

/// What the pointer has done on the words so far.
#[derive(Default)]
pub(super) struct Words {
    /// Where it was pressed.
    pressed: Cell<Option<(i32, i32)>>,
    /// A click that waits for a second one.
    waiting: Cell<Option<Timer>>,
}

impl Words {
    pub(super) fn press(&self, event: &MouseEvent) {
        self.pressed.set(Some(position(event)));
    }

    /// Calls `jump`, at once or a little later, if the click is not part of selecting.
    pub(super) fn click(
        &self,
        window: &Window,
        event: &MouseEvent,
        jump: impl Fn() -> Result<(), JsValue> + 'static,
    ) -> Result<(), JsValue> {
        self.forget();
        let is_drag = self.pressed.take().is_some_and(|from| distance(from, position(event)) > STILL);
        match event.detail() {
            // A script's click.
            0 => jump(),
            1 if is_drag => Ok(()),
            1 if is_by_mouse(event) => {
                self.waiting.set(Some(Timer::new(window.clone(), DOUBLE_CLICK, move |_| jump())?));
                Ok(())
            }
            1 => jump(),
            _ => Ok(()),
        }
    }

    /// Drops the click that waits.
    pub(super) fn forget(&self) {
        self.waiting.take();
    }
}

fn position(event: &MouseEvent) -> (i32, i32) {
    (event.client_x(), event.client_y())
}

fn distance(from: (i32, i32), to: (i32, i32)) -> i32 {
    (to.0 - from.0).abs().max((to.1 - from.1).abs())
}

/// Whether a mouse clicked; older browsers do not tell, so that one may have.
fn is_by_mouse(event: &MouseEvent) -> bool {
    let kind = Reflect::get(event, &"pointerType".into()).ok().and_then(|kind| kind.as_string());
    kind.is_none_or(|kind| kind == "mouse")
}
