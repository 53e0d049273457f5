//! What the article is about, in its own words.

use super::phrases::{Phrase, Phrases, Tally};
use crate::Keyword;
use crate::text::{Document, fold, word_indices};
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// How much each further word of a phrase that recurs adds.
const PHRASE: f64 = 0.6;
/// How much a name gains over another word.
const NAME: f64 = 0.5;
/// How much the words of the headline count.
const HEADLINE: f64 = 1.5;
/// A word of fewer letters, if no name, seldom names a subject …
const SUBSTANTIAL: usize = 5;
/// … and counts as much as this.
const SMALL: f64 = 0.4;

/// The article's keywords, best first: phrases of one to three words, as they first stand in the text.
///
/// A phrase weighs its count, each time by its sentence's score, times its length, more if it is a
/// name or stands in the headline, so that "wind farm" wins over "wind" where both stand equally
/// often; of two that share a word, only the better is taken. Takes n log n time.
pub(crate) fn keywords<'t>(document: &Document<'t>, scores: &[f64], count: usize) -> Vec<Keyword<'t>> {
    if count == 0 {
        return Vec::new();
    }
    let phrases = Phrases::new(document);
    let title = document.title.as_deref().unwrap_or_default();
    let in_headline = phrases.mark(word_indices(title).map(|(_, word)| fold(word)));
    // Every story has its days, and is about none of them; nor about set phrases.
    let not_names = document.language.speech.iter().flat_map(|speech| speech.not_names.iter());
    let mut taken = phrases.mark(not_names);

    let mut rated = Vec::new();
    phrases.each(scores, |phrase, tally| {
        let text = phrases.span(phrase).of(document.text);
        let is_headline = phrases.words(phrase).iter().all(|&word| in_headline[word as usize]);
        rated.push(Rated { weight: weight(text, phrase.length, &tally, is_headline), phrase });
    });
    // Of thousands a few are wanted: a heap sorts no more than those.
    let mut rated = BinaryHeap::from(rated);
    let mut best = None;
    let mut keywords = Vec::new();
    while keywords.len() < count
        && let Some(Rated { weight, phrase }) = rated.pop()
    {
        let words = phrases.words(phrase);
        if words.iter().all(|&word| !taken[word as usize]) {
            words.iter().for_each(|&word| taken[word as usize] = true);
            let score = weight / *best.get_or_insert(weight);
            keywords.push(Keyword { text: phrases.span(phrase).of(document.text), score });
        }
    }
    keywords
}

/// How much a phrase of so many words counts.
fn weight(text: &str, length: u32, tally: &Tally, is_headline: bool) -> f64 {
    let length = f64::from(length);
    let recurs = if tally.count > 1 { 1.0 + PHRASE * (length - 1.0) } else { 1.0 / length };
    // A language's commonest words are short; where letters have no case, words are not that.
    let small = tally.named == 0
        && text.chars().filter(|&c| c != ' ').count() < SUBSTANTIAL
        && text.contains(char::is_lowercase);
    let substance = if small { SMALL } else { 1.0 };
    let name = 1.0 + NAME * tally.named as f64 / tally.count as f64;
    let headline = if is_headline { HEADLINE } else { 1.0 };
    tally.mass * recurs * substance * name * headline
}

/// A phrase to be ordered by its weight; of equal ones that which begins first in the text is the greatest.
struct Rated {
    weight: f64,
    phrase: Phrase,
}

impl Ord for Rated {
    fn cmp(&self, other: &Self) -> Ordering {
        self.weight.total_cmp(&other.weight).then_with(|| other.phrase.first().cmp(&self.phrase.first()))
    }
}

impl PartialOrd for Rated {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Rated {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Rated {}
