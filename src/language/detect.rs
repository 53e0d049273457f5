use super::PROFILES;
use crate::case::lower;
use crate::find::parts;
use crate::letters;

/// So many words tell the language.
const SAMPLE: usize = 200;
/// A text in none of our languages has markers too, of its neighbours: the winner's weigh at least
/// so much for ten words.
const LEAST: usize = 4;
/// A word's first bytes: longer ones hold no markers but letters.
const LONGEST: usize = 64;
/// Markers are counted by a hash of so many bits; 200 words seldom make two of them meet.
const BITS: u32 = 14;

/// What tells a language from others.
#[derive(Debug)]
pub struct Profile {
    /// BCP 47 primary subtag.
    pub tag: &'static str,
    /// The script it is written in.
    pub script: Script,
    /// What its texts are full of, and those of other languages of its script less so: words, `-`
    /// and two or three letters that words end with, `=` and a letter that ASCII has not. A `|`
    /// stands between those that weigh 4, 3, 2 and 1. Empty where no other language shares the script.
    pub markers: &'static str,
}

/// The tag of a text's language: its script first, then the markers in its first 200 words.
/// Time is linear, and constant after those words.
///
/// ```
/// use nutgraf::language::detect;
///
/// assert_eq!(detect("Bron öppnas på måndag, och det är en glädje för alla."), Some("sv"));
/// assert_eq!(detect("2026"), None);
/// ```
pub fn detect(text: &str) -> Option<&'static str> {
    let sample = Sample::read(text);
    let script = sample.script()?;
    let in_script = || PROFILES.iter().filter(|profile| profile.script == script);
    if in_script().count() == 1 {
        return in_script().next().map(|profile| profile.tag);
    }
    let mut best = None;
    let mut most = 0;
    for profile in in_script() {
        let weight = sample.weight(profile.markers);
        if weight > most {
            (best, most) = (Some(profile.tag), weight);
        }
    }
    best.filter(|_| 10 * most >= LEAST * sample.words)
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

/// The first words of a text: how often each possible marker stands in them, and the letters of
/// each script.
struct Sample {
    words: usize,
    letters: [usize; 10],
    /// How often, by the hash.
    counts: Vec<u8>,
}

impl Sample {
    fn read(text: &str) -> Self {
        let mut sample = Sample { words: 0, letters: [0; 10], counts: vec![0; 1 << BITS] };
        let mut word = String::new();
        for c in text.chars().chain([' ']) {
            if let Some(script) = Script::of(c).filter(|_| letters::is_alphabetic(c)) {
                sample.letters[script as usize] += 1;
                // What is longer is written without spaces, and its script tells.
                if word.len() < LONGEST {
                    word.push(lower(c));
                }
            } else if !word.is_empty() {
                sample.take(&word);
                word.clear();
                if sample.words == SAMPLE {
                    break;
                }
            }
        }
        sample
    }

    /// Counts what may be markers in a word.
    fn take(&mut self, word: &str) {
        self.words += 1;
        self.count(b' ', word);
        let mut starts = Vec::new();
        for (at, c) in word.char_indices() {
            starts.push(at);
            if !c.is_ascii() {
                self.count(b'=', &word[at..at + c.len_utf8()]);
            }
        }
        if let [_, _, .., three, two, _] = starts[..] {
            self.count(b'-', &word[two..]);
            self.count(b'-', &word[three..]);
        }
    }

    fn count(&mut self, kind: u8, marker: &str) {
        let count = &mut self.counts[slot(kind, marker)];
        *count = count.saturating_add(1);
    }

    /// What a language's markers weigh in these words.
    fn weight(&self, markers: &str) -> usize {
        let mut weight = 0;
        for (tier, markers) in parts(markers, |c| c == '|').enumerate() {
            for marker in parts(markers, |c| c == ' ') {
                let (kind, body) = match marker.as_bytes().first() {
                    Some(&kind @ (b'-' | b'=')) => (kind, &marker[1..]),
                    _ => (b' ', marker),
                };
                weight += 4usize.saturating_sub(tier) * usize::from(self.counts[slot(kind, body)]);
            }
        }
        weight
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

/// Where a marker is counted.
fn slot(kind: u8, marker: &str) -> usize {
    let mut hash = u32::from(kind);
    for byte in marker.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x9e37_79b1).rotate_left(7);
    }
    (hash >> (32 - BITS)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_are_those_of_the_languages() {
        let tags = |profile: &&Profile| profile.tag;
        assert!(PROFILES.iter().map(tags).eq(super::super::ALL.iter().map(|language| language.tag)));
    }

    #[test]
    fn markers_are_what_the_documentation_says() {
        for marker in PROFILES.iter().flat_map(|profile| profile.markers.split([' ', '|'])) {
            let well = match marker.strip_prefix(['-', '=']) {
                Some(ending) if marker.starts_with('-') => matches!(ending.chars().count(), 2 | 3),
                Some(letter) => letter.chars().count() == 1 && !letter.is_ascii(),
                None => true,
            };
            assert!(well && marker == marker.to_lowercase(), "{marker}");
        }
    }
}
