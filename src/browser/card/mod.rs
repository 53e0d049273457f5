//! A card in a live page: what its [`View`] looks like there, and what its controls do.

mod copy;
mod events;
mod highlight;
mod render;
mod scroll;
mod style;

use super::dom;
use crate::Span;
use crate::card::{Action, LineKind, View};
use events::{Handler, Listener, Timer, handler, notify};
use highlight::Mark;
use render::Controls;
use serde::Serialize;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{
    CssStyleSheet, Document, Element, Event, HtmlElement, KeyboardEvent, Range, ShadowRoot, Window,
};

/// Where a card's line stands in the live page, and the parts of it if not all of that is the line's; nothing where
/// it cannot be found.
pub(super) type Locate = Box<dyn Fn(Span) -> Option<(Range, Vec<Range>)>>;

/// An editor's own points: a list among the element's children.
const EDITORS_LIST: &str = ":scope > ul, :scope > ol";
const EDITORS_POINTS: &str = ":scope > ul > li, :scope > ol > li";

/// How long the copy button says that the text is copied, in milliseconds.
const COPIED: i32 = 2_500;

/// Whether the host holds an editor's own list.
pub(super) fn is_edited(host: &HtmlElement) -> Result<bool, JsValue> {
    Ok(host.query_selector(EDITORS_LIST)?.is_some())
}

/// A card in a page; its listeners and its highlight go when it is dropped.
pub(super) struct Card {
    _listeners: [Listener; 2],
    state: Rc<State>,
}

struct State {
    host: HtmlElement,
    document: Document,
    window: Window,
    shadow: ShadowRoot,
    view: View,
    controls: Controls,
    locate: Locate,
    /// How marked passages look.
    sheet: Option<CssStyleSheet>,
    /// The passage marked now.
    mark: Cell<Option<Mark>>,
    /// The line that the reader jumped from, until Escape brings them back.
    origin: Cell<Option<Element>>,
    /// Kept until the next copy.
    copying: Cell<Option<[Handler; 2]>>,
    copied: Cell<Option<Timer>>,
    dropped: Cell<bool>,
}

/// The details of `nutgraf-open`, `nutgraf-jump` and `nutgraf-copy`.
#[derive(Serialize)]
struct Opened {}

#[derive(Serialize)]
struct Jumped<'a> {
    text: &'a str,
    kind: LineKind,
}

#[derive(Serialize)]
struct Copied<'a> {
    text: &'a str,
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
            origin: Cell::new(None),
            copying: Cell::new(None),
            copied: Cell::new(None),
            dropped: Cell::new(false),
        });
        Ok(Card { _listeners: [clicks(&state)?, escapes(&state)?], state })
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
        self.state.copied.take();
    }
}

/// One listener for all controls.
fn clicks(state: &Rc<State>) -> Result<Listener, JsValue> {
    let weak = Rc::downgrade(state);
    Listener::new(&state.shadow, "click", move |event| {
        let Some(state) = weak.upgrade() else { return Ok(()) };
        let target = event.unchecked_into::<Event>().target();
        let control = target
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("button").ok().flatten());
        control.map_or(Ok(()), |control| state.activate(control))
    })
}

/// Escape unmarks the passage and comes back to the line.
fn escapes(state: &Rc<State>) -> Result<Listener, JsValue> {
    let weak = Rc::downgrade(state);
    // The window hears of a key last.
    Listener::new(&state.window, "keydown", move |event| {
        let event: KeyboardEvent = event.unchecked_into();
        // A dialog of the page may have taken the key.
        if event.key() != "Escape" || event.default_prevented() {
            return Ok(());
        }
        weak.upgrade().map_or(Ok(()), |state| state.go_back())
    })
}

impl State {
    fn activate(self: &Rc<Self>, control: Element) -> Result<(), JsValue> {
        let action =
            self.controls.iter().find(|(element, _)| control == **element).map(|(_, action)| *action);
        match action {
            Some(Action::Toggle) => self.toggle(&control),
            Some(Action::Copy) => self.copy(&control),
            Some(Action::Jump(line)) => self.jump(control, line),
            None => Ok(()),
        }
    }

    fn toggle(&self, control: &Element) -> Result<(), JsValue> {
        let Some(body) = self.shadow.get_element_by_id("body") else { return Ok(()) };
        let opens = body.has_attribute("hidden");
        body.toggle_attribute_with_force("hidden", !opens)?;
        control.set_attribute("aria-expanded", if opens { "true" } else { "false" })?;
        if opens { notify(&self.host, "nutgraf-open", &Opened {}) } else { Ok(()) }
    }

    fn jump(self: &Rc<Self>, control: Element, line: usize) -> Result<(), JsValue> {
        let line = &self.view.lines[line];
        self.mark.take();
        let Some((range, parts)) = (self.locate)(line.span) else { return self.say_lost() };
        if !scroll::reveal(&range)? {
            return self.say_lost();
        }
        let weak = Rc::downgrade(self);
        let mark = Mark::new(self.window.clone(), &range, &parts, self.sheet.as_ref(), move |_| {
            if let Some(state) = weak.upgrade() {
                state.mark.take();
            }
            Ok(())
        })?;
        self.mark.set(Some(mark));
        self.origin.set(Some(control));
        self.say(&self.view.messages.jumped)?;
        notify(&self.host, "nutgraf-jump", &Jumped { text: &line.text, kind: line.kind })
    }

    /// Unmarks the passage, and scrolls back to the line that the reader came from if the focus is still there.
    fn go_back(&self) -> Result<(), JsValue> {
        self.mark.take();
        let Some(control) = self.origin.take() else { return Ok(()) };
        if control.matches(":focus")? {
            let range = Range::new()?;
            range.select_node_contents(&control)?;
            scroll::reveal(&range)?;
        }
        Ok(())
    }

    fn copy(self: &Rc<Self>, control: &Element) -> Result<(), JsValue> {
        let text = self.view.to_text(&self.points()?);
        let weak = Rc::downgrade(self);
        let (control, copied) = (control.clone(), text.clone());
        let writing = copy::write(&self.window, &self.document, text, move || {
            let state = weak.upgrade().filter(|state| !state.dropped.get());
            state.map_or(Ok(()), |state| state.tell_copied(&control, &copied))
        })?;
        self.copying.set(writing);
        Ok(())
    }

    fn tell_copied(self: &Rc<Self>, control: &Element, text: &str) -> Result<(), JsValue> {
        control.set_text_content(Some(&self.view.messages.copied));
        self.say(&self.view.messages.copied)?;
        let weak = Rc::downgrade(self);
        let button = control.clone();
        let timer = Timer::new(self.window.clone(), COPIED, move |_| {
            if let Some(state) = weak.upgrade() {
                button.set_text_content(Some(&state.view.messages.copy));
            }
            Ok(())
        })?;
        self.copied.set(Some(timer));
        notify(&self.host, "nutgraf-copy", &Copied { text })
    }

    /// An editor's own points, each on one line, if they stand in place of key sentences.
    fn points(&self) -> Result<Vec<String>, JsValue> {
        if self.view.lines.iter().any(|line| line.kind == LineKind::Sentence) {
            return Ok(Vec::new());
        }
        let points = self.host.query_selector_all(EDITORS_POINTS)?;
        let text = |at| points.get(at).and_then(|point| point.text_content()).unwrap_or_default();
        let one_line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        Ok((0..points.length()).map(text).map(one_line).collect())
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
