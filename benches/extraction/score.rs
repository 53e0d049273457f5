//! The measure of the article-extraction-benchmark: a text is the multiset of its 4-word shingles.

use std::collections::HashMap;

/// How many words make a shingle.
pub const SHINGLE: usize = 4;

/// Words of the truth that have to open the found text.
const LEAD: usize = 12;

/// Runs of letters, digits and underscores.
pub fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect()
}

/// All runs of four words; a shorter text is one.
pub fn shingles<'w, 't>(words: &'w [&'t str]) -> impl Iterator<Item = &'w [&'t str]> {
    words.windows(SHINGLE.min(words.len()).max(1))
}

/// How well a page's text was found.
#[derive(Clone)]
pub struct Score {
    /// Of the found text; none if nothing was found.
    pub precision: Option<f64>,
    pub recall: f64,
    pub f1: f64,
    /// The same words.
    pub exact: bool,
    /// The truth's first words stand in the first two fifths of what was found.
    pub lead: bool,
}

impl Score {
    /// What was found beside the truth.
    pub fn of(truth: &str, found: &str) -> Score {
        let (wanted, given) = (words(truth), words(found));
        let mut counts: HashMap<&[&str], usize> = HashMap::new();
        shingles(&wanted).for_each(|shingle| *counts.entry(shingle).or_default() += 1);
        let mut shared = 0.0;
        for shingle in shingles(&given) {
            if let Some(count) = counts.get_mut(shingle).filter(|count| **count > 0) {
                *count -= 1;
                shared += 1.0;
            }
        }
        let size = |words| shingles(words).count() as f64;
        let (wanted_size, given_size) = (size(&wanted), size(&given));
        let lead = &wanted[..wanted.len().min(LEAD)];
        let opening = &given[..given.len().min(200.max(given.len() * 2 / 5))];
        Score {
            precision: (given_size > 0.0).then_some(shared / given_size),
            recall: shared / wanted_size.max(1.0),
            f1: 2.0 * shared / (wanted_size + given_size).max(1.0),
            exact: wanted == given,
            lead: opening.windows(lead.len().max(1)).any(|part| part == lead),
        }
    }
}

/// The means over pages.
#[derive(Clone, Copy, Default)]
pub struct Total {
    /// Of the mean precision and recall.
    pub f1: f64,
    pub precision: f64,
    pub recall: f64,
    pub exact: f64,
    pub lead: f64,
    /// The share of pages with an F1 under a half.
    pub under: f64,
}

impl Total {
    /// Sums up.
    pub fn of(scores: &[Score]) -> Total {
        let precision = mean(scores.iter().filter_map(|score| score.precision));
        let recall = mean(scores.iter().map(|score| score.recall));
        let share = |is: fn(&Score) -> bool| mean(scores.iter().map(|score| f64::from(is(score))));
        Total {
            f1: 2.0 * precision * recall / (precision + recall).max(f64::MIN_POSITIVE),
            precision,
            recall,
            exact: share(|score| score.exact),
            lead: share(|score| score.lead),
            under: share(|score| score.f1 < 0.5),
        }
    }
}

/// The mean; 0 of nothing.
pub fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    sum / f64::max(count, 1.0)
}
