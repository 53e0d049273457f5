//! Reads a caller's options, which `options.js` has made plain, and words what is wrong with them.

use crate::card::CardOptions;
use crate::error::{LANGUAGE_TAG, POSITIVE, RATIO};
use crate::{Length, Options};
use js_sys::{JsString, Number, RangeError, Reflect, TypeError};
use serde_path_to_error::Path;
use serde_wasm_bindgen::Deserializer;
use wasm_bindgen::prelude::*;

/// More of a refused value than this is not shown.
const LONGEST_SHOWN: usize = 40;

/// All options of a summary; a `TypeError` or a `RangeError` names the first that is wrong.
pub(super) fn read(given: &JsValue) -> Result<Options, JsValue> {
    let deserializer = Deserializer::from(given.clone());
    let options: Options = serde_path_to_error::deserialize(deserializer)
        .map_err(|error| refused(&name_of(error.path()), given))?;
    options.check().map_err(|error| refused(error.option(), given))?;
    Ok(options)
}

/// How a card is shown, by the attributes of its element; a `RangeError` names the first that is wrong.
pub(super) fn of_card(attributes: &[String], length: Length) -> Result<CardOptions, JsValue> {
    let options = CardOptions::from_attributes(pairs(attributes));
    let options = options.map_err(|wrong| RangeError::new(&wrong.to_string()))?;
    Ok(CardOptions { length, ..options })
}

/// Names and values that come by turns.
pub(super) fn pairs(turns: &[String]) -> impl Iterator<Item = (&str, &str)> {
    turns.chunks_exact(2).map(|pair| (pair[0].as_str(), pair[1].as_str()))
}

/// `length.sentences`; empty for the options as a whole.
fn name_of(path: &Path) -> String {
    if path.iter().len() == 0 { String::new() } else { path.to_string() }
}

/// What an option may be: the type that its values have, and the words for what is expected.
fn expected(option: &str) -> (&'static str, &'static str) {
    match option {
        "length" => (
            "string",
            "\"short\", \"medium\", \"long\", or an object with one of `sentences`, `words` and `ratio`",
        ),
        "length.sentences" | "length.words" => ("number", POSITIVE),
        "length.ratio" => ("number", RATIO),
        "quotes" | "keywords" => ("number", "a whole number, 0 or more"),
        "title" => ("string", "a string"),
        "lang" => ("string", LANGUAGE_TAG),
        "rank" => ("string", "\"model\" or \"textrank\""),
        "beyond" | "explain" => ("boolean", "true or false"),
        _ => ("object", "an object"),
    }
}

/// A value of the wrong type, or one out of range.
fn refused(option: &str, given: &JsValue) -> JsValue {
    let (kind, expected) = expected(option);
    let value = value_of(option, given);
    let name = if option.is_empty() { "`options`" } else { &format!("option `{option}`") };
    let message = format!("{name} is {}; expected {expected}", show(&value));
    if type_of(&value) == kind && !option.is_empty() {
        RangeError::new(&message).into()
    } else {
        TypeError::new(&message).into()
    }
}

fn value_of(option: &str, given: &JsValue) -> JsValue {
    let keys = option.split('.').filter(|key| !key.is_empty());
    keys.fold(given.clone(), |object, key| Reflect::get(&object, &key.into()).unwrap_or_default())
}

fn type_of(value: &JsValue) -> String {
    value.js_typeof().as_string().unwrap_or_default()
}

/// A value in words, without running any code of the caller's.
fn show(value: &JsValue) -> String {
    if let Some(text) = value.dyn_ref::<JsString>() {
        let start = String::from(text.slice(0, LONGEST_SHOWN as u32));
        let more = if text.length() as usize > LONGEST_SHOWN { "…" } else { "" };
        format!("\"{start}{more}\"")
    } else if let Some(number) = value.dyn_ref::<Number>() {
        number.to_string_with_radix(10).map_or_else(|_| String::new(), String::from)
    } else if let Some(answer) = value.as_bool() {
        answer.to_string()
    } else if value.is_object() {
        "an object".to_string()
    } else {
        format!("a {}", type_of(value))
    }
}
