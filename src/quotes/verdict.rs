//! The best of those who may have said a quotation.

use super::Weights;
use super::attribution::Found;
use super::features::Features;
use super::names::Names;
use super::weights::{UNIT, WEIGHTS};
use crate::language::Speech;

/// Below this nobody is named.
const LEAST: f64 = 0.15;
/// Above this probability that it is no speech, too.
const MOST: f64 = 0.75;

/// A candidate whose odds' logarithm is so much less than the best one's is not looked at again: a fiftieth.
const MINOR: f64 = 3.9;

/// Who may have said a quotation, and what speaks for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    /// The mention; none for nobody.
    pub found: Found,
    /// What its place tells.
    pub features: Features,
}

/// What is known of the speaker of one quotation.
#[derive(Clone, Copy, Default)]
pub(super) struct Verdict {
    pub found: Found,
    pub confidence: f64,
    /// The number of the token before it.
    pub before: usize,
}

/// The weights for a language: those of all, and what it adds.
#[doc(hidden)]
pub fn weights_of(speech: Option<&Speech>) -> Weights {
    let mut weights = WEIGHTS;
    let own = speech.map_or("", |speech| speech.weights);
    for (weight, sign) in weights.iter_mut().zip(own.bytes()) {
        *weight = weight.saturating_add(sign as i8 - Speech::ZERO);
    }
    weights
}

/// The best candidate, if it is good enough.
pub(super) fn verdict(candidates: &[Candidate], weights: &Weights, names: &Names, before: usize) -> Verdict {
    let score = |candidate: &Candidate| f64::from(candidate.features.score(weights)) / UNIT;
    let (mut found, mut best, mut unsaid, mut sum) = (None, f64::MIN, 0.0, 0.0);
    for candidate in candidates {
        let score = score(candidate);
        let odds = score.exp();
        sum += odds;
        if candidate.found.is_none() {
            unsaid = odds;
        } else if score > best {
            (found, best) = (candidate.found, score);
        }
    }
    // Whatever mentions the same speaker counts: `the mayor` beside `Ana Ruiz`.
    let mut own = 0.0;
    if let Some((chosen, _)) = found {
        let name = names.speaker(chosen).name;
        for candidate in candidates {
            let score = score(candidate);
            let same = |(mention, _)| score > best - MINOR && names.speaker(mention).name == name;
            if candidate.found.is_some_and(same) {
                own += score.exp();
            }
        }
    }
    if own < LEAST * sum || unsaid > MOST * sum {
        found = None;
    }
    Verdict { found, confidence: own / sum, before }
}
