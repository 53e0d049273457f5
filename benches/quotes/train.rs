//! Learns what each feature weighs, from annotated quotations: a conditional logit over the
//! candidates of each, with a quadratic penalty, by gradient descent.

use crate::conventions::{Gold, GoldQuote, iou, words};
use nutgraf::language::Language;
use nutgraf::quotes::{FEATURES, Features, OWN, Weights, extract_with};
use nutgraf::text::Document;
use nutgraf::{Article, Span};
use std::fmt::Write;

/// The candidates of a quotation: their features, and whether they said it.
type Example = Vec<(Vec<u16>, bool)>;

/// The language with weights of its own: its examples are too few to do without the others.
const OTHER: &str = "de";
const ROUNDS: usize = 3;
const STEPS: usize = 200;
const RATE: f64 = 0.05;
/// What a weight costs, and one of a language's own.
const PENALTIES: [f64; 2] = [1.4, 3.0];
/// A weight is stored as a whole number of these parts of one.
const UNIT: f64 = 8.0;
/// Below so many parts it is left out before the last round.
const LEAST: f64 = 2.5;
/// How far it may be from nothing, so that one letter tells it.
const MOST: f64 = 44.0;

/// What was learnt: a weight of each feature, then what the other language adds to the first ones.
pub struct Learnt(Vec<f64>);

impl Learnt {
    /// The weights learnt from annotated articles: in rounds, for who spoke before is known by weights only.
    pub fn from(articles: &[&Gold]) -> Self {
        let mut learnt = Learnt(vec![0.0; FEATURES + OWN]);
        let mut kept = vec![true; FEATURES + OWN];
        for round in 1..=ROUNDS {
            let examples: Vec<Example> =
                articles.iter().flat_map(|gold| examples(gold, &learnt.weights(&gold.lang))).collect();
            if round == ROUNDS {
                learnt.drop_small(&mut kept);
            }
            learn(&examples, &mut learnt.0, &kept);
        }
        learnt
    }

    /// Leaves out the weights that are near nothing: they cost bytes and tell little.
    fn drop_small(&mut self, kept: &mut [bool]) {
        for (weight, kept) in self.0.iter_mut().zip(kept) {
            *kept = (*weight * UNIT).abs() >= LEAST;
            if !*kept {
                *weight = 0.0;
            }
        }
    }

    /// The weights for a language.
    pub fn weights(&self, lang: &str) -> Weights {
        let mut weights = [0; FEATURES];
        for (i, weight) in weights.iter_mut().enumerate() {
            let own = if lang == OTHER && i < OWN { self.whole(FEATURES + i) } else { 0 };
            *weight = self.whole(i).saturating_add(own);
        }
        weights
    }

    fn whole(&self, i: usize) -> i8 {
        let most = if i < FEATURES { f64::from(i8::MAX) } else { MOST };
        (self.0[i] * UNIT).round().clamp(-most, most) as i8
    }

    /// The source of the module that holds them, and the line of the other language.
    pub fn source(&self) -> String {
        let mut source = format!(
            "//! What each feature of [`super::features`] weighs: written by `cargo xtask bench quotes --train`.\n\n\
             use super::Weights;\n\n\
             /// How much weight makes the odds e times as high.\n\
             pub(super) const UNIT: f64 = {UNIT:.1};\n\n\
             /// For all languages.\n\
             #[rustfmt::skip]\n\
             pub(super) static WEIGHTS: Weights = [\n",
        );
        let whole: Vec<i8> = (0..FEATURES).map(|i| self.whole(i)).collect();
        for row in whole.chunks(24) {
            source.push_str("   ");
            for weight in row {
                write!(source, " {weight},").unwrap();
            }
            source.push('\n');
        }
        source.push_str("];\n");
        source
    }

    /// What the other language adds, as the letters of its `weights`.
    pub fn letters(&self) -> String {
        (FEATURES..FEATURES + OWN).map(|i| char::from((b'O' as i8 + self.whole(i)) as u8)).collect()
    }
}

/// The examples of an annotated article.
fn examples(gold: &Gold, weights: &Weights) -> Vec<Example> {
    let language = Language::of(Some(&gold.lang), &gold.text);
    let document = Document::new(&Article::from_text(&gold.text), None, language);
    let mut found = Vec::new();
    extract_with(&document, weights, &mut |span, candidates| {
        let parts = gold.split((span.start, span.end));
        // One that reports what another says may be annotated beside them.
        let same = |q: &&GoldQuote| parts.iter().any(|&part| iou(q.at, part) >= 0.8);
        let annotated: Vec<&GoldQuote> = gold.quotes.iter().filter(same).collect();
        let short = parts.iter().all(|&part| words(&gold.slice(part)).len() < 5);
        if annotated.is_empty() && short {
            return;
        }
        let speakers: Vec<_> = annotated.iter().filter_map(|q| q.speaker.as_ref()).collect();
        let right = |mention: Option<Span>| {
            mention.is_some_and(|Span { start, end }| {
                speakers.iter().any(|s| gold.right_speaker(s, Some((start, end)), None))
            })
        };
        let ids = |features: Features| {
            let mut ids = features.ids().to_vec();
            if gold.lang == OTHER {
                let own: Vec<u16> =
                    ids.iter().filter(|&&id| usize::from(id) < OWN).map(|id| id + FEATURES as u16).collect();
                ids.extend(own);
            }
            ids
        };
        let mut example: Example =
            candidates.map(|(mention, features)| (ids(features), right(mention))).collect();
        if example.iter().all(|(_, right)| !right) {
            // A speaker that is no candidate teaches nothing.
            if !speakers.is_empty() {
                return;
            }
            example[0].1 = true;
        }
        found.push(example);
    });
    found
}

fn learn(examples: &[Example], weights: &mut [f64], kept: &[bool]) {
    let count = weights.len();
    let (mut mean, mut square) = (vec![0.0; count], vec![0.0; count]);
    for step in 1..=STEPS {
        let penalty = |i: usize| PENALTIES[usize::from(i >= FEATURES)];
        let mut gradient: Vec<f64> = weights.iter().enumerate().map(|(i, w)| penalty(i) * w).collect();
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
        for i in (0..count).filter(|&i| kept[i]) {
            mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
            square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
            let (m, s) =
                (mean[i] / (1.0 - 0.9f64.powi(step as i32)), square[i] / (1.0 - 0.999f64.powi(step as i32)));
            weights[i] -= RATE * m / (s.sqrt() + 1e-8);
        }
    }
}
