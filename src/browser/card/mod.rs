//! A card in a live page: what its [`View`] looks like there, and what its controls do.

mod back;
mod clipboard;
mod copy;
mod events;
mod feedback;
mod flash;
mod highlight;
mod jump;
mod listen;
mod origin;
mod render;
mod scroll;
mod share;
mod style;
mod words;

use super::dom;
use crate::Length;
use crate::Span;
use crate::browser::output::to_js;
use crate::card::{Action, View};
use back::WayBack;
use events::{Handler, Listener, handler, notify};
use flash::Flash;
use highlight::Mark;
use js_sys::Function;
use listen::Reading;
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
    _voices: Option<Listener>,
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
    /// Has the card made anew, in the length that it is called with.
    resize: Function,
    /// How marked passages look.
    sheet: Option<CssStyleSheet>,
    /// The passage marked now.
    mark: Cell<Option<Mark>>,
    /// The way back to the line that the reader jumped from.
    way_back: Cell<Option<WayBack>>,
    words: Words,
    /// What waits for the clipboard or for a share, until the next one.
    answers: Cell<Option<[Handler; 2]>>,
    flash: Cell<Option<Flash>>,
    reading: Cell<Option<Reading>>,
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
        resize: Function,
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
            resize,
            sheet: highlight::sheet(),
            mark: Cell::new(None),
            way_back: Cell::new(None),
            words: Words::default(),
            answers: Cell::new(None),
            flash: Cell::new(None),
            reading: Cell::new(None),
        });
        let _voices = state.offer_listening();
        Ok(Card { _listeners: [presses(&state)?, clicks(&state)?, escapes(&state)?], _voices, state })
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
        self.state.mark.take();
        self.state.way_back.take();
        self.state.words.forget();
        self.state.flash.take();
        self.state.reading.take();
        self.state.answers.take();
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
            Action::Disclose => self.disclose(&control.element),
            Action::Back => self.go_back(),
            Action::Resize(length) => self.resize(length),
            Action::Copy => self.copy(&control.element, None),
            Action::CopyLine(line) => self.copy(&control.element, Some(line)),
            Action::Share(line) => self.share(&control.element, line),
            Action::Listen => self.listen(&control.element),
            Action::Judge { helpful } => self.judge(&control.element, helpful),
            Action::Jump(line) if control.is_button => self.jump(line),
            Action::Jump(line) => {
                let weak = Rc::downgrade(self);
                let jump = move || weak.upgrade().map_or(Ok(()), |state| state.jump(line));
                self.words.click(&self.window, event, jump)
            }
        }
    }

    /// Opens or closes what the control is for.
    fn disclose(&self, control: &HtmlElement) -> Result<(), JsValue> {
        let id = control.get_attribute("aria-controls").unwrap_or_default();
        let Some(disclosed) = self.shadow.get_element_by_id(&id) else { return Ok(()) };
        let opens = disclosed.has_attribute("hidden");
        disclosed.toggle_attribute_with_force("hidden", !opens)?;
        control.set_attribute("aria-expanded", if opens { "true" } else { "false" })?;
        if opens && id == "body" { notify(&self.host, "nutgraf-open", &Opened {}) } else { Ok(()) }
    }

    fn resize(&self, length: Length) -> Result<(), JsValue> {
        self.resize.call1(&JsValue::UNDEFINED, &to_js(&length)?)?;
        Ok(())
    }

    /// The element that has an action.
    fn control(&self, action: Action) -> Option<&HtmlElement> {
        let has_it = |control: &&Control| control.is_button && control.action == action;
        self.controls.iter().find(has_it).map(|control| &control.element)
    }

    /// Shows that a line's passage is not on the page.
    fn say_lost(&self) -> Result<(), JsValue> {
        self.show_status("status lost", self.view.labels.lost)
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
