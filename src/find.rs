//! Looking for plain things in a text. The standard library's searches are faster, and come again
//! for each kind of pattern.

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
    &text[reach(text, class, true)..]
}

/// A text without the characters of a class that it ends with.
pub(crate) fn trim_end(text: &str, class: Class) -> &str {
    let mut rest = text.chars();
    loop {
        let trimmed = rest.as_str();
        if !rest.next_back().is_some_and(class) {
            return trimmed;
        }
    }
}

/// A text without white space at its ends.
pub(crate) fn trim(text: &str) -> &str {
    trim_start(trim_end(text, char::is_whitespace), char::is_whitespace)
}

/// Where the first character of a class stands, or the text ends.
pub(crate) fn until(text: &str, class: Class) -> usize {
    reach(text, class, false)
}

/// How far the characters go that all are of a class, or none of them.
fn reach(text: &str, class: Class, all: bool) -> usize {
    let mut rest = text.chars();
    loop {
        let length = text.len() - rest.as_str().len();
        if rest.next().is_none_or(|c| class(c) != all) {
            return length;
        }
    }
}

/// The parts of a text between the characters of a class, one more than there are of those.
pub(crate) fn parts(text: &str, class: Class) -> Parts<'_> {
    Parts { rest: Some(text), class }
}

/// See [`parts`].
pub(crate) struct Parts<'t> {
    rest: Option<&'t str>,
    class: Class,
}

impl<'t> Iterator for Parts<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let text = self.rest?;
        let end = until(text, self.class);
        let mut rest = text[end..].chars();
        self.rest = rest.next().map(|_| rest.as_str());
        Some(&text[..end])
    }
}

/// Whether a character of ASCII stands in a text.
pub(crate) fn has(text: &str, wanted: u8) -> bool {
    text.bytes().any(|byte| byte == wanted)
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
