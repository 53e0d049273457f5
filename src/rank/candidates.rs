//! Which sentences may be chosen at all.

use crate::find::{is_longer, one_line};
use crate::interner::Interner;
use crate::text::Document;

/// A sentence longer than this is passed over while shorter ones exist, in characters.
const LONGEST: usize = 600;
/// A sentence of fewer words is a fragment.
const FEWEST_WORDS: usize = 4;

/// The sentences that may be chosen, in reading order; of equal ones the first.
///
/// They are all of one kind, the best that the document has: whole sentences of prose, then
/// fragments, then overlong ones, and only then headings and boilerplate, so that every text with
/// a word in it gives a summary.
pub(crate) fn candidates(document: &Document) -> Vec<usize> {
    let kinds: Vec<Kind> = (0..document.sentences.len()).map(|i| Kind::of(document, i)).collect();
    let best = kinds.iter().copied().min().unwrap_or(Kind::Silent);
    let mut seen = Interner::default();
    let mut candidates = Vec::new();
    for (i, sentence) in document.sentences.iter().enumerate() {
        if kinds[i] == best && best != Kind::Silent {
            // A different line break is no different sentence.
            let text = one_line(sentence.span.of(document.text));
            if seen.is_new(text.as_bytes()) {
                candidates.push(i);
            }
        }
    }
    candidates
}

/// What a sentence is good for, best first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Whole,
    Fragment,
    Overlong,
    /// No part of the story.
    Beside,
    /// Without a word.
    Silent,
}

impl Kind {
    fn of(document: &Document, i: usize) -> Kind {
        let sentence = &document.sentences[i];
        if sentence.words == 0 {
            Kind::Silent
        } else if !document.is_prose(i) {
            Kind::Beside
        } else if is_longer(sentence.span.of(document.text), LONGEST) {
            Kind::Overlong
        } else if sentence.words < FEWEST_WORDS {
            Kind::Fragment
        } else {
            Kind::Whole
        }
    }
}
