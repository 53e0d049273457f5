//! The phrases of an article that may be keywords, and how often each stands in it.

use crate::Span;
use crate::text::{Document, Vocabulary, Word, fold};
use std::ops::Range;

/// A keyword has at most so many words.
const LONGEST: usize = 3;

/// A stretch of one to three words that no stop word ends, nor begins, unless that begins a name.
#[derive(Clone, Copy)]
pub(super) struct Phrase {
    /// The index of its last word where it stands first, among [`Document::words`].
    last: u32,
    /// How many words it has.
    pub length: u32,
}

impl Phrase {
    /// The index of its first word among [`Document::words`].
    pub fn first(self) -> u32 {
        self.last + 1 - self.length
    }

    /// Its words among [`Document::words`].
    fn indices(self) -> Range<usize> {
        self.first() as usize..self.last as usize + 1
    }
}

/// How often a phrase occurs.
pub(super) struct Tally {
    /// How often it stands in the text.
    pub count: usize,
    /// How often with a capital where no sentence opens.
    pub named: usize,
    /// By how much it counts: for each occurrence, its sentence's score and one half.
    pub mass: f64,
}

/// All phrases of an article. Of a long text they are many more than its words: so each is told by the place of its words,
/// and not written down.
pub(super) struct Phrases<'d> {
    document: &'d Document<'d>,
    /// The number of each of [`Document::words`], whatever its capitals.
    numbers: Vec<u32>,
}

impl<'d> Phrases<'d> {
    /// Numbers the words that phrases may consist of.
    pub fn new(document: &'d Document, vocabulary: &mut Vocabulary) -> Self {
        let mut number = |word: &Word| vocabulary.number(&fold(word.span().of(document.text)));
        let numbers = document.words.iter().map(&mut number).collect();
        Phrases { document, numbers }
    }

    /// Hands over each phrase and how often it occurs in the prose; `scores` has one for each sentence. Takes n log n time.
    pub fn each(&self, scores: &[f64], mut take: impl FnMut(Phrase, Tally)) {
        let words = &self.document.words;
        let mut occurrences: Vec<([u32; LONGEST], u32)> = Vec::with_capacity(words.len());
        // One length after the other, so that there are never more phrases at hand than words.
        for length in 1..=LONGEST as u32 {
            let phrases = (length - 1..words.len() as u32).map(|last| Phrase { last, length });
            occurrences.clear();
            // The numbers of the words stand with each, so that no comparison has to look them up.
            occurrences.extend(phrases.filter(|phrase| self.is_phrase(*phrase)).map(|phrase| {
                let mut key = [0; LONGEST];
                key[..length as usize].copy_from_slice(self.words(phrase));
                (key, phrase.last)
            }));
            occurrences.sort_unstable();
            for same in occurrences.chunk_by(|a, b| a.0 == b.0) {
                let ends = same.iter().map(|&(_, last)| &words[last as usize]);
                let tally = Tally {
                    count: same.len(),
                    named: ends.clone().filter(|word| word.is_named).count(),
                    mass: ends.map(|word| 0.5 + scores[word.sentence as usize]).sum(),
                };
                take(Phrase { last: same[0].1, length }, tally);
            }
        }
    }

    fn is_phrase(&self, phrase: Phrase) -> bool {
        let words = &self.document.words[phrase.indices()];
        let last = &words[words.len() - 1];
        let follow = |word: &Word| word.is_joined && word.is_content;
        // An initial names nothing by itself.
        let tells = words.len() > 1 || !is_one_letter(last.span().of(self.document.text));
        tells
            && last.is_content
            && words[1..].iter().all(follow)
            && self.document.is_prose(last.sentence as usize)
    }

    /// The numbers of its words.
    pub fn words(&self, phrase: Phrase) -> &[u32] {
        &self.numbers[phrase.indices()]
    }

    /// Where it stands first.
    pub fn span(&self, phrase: Phrase) -> Span {
        let words = &self.document.words[phrase.indices()];
        Span::new(words[0].span().start, words[words.len() - 1].span().end)
    }
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
        let phrases = Phrases::new(&document, &mut Vocabulary::new(""));
        let mut found = Vec::new();
        phrases.each(&[1.0, 0.5, 0.0], |phrase, tally| {
            found.push((
                phrases.span(phrase).of(text),
                phrases.words(phrase).len(),
                tally.count,
                tally.named,
                tally.mass,
            ));
        });
        assert!(found.contains(&("wind farm", 2, 3, 1, 3.0)), "{found:?}");
    }
}
