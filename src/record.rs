//! Plain JavaScript objects, made property by property, and numbers in JavaScript's words.

use js_sys::Object;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A plain object; its properties are set as an assignment would.
    #[wasm_bindgen(extends = Object, js_name = Object)]
    pub(crate) type Record;
    #[wasm_bindgen(constructor, js_class = "Object")]
    pub(crate) fn new() -> Record;
    #[wasm_bindgen(method, indexing_setter)]
    fn set(this: &Record, key: &str, value: &JsValue);
    // A number, a text and an answer need no handle.
    #[wasm_bindgen(method, indexing_setter)]
    pub(crate) fn number(this: &Record, key: &str, value: f64);
    #[wasm_bindgen(method, indexing_setter)]
    pub(crate) fn text(this: &Record, key: &str, value: &str);
    #[wasm_bindgen(method, indexing_setter)]
    pub(crate) fn answer(this: &Record, key: &str, value: bool);

    /// Rust's own way would bring a number printer.
    #[wasm_bindgen(js_name = String)]
    pub(crate) fn number_to_string(number: f64) -> String;
}

impl Record {
    pub(crate) fn put(&self, key: &str, value: impl AsRef<JsValue>) {
        self.set(key, value.as_ref());
    }
}
