//! What was found → what is written of it.

mod explain;
pub mod json;
mod markdown;
mod text;

use crate::args::{Card, To};
use nutgraf::card::{CardOptions, View};
use nutgraf::language::Language;
use nutgraf::quotes::Quotation;
use nutgraf::text::SplitSentence;
use nutgraf::{FoundArticle, Summary};
use serde_json::Value;

/// What all that is written of an article has in common.
pub struct Out<'a> {
    pub id: &'a Value,
    pub to: To,
    /// Whether its id stands above it.
    pub has_head: bool,
    /// The page that it was found in: then JSON has its text, which the offsets point into.
    pub page: Option<&'a FoundArticle>,
}

impl Out<'_> {
    /// The id as text.
    fn name(&self) -> String {
        self.id.as_str().map_or_else(|| self.id.to_string(), String::from)
    }
}

pub fn summary(out: &Out, summary: &Summary, text: &str, card: &Card) -> String {
    let language = Language::of(Some(&summary.lang), text);
    let view = |options| View::new(summary, language, options);
    match out.to {
        To::Text => text::summary(out, summary, &view(&CardOptions::default())),
        To::Markdown => markdown::summary(out, summary, &view(&CardOptions::default())),
        To::Json | To::Jsonl => json::answer(out, summary),
        To::Html => {
            let attributes = card.attributes.iter().map(|(name, value)| (*name, value.as_str()));
            view(&card.options).to_declarative_html(attributes, card.nonce.as_deref()) + "\n"
        }
    }
}

pub fn quotes(out: &Out, quotes: &[Quotation], language: &Language) -> String {
    match out.to {
        To::Markdown => markdown::quotes(out, quotes, language),
        To::Json | To::Jsonl => json::quotes(out, quotes, language),
        To::Text | To::Html => text::quotes(out, quotes, language),
    }
}

pub fn sentences(out: &Out, sentences: &[SplitSentence], language: &Language) -> String {
    match out.to {
        To::Markdown => markdown::sentences(out, sentences),
        To::Json | To::Jsonl => json::sentences(out, sentences, language),
        To::Text | To::Html => text::sentences(out, sentences),
    }
}

pub fn article(out: &Out, article: &FoundArticle) -> String {
    match out.to {
        To::Markdown => markdown::article(out, article),
        To::Json | To::Jsonl => json::article(out, article),
        To::Text | To::Html => text::article(out, article),
    }
}

/// On one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
