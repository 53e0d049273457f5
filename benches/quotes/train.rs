//! Learns what each feature weighs, from annotated quotations: a conditional logit over the
//! candidates of each, with a quadratic penalty, by gradient descent.

use crate::conventions::{Gold, GoldQuote, iou, words};
use enum_map::Enum;
use nutgraf::language::Language;
use nutgraf::quotes::extract_with;
use nutgraf::quotes::learning::{Feature, Features, Weights};
use nutgraf::text::Document;
use nutgraf::{Article, Span};
use std::fmt::Write;
use std::path::Path;

/// The candidates of a quotation: the numbers of their weights, and whether they said it.
type Example = Vec<(Vec<usize>, bool)>;

/// The language with weights of its own: its examples are too few to do without the others.
const OTHER: &str = "de";
const ROUNDS: usize = 3;
const STEPS: usize = 200;
const RATE: f64 = 0.05;
/// What a weight costs, and one of a language's own.
const PENALTIES: [f64; 2] = [1.4, 3.0];
/// A smaller weight is left out before the last round.
const LEAST: f64 = 0.31;

/// What was learnt: a weight of each feature, then what the other language adds to each.
pub struct Learnt(Vec<f64>);

impl Learnt {
    /// The weights learnt from annotated articles: in rounds, for who spoke before is known by weights only.
    pub fn from(articles: &[&Gold]) -> Self {
        let mut learnt = Learnt(vec![0.0; 2 * Feature::LENGTH]);
        let mut kept = vec![true; 2 * Feature::LENGTH];
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

    /// Leaves out the weights that are near nothing: they tell little.
    fn drop_small(&mut self, kept: &mut [bool]) {
        for (weight, kept) in self.0.iter_mut().zip(kept) {
            *kept = weight.abs() >= LEAST;
            if !*kept {
                *weight = 0.0;
            }
        }
    }

    /// The weights for a language.
    pub fn weights(&self, lang: &str) -> Weights {
        Weights::from_fn(|feature: Feature| {
            let i = feature.into_usize();
            let own = if lang == OTHER { self.0[Feature::LENGTH + i] } else { 0.0 };
            (self.0[i] + own) as f32
        })
    }

    /// Writes the modules that hold the weights.
    pub fn write(&self) -> std::io::Result<()> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/quotes/weights");
        let (shared, own) = self.0.split_at(Feature::LENGTH);
        std::fs::write(
            folder.join("shared.rs"),
            source("What each feature weighs in all languages.", shared),
        )?;
        std::fs::write(
            folder.join("german.rs"),
            source("What German adds to the weights of all languages.", own),
        )
    }
}

/// The source of a module with some weights.
fn source(what: &str, weights: &[f64]) -> String {
    let mut rows = String::new();
    let mut count = 0;
    for (i, weight) in weights.iter().enumerate().filter(|(_, weight)| weight.abs() >= 0.005) {
        writeln!(rows, "    (Feature::{}, {weight:.2}),", path(Feature::from_usize(i))).unwrap();
        count += 1;
    }
    format!(
        "//! {what} Written by `cargo xtask bench quotes --train`.\n\n\
         use super::Weight;\n\
         use crate::quotes::features::*;\n\
\n\
         #[rustfmt::skip]\n\
         pub(super) static WEIGHTS: [Weight; {count}] = [\n{rows}];\n"
    )
}

/// A feature as it is written in a program: `{:?}` leaves out the types of its values.
fn path(feature: Feature) -> String {
    const TYPES: [(&str, &str); 14] = [
        ("animacy", "Animacy"),
        ("antecedent", "Antecedent"),
        ("before", "Neighbour"),
        ("distance", "Distance"),
        ("ending", "Ending"),
        ("form", "SentenceForm"),
        ("gap", "Gap"),
        ("kind", "MentionKind"),
        ("nearest", "NearestVerb"),
        ("neighbour", "Neighbour"),
        ("personhood", "Personhood"),
        ("rank", "SubjectRank"),
        ("side", "Side"),
        ("verb", "VerbOrder"),
    ];
    TYPES.iter().fold(format!("{feature:?}"), |path, (field, value)| {
        path.replace(&format!(" {field}: "), &format!(" {field}: {value}::"))
    })
}

/// Whether a language may weigh a feature in its own way: there are too few texts to learn the many that tell of what
/// follows a quotation.
fn is_own(feature: Feature) -> bool {
    !matches!(feature, Feature::Following { .. })
}

/// The examples of an annotated article.
fn examples(gold: &Gold, weights: &Weights) -> Vec<Example> {
    let language = Language::of(Some(&gold.lang), &gold.text);
    let document = Document::new(&Article::from_text(&gold.text), None, language);
    let mut found = Vec::new();
    extract_with(&document, weights, |span, candidates| {
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
        let numbers = |features: &Features| -> Vec<usize> {
            let own = features.iter().filter(|&&feature| gold.lang == OTHER && is_own(feature));
            let own = own.map(|feature| Feature::LENGTH + feature.into_usize());
            features.iter().map(|feature| feature.into_usize()).chain(own).collect()
        };
        let mut example: Example =
            candidates.map(|(mention, features)| (numbers(features), right(mention))).collect();
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
        let penalty = |i: usize| PENALTIES[usize::from(i >= Feature::LENGTH)];
        let mut gradient: Vec<f64> = weights.iter().enumerate().map(|(i, w)| penalty(i) * w).collect();
        for example in examples {
            let score = |ids: &[usize]| -> f64 { ids.iter().map(|&id| weights[id]).sum() };
            let odds: Vec<f64> = example.iter().map(|(ids, _)| score(ids).exp()).collect();
            let all: f64 = odds.iter().sum();
            let right: f64 = example.iter().zip(&odds).filter(|(e, _)| e.1).map(|(_, o)| o).sum();
            for ((ids, is_right), odds) in example.iter().zip(&odds) {
                let wanted = if *is_right { odds / right } else { 0.0 };
                for &id in ids {
                    gradient[id] += odds / all - wanted;
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
