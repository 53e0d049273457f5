//! Why these sentences: only for those who ask.

use super::{Ranking, features::COUNT, model};
use crate::argsort::argsort;
use crate::text::Document;
use crate::{Explained, Explanation, Link, Part};

/// So many links are told of each key sentence …
const LINKS: usize = 3;
/// … of so many of them, so that the time stays linear.
const KEY: usize = 64;
/// A weaker link tells nothing.
const WEAKEST: f64 = 0.05;

/// What spoke for each sentence, and what the key sentences are linked with. Linear in the text.
pub(crate) fn explain<'t>(document: &Document<'t>, ranking: &Ranking, chosen: &[usize]) -> Explanation<'t> {
    let mut sentences: Vec<Explained> = Vec::new();
    for (sentence, &score) in document.sentences.iter().zip(&ranking.scores) {
        let span = sentence.span;
        sentences.push(Explained { text: span.of(document.text), span, score, parts: Vec::new() });
    }
    if let Some(features) = &ranking.features {
        for (&i, row) in ranking.candidates.iter().zip(&features.rows) {
            let part =
                |k: usize| Part { name: model::WEIGHTS[k].0, value: row[k], points: model::part(row, k) };
            sentences[i].parts = (0..COUNT).map(part).collect();
        }
    }
    let mut links = Vec::new();
    for &from in chosen.iter().take(KEY) {
        let cosines: Vec<f64> = (0..sentences.len())
            .map(|to| if to == from { 0.0 } else { ranking.vectors.cosine(from, to) })
            .collect();
        let ranked = argsort(cosines.len(), &|a, b| cosines[b].total_cmp(&cosines[a]));
        for to in ranked.into_iter().take(LINKS).filter(|&to| cosines[to] >= WEAKEST) {
            links.push(Link { from, to, weight: cosines[to] });
        }
    }
    Explanation { sentences, links }
}
