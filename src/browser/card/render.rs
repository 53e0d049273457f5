//! A view → DOM: created elements and text, no HTML that is parsed.

use crate::browser::dom::create_element;
use crate::card::{Action, Child, Element, View};
use wasm_bindgen::JsValue;
use web_sys::{Document, HtmlElement, ShadowRoot};

/// An element that does something when clicked.
pub(super) struct Control {
    /// The element in the page.
    pub element: HtmlElement,
    /// What a click does.
    pub action: Action,
    /// Whether it is a button, and not the words beside one.
    pub is_button: bool,
}

/// Shows the view in the shadow root, in place of what is there.
pub(super) fn render(document: &Document, shadow: &ShadowRoot, view: &View) -> Result<Vec<Control>, JsValue> {
    let mut controls = Vec::new();
    let elements = view.elements.iter().map(|element| create(document, element, &mut controls));
    let elements = elements.collect::<Result<Vec<_>, _>>()?;
    shadow.set_text_content(None);
    for element in elements {
        shadow.append_child(&element)?;
    }
    Ok(controls)
}

fn create(
    document: &Document,
    element: &Element,
    controls: &mut Vec<Control>,
) -> Result<HtmlElement, JsValue> {
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
        controls.push(Control { element: created.clone(), action, is_button: element.tag == "button" });
    }
    Ok(created)
}
