//! Why these sentences: only for those who ask.

use super::{Ranking, prior};
use crate::argsort::argsort;
use crate::text::Document;
use crate::{Explained, Explanation, Link};

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
        let text = span.of(document.text);
        let [prior, from_prior, from_neighbours] = [0.0; 3];
        sentences.push(Explained {
            text,
            span,
            score,
            prior,
            from_prior,
            from_neighbours,
            parts: Vec::new(),
        });
    }
    let uniform = 1.0 / ranking.candidates.len() as f64;
    for (place, &i) in ranking.candidates.iter().enumerate() {
        let explained = &mut sentences[i];
        (explained.from_prior, explained.from_neighbours) = ranking.walk.sources(place);
        explained.prior = ranking.prior.as_ref().map_or(uniform, |prior| prior.shares[place]);
        if let Some(prior) = &ranking.prior {
            explained.parts = prior::parts(&prior.features[place]).to_vec();
        }
    }
    let mut links = Vec::new();
    for &sentence in chosen.iter().take(KEY) {
        let from = ranking.candidates.partition_point(|&candidate| candidate < sentence);
        let others = ranking.candidates.iter().copied().zip(ranking.rows.products(from));
        let cosines: Vec<(usize, f64)> = others.filter(|&(to, _)| to != sentence).collect();
        for to in
            argsort(cosines.len(), &|a, b| cosines[b].1.total_cmp(&cosines[a].1)).into_iter().take(LINKS)
        {
            let (to, weight) = cosines[to];
            if weight >= WEAKEST {
                links.push(Link { from: sentence, to, weight });
            }
        }
    }
    Explanation { sentences, links }
}
