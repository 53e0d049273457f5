//! Reads a caller's options: own properties only, each once; unknown ones are left alone.

use crate::record::number_to_string;
use crate::{Error, Length, Options, Rank};
use js_sys::{JsString, RangeError, Reflect, TypeError};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Hostile options throw from it.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = hasOwn)]
    fn has_own(object: &JsValue, key: &str) -> Result<bool, JsValue>;
}

/// More of a refused value than this is not shown.
const LONGEST_SHOWN: usize = 40;

const LENGTHS: &str =
    "\"short\", \"medium\", \"long\", or an object with one of `sentences`, `words` and `ratio`";
const COUNT: &str = "a whole number, 0 or more";
const RANKS: &str = "\"model\" or \"textrank\"";
const POSITIVE: &str = "a whole number, 1 or more";
const RATIO: &str = "a number above 0, at most 1";

/// All options of a summary.
pub(super) fn read(options: &JsValue) -> Result<Options, JsValue> {
    let mut read = Options { lang: read_lang(options)?, ..Options::default() };
    if !is_given(options)? {
        return Ok(read);
    }
    if let Some(value) = own(options, "length")? {
        read.length = length(&value)?.unwrap_or(read.length);
    }
    read.quotes = whole(own(options, "quotes")?, "quotes", COUNT)?.unwrap_or(read.quotes);
    read.keywords = whole(own(options, "keywords")?, "keywords", COUNT)?.unwrap_or(read.keywords);
    read.title = string(own(options, "title")?, "title", "a string")?;
    if let Some(value) = own(options, "rank")? {
        read.rank = [Rank::Model, Rank::TextRank][one_of(&["model", "textrank"], &value, "rank", RANKS)?];
    }
    if let Some(value) = own(options, "explain")? {
        read.explain = value.as_bool().ok_or_else(|| wrong_type("explain", &value, "true or false"))?;
    }
    read.check().map_err(out_of_range)?;
    Ok(read)
}

/// The one option of the parts that read a language only.
pub(super) fn read_lang(options: &JsValue) -> Result<Option<String>, JsValue> {
    let given = if is_given(options)? { own(options, "lang")? } else { None };
    let read = Options { lang: string(given, "lang", "a BCP 47 language tag")?, ..Options::default() };
    read.check().map_err(out_of_range)?;
    Ok(read.lang)
}

fn length(value: &JsValue) -> Result<Option<Length>, JsValue> {
    if !value.is_object() {
        let named = one_of(&["short", "medium", "long"], value, "length", LENGTHS)?;
        return Ok(Some([Length::Short, Length::Medium, Length::Long][named]));
    }
    let sentences = whole(own(value, "sentences")?, "length.sentences", POSITIVE)?.map(Length::Sentences);
    let words = whole(own(value, "words")?, "length.words", POSITIVE)?.map(Length::Words);
    let ratio = number(own(value, "ratio")?, "length.ratio", RATIO)?.map(Length::Ratio);
    match (sentences, words, ratio) {
        (length, None, None) | (None, length, None) | (None, None, length) => Ok(length),
        _ => Err(wrong_type("length", value, LENGTHS)),
    }
}

/// Whether there is an object to read from; neither `undefined` nor `null` has anything to say.
fn is_given(options: &JsValue) -> Result<bool, JsValue> {
    if options.is_undefined() || options.is_null() {
        return Ok(false);
    }
    if options.is_object() { Ok(true) } else { Err(wrong_type("options", options, "an object")) }
}

/// An object's own property, unless it says nothing.
fn own(object: &JsValue, key: &str) -> Result<Option<JsValue>, JsValue> {
    if !has_own(object, key)? {
        return Ok(None);
    }
    let value = Reflect::get(object, &key.into())?;
    Ok((!value.is_undefined() && !value.is_null()).then_some(value))
}

/// Which of the names it is.
fn one_of(names: &[&str], value: &JsValue, option: &str, expected: &str) -> Result<usize, JsValue> {
    let name = value.as_string().ok_or_else(|| wrong_type(option, value, expected))?;
    names.iter().position(|&known| known == name).ok_or_else(|| range(option, value, expected))
}

fn string(value: Option<JsValue>, option: &str, expected: &str) -> Result<Option<String>, JsValue> {
    let Some(value) = value else { return Ok(None) };
    if let Some(string) = value.as_string() {
        Ok(Some(string))
    } else {
        Err(wrong_type(option, &value, expected))
    }
}

fn number(value: Option<JsValue>, option: &str, expected: &str) -> Result<Option<f64>, JsValue> {
    let Some(value) = value else { return Ok(None) };
    if let Some(number) = value.as_f64() {
        Ok(Some(number))
    } else {
        Err(wrong_type(option, &value, expected))
    }
}

/// A count; those too large for the machine are as large as it goes.
fn whole(value: Option<JsValue>, option: &str, expected: &str) -> Result<Option<usize>, JsValue> {
    let Some(number) = number(value, option, expected)? else { return Ok(None) };
    let is_whole = number >= 0.0 && number.is_finite() && number % 1.0 == 0.0;
    if is_whole { Ok(Some(number as usize)) } else { Err(range(option, &number.into(), expected)) }
}

fn range(option: &str, value: &JsValue, expected: &str) -> JsValue {
    RangeError::new(&message(option, &show(value), expected)).into()
}

fn wrong_type(option: &str, value: &JsValue, expected: &str) -> JsValue {
    TypeError::new(&message(option, &show(value), expected)).into()
}

/// What the core refuses. It words a number as JavaScript does, which has the code for that.
pub(super) fn out_of_range(error: Error) -> JsValue {
    let value = match &error {
        Error::Ratio { value } => number_to_string(*value),
        Error::Lang { value } => quoted(value),
        _ => "0".to_string(),
    };
    RangeError::new(&message(error.option(), &value, error.expected())).into()
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
