//! Reads that a hostile page cannot redirect.
//!
//! A form's own properties give way to controls of the same name (`<input name="nodeType">`), a document's to
//! images and forms, and a custom element may override anything. So elements are read through the getters of the
//! built-in prototypes, and trees are walked by `TreeWalker`, whose own members no page can shadow.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CharacterData, Element, Node, Text, TreeWalker};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["Document", "prototype", "createTreeWalker"], js_name = call)]
    fn create_tree_walker(document: &JsValue, root: &Node, what_to_show: u32) -> TreeWalker;

    #[wasm_bindgen(js_namespace = ["Element", "prototype", "getAttribute"], js_name = call)]
    fn get_attribute(element: &Node, name: &JsValue) -> Option<String>;

    #[wasm_bindgen(js_namespace = ["Element", "prototype", "checkVisibility"], js_name = call)]
    fn check_visibility(element: &Node, options: &JsValue) -> bool;

    #[wasm_bindgen(js_namespace = ["Element", "prototype", "matches"], js_name = call)]
    fn matches(element: &Node, selector: &JsValue) -> bool;

    #[wasm_bindgen(js_namespace = ["HTMLSlotElement", "prototype", "assignedNodes"], js_name = call)]
    fn assigned_nodes(slot: &Node) -> Array;

    // The getter that a prototype has for a property; they throw where there is no page at all.
    #[wasm_bindgen(js_namespace = ["Node", "prototype"], js_name = "__lookupGetter__", catch)]
    fn node_getter(property: &str) -> Result<Option<Function>, JsValue>;
    #[wasm_bindgen(js_namespace = ["Element", "prototype"], js_name = "__lookupGetter__", catch)]
    fn element_getter(property: &str) -> Result<Option<Function>, JsValue>;
    #[wasm_bindgen(js_namespace = ["Document", "prototype"], js_name = "__lookupGetter__", catch)]
    fn document_getter(property: &str) -> Result<Option<Function>, JsValue>;

    #[wasm_bindgen(js_namespace = ["Element", "prototype"], js_name = "hasOwnProperty")]
    fn elements_have(member: &str) -> bool;

    type Style;
    #[wasm_bindgen(js_name = "getComputedStyle")]
    fn computed_style(element: &Node) -> Style;
    #[wasm_bindgen(method, getter)]
    fn display(this: &Style) -> String;
    #[wasm_bindgen(method, getter)]
    fn visibility(this: &Style) -> String;

    #[wasm_bindgen(js_namespace = ["Document", "prototype", "querySelectorAll"], js_name = call, catch)]
    fn query_selector_all(document: &JsValue, selector: &str) -> Result<JsValue, JsValue>;
}

/// `NodeFilter.SHOW_ELEMENT | SHOW_TEXT | SHOW_CDATA_SECTION`
const ELEMENTS_AND_TEXT: u32 = 0x1 | 0x4 | 0x8;

/// The attributes that the model looks at.
#[derive(Clone, Copy)]
pub(super) enum Attribute {
    Class,
    Content,
    DateTime,
    Href,
    Id,
    ItemProp,
    Lang,
    Name,
    Property,
    TestId,
}

/// In the order of [`Attribute`].
const NAMES: [&str; 10] =
    ["class", "content", "datetime", "href", "id", "itemprop", "lang", "name", "property", "data-testid"];

/// What attributes hide, and ARIA roles of what is no running text.
const HIDDEN: &str = "[hidden],[aria-hidden=true i],[role=alertdialog i],[role=banner i],[role=complementary i],\
    [role=contentinfo i],[role=dialog i],[role=menu i],[role=menubar i],[role=navigation i],[role=search i],\
    [role=tablist i],[role=toolbar i],[role=tooltip i],[role=tree i]";

/// The built-in getters, looked up once for each reading of a page.
pub(super) struct Dom {
    document: JsValue,
    names: [JsValue; NAMES.len()],
    hidden: JsValue,
    local_name: Function,
    shadow_root: Function,
    text_content: Function,
    visibility: Option<JsValue>,
}

impl Dom {
    /// The readers for the page that `node` belongs to; `None` outside a browser window.
    pub(super) fn of(node: &Node) -> Option<Dom> {
        let document = node_getter("ownerDocument").ok()??.call0(node).ok()?;
        // A document owns itself.
        let document = if document.is_null() { node.into() } else { document };
        let options = Object::new();
        Reflect::set(&options, &"visibilityProperty".into(), &JsValue::TRUE).ok()?;
        Some(Dom {
            document,
            names: NAMES.map(JsValue::from_str),
            hidden: HIDDEN.into(),
            local_name: element_getter("localName").ok()??,
            shadow_root: element_getter("shadowRoot").ok()??,
            text_content: node_getter("textContent").ok()??,
            visibility: elements_have("checkVisibility").then(|| options.into()),
        })
    }

    /// A walker over the elements and texts below `root`, in its own tree.
    pub(super) fn walker(&self, root: &Node) -> TreeWalker {
        create_tree_walker(&self.document, root, ELEMENTS_AND_TEXT)
    }

    /// The element's name without prefix; `None` for what is no element.
    pub(super) fn local_name(&self, node: &Node) -> Option<String> {
        self.local_name.call0(node).ok()?.as_string()
    }

    /// The element's open shadow root.
    pub(super) fn shadow_root(&self, element: &Node) -> Option<Node> {
        self.shadow_root.call0(element).ok()?.dyn_into().ok()
    }

    /// What the page put into a slot, if anything.
    pub(super) fn assigned(&self, slot: &Node) -> Vec<Node> {
        if slot.dyn_ref::<web_sys::HtmlSlotElement>().is_none() {
            return Vec::new();
        }
        assigned_nodes(slot).iter().filter_map(|node| node.dyn_into().ok()).collect()
    }

    /// The value of an attribute.
    pub(super) fn attribute(&self, element: &Node, attribute: Attribute) -> Option<String> {
        get_attribute(element, &self.names[attribute as usize])
    }

    /// Whether an attribute says that the element is not to be read.
    pub(super) fn is_marked_hidden(&self, element: &Node) -> bool {
        matches(element, &self.hidden)
    }

    /// Whether the browser lays out what `root` belongs to.
    pub(super) fn is_rendered(&self, root: &Node) -> bool {
        let shown = |element: &Element| self.shows(element);
        if let Some(element) = root.dyn_ref::<Element>() {
            return shown(element);
        }
        self.select("body").first().is_some_and(shown)
    }

    /// The elements of the page that a selector matches, in page order.
    pub(super) fn select(&self, selector: &str) -> Vec<Element> {
        let Ok(found) = query_selector_all(&self.document, selector) else { return Vec::new() };
        Array::from(&found).iter().filter_map(|node| node.dyn_into().ok()).collect()
    }

    /// All text in an element, scripts and hidden parts too.
    pub(super) fn text(&self, element: &Node) -> String {
        self.text_content.call0(element).ok().and_then(|text| text.as_string()).unwrap_or_default()
    }

    /// The document's title, as the browser shows it in the tab.
    pub(super) fn title(&self) -> String {
        let title = document_getter("title").ok().flatten().and_then(|get| get.call0(&self.document).ok());
        title.and_then(|title| title.as_string()).unwrap_or_default()
    }

    /// Whether the element's own style hides it. One without a box may show its content all the same.
    pub(super) fn is_styled_hidden(&self, element: &Node) -> bool {
        let style = computed_style(element);
        style.display() == "none" || style.visibility() != "visible"
    }

    /// Whether the browser shows the element's box; true where it cannot tell.
    pub(super) fn shows(&self, element: &Node) -> bool {
        self.visibility.as_ref().is_none_or(|options| check_visibility(element, options))
    }
}

/// The text of a text node; `None` for other nodes.
pub(super) fn as_text(node: Node) -> Result<Text, Node> {
    node.dyn_into::<Text>()
}

/// The characters of a text node.
pub(super) fn data(text: &Text) -> String {
    CharacterData::data(text)
}

/// Whether the node is still part of a page.
pub(super) fn is_connected(node: &Node) -> bool {
    let read = |getter: Function| getter.call0(node).ok()?.as_bool();
    node_getter("isConnected").ok().flatten().and_then(read).unwrap_or(false)
}
