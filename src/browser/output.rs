//! Rust's answers as plain JavaScript objects.

use crate::page::FoundArticle;
use crate::quotes::Quotation;
use crate::record::Record;
use crate::text::SplitSentence;
use crate::utf16::Offsets;
use crate::{BlockKind, Explanation, Span, Speaker, Summary};
use js_sys::{Array, JsString, Object};
use wasm_bindgen::prelude::*;
use web_sys::Node;

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

    fn slice(&self, span: Span) -> JsValue {
        self.original.slice(self.offsets.of(span.start) as u32, self.offsets.of(span.end) as u32).into()
    }

    /// A part of the text, which has to borrow from it.
    fn part(&self, part: &str) -> JsValue {
        let start = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        match self.text.get(start..start.saturating_add(part.len())) {
            Some(slice) if slice == part => self.slice(Span::new(start, start + part.len())),
            _ => JsValue::from_str(part),
        }
    }

    fn put_span(&self, record: &Record, span: Span) {
        record.number("start", self.offsets.of(span.start) as f64);
        record.number("end", self.offsets.of(span.end) as f64);
    }

    fn spanned(&self, span: Span) -> Record {
        let record = Record::new();
        record.put("text", self.slice(span));
        self.put_span(&record, span);
        record
    }

    fn speaker(&self, speaker: Option<Speaker>) -> JsValue {
        let Some(speaker) = speaker else { return JsValue::NULL };
        let record = Record::new();
        record.put("name", self.part(speaker.name));
        record.put("role", speaker.role.map_or(JsValue::NULL, |role| self.part(role)));
        self.put_span(&record, speaker.span);
        record.into()
    }
}

/// `Summary` of the package's types.
pub(super) fn summary(summary: &Summary, source: &Source) -> Object {
    summary_record(summary, source).into()
}

/// `PageSummary` of the package's types.
pub(super) fn page_summary(summary: &Summary, source: &Source) -> Object {
    let record = summary_record(summary, source);
    record.put("text", &source.original);
    record.into()
}

/// `Article` of the package's types.
pub(super) fn article(page: &FoundArticle, source: &Source) -> Object {
    let blocks = page.blocks.iter().map(|block| {
        let record = Record::new();
        let kind = match block.kind {
            BlockKind::Paragraph => "paragraph",
            BlockKind::Heading => "heading",
            BlockKind::ListItem => "listItem",
            BlockKind::Quotation => "quotation",
        };
        record.text("kind", kind);
        record.put("text", source.slice(block.span));
        record
    });
    let record = Record::new();
    record.put("title", optional(page.title.as_deref()));
    record.put("lang", optional(page.lang.as_deref()));
    record.put("byline", optional(page.byline.as_deref()));
    record.put("published", optional(page.published.as_deref()));
    record.put("blocks", list(blocks));
    record.put("text", &source.original);
    record.into()
}

/// What the element's class holds of a card.
pub(super) fn card(summary: Object, place: Option<Node>, free: JsValue) -> Object {
    let record = Record::new();
    record.put("summary", summary);
    record.put("place", place.map_or(JsValue::NULL, JsValue::from));
    record.put("free", free);
    record.into()
}

fn summary_record(summary: &Summary, source: &Source) -> Record {
    let sentences = summary.sentences.iter().map(|sentence| {
        let record = source.spanned(sentence.span);
        record.number("paragraph", sentence.paragraph as f64);
        record.number("rank", sentence.rank as f64);
        record.number("score", sentence.score);
        record
    });
    let quotes = summary.quotes.iter().map(|quote| {
        let record = source.spanned(quote.span);
        record.put("speaker", source.speaker(quote.speaker));
        record.number("score", quote.score);
        record
    });
    let keywords = summary.keywords.iter().map(|keyword| {
        let record = Record::new();
        record.put("text", source.part(keyword.text));
        record.number("score", keyword.score);
        record
    });
    let stats = Record::new();
    stats.number("words", summary.stats.words as f64);
    stats.number("sentences", summary.stats.sentences as f64);
    stats.number("readingSeconds", summary.stats.reading_seconds as f64);
    stats.number("summarySeconds", summary.stats.summary_seconds as f64);
    let record = Record::new();
    record.put("title", optional(summary.title.as_deref()));
    record.text("lang", &summary.lang);
    record.put("sentences", list(sentences));
    record.put("quotes", list(quotes));
    record.put("keywords", list(keywords));
    record.put("stats", stats);
    if let Some(explanation) = &summary.explanation {
        record.put("explanation", explained(explanation, source));
    }
    record
}

fn explained(explanation: &Explanation, source: &Source) -> Record {
    let sentences = explanation.sentences.iter().map(|sentence| {
        let record = source.spanned(sentence.span);
        record.number("score", sentence.score);
        let parts = sentence.parts.iter().map(|part| {
            let record = Record::new();
            record.text("name", part.name);
            record.number("value", part.value);
            record.number("points", part.points);
            record
        });
        record.put("parts", list(parts));
        record
    });
    let links = explanation.links.iter().map(|link| {
        let record = Record::new();
        record.number("from", link.from as f64);
        record.number("to", link.to as f64);
        record.number("weight", link.weight);
        record
    });
    let record = Record::new();
    record.put("sentences", list(sentences));
    record.put("links", list(links));
    record
}

/// `Sentence[]` of the package's types.
pub(super) fn sentences(sentences: &[SplitSentence], source: &Source) -> Array {
    list(sentences.iter().map(|sentence| {
        let record = source.spanned(sentence.span);
        record.number("paragraph", sentence.paragraph as f64);
        record
    }))
}

/// `Quotation[]` of the package's types.
pub(super) fn quotations(quotations: &[Quotation], source: &Source) -> Array {
    list(quotations.iter().map(|quotation| {
        let record = source.spanned(quotation.span);
        record.put("speaker", source.speaker(quotation.speaker));
        record.number("confidence", quotation.confidence);
        record.number("key", quotation.key);
        record
    }))
}

fn list(records: impl Iterator<Item = Record>) -> Array {
    let list = Array::new();
    for record in records {
        list.push(&record);
    }
    list
}

fn optional(text: Option<&str>) -> JsValue {
    text.map_or(JsValue::NULL, JsValue::from_str)
}
