//! Looking for plain things in a text. The standard library's searches are faster, and come again
//! for each kind of pattern.

use alloc::string::String;
use core::str::Split;

/// What characters are looked for.
pub(crate) type Class = fn(char) -> bool;

/// The first character, `\0` if there is none.
pub(crate) fn first(text: &str) -> char {
    text.chars().next().unwrap_or('\0')
}

/// The last character, `\0` if there is none.
pub(crate) fn last(text: &str) -> char {
    text.chars().next_back().unwrap_or('\0')
}

/// Whether a text has more than so many characters.
pub(crate) fn is_longer(text: &str, than: usize) -> bool {
    let mut count = 0;
    for _ in text.chars() {
        count += 1;
        if count > than {
            return true;
        }
    }
    false
}

/// Whether `c` is one of a few characters, none of which is a letter or digit of ASCII.
pub(crate) fn among(c: char, few: &str) -> bool {
    !c.is_ascii_alphanumeric() && few.chars().any(|other| other == c)
}

/// A text without the characters of a class that it begins with.
pub(crate) fn trim_start(text: &str, class: Class) -> &str {
    text.trim_start_matches(class)
}

/// A text without the characters of a class that it ends with.
pub(crate) fn trim_end(text: &str, class: Class) -> &str {
    text.trim_end_matches(class)
}

/// Where the first character of a class stands, or the text ends.
pub(crate) fn until(text: &str, class: Class) -> usize {
    text.find(class).unwrap_or(text.len())
}

/// The parts of a text between the characters of a class, one more than there are of those.
pub(crate) fn parts(text: &str, class: Class) -> Split<'_, Class> {
    text.split(class)
}

/// The words of a list, one space between two.
pub(crate) fn words(list: &[u8]) -> impl Iterator<Item = &[u8]> {
    list.split(|&byte| byte == b' ')
}

/// Whether a character of ASCII stands in a text.
pub(crate) fn has(text: &str, wanted: u8) -> bool {
    text.bytes().any(|byte| byte == wanted)
}

/// Whether a word is in a list, one space between two.
pub(crate) fn lists(words: &str, word: &str) -> bool {
    self::words(words.as_bytes()).any(|other| other == word.as_bytes())
}

/// A text in which every run of white space is one space, without any at its ends.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Where `wanted` stands in a text, each of its places; for short words and rare calls.
pub(crate) fn places(text: &str, wanted: &str) -> impl Iterator<Item = usize> {
    text.char_indices().map(|(at, _)| at).filter(move |&at| text[at..].starts_with(wanted))
}

/// Whether `wanted` stands in a text.
pub(crate) fn holds(text: &str, wanted: &str) -> bool {
    places(text, wanted).next().is_some()
}
