//! The JavaScript surface: converts and delegates.
//!
//! What is refused is thrown boxed in an array of one. Anything else that leaves a call by a throw
//! is a trap, or a fault of the page, and has left this instance half-way: the package's loader
//! tells the two apart by the box and starts a fresh instance after the second kind. A box of two asks
//! for the pack of a language.

mod options;
mod output;
mod page;
mod place;

use crate::language::{self, Language};
use crate::{extract_quotes, split_sentences, summarize};
use alloc::string::String;
use js_sys::{Array, JsString, Object};
use output::Source;
use wasm_bindgen::prelude::*;

/// Summarizes a string.
#[wasm_bindgen(js_name = summarizeText, unchecked_return_type = "import('../index.d.ts').Summary")]
pub fn summarize_text(input: JsString, options: &JsValue) -> Result<Object, Array> {
    let options = options::read(options)?;
    let text = String::from(&input);
    at_hand(options.lang.as_deref(), &text)?;
    let summary = summarize(&text, &options).map_err(options::out_of_range)?;
    Ok(output::summary(&summary, &Source::new(&text, input)))
}

/// The sentences of a string.
#[wasm_bindgen(js_name = splitSentences, unchecked_return_type = "import('../index.d.ts').Sentence[]")]
pub fn split(input: JsString, options: &JsValue) -> Result<Array, Array> {
    let lang = options::read_lang(options)?;
    let text = String::from(&input);
    at_hand(lang.as_deref(), &text)?;
    let sentences = split_sentences(&text, lang.as_deref());
    Ok(output::sentences(&sentences, &Source::new(&text, input)))
}

/// The quotations of a string.
#[wasm_bindgen(js_name = extractQuotes, unchecked_return_type = "import('../index.d.ts').Quotation[]")]
pub fn quotes(input: JsString, options: &JsValue) -> Result<Array, Array> {
    let lang = options::read_lang(options)?;
    let text = String::from(&input);
    at_hand(lang.as_deref(), &text)?;
    let quotations = extract_quotes(&text, lang.as_deref());
    Ok(output::quotations(&quotations, &Source::new(&text, input)))
}

/// Takes in the pack of the language with this tag; without one, the language is read by plainer means.
#[wasm_bindgen(js_name = supplyLanguage)]
pub fn supply_language(tag: &str, pack: Option<String>) {
    language::supply(tag, pack.as_deref());
}

/// How many bytes of memory this instance holds; it never gives any back.
#[wasm_bindgen(js_name = memoryBytes)]
pub fn memory_bytes() -> f64 {
    core::arch::wasm32::memory_size(0) as f64 * 65536.0
}

/// Refuses for now if the text is in a language whose pack is not at hand: thrown is an array of
/// two, the second its tag. The caller supplies the pack and calls again.
fn at_hand(lang: Option<&str>, text: &str) -> Result<(), Array> {
    match Language::missing(lang, text) {
        Some(tag) => {
            let thrown = refuse(&JsValue::NULL);
            thrown.push(&tag.into());
            Err(thrown)
        }
        None => Ok(()),
    }
}

/// Marks a value as thrown on purpose.
fn refuse(error: &JsValue) -> Array {
    Array::of1(error)
}
