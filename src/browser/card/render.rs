//! A view → DOM: created elements and text, no HTML that is parsed.

use crate::browser::dom::create_element;
use crate::card::{Action, Child, Element, View};
use wasm_bindgen::JsValue;
use web_sys::{Document, HtmlElement, ShadowRoot};

/// The elements that do something when clicked.
pub(super) type Controls = Vec<(HtmlElement, Action)>;

/// Shows the view in the shadow root, in place of what is there.
pub(super) fn render(document: &Document, shadow: &ShadowRoot, view: &View) -> Result<Controls, JsValue> {
    let mut controls = Controls::new();
    let elements = view.elements.iter().map(|element| create(document, element, &mut controls));
    let elements = elements.collect::<Result<Vec<_>, _>>()?;
    shadow.set_text_content(None);
    for element in elements {
        shadow.append_child(&element)?;
    }
    Ok(controls)
}

fn create(document: &Document, element: &Element, controls: &mut Controls) -> Result<HtmlElement, JsValue> {
    let created = create_element(document, element.tag)?;
    for (name, value) in &element.attributes {
        created.set_attribute(name, value)?;
    }
    for child in &element.children {
        match child {
            Child::Element(child) => {
                created.append_child(&*create(document, child, controls)?)?;
            }
            Child::Text(text) => created.append_with_str_1(text)?,
        }
    }
    if let Some(action) = element.action {
        controls.push((created.clone(), action));
    }
    Ok(created)
}
