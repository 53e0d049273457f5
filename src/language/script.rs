//! Scripts, and the characters that tell them.

use enum_map::{Enum, EnumMap};

/// The scripts that tell languages apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
pub enum Script {
    /// a b c
    Latin,
    /// а б в
    Cyrillic,
    /// α β γ
    Greek,
    /// ا ب ت
    Arabic,
    /// א ב ג
    Hebrew,
    /// अ आ इ
    Devanagari,
    /// ก ข ค
    Thai,
    /// 漢字
    Han,
    /// かな, with or without kanji.
    Kana,
    /// 한글
    Hangul,
}

impl Script {
    /// The script of a letter.
    pub(super) fn of_letter(c: char) -> Option<Script> {
        Some(match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
            '\u{400}'..='\u{52f}' => Script::Cyrillic,
            '\u{590}'..='\u{5ff}' => Script::Hebrew,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Script::Arabic,
            '\u{900}'..='\u{97f}' => Script::Devanagari,
            '\u{e00}'..='\u{e7f}' => Script::Thai,
            '\u{3041}'..='\u{30ff}' => Script::Kana,
            '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => Script::Han,
            '\u{ac00}'..='\u{d7a3}' => Script::Hangul,
            _ => return None,
        })
        .filter(|_| c.is_alphabetic())
    }

    /// The script that most letters of some words are of. A letter of Chinese and Korean counts for three of
    /// others; Japanese is Han with a good share of kana.
    pub(super) fn of_words(words: &[&str]) -> Option<Script> {
        let mut counts: EnumMap<Script, usize> = EnumMap::default();
        for script in words.iter().flat_map(|word| word.chars()).filter_map(Script::of_letter) {
            counts[script] += 1;
        }
        let kana = std::mem::take(&mut counts[Script::Kana]);
        counts[Script::Han] += kana;
        let weight = |script, count| match script {
            Script::Han | Script::Hangul => 3 * count,
            _ => count,
        };
        let scripts = counts.iter().filter(|(_, count)| **count > 0);
        let (script, &count) = scripts.max_by_key(|&(script, &count)| weight(script, count))?;
        Some(if script == Script::Han && 10 * kana > count { Script::Kana } else { script })
    }
}

#[cfg(test)]
mod tests {
    use super::Script;

    #[test]
    fn most_letters_tell_the_script() {
        let texts = [
            ("Мост Bridge открыт", Script::Cyrillic),
            ("議会は橋を開く。", Script::Kana),
            ("大桥重新开放 iPhone", Script::Han),
            ("다리가 열린다", Script::Hangul),
            ("पुल खुला", Script::Devanagari),
        ];
        for (text, script) in texts {
            assert_eq!(Script::of_words(&[text]), Some(script), "{text}");
        }
        assert_eq!(Script::of_words(&["2026", "–"]), None);
    }
}
