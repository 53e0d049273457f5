use super::chars::{is_ideographic, is_mark, is_southeast_asian};
use crate::language::Language;

/// The words of a text. What is written without spaces counts as one word for each ideograph,
/// kana or Thai syllable's worth of letters.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    word_indices(text).map(|(_, word)| word)
}

/// The words of a text, each with where it stands. A word is a run of letters, marks and digits;
/// apostrophes and full stops join letters, points and commas join digits.
pub(crate) fn word_indices(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += text[at..].find(char::is_alphanumeric)?;
        let length = word_length(&text[at..]);
        let word = (at, &text[at..at + length]);
        at += length;
        Some(word)
    })
}

/// The length of the word that `text` begins with.
fn word_length(text: &str) -> usize {
    let mut last = ' ';
    for (at, c) in text.char_indices() {
        let next = || text[at + c.len_utf8()..].chars().next().unwrap_or(' ');
        let joins = if c.is_alphanumeric() {
            at == 0 || !(is_ideographic(c) || is_ideographic(last))
        } else {
            match c {
                '\'' | '’' | '\u{2bc}' | '״' | '׳' => last.is_alphabetic() && next().is_alphabetic(),
                '.' | ',' => last.is_numeric() && next().is_numeric(),
                '_' | '\u{ad}' | '\u{200c}' | '\u{200d}' => true,
                _ => is_mark(c),
            }
        };
        if !joins {
            return at;
        }
        last = c;
    }
    text.len()
}

/// How many words a text has; of scripts without spaces between words, about four letters make
/// one.
pub(crate) fn count(text: &str) -> usize {
    let length = |word: &str| {
        if word.starts_with(is_southeast_asian) {
            word.chars().filter(|&c| !is_mark(c)).count().div_ceil(4)
        } else {
            1
        }
    };
    words(text).map(length).sum()
}

/// What a word counts as when sentences are compared; nothing if it is too common to tell.
pub(crate) fn term(word: &str, language: &Language) -> Option<String> {
    let lower = word.to_lowercase();
    (!language.is_stop_word(&lower)).then_some(lower)
}
