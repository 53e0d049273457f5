//! Choosing a set of sentences, not the best ones one by one.

use super::Ranking;
use super::extract::{LONG_READ, OPENING};
use super::looks;
use super::weights::REDUNDANCY;
use crate::Length;
use crate::argsort::argsort;
use crate::text::Document;

/// From this cosine with a chosen sentence on, a sentence repeats it and is left out.
const REPEATS: f64 = 0.9;
/// So many sentences, chosen or of a standfirst, are compared with all others; a longer summary takes the rest by score
/// alone, so that the time stays linear in the text.
const MOST_BY_RELEVANCE: usize = 64;

/// What a sentence loses that needs the one before, which is not chosen. Set by hand.
const DANGLING: f64 = 0.6;
/// What a short quotation or a caption loses. Set by hand.
const ASIDE: f64 = 1.0;
/// What a sentence loses that has half of a quotation: more than any odds make up for, so that it is chosen only where
/// there is no other. Set by hand.
const HALF_QUOTATION: f64 = 50.0;

/// So many of the sentences that open the story a summary has at most that tells what lies beyond them.
const MOST_OF_OPENING: usize = 2;
/// What each of these loses then. Set by hand: `docs/ranking.md` tells what it moves.
const FAMILIAR: f64 = 0.3;

/// What counts against a sentence beside its own value, in the unit of that: the logarithm of odds.
pub(super) struct SelectionPenalties {
    /// For each unit of its highest cosine with a chosen sentence.
    redundancy: f64,
    /// For a sentence that cannot be read without the one before, while that is not chosen.
    dangling: f64,
    /// For a short quotation, which tells nothing by itself and may be a key quote, and for a sentence with a
    /// label, which is a caption as a rule.
    aside: f64,
    /// For a sentence in which a quotation opens or closes, but does not do both.
    half_quotation: f64,
}

impl SelectionPenalties {
    /// Scores alone.
    pub const NONE: Self =
        SelectionPenalties { redundancy: 0.0, dangling: 0.0, aside: 0.0, half_quotation: 0.0 };

    /// What goes with the learned prior, for an article of so many sentences. A long read opens with a scene,
    /// full of sentences that say little alone.
    pub fn learned(sentences: usize) -> Self {
        let dangling = DANGLING * (sentences as f64 / LONG_READ).max(1.0);
        SelectionPenalties { redundancy: REDUNDANCY, dangling, aside: ASIDE, half_quotation: HALF_QUOTATION }
    }
}

/// Chooses from the candidates by maximal marginal relevance (Carbonell and Goldstein 1998), best
/// first: each choice maximizes the logarithm of the score less the penalties.
///
/// A budget in sentences of k + 1 gives the choice of k and one more; a budget in words or a ratio takes the
/// best that still fits, so a larger one may choose differently. With `beyond`, it may choose nothing at all.
pub(super) fn select(
    document: &Document,
    ranking: &Ranking,
    length: Length,
    beyond: bool,
    penalties: &SelectionPenalties,
) -> Vec<usize> {
    let mut budget = Budget::of(document, length);
    let is_standfirst =
        |sentence: usize| document.paragraphs[document.sentences[sentence].paragraph].is_standfirst;
    let standfirst = ranking.candidates.iter().take_while(|&&sentence| is_standfirst(sentence)).count();
    let opening = standfirst..standfirst + OPENING;
    let mut rest: Vec<Candidate> = (0..ranking.candidates.len())
        .map(|place| Candidate::of(document, ranking, place, opening.contains(&place), penalties))
        .collect();
    if beyond {
        rest.iter_mut().for_each(|candidate| candidate.look_beyond_opening(document));
        for told in 0..standfirst.min(MOST_BY_RELEVANCE) {
            for (other, cosine) in rest.iter_mut().zip(ranking.cosines(told)) {
                other.lose_for_chosen(cosine, penalties);
            }
        }
        budget.keep_room_beyond_opening(&rest);
    }
    let mut chosen = Vec::new();
    while chosen.len() < MOST_BY_RELEVANCE {
        let mut best: Option<usize> = None;
        for (place, candidate) in rest.iter().enumerate() {
            let better = best.is_none_or(|best| candidate.value > rest[best].value);
            if better && candidate.is_open(&budget) {
                best = Some(place);
            }
        }
        let Some(best) = best else { return chosen };
        budget.take(&rest[best]);
        chosen.push(rest[best].sentence);
        if let Some(next) = rest.get_mut(best + 1) {
            next.stand_alone();
        }
        for (other, cosine) in rest.iter_mut().zip(ranking.cosines(best)) {
            other.lose_for_chosen(cosine, penalties);
        }
    }
    for i in argsort(rest.len(), &|a, b| rest[b].value.total_cmp(&rest[a].value)) {
        let candidate = &rest[i];
        if candidate.is_open(&budget) {
            budget.take(candidate);
            chosen.push(candidate.sentence);
        }
    }
    chosen
}

/// A sentence that may still be chosen.
struct Candidate {
    sentence: usize,
    words: usize,
    /// Whether it is one of those that open the story.
    opens: bool,
    /// What it is worth by itself.
    own: f64,
    /// What it loses because the sentence before is not chosen.
    dangling: f64,
    /// Its highest cosine with a sentence that is chosen, or stands above the summary.
    highest_cosine: f64,
    /// What choosing it would add.
    value: f64,
}

impl Candidate {
    fn of(
        document: &Document,
        ranking: &Ranking,
        place: usize,
        opens: bool,
        penalties: &SelectionPenalties,
    ) -> Self {
        let sentence = ranking.candidates[place];
        let words = document.sentences[sentence].words;
        let is_aside =
            || looks::is_short_quotation(document, sentence) || looks::is_labelled(document, sentence);
        // Looking takes time: where nothing is lost by it, it is left.
        let loss =
            |penalty: f64, applies: &dyn Fn() -> bool| if penalty > 0.0 && applies() { penalty } else { 0.0 };
        let own = ranking.walk.scores[place].ln()
            - loss(penalties.aside, &is_aside)
            - loss(penalties.half_quotation, &|| looks::cuts_quotation(document, sentence));
        // Nothing stands before the first.
        let dangling = loss(penalties.dangling, &|| place > 0 && looks::dangles(document, sentence));
        Candidate { sentence, words, opens, own, dangling, highest_cosine: 0.0, value: own - dangling }
    }

    /// For readers who see the opening besides the summary, and nothing else that it could take up.
    fn look_beyond_opening(&mut self, document: &Document) {
        if self.opens {
            self.own -= FAMILIAR;
        }
        if looks::dangles(document, self.sentence) {
            self.dangling = f64::INFINITY;
        }
        self.value = self.own - self.dangling;
    }

    /// Whether it may be chosen: it says something else than the chosen ones, can be read, and fits.
    fn is_open(&self, budget: &Budget) -> bool {
        self.highest_cosine < REPEATS && self.dangling.is_finite() && budget.has_room(self)
    }

    /// The sentence before is chosen.
    fn stand_alone(&mut self) {
        self.dangling = 0.0;
    }

    /// A sentence with this cosine is chosen, or stands above the summary: being like it counts against this one.
    fn lose_for_chosen(&mut self, cosine: f64, penalties: &SelectionPenalties) {
        self.highest_cosine = self.highest_cosine.max(cosine);
        self.value = self.own - self.dangling - penalties.redundancy * self.highest_cosine;
    }
}

/// What may still be chosen.
#[derive(Clone, Copy)]
struct Budget {
    sentences: usize,
    words: usize,
    /// How many of the sentences that open the story.
    opening: usize,
    /// So much of the budget is not theirs: sentences, and words.
    kept: (usize, usize),
}

impl Budget {
    fn of(document: &Document, length: Length) -> Self {
        let words = match length {
            Length::Words(words) => words,
            Length::Ratio(share) => (share * document.stats(&[]).words as f64) as usize,
            _ => usize::MAX,
        };
        Budget { sentences: length.sentences().unwrap_or(usize::MAX), words, opening: OPENING, kept: (0, 0) }
    }

    /// Has the opening fill no more than a part, so that one other sentence at least is chosen, if one fits.
    fn keep_room_beyond_opening(&mut self, candidates: &[Candidate]) {
        let others = candidates.iter().filter(|candidate| !candidate.opens && candidate.is_open(self));
        if let Some(shortest) = others.map(|candidate| candidate.words).min() {
            self.opening = MOST_OF_OPENING;
            self.kept = (1, shortest);
        }
    }

    fn has_room(&self, candidate: &Candidate) -> bool {
        let (sentences, words) = if candidate.opens { self.kept } else { (0, 0) };
        let may_open = !candidate.opens || self.opening > 0;
        may_open && self.sentences > sentences && candidate.words.saturating_add(words) <= self.words
    }

    fn take(&mut self, candidate: &Candidate) {
        self.sentences -= 1;
        self.words -= candidate.words;
        if candidate.opens {
            self.opening -= 1;
        } else {
            self.kept = (0, 0);
        }
    }
}
