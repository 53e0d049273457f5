//! What kind of character stands where: the few classes that reading a text needs.

use crate::Span;

/// Whether `c` belongs to the character before it (a grapheme extender or spacing mark of
/// UAX #29), so that no span may begin with it.
pub(crate) fn is_mark(c: char) -> bool {
    // Most characters, and punctuation, which stands far down the table.
    if matches!(c, ..'\u{300}' | '\u{2010}'..'\u{20d0}' | '\u{30a0}'..'\u{a66f}' | '\u{ac00}'..'\u{d7b0}') {
        return false;
    }
    let c = c as u32;
    let mut bytes = MARKS.iter();
    let mut number = || {
        let (mut value, mut shift) = (0u32, 0);
        loop {
            let byte = *bytes.next()?;
            value |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
            shift += 7;
        }
    };
    let mut at = 0;
    while let (Some(gap), Some(length)) = (number(), number()) {
        let first = at + gap;
        at = first + length;
        if c <= at {
            return c >= first;
        }
    }
    false
}

/// `span` without white space at its ends; a space that carries a mark is not white space.
pub(crate) fn trim(text: &str, span: Span) -> Span {
    let mut trimmed = span.trim(text);
    if trimmed.start > span.start && text[trimmed.start..].chars().next().is_some_and(is_mark) {
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
    matches!(
        c,
        '(' | '['
            | '{'
            | '"'
            | '\''
            | '“'
            | '‘'
            | '„'
            | '‚'
            | '«'
            | '‹'
            | '»'
            | '›'
            | '”'
            | '’'
            | '「'
            | '『'
            | '（'
            | '【'
            | '〈'
            | '《'
            | '［'
            | '〔'
            | '¿'
            | '¡'
    )
}

/// Whether `c` closes a bracket or a quotation whatever stands around it.
pub(crate) fn closes(c: char) -> bool {
    matches!(c, ')' | ']' | '}' | '”' | '’' | '」' | '』' | '）' | '】' | '〉' | '》' | '］' | '〕' | '｣')
}

/// Whether `c` is a quotation mark that opens in some languages and closes in others.
pub(crate) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '‘' | '«' | '»' | '‹' | '›' | '„' | '”' | '’')
}

/// Whether a clause goes on after `c`.
pub(crate) fn continues(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '،' | '؛' | '、' | '，' | '；' | '：' | '%' | '/') || closes(c)
}

/// Whether `c` is a dash that may lead speech or an aside.
pub(crate) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―' | '−')
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

/// Gap and length of each range of marks, as LEB128; `marks_are_those_of_unicode` prints it anew.
static MARKS: &[u8] = &[
    128, 6, 111, 148, 2, 6, 136, 2, 44, 2, 0, 2, 1, 2, 1, 2, 0, 73, 10, 49, 20, 17, 0, 102, 6, 3, 5, 3, 1, 2,
    3, 36, 0, 31, 26, 92, 10, 59, 8, 10, 0, 25, 3, 2, 8, 2, 2, 2, 4, 44, 2, 60, 8, 43, 23, 2, 32, 55, 2, 2,
    17, 2, 6, 11, 1, 30, 2, 57, 0, 2, 6, 3, 1, 3, 2, 10, 0, 11, 1, 27, 0, 3, 2, 57, 0, 2, 4, 5, 1, 3, 2, 4,
    0, 31, 1, 4, 0, 12, 2, 57, 0, 2, 7, 2, 2, 2, 2, 21, 1, 23, 5, 2, 2, 57, 0, 2, 6, 3, 1, 3, 2, 8, 2, 11, 1,
    31, 0, 60, 4, 4, 2, 2, 3, 10, 0, 41, 4, 56, 0, 2, 6, 2, 2, 2, 3, 8, 1, 12, 1, 30, 2, 57, 0, 2, 6, 2, 2,
    2, 3, 8, 1, 12, 1, 16, 0, 13, 3, 56, 1, 2, 6, 2, 2, 2, 3, 10, 0, 11, 1, 30, 2, 71, 0, 5, 5, 2, 0, 2, 7,
    19, 1, 62, 0, 2, 7, 13, 7, 99, 0, 2, 9, 12, 6, 74, 1, 28, 0, 2, 0, 2, 0, 5, 1, 50, 19, 2, 1, 6, 10, 2,
    35, 10, 0, 103, 10, 2, 5, 24, 3, 5, 2, 17, 3, 14, 0, 2, 2, 7, 0, 16, 0, 192, 5, 2, 179, 7, 3, 29, 2, 30,
    1, 31, 1, 65, 31, 10, 0, 46, 2, 2, 0, 118, 1, 35, 0, 119, 11, 5, 11, 220, 1, 4, 58, 9, 2, 0, 2, 0, 3, 23,
    3, 0, 49, 45, 3, 11, 21, 4, 48, 16, 39, 8, 13, 2, 31, 12, 57, 13, 49, 19, 153, 1, 2, 2, 20, 5, 0, 7, 0,
    3, 2, 199, 1, 63, 141, 4, 1, 195, 1, 32, 255, 23, 2, 142, 1, 0, 97, 31, 171, 4, 5, 106, 1, 213, 235, 1,
    3, 2, 9, 33, 1, 81, 1, 145, 2, 0, 4, 0, 5, 0, 24, 4, 5, 0, 84, 1, 51, 17, 27, 17, 14, 0, 39, 7, 26, 12,
    45, 3, 48, 13, 37, 0, 68, 13, 13, 0, 9, 1, 47, 0, 52, 0, 2, 2, 3, 1, 6, 1, 2, 0, 42, 4, 6, 1, 237, 1, 7,
    2, 1, 177, 158, 1, 0, 226, 5, 15, 17, 15, 239, 2, 1, 222, 4, 0, 227, 1, 0, 150, 1, 4, 135, 13, 2, 2, 1,
    6, 3, 41, 2, 5, 0, 166, 1, 1, 190, 4, 3, 66, 4, 190, 2, 1, 78, 5, 71, 10, 50, 3, 123, 2, 54, 14, 42, 0,
    3, 1, 11, 3, 46, 10, 8, 0, 62, 2, 37, 13, 17, 1, 45, 0, 13, 2, 49, 13, 9, 3, 2, 1, 93, 11, 7, 0, 3, 0,
    158, 1, 11, 22, 3, 56, 1, 2, 6, 3, 1, 3, 2, 10, 0, 11, 1, 3, 6, 4, 4, 68, 8, 2, 0, 3, 0, 2, 3, 2, 4, 2,
    0, 15, 1, 83, 17, 24, 0, 82, 19, 236, 1, 6, 3, 8, 28, 1, 83, 16, 107, 12, 102, 2, 3, 9, 129, 2, 14, 246,
    1, 5, 2, 1, 3, 3, 2, 0, 2, 1, 142, 1, 6, 3, 6, 4, 0, 29, 9, 41, 6, 2, 3, 9, 0, 10, 10, 47, 15, 199, 1, 7,
    200, 1, 7, 2, 7, 83, 21, 2, 13, 123, 5, 4, 0, 2, 1, 2, 6, 2, 0, 67, 4, 2, 1, 2, 4, 220, 2, 3, 10, 1, 2,
    0, 49, 6, 4, 4, 24, 0, 230, 41, 0, 7, 14, 201, 89, 17, 193, 19, 4, 60, 6, 153, 8, 0, 2, 54, 8, 3, 82, 0,
    12, 1, 172, 153, 1, 1, 226, 36, 45, 3, 22, 159, 4, 4, 4, 5, 9, 7, 3, 6, 31, 3, 149, 1, 2, 188, 15, 54, 5,
    49, 9, 0, 15, 0, 23, 4, 2, 14, 209, 10, 6, 2, 16, 3, 6, 2, 1, 2, 4, 101, 0, 161, 1, 6, 248, 2, 0, 62, 3,
    253, 3, 3, 255, 1, 1, 244, 1, 0, 3, 0, 8, 1, 6, 0, 219, 3, 6, 110, 6, 177, 21, 4, 161, 152, 48, 95, 129,
    1, 239, 1,
];

#[cfg(test)]
mod tests {
    use super::is_mark;
    use unicode_segmentation::UnicodeSegmentation;

    #[test]
    fn marks_are_those_of_unicode() {
        for c in ('\0'..'\u{20000}').chain('\u{e0000}'..'\u{e0200}') {
            let joins = format!(" {c}").graphemes(true).count() == 1;
            assert_eq!(is_mark(c), joins, "{:04x}", c as u32);
        }
    }
}
