//! For the benches, which compare and learn: what no summary shows.

use super::common_words::CommonWords;
use super::features::Features;
use super::rows::Rows;
use super::textrank::{DAMPING, textrank};
use super::{looks, prior, rank_with, select};
use crate::text::{Document, Vocabulary};
use crate::{Length, Rank};

/// What the trainer learns from: a sentence that may be chosen.
#[derive(Debug)]
pub struct Example {
    /// Its index in the document.
    pub sentence: usize,
    /// Its features' values, in the order of [`features`].
    pub values: Vec<f64>,
    /// Whether it opens as if the sentence before were known.
    pub dangles: bool,
    /// Whether it is a short quotation or a caption.
    pub is_aside: bool,
}

/// The names and the meanings of the features.
pub fn features() -> Vec<(&'static str, &'static str)> {
    Features::NAMES.into_iter().zip(Features::MEANINGS).collect()
}

/// All sentences of a document that may be chosen.
pub fn examples(document: &Document) -> Vec<Example> {
    let ranking = rank_with(document, Rank::Model, DAMPING);
    let features = ranking.prior.iter().flat_map(|prior| &prior.features);
    let example = |(&sentence, features): (&usize, &Features)| Example {
        sentence,
        values: features.values().to_vec(),
        dangles: looks::dangles(document, sentence),
        is_aside: looks::is_short_quotation(document, sentence) || looks::is_labelled(document, sentence),
    };
    ranking.candidates.iter().zip(features).map(example).collect()
}

/// The indices of the key sentences, best first, by a walk of another damping.
pub fn select_with_damping(document: &Document, damping: f64, length: Length) -> Vec<usize> {
    select(document, &rank_with(document, Rank::Model, damping), length, false)
}

/// The scores of sentences that were cut into tokens elsewhere, by `rank: "textrank"`.
pub fn textrank_of_tokens(sentences: &[Vec<String>]) -> Vec<f64> {
    let mut vocabulary = Vocabulary::new("");
    let mut numbers =
        |tokens: &Vec<String>| -> Vec<u32> { tokens.iter().map(|token| vocabulary.number(token)).collect() };
    let numbered: Vec<Vec<u32>> = sentences.iter().map(&mut numbers).collect();
    let counts = Rows::counts(numbered.iter().map(Vec::as_slice), vocabulary.len());
    textrank(&CommonWords::new(counts), &prior::uniform(sentences.len()), DAMPING).scores
}
