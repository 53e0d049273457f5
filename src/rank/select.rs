//! Choosing a set of sentences, not the best ones one by one.

use super::vectors::Vectors;
use crate::Length;
use crate::order::order;
use crate::text::Document;
use alloc::vec::Vec;

/// How much a sentence loses for being as good as told already.
const REDUNDANCY: f64 = 0.5;
/// From this cosine on a sentence says the same again and is left out.
const SAME: f64 = 0.9;
/// So many choices look at redundancy; a longer summary takes the rest by score alone, so that
/// the time stays linear in the text.
const CAREFUL: usize = 64;

/// Chooses from `candidates` by maximal marginal relevance (Carbonell and Goldstein 1998), best
/// first: each choice maximizes score less [`REDUNDANCY`] times the highest cosine with a sentence
/// already chosen.
///
/// A budget in sentences of k + 1 gives the choice of k and one more; a budget in words or a ratio
/// takes the best that still fits, so a larger one may choose differently.
pub(crate) fn select(
    document: &Document,
    vectors: &Vectors,
    scores: &[f64],
    candidates: &[usize],
    length: Length,
) -> Vec<usize> {
    let mut budget = Budget::of(document, length);
    let mut rest: Vec<Candidate> = candidates
        .iter()
        .map(|&sentence| Candidate { sentence, value: scores[sentence], like: 0.0 })
        .collect();
    let mut chosen = Vec::new();
    while chosen.len() < CAREFUL && !budget.is_spent() {
        rest.retain(|c| c.like < SAME && budget.fits(document, c.sentence));
        let Some(best) = (0..rest.len()).reduce(|a, b| if rest[b].value > rest[a].value { b } else { a })
        else {
            return chosen;
        };
        let Candidate { sentence, .. } = rest.remove(best);
        budget.take(document, sentence);
        chosen.push(sentence);
        for other in &mut rest {
            let cosine = vectors.cosine(sentence, other.sentence);
            if cosine > other.like {
                other.like = cosine;
                other.value = scores[other.sentence] - REDUNDANCY * cosine;
            }
        }
    }
    for i in order(rest.len(), &|a, b| rest[b].value.total_cmp(&rest[a].value)) {
        let Candidate { sentence, like, .. } = rest[i];
        if like < SAME && budget.fits(document, sentence) {
            budget.take(document, sentence);
            chosen.push(sentence);
        }
    }
    chosen
}

/// A sentence that may still be chosen.
struct Candidate {
    sentence: usize,
    /// What choosing it would add.
    value: f64,
    /// Its highest cosine with a chosen sentence.
    like: f64,
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

    fn is_spent(&self) -> bool {
        self.sentences == 0 || self.words == 0
    }

    fn fits(&self, document: &Document, sentence: usize) -> bool {
        self.sentences > 0 && document.sentences[sentence].words <= self.words
    }

    fn take(&mut self, document: &Document, sentence: usize) {
        self.sentences -= 1;
        self.words -= document.sentences[sentence].words;
    }
}
