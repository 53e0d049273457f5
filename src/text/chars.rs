//! Classes of characters that reading a text needs beyond those of the standard library.

use crate::Span;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// `span` without white space at its ends; a space that is one character with what stands beside it (UAX #29), as one
/// that carries a combining mark is, is not white space.
pub(super) fn trim(text: &str, span: Span) -> Span {
    let mut trimmed = span.trim(text);
    if trimmed.start > span.start && text[trimmed.start..].starts_with(extends_grapheme) {
        let before = text[span.start..trimmed.start].chars().next_back();
        // A line break or another control carries none.
        let carries = |c: &char| !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}');
        trimmed.start -= before.filter(carries).map_or(0, char::len_utf8);
    }
    trimmed.end += prepended(&text[trimmed.start..span.end], trimmed.len());
    trimmed
}

/// The length of the space at `end` that is one character with the letter before it, as behind U+110CD; 0 if there is
/// none.
fn prepended(text: &str, end: usize) -> usize {
    let Some(last) = text[..end].chars().next_back().filter(|last| !last.is_ascii()) else { return 0 };
    let space = text[end..].chars().next().map_or(0, char::len_utf8);
    let pair = &text[end - last.len_utf8()..end + space];
    if space > 0 && pair.graphemes(true).nth(1).is_none() { space } else { 0 }
}

/// Whether `c` is one character with the one before it, as combining marks and joiners are (UAX #29), so
/// that no span may begin with it.
pub(super) fn extends_grapheme(c: char) -> bool {
    // Most characters that are no letters: punctuation.
    if matches!(c, ..'\u{300}' | '\u{2010}'..='\u{2027}') {
        return false;
    }
    let mut pair = [b' '; 5];
    let end = 1 + c.encode_utf8(&mut pair[1..]).len();
    let pair = std::str::from_utf8(&pair[..end]).unwrap_or_default();
    GraphemeCursor::new(1, end, true).is_boundary(pair, 0) == Ok(false)
}

/// Whether `c` may open a bracket or a quotation: straight marks open and close.
pub(super) fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '（' | '【' | '〈' | '《' | '［' | '〔' | '「' | '『' | '¿' | '¡')
        || is_quotation_mark(c)
}

/// Whether `c` closes a bracket or a quotation whatever stands around it.
pub(super) fn closes(c: char) -> bool {
    matches!(c, ')' | ']' | '}' | '”' | '’' | '」' | '』' | '）' | '】' | '〉' | '》' | '］' | '〕' | '｣')
}

/// Whether `c` is a quotation mark that opens in some languages and closes in others.
pub(crate) fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '‘' | '«' | '»' | '‹' | '›' | '„' | '‚' | '”' | '’')
}

/// The characters of a text that may be quotation marks, each with where it stands: `"`, `'`, `` ` ``, and all outside of
/// ASCII.
pub(crate) fn possible_quotation_marks(text: &str) -> impl Iterator<Item = (usize, char)> {
    char_indices_but(text, |byte| !matches!(byte, b'"' | b'\'' | b'`'))
}

/// The characters of a text, each with where it stands, but for those of ASCII that are to be passed over, which is done
/// byte by byte: decoding takes most of the time where few are wanted.
pub(super) fn char_indices_but(text: &str, pass: impl Fn(u8) -> bool) -> impl Iterator<Item = (usize, char)> {
    let mut next = 0;
    std::iter::from_fn(move || {
        let is_wanted = |&byte: &u8| !byte.is_ascii() || !pass(byte);
        let at = next + text.as_bytes()[next..].iter().position(is_wanted)?;
        let c = text[at..].chars().next()?;
        next = at + c.len_utf8();
        Some((at, c))
    })
}

/// Whether `c` is a dash that may lead speech or an aside.
pub(crate) fn is_dash(c: char) -> bool {
    matches!(c, '–' | '—' | '―')
}

/// Whether `c` is a dash, or a hyphen or minus sign that may stand for one.
pub(super) fn is_dash_or_hyphen(c: char) -> bool {
    matches!(c, '-' | '−') || is_dash(c)
}

/// Whether `c` is written without spaces between words, in Chinese and Japanese.
pub(super) fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Hiragana goes on with the sentence around a quotation that has just closed.
pub(super) fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}')
}

/// Korean syllables.
pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

/// Thai, Lao, Khmer and Burmese letters: words without spaces.
pub(super) fn is_southeast_asian(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Whether `c` is a picture that people set behind what they say.
pub(super) fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{26aa}' | '✨' | '❤')
}

/// Whether `c` is a letter of a script without capitals.
pub(super) fn is_caseless(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_extends_the_one_before_it_where_unicode_says_so() {
        for c in ('\0'..='\u{1ffff}').filter(|&c| c != '\n' && c != '\r') {
            assert_eq!(extends_grapheme(c), format!(" {c}").graphemes(true).count() == 1, "{:x}", c as u32);
        }
    }

    #[test]
    fn characters_are_passed_over_as_if_one_by_one() {
        arbtest::arbtest(|u| {
            let text: String = u.arbitrary()?;
            let wanted: Vec<_> = text.char_indices().filter(|(_, c)| !c.is_ascii_alphanumeric()).collect();
            let found: Vec<_> = char_indices_but(&text, |byte| byte.is_ascii_alphanumeric()).collect();
            assert_eq!(found, wanted, "{text:?}");
            Ok(())
        });
    }

    #[test]
    fn trimming_keeps_a_space_that_carries_a_mark() {
        assert_eq!(trim("  a ", Span::new(0, 4)), Span::new(2, 3));
        assert_eq!(trim("  \u{301}a", Span::new(0, 5)), Span::new(1, 5));
        assert_eq!(trim("\n\u{301}a", Span::new(0, 4)), Span::new(1, 4));
        assert_eq!(trim(" \t", Span::new(0, 2)), Span::new(2, 2));
        assert_eq!(trim("a\u{110cd}\u{3000} ", Span::new(0, 9)), Span::new(0, 8));
    }
}
