//! Learns what each feature weighs, from annotated quotations: a conditional logit over the
//! candidates of each, with a quadratic penalty, by gradient descent.

use crate::conventions::{Gold, iou, words};
use nutgraf::language::Language;
use nutgraf::quotes::{Candidate, WEIGHTS, Weights, extract_with};
use nutgraf::text::Document;
use nutgraf::{Article, Span};
use std::fmt::Write;

/// The candidates of a quotation: their features, and whether they said it.
type Example = Vec<(Vec<u16>, bool)>;

const ROUNDS: usize = 3;
const STEPS: usize = 200;
const RATE: f64 = 0.05;
const PENALTY: f64 = 1.0;
/// A weight is stored as a whole number of these parts of one.
const UNIT: f64 = 4.0;

/// The examples of an annotated article.
fn examples(gold: &Gold, weights: &Weights) -> Vec<Example> {
    let language = Language::of(Some(&gold.lang), &gold.text);
    let document = Document::new(&Article::from_text(&gold.text), None, language);
    let mut found = Vec::new();
    extract_with(&document, weights, &mut |span, candidates| {
        let parts = gold.split((span.start, span.end));
        let annotated = gold.quotes.iter().find(|q| parts.iter().any(|&part| iou(q.at, part) >= 0.8));
        let short = parts.iter().all(|&part| words(&gold.slice(part)).len() < 5);
        if annotated.is_none() && short {
            return;
        }
        let speaker = annotated.and_then(|q| q.speaker.as_ref());
        let right = |c: &Candidate| match (c.found, speaker) {
            (Some((Span { start, end }, _)), Some(s)) => gold.right_speaker(s, Some((start, end)), None),
            _ => false,
        };
        let mut example: Example = candidates.iter().map(|c| (c.features.ids().to_vec(), right(c))).collect();
        if example.iter().all(|(_, right)| !right) {
            // A speaker that is no candidate teaches nothing.
            if speaker.is_some() {
                return;
            }
            example[0].1 = true;
        }
        found.push(example);
    });
    found
}

/// The weights learnt from annotated articles: in rounds, for who spoke before is known by weights only.
pub fn weights(articles: &[&Gold]) -> Weights {
    let mut weights = vec![0.0; WEIGHTS.len()];
    for _ in 0..ROUNDS {
        let whole = rounded(&weights);
        let examples: Vec<Example> = articles.iter().flat_map(|gold| examples(gold, &whole)).collect();
        learn(&examples, &mut weights);
    }
    rounded(&weights)
}

fn rounded(weights: &[f64]) -> Weights {
    let mut whole = WEIGHTS;
    for (whole, weight) in whole.iter_mut().zip(weights) {
        *whole = (weight * UNIT).round() as i8;
    }
    whole
}

fn learn(examples: &[Example], weights: &mut [f64]) {
    let count = weights.len();
    let (mut mean, mut square) = (vec![0.0; count], vec![0.0; count]);
    for step in 1..=STEPS {
        let mut gradient: Vec<f64> = weights.iter().map(|w| PENALTY * w).collect();
        for example in examples {
            let score = |ids: &[u16]| -> f64 { ids.iter().map(|&id| weights[id as usize]).sum() };
            let odds: Vec<f64> = example.iter().map(|(ids, _)| score(ids).exp()).collect();
            let all: f64 = odds.iter().sum();
            let right: f64 = example.iter().zip(&odds).filter(|(e, _)| e.1).map(|(_, o)| o).sum();
            for ((ids, is_right), odds) in example.iter().zip(&odds) {
                let wanted = if *is_right { odds / right } else { 0.0 };
                for &id in ids {
                    gradient[id as usize] += odds / all - wanted;
                }
            }
        }
        for i in 0..count {
            mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
            square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
            let (m, s) =
                (mean[i] / (1.0 - 0.9f64.powi(step as i32)), square[i] / (1.0 - 0.999f64.powi(step as i32)));
            weights[i] -= RATE * m / (s.sqrt() + 1e-8);
        }
    }
}

/// The weights as the source of the module that holds them.
pub fn source(weights: &Weights) -> String {
    let mut source = String::from(
        "//! What each feature of [`super::features`] weighs: written by `cargo xtask bench quotes --train`.\n\n\
         use super::Weights;\n\n\
         /// The odds that a weight of 1 stands for: e^(1/4).\n\
         pub(super) const UNIT: f64 = 1.284_025_416_687_741_5;\n\n\
         /// In quarters.\n\
         #[rustfmt::skip]\n\
         pub static WEIGHTS: Weights = [\n",
    );
    for row in weights.chunks(24) {
        source.push_str("   ");
        for weight in row {
            write!(source, " {},", weight).unwrap();
        }
        source.push('\n');
    }
    source.push_str("];\n");
    source
}
