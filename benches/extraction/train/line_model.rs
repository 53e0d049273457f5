//! Learns what tells a story's lines.

use super::example::Example;
use crate::label::Label;
use crate::logistic::Examples;
use crate::model::{Learnt, rounded};
use enum_map::Enum;
use nutgraf::page::learning::{LineFeature, LineFeatures};

/// What a line of our own pages weighs more than one of another page.
const STRUCTURE_WEIGHT: f64 = 3.0;
/// What a line of the story's opening weighs more among the others, in stories.
const OPENING_WEIGHT: f64 = 0.5;
/// From which score on a line is kept.
const THRESHOLD: f64 = 0.2;
/// A page with a greater loss may not hold the text that its truth tells: it weighs less, to lose no more.
const MOST_LOSS: f64 = 0.3;
/// How often the pages are weighed anew by their losses.
const REWEIGHTINGS: usize = 3;

/// Learns the weights of lines by themselves, then those of lines among the others.
pub fn learn(pages: &[&Example], penalty: f64) -> Learnt {
    let alone = fit(pages, penalty, |page| page.page.features().to_vec(), |label| label.weight);
    let mut learnt = Learnt { line: rounded(&alone), ..Learnt::default() };
    let in_context = |page: &Example| page.page.context_features(&learnt.model());
    let with_opening = |label: &Label| label.weight + if label.opens { OPENING_WEIGHT } else { 0.0 };
    let mut among = fit(pages, penalty, in_context, with_opening);
    among[0].1 -= THRESHOLD;
    learnt.line_in_context = rounded(&among);
    learnt
}

fn fit(
    pages: &[&Example],
    penalty: f64,
    features: impl Fn(&Example) -> Vec<LineFeatures>,
    weight: impl Fn(&Label) -> f64,
) -> Vec<(LineFeature, f64)> {
    let mut examples = Examples::new(LineFeature::LENGTH);
    // Behind the last line of each page.
    let mut ends = Vec::new();
    for page in pages {
        let scale = if page.is_structure { STRUCTURE_WEIGHT } else { 1.0 };
        let lines = features(page).into_iter().zip(&page.labels);
        for (line, label) in lines.filter(|(_, label)| label.weight > 0.0) {
            examples.push(line.into_values(), label.share, scale * weight(label));
        }
        ends.push(examples.truth.len());
    }
    let full = examples.weights.clone();
    let mut weights = examples.learn(penalty, &[0.0; LineFeature::LENGTH]);
    for _ in 0..REWEIGHTINGS {
        examples.weights.clone_from(&full);
        cap_losses(&mut examples, &weights, pages, &ends);
        weights = examples.learn(penalty, &weights);
    }
    weights.into_iter().enumerate().map(|(at, weight)| (LineFeature::from_usize(at), weight)).collect()
}

/// Weighs the lines of each page less whose loss is too great.
fn cap_losses(examples: &mut Examples, weights: &[f64], pages: &[&Example], ends: &[usize]) {
    let losses: Vec<f64> = examples.losses(weights).collect();
    let mut start = 0;
    for (&end, page) in ends.iter().zip(pages) {
        let loss: f64 = losses[start..end].iter().sum();
        if loss > MOST_LOSS && !page.is_structure {
            examples.weights[start..end].iter_mut().for_each(|weight| *weight *= MOST_LOSS / loss);
        }
        start = end;
    }
}
