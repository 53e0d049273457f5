//! As JSON: the library's own form, with the id before it.

use super::Out;
use crate::args::OutputFormat;
use crate::fault::Fault;
use nutgraf::FoundArticle;
use nutgraf::language::Language;
use nutgraf::quotes::Quotation;
use nutgraf::text::SplitSentence;
use serde::Serialize;
use serde_json::Value;

#[derive(Serialize)]
struct Identified<'a, T> {
    id: &'a Value,
    #[serde(flatten)]
    answer: T,
}

/// An answer, and the text that its offsets point into, where the caller does not have it.
#[derive(Serialize)]
struct OfPage<'a, T> {
    #[serde(flatten)]
    answer: T,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

pub fn answer(out: &Out, answer: impl Serialize) -> String {
    write(out.to, out.id, OfPage { answer, text: out.page.map(|page| page.text.as_str()) })
}

pub fn quotes(out: &Out, quotes: &[Quotation], language: &Language) -> String {
    #[derive(Serialize)]
    struct Quotes<'a> {
        lang: &'a str,
        quotes: &'a [Quotation<'a>],
    }
    answer(out, Quotes { lang: language.tag, quotes })
}

pub fn sentences(out: &Out, sentences: &[SplitSentence], language: &Language) -> String {
    #[derive(Serialize)]
    struct Sentences<'a> {
        lang: &'a str,
        sentences: &'a [SplitSentence<'a>],
    }
    answer(out, Sentences { lang: language.tag, sentences })
}

pub fn article(out: &Out, article: &FoundArticle) -> String {
    write(out.to, out.id, article)
}

/// The line that stands for a record which could not be read.
pub fn error(id: &Value, fault: &Fault) -> String {
    #[derive(Serialize)]
    struct Error {
        error: String,
    }
    write(OutputFormat::Jsonl, id, Error { error: fault.to_string() })
}

fn write(to: OutputFormat, id: &Value, answer: impl Serialize) -> String {
    let value = Identified { id, answer };
    let json = if to == OutputFormat::Json {
        serde_json::to_string_pretty(&value)
    } else {
        serde_json::to_string(&value)
    };
    json.expect("all names are strings") + "\n"
}
