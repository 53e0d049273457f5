//! Which sentences tell the story.
//!
//! The way is one: [`candidates`] says which sentences may be chosen, [`vectors`] makes them
//! comparable, [`textrank`] scores them by a random walk that [`prior`] starts in the lead,
//! [`select`] chooses a set, and [`keywords`] names the subject.

mod candidates;
mod keywords;
mod prior;
mod select;
mod textrank;
mod vectors;

use crate::order::order;
use crate::text::Document;
use crate::{KeySentence, Keyword, Length};
use alloc::vec::Vec;
use vectors::Vectors;

/// A score for every sentence of a document.
#[derive(Debug)]
pub(crate) struct Ranking {
    /// 0 to 1, by sentence; sentences that may not be chosen have 0.
    pub scores: Vec<f64>,
    candidates: Vec<usize>,
    vectors: Vectors,
}

/// Scores all sentences. Linear in the number of (sentence, term) pairs.
pub(crate) fn rank(document: &Document) -> Ranking {
    let candidates = candidates::candidates(document);
    let count = document.sentences.len();
    let mut may = vec![false; count];
    candidates.iter().for_each(|&i| may[i] = true);
    let vectors = Vectors::new(document, |i| may[i]);
    let mut scores = textrank::textrank(&vectors, &prior::teleport(count, &candidates));
    let best = scores.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
    scores.iter_mut().for_each(|score| *score /= best);
    Ranking { scores, candidates, vectors }
}

/// The chosen sentences' indices, best first.
pub(crate) fn select(document: &Document, ranking: &Ranking, length: Length) -> Vec<usize> {
    select::select(document, &ranking.vectors, &ranking.scores, &ranking.candidates, length)
}

/// The chosen sentences in article order.
pub(crate) fn key_sentences<'t>(
    document: &Document<'t>,
    ranking: &Ranking,
    chosen: &[usize],
) -> Vec<KeySentence<'t>> {
    let key = |rank: usize| {
        let i = chosen[rank];
        let sentence = &document.sentences[i];
        KeySentence {
            text: sentence.span.of(document.text),
            span: sentence.span,
            paragraph: sentence.paragraph,
            rank: rank + 1,
            score: ranking.scores[i],
        }
    };
    let reading = order(chosen.len(), &|a, b| chosen[a].cmp(&chosen[b]));
    reading.into_iter().map(key).collect()
}

/// The article's keywords, best first.
pub(crate) fn keywords<'t>(document: &Document<'t>, ranking: &Ranking, count: usize) -> Vec<Keyword<'t>> {
    keywords::keywords(document, &ranking.scores, count)
}
