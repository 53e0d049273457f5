//! The word before a full stop, which tells an abbreviation from the end of a sentence.

use crate::text::chars::extends_grapheme;

/// How far we look for a word, in bytes: longer ones are no abbreviations.
const REACH: usize = 48;

/// The word that ends at `end`, not before `start`; empty if none does or it is overlong.
pub(super) fn word_before(text: &str, start: usize, end: usize) -> &str {
    let head = &text[start..end];
    let belongs = |c: char| {
        c.is_alphanumeric()
            || matches!(c, '.' | '’' | '\'' | '-' | '/' | '&' | '°' | 'º' | 'ª')
            || extends_grapheme(c)
    };
    let mut word = "";
    for (at, c) in head.char_indices().rev() {
        if !belongs(c) {
            break;
        }
        word = &head[at..];
        if word.len() > REACH {
            return "";
        }
    }
    word.trim_start_matches(['.', '’', '\'', '-', '/', '&'])
}

/// Whether what ends at `end` looks like an address of the web or of mail.
pub(super) fn is_in_address(text: &str, end: usize) -> bool {
    let mut before = text[..end].chars().rev().take(REACH);
    before.find(|&c| c.is_whitespace() || matches!(c, '/' | '@')).is_some_and(|c| !c.is_whitespace())
}

/// The letters with full stops that end with the letter `last`, set with spaces: `т. п` gives `т.п`.
/// Nothing if it stands alone.
pub(super) fn spaced_letters(text: &str, start: usize, end: usize, last: &str) -> Option<String> {
    let mut joined = last.to_lowercase();
    let mut end = end - last.len();
    for _ in 0..3 {
        let head = text[start..end].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let Some(stopped) = head.strip_suffix('.') else { break };
        let letters = word_before(text, start, start + stopped.len());
        if !matches!(letters.chars().count(), 1 | 2) {
            break;
        }
        joined = format!("{}.{joined}", letters.to_lowercase());
        end = start + stopped.len() - letters.len();
    }
    joined.contains('.').then_some(joined)
}

/// What a word before a full stop looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A whole number of so many digits.
    Number(usize),
    /// A day and a month: `7.10`.
    Date,
    /// One letter.
    Letter,
    /// Letters with full stops between: `U.S`, `p.n.e`.
    Dotted,
    /// A Roman number as kings and centuries have; `VM` and `CD` are none.
    Roman,
    /// Any other word.
    Word,
}

impl Shape {
    pub fn of(word: &str) -> Shape {
        let mut letters = word.chars().filter(|&c| !extends_grapheme(c));
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            Shape::Number(word.len())
        } else if is_date(word) {
            Shape::Date
        } else if letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none() {
            Shape::Letter
        } else if is_dotted(word) {
            Shape::Dotted
        } else if word.bytes().all(|byte| b"IVX".contains(&byte)) {
            Shape::Roman
        } else {
            Shape::Word
        }
    }
}

/// Whether `word` is two numbers of one or two digits, with a full stop between.
fn is_date(word: &str) -> bool {
    let is_number =
        |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
    word.split_once('.').is_some_and(|(day, month)| is_number(day) && is_number(month))
}

/// Whether `word` is of one or two letters at a time, with full stops between: `U.S`, `J.-P`.
fn is_dotted(word: &str) -> bool {
    let is_part = |part: &str| {
        let mut letters = part.chars().filter(|&c| !extends_grapheme(c)).peekable();
        letters.peek().is_some()
            && letters.by_ref().take(2).all(char::is_alphabetic)
            && letters.next().is_none()
    };
    word.contains('.') && word.replace(".-", ".").split('.').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_goes_back_to_a_space_or_bracket() {
        let before = |text: &'static str| word_before(text, 0, text.len());
        assert_eq!(before("in the (e.g"), "e.g");
        assert_eq!(before("M. Saint-Gille’s"), "Saint-Gille’s");
        assert_eq!(before("“'tis"), "tis");
        assert_eq!(before("2 км"), "км");
        assert_eq!(before("gone "), "");
        assert_eq!(before(&"x".repeat(REACH + 1).leak()[..]), "");
    }

    #[test]
    fn a_shape_is_told_from_the_letters() {
        let shapes = [
            ("12", Shape::Number(2)),
            ("é", Shape::Letter),
            ("e\u{301}", Shape::Letter),
            ("U.S", Shape::Dotted),
        ];
        for (word, shape) in shapes {
            assert_eq!(Shape::of(word), shape, "{word}");
        }
        for (word, shape) in [
            ("XIV", Shape::Roman),
            ("CD", Shape::Word),
            ("7.10", Shape::Date),
            ("7.105", Shape::Word),
            ("Inc", Shape::Word),
            ("a.bcd", Shape::Word),
        ] {
            assert_eq!(Shape::of(word), shape, "{word}");
        }
    }

    #[test]
    fn letters_may_be_set_with_spaces() {
        let joined = |text: &str| spaced_letters(text, 0, text.len(), text.rsplit(' ').next().unwrap());
        assert_eq!(joined("и т. п").as_deref(), Some("т.п"));
        assert_eq!(joined("z. T").as_deref(), Some("z.t"));
        assert_eq!(joined("plan B"), None);
    }

    #[test]
    fn addresses_have_a_slash_or_an_at() {
        let is_address = |text: &str| is_in_address(text, text.len());
        assert!(is_address("see https://example") && is_address("a@example") && !is_address("the example"));
    }
}
