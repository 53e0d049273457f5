//! Who of the candidates said a quotation, and how sure that is: a log-linear model.

use super::coreference::Coreference;
use super::features::{Features, Weights};
use super::rule::Rule;
use super::tokens::TokenRange;

/// Below this probability nobody is named.
const LEAST: f64 = 0.15;
/// From this probability on that nobody said it, nobody is named either.
const MOST_NOBODY: f64 = 0.75;

/// Another mention of the speaker counts only if its odds are no smaller than this part of the best one's, since to
/// look at each costs time.
const MINOR: f64 = 0.02;

/// The mention that speaks, and how it was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    pub mention: TokenRange,
    pub rule: Rule,
}

/// Who may have said a quotation, and what speaks for it.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// The mention; none for nobody.
    pub found: Option<Found>,
    pub features: Features,
}

/// What is known of the speaker of a quotation.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Attribution {
    pub found: Option<Found>,
    /// The probability that this one said it.
    pub confidence: f64,
}

/// The most probable candidate, if it is probable enough.
pub(super) fn decide(candidates: &[Candidate], weights: &Weights, coreference: &Coreference) -> Attribution {
    let odds: Vec<f64> = candidates.iter().map(|candidate| odds(&candidate.features, weights)).collect();
    let rated = || candidates.iter().zip(&odds).filter_map(|(c, &odds)| Some((c.found?, odds)));
    let all: f64 = odds.iter().sum();
    let mut best: Option<(Found, f64)> = None;
    for (found, odds) in rated() {
        if best.is_none_or(|(_, most)| odds > most) {
            best = Some((found, odds));
        }
    }
    let Some((best, most)) = best else { return Attribution::default() };
    // Whatever mentions the same speaker counts: `the mayor` beside `Ana Ruiz`.
    let same =
        |found: Found, odds: f64| odds > MINOR * most && coreference.are_same(found.mention, best.mention);
    let own: f64 = rated().filter(|&(found, odds)| same(found, odds)).map(|(_, odds)| odds).sum();
    let all_named: f64 = rated().map(|(_, odds)| odds).sum();
    // `Ana Ruiz, the mayor, said`: the name that a description stands behind, not that.
    let named = rated().map(|(found, _)| found).find(|found| {
        found.mention.end() + 1 == best.mention.start() && coreference.are_same(found.mention, best.mention)
    });
    let best = named.unwrap_or(best);
    let is_sure = own >= LEAST * all && all - all_named <= MOST_NOBODY * all;
    Attribution { found: Some(best).filter(|_| is_sure), confidence: own / all }
}

fn odds(features: &Features, weights: &Weights) -> f64 {
    features.iter().map(|&feature| f64::from(weights[feature])).sum::<f64>().exp()
}
