//! Which sentences tell the story.
//!
//! The way is one: [`candidates`] says which sentences may be chosen, [`vectors`] makes them
//! comparable, [`features`] counts what may speak for each, by [`textrank`] and by their [`looks`],
//! [`model`] adds it up, [`select`] chooses a set, and [`keywords`] names the subject. [`explain`]
//! tells why.

mod candidates;
mod explain;
mod features;
mod keywords;
mod looks;
mod model;
mod phrases;
mod prior;
mod select;
mod textrank;
mod vectors;

use crate::argsort::argsort;
use crate::text::Document;
use crate::{KeySentence, Keyword, Length, Rank};
pub(crate) use explain::explain;
use features::Features;
use select::SelectionPenalties;
use vectors::Vectors;

/// A score for every sentence of a document.
pub(crate) struct Ranking {
    /// 0 to 1, by sentence; sentences that may not be chosen have 0.
    pub scores: Vec<f64>,
    candidates: Vec<usize>,
    vectors: Vectors,
    /// By sentence: what [`select`] adds up.
    values: Vec<f64>,
    /// By candidate; absent where TextRank alone was asked for.
    features: Option<Features>,
}

/// How close TextRank comes where its scores alone decide.
const TOLERANCE: f64 = 1e-8;

/// Scores all sentences. Linear in the number of (sentence, term) pairs.
pub(crate) fn rank(document: &Document, how: Rank) -> Ranking {
    let candidates = candidates::candidates(document);
    let count = document.sentences.len();
    let mut may = vec![false; count];
    candidates.iter().for_each(|&i| may[i] = true);
    let vectors = Vectors::new(document, |i| may[i]);
    let features = match how {
        Rank::Model => Some(Features::new(document, &vectors, &candidates)),
        Rank::TextRank => None,
    };
    let values = match &features {
        Some(features) => model::points(features, &candidates, count),
        None => textrank::textrank(&vectors, &prior::uniform(count, &candidates), TOLERANCE),
    };
    let best = candidates.iter().map(|&i| values[i]).fold(f64::MIN, f64::max);
    let mut scores = vec![0.0; count];
    for &i in &candidates {
        scores[i] = if features.is_some() { (values[i] - best).exp() } else { values[i] / best };
    }
    Ranking { scores, candidates, vectors, values, features }
}

/// The chosen sentences' indices, best first.
pub(crate) fn select(document: &Document, ranking: &Ranking, length: Length) -> Vec<usize> {
    let penalties = match ranking.features {
        Some(_) => SelectionPenalties::of(ranking.candidates.len()),
        None => SelectionPenalties::NONE,
    };
    select::select(document, &ranking.vectors, &ranking.values, &ranking.candidates, length, &penalties)
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
    argsort(chosen.len(), &|a, b| chosen[a].cmp(&chosen[b])).into_iter().map(key).collect()
}

/// The article's keywords, best first.
pub(crate) fn keywords<'t>(document: &Document<'t>, ranking: &Ranking, count: usize) -> Vec<Keyword<'t>> {
    keywords::keywords(document, &ranking.scores, count)
}
