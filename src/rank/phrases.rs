//! The phrases of an article that may be keywords, and how often each stands in it.

use crate::Span;
use crate::text::{Document, Vocabulary, fold};
use arrayvec::ArrayVec;
use std::borrow::Cow;

/// A keyword has at most so many words.
const LONGEST: usize = 3;

/// A stretch of one to three words that no stop word ends, nor begins, unless that begins a name.
pub(super) struct Phrase {
    /// Its words, by number.
    pub words: ArrayVec<usize, LONGEST>,
    /// Where it stands first.
    pub span: Span,
    /// How often it stands in the text.
    pub count: usize,
    /// How often with a capital where no sentence opens.
    pub named: usize,
    /// By how much it counts: for each occurrence, its sentence's score and one half.
    pub mass: f64,
}

/// All phrases of an article. Of a long text they are many more than its words: so each is told by the numbers of its
/// words, and not written down.
pub(super) struct Phrases<'s> {
    /// The number of each word, whatever its capitals.
    numbers: Vocabulary,
    document: &'s Document<'s>,
    /// In the order of their words; those of one phrase in the order of the text.
    occurrences: Vec<Occurrence>,
    /// The scores of the sentences.
    scores: &'s [f64],
}

impl<'s> Phrases<'s> {
    /// Finds the phrases of the prose; `scores` has one for each sentence. Takes n log n time.
    pub fn new(document: &'s Document, scores: &'s [f64]) -> Self {
        let (numbers, occurrences) = (Vocabulary::default(), Vec::new());
        let mut phrases = Phrases { numbers, document, occurrences, scores };
        for sentence in (0..document.sentences.len()).filter(|&i| document.is_prose(i)) {
            phrases.read(sentence);
        }
        phrases.occurrences.sort_unstable();
        phrases
    }

    /// Appends the phrases of a sentence.
    fn read(&mut self, sentence: usize) {
        // The last words in a row that may be in a phrase with the next.
        let mut run: ArrayVec<u32, LONGEST> = ArrayVec::new();
        for last in self.document.keyword_parts(sentence) {
            let word = &self.document.words[last];
            let written = word.span().of(self.document.text);
            if !(word.is_joined && word.is_content) {
                run.clear();
            }
            if run.is_full() {
                run.remove(0);
            }
            run.push(self.numbers.number(&fold(written)) + 1);
            // An initial names nothing by itself, and a stop word ends nothing.
            let shortest = if is_one_letter(written) { 2 } else { 1 };
            let longest = if word.is_content { run.len() } else { 0 };
            for length in shortest..=longest {
                let words = &run[run.len() - length..];
                self.occurrences.push(Occurrence {
                    words: std::array::from_fn(|i| words.get(i).copied().unwrap_or_default()),
                    last: last as u32,
                    sentence: sentence as u32,
                    named: word.is_named,
                });
            }
        }
    }

    /// Every phrase with its key, in the order of their words.
    pub fn all(&self) -> impl Iterator<Item = (usize, Phrase)> {
        let mut next = 0;
        self.occurrences.chunk_by(|a, b| a.words == b.words).map(move |same| {
            let key = next;
            next += same.len();
            (key, self.phrase(same))
        })
    }

    /// The phrase with this key: the place of its first occurrence.
    pub fn get(&self, key: usize) -> Phrase {
        let rest = &self.occurrences[key..];
        let count = rest.iter().take_while(|occurrence| occurrence.words == rest[0].words).count();
        self.phrase(&rest[..count])
    }

    /// By number: whether a word is one of these, which are in lower case.
    pub fn mark<'w>(&self, words: impl Iterator<Item = Cow<'w, str>>) -> Vec<bool> {
        let mut marked = vec![false; self.numbers.len()];
        for number in words.filter_map(|word| self.numbers.get(&word)) {
            marked[number as usize] = true;
        }
        marked
    }

    /// The phrase that occurs here.
    fn phrase(&self, occurrences: &[Occurrence]) -> Phrase {
        let words = occurrences[0].words.iter().filter_map(|number| number.checked_sub(1));
        Phrase {
            words: words.map(|number| number as usize).collect(),
            span: self.span(&occurrences[0]),
            count: occurrences.len(),
            named: occurrences.iter().filter(|occurrence| occurrence.named).count(),
            mass: occurrences.iter().map(|occurrence| 0.5 + self.scores[occurrence.sentence as usize]).sum(),
        }
    }

    fn span(&self, occurrence: &Occurrence) -> Span {
        let words = &self.document.words[..occurrence.last as usize + 1];
        let length = occurrence.words.iter().filter(|&&number| number > 0).count();
        Span::new(words[words.len() - length].span().start, words[words.len() - 1].span().end)
    }
}

/// A phrase where it occurs in the text, to be sorted by its words and then by place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Occurrence {
    /// The numbers of its words, from 1; 0 where it has fewer.
    words: [u32; LONGEST],
    /// The index of the last of them.
    last: u32,
    sentence: u32,
    named: bool,
}

fn is_one_letter(word: &str) -> bool {
    word.chars().nth(1).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;
    use crate::language::Language;

    #[test]
    fn a_phrase_is_counted_wherever_it_occurs() {
        let text = "The wind farm opens. A wind farm near Delton! Nobody likes the Wind Farm.";
        let article = Article::from_text(text);
        let document = Document::new(&article, None, Language::of(Some("en"), text));
        let phrases = Phrases::new(&document, &[1.0, 0.5, 0.0]);
        let (key, farm) = phrases.all().find(|(_, phrase)| phrase.span.of(text) == "wind farm").unwrap();
        assert_eq!(phrases.get(key).span, farm.span);
        assert_eq!((farm.words.len(), farm.count, farm.named, farm.mass), (2, 3, 1, 3.0));
    }
}
