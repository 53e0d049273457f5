//! Rust's answers as plain JavaScript objects: what `index.d.ts` declares, written down for serde.

use crate::page::FoundArticle;
use crate::utf16::Offsets;
use crate::{BlockKind, Link, Part, Span, Stats};
use crate::{language, quotes, summary, text};
use js_sys::JsString;
use serde::Serialize;
use serde_wasm_bindgen::{Serializer, preserve};
use wasm_bindgen::prelude::*;

/// A value as JavaScript has it: plain objects, `null` for what is missing.
pub(super) fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    const SERIALIZER: Serializer =
        Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);
    Ok(value.serialize(&SERIALIZER)?)
}

/// A part of the text, cut from JavaScript's own string.
#[derive(Serialize)]
#[serde(transparent)]
struct Slice(#[serde(with = "preserve")] JsString);

#[derive(Serialize)]
struct Passage {
    text: Slice,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
pub(super) struct Sentence {
    #[serde(flatten)]
    passage: Passage,
    paragraph: usize,
}

#[derive(Serialize)]
struct KeySentence {
    #[serde(flatten)]
    passage: Passage,
    paragraph: usize,
    rank: usize,
    score: f64,
}

#[derive(Serialize)]
struct Speaker {
    name: Option<Slice>,
    role: Option<Slice>,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct KeyQuote {
    #[serde(flatten)]
    passage: Passage,
    speaker: Option<Speaker>,
    score: f64,
}

#[derive(Serialize)]
pub(super) struct Quotation {
    #[serde(flatten)]
    passage: Passage,
    speaker: Option<Speaker>,
    confidence: f64,
    key: f64,
}

#[derive(Serialize)]
struct Keyword {
    text: Slice,
    score: f64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ExplainedSentence<'a> {
    #[serde(flatten)]
    passage: Passage,
    score: f64,
    from_prior: f64,
    from_neighbours: f64,
    prior: f64,
    parts: &'a [Part],
}

#[derive(Serialize)]
struct Explanation<'a> {
    sentences: Vec<ExplainedSentence<'a>>,
    links: &'a [Link],
}

#[derive(Serialize)]
pub(super) struct Summary<'a> {
    title: Option<&'a str>,
    lang: &'a str,
    sentences: Vec<KeySentence>,
    quotes: Vec<KeyQuote>,
    keywords: Vec<Keyword>,
    stats: Stats,
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<Explanation<'a>>,
    /// What was missing: the language's pack.
    #[serde(skip_serializing_if = "Option::is_none")]
    degraded: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct PageSummary<'a> {
    #[serde(flatten)]
    summary: Summary<'a>,
    text: Slice,
}

#[derive(Serialize)]
struct Block {
    kind: BlockKind,
    text: Slice,
}

#[derive(Serialize)]
pub(super) struct Article<'a> {
    title: Option<&'a str>,
    lang: Option<&'a str>,
    byline: Option<&'a str>,
    published: Option<&'a str>,
    blocks: Vec<Block>,
    text: Slice,
}

/// What the element's class holds of a card.
#[derive(Serialize)]
pub(super) struct Card {
    /// What it would best go before.
    #[serde(with = "preserve")]
    pub place: JsValue,
    /// To be called once, when the card goes.
    #[serde(with = "preserve")]
    pub free: JsValue,
}

/// A text on both sides of the border.
///
/// Every slice is cut from JavaScript's own string: Rust's has U+FFFD where that has half of a
/// surrogate pair. Both count the same number of units.
pub(super) struct Source<'t> {
    text: &'t str,
    original: JsString,
    offsets: Offsets<'t>,
}

impl<'t> Source<'t> {
    pub fn new(text: &'t str, original: JsString) -> Self {
        Source { text, original, offsets: Offsets::new(text) }
    }

    pub fn sentences(&self, sentences: &[text::SplitSentence]) -> Vec<Sentence> {
        let sentence = |sentence: &text::SplitSentence| Sentence {
            passage: self.passage(sentence.span),
            paragraph: sentence.paragraph,
        };
        sentences.iter().map(sentence).collect()
    }

    pub fn quotations(&self, quotations: &[quotes::Quotation]) -> Vec<Quotation> {
        let quotation = |quotation: &quotes::Quotation| Quotation {
            passage: self.passage(quotation.span),
            speaker: quotation.speaker.map(|speaker| self.speaker(speaker)),
            confidence: quotation.confidence,
            key: quotation.key,
        };
        quotations.iter().map(quotation).collect()
    }

    pub fn summary<'a>(&self, summary: &'a summary::Summary<'a>) -> Summary<'a> {
        let sentence = |sentence: &summary::KeySentence| KeySentence {
            passage: self.passage(sentence.span),
            paragraph: sentence.paragraph,
            rank: sentence.rank,
            score: sentence.score,
        };
        let quote = |quote: &summary::KeyQuote| KeyQuote {
            passage: self.passage(quote.span),
            speaker: quote.speaker.map(|speaker| self.speaker(speaker)),
            score: quote.score,
        };
        let keyword =
            |keyword: &summary::Keyword| Keyword { text: self.part(keyword.text), score: keyword.score };
        Summary {
            title: summary.title.as_deref(),
            lang: &summary.lang,
            sentences: summary.sentences.iter().map(sentence).collect(),
            quotes: summary.quotes.iter().map(quote).collect(),
            keywords: summary.keywords.iter().map(keyword).collect(),
            stats: summary.stats,
            explanation: summary.explanation.as_ref().map(|explanation| self.explanation(explanation)),
            degraded: (!language::is_at_hand(&summary.lang) && summary.lang != "und").then_some("language"),
        }
    }

    pub fn page_summary<'a>(&self, summary: &'a summary::Summary<'a>) -> PageSummary<'a> {
        PageSummary { summary: self.summary(summary), text: Slice(self.original.clone()) }
    }

    pub fn article<'a>(&self, page: &'a FoundArticle) -> Article<'a> {
        let blocks = page.blocks.iter();
        Article {
            title: page.title.as_deref(),
            lang: page.lang.as_deref(),
            byline: page.byline.as_deref(),
            published: page.published.as_deref(),
            blocks: blocks.map(|block| Block { kind: block.kind, text: self.slice(block.span) }).collect(),
            text: Slice(self.original.clone()),
        }
    }

    fn explanation<'a>(&self, explanation: &'a summary::Explanation<'a>) -> Explanation<'a> {
        let sentence = |sentence: &'a summary::Explained| ExplainedSentence {
            passage: self.passage(sentence.span),
            score: sentence.score,
            from_prior: sentence.from_prior,
            from_neighbours: sentence.from_neighbours,
            prior: sentence.prior,
            parts: &sentence.parts,
        };
        Explanation {
            sentences: explanation.sentences.iter().map(sentence).collect(),
            links: &explanation.links,
        }
    }

    fn speaker(&self, speaker: summary::Speaker) -> Speaker {
        Speaker {
            name: speaker.name.map(|name| self.part(name)),
            role: speaker.role.map(|role| self.part(role)),
            start: self.offsets.of(speaker.span.start),
            end: self.offsets.of(speaker.span.end),
        }
    }

    fn passage(&self, span: Span) -> Passage {
        let (start, end) = (self.offsets.of(span.start), self.offsets.of(span.end));
        Passage { text: Slice(self.original.slice(start as u32, end as u32)), start, end }
    }

    fn slice(&self, span: Span) -> Slice {
        self.passage(span).text
    }

    /// A part of the text, which has to borrow from it.
    fn part(&self, part: &str) -> Slice {
        let start = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        match self.text.get(start..start.saturating_add(part.len())) {
            Some(slice) if slice == part => self.slice(Span::new(start, start + part.len())),
            _ => Slice(part.into()),
        }
    }
}
