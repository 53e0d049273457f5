//! What kind of character stands where: the few classes that reading a text needs.

use crate::Span;
use crate::find::{among, first};
use crate::letters::is_mark;

/// `span` without white space at its ends; a space that carries a mark is not white space.
pub(crate) fn trim(text: &str, span: Span) -> Span {
    let mut trimmed = span.trim(text);
    if trimmed.start > span.start && is_mark(first(&text[trimmed.start..])) {
        let before = text[span.start..trimmed.start].chars().next_back();
        trimmed.start -= before.filter(|&c| !is_break(c)).map_or(0, char::len_utf8);
    }
    trimmed
}

/// Whether `c` ends a line or is another control: a mark never joins it.
fn is_break(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether `c` can only open a bracket or a quotation, or may: straight marks open and close.
pub(crate) fn opens(c: char) -> bool {
    among(c, "([{\"'“‘„‚«‹»›”’「『（【〈《［〔¿¡")
}

/// Whether `c` closes a bracket or a quotation whatever stands around it.
pub(crate) fn closes(c: char) -> bool {
    among(c, ")]}”’」』）】〉》］〕｣")
}

/// Whether `c` is a quotation mark that opens in some languages and closes in others.
pub(crate) fn is_quote(c: char) -> bool {
    among(c, "\"'“‘«»‹›„”’")
}

/// Whether a clause goes on after `c`.
pub(crate) fn continues(c: char) -> bool {
    among(c, ",;:،؛、，；：%/") || closes(c)
}

/// Whether `c` is a dash that may lead speech or an aside.
pub(crate) fn is_dash(c: char) -> bool {
    among(c, "-–—―−")
}

/// Hiragana goes on with the sentence around a quotation that has just closed.
pub(crate) fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}')
}

/// Whether `c` is written without spaces between words, in Chinese and Japanese.
pub(crate) fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Korean syllables.
pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}')
}

/// Thai, Lao, Khmer and Burmese letters: words without spaces.
pub(crate) fn is_southeast_asian(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}
