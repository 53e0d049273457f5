//! The JavaScript surface: converts and delegates.
//!
//! What is refused is thrown as the error that the caller gets, by a call that returns. A panic, a trap or
//! an exception of the page leaves a call without a return, and the instance half-way: the package's loader
//! asks for the calls in flight, and starts a fresh instance if there is one. An array that is thrown asks
//! for the pack of a language.

mod dom;
#[cfg(feature = "fault-injection")]
mod fault;
mod live_page;
mod options;
mod output;
mod page;
mod place;
mod snapshot;

use crate::language::{self, Language};
use crate::{extract_quotes, split_sentences, summarize};
use js_sys::{Array, JsString, Object};
use output::Source;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use wasm_bindgen::prelude::*;

/// Calls that began and did not return yet.
static IN_FLIGHT: AtomicU32 = AtomicU32::new(0);

/// Runs an export's work and counts it as in flight meanwhile.
fn call<T>(work: impl FnOnce() -> Result<T, JsValue>) -> Result<T, JsValue> {
    IN_FLIGHT.fetch_add(1, Relaxed);
    let answer = work();
    IN_FLIGHT.fetch_sub(1, Relaxed);
    answer
}

/// How many calls began and did not return: between calls, any number but 0 means that this instance broke.
#[wasm_bindgen(js_name = callsInFlight)]
pub fn calls_in_flight() -> u32 {
    IN_FLIGHT.load(Relaxed)
}

/// Has a panic leave the module as an exception with the panic's message.
#[wasm_bindgen(start)]
fn start() {
    std::panic::set_hook(Box::new(|panic| wasm_bindgen::throw_str(&panic.to_string())));
}

/// Summarizes a string.
#[wasm_bindgen(js_name = summarizeText, unchecked_return_type = "import('../index.d.ts').Summary")]
pub fn summarize_text(input: JsString, options: &JsValue) -> Result<Object, JsValue> {
    call(|| {
        let mut options = options::read(options)?;
        let text = String::from(&input);
        #[cfg(feature = "fault-injection")]
        fault::inject(&text);
        options.lang = language_of(options.lang.as_deref(), &text)?;
        let summary = summarize(&text, &options).map_err(options::out_of_range)?;
        Ok(output::summary(&summary, &Source::new(&text, input)))
    })
}

/// The sentences of a string.
#[wasm_bindgen(js_name = splitSentences, unchecked_return_type = "import('../index.d.ts').Sentence[]")]
pub fn split(input: JsString, options: &JsValue) -> Result<Array, JsValue> {
    call(|| {
        let lang = options::read_lang(options)?;
        let text = String::from(&input);
        let lang = language_of(lang.as_deref(), &text)?;
        let sentences = split_sentences(&text, lang.as_deref());
        Ok(output::sentences(&sentences, &Source::new(&text, input)))
    })
}

/// The quotations of a string.
#[wasm_bindgen(js_name = extractQuotes, unchecked_return_type = "import('../index.d.ts').Quotation[]")]
pub fn quotes(input: JsString, options: &JsValue) -> Result<Array, JsValue> {
    call(|| {
        let lang = options::read_lang(options)?;
        let text = String::from(&input);
        let lang = language_of(lang.as_deref(), &text)?;
        let quotations = extract_quotes(&text, lang.as_deref());
        Ok(output::quotations(&quotations, &Source::new(&text, input)))
    })
}

/// Takes in the pack of the language with this tag, and tells whether it is one; if not, the
/// language is read by plainer means.
#[wasm_bindgen(js_name = supplyLanguage)]
pub fn supply_language(tag: &str, pack: JsValue) -> bool {
    // Without its pack, a language is read as one that is not known.
    let language =
        serde_wasm_bindgen::from_value(pack).ok().filter(|language: &Language| language.tag == tag);
    let is_one = language.is_some();
    language::supply(language.unwrap_or_else(|| Language::unknown(language::resolve(Some(tag), ""))));
    is_one
}

/// How many bytes of memory this instance holds; it never gives any back.
#[wasm_bindgen(js_name = memoryBytes)]
pub fn memory_bytes() -> f64 {
    std::arch::wasm32::memory_size(0) as f64 * 65536.0
}

/// The tag of a text's language, which is at hand; nothing for one that is not known.
///
/// If a pack is not at hand, this refuses for now: thrown is an array with the pack's tag.
/// The caller supplies the pack and calls again.
fn language_of(lang: Option<&str>, text: &str) -> Result<Option<String>, JsValue> {
    let tag = language::resolve(lang, text);
    if tag == "und" {
        return Ok(None);
    }
    if !language::is_at_hand(tag) {
        return Err(Array::of1(&tag.into()).into());
    }
    Ok(Some(tag.into()))
}
