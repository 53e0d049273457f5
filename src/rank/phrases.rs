//! The phrases of an article that may be keywords, and how often each stands in it.

use crate::Span;
use crate::argsort::argsort;
use crate::language::Language;
use crate::text::{Document, word_indices};
use std::collections::BTreeMap;

/// A keyword has at most so many words.
const LONGEST: usize = 3;
/// Where no stop words are known, ASCII words of fewer letters are taken for them.
const UNKNOWN_STOP_WORD: usize = 4;

/// A stretch of one to three words that no stop word ends, nor begins, unless that begins a name.
pub(super) struct Phrase {
    /// Its words, as numbers of [`Phrases::words`].
    pub words: Vec<usize>,
    /// Where it stands first.
    pub span: Span,
    /// How often it stands in the text.
    pub count: usize,
    /// How often with a capital where no sentence opens.
    pub named: usize,
    /// By how much it counts: for each occurrence, its sentence's score and one half.
    pub mass: f64,
}

/// All phrases of an article.
#[derive(Default)]
pub(super) struct Phrases {
    /// In no order that tells anything.
    pub list: Vec<Phrase>,
    /// The number of each word, in lower case.
    pub words: BTreeMap<String, usize>,
}

impl Phrases {
    /// Counts the phrases of the prose; `scores` has one for each sentence. Takes n log n time.
    pub fn new(document: &Document, scores: &[f64]) -> Self {
        let mut finder = Finder { document, words: BTreeMap::new(), occurrences: Vec::new() };
        for sentence in (0..document.sentences.len()).filter(|&i| document.is_prose(i)) {
            finder.read(sentence);
        }
        let Finder { words, occurrences, .. } = finder;
        // The sort is stable: the first occurrence of each phrase stays the first.
        let sorted = argsort(occurrences.len(), &|a, b| occurrences[a].words.cmp(&occurrences[b].words));
        let phrase = |of: &[usize]| Phrase {
            words: occurrences[of[0]].words.iter().flatten().copied().collect(),
            span: occurrences[of[0]].span,
            count: of.len(),
            named: of.iter().filter(|&&i| occurrences[i].named).count(),
            mass: of.iter().map(|&i| 0.5 + scores[occurrences[i].sentence]).sum(),
        };
        let list =
            sorted.chunk_by(|&a, &b| occurrences[a].words == occurrences[b].words).map(phrase).collect();
        Phrases { list, words }
    }
}

/// A phrase where it occurs in the text.
struct Occurrence {
    words: [Option<usize>; LONGEST],
    span: Span,
    sentence: usize,
    named: bool,
}

/// Finds phrases, sentence by sentence.
struct Finder<'d, 't> {
    document: &'d Document<'t>,
    words: BTreeMap<String, usize>,
    occurrences: Vec<Occurrence>,
}

impl Finder<'_, '_> {
    fn read(&mut self, sentence: usize) {
        let Document { text, language, .. } = *self.document;
        let span = self.document.sentences[sentence].span;
        // The words before this one that may be in a phrase with it: where each stands and its number.
        let mut run: Vec<(Span, usize)> = Vec::new();
        for (index, (at, whole)) in word_indices(span.of(text)).enumerate() {
            let start = span.start + at;
            let word = bare(whole, language);
            // What is left is the start of the word, or its end.
            let elided = if whole.starts_with(word) { 0 } else { whole.len() - word.len() };
            let here = Span::new(start + elided, start + elided + word.len());
            let lower = word.to_lowercase();
            let content = is_content(&lower, language);
            let joined = run.last().is_none_or(|(last, _)| {
                matches!(Span::new(last.end, start).of(text), "" | " " | "-" | "\u{a0}")
            });
            if !joined || !content {
                run.clear();
            }
            let named = index > 0 && word.starts_with(char::is_uppercase);
            // `New York`: amid a sentence a capital makes a name of a common word.
            let begins_name = named && !is_one_letter(word) && text[..start].ends_with(' ');
            if content || begins_name {
                let next = self.words.len();
                run.push((here, *self.words.entry(lower).or_insert(next)));
            }
            if content {
                self.push_phrases_ending(&run, sentence, named);
            }
        }
    }

    /// The phrases of one to three words that end with the run's last word.
    fn push_phrases_ending(&mut self, run: &[(Span, usize)], sentence: usize, named: bool) {
        for length in 1..=run.len().min(LONGEST) {
            let tail = &run[run.len() - length..];
            let span = Span::new(tail[0].0.start, tail[length - 1].0.end);
            // An initial names nothing by itself.
            if !is_one_letter(span.of(self.document.text)) {
                let words = std::array::from_fn(|i| tail.get(i).map(|&(_, word)| word));
                self.occurrences.push(Occurrence { words, span, sentence, named });
            }
        }
    }
}

fn is_one_letter(word: &str) -> bool {
    word.chars().nth(1).is_none()
}

/// A word without an article that is elided before it or an ending set off: `l'accord` is about `accord`, and
/// `Iran's` about `Iran`.
fn bare<'w>(word: &'w str, language: &Language) -> &'w str {
    const APOSTROPHES: [char; 3] = ['\'', '’', '\u{2bc}'];
    let Some((before, rest)) = word.split_once(APOSTROPHES) else { return word };
    let rest = rest.trim_start_matches(APOSTROPHES);
    match rest.len() {
        1..=2 if rest.bytes().all(|byte| byte.is_ascii_lowercase()) => before,
        3.. if before.is_ascii() && language.is_stop_word(&before.to_lowercase()) => rest,
        _ => word,
    }
}

/// Whether a word, in lower case, may begin a keyword.
fn is_content(word: &str, language: &Language) -> bool {
    let stops = if language.stop_words.is_empty() {
        word.is_ascii() && word.len() < UNKNOWN_STOP_WORD
    } else {
        language.is_stop_word(word)
    };
    !stops && word.contains(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;

    #[test]
    fn a_phrase_is_counted_wherever_it_occurs() {
        let text = "The wind farm opens. A wind farm near Delton! Nobody likes the Wind Farm.";
        let article = Article::from_text(text);
        let document = Document::new(&article, None, Language::of(Some("en"), text));
        let phrases = Phrases::new(&document, &[1.0, 0.5, 0.0]);
        let farm = phrases.list.iter().find(|phrase| phrase.span.of(text) == "wind farm").unwrap();
        assert_eq!((farm.words.len(), farm.count, farm.named, farm.mass), (2, 3, 1, 3.0));
    }

    #[test]
    fn endings_and_elided_articles_are_taken_off() {
        let (english, french) = (Language::of(Some("en"), ""), Language::of(Some("fr"), ""));
        assert_eq!(bare("Iran's", english), "Iran");
        assert_eq!(bare("l’accord", french), "accord");
        assert_eq!(bare("O'Brien", english), "O'Brien");
        assert_eq!(bare("з'їзд", english), "з'їзд");
    }
}
