//! The words of sentences, and the terms by which sentences are compared.

use super::chars::{is_hangul, is_ideographic, is_southeast_asian};
use super::vocabulary::Vocabulary;
use super::words::{bare, fold, stem, word_indices};
use crate::Span;
use crate::language::Language;
use crate::span::CompactSpan;
use unicode_segmentation::UnicodeSegmentation;

/// Where no stop words are known, ASCII words of fewer letters are taken for them.
const UNKNOWN_STOP_WORD: usize = 4;
/// About so many letters of scripts like Thai make a word.
const LETTERS: usize = 4;

/// A word that may be part of a keyword, and its place: without an article that is elided before it or an ending set off.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    span: CompactSpan,
    /// The index of its sentence.
    pub sentence: u32,
    /// Whether nothing but a space or hyphen stands between it and the one before it in the list.
    pub is_joined: bool,
    /// Whether it has a capital where no sentence opens.
    pub is_named: bool,
    /// Whether it is no stop word; those are here that may begin a name.
    pub is_content: bool,
}

impl Word {
    /// Where it stands.
    pub fn span(&self) -> Span {
        self.span.into()
    }
}

/// Reads the words of sentences.
pub(super) struct WordReader {
    language: &'static Language,
    /// The words of all sentences that may be in a keyword, one after the other.
    pub words: Vec<Word>,
    /// The terms of all sentences, one after the other.
    pub terms: Vec<u32>,
    /// Numbers the terms.
    pub vocabulary: Vocabulary,
    /// How many sentences were read.
    sentences: u32,
}

impl WordReader {
    /// For the sentences of a text.
    pub fn new(text: &str, language: &'static Language) -> Self {
        WordReader {
            language,
            words: Vec::new(),
            terms: Vec::new(),
            vocabulary: Vocabulary::new(text),
            sentences: 0,
        }
    }

    /// Reads a sentence, and answers how many words readers see: each ideograph and kana is one, and about four letters
    /// of scripts like Thai make one.
    ///
    /// A word's term is its first letters in lower case, which stands for its stem: endings differ in
    /// every language that inflects, beginnings hardly. Ideographs, kana and Hangul give pairs, Thai
    /// gives triples: as good as real words for comparing sentences, and no dictionary is needed.
    /// Numbers stay whole; words too common to tell give nothing.
    pub fn read(&mut self, text: &str, sentence: Span) -> usize {
        let mut count = 0;
        let first = self.words.len();
        // Where the last ideograph stands; it makes a pair with the next one.
        let mut ideograph = Span::default();
        for (at, word) in word_indices(sentence.of(text)) {
            let span = Span::new(sentence.start + at, sentence.start + at + word.len());
            let lower = fold(word);
            let is_stop = self.language.is_stop_word(&lower);
            self.push_word(text, span, is_stop, count == 0, first);
            count += match word.chars().next() {
                Some(c) if is_ideographic(c) => self.read_ideographs(text, span, &mut ideograph),
                Some(c) if is_hangul(c) => {
                    self.read_runs(word, 2);
                    1
                }
                Some(c) if is_southeast_asian(c) => {
                    self.read_runs(word, 3);
                    word.graphemes(true).count().div_ceil(LETTERS)
                }
                _ => {
                    self.read_word(&lower, is_stop);
                    1
                }
            };
        }
        self.sentences += 1;
        count
    }

    fn read_word(&mut self, word: &str, is_stop: bool) {
        let stem = stem(word);
        if !is_stop && (stem.len() == word.len() || !self.language.is_stop_word(stem)) {
            self.terms.push(self.vocabulary.number(stem));
        }
    }

    /// Takes each two that follow each other for a term, over the word's ends too. Answers how many there are.
    fn read_ideographs(&mut self, text: &str, word: Span, last: &mut Span) -> usize {
        let mut count = 0;
        for (at, letter) in word.of(text).grapheme_indices(true) {
            let letter = Span::new(word.start + at, word.start + at + letter.len());
            if last.end == letter.start && !last.is_empty() {
                let pair = Span::new(last.start, letter.end).of(text);
                self.terms.push(self.vocabulary.number(pair));
            }
            *last = letter;
            count += 1;
        }
        count
    }

    /// Takes every `length` letters that follow each other for a term, and a shorter word whole.
    fn read_runs(&mut self, word: &str, length: usize) {
        let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
        if starts.len() <= length {
            self.terms.push(self.vocabulary.number(word));
        }
        for run in starts.windows(length + 1) {
            self.terms.push(self.vocabulary.number(&word[run[0]..run[length]]));
        }
    }

    /// Lists a word if it may be in a keyword; `first` is the first of its sentence in the list, and it may open that.
    fn push_word(&mut self, text: &str, whole: Span, is_stop: bool, opens: bool, first: usize) {
        let mut span = whole;
        let mut is_stop = is_stop;
        if let Some(bare) = bare(whole.of(text), self.language) {
            span = Span::new(whole.start + bare.start, whole.start + bare.end);
            is_stop = self.language.is_stop_word(&fold(span.of(text)));
        }
        let word = span.of(text);
        let is_named = !opens && word.starts_with(char::is_uppercase);
        let is_common = is_stop
            || self.language.stop_words.is_empty() && word.is_ascii() && word.len() < UNKNOWN_STOP_WORD;
        let is_content = !is_common && word.contains(char::is_alphabetic);
        // `New York`: amid a sentence a capital makes a name of a common word.
        let begins_name = is_named && word.chars().nth(1).is_some() && text[..whole.start].ends_with(' ');
        if is_content || begins_name {
            let is_joined = self.words[first..].last().is_some_and(|last| {
                matches!(Span::new(last.span().end, whole.start).of(text), "" | " " | "-" | "\u{a0}")
            });
            let sentence = self.sentences;
            self.words.push(Word { span: span.into(), sentence, is_joined, is_named, is_content });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(tag: &str, sentence: &str) -> (usize, Vec<String>) {
        let mut reader = WordReader::new(sentence, Language::of(Some(tag), ""));
        let count = reader.read(sentence, Span::new(0, sentence.len()));
        // By all that a term may be.
        let ends = || sentence.char_indices().map(|(at, c)| at + c.len_utf8());
        let pieces = sentence
            .char_indices()
            .flat_map(|(at, _)| ends().filter(move |&end| end > at).map(move |end| &sentence[at..end]));
        let mut terms = vec![String::new(); reader.vocabulary.len()];
        for piece in pieces.map(fold) {
            if let Some(number) = reader.vocabulary.get(&piece) {
                terms[number as usize] = piece.to_string();
            }
        }
        (count, reader.terms.iter().map(|&term| terms[term as usize].clone()).collect())
    }

    fn terms(tag: &str, sentence: &str) -> Vec<String> {
        read(tag, sentence).1
    }

    #[test]
    fn forms_of_a_word_share_a_term() {
        assert_eq!(terms("fr", "L’alliance, des ALLIANCES"), ["allia", "allia"]);
        assert_eq!(terms("el", "ΠΟΛΗΣ πόλης"), ["πολης", "πόλης"]);
        assert_eq!(terms("ar", "والجسر الجسر"), ["جسر", "جسر"]);
        assert_eq!(terms("de", "Brü\u{ad}cken der Brücke"), ["brück", "brück"]);
        assert_eq!(terms("en", "cafe\u{301}s café"), ["cafe\u{301}s", "café"]);
    }

    #[test]
    fn stop_words_give_no_term_and_numbers_stay_whole() {
        assert_eq!(terms("en", "The bridge isn't open in 2026 or 20267"), ["bridg", "open", "2026", "20267"]);
        // In capitals too, where a sigma that ends a word is another letter.
        assert_eq!(terms("el", "ΤΗΣ ΓΕΦΥΡΑΣ"), ["γεφυρ"]);
    }

    #[test]
    fn scripts_without_spaces_give_overlapping_runs() {
        assert_eq!(terms("ja", "橋が開く、春"), ["橋が", "が開", "開く"]);
        assert_eq!(terms("ja", "新カード"), ["新カ", "カー", "ード"]);
        assert_eq!(terms("ko", "다리가 열"), ["다리", "리가", "열"]);
        assert_eq!(terms("th", "สะพาน"), ["สะพ", "ะพา", "พาน"]);
    }

    #[test]
    fn words_are_counted_as_readers_would() {
        let count = |text| read("en", text).0;
        assert_eq!(count("It won’t cost 3.5 million."), 5);
        assert_eq!(count("桥开了"), 3);
        assert_eq!(count("สะพานเปิด"), 2);
        assert_eq!(count("– …"), 0);
    }
}
