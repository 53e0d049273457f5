//! What is asked of a page in ways that the page cannot redirect.
//!
//! A form's own properties give way to controls of the same name (`<input name="nodeType">`), a document's to images
//! and forms, and a custom element may override anything. So what is read of elements is declared anew here as
//! `final`: it is called on the built-in prototype, where `web-sys` asks the object itself. Trees are walked by
//! `TreeWalker` and parents told by `Range`, whose own members no page can shadow; nor can it those of the window and
//! of elements that the card made.
//!
//! What a node is, its type tells, not its class: a node of a frame's document is of the frame's classes. And nothing is
//! asked of a node that would throw: with each call that throws, a slot of the module's table of references stays taken
//! (wasm-bindgen 0.2.130 stores the `undefined` in its place, and nobody lets go of it).

use crate::page::{FOR_SCREEN_READERS, HIDDEN, Source};
use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{
    CssStyleDeclaration, Document, DomRect, Element, HtmlElement, Node, NodeList, Range, Text, TreeWalker,
    Window,
};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = Node)]
    type FinalNode;
    #[wasm_bindgen(method, final, getter, js_class = "Node", js_name = nodeType)]
    fn node_type(this: &FinalNode) -> u16;
    #[wasm_bindgen(method, final, getter, js_class = "Node", js_name = ownerDocument, catch)]
    fn owner_document(this: &FinalNode) -> Result<Option<Document>, JsValue>;
    #[wasm_bindgen(method, final, getter, js_class = "Node", js_name = textContent)]
    fn text_content(this: &FinalNode) -> Option<String>;
    #[wasm_bindgen(method, final, getter, js_class = "Node", js_name = isConnected)]
    fn is_connected(this: &FinalNode) -> bool;

    #[wasm_bindgen(js_name = Element)]
    type FinalElement;
    #[wasm_bindgen(method, final, js_class = "Element", js_name = getAttribute)]
    fn get_attribute(this: &FinalElement, name: &JsString) -> Option<String>;
    #[wasm_bindgen(method, final, js_class = "Element", js_name = matches)]
    fn matches(this: &FinalElement, selector: &JsString) -> bool;
    #[wasm_bindgen(method, final, js_class = "Element", js_name = checkVisibility)]
    fn check_visibility(this: &FinalElement, options: &Object) -> bool;

    #[wasm_bindgen(method, final, js_class = "Element", js_name = getBoundingClientRect)]
    fn get_bounding_client_rect(this: &FinalElement) -> DomRect;
    #[wasm_bindgen(method, final, getter, js_class = "Element", js_name = clientWidth)]
    fn client_width(this: &FinalElement) -> f64;
    #[wasm_bindgen(method, final, getter, js_class = "Element", js_name = scrollLeft)]
    fn scroll_left(this: &FinalElement) -> f64;
    #[wasm_bindgen(method, final, getter, js_class = "Element", js_name = scrollTop)]
    fn scroll_top(this: &FinalElement) -> f64;

    #[wasm_bindgen(js_name = HTMLSlotElement)]
    type FinalSlot;
    #[wasm_bindgen(method, final, js_class = "HTMLSlotElement", js_name = assignedNodes, catch)]
    fn assigned_nodes(this: &FinalSlot) -> Result<Array, JsValue>;

    #[wasm_bindgen(js_name = DocumentFragment)]
    type Fragment;
    /// `None` for one that is no shadow root.
    #[wasm_bindgen(method, getter)]
    fn host(this: &Fragment) -> Option<Node>;

    #[wasm_bindgen(js_name = Document)]
    type FinalDocument;
    #[wasm_bindgen(method, final, js_class = "Document", js_name = createTreeWalker)]
    fn create_tree_walker(this: &FinalDocument, root: &Node, what_to_show: u32) -> TreeWalker;
    #[wasm_bindgen(method, final, js_class = "Document", js_name = querySelectorAll, catch)]
    fn query_selector_all(this: &FinalDocument, selector: &str) -> Result<NodeList, JsValue>;
    #[wasm_bindgen(method, final, js_class = "Document", js_name = createElement, catch)]
    fn create_element(this: &FinalDocument, tag: &str) -> Result<HtmlElement, JsValue>;
    #[wasm_bindgen(method, final, getter, js_class = "Document", js_name = defaultView)]
    fn default_view(this: &FinalDocument) -> Option<Window>;

    #[wasm_bindgen(js_name = getComputedStyle, catch)]
    fn get_computed_style(element: &Node) -> Result<CssStyleDeclaration, JsValue>;

    // A final getter is looked up at each call: for what is asked of every node, that takes too long.
    #[wasm_bindgen(js_name = Function)]
    type Getter;
    #[wasm_bindgen(js_namespace = ["Node", "prototype"], js_name = "__lookupGetter__")]
    fn node_getter(property: &str) -> Getter;
    #[wasm_bindgen(js_namespace = ["Element", "prototype"], js_name = "__lookupGetter__")]
    fn element_getter(property: &str) -> Getter;
    #[wasm_bindgen(method, js_name = call)]
    fn number(this: &Getter, of: &Node) -> u16;
    #[wasm_bindgen(method, js_name = call)]
    fn text(this: &Getter, of: &Node) -> Option<String>;
    #[wasm_bindgen(method, js_name = call)]
    fn node(this: &Getter, of: &Node) -> Option<Node>;

    #[wasm_bindgen(js_namespace = ["Element", "prototype"], js_name = "hasOwnProperty")]
    fn elements_have(member: &str) -> bool;
}

/// `NodeFilter.SHOW_ELEMENT | SHOW_TEXT | SHOW_CDATA_SECTION`
const ELEMENTS_AND_TEXT: u32 = 0x1 | 0x4 | 0x8;

/// A kind of node.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Element,
    Text,
    /// A document, a shadow root or what else holds nodes.
    Other,
}

impl Kind {
    fn of(node_type: u16) -> Kind {
        match node_type {
            Node::ELEMENT_NODE => Kind::Element,
            Node::TEXT_NODE | Node::CDATA_SECTION_NODE => Kind::Text,
            _ => Kind::Other,
        }
    }
}

/// A document, and what reading it takes.
pub(super) struct Dom {
    document: Document,
    node_type: Getter,
    local_name: Getter,
    shadow_root: Getter,
    /// `None` where browsers cannot tell whether an element shows.
    visibility: Option<Object>,
    /// What elements are asked for, as strings of JavaScript: each crosses the border once.
    names: [JsString; 3],
    hidden: JsString,
    has_class: JsString,
    for_screen_readers: JsString,
}

impl Dom {
    /// The document that `node` belongs to.
    pub(super) fn of(node: &Node) -> Option<Dom> {
        let owner = node.unchecked_ref::<FinalNode>().owner_document().ok()?;
        let options = Object::new();
        Reflect::set(&options, &"visibilityProperty".into(), &JsValue::TRUE).ok()?;
        Some(Dom {
            // A document has no owner.
            document: owner.unwrap_or_else(|| node.clone().unchecked_into()),
            node_type: node_getter("nodeType"),
            local_name: element_getter("localName"),
            shadow_root: element_getter("shadowRoot"),
            visibility: elements_have("checkVisibility").then_some(options),
            names: ["class", "id", "data-testid"].map(JsString::from),
            hidden: HIDDEN.into(),
            has_class: "[class]".into(),
            for_screen_readers: FOR_SCREEN_READERS.into(),
        })
    }

    /// A walker over the elements and texts below `root`, in its own tree.
    pub(super) fn walker(&self, root: &Node) -> TreeWalker {
        let document = self.document.unchecked_ref::<FinalDocument>();
        document.create_tree_walker(root, ELEMENTS_AND_TEXT)
    }

    /// Which of the kinds of nodes it is that matter here.
    pub(super) fn kind(&self, node: &Node) -> Kind {
        Kind::of(self.node_type.number(node))
    }

    /// The element's name without prefix.
    pub(super) fn local_name(&self, element: &Node) -> String {
        self.local_name.text(element).unwrap_or_default()
    }

    /// What an element is called: its class, id and test id.
    pub(super) fn names(&self, element: &Node) -> Vec<String> {
        let element = element.unchecked_ref::<FinalElement>();
        self.names.iter().filter_map(|name| element.get_attribute(name)).collect()
    }

    /// Whether an attribute says that the element is not to be read.
    pub(super) fn is_marked_hidden(&self, element: &Node) -> bool {
        element.unchecked_ref::<FinalElement>().matches(&self.hidden)
    }

    /// Whether its class says that an element is only read out.
    pub(super) fn is_for_screen_readers(&self, element: &Node) -> bool {
        let element = element.unchecked_ref::<FinalElement>();
        // One without a class is soon told.
        element.matches(&self.has_class) && element.matches(&self.for_screen_readers)
    }

    /// The element's open shadow root.
    pub(super) fn shadow_root(&self, element: &Node) -> Option<Node> {
        self.shadow_root.node(element)
    }

    /// Whether the browser lays out what `root` belongs to.
    pub(super) fn is_rendered(&self, root: &Node) -> bool {
        if is_element(root) {
            self.shows(root)
        } else {
            self.select("body", 1).iter().all(|body| self.shows(body))
        }
    }

    /// Whether the browser shows the element's box; true where it cannot tell.
    pub(super) fn shows(&self, element: &Node) -> bool {
        let element = element.unchecked_ref::<FinalElement>();
        self.visibility.as_ref().is_none_or(|options| element.check_visibility(options))
    }
}

impl Source for Dom {
    type Element = Element;

    fn select(&self, selector: &str, most: usize) -> Vec<Element> {
        let document = self.document.unchecked_ref::<FinalDocument>();
        let Ok(found) = document.query_selector_all(selector) else { return Vec::new() };
        let count = found.length().min(most as u32);
        (0..count).filter_map(|at| found.item(at)).map(JsCast::unchecked_into).collect()
    }

    fn attribute(&self, element: &Element, name: &str) -> Option<String> {
        attribute(element, name)
    }

    fn text(&self, element: &Element) -> String {
        element.unchecked_ref::<FinalNode>().text_content().unwrap_or_default()
    }
}

fn node_type(node: &Node) -> u16 {
    node.unchecked_ref::<FinalNode>().node_type()
}

/// Whether it is an element.
pub(super) fn is_element(node: &Node) -> bool {
    Kind::of(node_type(node)) == Kind::Element
}

/// The value of an attribute.
pub(super) fn attribute(element: &Node, name: &str) -> Option<String> {
    element.unchecked_ref::<FinalElement>().get_attribute(&name.into())
}

/// The value that an attribute has nearest above a node.
pub(super) fn inherited(node: &Node, name: &str) -> Option<String> {
    ancestors(node).filter(is_element).find_map(|node| attribute(&node, name))
}

/// What holds a node, from the innermost on.
pub(super) fn ancestors(node: &Node) -> impl Iterator<Item = Node> {
    std::iter::successors(parent(node), parent)
}

/// Whether the element's own style hides it. One without a box may show its content all the same.
pub(super) fn is_styled_hidden(element: &Node) -> bool {
    let Some(style) = computed_style(element) else { return false };
    let value = |property| style.get_property_value(property).unwrap_or_default();
    value("display") == "none" || value("visibility") != "visible"
}

/// The element's style as the browser applies it; `None` for what is no element.
pub(super) fn computed_style(element: &Node) -> Option<CssStyleDeclaration> {
    if is_element(element) { get_computed_style(element).ok() } else { None }
}

/// The element's box in the window.
pub(super) fn area(element: &Node) -> DomRect {
    element.unchecked_ref::<FinalElement>().get_bounding_client_rect()
}

/// The width of what is seen of an element's content, without a scroll bar.
pub(super) fn client_width(element: &Element) -> f64 {
    element.unchecked_ref::<FinalElement>().client_width()
}

/// How far a node's content is scrolled, to the right and down.
pub(super) fn scrolled(node: &Node) -> [f64; 2] {
    let element = node.unchecked_ref::<FinalElement>();
    if is_element(node) { [element.scroll_left(), element.scroll_top()] } else { [0.0; 2] }
}

/// What the page put into a slot, if anything.
pub(super) fn assigned(slot: &Node) -> Vec<Node> {
    // In a drawing, what is called a slot is none.
    let nodes = slot.unchecked_ref::<FinalSlot>().assigned_nodes().unwrap_or_default();
    nodes.iter().map(JsCast::unchecked_into).collect()
}

/// The text node, if it is one that is still part of a page.
pub(super) fn connected_text(node: &Node) -> Option<&Text> {
    let is_there =
        Kind::of(node_type(node)) == Kind::Text && node.unchecked_ref::<FinalNode>().is_connected();
    is_there.then(|| node.unchecked_ref())
}

/// What holds a node: of a shadow root its host.
pub(super) fn parent(node: &Node) -> Option<Node> {
    let range = Range::new().ok()?;
    match range.set_start_before(node) {
        Ok(()) => range.start_container().ok(),
        // A document's `host` might be an image of that name.
        Err(_) if node_type(node) == Node::DOCUMENT_FRAGMENT_NODE => node.unchecked_ref::<Fragment>().host(),
        Err(_) => None,
    }
}

/// The window that shows a document.
pub(super) fn window(document: &Document) -> Option<Window> {
    document.unchecked_ref::<FinalDocument>().default_view()
}

/// Whether something of the document outside `element` has the focus.
pub(super) fn is_focused_outside(document: &Document, element: &Element) -> bool {
    let focused = document.unchecked_ref::<FinalDocument>().query_selector_all(":focus");
    focused.is_ok_and(|found| found.length() > 0) && !element.matches(":focus-within").unwrap_or(false)
}

/// A new element.
pub(super) fn create_element(document: &Document, tag: &str) -> Result<HtmlElement, JsValue> {
    document.unchecked_ref::<FinalDocument>().create_element(tag)
}
