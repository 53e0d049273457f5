//! How likely each sentence is a key sentence by itself, before the others are asked.

use super::extract::features_of;
use super::features::Features;
use super::rows::Rows;
use super::weights::{TYPICAL, WEIGHTS};
use crate::Part;
use crate::text::Document;

/// A prior over the candidates, and what made it.
pub(super) struct Prior {
    /// By candidate: its share. Sums to 1.
    pub shares: Vec<f64>,
    /// By candidate: what was counted.
    pub features: Vec<Features>,
}

impl Prior {
    /// The softmax of a linear model: each share is proportional to e to the sum of its features' points.
    pub fn learned(document: &Document, rows: &Rows, candidates: &[usize]) -> Self {
        let features = features_of(document, rows, candidates);
        let sums: Vec<f64> = features.iter().map(|f| parts(f).iter().map(|part| part.points).sum()).collect();
        Prior { shares: softmax(&sums), features }
    }
}

/// The same share for each of `count` sentences.
pub(super) fn uniform(count: usize) -> Vec<f64> {
    vec![1.0 / count as f64; count]
}

/// What each feature adds to the points of a sentence, beside what a typical value of it adds.
pub(super) fn parts(features: &Features) -> [Part; Features::COUNT] {
    let (values, typical, weights) = (features.values(), TYPICAL.values(), WEIGHTS.values());
    std::array::from_fn(|k| Part {
        name: Features::NAMES[k],
        value: values[k],
        points: weights[k] * (values[k] - typical[k]),
    })
}

fn softmax(points: &[f64]) -> Vec<f64> {
    let highest = points.iter().copied().fold(f64::MIN, f64::max);
    let odds: Vec<f64> = points.iter().map(|points| (points - highest).exp()).collect();
    let sum: f64 = odds.iter().sum();
    odds.iter().map(|odds| odds / sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_softmax_keeps_the_odds() {
        let shares = softmax(&[1000.0, 1000.0 + 2f64.ln(), -1000.0]);
        assert!((shares[1] / shares[0] - 2.0).abs() < 1e-9 && shares[2] == 0.0);
        assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }
}
