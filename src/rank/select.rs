//! Choosing a set of sentences, not the best ones one by one.

use super::features::LONG;
use super::looks;
use super::model::REDUNDANCY;
use super::vectors::Vectors;
use crate::Length;
use crate::argsort::argsort;
use crate::text::Document;

/// From this cosine on a sentence says the same again and is left out.
const SAME: f64 = 0.9;
/// So many choices look at redundancy; a longer summary takes the rest by score alone, so that
/// the time stays linear in the text.
const CAREFUL: usize = 64;

/// What a sentence loses that needs the one before, which is not chosen. Set by hand.
const DANGLING: f64 = 0.6;
/// What a short quotation or a caption loses. Set by hand.
const ASIDE: f64 = 1.0;

/// What counts against a sentence beside its own value.
pub(super) struct SelectionPenalties {
    /// For each unit of its highest cosine with a chosen sentence.
    redundancy: f64,
    /// For a sentence that cannot be read without the one before, while that is not chosen.
    dangling: f64,
    /// For a short quotation, which tells nothing by itself and may be a key quote, and for a sentence with a
    /// label, which is a caption as a rule.
    aside: f64,
}

impl SelectionPenalties {
    /// Values alone.
    pub const NONE: Self = SelectionPenalties { redundancy: 0.0, dangling: 0.0, aside: 0.0 };
    /// What goes with the model, for an article of so many sentences. A long read opens with a scene,
    /// full of sentences that say little alone.
    pub fn of(sentences: usize) -> Self {
        let dangling = DANGLING * (sentences as f64 / LONG).max(1.0);
        SelectionPenalties { redundancy: REDUNDANCY, dangling, aside: ASIDE }
    }
}

/// Chooses from `candidates` by maximal marginal relevance (Carbonell and Goldstein 1998), best
/// first: each choice maximizes value less redundancy times the highest cosine with a sentence
/// already chosen.
///
/// A sentence that opens with "He" or "But" is worth less as long as the sentence before it is not
/// chosen. A budget in sentences of k + 1 gives the choice of k and one
/// more; a budget in words or a ratio takes the best that still fits, so a larger one may choose
/// differently.
pub(super) fn select(
    document: &Document,
    vectors: &Vectors,
    values: &[f64],
    candidates: &[usize],
    length: Length,
    penalties: &SelectionPenalties,
) -> Vec<usize> {
    let mut budget = Budget::of(document, length);
    let mut rest: Vec<Candidate> = Vec::with_capacity(candidates.len());
    for (place, &sentence) in candidates.iter().enumerate() {
        let mut own = values[sentence];
        let mut before = None;
        if place > 0 && looks::dangles(document, sentence) {
            before = Some(candidates[place - 1]);
            own -= penalties.dangling;
        }
        if looks::is_short_quotation(document, sentence) || looks::is_labelled(document, sentence) {
            own -= penalties.aside;
        }
        rest.push(Candidate { sentence, before, own, value: own, like: 0.0 });
    }
    let mut chosen = Vec::new();
    while chosen.len() < CAREFUL {
        let mut best: Option<usize> = None;
        for (i, candidate) in rest.iter().enumerate() {
            let better = best.is_none_or(|best| candidate.value > rest[best].value);
            if better && candidate.is_open(document, &budget) {
                best = Some(i);
            }
        }
        let Some(best) = best else { return chosen };
        let sentence = rest[best].sentence;
        // It says the same as itself, even without a term.
        rest[best].like = 1.0;
        budget.take(document, sentence);
        chosen.push(sentence);
        for other in &mut rest {
            other.like = other.like.max(vectors.cosine(sentence, other.sentence));
            if other.before == Some(sentence) {
                other.own += penalties.dangling;
            }
            other.value = other.own - penalties.redundancy * other.like;
        }
    }
    for i in argsort(rest.len(), &|a, b| rest[b].value.total_cmp(&rest[a].value)) {
        let candidate = &rest[i];
        if candidate.is_open(document, &budget) {
            budget.take(document, candidate.sentence);
            chosen.push(candidate.sentence);
        }
    }
    chosen
}

/// A sentence that may still be chosen.
struct Candidate {
    sentence: usize,
    /// What it takes up, if it cannot be read without.
    before: Option<usize>,
    /// What it is worth by itself.
    own: f64,
    /// What choosing it would add.
    value: f64,
    /// Its highest cosine with a chosen sentence.
    like: f64,
}

impl Candidate {
    /// Whether it may be chosen: it says something else than the chosen ones, and fits.
    fn is_open(&self, document: &Document, budget: &Budget) -> bool {
        let words = document.sentences[self.sentence].words;
        self.like < SAME && budget.sentences > 0 && words <= budget.words
    }
}

/// What may still be chosen.
struct Budget {
    sentences: usize,
    words: usize,
}

impl Budget {
    fn of(document: &Document, length: Length) -> Self {
        let sentences = |sentences| Budget { sentences, words: usize::MAX };
        let words = |words| Budget { sentences: usize::MAX, words };
        match length {
            Length::Short => sentences(3),
            Length::Medium => sentences(5),
            Length::Long => sentences(7),
            Length::Sentences(n) => sentences(n),
            Length::Words(n) => words(n),
            Length::Ratio(r) => words((r * document.stats(&[]).words as f64) as usize),
        }
    }

    fn take(&mut self, document: &Document, sentence: usize) {
        self.sentences -= 1;
        self.words -= document.sentences[sentence].words;
    }
}
