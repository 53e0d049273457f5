//! Small helpers over `web-sys`.

use crate::record::Record;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, Document, Element, EventTarget, HtmlElement, Node, Window};

/// Event handlers, timers and promise reactions all have this one type: one shim in the module.
pub(super) type Handler = Closure<dyn FnMut(JsValue)>;

/// A handler, ready to be handed to the browser.
pub(super) fn handler(body: impl FnMut(JsValue) + 'static) -> Handler {
    Closure::new(body)
}

#[wasm_bindgen]
extern "C" {
    // Through the prototype: a page's `<img name="createElement">` shadows `document.createElement`.
    #[wasm_bindgen(js_name = "Document")]
    type Maker;
    #[wasm_bindgen(method, final, catch, js_class = "Document", js_name = "createElement")]
    fn create(this: &Maker, tag: &str) -> Result<HtmlElement, JsValue>;
}

/// The window: a card stands nowhere else.
pub(super) fn window() -> Window {
    js_sys::global().unchecked_into()
}

/// A new element; `parts` are its classes and what `::part()` reaches it by.
pub(super) fn create(document: &Document, tag: &str, parts: &str) -> Result<HtmlElement, JsValue> {
    let element = document.unchecked_ref::<Maker>().create(tag)?;
    if !parts.is_empty() {
        set(&element, &[("class", parts), ("part", parts)])?;
    }
    Ok(element)
}

/// A new last child of `parent`.
pub(super) fn append(parent: &Node, tag: &str, parts: &str) -> Result<HtmlElement, JsValue> {
    let document = parent.owner_document().ok_or(JsValue::UNDEFINED)?;
    let child = create(&document, tag, parts)?;
    parent.append_child(&child)?;
    Ok(child)
}

/// A new last child of `parent` with a text in it.
pub(super) fn append_text(parent: &Node, tag: &str, parts: &str, text: &str) -> Result<HtmlElement, JsValue> {
    let child = append(parent, tag, parts)?;
    child.set_text_content(Some(text));
    Ok(child)
}

/// Sets several attributes.
pub(super) fn set(element: &Element, attributes: &[(&str, &str)]) -> Result<(), JsValue> {
    attributes.iter().try_for_each(|(name, value)| element.set_attribute(name, value))
}

/// The elements that the selector finds in the element.
pub(super) fn all(element: &Element, selector: &str) -> Result<Array, JsValue> {
    Ok(Array::from(&element.query_selector_all(selector)?.into()))
}

/// Tells the page: an event that bubbles and leaves the shadow tree.
pub(super) fn notify(host: &HtmlElement, name: &str, detail: &[(&str, &str)]) -> Result<(), JsValue> {
    let record = Record::new();
    for (key, value) in detail {
        record.put(key, *value);
    }
    let init = Record::new();
    init.put("bubbles", true);
    init.put("composed", true);
    init.put("detail", record);
    let event = CustomEvent::new_with_event_init_dict(name, init.unchecked_ref())?;
    host.dispatch_event(&event.into())?;
    Ok(())
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
        body: impl FnMut(JsValue) + 'static,
    ) -> Result<Self, JsValue> {
        let handler = handler(body);
        target.add_event_listener_with_callback(event, handler.as_ref().unchecked_ref())?;
        Ok(Self { target: target.clone(), event, handler })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let handler = self.handler.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.event, handler);
    }
}

/// A timer that stops with its owner.
pub(super) struct Timer {
    id: i32,
    _handler: Handler,
}

impl Timer {
    pub(super) fn new(milliseconds: i32, body: impl FnMut(JsValue) + 'static) -> Option<Self> {
        let handler = handler(body);
        let id = window()
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                handler.as_ref().unchecked_ref(),
                milliseconds,
            )
            .ok()?;
        Some(Self { id, _handler: handler })
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        window().clear_timeout_with_handle(self.id);
    }
}
