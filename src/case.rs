//! Small letters, in the scripts that have two cases and that news is written in.
//!
//! The standard library's table is for all of Unicode, with what one capital becomes two letters:
//! 7 KB of the download, for letters that no article has.

/// First and last capital of a run, and how far away its small letters are. Where that is 1,
/// capitals and small letters take turns.
#[rustfmt::skip]
const CAPITALS: [(u16, u16, i16); 31] = [
    // Latin
    (0x41, 0x5a, 32), (0xc0, 0xd6, 32), (0xd8, 0xde, 32), (0x100, 0x12e, 1), (0x130, 0x130, -199),
    (0x132, 0x136, 1), (0x139, 0x147, 1), (0x14a, 0x176, 1), (0x178, 0x178, -121), (0x179, 0x17d, 1),
    (0x18f, 0x18f, 202), (0x1a0, 0x1a4, 1), (0x1af, 0x1af, 1), (0x1cd, 0x1db, 1), (0x1f8, 0x21e, 1),
    // Greek
    (0x386, 0x386, 38), (0x388, 0x38a, 37), (0x38c, 0x38c, 64), (0x38e, 0x38f, 63), (0x391, 0x3a1, 32),
    (0x3a3, 0x3ab, 32),
    // Cyrillic
    (0x400, 0x40f, 80), (0x410, 0x42f, 32), (0x48a, 0x4be, 1), (0x4c0, 0x4c0, 15), (0x4c1, 0x4cd, 1),
    (0x4d0, 0x52e, 1),
    // Armenian
    (0x531, 0x556, 48),
    // Latin again: Vietnamese, and the wide letters of East Asia
    (0x1e00, 0x1e94, 1), (0x1ea0, 0x1efe, 1), (0xff21, 0xff3a, 32),
];

/// The small letter of a capital; any other character itself.
pub(crate) fn lower(c: char) -> char {
    if c < 'A' || c.is_ascii_lowercase() {
        return c;
    }
    let code = c as i32;
    let run = CAPITALS.iter().find(|&&(_, last, _)| code <= i32::from(last));
    match run {
        Some(&(first, _, away))
            if code >= first.into() && (away != 1 || (code - i32::from(first)) % 2 == 0) =>
        {
            char::from_u32((code + i32::from(away)) as u32).unwrap_or(c)
        }
        _ => c,
    }
}

/// A word in small letters.
pub(crate) fn lowercase(word: &str) -> String {
    word.chars().map(lower).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_agrees_with_unicode_wherever_news_is_written() {
        let news = |c: char| matches!(c, '\0'..='\u{556}' | '\u{590}'..='\u{e7f}' | '\u{1e00}'..='\u{1fff}' | '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | 'Ａ'..='Ｚ');
        // African and phonetic letters, and accents of ancient Greek.
        let rare = |c: char| {
            matches!(c, '\u{181}'..='\u{1cc}' | '\u{1de}'..='\u{1f7}' | '\u{220}'..='\u{24f}'
            | '\u{370}'..='\u{37f}' | '\u{3cf}'..='\u{3ff}' | '\u{460}'..='\u{481}' | 'ẞ' | '\u{1f00}'..='\u{1fff}' | 'İ')
        };
        for c in ('\0'..=char::MAX).filter(|&c| news(c) && !rare(c)) {
            assert!(c.to_lowercase().eq([lower(c)]), "{c} {:x}", c as u32);
        }
    }

    #[test]
    fn the_rare_ones_that_news_has_are_there() {
        assert_eq!(lowercase("ƠƯƏİ ΆΈΣ ЇЄҐ"), "ơưəi άέσ їєґ");
    }

    #[test]
    fn runs_are_in_order() {
        assert!(CAPITALS.is_sorted_by_key(|run| run.1));
    }
}
