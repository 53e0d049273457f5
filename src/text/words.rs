//! Words, and what of them stands for them.

use super::chars::is_southeast_asian;
use crate::language::Language;
use arrayvec::ArrayString;
use std::borrow::Cow;
use std::ops::{Deref, Range};
use unicode_segmentation::{UnicodeSegmentation, UnicodeWordIndices};

/// So many characters, as readers count them, stand for a word's stem.
const STEM: usize = 5;

/// The words of a text, each with where it stands: those of UAX #29, except that a run of letters of
/// Thai and its neighbours, which set no spaces between words, is one word rather than one for each letter.
pub(crate) fn word_indices(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut words = uax29_word_indices(text).peekable();
    std::iter::from_fn(move || {
        let (start, word) = words.next()?;
        let mut end = start + word.len();
        if word.starts_with(is_southeast_asian) {
            while let Some((_, next)) =
                words.next_if(|&(at, next)| at == end && next.starts_with(is_southeast_asian))
            {
                end += next.len();
            }
        }
        Some((start, &text[start..end]))
    })
}

/// As [`UnicodeSegmentation::unicode_word_indices`], in a third of the time.
fn uax29_word_indices(text: &str) -> impl Iterator<Item = (usize, &str)> {
    // No word reaches over a space.
    let mut next = 0;
    let mut pieces = std::iter::from_fn(move || {
        let (start, rest) = (next, text.get(next..)?);
        // Words are short: to look at each byte is faster than to call a search.
        let length = rest.bytes().position(|byte| byte == b' ').unwrap_or(rest.len());
        next += length + 1;
        Some((start, &rest[..length]))
    });
    let mut within = None;
    std::iter::from_fn(move || {
        loop {
            if let Some((start, words)) = &mut within {
                let words: &mut UnicodeWordIndices = words;
                if let Some((at, word)) = words.next() {
                    return Some((*start + at, word));
                }
                within = None;
            }
            let (start, piece) = pieces.next()?;
            match only_word(piece) {
                Some((at, word)) => return Some((start + at, word)),
                None => within = Some((start, piece.unicode_word_indices())),
            }
        }
    })
}

/// The word of a text that has plain letters and digits alone, with punctuation around them.
fn only_word(piece: &str) -> Option<(usize, &str)> {
    let is_punctuation =
        |c: char| c.is_ascii_punctuation() && c != '_' || matches!(c, '\u{2010}'..='\u{2027}' | '«' | '»');
    if !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Some((0, piece));
    }
    let is_letter = |c: char| {
        c.is_ascii_alphanumeric()
            || c.is_alphabetic()
                && matches!(c, '\u{80}'..='\u{2ff}' | '\u{370}'..='\u{481}' | '\u{1e00}'..='\u{1eff}')
    };
    let opened = piece.trim_start_matches(is_punctuation);
    let word = opened.trim_end_matches(is_punctuation);
    (!word.is_empty() && word.chars().all(is_letter)).then_some((piece.len() - opened.len(), word))
}

/// Whether a line has fewer words than `count`, which is 1 at least.
pub(super) fn is_shorter(line: &str, count: usize) -> bool {
    word_indices(line).nth(count - 1).is_none()
}

/// A text with one space between its words, whatever white space stands there.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    let mut after_space = true;
    let is_in_place = |c: char| {
        let is_space = c.is_whitespace();
        let fits = !is_space || c == ' ' && !after_space;
        after_space = is_space;
        fits
    };
    // Most are so written.
    if text.chars().all(is_in_place) && !after_space {
        return text.into();
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ").into()
}

/// Hardly a word of ASCII has more bytes.
const SHORT: usize = 24;

/// A word in lower case. Most are as they stand; few others are not ASCII, or so long that they need memory of their own.
#[derive(Debug)]
pub(crate) enum LowerCase<'w> {
    /// All of ASCII.
    AsItStands(&'w str),
    /// All of ASCII.
    Short(ArrayString<SHORT>),
    Any(String),
}

impl Deref for LowerCase<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            LowerCase::AsItStands(word) => word,
            LowerCase::Short(word) => word,
            LowerCase::Any(word) => word,
        }
    }
}

/// A word in lower case.
pub(crate) fn lower_case(word: &str) -> LowerCase<'_> {
    if is_plain(word) {
        return LowerCase::AsItStands(word);
    }
    match ArrayString::from(word) {
        Ok(mut short) if short.is_ascii() => {
            short.make_ascii_lowercase();
            LowerCase::Short(short)
        }
        _ => LowerCase::Any(word.to_lowercase()),
    }
}

/// Whether a word has nothing but small letters and digits of ASCII. Most have, so that this is asked before all else.
fn is_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

/// What elided articles and endings are set off by.
const APOSTROPHES: [char; 3] = ['\'', '’', '\u{2bc}'];

/// Where in a word it stands without an article that is elided before it or an ending set off, if there is one:
/// `l'accord` is about `accord`, and `Iran's` about `Iran`.
pub(super) fn bare(word: &str, language: &Language) -> Option<Range<usize>> {
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        // Most words are that plain.
        return None;
    }
    let (before, rest) = word.split_once(APOSTROPHES)?;
    let rest = rest.trim_start_matches(APOSTROPHES);
    match rest.len() {
        1..=2 if rest.bytes().all(|byte| byte.is_ascii_lowercase()) => Some(0..before.len()),
        3.. if before.is_ascii() && language.is_stop_word(&before.to_lowercase()) => {
            Some(word.len() - rest.len()..word.len())
        }
        _ => None,
    }
}

/// A word in lower case, without what only tells how it is set: soft hyphens and joiners.
pub(crate) fn fold(word: &str) -> LowerCase<'_> {
    const SETTING: [char; 3] = ['\u{ad}', '\u{200c}', '\u{200d}'];
    match lower_case(word) {
        LowerCase::Any(lower) if lower.contains(SETTING) => LowerCase::Any(lower.replace(SETTING, "")),
        lower => lower,
    }
}

/// The part of a word in lower case that stands for its stem: `l'alliance` and `alliances` both
/// give `allia`.
pub(super) fn stem(word: &str) -> &str {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return &word[..STEM.min(word.len())];
    }
    // The first one of those that are longest.
    let part = word.split(APOSTROPHES).rev().max_by_key(|part| part.len()).unwrap_or(word);
    let article = ["وال", "بال", "ال"].into_iter().find(|article| part.starts_with(article));
    let part = &part[article.map_or(0, str::len)..];
    if part.starts_with(char::is_numeric) {
        return part;
    }
    let end = if part.is_ascii() {
        STEM.min(part.len())
    } else {
        part.grapheme_indices(true).nth(STEM).map_or(part.len(), |(at, _)| at)
    };
    &part[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What words are made of, and what stands around and between them.
    const PARTS: [&str; 24] = [
        "bridge", "é", "ö", "ß", "Ї", "θ", "ª", "3", "²", " ", "  ", "’", "'", ".", ",", ":", "_", "“", "»",
        "\u{301}", "\u{ad}", "\u{200d}", "\u{2027}", "カ",
    ];

    fn words(text: &str) -> Vec<&str> {
        word_indices(text).map(|(_, word)| word).collect()
    }

    #[test]
    fn lower_case_is_that_of_std() {
        arbtest::arbtest(|u| {
            let mut word = String::new();
            for _ in 0..u.int_in_range(0..=2 * SHORT)? {
                word.push_str(u.choose(&["a", "B", "7", "É", "ß", "Σ", "-"])?);
            }
            assert_eq!(*lower_case(&word), word.to_lowercase());
            Ok(())
        });
    }

    #[test]
    fn one_line_has_one_space_between_words() {
        arbtest::arbtest(|u| {
            let length = u.int_in_range(0..=7)?;
            let text: String =
                (0..length).map(|_| u.choose(&['a', 'ü', ' ', '\n', '\u{a0}'])).collect::<Result<_, _>>()?;
            assert_eq!(one_line(&text), text.split_whitespace().collect::<Vec<_>>().join(" "), "{text:?}");
            Ok(())
        });
    }

    #[test]
    fn words_are_those_of_readers() {
        assert_eq!(
            words("The U.S. won’t pay 3.5 (or 1,000) – ever!"),
            ["The", "U.S", "won’t", "pay", "3.5", "or", "1,000", "ever"]
        );
        assert_eq!(words("橋は春に"), ["橋", "は", "春", "に"]);
        assert_eq!(words("สะพาน เปิด"), ["สะพาน", "เปิด"]);
        assert_eq!(words("न्यूज़ और"), ["न्यूज़", "और"]);
    }

    #[test]
    fn they_are_those_of_uax_29() {
        arbtest::arbtest(|u| {
            let mut text = String::new();
            for _ in 0..u.int_in_range(0..=12)? {
                text.push_str(u.choose(&PARTS)?);
                text.push(u.arbitrary()?);
            }
            let text = text.replace(is_southeast_asian, " ");
            // A space makes a word with a mark behind it, by UAX #29.
            if text.unicode_words().any(|word| word.contains(' ')) {
                return Ok(());
            }
            assert!(word_indices(&text).eq(text.unicode_word_indices()), "{text:?}");
            Ok(())
        });
    }

    #[test]
    fn a_word_stands_where_it_was_found() {
        let text = "Œuvre d’art: «naïve» 2026 สะพาน橋カード";
        for (at, word) in word_indices(text) {
            assert_eq!(&text[at..at + word.len()], word);
        }
    }

    #[test]
    fn endings_and_elided_articles_are_taken_off() {
        let bare = |tag, word| bare(word, Language::of(Some(tag), "")).map(|range| &word[range]);
        assert_eq!(bare("en", "Iran's"), Some("Iran"));
        assert_eq!(bare("fr", "l’accord"), Some("accord"));
        assert_eq!(bare("en", "O'Brien"), None);
        assert_eq!(bare("uk", "з'їзд"), None);
    }
}
