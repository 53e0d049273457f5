//! What the article is about, in its own words.

use crate::case::{self, lowercase};
use crate::interner::Interner;
use crate::language::Language;
use crate::letters;
use crate::order::order;
use crate::text::{Document, word_indices};
use crate::{Keyword, Span};
use alloc::string::String;
use alloc::vec::Vec;

/// A keyword has at most so many words.
const LONGEST: usize = 3;
/// How much each further word of a phrase that stands so again and again adds.
const PHRASE: f64 = 0.6;
/// How much a name gains over another word.
const NAME: f64 = 0.5;
/// How much the words of the headline count.
const HEADLINE: f64 = 1.5;
/// A word of fewer letters, if no name, seldom names a subject …
const SUBSTANTIAL: usize = 5;
/// … and counts as much as this.
const SMALL: f64 = 0.4;

/// The article's keywords, best first: phrases of one to three words that no stop word begins or
/// ends, as they first stand in the text.
///
/// A phrase weighs its count, each time by its sentence's score, times its length, more if it is a
/// name or stands in the headline, so that "wind farm" wins
/// over "wind" where both stand equally often; of two that share a word, only the better is
/// taken. Time is linear in the text.
pub(crate) fn keywords<'t>(document: &Document<'t>, scores: &[f64], count: usize) -> Vec<Keyword<'t>> {
    if count == 0 {
        return Vec::new();
    }
    let mut phrases = Phrases::default();
    for (i, &score) in scores.iter().enumerate() {
        if document.is_prose(i) {
            phrases.read(document, i, score);
        }
    }
    let list = phrases.list;
    let title = lowercase(document.title.as_deref().unwrap_or(""));
    let headline: Vec<&str> = word_indices(&title).map(|(_, word)| word).collect();
    let weights: Vec<f64> = list.iter().map(|phrase| phrase.weight(&headline)).collect();
    let first = |a: usize, b: usize| list[a].span.start.cmp(&list[b].span.start);
    let ranked = order(list.len(), &|a, b| weights[b].total_cmp(&weights[a]).then(first(a, b)));
    let mut taken: Vec<usize> = Vec::new();
    for i in ranked {
        if taken.len() == count {
            break;
        }
        if !taken.iter().any(|&t| list[t].shares_word(&list[i])) {
            taken.push(i);
        }
    }
    let best = taken.first().map_or(1.0, |&i| weights[i]);
    let keyword = |&i: &usize| Keyword { text: list[i].span.of(document.text), score: weights[i] / best };
    taken.iter().map(keyword).collect()
}

/// A stretch of one to three words that recurs.
struct Phrase {
    /// Where it stands first.
    span: Span,
    /// In lower case.
    words: Vec<String>,
    /// How often it stands in the text, each time weighted by its sentence.
    mass: f64,
    count: u32,
    /// How often it has a capital where no sentence opens.
    named: u32,
}

impl Phrase {
    fn weight(&self, headline: &[&str]) -> f64 {
        let words = self.words.len() as f64;
        let recurs = if self.count > 1 { 1.0 + PHRASE * (words - 1.0) } else { 1.0 / words };
        // A language's commonest words are short; where letters have no case, words are not that.
        let letters: usize = self.words.iter().map(String::len).sum();
        let small =
            letters < SUBSTANTIAL && self.named == 0 && self.words[0].starts_with(|c: char| c.is_ascii());
        let substance = if small { SMALL } else { 1.0 };
        let name = 1.0 + NAME * f64::from(self.named) / f64::from(self.count);
        let told = self.words.iter().all(|word| headline.contains(&word.as_str()));
        let headline = if told { HEADLINE } else { 1.0 };
        self.mass * recurs * substance * name * headline
    }

    fn shares_word(&self, other: &Phrase) -> bool {
        self.words.iter().any(|word| other.words.contains(word))
    }
}

/// Whether a word, in lower case, may begin a keyword. Where no stop words are known, short words
/// of an alphabet are taken for them.
fn is_content(word: &str, language: &Language) -> bool {
    let known = match language.stop_words {
        "" => word.is_ascii() && word.len() < 4,
        _ => language.is_stop_word(word),
    };
    !known && word.chars().any(letters::is_alphabetic)
}

#[derive(Default)]
struct Phrases {
    /// By the phrase's words, joined by spaces.
    numbers: Interner,
    list: Vec<Phrase>,
}

impl Phrases {
    fn read(&mut self, document: &Document, sentence: usize, score: f64) {
        let span = document.sentences[sentence].span;
        let text = span.of(document.text);
        let mut run: Vec<(Span, String)> = Vec::new();
        let opening =
            span.start + (text.len() - text.trim_start_matches(|c: char| !letters::is_alphanumeric(c)).len());
        for (at, word) in word_indices(text) {
            let at = span.start + at;
            let here = Span::new(at, at + word.len());
            let joined = run.last().is_none_or(|(last, _)| {
                matches!(Span::new(last.end, here.start).of(document.text), "" | " " | "-" | "\u{a0}")
            });
            let lower = lowercase(word);
            let content = is_content(&lower, document.language);
            if !joined || !content {
                run.clear();
            }
            if content {
                run.push((here, lower));
                let named = at > opening && word.chars().next().is_some_and(|c| case::lower(c) != c);
                self.count_phrases_ending(&run, score, named);
            }
        }
    }

    /// Counts the phrases of one to three words that end with the run's last word.
    fn count_phrases_ending(&mut self, run: &[(Span, String)], score: f64, named: bool) {
        for length in 1..=LONGEST.min(run.len()) {
            let part = &run[run.len() - length..];
            let words: Vec<String> = part.iter().map(|(_, word)| word.clone()).collect();
            let next = self.list.len();
            let number = self.numbers.number(words.join(" ").as_bytes()) as usize;
            if number == next {
                let span = Span::new(part[0].0.start, part[length - 1].0.end);
                self.list.push(Phrase { span, words, mass: 0.0, count: 0, named: 0 });
            }
            self.list[number].mass += 0.5 + score;
            self.list[number].count += 1;
            self.list[number].named += u32::from(named);
        }
    }
}
