//! Who said what: every quotation of a text, its speaker, and which of them are worth showing.

mod attribution;
mod key;
mod lexicon;
mod marks;
mod phrases;
mod resolve;
mod tokens;

use crate::language::Language;
use crate::text::{Document, Role};
use crate::{Article, Span, Speaker};
pub use attribution::Rule;
pub(crate) use key::key_quotes;

/// One quotation.
#[derive(Clone, Debug, PartialEq)]
pub struct Quotation<'t> {
    /// The words that were said, verbatim, without the outer marks.
    pub text: &'t str,
    /// Where they stand.
    pub span: Span,
    /// Who said them; nobody where the text does not tell it reliably.
    pub speaker: Option<Speaker<'t>>,
    /// How the speaker was found.
    pub rule: Option<Rule>,
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
    let text = document.text;
    let mut segments = Vec::new();
    let mut tokens = Vec::new();
    let lexicon = document.language.speech.map(lexicon::Lexicon::new);
    let mut frames = Vec::new();
    let mut unclosed = false;
    for paragraph in document.paragraphs.iter().filter(|p| p.role == Role::Prose) {
        for line in lines(text, paragraph.span) {
            let first = segments.len();
            segments.extend(marks::segments(text, line, unclosed));
            unclosed = segments[first..].last().is_some_and(|s| !s.closed);
            if let Some(lexicon) = &lexicon {
                let from = tokens.len();
                let abbreviations = document.language.abbreviations;
                let own = &segments[first..];
                tokens::tokenize(text, line, own, first, lexicon, abbreviations, &mut tokens);
                frames.push(from..tokens.len());
            }
        }
    }
    let speakers = attribution::attribute(text, &tokens, &frames, &segments);
    let names = resolve::Names::new(text, &tokens);
    let quotation = |(i, segment): (usize, &marks::Segment)| {
        let found = speakers.get(i).copied().flatten();
        let speaker = found.and_then(|(mention, _)| names.speaker(mention));
        let mut quotation = Quotation {
            text: segment.inner.of(text),
            span: segment.inner,
            speaker,
            rule: found.map(|(_, rule)| rule),
            confidence: found.map_or(0.0, |(_, rule)| rule.confidence()),
            key: 0.0,
        };
        quotation.key = key::score(&quotation);
        quotation
    };
    segments.iter().enumerate().filter(|(_, s)| is_quotation(s.inner.of(text))).map(quotation).collect()
}

/// The lines of a block that are paragraphs of their own: those that end like one.
fn lines(text: &str, block: Span) -> Vec<Span> {
    let mut lines = Vec::new();
    let mut start = block.start;
    let mut at = block.start;
    for line in block.of(text).split_inclusive('\n') {
        at += line.len();
        if at == block.end
            || line.trim_end().ends_with(['.', '!', '?', ':', '"', '”', '»', '…', '’', '\'', '“'])
        {
            lines.push(Span::new(start, at).trim(text));
            start = at;
        }
    }
    lines
}

/// Whether a quoted stretch was said by somebody, not a title, a name or a word in scare quotes.
fn is_quotation(inner: &str) -> bool {
    let words = inner.split_whitespace().count();
    let capitals = inner.split_whitespace().filter(|w| w.starts_with(char::is_uppercase)).count();
    let sentence = inner.ends_with([',', '.', '?', '!', '。', '！', '？']);
    // Scripts without spaces: a syllable or two is a word.
    let dense = inner.chars().filter(|&c| c >= '\u{3040}').count() >= 6;
    dense || words >= 4 && capitals * 2 <= words || sentence && words > 1
}
