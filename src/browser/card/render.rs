//! A view → DOM: created elements and text, no HTML that is parsed.

use crate::browser::dom::create_element;
use crate::card::{Action, Child, Element, View};
use wasm_bindgen::{JsCast, JsValue};
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

impl Control {
    /// The control that an element of the page is, if it is one.
    fn of(element: &Element, shown: &HtmlElement) -> Option<Control> {
        let action = element.action?;
        Some(Control { element: shown.clone(), action, is_button: element.tag == "button" })
    }
}

/// Shows the view in the shadow root, in place of what is there; unless that is the same, as where the card came with
/// the page.
pub(super) fn render(document: &Document, shadow: &ShadowRoot, view: &View) -> Result<Vec<Control>, JsValue> {
    let mut controls = Vec::new();
    let elements = view.elements.iter().map(|element| create(document, element, &mut controls));
    let elements = elements.collect::<Result<Vec<_>, _>>()?;
    if let Some(shown) = shown(shadow, &elements) {
        controls.clear();
        for (element, shown) in view.elements.iter().zip(shown) {
            find_controls(element, &shown, &mut controls);
        }
        return Ok(controls);
    }
    shadow.set_text_content(None);
    for element in elements {
        shadow.append_child(&element)?;
    }
    Ok(controls)
}

/// The elements in the shadow root, if but for their style they are these.
fn shown(shadow: &ShadowRoot, elements: &[HtmlElement]) -> Option<Vec<HtmlElement>> {
    let shown: Vec<_> =
        children(shadow.first_element_child()).filter(|child| child.local_name() != "style").collect();
    let is_same = |(created, shown): (&HtmlElement, &HtmlElement)| {
        // A parser makes one text of two.
        created.normalize();
        created.is_equal_node(Some(shown))
    };
    (shown.len() == elements.len() && elements.iter().zip(&shown).all(is_same)).then_some(shown)
}

/// Finds the controls of an element in the one of the page that is the same.
fn find_controls(element: &Element, shown: &HtmlElement, controls: &mut Vec<Control>) {
    let inner = element.children.iter().filter_map(|child| match child {
        Child::Element(element) => Some(element),
        Child::Text(_) => None,
    });
    for (element, shown) in inner.zip(children(shown.first_element_child())) {
        find_controls(element, &shown, controls);
    }
    controls.extend(Control::of(element, shown));
}

/// An element and those after it.
fn children(first: Option<web_sys::Element>) -> impl Iterator<Item = HtmlElement> {
    let all = std::iter::successors(first, web_sys::Element::next_element_sibling);
    all.map(|child| child.unchecked_into())
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
    controls.extend(Control::of(element, &created));
    Ok(created)
}
