//! Which of a page's lines are its article's, told by the article's text.

use crate::score::{SHINGLE, shingles, words};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A page whose lines have less than this share of the article's words teaches nothing: the rest must be elsewhere.
const LEAST_FOUND: f64 = 0.6;
/// The opening of a story is so many words.
const OPENING: usize = 12;

/// What is to be learnt of a line.
#[derive(Clone, Copy, Debug, Default)]
pub struct Label {
    /// The share of its words that are the article's.
    pub share: f64,
    /// How much it counts: its words over the article's.
    pub weight: f64,
    /// Whether the article opens with it.
    pub opens: bool,
}

/// Labels a page's lines. A word is the article's if it stands in a run of four that the article has in the same order.
pub fn label(lines: &[String], truth: &str) -> Vec<Label> {
    let truth = words(truth);
    let lines: Vec<Vec<&str>> = lines.iter().map(|line| words(line)).collect();
    let all = lines.concat();
    let (ours, theirs): (Vec<_>, Vec<_>) = (shingles(&all).collect(), shingles(&truth).collect());
    let mut is_told = vec![false; all.len()];
    for op in capture_diff_slices(Algorithm::Patience, &ours, &theirs) {
        if let DiffOp::Equal { old_index, len, .. } = op {
            let end = all.len().min(old_index + len + SHINGLE - 1);
            is_told[old_index..end].fill(true);
        }
    }
    let mut is_told = is_told.into_iter();
    let told: Vec<usize> = lines
        .iter()
        .map(|line| is_told.by_ref().take(line.len()).filter(|&is_told| is_told).count())
        .collect();
    let shares = || lines.iter().zip(&told).map(|(line, &told)| told as f64 / line.len().max(1) as f64);
    let story: usize =
        lines.iter().zip(shares()).filter(|(_, share)| *share > 0.5).map(|(line, _)| line.len()).sum();
    let teaches = story as f64 >= LEAST_FOUND * truth.len() as f64;
    let mut before = 0;
    let labels = lines.iter().zip(shares()).map(|(line, share)| {
        let weight = if teaches { (line.len() as f64 / story.max(50) as f64).min(1.0) } else { 0.0 };
        let opens = share > 0.5 && before < OPENING;
        before += if share > 0.5 { line.len() } else { 0 };
        Label { share, weight, opens }
    });
    labels.collect()
}
