//! Who said what: every quotation of a text, its speaker, and which of them are worth showing.

mod attribution;
mod dialogue;
mod key;
mod lexicon;
mod marks;
mod phrases;
mod resolve;
mod tokens;

use crate::language::Language;
use crate::text::{Document, Paragraph, Role};
use crate::{Article, Span, Speaker};
use alloc::vec::Vec;
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
    for paragraph in document.paragraphs.iter().filter(|p| speaks(text, p)) {
        for line in lines(text, paragraph.span) {
            let first = segments.len();
            let spoken = lexicon.as_ref().map_or_else(Vec::new, |l| dialogue::segments(text, line, l));
            if spoken.is_empty() {
                segments.extend(marks::segments(text, line, unclosed));
            } else {
                segments.extend(spoken);
            }
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
    let speakers = document
        .language
        .speech
        .map_or_else(Vec::new, |speech| attribution::attribute(text, &tokens, &frames, &segments, speech));
    let names = resolve::Names::new(text, &tokens);
    let quotation = |(i, segment): (usize, &marks::Segment)| {
        let found = speakers.get(i).copied().flatten();
        let speaker = found.map(|(mention, _)| names.speaker(mention));
        let mut quotation = Quotation {
            text: segment.inner.of(text),
            span: segment.inner,
            speaker,
            rule: found.map(|(_, rule)| rule),
            confidence: found.map_or(0.0, |(_, rule)| rule.confidence()),
            key: 0.0,
        };
        quotation.key = document.language.speech.map_or(0.0, |speech| key::score(&quotation, speech));
        quotation
    };
    let said = |(i, segment): &(usize, &marks::Segment)| {
        let inner = segment.inner.of(text);
        let tied = speakers.get(*i).copied().flatten().is_some_and(|(_, rule)| rule.is_tied());
        let before = tokens.partition_point(|t| t.span.start < segment.outer.start);
        let work = before.checked_sub(1).is_some_and(|i| tokens[i].is(lexicon::class::WORK));
        is_speech(inner) && (!work || inner.ends_with(',')) && (tied || !is_title(inner))
    };
    segments.iter().enumerate().filter(said).map(quotation).collect()
}

/// Whether quotations and speakers are looked for in a paragraph: in prose, and in what leads to it.
fn speaks(text: &str, paragraph: &Paragraph) -> bool {
    paragraph.role == Role::Prose || paragraph.role == Role::Heading && paragraph.span.of(text).ends_with(':')
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

/// Whether all the longer words are capitalized, as in the title of a work.
fn is_title(inner: &str) -> bool {
    let long = |w: &&str| w.chars().filter(|c| c.is_alphabetic()).nth(3).is_some();
    let mut words = inner.split_whitespace().filter(long).peekable();
    words.peek().is_some() && words.all(|w| w.contains(char::is_uppercase))
}

/// Whether a quoted stretch is long enough to be speech, not a name or a word in scare quotes.
fn is_speech(inner: &str) -> bool {
    let words = inner.split_whitespace().count();
    let sentence = inner.ends_with([',', '.', '?', '!', '。', '！', '？']);
    // Scripts without spaces: a syllable or two is a word.
    let dense = inner.chars().filter(|&c| c >= '\u{3040}').count() >= 6;
    dense || words >= 4 || sentence && words > 1
}
