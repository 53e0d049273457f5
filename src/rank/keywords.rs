//! What the article is about, in its own words.

use super::phrases::{Phrase, Phrases};
use crate::Keyword;
use crate::text::{Document, fold, word_indices};
use std::cmp::{Ordering, Reverse};
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
    let phrases = Phrases::new(document, scores);
    let title = document.title.as_deref().unwrap_or_default();
    let in_headline = phrases.mark(word_indices(title).map(|(_, word)| fold(word)));
    // Every story has its days, and is about none of them; nor about set phrases.
    let not_names = document.language.speech.iter().flat_map(|speech| speech.not_names.iter());
    let mut taken = phrases.mark(not_names);

    let rated = phrases.all().map(|(key, phrase)| {
        let weight = weight(&phrase, document, &in_headline);
        Rated { weight, start: Reverse(phrase.span.start), key }
    });
    // Of thousands a few are wanted: a heap sorts no more than those.
    let mut rated: BinaryHeap<Rated> = rated.collect();
    let mut best = None;
    let mut keywords = Vec::new();
    while keywords.len() < count
        && let Some(Rated { weight, key, .. }) = rated.pop()
    {
        let phrase = phrases.get(key);
        if phrase.words.iter().all(|&word| !taken[word]) {
            phrase.words.iter().for_each(|&word| taken[word] = true);
            let score = weight / *best.get_or_insert(weight);
            keywords.push(Keyword { text: phrase.span.of(document.text), score });
        }
    }
    keywords
}

/// A phrase by its key, to be ordered by its weight; of equal ones the first in the text is the greatest.
struct Rated {
    weight: f64,
    start: Reverse<usize>,
    key: usize,
}

impl Ord for Rated {
    fn cmp(&self, other: &Self) -> Ordering {
        self.weight.total_cmp(&other.weight).then_with(|| self.start.cmp(&other.start))
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

fn weight(phrase: &Phrase, document: &Document, in_headline: &[bool]) -> f64 {
    let length = phrase.words.len() as f64;
    let recurs = if phrase.count > 1 { 1.0 + PHRASE * (length - 1.0) } else { 1.0 / length };
    // A language's commonest words are short; where letters have no case, words are not that.
    let text = phrase.span.of(document.text);
    let small = phrase.named == 0
        && text.chars().filter(|&c| c != ' ').count() < SUBSTANTIAL
        && text.contains(char::is_lowercase);
    let substance = if small { SMALL } else { 1.0 };
    let name = 1.0 + NAME * phrase.named as f64 / phrase.count as f64;
    let headline = if phrase.words.iter().all(|&word| in_headline[word]) { HEADLINE } else { 1.0 };
    phrase.mass * recurs * substance * name * headline
}
