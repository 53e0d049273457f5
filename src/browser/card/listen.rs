//! Reads the card out, line by line, in a voice of the reader's own device.

use super::State;
use super::events::{Handler, Listener, handler, notify};
use super::render::Control;
use crate::card::Action;
use js_sys::Reflect;
use serde::Serialize;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{
    HtmlElement, ResizeObserver, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice, Window,
};

/// The details of `nutgraf-listen`.
#[derive(Serialize)]
struct Listened {}

/// A card that is being read out; silent when dropped.
pub(super) struct Reading {
    speech: SpeechSynthesis,
    voice: SpeechSynthesisVoice,
    button: HtmlElement,
    label: &'static str,
    /// What is to be said, and which line that is, if one of the card's own.
    passages: Vec<(String, Option<usize>)>,
    said: Option<Said>,
    /// Whether somebody else speaks now.
    is_interrupted: bool,
    _leaves: Listener,
    _hides: Hides,
}

impl Drop for Reading {
    fn drop(&mut self) {
        // Its end would be heard as that of the line.
        self.said.take();
        if !self.is_interrupted {
            self.speech.cancel();
        }
        self.button.set_text_content(Some(self.label));
    }
}

/// A line that is being read; unmarked when dropped.
struct Said {
    words: Option<HtmlElement>,
    // Chromium forgets the end of one that nobody holds.
    _utterance: SpeechSynthesisUtterance,
    _listeners: [Listener; 2],
}

impl Drop for Said {
    fn drop(&mut self) {
        if let Some(words) = &self.words {
            mark(words, false);
        }
    }
}

/// Tells when an element is hidden or leaves the page.
struct Hides {
    observer: ResizeObserver,
    _handler: Handler,
}

impl Drop for Hides {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl State {
    /// Shows the button as soon as there is a voice; the answer waits for those that are yet to load.
    pub(super) fn offer_listening(self: &Rc<Self>) -> Option<Listener> {
        let button = self.control(Action::Listen)?;
        let speech = speech(&self.window)?;
        button.set_hidden(voice(&speech, &self.view.lang).is_none());
        let weak = Rc::downgrade(self);
        let (button, voices) = (button.clone(), speech.clone());
        let listener = Listener::new(speech.unchecked_ref(), "voiceschanged", move |_| {
            if let Some(state) = weak.upgrade() {
                button.set_hidden(voice(&voices, &state.view.lang).is_none());
            }
            Ok(())
        });
        // Older Safari tells nothing, and has its voices from the start.
        listener.ok()
    }

    /// Begins to read, or stops.
    pub(super) fn listen(self: &Rc<Self>, button: &HtmlElement) -> Result<(), JsValue> {
        if self.reading.take().is_some() {
            return Ok(());
        }
        let Some(speech) = speech(&self.window) else { return Ok(()) };
        let Some(voice) = voice(&speech, &self.view.lang) else { return Ok(()) };
        let points = self.points()?.into_iter().map(|point| (point, None));
        let lines = self.view.lines.iter().enumerate().map(|(at, line)| (line.copy.clone(), Some(at)));
        // Another card may be speaking.
        speech.cancel();
        let stop = Rc::downgrade(self);
        let reading = Reading {
            speech,
            voice,
            button: button.clone(),
            label: self.view.labels.listen,
            passages: points.chain(lines).collect(),
            said: None,
            is_interrupted: false,
            _leaves: Listener::new(&self.window, "pagehide", move |_| {
                if let Some(state) = stop.upgrade() {
                    state.reading.take();
                }
                Ok(())
            })?,
            _hides: self.stop_when_hidden()?,
        };
        button.set_text_content(Some(self.view.labels.stop));
        self.reading.set(Some(reading));
        self.read(0)?;
        notify(&self.host, "nutgraf-listen", &Listened {})
    }

    /// Reads a passage and those after it.
    fn read(self: &Rc<Self>, at: usize) -> Result<(), JsValue> {
        let Some(mut reading) = self.reading.take() else { return Ok(()) };
        let Some((text, line)) = reading.passages.get(at) else { return Ok(()) };
        let utterance = SpeechSynthesisUtterance::new_with_text(text)?;
        utterance.set_lang(&reading.voice.lang());
        utterance.set_voice(Some(&reading.voice));
        let words = line.and_then(|line| self.words_of(line)).cloned();
        if let Some(words) = &words {
            mark(words, true);
        }
        let [ends, fails] = [Rc::downgrade(self), Rc::downgrade(self)];
        let end = Listener::new(&utterance, "end", move |_| {
            ends.upgrade().map_or(Ok(()), |state| state.read(at + 1))
        })?;
        let error = Listener::new(&utterance, "error", move |_| {
            if let Some(mut reading) = fails.upgrade().and_then(|state| state.reading.take()) {
                reading.is_interrupted = true;
            }
            Ok(())
        })?;
        reading.speech.speak(&utterance);
        reading.said = Some(Said { words, _utterance: utterance, _listeners: [end, error] });
        self.reading.set(Some(reading));
        Ok(())
    }

    fn stop_when_hidden(self: &Rc<Self>) -> Result<Hides, JsValue> {
        let body = self.shadow.get_element_by_id("body").ok_or("the card has no body")?;
        let weak = Rc::downgrade(self);
        let shown = body.clone();
        let handler = handler(move |_| {
            if let Some(state) = weak.upgrade().filter(|_| shown.client_height() == 0) {
                state.reading.take();
            }
            Ok(())
        });
        let observer = ResizeObserver::new(handler.as_ref().unchecked_ref())?;
        observer.observe(&body);
        Ok(Hides { observer, _handler: handler })
    }

    /// The words of a line.
    fn words_of(&self, line: usize) -> Option<&HtmlElement> {
        let is_words = |control: &&Control| !control.is_button && control.action == Action::Jump(line);
        self.controls.iter().find(is_words).map(|control| &control.element)
    }
}

/// Speech, where the browser has it.
fn speech(window: &Window) -> Option<SpeechSynthesis> {
    let speech = Reflect::get(window, &"speechSynthesis".into()).ok()?;
    speech.is_object().then(|| speech.unchecked_into())
}

/// A voice for the language, if the device has one. Others would have the text sent to their makers.
fn voice(speech: &SpeechSynthesis, lang: &str) -> Option<SpeechSynthesisVoice> {
    speech.get_voices().iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>).find(|voice| {
        let tag = voice.lang();
        voice.local_service() && tag.split(['-', '_']).next() == lang.split('-').next()
    })
}

/// Marks the words that are being read: as a part of that name, which a page can style.
fn mark(words: &HtmlElement, is_read: bool) {
    for attribute in ["class", "part"] {
        let names = words.get_attribute(attribute).unwrap_or_default();
        let own = names.trim_end_matches(" reading");
        // It fails for no name that was checked when the card was made.
        let _ =
            words.set_attribute(attribute, &if is_read { format!("{own} reading") } else { own.to_string() });
    }
}
