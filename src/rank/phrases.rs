//! The phrases of an article that may be keywords, and how often each stands in it.

use crate::Span;
use crate::language::Language;
use crate::text::{Document, Vocabulary, lower_case, word_indices};
use arrayvec::ArrayVec;

/// A keyword has at most so many words.
const LONGEST: usize = 3;
/// Where no stop words are known, ASCII words of fewer letters are taken for them.
const UNKNOWN_STOP_WORD: usize = 4;

/// A stretch of one to three words that no stop word ends, nor begins, unless that begins a name.
pub(super) struct Phrase {
    /// Its words, as [`Phrases::numbers`] numbers them.
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
    /// The number of each word, in lower case.
    pub numbers: Vocabulary,
    /// By number: whether a word names nothing by itself. Every story has its days, and is about none of them; nor about
    /// set phrases.
    pub names_nothing: Vec<bool>,
    /// The words that may be in a phrase, in the order of the text.
    words: Vec<Word>,
    /// In the order of their words; those of one phrase in the order of the text.
    occurrences: Vec<Occurrence>,
    /// The scores of the sentences.
    scores: &'s [f64],
}

impl<'s> Phrases<'s> {
    /// Finds the phrases of the prose; `scores` has one for each sentence. Takes n log n time.
    pub fn new(document: &Document, scores: &'s [f64]) -> Self {
        let mut finder = Finder::new(document);
        for sentence in (0..document.sentences.len()).filter(|&i| document.is_prose(i)) {
            finder.read(sentence);
        }
        let Finder { numbers, names_nothing, words, mut occurrences, .. } = finder;
        occurrences.sort_unstable();
        Phrases { numbers, names_nothing, words, occurrences, scores }
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

    fn words(&self, occurrence: &Occurrence) -> &[Word] {
        let end = occurrence.last as usize + 1;
        &self.words[end - occurrence.length()..end]
    }

    /// The phrase that occurs here.
    fn phrase(&self, occurrences: &[Occurrence]) -> Phrase {
        let score = |occurrence: &Occurrence| {
            let last = &self.words[occurrence.last as usize];
            0.5 + self.scores[last.sentence as usize]
        };
        let words = self.words(&occurrences[0]);
        Phrase {
            words: words.iter().map(|word| word.number as usize).collect(),
            span: span(words),
            count: occurrences.len(),
            named: occurrences.iter().filter(|occurrence| occurrence.named).count(),
            mass: occurrences.iter().map(score).sum(),
        }
    }
}

/// A word that may be in a phrase, where it stands.
struct Word {
    number: u32,
    sentence: u32,
    span: Span,
}

/// From the start of the first of these words to the end of the last.
fn span(words: &[Word]) -> Span {
    Span::new(words[0].span.start, words[words.len() - 1].span.end)
}

/// A phrase where it occurs in the text, to be sorted by its words and then by place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Occurrence {
    /// The numbers of its words, from 1; 0 where it has fewer.
    words: [u32; LONGEST],
    /// The index of the last of them.
    last: u32,
    named: bool,
}

impl Occurrence {
    fn length(&self) -> usize {
        self.words.iter().filter(|&&number| number > 0).count()
    }
}

/// Finds phrases, sentence by sentence.
struct Finder<'d, 't> {
    document: &'d Document<'t>,
    numbers: Vocabulary,
    names_nothing: Vec<bool>,
    words: Vec<Word>,
    occurrences: Vec<Occurrence>,
}

impl<'d, 't> Finder<'d, 't> {
    fn new(document: &'d Document<'t>) -> Self {
        let numbers = Vocabulary::default();
        Finder { document, numbers, names_nothing: Vec::new(), words: Vec::new(), occurrences: Vec::new() }
    }

    /// The number of a word in lower case.
    fn number(&mut self, word: &str) -> u32 {
        let number = self.numbers.number(word);
        if number as usize == self.names_nothing.len() {
            let speech = &self.document.language.speech;
            self.names_nothing.push(speech.as_ref().is_some_and(|speech| speech.not_names.contains(word)));
        }
        number
    }

    fn read(&mut self, sentence: usize) {
        let Document { text, language, .. } = *self.document;
        let span = self.document.sentences[sentence].span;
        // Where the words begin that may be in a phrase with the next.
        let mut run = self.words.len();
        for (index, (at, whole)) in word_indices(span.of(text)).enumerate() {
            let start = span.start + at;
            let word = bare(whole, language);
            // What is left is the start of the word, or its end.
            let elided = if whole.starts_with(word) { 0 } else { whole.len() - word.len() };
            let here = Span::new(start + elided, start + elided + word.len());
            let lower = lower_case(word);
            let content = is_content(&lower, language);
            let joined = self.words[run..].last().is_none_or(|last| {
                matches!(Span::new(last.span.end, start).of(text), "" | " " | "-" | "\u{a0}")
            });
            if !joined || !content {
                run = self.words.len();
            }
            let named = index > 0 && word.starts_with(char::is_uppercase);
            // `New York`: amid a sentence a capital makes a name of a common word.
            let begins_name = named && !is_one_letter(word) && text[..start].ends_with(' ');
            if content || begins_name {
                let number = self.number(&lower);
                self.words.push(Word { number, sentence: sentence as u32, span: here });
            }
            if content {
                self.push_phrases_ending(run, named);
            }
        }
    }

    /// The phrases of one to three words that end with the last word, in a run that begins at this one.
    fn push_phrases_ending(&mut self, run: usize, named: bool) {
        for length in 1..=(self.words.len() - run).min(LONGEST) {
            let tail = &self.words[self.words.len() - length..];
            // An initial names nothing by itself.
            if !is_one_letter(span(tail).of(self.document.text)) {
                let words = std::array::from_fn(|i| tail.get(i).map_or(0, |word| word.number + 1));
                self.occurrences.push(Occurrence { words, last: self.words.len() as u32 - 1, named });
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
        let (key, farm) = phrases.all().find(|(_, phrase)| phrase.span.of(text) == "wind farm").unwrap();
        assert_eq!(phrases.get(key).span, farm.span);
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
