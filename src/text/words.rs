use super::chars::{is_hangul, is_ideographic, is_southeast_asian};
use crate::Span;
use crate::case;
use crate::find::{among, first, trim_start, until};
use crate::language::Language;
use crate::letters::{self, is_mark};

/// So many letters stand for a word's stem.
const STEM: usize = 5;

/// The words of a text, each with where it stands. A word is a run of letters, marks and digits;
/// apostrophes and full stops join letters, points and commas join digits. Each ideograph and kana
/// is one.
pub(crate) fn word_indices(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// See [`word_indices`].
pub(crate) struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Words<'t> {
    type Item = (usize, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let rest = &self.text[self.at..];
            let c = rest.chars().next()?;
            if letters::is_alphanumeric(c) {
                let word = (self.at, &rest[..word_length(rest)]);
                self.at += word.1.len();
                return Some(word);
            }
            self.at += c.len_utf8();
        }
    }
}

/// The length of the word that `text` begins with.
fn word_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut last) = (0, ' ');
    while let Some(c) = text[at..].chars().next() {
        let next = || first(&text[at + c.len_utf8()..]);
        let joins = if letters::is_alphanumeric(c) {
            at == 0 || !(is_ideographic(c) || is_ideographic(last))
        } else {
            match c {
                '\'' | '’' | '\u{2bc}' | '״' | '׳' => {
                    letters::is_alphabetic(last) && letters::is_alphabetic(next())
                }
                '.' | ',' => letters::is_numeric(last) && letters::is_numeric(next()),
                '_' | '\u{ad}' | '\u{200c}' | '\u{200d}' => true,
                _ => is_mark(c),
            }
        };
        if !joins {
            break;
        }
        (at, last) = (at + c.len_utf8(), c);
        // The common case, which needs no look at each letter.
        while c.is_ascii() && bytes.get(at).is_some_and(u8::is_ascii_alphanumeric) {
            last = bytes[at] as char;
            at += 1;
        }
    }
    at
}

/// Hands over the terms of a sentence, in text order: what its words count as when sentences are
/// compared. Answers how many words it has: each ideograph and kana is one, and about four letters of
/// scripts like Thai make one.
///
/// A word's term is its first letters in lower case, which stands for its stem: endings differ in
/// every language that inflects, beginnings hardly. Ideographs, kana and Hangul give pairs, Thai
/// gives triples: as good as real words for comparing sentences, and no dictionary is needed.
/// Numbers stay whole; words too common to tell give nothing.
pub(crate) fn read_terms(sentence: &str, language: &Language, take: &mut dyn FnMut(&str)) -> usize {
    let mut count = 0;
    let mut lower = String::new();
    let mut before: Option<Span> = None;
    for (at, word) in word_indices(sentence) {
        let span = Span::new(at, at + word.len());
        let c = first(word);
        count += 1;
        if is_ideographic(c) {
            if let Some(last) = before.filter(|last| last.end == at) {
                take(&sentence[last.start..span.end]);
            }
            before = Some(span);
        } else if is_hangul(c) {
            grams(word, 2, take);
        } else if is_southeast_asian(c) {
            grams(word, 3, take);
            count += word.chars().filter(|&c| !is_mark(c)).count().div_ceil(4).saturating_sub(1);
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
    count
}

/// Every `size` letters of a word that follow each other; a shorter word whole.
fn grams(word: &str, size: usize, take: &mut dyn FnMut(&str)) {
    let (mut count, mut start) = (0, 0);
    for (at, c) in word.char_indices() {
        count += 1;
        if count >= size {
            take(&word[start..at + c.len_utf8()]);
            start += first(&word[start..]).len_utf8();
        }
    }
    if count < size {
        take(word);
    }
}

/// The part of a word in lower case that stands for its stem: `l'alliance` and `alliances` both
/// give `allia`.
fn stem(word: &str) -> &str {
    let (mut part, mut rest) = ("", word);
    while !rest.is_empty() {
        let end = until(rest, |c| among(c, "'’\u{2bc}"));
        if end > part.len() {
            part = &rest[..end];
        }
        rest = trim_start(&rest[end..], |c| among(c, "'’\u{2bc}"));
    }
    for article in ["وال", "بال", "ال"] {
        if let Some(noun) = part.strip_prefix(article) {
            part = noun;
            break;
        }
    }
    if letters::is_numeric(first(part)) {
        return part;
    }
    let mut count = 0;
    for (at, c) in part.char_indices() {
        if !is_mark(c) {
            if count == STEM {
                return &part[..at];
            }
            count += 1;
        }
    }
    part
}

/// Soft hyphens and joiners: how a word is set, no part of it.
fn is_ignorable(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}')
}
