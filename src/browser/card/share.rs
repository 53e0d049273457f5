//! Hands a quote on, with a link that leads to its place.

use super::events::{handler, notify};
use super::{State, origin};
use crate::card::{Origin, link_to};
use js_sys::{Object, Promise, Reflect};
use serde::Serialize;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{DomException, HtmlElement};

#[wasm_bindgen]
extern "C" {
    // The Web Share API, which `web-sys` expects everywhere: this throws where there is none.
    #[wasm_bindgen(catch, js_namespace = ["navigator"], js_name = "share")]
    fn share(data: &Object) -> Result<Promise, JsValue>;
}

/// The details of `nutgraf-share`.
#[derive(Serialize)]
struct Shared<'a> {
    text: &'a str,
    url: &'a str,
}

impl State {
    pub(super) fn share(self: &Rc<Self>, button: &HtmlElement, line: usize) -> Result<(), JsValue> {
        let origin = origin::of(&self.window, &self.host)?;
        let url = link_to(&origin.address, &self.view.lines[line].text);
        let data = Object::new();
        for (name, value) in [
            ("title", self.view.title.as_deref().unwrap_or_default()),
            ("text", &self.view.lines[line].copy),
            ("url", &url),
        ] {
            Reflect::set(&data, &name.into(), &value.into())?;
        }
        let linked = Origin { address: url, ..origin };
        let Ok(sharing) = share(&data) else { return self.copy_link(button, line, &linked) };
        let weak = Rc::downgrade(self);
        let fulfilled = handler({
            let (weak, linked) = (weak.clone(), linked.clone());
            move |_| weak.upgrade().map_or(Ok(()), |state| state.tell_shared(line, &linked))
        });
        let button = button.clone();
        let rejected = handler(move |reason| {
            // Whoever closes the list of places to share to wants none.
            let is_closed =
                reason.dyn_ref::<DomException>().is_some_and(|reason| reason.name() == "AbortError");
            let state = weak.upgrade().filter(|_| !is_closed);
            state.map_or(Ok(()), |state| state.copy_link(&button, line, &linked))
        });
        let _ = sharing.then2(&fulfilled, &rejected);
        self.answers.set(Some([fulfilled, rejected]));
        Ok(())
    }

    fn copy_link(self: &Rc<Self>, button: &HtmlElement, line: usize, linked: &Origin) -> Result<(), JsValue> {
        let (button, linked) = (button.clone(), linked.clone());
        let clipping = self.view.clip_line(line, &linked);
        self.write(clipping, move |state| {
            state.flash(&button, state.view.labels.copied)?;
            state.tell_shared(line, &linked)
        })
    }

    fn tell_shared(&self, line: usize, linked: &Origin) -> Result<(), JsValue> {
        notify(
            &self.host,
            "nutgraf-share",
            &Shared { text: &self.view.lines[line].text, url: &linked.address },
        )
    }
}
