//! What speaks for a sentence, and how much.

use super::features::{COUNT, Features};

/// One feature: its name, its typical value, and the points that one unit more or less of it gives.
pub(super) type Weight = (&'static str, f32, f32);

include!("weights.rs");

/// How each of `count` sentences does by the model: the sum of its features' points.
pub(super) fn points(features: &Features, candidates: &[usize], count: usize) -> Vec<f64> {
    let mut points = vec![0.0; count];
    for (&i, row) in candidates.iter().zip(&features.rows) {
        for k in 0..COUNT {
            points[i] += part(row, k);
        }
    }
    points
}

/// What one feature adds to a sentence's points.
pub(super) fn part(row: &[f64; COUNT], k: usize) -> f64 {
    let (_, typical, weight) = WEIGHTS[k];
    f64::from(weight) * (row[k] - f64::from(typical))
}
