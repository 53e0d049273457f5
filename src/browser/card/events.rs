//! Listeners, timers and events of the card's own.

use crate::browser::output::to_js;
use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, EventTarget, HtmlElement, Window, console};

/// A function for the browser to call: with an event, a promise's answer or nothing.
pub(super) type Handler = Closure<dyn FnMut(JsValue)>;

/// A handler; what is thrown at it is told in the console, as an uncaught error is.
pub(super) fn handler(mut body: impl FnMut(JsValue) -> Result<(), JsValue> + 'static) -> Handler {
    Handler::new(move |value| {
        if let Err(thrown) = body(value) {
            console::error_2(&"nutgraf:".into(), &thrown);
        }
    })
}

/// A listener that leaves with its owner.
pub(super) struct Listener {
    target: EventTarget,
    event: &'static str,
    handler: Handler,
}

impl Listener {
    pub(super) fn new(
        target: &EventTarget,
        event: &'static str,
        body: impl FnMut(JsValue) -> Result<(), JsValue> + 'static,
    ) -> Result<Self, JsValue> {
        let handler = handler(body);
        target.add_event_listener_with_callback(event, handler.as_ref().unchecked_ref())?;
        Ok(Self { target: target.clone(), event, handler })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let handler = self.handler.as_ref().unchecked_ref();
        // It fails for no listener that was added.
        let _ = self.target.remove_event_listener_with_callback(self.event, handler);
    }
}

/// A timer that stops with its owner.
pub(super) struct Timer {
    window: Window,
    id: i32,
    _handler: Handler,
}

impl Timer {
    pub(super) fn new(
        window: Window,
        milliseconds: i32,
        body: impl FnMut(JsValue) -> Result<(), JsValue> + 'static,
    ) -> Result<Self, JsValue> {
        let handler = handler(body);
        let function = handler.as_ref().unchecked_ref();
        let id = window.set_timeout_with_callback_and_timeout_and_arguments_0(function, milliseconds)?;
        Ok(Self { window, id, _handler: handler })
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        self.window.clear_timeout_with_handle(self.id);
    }
}

/// Tells the page: an event that bubbles and leaves the shadow tree.
pub(super) fn notify(host: &HtmlElement, name: &str, detail: &impl Serialize) -> Result<(), JsValue> {
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&to_js(detail)?);
    let event = CustomEvent::new_with_event_init_dict(name, &init)?;
    host.dispatch_event(&event)?;
    Ok(())
}
