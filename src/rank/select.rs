//! Choosing a set of sentences, not the best ones one by one.

use super::Ranking;
use super::extract::LONG_READ;
use super::looks;
use super::weights::REDUNDANCY;
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

/// What counts against a sentence beside its own value, in the unit of that: the logarithm of odds.
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
    /// Scores alone.
    pub const NONE: Self = SelectionPenalties { redundancy: 0.0, dangling: 0.0, aside: 0.0 };

    /// What goes with the learned prior, for an article of so many sentences. A long read opens with a scene,
    /// full of sentences that say little alone.
    pub fn learned(sentences: usize) -> Self {
        let dangling = DANGLING * (sentences as f64 / LONG_READ).max(1.0);
        SelectionPenalties { redundancy: REDUNDANCY, dangling, aside: ASIDE }
    }
}

/// Chooses from the candidates by maximal marginal relevance (Carbonell and Goldstein 1998), best
/// first: each choice maximizes the logarithm of the score less the penalties.
///
/// A budget in sentences of k + 1 gives the choice of k and one more; a budget in words or a ratio takes the
/// best that still fits, so a larger one may choose differently.
pub(super) fn select(
    document: &Document,
    ranking: &Ranking,
    length: Length,
    penalties: &SelectionPenalties,
) -> Vec<usize> {
    let mut budget = Budget::of(document, length);
    let mut rest: Vec<Candidate> = (0..ranking.candidates.len())
        .map(|place| Candidate::of(document, ranking, place, penalties))
        .collect();
    let mut chosen = Vec::new();
    while chosen.len() < CAREFUL {
        let mut best: Option<usize> = None;
        for (place, candidate) in rest.iter().enumerate() {
            let better = best.is_none_or(|best| candidate.value > rest[best].value);
            if better && candidate.is_open(&budget) {
                best = Some(place);
            }
        }
        let Some(best) = best else { return chosen };
        budget.take(rest[best].words);
        chosen.push(rest[best].sentence);
        if let Some(next) = rest.get_mut(best + 1) {
            next.stand_alone();
        }
        for (place, other) in rest.iter_mut().enumerate() {
            // It says the same as itself, even without a term.
            let cosine = if place == best { 1.0 } else { ranking.rows.product(best, place) };
            other.hear(cosine, penalties);
        }
    }
    for i in argsort(rest.len(), &|a, b| rest[b].value.total_cmp(&rest[a].value)) {
        let candidate = &rest[i];
        if candidate.is_open(&budget) {
            budget.take(candidate.words);
            chosen.push(candidate.sentence);
        }
    }
    chosen
}

/// A sentence that may still be chosen.
struct Candidate {
    sentence: usize,
    words: usize,
    /// What it is worth by itself.
    own: f64,
    /// What it loses because the sentence before is not chosen.
    dangling: f64,
    /// Its highest cosine with a chosen sentence.
    heard: f64,
    /// What choosing it would add.
    value: f64,
}

impl Candidate {
    fn of(document: &Document, ranking: &Ranking, place: usize, penalties: &SelectionPenalties) -> Self {
        let sentence = ranking.candidates[place];
        let is_aside =
            looks::is_short_quotation(document, sentence) || looks::is_labelled(document, sentence);
        let own = ranking.walk.scores[place].ln() - if is_aside { penalties.aside } else { 0.0 };
        let dangling = if place > 0 && looks::dangles(document, sentence) { penalties.dangling } else { 0.0 };
        let words = document.sentences[sentence].words;
        Candidate { sentence, words, own, dangling, heard: 0.0, value: own - dangling }
    }

    /// Whether it may be chosen: it says something else than the chosen ones, and fits.
    fn is_open(&self, budget: &Budget) -> bool {
        self.heard < SAME && budget.sentences > 0 && self.words <= budget.words
    }

    /// The sentence before is chosen.
    fn stand_alone(&mut self) {
        self.dangling = 0.0;
    }

    /// A sentence with this cosine is chosen.
    fn hear(&mut self, cosine: f64, penalties: &SelectionPenalties) {
        self.heard = self.heard.max(cosine);
        self.value = self.own - self.dangling - penalties.redundancy * self.heard;
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

    fn take(&mut self, words: usize) {
        self.sentences -= 1;
        self.words -= words;
    }
}
