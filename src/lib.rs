//! Key sentences and key quotes of an article, verbatim.
#![deny(missing_docs)]

mod article;
mod error;
pub mod language;
mod options;
pub mod quotes;
mod rank;
mod span;
mod summary;
pub mod text;
pub mod utf16;

#[cfg(target_arch = "wasm32")]
mod bindings;
#[cfg(target_arch = "wasm32")]
mod card;
#[cfg(target_arch = "wasm32")]
mod page;

pub use article::{Article, Block, BlockKind};
pub use error::Error;
pub use options::{Length, Options};
pub use quotes::extract_quotes;
pub use span::Span;
pub use summary::{KeyQuote, KeySentence, Keyword, Speaker, Stats, Summary};
pub use text::split_sentences;

use language::Language;
use text::Document;

/// Summarizes a bare text.
///
/// # Errors
/// [`Error::Range`] if an option is out of its range.
pub fn summarize<'t>(text: &'t str, options: &Options) -> Result<Summary<'t>, Error> {
    summarize_article(&Article::from_text(text), options)
}

/// Summarizes an article whose blocks are known.
///
/// # Errors
/// [`Error::Range`] if an option is out of its range.
pub fn summarize_article<'t>(article: &Article<'t>, options: &Options) -> Result<Summary<'t>, Error> {
    options.check()?;
    let tag = options.lang.as_deref().or(article.lang.as_deref());
    let title = options.title.as_deref().or(article.title.as_deref());
    let document = Document::new(article, title, Language::of(tag, article.text));
    let ranking = rank::rank(&document);
    let chosen = rank::select(&document, &ranking, options.length);
    let sentences = rank::key_sentences(&document, &ranking, &chosen);
    let quotations = quotes::extract(&document);
    let quotes = quotes::key_quotes(&document, &quotations, &ranking.scores, &chosen, options.quotes);
    let stats = document.stats(&chosen);
    Ok(Summary {
        title: document.title.clone(),
        lang: document.language.tag.to_string(),
        keywords: rank::keywords(&document, &ranking, options.keywords),
        sentences,
        quotes,
        stats,
    })
}
