//! Letters, digits and marks, of the scripts that news is written in; of others about.
//!
//! The standard library's tables are for all of Unicode, to the last sign of scripts that are no
//! longer written: 3 KB of the download.

use crate::case::lower;

/// Where runs of letters and digits begin and end in turn, beyond ASCII.
#[rustfmt::skip]
const RUNS: [u16; 92] = [
    // Latin, Greek, Cyrillic, Armenian
    0xaa, 0xab, 0xb2, 0xb4, 0xb5, 0xb6, 0xb9, 0xbb, 0xbc, 0xbf, 0xc0, 0xd7, 0xd8, 0xf7, 0xf8, 0x300,
    0x370, 0x37e, 0x37f, 0x387, 0x388, 0x482, 0x48a, 0x55a, 0x560, 0x589,
    // Hebrew, Arabic
    0x5d0, 0x600, 0x620, 0x66a, 0x66e, 0x6d4,
    // India and the south-east of Asia
    0x6d5, 0x964, 0x966, 0xaf1, 0xaf9, 0xc7f, 0xc80, 0xdf4, 0xe01, 0xe3f, 0xe40, 0xe5a, 0xe81, 0x104a,
    0x1050, 0x109e, 0x10a0, 0x1361, 0x1369, 0x17d4, 0x17e0, 0x2000,
    // Small and set-off digits
    0x2070, 0x207d, 0x2080, 0x208a, 0x2090, 0x20a0, 0x2150, 0x218a, 0x2460, 0x249c, 0x2776, 0x2794,
    // Tifinagh and its neighbours
    0x2c00, 0x2e00,
    // The east of Asia
    0x3005, 0x3008, 0x3041, 0x30a0, 0x30a1, 0x30fb, 0x30fc, 0x31c0, 0x31f0, 0x3200, 0x3400, 0xe000,
    0xf900, 0xfe00, 0xfe70, 0xfeff, 0xff10, 0xff1a, 0xff21, 0xff3b, 0xff41, 0xff5b, 0xff66, 0xffe0,
];

/// Whether `c` is a letter or a digit.
pub(crate) fn is_alphanumeric(c: char) -> bool {
    match c {
        ..'\u{80}' => c.is_ascii_alphanumeric(),
        ..'\u{10000}' => RUNS.partition_point(|&edge| u32::from(edge) <= c as u32) % 2 == 1,
        // Notes, emoji, tags.
        _ => !matches!(c, '\u{1d000}'..'\u{1d400}' | '\u{1f000}'..'\u{20000}' | '\u{e0000}'..),
    }
}

/// Whether `c` is a digit, or a number in one sign.
pub(crate) fn is_numeric(c: char) -> bool {
    match c {
        '\u{900}'..'\u{e00}' => matches!(c as u32 % 128, 0x66..0x70),
        '²' | '³' | '¹' | '¼'..='¾' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => true,
        '\u{e50}'..='\u{e59}' | '\u{2070}'..'\u{208a}' | '\u{2150}'..'\u{2800}' | '０'..='９' => {
            is_alphanumeric(c)
        }
        _ => c.is_ascii_digit(),
    }
}

/// Whether `c` is a letter.
pub(crate) fn is_alphabetic(c: char) -> bool {
    is_alphanumeric(c) && !is_numeric(c)
}

/// Whether `c` is a capital.
pub(crate) fn is_uppercase(c: char) -> bool {
    lower(c) != c
}

/// Whether `c` is a small letter, of a script that has capitals.
pub(crate) fn is_lowercase(c: char) -> bool {
    let cased = matches!(c, 'a'..='\u{2af}' | '\u{370}'..='\u{587}' | '\u{1e00}'..='\u{1eff}' | 'ａ'..='ｚ');
    cased && is_alphabetic(c) && !is_uppercase(c)
}

/// Whether `c` belongs to the character before it (a grapheme extender or spacing mark of
/// UAX #29), so that no span may begin with it.
///
/// Of scripts that news is not written in, letters between marks count as such, too; but none that
/// belongs to the character after it.
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

/// Gap and length of each range of marks, as LEB128.
#[rustfmt::skip]
static MARKS: &[u8] = &[
    128, 6, 111, 148, 2, 6, 136, 2, 44, 2, 0, 2, 1, 2, 1, 2, 0, 73, 10, 49, 20, 17, 0, 102, 6, 3, 5, 3, 1,
    2, 3, 36, 57, 92, 181, 1, 60, 74, 2, 32, 55, 2, 2, 17, 2, 6, 11, 1, 30, 2, 57, 0, 2, 15, 10, 0, 11, 1,
    27, 5, 57, 21, 31, 1, 4, 0, 12, 2, 57, 0, 2, 15, 21, 1, 23, 9, 57, 0, 2, 25, 11, 1, 31, 0, 60, 15, 10,
    0, 41, 4, 56, 0, 2, 24, 12, 1, 30, 2, 57, 0, 2, 24, 12, 1, 16, 16, 56, 1, 2, 15, 10, 0, 11, 1, 30, 2,
    71, 21, 19, 1, 62, 0, 2, 7, 13, 7, 99, 0, 2, 9, 12, 6, 74, 1, 28, 0, 2, 0, 2, 0, 5, 1, 50, 19, 2, 1,
    6, 47, 10, 0, 103, 10, 2, 5, 24, 3, 5, 2, 17, 3, 14, 0, 2, 2, 7, 0, 16, 0, 192, 5, 2, 179, 7, 97, 65,
    31, 10, 0, 46, 4, 118, 36, 119, 27, 220, 1, 160, 4, 153, 1, 41, 199, 1, 63, 141, 4, 1, 195, 1, 32,
    255, 23, 2, 142, 1, 0, 97, 31, 171, 4, 5, 106, 1, 213, 235, 1, 130, 1, 145, 2, 42, 84, 246, 4, 237, 1,
    10, 177, 158, 1, 0, 226, 5, 15, 17, 15, 239, 2, 1, 222, 4, 0, 227, 1, 0, 150, 1, 4, 135, 13, 62, 166,
    1, 1, 190, 4, 73, 190, 2, 218, 1, 123, 186, 1, 8, 0, 62, 192, 1, 9, 6, 93, 21, 158, 1, 241, 1, 2, 16,
    83, 41, 82, 19, 236, 1, 46, 83, 16, 107, 12, 102, 14, 129, 2, 14, 246, 1, 14, 2, 0, 2, 1, 142, 1, 104,
    2, 32, 47, 15, 199, 1, 7, 200, 1, 16, 83, 36, 123, 20, 2, 80, 220, 2, 14, 2, 87, 230, 41, 21, 201, 89,
    17, 193, 19, 70, 153, 8, 67, 82, 13, 172, 153, 1, 1, 226, 36, 70, 159, 4, 4, 4, 5, 9, 7, 3, 6, 31, 3,
    149, 1, 2, 188, 15, 175, 1, 209, 10, 143, 1, 161, 1, 6, 248, 2, 65, 253, 3, 137, 4, 219, 3, 6, 110, 6,
    177, 21, 4, 161, 152, 48, 207, 3,
];

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_segmentation::UnicodeSegmentation;

    /// Where news is written, but for signs that it does not use.
    #[rustfmt::skip]
    const NEWS: [(u32, u32); 25] = [
        (0, 0x2af), (0x370, 0x374), (0x376, 0x37f), (0x386, 0x3f5), (0x3f7, 0x558), (0x55a, 0x5f2), (0x600, 0x6dc),
        (0x900, 0x96f), (0xe00, 0xe4e), (0xe50, 0xe7f), (0x10a0, 0x10fa), (0x1e00, 0x1fbc), (0x2000, 0x2070),
        (0x20a0, 0x20ff), (0x2190, 0x24b5), (0x2500, 0x2bff), (0x2e30, 0x3006), (0x3008, 0x3020),
        (0x3041, 0x309a), (0x309d, 0x318e), (0x3400, 0x4dbf), (0x4e00, 0xa48c), (0xac00, 0xd7a3),
        (0xe000, 0xfb28), (0xff00, 0xffff),
    ];

    #[test]
    fn they_are_those_of_unicode_wherever_news_is_written() {
        let news = NEWS.iter().flat_map(|&(first, last)| first..=last).filter_map(char::from_u32);
        let is_assigned = |c: char| c.escape_debug().count() == 1;
        for c in news.chain('\u{1f200}'..'\u{1fb00}').filter(|&c| is_assigned(c) && !is_mark(c)) {
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c} {:x}", c as u32);
            assert_eq!(is_numeric(c), c.is_numeric(), "{c} {:x}", c as u32);
            if matches!(c, '\0'..'ª' | 'À'..'\u{180}' | '\u{386}'..'\u{3cf}' | '\u{400}'..'\u{460}' | '\u{531}'..'\u{557}' | '\u{561}'..'\u{587}' | '\u{1ea0}'..'\u{1f00}')
            {
                assert_eq!(is_lowercase(c), c.is_lowercase(), "{c} {:x}", c as u32);
                assert_eq!(is_uppercase(c), c.is_uppercase(), "{c} {:x}", c as u32);
            }
        }
    }

    #[test]
    fn marks_are_those_of_unicode() {
        let rare = |c| {
            matches!(c, '\u{700}'..'\u{750}' | '\u{780}'..'\u{900}' | '\u{13a0}'..'\u{1780}' | '\u{1800}'..'\u{1dc0}'
            | '\u{a4d0}'..'\u{ac00}' | '\u{10000}'..'\u{1cf00}' | '\u{1d800}'..'\u{1f000}' | '\u{e0000}'..)
        };
        for c in ('\0'..'\u{20000}').chain('\u{e0000}'..'\u{e0200}') {
            let joins = format!(" {c}").graphemes(true).count() == 1;
            let leads = format!("{c}a").graphemes(true).count() == 1;
            assert!(!(leads && is_mark(c)), "{:04x}", c as u32);
            let known = joins || !rare(c) && c.escape_debug().count() == 1;
            assert!(!known || is_mark(c) == joins, "{:04x}", c as u32);
        }
    }
}
