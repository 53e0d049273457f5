//! What the article is about, in its own words.

use super::phrases::{Phrase, Phrases, Tally};
use crate::Keyword;
use crate::text::{Document, Vocabulary, fold, word_indices};
use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::ops::Deref;

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

/// For each keyword wanted so many phrases are kept at first, the heaviest: of a long text there are far more. On news, 64
/// takes 2 % of a summary's instructions more, and 4 takes 1 % fewer but has less room for phrases that share words.
const KEPT: usize = 16;

/// The article's keywords, best first: phrases of one to three words, as they first stand in the text.
///
/// A phrase weighs its count, each time by its sentence's score, times its length, more if it is a
/// name or stands in the headline, so that "wind farm" wins over "wind" where both stand equally
/// often; of two that share a word, only the better is taken. Takes n log n time, once more where the phrases kept
/// share too many words, for which twice as many are kept then.
pub(crate) fn keywords<'t>(document: &Document<'t>, scores: &[f64], count: usize) -> Vec<Keyword<'t>> {
    keywords_of_heaviest(document, scores, count, KEPT.saturating_mul(count))
}

/// The same, with room for so many phrases at first.
fn keywords_of_heaviest<'t>(
    document: &Document<'t>,
    scores: &[f64],
    count: usize,
    mut room: usize,
) -> Vec<Keyword<'t>> {
    let mut keywords = Vec::new();
    if count == 0 {
        return keywords;
    }
    let mut vocabulary = Vocabulary::new(document.text);
    let phrases = Phrases::new(document, &mut vocabulary);
    let title = document.title.as_deref().unwrap_or_default();
    let in_headline = mark(&vocabulary, word_indices(title).map(|(_, word)| fold(word)));
    // Every story has its days, and is about none of them; nor about set phrases.
    let not_names = document.language.speech.iter().flat_map(|speech| speech.not_names.iter());
    let mut taken = mark(&vocabulary, not_names);
    // From here on the numbers of the words are enough.
    drop(vocabulary);

    let mut best = None;
    loop {
        let mut heaviest = BinaryHeap::new();
        phrases.each(scores, |phrase, tally| {
            let words = phrases.words(phrase);
            if words.iter().any(|&word| taken[word as usize]) {
                return;
            }
            let text = phrases.span(phrase).of(document.text);
            let is_headline = words.iter().all(|&word| in_headline[word as usize]);
            let rated = Rated { weight: weight(text, phrase.length, &tally, is_headline), phrase };
            if heaviest.len() < room {
                heaviest.push(rated);
            } else if let Some(mut lightest) = heaviest.peek_mut()
                && rated < *lightest
            {
                *lightest = rated;
            }
        });
        let is_all = heaviest.len() < room;
        for Rated { weight, phrase } in heaviest.into_sorted_vec() {
            let words = phrases.words(phrase);
            if words.iter().all(|&word| !taken[word as usize]) {
                words.iter().for_each(|&word| taken[word as usize] = true);
                let score = weight / *best.get_or_insert(weight);
                keywords.push(Keyword { text: phrases.span(phrase).of(document.text), score });
                if keywords.len() == count {
                    return keywords;
                }
            }
        }
        if is_all {
            return keywords;
        }
        room = room.saturating_mul(2);
    }
}

/// By number: whether a word is one of these, which are in lower case.
fn mark(vocabulary: &Vocabulary, words: impl Iterator<Item: Deref<Target = str>>) -> Vec<bool> {
    let mut marked = vec![false; vocabulary.len()];
    for number in words.filter_map(|word| vocabulary.get(&word)) {
        marked[number as usize] = true;
    }
    marked
}

/// How much a phrase of so many words counts.
fn weight(text: &str, length: u32, tally: &Tally, is_headline: bool) -> f64 {
    let length = f64::from(length);
    let recurs = if tally.count > 1 { 1.0 + PHRASE * (length - 1.0) } else { 1.0 / length };
    // A language's commonest words are short; where letters have no case, words are not that.
    let small = tally.named == 0
        && text.chars().filter(|&c| c != ' ').nth(SUBSTANTIAL - 1).is_none()
        && text.contains(char::is_lowercase);
    let substance = if small { SMALL } else { 1.0 };
    let name = 1.0 + NAME * tally.named as f64 / tally.count as f64;
    let headline = if is_headline { HEADLINE } else { 1.0 };
    tally.mass * recurs * substance * name * headline
}

/// A phrase to be ordered by its weight, the heaviest first; of equal ones that which begins first in the text, then the shortest.
struct Rated {
    weight: f64,
    phrase: Phrase,
}

impl Ord for Rated {
    fn cmp(&self, other: &Self) -> Ordering {
        let place = |rated: &Self| (rated.phrase.first(), rated.phrase.length);
        other.weight.total_cmp(&self.weight).then_with(|| place(self).cmp(&place(other)))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;
    use crate::language::Language;

    #[test]
    fn they_are_the_same_however_few_phrases_are_kept() {
        const WORDS: [&str; 9] =
            ["bridge", "Ferry", "harbour", "the", "of", "mayor", "Delton", "pier,", "opens. The"];
        arbtest::arbtest(|u| {
            let mut text = String::from("The ");
            for _ in 0..u.int_in_range(1..=60)? {
                text += u.choose(&WORDS)?;
                text.push(' ');
            }
            let article = Article::from_text(&text);
            let document = Document::new(&article, Some("Harbour opens"), Language::of(Some("en"), &text));
            let scores: Vec<f64> = (0..document.sentences.len()).map(|i| 1.0 / (1.0 + i as f64)).collect();
            let count = u.int_in_range(1..=8)?;
            let few = keywords_of_heaviest(&document, &scores, count, 1);
            assert_eq!(few, keywords_of_heaviest(&document, &scores, count, usize::MAX), "{text}");
            Ok(())
        });
    }
}
