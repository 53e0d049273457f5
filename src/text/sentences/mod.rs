//! Where sentences end: a scan for the characters that end them in any script, then a look at what stands
//! before and after each.
//!
//! UAX #29 is not enough for news: it breaks after `Gen.` and `U.S.`, and never after `…`.

mod boundary;
mod full_stop;
mod item;
mod lists;
mod next_word;
mod stop;
mod thai;
mod word_before;

use super::chars;
use super::terminators::Terminator;
use crate::Span;
use crate::language::Language;
use boundary::Candidate;
use stop::Stop;

/// The sentences of one block, in order, without white space at their ends. They cover all of it
/// but white space. Linear in the block's length.
pub(super) fn split(text: &str, block: Span, language: &Language) -> Vec<Span> {
    let mut sentences: Vec<Span> = Vec::new();
    let text = &text[..block.end];
    let mut start = chars::trim(text, block).start;
    let mut at = block.start;
    while let Some(stop) = Stop::next(text, at, language) {
        at = stop.end;
        let alone = stop.start == start && stop.terminator != Terminator::Ellipsis;
        if let Some(last) = sentences.last_mut().filter(|_| alone) {
            // `Really ? ? ?`: a terminator alone belongs to the sentence before it.
            last.end = stop.end;
            start = chars::trim(text, Span::new(stop.end, block.end)).start;
        } else if let Some(end) = (Candidate { text, start, stop: &stop, language }).boundary() {
            push(text, Span::new(start, end), &mut sentences);
            start = chars::trim(text, Span::new(end, block.end)).start;
        }
    }
    push(text, Span::new(start, block.end), &mut sentences);
    lists::split_label(text, &mut sentences);
    sentences
}

/// Adds a sentence, which Thai or a list may cut further.
fn push(text: &str, span: Span, sentences: &mut Vec<Span>) {
    let span = chars::trim(text, span);
    if span.of(text).starts_with(chars::is_southeast_asian) {
        thai::split(text, span, sentences);
    } else if !span.is_empty() {
        lists::split(text, span, sentences);
    }
}
