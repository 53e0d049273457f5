//! Looking for plain things in a text. The standard library's searches are faster, and come again
//! for each kind of pattern.

use alloc::string::String;

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

/// Whether `c` is one of a few characters.
pub(crate) fn among(c: char, few: &str) -> bool {
    few.chars().any(|other| other == c)
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
