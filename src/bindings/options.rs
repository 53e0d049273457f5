//! Reads a caller's options: own properties only, each once; unknown ones are left alone.

use super::refuse;
use crate::{Error, Length, Options, Rank};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use js_sys::{Array, JsString, RangeError, Reflect, TypeError};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Hostile options throw from it.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = hasOwn)]
    fn has_own(object: &JsValue, key: &str) -> Result<bool, JsValue>;
    #[wasm_bindgen(js_name = String)]
    fn number_to_string(number: f64) -> String;
}

/// More of a refused value than this is not shown.
const LONGEST_SHOWN: usize = 40;

const LENGTHS: &str =
    "\"short\", \"medium\", \"long\", or an object with one of `sentences`, `words` and `ratio`";
const COUNT: &str = "a whole number, 0 or more";
const RANKS: &str = "\"model\" or \"textrank\"";
const POSITIVE: &str = "a whole number, 1 or more";

/// All options of a summary.
pub(super) fn read(options: &JsValue) -> Result<Options, Array> {
    let mut read = Options::default();
    if !is_given("options", options)? {
        return Ok(read);
    }
    if let Some(value) = own(options, "length")? {
        read.length = length(&value)?;
    }
    if let Some(value) = own(options, "quotes")? {
        read.quotes = whole("quotes", &value, COUNT)?;
    }
    if let Some(value) = own(options, "keywords")? {
        read.keywords = whole("keywords", &value, COUNT)?;
    }
    if let Some(value) = own(options, "title")? {
        read.title = Some(string("title", &value, "a string")?);
    }
    if let Some(value) = own(options, "rank")? {
        read.rank = match value.as_string().as_deref() {
            Some("model") => Rank::Model,
            Some("textrank") => Rank::TextRank,
            Some(_) => return Err(range("rank", &value, RANKS)),
            None => return Err(wrong_type("rank", &value, RANKS)),
        };
    }
    if let Some(value) = own(options, "explain")? {
        read.explain = value.as_bool().ok_or_else(|| wrong_type("explain", &value, "true or false"))?;
    }
    read.lang = lang(options)?;
    read.check().map_err(out_of_range)?;
    Ok(read)
}

/// The one option of the parts that read a language only.
pub(super) fn read_lang(options: &JsValue) -> Result<Option<String>, Array> {
    if !is_given("options", options)? {
        return Ok(None);
    }
    let read = Options { lang: lang(options)?, ..Options::default() };
    read.check().map_err(out_of_range)?;
    Ok(read.lang)
}

fn lang(options: &JsValue) -> Result<Option<String>, Array> {
    own(options, "lang")?.map(|value| string("lang", &value, "a BCP 47 language tag")).transpose()
}

fn length(value: &JsValue) -> Result<Length, Array> {
    if let Some(name) = value.as_string() {
        return match name.as_str() {
            "short" => Ok(Length::Short),
            "medium" => Ok(Length::Medium),
            "long" => Ok(Length::Long),
            _ => Err(range("length", value, LENGTHS)),
        };
    }
    if !value.is_object() {
        return Err(wrong_type("length", value, LENGTHS));
    }
    let mut lengths = Vec::new();
    if let Some(value) = own(value, "sentences")? {
        lengths.push(Length::Sentences(whole("length.sentences", &value, POSITIVE)?));
    }
    if let Some(value) = own(value, "words")? {
        lengths.push(Length::Words(whole("length.words", &value, POSITIVE)?));
    }
    if let Some(value) = own(value, "ratio")? {
        lengths.push(Length::Ratio(number("length.ratio", &value, "a number above 0, at most 1")?));
    }
    match lengths[..] {
        [] => Ok(Options::default().length),
        [length] => Ok(length),
        _ => Err(wrong_type("length", value, LENGTHS)),
    }
}

/// Whether there is an object to read from; neither `undefined` nor `null` has anything to say.
fn is_given(name: &'static str, object: &JsValue) -> Result<bool, Array> {
    match object.is_undefined() || object.is_null() {
        true => Ok(false),
        false if object.is_object() => Ok(true),
        false => Err(wrong_type(name, object, "an object")),
    }
}

/// An object's own property, unless it says nothing.
fn own(object: &JsValue, key: &str) -> Result<Option<JsValue>, Array> {
    if !has_own(object, key).map_err(|e| refuse(&e))? {
        return Ok(None);
    }
    let value = Reflect::get(object, &key.into()).map_err(|e| refuse(&e))?;
    Ok((!value.is_undefined() && !value.is_null()).then_some(value))
}

fn string(option: &'static str, value: &JsValue, expected: &'static str) -> Result<String, Array> {
    value.as_string().ok_or_else(|| wrong_type(option, value, expected))
}

fn number(option: &'static str, value: &JsValue, expected: &'static str) -> Result<f64, Array> {
    value.as_f64().ok_or_else(|| wrong_type(option, value, expected))
}

/// A count; those too large for the machine are as large as it goes.
fn whole(option: &'static str, value: &JsValue, expected: &'static str) -> Result<usize, Array> {
    let number = number(option, value, expected)?;
    let is_whole = number >= 0.0 && number.is_finite() && number % 1.0 == 0.0;
    if is_whole { Ok(number as usize) } else { Err(range(option, value, expected)) }
}

fn range(option: &str, value: &JsValue, expected: &str) -> Array {
    refuse(&RangeError::new(&message(option, &show(value), expected)))
}

fn wrong_type(option: &str, value: &JsValue, expected: &str) -> Array {
    refuse(&TypeError::new(&message(option, &show(value), expected)))
}

/// What the core refuses. It words a number as JavaScript does, which has the code for that.
pub(super) fn out_of_range(error: Error) -> Array {
    let value = match &error {
        Error::Ratio { value } => number_to_string(*value),
        Error::Lang { value } => quoted(value),
        _ => "0".to_string(),
    };
    refuse(&RangeError::new(&message(error.option(), &value, error.expected())))
}

fn message(option: &str, value: &str, expected: &str) -> String {
    ["option `", option, "` is ", value, "; expected ", expected].concat()
}

/// A value in words, without running any code of the caller's.
fn show(value: &JsValue) -> String {
    if let Some(text) = value.dyn_ref::<JsString>() {
        let start = String::from(&text.slice(0, LONGEST_SHOWN as u32 + 1));
        return quoted(&start);
    }
    if let Some(number) = value.as_f64() {
        return number_to_string(number);
    }
    match value.as_bool() {
        Some(true) => "true".to_string(),
        Some(false) => "false".to_string(),
        None if value.is_object() => "an object".to_string(),
        None => ["a ", &value.js_typeof().as_string().unwrap_or_default()].concat(),
    }
}

/// A string in quotation marks; a message has room for its beginning.
fn quoted(text: &str) -> String {
    match text.char_indices().nth(LONGEST_SHOWN) {
        Some((at, _)) => ["\"", &text[..at], "…\""].concat(),
        None => ["\"", text, "\""].concat(),
    }
}
