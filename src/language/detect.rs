use super::{LANGUAGES, Language, und};
use alloc::string::String;
use alloc::vec::Vec;

/// So many words tell the language.
const SAMPLE: usize = 200;
/// At least this share of the words must vote for the winner, or half of it if no other language
/// has more than half of its votes.
const QUORUM: f64 = 0.1;

/// The language of a text: its script first, then a vote of the commonest words and of letters
/// that few languages have. Time is linear, and constant after the first 200 words.
pub(super) fn detect(text: &str) -> &'static Language {
    let sample = Sample::read(text);
    let Some(script) = sample.script() else { return &und::LANGUAGE };
    let candidates: Vec<&Language> =
        LANGUAGES.iter().copied().filter(|language| language.script == script).collect();
    if let [only] = candidates[..] {
        return only;
    }
    let mut votes = vec![0.0; candidates.len()];
    for word in &sample.words {
        let mut vote = |weight: f64, votes_for: &dyn Fn(&Language) -> bool| {
            let count = candidates.iter().filter(|language| votes_for(language)).count();
            for (sum, language) in votes.iter_mut().zip(&candidates) {
                if votes_for(language) {
                    *sum += weight / count as f64;
                }
            }
        };
        vote(1.0, &|language| language.is_stop_word(word));
        vote(0.5, &|language| word.contains(|c| language.letters.contains(c)));
    }
    let mut order: Vec<usize> = (0..votes.len()).collect();
    order.sort_by(|&a, &b| votes[b].total_cmp(&votes[a]));
    let (best, second) = (votes[order[0]], votes[order[1]]);
    let quorum = QUORUM * sample.words.len() as f64 * if best >= 2.0 * second { 0.5 } else { 1.0 };
    if best > 0.0 && best >= quorum { candidates[order[0]] } else { &und::LANGUAGE }
}

/// The scripts that tell languages apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    fn of(c: char) -> Option<Script> {
        Some(match c {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
            '\u{400}'..='\u{52f}' => Script::Cyrillic,
            '\u{590}'..='\u{5ff}' => Script::Hebrew,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Script::Arabic,
            '\u{900}'..='\u{963}' | '\u{966}'..='\u{97f}' => Script::Devanagari,
            '\u{e00}'..='\u{e7f}' => Script::Thai,
            '\u{3041}'..='\u{30ff}' => Script::Kana,
            '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => Script::Han,
            '\u{ac00}'..='\u{d7a3}' => Script::Hangul,
            _ => return None,
        })
    }
}

/// The first words of a text and the letters of each script in them.
struct Sample {
    words: Vec<String>,
    letters: [usize; 10],
}

impl Sample {
    fn read(text: &str) -> Self {
        let mut sample = Sample { words: Vec::new(), letters: [0; 10] };
        let apart = |c: char| c.is_whitespace() || c.is_ascii_punctuation() && c != '\'';
        let words = text.split(apart).filter_map(|word| {
            let word: &str = word.trim_matches(|c: char| Script::of(c).is_none());
            (!word.is_empty()).then_some(word)
        });
        for word in words.take(SAMPLE) {
            let letters = word.chars().take(200);
            letters.filter_map(Script::of).for_each(|script| sample.letters[script as usize] += 1);
            sample.words.push(word.chars().take(24).flat_map(char::to_lowercase).collect());
        }
        sample
    }

    /// The script of most letters. A letter of Chinese and Korean counts for several of others;
    /// Japanese is Han with a good share of kana.
    fn script(&self) -> Option<Script> {
        use Script::*;
        let count = |script: Script| self.letters[script as usize];
        let east = count(Han) + count(Kana);
        let weighed = |script| match script {
            Han => 3 * east,
            Hangul => 3 * count(Hangul),
            _ => count(script),
        };
        let all = [Latin, Cyrillic, Greek, Arabic, Hebrew, Devanagari, Thai, Han, Hangul];
        let best = all.into_iter().rev().max_by_key(|&script| weighed(script))?;
        match best {
            _ if weighed(best) == 0 => None,
            Han if 10 * count(Kana) > east => Some(Kana),
            best => Some(best),
        }
    }
}
