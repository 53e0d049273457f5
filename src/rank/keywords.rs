//! What the article is about, in its own words.

use super::phrases::{Phrase, Phrases};
use crate::Keyword;
use crate::argsort::argsort;
use crate::text::{Document, lower_case, word_indices};

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
    let mut in_headline = vec![false; phrases.numbers.len()];
    for (_, word) in word_indices(document.title.as_deref().unwrap_or_default()) {
        if let Some(number) = phrases.numbers.get(&lower_case(word)) {
            in_headline[number as usize] = true;
        }
    }
    let mut taken = phrases.names_nothing.clone();

    let (weights, keys): (Vec<f64>, Vec<usize>) =
        phrases.all().map(|(key, phrase)| (weight(&phrase, document, &in_headline), key)).unzip();
    let start = |i: usize| phrases.span(keys[i]).start;
    let ranked =
        argsort(keys.len(), &|a, b| weights[b].total_cmp(&weights[a]).then_with(|| start(a).cmp(&start(b))));
    let mut best = None;
    let mut keywords = Vec::new();
    for i in ranked {
        if keywords.len() == count {
            break;
        }
        let phrase = phrases.get(keys[i]);
        if phrase.words.iter().all(|&word| !taken[word]) {
            phrase.words.iter().for_each(|&word| taken[word] = true);
            let score = weights[i] / *best.get_or_insert(weights[i]);
            keywords.push(Keyword { text: phrase.span.of(document.text), score });
        }
    }
    keywords
}

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
