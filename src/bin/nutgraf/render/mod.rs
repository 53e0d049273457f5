//! What was found → what is written of it.

mod explain;
pub mod json;
mod markdown;
mod text;

use crate::args::{Card, OutputFormat};
use nutgraf::card::{CardOptions, View};
use nutgraf::language::Language;
use nutgraf::quotes::Quotation;
use nutgraf::text::SplitSentence;
use nutgraf::{FoundArticle, Summary};
use serde_json::Value;

/// What all that is written of an article has in common.
pub struct Out<'a> {
    pub id: &'a Value,
    pub to: OutputFormat,
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
        OutputFormat::Text => text::summary(out, summary, &view(&CardOptions::default())),
        OutputFormat::Markdown => markdown::summary(out, summary, &view(&CardOptions::default())),
        OutputFormat::Json | OutputFormat::Jsonl => json::answer(out, summary),
        OutputFormat::Html => {
            let attributes = card.attributes.iter().map(|(name, value)| (*name, value.as_str()));
            view(&card.options).to_declarative_html(attributes, card.nonce.as_deref()) + "\n"
        }
    }
}

// Only a summary has a card; for the others, the arguments refuse HTML.

pub fn quotes(out: &Out, quotes: &[Quotation], language: &Language) -> String {
    match out.to {
        OutputFormat::Markdown => markdown::quotes(out, quotes, language),
        OutputFormat::Json | OutputFormat::Jsonl => json::quotes(out, quotes, language),
        OutputFormat::Text | OutputFormat::Html => text::quotes(out, quotes, language),
    }
}

pub fn sentences(out: &Out, sentences: &[SplitSentence], language: &Language) -> String {
    match out.to {
        OutputFormat::Markdown => markdown::sentences(out, sentences),
        OutputFormat::Json | OutputFormat::Jsonl => json::sentences(out, sentences, language),
        OutputFormat::Text | OutputFormat::Html => text::sentences(out, sentences),
    }
}

pub fn article(out: &Out, article: &FoundArticle) -> String {
    match out.to {
        OutputFormat::Markdown => markdown::article(out, article),
        OutputFormat::Json | OutputFormat::Jsonl => json::article(out, article),
        OutputFormat::Text | OutputFormat::Html => text::article(out, article),
    }
}

/// On one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
