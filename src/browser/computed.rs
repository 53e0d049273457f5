//! The computed styles of a page's elements. Their values seldom cross the border: what follows from the same values is
//! found by a key that stays in JavaScript.

use super::dom;
use crate::page::{Sight, Style};
use js_sys::{Array, Function, JsString};
use std::borrow::Cow;
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleDeclaration, Node};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = Array)]
    type Properties;
    #[wasm_bindgen(method, js_name = map)]
    fn values(this: &Properties, get: &Function, of: &CssStyleDeclaration) -> Array;

    #[wasm_bindgen(thread_local_v2, js_namespace = ["CSSStyleDeclaration", "prototype"], js_name = getPropertyValue)]
    static GET_PROPERTY_VALUE: Function;

    /// Numbers by keys.
    #[wasm_bindgen(js_name = Map)]
    pub(super) type Numbers;
    #[wasm_bindgen(constructor, js_class = "Map")]
    pub(super) fn new() -> Numbers;
    /// NaN if there is none.
    #[wasm_bindgen(method)]
    pub(super) fn get(this: &Numbers, key: &JsString) -> f64;
    #[wasm_bindgen(method)]
    pub(super) fn set(this: &Numbers, key: &JsString, number: f64);
}

/// Reads the styles of elements.
pub(super) struct Styles {
    properties: Properties,
    get: Function,
}

impl Styles {
    pub(super) fn new() -> Styles {
        let properties: Array = Sight::PROPERTIES.map(JsValue::from).iter().collect();
        Styles { properties: properties.unchecked_into(), get: GET_PROPERTY_VALUE.with(Function::clone) }
    }

    /// The style of an element that stands where what has the number `above` holds; `None` for what is no element, or
    /// is not shown.
    pub(super) fn of<'e>(&self, element: &'e Node, above: usize) -> Option<Values<'e>> {
        let style = dom::computed_style(element)?;
        let values = self.properties.values(&self.get, &style);
        values.push(&JsValue::from(above as u32));
        Some(Values { element, style, values })
    }
}

/// An element's style, before it is known whether its values are needed.
pub(super) struct Values<'e> {
    element: &'e Node,
    style: CssStyleDeclaration,
    /// Of the properties that each element is asked for, then the number of what holds above.
    values: Array,
}

impl<'e> Values<'e> {
    /// The same for all elements of the same values that stand where the same holds.
    pub(super) fn key(&self) -> JsString {
        // No computed value holds a line break.
        self.values.join("\n")
    }

    pub(super) fn read(self) -> Computed<'e> {
        let values = self.values.iter().map(|value| value.as_string().unwrap_or_default()).collect();
        Computed { element: self.element, style: self.style, values, is_its_own: Cell::new(false) }
    }
}

/// An element as the browser shows it.
pub(super) struct Computed<'e> {
    element: &'e Node,
    style: CssStyleDeclaration,
    values: Vec<String>,
    is_its_own: Cell<bool>,
}

impl Computed<'_> {
    /// Whether it was asked for what elements of the same values may not share.
    pub(super) fn is_its_own(&self) -> bool {
        self.is_its_own.get()
    }
}

impl Style for Computed<'_> {
    fn value(&self, property: &str) -> Cow<'_, str> {
        if let Some(at) = Sight::PROPERTIES.iter().position(|&usual| usual == property) {
            return Cow::Borrowed(&self.values[at]);
        }
        self.is_its_own.set(true);
        Cow::Owned(self.style.get_property_value(property).unwrap_or_default())
    }

    fn size(&self) -> [f64; 2] {
        self.is_its_own.set(true);
        let area = dom::area(self.element);
        [area.width(), area.height()]
    }
}
