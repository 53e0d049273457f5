//! The JavaScript surface: converts and delegates.
//!
//! What is refused is thrown as the error that the caller gets, by a call that returns. A panic, a trap or
//! an exception of the page leaves a call without a return, and the instance half-way: the package's loader
//! asks for the calls in flight, and starts a fresh instance if there is one.

mod card;
mod computed;
mod declare;
mod dom;
#[cfg(feature = "fault-injection")]
mod fault;
mod live_page;
mod onlooker;
mod options;
mod output;
mod page;
mod place;
mod snapshot;

use crate::language::{self, Language};
use crate::{Article, Options, Summary, extract_quotes, split_sentences, summarize_article};
use js_sys::JsString;
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

/// The tag of the language to read a string in, which the caller supplies before it asks for more; `und` for
/// one that is not known.
#[wasm_bindgen(js_name = languageOf)]
pub fn language_of(input: JsString, options: &JsValue) -> Result<String, JsValue> {
    call(|| {
        let options = options::read(options)?;
        Ok(language::resolve(options.lang.as_deref(), &String::from(input)).to_string())
    })
}

/// Takes in the pack of the language with this tag, and tells whether it is one.
#[wasm_bindgen(js_name = supplyLanguage)]
pub fn supply_language(tag: JsString, pack: JsValue) -> Result<bool, JsValue> {
    call(|| match serde_wasm_bindgen::from_value::<Language>(pack) {
        Ok(language) if tag == language.tag => {
            language::supply(language);
            Ok(true)
        }
        _ => Ok(false),
    })
}

/// Summarizes a string.
#[wasm_bindgen(js_name = summarizeText, unchecked_return_type = "import('./index.d.ts').Summary")]
pub fn summarize_text(input: JsString, options: &JsValue) -> Result<JsValue, JsValue> {
    call(|| {
        let options = options::read(options)?;
        let text = String::from(&input);
        let article = Article::from_text(&text);
        let summary = summarize(&article, &options)?;
        output::to_js(&Source::new(&text, input).summary(&summary))
    })
}

/// The sentences of a string.
#[wasm_bindgen(js_name = splitSentences, unchecked_return_type = "import('./index.d.ts').Sentence[]")]
pub fn split(input: JsString, options: &JsValue) -> Result<JsValue, JsValue> {
    call(|| {
        let options = options::read(options)?;
        let text = String::from(&input);
        let sentences = split_sentences(&text, options.lang.as_deref());
        output::to_js(&Source::new(&text, input).sentences(&sentences))
    })
}

/// The quotations of a string.
#[wasm_bindgen(js_name = extractQuotes, unchecked_return_type = "import('./index.d.ts').Quotation[]")]
pub fn quotes(input: JsString, options: &JsValue) -> Result<JsValue, JsValue> {
    call(|| {
        let options = options::read(options)?;
        let text = String::from(&input);
        let quotations = extract_quotes(&text, options.lang.as_deref());
        output::to_js(&Source::new(&text, input).quotations(&quotations))
    })
}

/// How many bytes of memory this instance holds; it never gives any back.
#[wasm_bindgen(js_name = memoryBytes)]
pub fn memory_bytes() -> f64 {
    std::arch::wasm32::memory_size(0) as f64 * 65536.0
}

/// Summarizes by options that were checked.
fn summarize<'t>(article: &Article<'t>, options: &Options) -> Result<Summary<'t>, JsError> {
    #[cfg(feature = "fault-injection")]
    fault::inject(article.text);
    Ok(tagged(summarize_article(article, options)?, article, options))
}

/// A summary that tells the language by its tag also where its pack could not be had.
fn tagged<'t>(summary: Summary<'t>, article: &Article<'t>, options: &Options) -> Summary<'t> {
    let tag = language::resolve(options.lang.as_deref().or(article.lang.as_deref()), article.text);
    Summary { lang: tag.to_string(), ..summary }
}
