//! Lists that run on in one block: `1. Bread 2. Salt`, `• Bread • Salt`, `a) Bread b) Salt`.

use super::item::{ItemLabel, Value};
use super::stop::Stop;
use super::word_before::word_before;
use crate::Span;
use crate::text::chars;
use crate::text::terminators::Terminator;

/// A list's item has at most so many words; more are a paragraph.
const LONGEST_ITEM: usize = 7;

/// What a stop is to the list that a sentence begins.
pub(super) enum InList {
    /// Part of the label that the sentence begins with.
    OwnLabel,
    /// Part of the next item's label, which starts here.
    NextItem(usize),
}

/// Whether a stop belongs to an item's label: `1. Bread 2. Salt`.
pub(super) fn at_stop(text: &str, start: usize, stop: &Stop) -> Option<InList> {
    if stop.terminator != Terminator::FullStop {
        return None;
    }
    let (own, length) = ItemLabel::read(&text[start..])?;
    if stop.start < start + length {
        return Some(InList::OwnLabel);
    }
    let head = &text[start..stop.start - word_before(text, start, stop.start).len()];
    let bullet = own.bullet.and_then(|bullet| head.trim_end_matches(' ').strip_suffix(bullet));
    let item = start + bullet.unwrap_or(head).len();
    let (next, _) = ItemLabel::read(&text[item..])?;
    own.is_followed_by(&next).then_some(InList::NextItem(item))
}

/// Takes the number off a numbered paragraph: it labels the paragraph, and is no part of its first
/// sentence. A short one is an item of a list, and keeps its number.
pub(super) fn split_label(text: &str, sentences: &mut Vec<Span>) {
    let Some(&first) = sentences.first() else { return };
    let Some((own, length)) = ItemLabel::read(first.of(text)) else { return };
    let is_number = |value| matches!(value, Value::Number(_));
    if own.bullet.is_some() || !own.ordinal.is_some_and(|own| is_number(own.value) && own.tail == ".") {
        return;
    }
    let next = sentences.get(1).and_then(|second| ItemLabel::read(second.of(text)));
    let is_listed = next.is_some_and(|(next, _)| own.is_followed_by(&next));
    let body = chars::trim(text, Span::new(first.start + length, first.end));
    if !is_listed && body.of(text).split_whitespace().nth(LONGEST_ITEM).is_some() {
        sentences[0].end = first.start + length;
        sentences.insert(1, body);
    }
}

/// Cuts a sentence before each further item of the list that it begins, and adds the parts.
pub(super) fn split(text: &str, span: Span, sentences: &mut Vec<Span>) {
    let mut start = span.start;
    if let Some((mut label, length)) = ItemLabel::read(span.of(text)) {
        let mut at = span.start + length;
        // Labels stand behind spaces.
        while let Some(space) = text[at..span.end].find([' ', '\n', '\u{a0}']) {
            let rest = text[at + space..span.end].trim_start();
            at = span.end - rest.len();
            if let Some((next, length)) = ItemLabel::read(rest)
                && label.is_followed_by(&next)
            {
                sentences.push(chars::trim(text, Span::new(start, at)));
                (start, label) = (at, next);
                at += length;
            }
        }
    }
    sentences.push(chars::trim(text, Span::new(start, span.end)));
}
