//! A card in a live page: what its [`View`] looks like there, and what its controls do.

mod back;
mod clipboard;
mod copy;
mod events;
mod highlight;
mod jump;
mod render;
mod scroll;
mod style;
mod words;

use super::dom;
use crate::Span;
use crate::card::{Action, View};
use back::WayBack;
use events::{Handler, Listener, Timer, handler, notify};
use highlight::Mark;
use render::Control;
use serde::Serialize;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{
    CssStyleSheet, Document, HtmlElement, KeyboardEvent, MouseEvent, Node, Range, ShadowRoot, Window,
};
use words::Words;

/// Where a card's line stands in the live page, and the parts of it if not all of that is the line's; nothing where
/// it cannot be found.
pub(super) type Locate = Box<dyn Fn(Span) -> Option<(Range, Vec<Range>)>>;

/// An editor's own points: a list among the element's children.
const EDITORS_LIST: &str = ":scope > ul, :scope > ol";

/// Whether the host holds an editor's own list.
pub(super) fn is_edited(host: &HtmlElement) -> Result<bool, JsValue> {
    Ok(host.query_selector(EDITORS_LIST)?.is_some())
}

/// A card in a page; its listeners and its highlight go when it is dropped.
pub(super) struct Card {
    _listeners: [Listener; 3],
    state: Rc<State>,
}

struct State {
    host: HtmlElement,
    document: Document,
    window: Window,
    shadow: ShadowRoot,
    view: View,
    controls: Vec<Control>,
    locate: Locate,
    /// How marked passages look.
    sheet: Option<CssStyleSheet>,
    /// The passage marked now.
    mark: Cell<Option<Mark>>,
    /// The way back to the line that the reader jumped from.
    way_back: Cell<Option<WayBack>>,
    words: Words,
    /// Kept until the next copy.
    copying: Cell<Option<[Handler; 2]>>,
    copied: Cell<Option<Timer>>,
    dropped: Cell<bool>,
}

impl Card {
    /// Shows the view in the shadow root, in place of what is there.
    ///
    /// # Errors
    /// What the browser throws: it should not.
    pub(super) fn mount(
        host: &HtmlElement,
        shadow: &ShadowRoot,
        view: View,
        locate: Locate,
    ) -> Result<Card, JsValue> {
        let document = host.owner_document().ok_or("the host has no document")?;
        let window = dom::window(&document).ok_or("the host's document is not shown")?;
        let controls = render::render(&document, shadow, &view)?;
        style::apply(&document, shadow)?;
        let state = Rc::new(State {
            host: host.clone(),
            document,
            window,
            shadow: shadow.clone(),
            view,
            controls,
            locate,
            sheet: highlight::sheet(),
            mark: Cell::new(None),
            way_back: Cell::new(None),
            words: Words::default(),
            copying: Cell::new(None),
            copied: Cell::new(None),
            dropped: Cell::new(false),
        });
        Ok(Card { _listeners: [presses(&state)?, clicks(&state)?, escapes(&state)?], state })
    }

    /// A function that lets go of the card, and of itself.
    pub(super) fn into_free(self) -> JsValue {
        let held = Rc::new(Cell::new(None));
        let holder = Rc::clone(&held);
        let free = handler(move |_| {
            holder.take();
            Ok(())
        });
        let function = free.as_ref().clone();
        held.set(Some((self, free)));
        function
    }
}

impl Drop for Card {
    fn drop(&mut self) {
        self.state.dropped.set(true);
        self.state.mark.take();
        self.state.way_back.take();
        self.state.words.forget();
        self.state.copied.take();
    }
}

fn presses(state: &Rc<State>) -> Result<Listener, JsValue> {
    let weak = Rc::downgrade(state);
    Listener::new(&state.shadow, "mousedown", move |event| {
        if let Some(state) = weak.upgrade() {
            state.words.press(event.unchecked_ref());
        }
        Ok(())
    })
}

/// One listener for all controls.
fn clicks(state: &Rc<State>) -> Result<Listener, JsValue> {
    let weak = Rc::downgrade(state);
    Listener::new(&state.shadow, "click", move |event| {
        weak.upgrade().map_or(Ok(()), |state| state.click(event.unchecked_ref()))
    })
}

/// Escape unmarks the passage and leads back to the line, unless the reader is busy elsewhere in the page.
fn escapes(state: &Rc<State>) -> Result<Listener, JsValue> {
    let weak = Rc::downgrade(state);
    // The window hears of a key last.
    Listener::new(&state.window, "keydown", move |event| {
        let event: KeyboardEvent = event.unchecked_into();
        // A dialog of the page may have taken the key.
        if event.key() != "Escape" || event.default_prevented() {
            return Ok(());
        }
        let Some(state) = weak.upgrade() else { return Ok(()) };
        if dom::is_focused_outside(&state.document, &state.host) {
            state.mark.take();
            return Ok(());
        }
        state.go_back()
    })
}

/// The details of `nutgraf-open`.
#[derive(Serialize)]
struct Opened {}

impl State {
    fn click(self: &Rc<Self>, event: &MouseEvent) -> Result<(), JsValue> {
        let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
        let hit = |control: &&Control| control.element.contains(target.as_ref());
        let Some(control) = self.controls.iter().find(hit) else { return Ok(()) };
        match control.action {
            Action::Toggle => self.toggle(&control.element),
            Action::Copy => self.copy(&control.element),
            Action::Back => self.go_back(),
            Action::Jump(line) if control.is_button => self.jump(line),
            Action::Jump(line) => {
                let weak = Rc::downgrade(self);
                let jump = move || weak.upgrade().map_or(Ok(()), |state| state.jump(line));
                self.words.click(&self.window, event, jump)
            }
        }
    }

    fn toggle(&self, control: &HtmlElement) -> Result<(), JsValue> {
        let Some(body) = self.shadow.get_element_by_id("body") else { return Ok(()) };
        let opens = body.has_attribute("hidden");
        body.toggle_attribute_with_force("hidden", !opens)?;
        control.set_attribute("aria-expanded", if opens { "true" } else { "false" })?;
        if opens { notify(&self.host, "nutgraf-open", &Opened {}) } else { Ok(()) }
    }

    /// Shows that a line's passage is not on the page.
    fn say_lost(&self) -> Result<(), JsValue> {
        self.show_status("status lost", &self.view.messages.lost)
    }

    /// Has a screen reader say it.
    fn say(&self, text: &str) -> Result<(), JsValue> {
        self.show_status("status", text)
    }

    fn show_status(&self, class: &str, text: &str) -> Result<(), JsValue> {
        if let Some(status) = self.shadow.get_element_by_id("status") {
            status.set_attribute("class", class)?;
            status.set_text_content(Some(text));
        }
        Ok(())
    }
}
