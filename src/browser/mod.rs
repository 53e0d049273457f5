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
use js_sys::{Array, JsString, Object};
use output::Source;
use wasm_bindgen::prelude::*;

/// Summarizes a string.
#[wasm_bindgen(js_name = summarizeText, unchecked_return_type = "import('../index.d.ts').Summary")]
pub fn summarize_text(input: JsString, options: &JsValue) -> Result<Object, Array> {
    let mut options = options::read(options)?;
    let text = String::from(&input);
    options.lang = language_of(options.lang.as_deref(), &text)?;
    let summary = summarize(&text, &options).map_err(options::out_of_range)?;
    Ok(output::summary(&summary, &Source::new(&text, input)))
}

/// The sentences of a string.
#[wasm_bindgen(js_name = splitSentences, unchecked_return_type = "import('../index.d.ts').Sentence[]")]
pub fn split(input: JsString, options: &JsValue) -> Result<Array, Array> {
    let lang = options::read_lang(options)?;
    let text = String::from(&input);
    let lang = language_of(lang.as_deref(), &text)?;
    let sentences = split_sentences(&text, lang.as_deref());
    Ok(output::sentences(&sentences, &Source::new(&text, input)))
}

/// The quotations of a string.
#[wasm_bindgen(js_name = extractQuotes, unchecked_return_type = "import('../index.d.ts').Quotation[]")]
pub fn quotes(input: JsString, options: &JsValue) -> Result<Array, Array> {
    let lang = options::read_lang(options)?;
    let text = String::from(&input);
    let lang = language_of(lang.as_deref(), &text)?;
    let quotations = extract_quotes(&text, lang.as_deref());
    Ok(output::quotations(&quotations, &Source::new(&text, input)))
}

/// Takes in the pack of the language with this tag, and tells whether it is one; if not, the
/// language is read by plainer means.
#[wasm_bindgen(js_name = supplyLanguage)]
pub fn supply_language(tag: &str, pack: &str) -> bool {
    language::supply(tag, pack)
}

/// How many bytes of memory this instance holds; it never gives any back.
#[wasm_bindgen(js_name = memoryBytes)]
pub fn memory_bytes() -> f64 {
    std::arch::wasm32::memory_size(0) as f64 * 65536.0
}

/// The tag of a text's language, which is at hand; nothing for one that is not known.
///
/// If a pack is not at hand, this refuses for now: thrown is an array of two, the second the pack's tag.
/// The caller supplies the pack and calls again.
fn language_of(lang: Option<&str>, text: &str) -> Result<Option<String>, Array> {
    let told = Language::told(lang, text).map_err(|needed| {
        let thrown = refuse(&JsValue::NULL);
        thrown.push(&needed.into());
        thrown
    })?;
    Ok(told.map(String::from))
}

/// Marks a value as thrown on purpose.
fn refuse(error: &JsValue) -> Array {
    Array::of1(error)
}
