// Learned by benches/quality/train.py; do not edit. CONTRIBUTING.md says where the articles come from.
// With damping 0.85, from, by what a set weighs:
// 0.42 en-cnn-train.jsonl
// 0.31 en-cnndm-train.jsonl
// 0.10 fr-dev.jsonl
// 0.04 id-dev.jsonl
// 0.06 no-dev.jsonl
// 0.02 tr-dev.jsonl
// 0.05 vi-dev.jsonl

use super::features::Features;

/// What a sentence loses for each unit of its highest cosine with a chosen one.
pub(super) const REDUNDANCY: f64 = 1.939;

/// How many points a unit of each feature adds.
pub(super) const WEIGHTS: Features = Features {
    // 1 / (1 + place), times the trust in places: 1 for the first sentence, near 0 for the last.
    first: -2.6044,
    // ln(1 + place), times the trust in places: 0 for the first sentence, about 3 for the 20th.
    depth: -0.7759,
    // The share of the article that stands before it, times the trust in places: 0 to 1.
    share: 2.4796,
    // The root of that share, times the trust in places: 0 to 1.
    share_root: -3.3461,
    // Its mean cosine with the other sentences: 0 to 1, about 0.03.
    links: -15.9109,
    // Its cosine with the article as a whole: 0 to 1, about 0.2.
    centroid: 4.7447,
    // ln(1 + how often its recurring terms stand in the article): 0 to 5.
    mass: 0.3344,
    // ln(1 + how many recurring terms it is the first to use): 0 to 3.
    fresh: 0.2052,
    // How many words it has over 22, in units of 20; less in a short article: 0 to 3.
    long: -0.4395,
    // 1 if it opens with a quotation mark, else 0.
    opens_quoted: -0.2866,
    // The share of the headline's terms that it has, rare ones counting more: 0 to 1; 0 without headline.
    title: 1.0242,
};

/// The mean of each feature in the articles that the weights were learned from, at which it adds 0.
pub(super) const TYPICAL: Features = Features {
    first: 0.1030,
    depth: 1.6567,
    share: 0.3376,
    share_root: 0.4457,
    links: 0.0296,
    centroid: 0.2548,
    mass: 2.9784,
    fresh: 0.7561,
    long: 0.1816,
    opens_quoted: 0.1404,
    title: 0.0668,
};
