use super::{Language, SIGNS, Signs};
use crate::case::lower;
use crate::order::order;
use alloc::string::String;
use alloc::vec::Vec;

/// So many words tell the language.
const SAMPLE: usize = 200;
/// At least this share of the words must vote for the winner, or half of it if no other language
/// has more than half of its votes.
const QUORUM: f64 = 0.1;

/// The number of a text's language among [`SIGNS`]: its script first, then a vote of the commonest
/// words and of letters that few languages have. Time is linear, and constant after the first 200
/// words.
pub(super) fn detect(text: &str) -> Option<usize> {
    let sample = Sample::read(text);
    let script = sample.script()?;
    let candidates: Vec<usize> = (0..SIGNS.len()).filter(|&i| SIGNS[i].script == script).collect();
    if let [only] = candidates[..] {
        return Some(only);
    }
    let mut votes = vec![0.0; SIGNS.len()];
    for word in &sample.words {
        let mut vote = |weight: f64, votes_for: &dyn Fn(&Signs) -> bool| {
            let voters: Vec<usize> = candidates.iter().copied().filter(|&i| votes_for(&SIGNS[i])).collect();
            for &i in &voters {
                votes[i] += weight / voters.len() as f64;
            }
        };
        vote(1.0, &|signs| Language::has(signs.common, word));
        vote(0.5, &|signs| word.contains(|c| signs.letters.contains(c)));
    }
    let order = order(votes.len(), &|a, b| votes[b].total_cmp(&votes[a]));
    let (best, second) = (votes[order[0]], votes[order[1]]);
    let quorum = QUORUM * sample.words.len() as f64 * if best >= 2.0 * second { 0.5 } else { 1.0 };
    (best > 0.0 && best >= quorum).then_some(order[0])
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
            sample.words.push(word.chars().take(24).map(lower).collect());
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
