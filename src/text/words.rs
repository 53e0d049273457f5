use super::chars::{is_hangul, is_ideographic, is_mark, is_southeast_asian};
use crate::Span;
use crate::case;
use crate::language::Language;
use alloc::string::String;

/// So many letters stand for a word's stem.
const STEM: usize = 5;

/// The words of a text. What is written without spaces counts as one word for each ideograph,
/// kana or Thai syllable's worth of letters.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    word_indices(text).map(|(_, word)| word)
}

/// The words of a text, each with where it stands. A word is a run of letters, marks and digits;
/// apostrophes and full stops join letters, points and commas join digits.
pub(crate) fn word_indices(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    core::iter::from_fn(move || {
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

/// Hands over the terms of a sentence, in text order: what its words count as when sentences are
/// compared.
///
/// A word's term is its first letters in lower case, which stands for its stem: endings differ in
/// every language that inflects, beginnings hardly. Ideographs, kana and Hangul give pairs, Thai
/// gives triples: as good as real words for comparing sentences, and no dictionary is needed.
/// Numbers stay whole; words too common to tell give nothing.
pub(crate) fn for_each_term(sentence: &str, language: &Language, mut take: impl FnMut(&str)) {
    let mut lower = String::new();
    let mut before: Option<Span> = None;
    for (at, word) in word_indices(sentence) {
        let span = Span::new(at, at + word.len());
        if word.starts_with(is_ideographic) {
            if let Some(last) = before.filter(|last| last.end == at) {
                take(&sentence[last.start..span.end]);
            }
            before = Some(span);
        } else if word.starts_with(is_hangul) {
            grams(word, 2, &mut take);
        } else if word.starts_with(is_southeast_asian) {
            grams(word, 3, &mut take);
        } else {
            lower.clear();
            lower.extend(word.chars().filter(|c| !is_ignorable(*c)).map(case::lower));
            if !language.is_stop_word(&lower) {
                let stem = stem(&lower);
                if stem.len() == lower.len() || !language.is_stop_word(stem) {
                    take(stem);
                }
            }
        }
    }
}

/// Every `size` letters of a word that follow each other; a shorter word whole.
fn grams(word: &str, size: usize, take: &mut impl FnMut(&str)) {
    let starts = || word.char_indices().map(|(at, _)| at);
    let ends = starts().skip(size).chain([word.len()]);
    for (start, end) in starts().zip(ends) {
        take(&word[start..end]);
    }
}

/// The part of a word in lower case that stands for its stem: `l'alliance` and `alliances` both
/// give `allia`.
fn stem(word: &str) -> &str {
    let parts = || word.split(['\'', '’', '\u{2bc}']);
    let longest = parts().map(str::len).max().unwrap_or(0);
    let part = parts().find(|part| part.len() == longest).unwrap_or(word);
    let part =
        ["وال", "بال", "ال"].into_iter().find_map(|article| part.strip_prefix(article)).unwrap_or(part);
    if part.starts_with(char::is_numeric) {
        return part;
    }
    let end = part.char_indices().filter(|&(_, c)| !is_mark(c)).nth(STEM).map_or(part.len(), |(at, _)| at);
    &part[..end]
}

/// Soft hyphens and joiners: how a word is set, no part of it.
fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}')
}
