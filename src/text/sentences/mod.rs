//! Where sentences end: an own scan for the marks that end them in any script, then a look at
//! what stands before and after.
//!
//! UAX #29 is not enough for news: it breaks after `Gen.` and `U.S.`, and never after `…`.

mod lists;
mod stop;
mod word;

use super::chars::{self, is_mark};
use crate::Span;
use crate::language::Language;
use stop::{Kind, Stop};

/// The sentences of one block, in order, without white space at their ends. They cover all of it
/// but white space. Linear in the block's length.
pub(crate) fn split(text: &str, block: Span, language: &Language) -> Vec<Span> {
    let mut sentences = Vec::new();
    let text = &text[..block.end];
    let mut start = chars::trim(text, block).start;
    let mut at = block.start;
    while let Some(stop) = Stop::next(text, at, language) {
        at = stop.end;
        let here = Context { text, start, language };
        if let Some(end) = here.boundary(&stop) {
            push(text, Span::new(start, end), &mut sentences);
            start = chars::trim(text, Span::new(end, block.end)).start;
        }
    }
    push(text, Span::new(start, block.end), &mut sentences);
    sentences
}

fn push(text: &str, span: Span, sentences: &mut Vec<Span>) {
    let span = chars::trim(text, span);
    if !span.is_empty() {
        lists::split(text, span, sentences);
    }
}

/// A stop, seen from the sentence it may end.
struct Context<'a> {
    /// The text up to the end of the block.
    text: &'a str,
    /// Where the sentence starts.
    start: usize,
    language: &'a Language,
}

impl Context<'_> {
    /// Where the sentence ends, if it ends at this stop.
    fn boundary(&self, stop: &Stop) -> Option<usize> {
        let rest = &self.text[stop.end..];
        let after = rest.trim_start();
        let gap = after.len() < rest.len();
        let next = after.chars().next()?;
        if chars::continues(next) || is_mark(next) {
            return None;
        }
        if let Some(item) = self.next_item(stop) {
            return Some(item);
        }
        let ends = match stop.kind {
            Kind::Full => true,
            Kind::Wide => !(stop.closed && !gap && chars::is_hiragana(next)),
            kind => {
                let lead = word::Lead::of(after);
                lead.opens_sentence()
                    && (gap || self.is_glued(stop, &lead))
                    && match kind {
                        Kind::Cry => true,
                        Kind::Ellipsis => !stop.spaced,
                        _ => self.dot_ends(stop, &lead),
                    }
            }
        };
        ends.then_some(stop.end)
    }

    /// Where the next item of a list starts, if the stop belongs to its number: `1. Bread 2. Salt`.
    fn next_item(&self, stop: &Stop) -> Option<usize> {
        let number = word::before(self.text, self.start, stop.start);
        let goes_on = stop.kind == Kind::Dot && lists::goes_on(&self.text[self.start..], number);
        goes_on.then(|| stop.start - number.len())
    }

    /// Whether a sentence may start without a space before it: `the end.The next`.
    fn is_glued(&self, stop: &Stop, lead: &word::Lead) -> bool {
        if lead.opened || lead.caseless {
            return true;
        }
        let before = word::before(self.text, self.start, stop.start);
        let plain = before.chars().all(char::is_alphabetic) && before.chars().nth(1).is_some();
        let lower = before.chars().all(char::is_lowercase);
        plain && (stop.kind != Kind::Dot || (lower && lead.is_capitalised()))
    }

    /// Whether a single full stop ends the sentence, by the word before it and the one after it.
    fn dot_ends(&self, stop: &Stop, lead: &word::Lead) -> bool {
        let before = word::before(self.text, self.start, stop.start);
        if before.is_empty() {
            return true;
        }
        let opens = lead.is_starter(self.language);
        let first = stop.start - before.len() == self.start;
        match word::shape(before) {
            word::Shape::Number(digits) => {
                if first && digits <= 3 {
                    return false;
                }
                opens || !(self.language.ordinals && digits <= 2)
            }
            word::Shape::Letter => opens && !(first && before.len() == 1),
            word::Shape::Dotted => opens,
            word::Shape::Roman if self.language.ordinals => opens,
            _ => {
                let lower = before.to_lowercase();
                let key = lower.rsplit(['-', '\'', '’', '/', '&']).next().unwrap_or(&lower);
                let language = self.language;
                let has = |list| Language::has(list, key) || Language::has(list, &lower);
                let joined = has(language.abbreviations) || (lead.numeric && has(language.numbering));
                !joined && (opens || !has(language.ambiguous_abbreviations))
            }
        }
    }
}
