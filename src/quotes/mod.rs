//! Who said what: every quotation of a text, its speaker, and which of them are worth showing.

mod attribution;
mod key;
mod lexicon;
mod marks;
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
    for paragraph in &document.paragraphs {
        if paragraph.role != Role::Prose {
            continue;
        }
        let first = segments.len();
        segments.extend(marks::segments(text, paragraph.span, unclosed));
        unclosed = segments[first..].last().is_some_and(|s| !s.closed);
        if let Some(lexicon) = &lexicon {
            let from = tokens.len();
            let own = &segments[first..];
            tokens::tokenize(
                text,
                paragraph.span,
                own,
                first,
                lexicon,
                document.language.abbreviations,
                &mut tokens,
            );
            frames.push((from, tokens.len()));
        }
    }
    let speakers = attribute(text, &tokens, &frames, &segments);
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

/// Whether a quoted stretch was said by somebody, not a title, a name or a word in scare quotes.
fn is_quotation(inner: &str) -> bool {
    let words = inner.split_whitespace().count();
    let capitals = inner.split_whitespace().filter(|w| w.starts_with(char::is_uppercase)).count();
    let sentence = inner.ends_with([',', '.', '?', '!', '。', '！', '？']);
    // Scripts without spaces: a syllable or two is a word.
    let dense = inner.chars().filter(|&c| c >= '\u{3040}').count() >= 6;
    dense || words >= 4 && capitals * 2 <= words || sentence && words > 1
}

type Found = Option<(Span, attribution::Rule)>;

/// The speaker of every segment.
fn attribute(
    text: &str,
    tokens: &[tokens::Token],
    blocks: &[(usize, usize)],
    segments: &[marks::Segment],
) -> Vec<Found> {
    use tokens::Kind;
    let mut found: Vec<Found> = vec![None; segments.len()];
    let mut last: Option<Span> = None;
    for &(start, end) in blocks {
        let mut sentence = start;
        let mut spoken: Option<Span> = None;
        for at in start..end {
            match tokens[at].kind {
                Kind::Stop => {
                    let verb = (sentence..at).rev().find(|&i| tokens[i].is(lexicon::class::VERB));
                    if let Some(span) = verb.and_then(|v| attribution::subject(tokens, sentence, v)) {
                        spoken = Some(span);
                    }
                    sentence = at + 1;
                }
                Kind::Quote(i) => {
                    let inner = segments[i].inner.of(text);
                    let full = inner.ends_with(['.', '…']);
                    let next_lower = tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Lower);
                    let close = (at + 1..end).find(|&j| tokens[j].kind == Kind::Stop).unwrap_or(end);
                    let frame = attribution::Frame { start: sentence, quote: at, end: close };
                    let own = attribution::beside(text, tokens, frame, !full || next_lower);
                    found[i] = own.or_else(|| match spoken {
                        Some(span) => Some((span, attribution::Rule::Continued)),
                        None => last.map(|span| (span, attribution::Rule::Carried)),
                    });
                    spoken = found[i].map(|(span, _)| span);
                    last = spoken;
                    if full && !next_lower {
                        sentence = at + 1;
                    }
                }
                _ => {}
            }
        }
    }
    found
}
