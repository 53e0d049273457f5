//! Small helpers over `web-sys`.

use crate::record::Record;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    CustomEvent, Document, Element, EventTarget, HtmlElement, MediaQueryList, Node, Range, Selection,
    ShadowRoot, Window,
};

/// Event handlers, timers and promise reactions all have this one type: one shim in the module.
pub(super) type Handler = Closure<dyn FnMut(JsValue)>;

/// A handler, ready to be handed to the browser.
pub(super) fn handler(body: impl FnMut(JsValue) + 'static) -> Handler {
    Closure::new(body)
}

// What `web-sys` has too, but there every call may throw, and answers for it. These do not, as the card
// calls them; a page that bends them to throw stops the card, as any fault does.
#[wasm_bindgen]
extern "C" {
    // Through the prototype: a page's `<img name="createElement">` shadows `document.createElement`.
    #[wasm_bindgen(js_name = "Document")]
    type Maker;
    #[wasm_bindgen(method, final, js_class = "Document", js_name = "createElement")]
    fn create(this: &Maker, tag: &str) -> HtmlElement;

    type Piece;
    #[wasm_bindgen(method, js_name = "setAttribute")]
    fn set(this: &Piece, name: &str, value: &str);
    #[wasm_bindgen(method)]
    fn append(this: &Piece, child: &Node);
    #[wasm_bindgen(method, js_name = "append")]
    fn write(this: &Piece, text: &str, more: &str);
    #[wasm_bindgen(method, js_name = "querySelectorAll")]
    fn all(this: &Piece, selector: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "addEventListener")]
    fn listen(this: &Piece, event: &str, handler: &JsValue);
    #[wasm_bindgen(method, js_name = "removeEventListener")]
    fn leave(this: &Piece, event: &str, handler: &JsValue);
    #[wasm_bindgen(method, js_name = "dispatchEvent")]
    fn dispatch(this: &Piece, event: &CustomEvent);

    #[wasm_bindgen(js_name = "setTimeout")]
    fn start_timer(handler: &JsValue, milliseconds: i32) -> i32;
    #[wasm_bindgen(js_name = "clearTimeout")]
    fn stop_timer(id: i32);
    #[wasm_bindgen(js_name = "matchMedia")]
    pub(super) fn match_media(query: &str) -> MediaQueryList;
    #[wasm_bindgen(js_name = "getSelection")]
    pub(super) fn selection() -> Option<Selection>;
}

/// A new element; `parts` are its classes and what `::part()` reaches it by.
pub(super) fn create(document: &Document, tag: &str, parts: &str) -> HtmlElement {
    let element = document.unchecked_ref::<Maker>().create(tag);
    if !parts.is_empty() {
        set(&element, &[("class", parts), ("part", parts)]);
    }
    element
}

/// A new last child of `parent`.
pub(super) fn append(parent: &Node, tag: &str, parts: &str) -> HtmlElement {
    let child = create(&document(parent), tag, parts);
    add(parent, &child);
    child
}

/// A new last child of `parent` with a text in it.
pub(super) fn append_text(parent: &Node, tag: &str, parts: &str, text: &str) -> HtmlElement {
    let child = append(parent, tag, parts);
    child.set_text_content(Some(text));
    child
}

/// Moves a node to the end of `parent`.
pub(super) fn add(parent: &Node, child: &Node) {
    parent.unchecked_ref::<Piece>().append(child);
}

/// Writes two texts at the end of `parent`.
pub(super) fn write(parent: &Node, text: &str, more: &str) {
    parent.unchecked_ref::<Piece>().write(text, more);
}

/// What holds a node: of a shadow root its host. Asked of a range, for a form with an `<input name="parentNode">`
/// answers with that, which is in the form.
pub(crate) fn parent(node: &Node) -> Option<Node> {
    let range = Range::new().ok()?;
    match range.set_start_before(node) {
        Ok(()) => range.start_container().ok(),
        Err(_) => Some(node.dyn_ref::<ShadowRoot>()?.host().into()),
    }
}

/// The document that a node is in; a document has none, and no card is built in it.
pub(super) fn document(node: &Node) -> Document {
    node.owner_document().unwrap_throw()
}

/// The window that a node is shown in.
pub(super) fn window(node: &Node) -> Window {
    document(node).default_view().unwrap_throw()
}

/// Sets several attributes.
pub(super) fn set(element: &Element, attributes: &[(&str, &str)]) {
    for (name, value) in attributes {
        element.unchecked_ref::<Piece>().set(name, value);
    }
}

/// The elements that the selector finds in the element.
pub(super) fn all(element: &Element, selector: &str) -> Array {
    Array::from(&element.unchecked_ref::<Piece>().all(selector))
}

/// Tells the page: an event that bubbles and leaves the shadow tree.
pub(super) fn notify(host: &HtmlElement, name: &str, detail: &[(&str, &str)]) {
    let record = Record::new();
    for (key, value) in detail {
        record.text(key, value);
    }
    let init = Record::new();
    init.answer("bubbles", true);
    init.answer("composed", true);
    init.put("detail", record);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, init.unchecked_ref()) {
        host.unchecked_ref::<Piece>().dispatch(&event);
    }
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
    ) -> Self {
        let handler = handler(body);
        target.unchecked_ref::<Piece>().listen(event, handler.as_ref());
        Self { target: target.clone(), event, handler }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.target.unchecked_ref::<Piece>().leave(self.event, self.handler.as_ref());
    }
}

/// A timer that stops with its owner.
pub(super) struct Timer {
    id: i32,
    _handler: Handler,
}

impl Timer {
    pub(super) fn new(milliseconds: i32, body: impl FnMut(JsValue) + 'static) -> Self {
        let handler = handler(body);
        Self { id: start_timer(handler.as_ref(), milliseconds), _handler: handler }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        stop_timer(self.id);
    }
}
