//! Which sentences tell the story.
//!
//! The way is one: [`candidates`] says which sentences may be chosen; [`tfidf`] or [`common_words`] says how
//! similar they are; [`prior`] says how likely each is by itself, from what [`extract`] counts ([`features`])
//! and [`weights`] weighs; [`textrank`] walks over them; [`select`] chooses a set; [`keywords`] names the
//! subject. [`explain`] tells why. `docs/ranking.md` tells it in two pages.

mod candidates;
mod common_words;
mod explain;
mod extract;
mod features;
mod keywords;
pub mod learning;
mod looks;
mod phrases;
mod prior;
mod rows;
mod select;
mod textrank;
mod tfidf;
#[cfg(test)]
mod trigrams;
mod weights;

use crate::argsort::argsort;
use crate::text::Document;
use crate::{KeySentence, Keyword, Length, Rank};
use common_words::CommonWords;
pub(crate) use explain::explain;
use prior::Prior;
use rows::{DotProducts, Rows};
use select::SelectionPenalties;
use textrank::{DAMPING, Walk, textrank};

/// A score for every sentence of a document, and how it came about.
pub(crate) struct Ranking {
    /// By sentence: 0 to 1; sentences that may not be chosen have 0.
    pub scores: Vec<f64>,
    /// The sentences that may be chosen, in reading order.
    candidates: Vec<usize>,
    /// Their TF-IDF rows.
    rows: Rows,
    /// Absent where TextRank alone was asked for.
    prior: Option<Prior>,
    /// Over the candidates.
    walk: Walk,
}

impl Ranking {
    /// The scores alone, where the rest is not needed any more.
    pub fn into_scores(self) -> Vec<f64> {
        self.scores
    }

    /// How much each candidate says the same as one of them, by its place: 0 to 1, and 1 for itself, even without a term.
    fn cosines(&self, with: usize) -> impl Iterator<Item = f64> {
        self.rows
            .products(with)
            .enumerate()
            .map(move |(place, product)| if place == with { 1.0 } else { product })
    }
}

/// Scores all sentences. Linear in the number of (sentence, term) pairs.
pub(crate) fn rank(document: &Document, how: Rank) -> Ranking {
    rank_with(document, how, DAMPING)
}

/// The same with another damping.
fn rank_with(document: &Document, how: Rank, damping: f64) -> Ranking {
    let candidates = candidates::candidates(document);
    let counts =
        || Rows::counts(candidates.iter().map(|&sentence| document.terms(sentence)), document.vocabulary);
    let rows = tfidf::tfidf(counts());
    let (prior, walk) = match how {
        Rank::Model => {
            let prior = Prior::learned(document, &rows, &candidates);
            let walk = textrank(&DotProducts::of(&rows), &prior.shares, damping);
            (Some(prior), walk)
        }
        Rank::TextRank => {
            (None, textrank(&CommonWords::new(counts()), &prior::uniform(candidates.len()), damping))
        }
    };
    let mut scores = vec![0.0; document.sentences.len()];
    for (&sentence, share) in candidates.iter().zip(&walk.scores) {
        scores[sentence] = share / walk.best;
    }
    Ranking { scores, candidates, rows, prior, walk }
}

/// The chosen sentences' indices, best first. With `beyond`, they tell what the opening lacks, as far as something does.
pub(crate) fn select(document: &Document, ranking: &Ranking, length: Length, beyond: bool) -> Vec<usize> {
    let penalties = match ranking.prior {
        Some(_) => SelectionPenalties::learned(ranking.candidates.len()),
        None => SelectionPenalties::NONE,
    };
    let chosen = select::select(document, ranking, length, beyond, &penalties);
    if chosen.is_empty() && beyond {
        return select::select(document, ranking, length, false, &penalties);
    }
    chosen
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
pub(crate) fn keywords<'t>(document: &Document<'t>, scores: &[f64], count: usize) -> Vec<Keyword<'t>> {
    keywords::keywords(document, scores, count)
}
