//! What can be counted about a sentence, in the order of [`super::model::WEIGHTS`].

use super::looks::Looks;
use super::prior;
use super::textrank;
use super::vectors::Vectors;
use crate::text::Document;

/// How many features there are.
pub(super) const COUNT: usize = 26;

/// The features of all candidates.
pub(super) struct Features {
    /// One row for each candidate, in reading order.
    pub rows: Vec<[f64; COUNT]>,
}

/// So many sentences count as the lead.
const LEAD: usize = 4;
/// So many open the story.
const OPENING: usize = 3;
/// An article of fewer sentences is short: a summary of it hardly has to save words.
const SHORT: f64 = 16.0;
/// An article of more sentences is a long read.
pub(super) const LONG: f64 = 45.0;
/// An opening that is by this share more like the article than its other sentences are leads it.
const LEADS: f64 = 0.2;
/// How close the random walks come; no feature shows more.
const TOLERANCE: f64 = 1e-4;

impl Features {
    /// Counts. Linear in the number of (sentence, term) pairs and in the text.
    pub fn new(document: &Document, vectors: &Vectors, candidates: &[usize]) -> Self {
        let n = candidates.len() as f64;
        let terms = terms_of(document, vectors, candidates);
        let uniform = prior::uniform(vectors.len(), candidates);
        let lead = prior::teleport(vectors.len(), candidates);
        let walk = textrank::textrank(vectors, &uniform, TOLERANCE);
        let lead_walk = textrank::textrank(vectors, &lead, TOLERANCE);
        let all = vectors.sum(candidates);
        let opening = vectors.sum(&candidates[..LEAD.min(candidates.len())]);
        let length = all.iter().map(|x| x * x).sum::<f64>().sqrt().max(1e-9);
        let trust = trust_in_place(vectors, candidates, &all);
        let short = (n / SHORT).min(1.0);
        let mut before = vectors.zeros();
        let mut rows = Vec::with_capacity(candidates.len());
        for (place, &i) in candidates.iter().enumerate() {
            let at = place as f64;
            let itself = if vectors.row(i).is_empty() { 0.0 } else { 1.0 };
            let earlier = vectors.dot(i, &before);
            let links = (vectors.dot(i, &all) - itself).max(0.0);
            let later = (links - earlier).max(0.0);
            let own = if place < LEAD { itself } else { 0.0 };
            let beside = |j: Option<&usize>| j.map_or(0.0, |&j| vectors.cosine(i, j));
            let depth = trust * (1.0 + at).ln();
            let share = at / (n - 1.0).max(1.0);
            let looks = Looks::of(document, i);
            let words = document.sentences[i].words.max(1) as f64;
            let told = Told::of(&terms, vectors.row(i), place);
            let row = [
                trust / (1.0 + at),
                depth,
                depth * (n + 1.0).ln() / 3.0,
                trust * share.sqrt(),
                trust * share,
                (walk[i] * n + 0.05).ln(),
                trust * (lead_walk[i] * n + 0.01).ln(),
                10.0 * links / (n - 1.0).max(1.0),
                10.0 * later / (n - 1.0 - at).max(1.0),
                (vectors.dot(i, &opening) - own) / 3.0,
                vectors.dot(i, &all) / length,
                told.mass,
                told.shared,
                told.fresh,
                (1.0 + looks.capitals).ln(),
                looks.capitals / words,
                short * (words.ln() - 3.0),
                (12.0 - words).max(0.0) / 12.0,
                short * (words - 22.0).max(0.0) / 20.0,
                looks.quoted,
                f64::from(u8::from(looks.opens_quoted)),
                told.opening,
                beside(candidates.get(place + 1)),
                beside(place.checked_sub(1).map(|p| &candidates[p])),
                f64::from(u8::from(looks.asks)),
                told.title,
            ];
            rows.push(row);
            vectors.add_to(&mut before, i, 1.0);
        }
        Features { rows }
    }
}

/// How far a sentence's place can be trusted to tell its weight, 0 to 1: less where the opening says
/// little of what the article is about, and less in a long read, which opens with a scene.
fn trust_in_place(vectors: &Vectors, candidates: &[usize], all: &[f64]) -> f64 {
    let central = |set: &[usize]| {
        let sum: f64 = set.iter().map(|&i| vectors.dot(i, all)).sum();
        sum / set.len().max(1) as f64
    };
    let opening = central(&candidates[..OPENING.min(candidates.len())]);
    let ahead = opening / central(candidates).max(1e-9) - 1.0;
    let leads = 1.0 - 0.5 * (1.0 - ahead / LEADS).clamp(0.0, 1.0);
    leads * (LONG / (candidates.len() as f64).max(LONG))
}

/// How the article uses one term.
#[derive(Clone)]
struct Term {
    /// How often it stands in the candidates.
    count: f64,
    /// In how many candidates.
    spread: f64,
    /// In which candidate it stands first, as a place.
    first: usize,
    /// The share of the headline that it is.
    title: f64,
}

/// How the article uses each of its terms.
fn terms_of(document: &Document, vectors: &Vectors, candidates: &[usize]) -> Vec<Term> {
    let unseen = Term { count: 0.0, spread: 0.0, first: usize::MAX, title: 0.0 };
    let mut terms = vec![unseen; document.vocabulary];
    for (place, &i) in candidates.iter().enumerate() {
        for &term in document.terms(i) {
            terms[term as usize].count += 1.0;
        }
        for &(term, _) in vectors.row(i) {
            let term = &mut terms[term as usize];
            term.spread += 1.0;
            term.first = term.first.min(place);
        }
    }
    let mut whole = 1e-9;
    for &term in &document.title_terms {
        let term = &mut terms[term as usize];
        if term.spread > 0.0 && term.title == 0.0 {
            term.title = (1.0 + candidates.len() as f64 / term.spread).ln();
            whole += term.title;
        }
    }
    for term in &mut terms {
        term.title /= whole;
    }
    terms
}

/// What a sentence does with the article's terms.
struct Told {
    /// The logarithm of how often its recurring terms stand in the article.
    mass: f64,
    /// The share of its terms that recur.
    shared: f64,
    /// The logarithm of how many recurring terms it is the first to use.
    fresh: f64,
    /// The share of its terms that the story's opening has.
    opening: f64,
    /// The share of the headline's terms that it has, the rarer the more.
    title: f64,
}

impl Told {
    /// Of the candidate at this place, with its row of terms.
    fn of(terms: &[Term], row: &[(u32, f64)], place: usize) -> Self {
        let mut told = Told { mass: 0.0, shared: 0.0, fresh: 0.0, opening: 0.0, title: 0.0 };
        for &(term, _) in row {
            let term = &terms[term as usize];
            if term.spread > 1.0 {
                told.mass += term.count;
                told.shared += 1.0;
                told.fresh += f64::from(u8::from(term.first == place));
            }
            told.opening += f64::from(u8::from(term.first < OPENING));
            told.title += term.title;
        }
        let count = row.len().max(1) as f64;
        told.mass = (1.0 + told.mass).ln();
        told.shared /= count;
        told.fresh = (1.0 + told.fresh).ln();
        told.opening /= count;
        told
    }
}
