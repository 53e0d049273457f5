//! What each feature of a candidate weighs, by language.
//!
//! The numbers are written by `cargo xtask bench quotes --train`.

mod german;
mod shared;

use super::features::{Feature, Weights};
use crate::language::Language;
use std::sync::LazyLock;

/// What a feature weighs.
type Weight = (Feature, f32);

/// The weights for a language.
pub fn of(language: &Language) -> &'static Weights {
    static SHARED: LazyLock<Weights> = LazyLock::new(|| sum(&[&shared::WEIGHTS]));
    static GERMAN: LazyLock<Weights> = LazyLock::new(|| sum(&[&shared::WEIGHTS, &german::WEIGHTS]));
    if language.tag == "de" { &GERMAN } else { &SHARED }
}

/// Whether texts in a language were among those that its weights were learnt from.
pub(super) fn are_learnt(language: &Language) -> bool {
    matches!(language.tag, "en" | "de")
}

fn sum(lists: &[&[Weight]]) -> Weights {
    let mut weights = Weights::default();
    for &(feature, weight) in lists.iter().copied().flatten() {
        weights[feature] += weight;
    }
    weights
}
