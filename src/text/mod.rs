//! Text made countable: blocks, sentences, words and their terms.

mod boilerplate;
mod chars;
mod dateline;
mod document;
mod entries;
mod interview;
mod metadata;
mod paragraphs;
mod roles;
mod sentences;
mod terminators;
mod vocabulary;
mod word_reader;
mod words;

pub(crate) use chars::{is_dash, is_quotation_mark, possible_quotation_marks};
pub use document::{Document, Paragraph, Sentence};
pub use roles::Role;
pub(crate) use terminators::{is_closer, is_terminator};
pub(crate) use vocabulary::{Vocabulary, WordMap};
pub(crate) use word_reader::Word;
pub(crate) use words::{LowerCase, fold, lower_case, one_line, word_indices};

use crate::language::Language;
use crate::{Article, Span};
use serde::Serialize;

/// One sentence of a bare text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SplitSentence<'t> {
    /// The sentence, verbatim.
    pub text: &'t str,
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// Its paragraph's number, from 0.
    pub paragraph: usize,
}

/// Splits a text into sentences. Linear in its length.
///
/// ```
/// use nutgraf::split_sentences;
///
/// let sentences = split_sentences("Dr. Ruiz spoke for 3.5 hours. Nobody left.", Some("en"));
/// assert_eq!(sentences[0].text, "Dr. Ruiz spoke for 3.5 hours.");
/// assert_eq!(sentences[1].span.start, 30);
/// ```
pub fn split_sentences<'t>(text: &'t str, lang: Option<&str>) -> Vec<SplitSentence<'t>> {
    let language = Language::of(lang, text);
    let article = Article::from_text(text);
    let mut all = Vec::new();
    for (paragraph, block) in article.blocks.iter().enumerate() {
        for span in sentences::split(text, block.span, language) {
            all.push(SplitSentence { text: span.of(text), span, paragraph });
        }
    }
    all
}
