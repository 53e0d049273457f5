//! A [`Summary`] → what the reader sees.

mod copy;
mod dom;
mod jump;
mod style;
mod view;

use crate::find;
use crate::language::Labels;
use crate::{Span, Summary};
pub(crate) use dom::parent;
use dom::{Handler, Listener, Timer};
use std::cell::Cell;
use std::rc::Rc;
use view::{Plan, View};
use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Element, Event, HtmlElement, KeyboardEvent, Range, ShadowRoot};

/// Where a card's line stands in the live page, and the parts of it if not all of that is the line's; nothing where
/// it cannot be found.
pub(crate) type Locate = Box<dyn Fn(Span) -> Option<(Range, Vec<Range>)>>;

/// A card in a page; its listeners and its highlight go when it is dropped.
pub(crate) struct Card {
    _listeners: [Listener; 2],
    state: Rc<State>,
}

/// A line that jumps to its place in the article.
struct Line {
    control: HtmlElement,
    kind: Kind,
    text: String,
    span: Span,
}

#[derive(Clone, Copy)]
enum Kind {
    Sentence,
    Quote,
}

struct State {
    host: HtmlElement,
    view: View,
    lines: Vec<Line>,
    edited: bool,
    quotes: String,
    labels: &'static Labels,
    locate: Locate,
    /// How marked passages look.
    sheet: Option<CssStyleSheet>,
    /// The passage marked now.
    mark: Cell<Option<jump::Mark>>,
    /// The line that the reader jumped from, until Escape brings them back.
    origin: Cell<Option<Element>>,
    /// Kept until the next copy.
    copying: Cell<Option<[Handler; 2]>>,
    copied: Cell<Option<Timer>>,
    dropped: Cell<bool>,
}

/// An editor's own points: a list among the element's children.
const EDITORS_LIST: &str = ":scope > ul, :scope > ol";
const EDITORS_POINTS: &str = ":scope > ul > li, :scope > ol > li";

/// How long the copy button says that the text is copied, in milliseconds.
const COPIED: i32 = 2_500;

impl Card {
    /// Shows the summary in the shadow root, in place of what is there.
    pub(crate) fn mount(
        host: &HtmlElement,
        shadow: &ShadowRoot,
        summary: &Summary<'_>,
        labels: &'static Labels,
        right_to_left: bool,
        collapsed: bool,
        locate: Locate,
    ) -> Card {
        let edited = dom::all(host, EDITORS_LIST).length() > 0;
        let plan = Plan { summary, labels, right_to_left, collapsed, edited };
        let (view, lines) = view::build(shadow, &plan);
        style::apply(shadow);
        let state = Rc::new(State {
            host: host.clone(),
            view,
            lines,
            edited,
            quotes: copy::quotes(summary, labels),
            labels,
            locate,
            sheet: jump::sheet(),
            mark: Cell::new(None),
            origin: Cell::new(None),
            copying: Cell::new(None),
            copied: Cell::new(None),
            dropped: Cell::new(false),
        });
        let listeners = [clicks(&state), escapes(&state)];
        Card { _listeners: listeners, state }
    }

    /// A function that lets go of the card, and of itself.
    pub(crate) fn into_free(self) -> JsValue {
        let held = Rc::new(Cell::new(None));
        let holder = Rc::clone(&held);
        let free = dom::handler(move |_| drop(holder.take()));
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
fn clicks(state: &Rc<State>) -> Listener {
    let weak = Rc::downgrade(state);
    Listener::new(&state.view.root, "click", move |event| {
        let Some(state) = weak.upgrade() else { return };
        let target = event.unchecked_into::<Event>().target();
        let control = target
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("button").ok().flatten());
        if let Some(control) = control {
            state.activate(control);
        }
    })
}

/// Escape unmarks the passage and comes back to the line.
fn escapes(state: &Rc<State>) -> Listener {
    let weak = Rc::downgrade(state);
    // The window hears of a key last.
    Listener::new(&dom::window(&state.host), "keydown", move |event| {
        let event: KeyboardEvent = event.unchecked_into();
        // A dialog of the page may have taken the key.
        if event.key() != "Escape" || event.default_prevented() {
            return;
        }
        let Some(state) = weak.upgrade() else { return };
        state.mark.take();
        if let Some(control) = state.origin.take() {
            jump::return_to(&control);
        }
    })
}

impl State {
    fn activate(self: &Rc<Self>, control: Element) {
        if control == *self.view.toggle {
            self.toggle()
        } else if control == *self.view.copy {
            self.copy()
        } else {
            self.jump(control)
        }
    }

    fn toggle(&self) {
        let opens = self.view.body.hidden();
        self.view.body.set_hidden(!opens);
        dom::set(&self.view.toggle, &[("aria-expanded", if opens { "true" } else { "false" })]);
        if opens {
            dom::notify(&self.host, "nutgraf-open", &[]);
        }
    }

    fn jump(self: &Rc<Self>, control: Element) {
        let Some(line) = self.lines.iter().find(|line| control == *line.control) else { return };
        self.mark.take();
        let Some((range, parts)) = (self.locate)(line.span).filter(|(range, _)| jump::reveal(range)) else {
            self.say(self.labels.lost);
            return dom::set(&self.view.status, &[("class", "status lost")]);
        };
        let weak = Rc::downgrade(self);
        let mark = jump::Mark::new(&range, &parts, self.sheet.as_ref(), move |_| {
            if let Some(state) = weak.upgrade() {
                state.mark.take();
            }
        });
        self.mark.set(Some(mark));
        self.origin.set(Some(control));
        self.say(self.labels.jumped);
        let kind = match line.kind {
            Kind::Sentence => "sentence",
            Kind::Quote => "quote",
        };
        dom::notify(&self.host, "nutgraf-jump", &[("text", &line.text), ("kind", kind)]);
    }

    fn copy(self: &Rc<Self>) {
        let text = self.text();
        let weak = Rc::downgrade(self);
        let copied = text.clone();
        let writing = copy::write(&dom::document(&self.host), text, move || {
            if let Some(state) = weak.upgrade().filter(|state| !state.dropped.get()) {
                state.tell_copied(&copied);
            }
        });
        self.copying.set(writing);
    }

    fn tell_copied(self: &Rc<Self>, text: &str) {
        self.view.copy.set_text_content(Some(self.labels.copied));
        self.say(self.labels.copied);
        let weak = Rc::downgrade(self);
        let timer = Timer::new(COPIED, move |_| {
            if let Some(state) = weak.upgrade() {
                state.view.copy.set_text_content(Some(state.labels.copy));
            }
        });
        self.copied.set(Some(timer));
        dom::notify(&self.host, "nutgraf-copy", &[("text", text)]);
    }

    /// What the copy button copies: the points as shown, then the quotes.
    fn text(&self) -> String {
        let mut text = String::new();
        if self.edited {
            for point in dom::all(&self.host, EDITORS_POINTS) {
                let point = point.unchecked_into::<Element>().text_content().unwrap_or_default();
                text.extend([&find::one_line(&point), "\n"]);
            }
        }
        for line in self.lines.iter().filter(|line| matches!(line.kind, Kind::Sentence)) {
            text.extend([&line.text, "\n"]);
        }
        text.push_str(&self.quotes);
        find::trim(&text).to_owned()
    }

    /// Has a screen reader say it.
    fn say(&self, text: &str) {
        dom::set(&self.view.status, &[("class", "status")]);
        self.view.status.set_text_content(Some(text));
    }
}
