use crate::language::Language;
use unicode_segmentation::UnicodeSegmentation;

/// The words of a text (UAX #29).
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.unicode_words()
}

/// What a word counts as when sentences are compared; nothing if it is too common to tell.
pub(crate) fn term(word: &str, language: &Language) -> Option<String> {
    let lower = word.to_lowercase();
    (!Language::lists(language.stop_words, &lower)).then_some(lower)
}
