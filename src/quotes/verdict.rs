//! The best of those who may have said a quotation.

use super::Weights;
use super::attribution::Found;
use super::features::Features;
use super::rule::Rule;
use super::weights::{UNIT, WEIGHTS};
use crate::Span;
use crate::language::Speech;
use alloc::vec::Vec;

/// Below this nobody is named.
const LEAST: f64 = 0.15;
/// Above this probability that it is no speech, too.
const MOST: f64 = 0.75;

/// Who may have said a quotation, and what speaks for it.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// The mention; none for nobody.
    pub found: Option<(Span, Rule)>,
    /// What its place tells.
    pub features: Features,
}

/// What is known of the speaker of one quotation.
#[derive(Clone, Copy, Default)]
pub(super) struct Verdict {
    pub found: Found,
    pub confidence: f64,
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
pub(super) fn verdict(candidates: &[Candidate], weights: &Weights) -> Verdict {
    let mut best = 0;
    let mut odds = Vec::with_capacity(candidates.len());
    for (i, candidate) in candidates.iter().enumerate() {
        odds.push(odds_of(candidate.features.score(weights)));
        if best == 0 || odds[i] > odds[best] {
            best = i;
        }
    }
    let sum: f64 = odds.iter().sum();
    let confidence = odds[best] / sum;
    let unsaid = odds[0] / sum;
    let sure = confidence >= LEAST && unsaid <= MOST;
    Verdict { found: candidates[best].found.filter(|_| sure), confidence }
}

/// e to the power of a score: by squares, for it is a whole number of units.
fn odds_of(score: i32) -> f64 {
    let mut square = if score < 0 { 1.0 / UNIT } else { UNIT };
    let mut rest = score.unsigned_abs();
    let mut odds = 1.0;
    while rest > 0 {
        if rest & 1 == 1 {
            odds *= square;
        }
        square *= square;
        rest >>= 1;
    }
    odds
}
