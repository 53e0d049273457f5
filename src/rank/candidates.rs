//! Which sentences may be chosen at all.

use crate::find::{is_longer, one_line};
use crate::interner::Interner;
use crate::text::{Document, Role};
use alloc::vec::Vec;

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
    let kinds: Vec<Option<Kind>> = (0..document.sentences.len()).map(|i| Kind::of(document, i)).collect();
    let best = kinds.iter().flatten().min();
    let mut seen = Interner::default();
    let mut candidates = Vec::new();
    for (i, sentence) in document.sentences.iter().enumerate() {
        if kinds[i].is_some() && kinds[i].as_ref() == best {
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
    Beside,
}

impl Kind {
    fn of(document: &Document, i: usize) -> Option<Kind> {
        let sentence = &document.sentences[i];
        let text = sentence.span.of(document.text);
        if sentence.words == 0 {
            None
        } else if document.paragraphs[sentence.paragraph].role != Role::Prose {
            Some(Kind::Beside)
        } else if is_longer(text, LONGEST) {
            Some(Kind::Overlong)
        } else if sentence.words < FEWEST_WORDS {
            Some(Kind::Fragment)
        } else {
            Some(Kind::Whole)
        }
    }
}
