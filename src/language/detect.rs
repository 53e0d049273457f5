//! Which language a text is in.

use super::{PROFILES, Script};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// So many words tell the language.
const SAMPLE: usize = 200;
/// A sample has no more characters, for scripts without spaces between words.
const LONGEST_SAMPLE: usize = 4_000;
/// A text in none of our languages has markers too, of its neighbours: those of the winner weigh at
/// least so much a word.
const MIN_WEIGHT: f64 = 0.4;
/// Of words with fewer letters, no ending is looked at.
const SHORTEST_WITH_ENDING: usize = 5;

/// What tells a language from others.
#[derive(Debug)]
pub(super) struct Profile {
    /// BCP 47 primary subtag.
    pub tag: &'static str,
    /// The script that it is written in.
    pub script: Script,
    /// What its texts are full of, and those of other languages of its script less so: those markers that
    /// weigh 4, 3, 2 and 1, one space between two. A marker is a word, or `-` and two or three letters that
    /// words end with, or `=` and a letter that is not in ASCII. There are none where no other language
    /// shares the script.
    pub markers: [&'static str; 4],
}

/// The tag of a text's language: its script first, then the markers among its first 200 words. The time does
/// not depend on the length of the text.
///
/// ```
/// use nutgraf::language::detect;
///
/// assert_eq!(detect("Bron öppnas på måndag, och det är en glädje för alla."), Some("sv"));
/// assert_eq!(detect("2026"), None);
/// ```
pub fn detect(text: &str) -> Option<&'static str> {
    let end = text.char_indices().nth(LONGEST_SAMPLE).map_or(text.len(), |(at, _)| at);
    let words: Vec<&str> = text[..end]
        .split(|c| Script::of_letter(c).is_none())
        .filter(|word| !word.is_empty())
        .take(SAMPLE)
        .collect();
    let script = Script::of_words(&words)?;
    let in_script = PROFILES.iter().enumerate().filter(|(_, profile)| profile.script == script);
    if let [(_, only)] = in_script.clone().collect::<Vec<_>>()[..] {
        return Some(only.tag);
    }
    let weights = MARKERS.weigh(&words);
    // The first one of those that weigh most.
    let (best, profile) = in_script.rev().max_by_key(|(index, _)| weights[*index])?;
    (weights[best] as f64 >= MIN_WEIGHT * words.len() as f64).then_some(profile.tag)
}

static MARKERS: LazyLock<Markers> = LazyLock::new(Markers::new);

/// The markers of all profiles, each with the profiles, by index, that it speaks for and how much it weighs.
#[derive(Default)]
struct Markers(FxHashMap<(MarkerKind, &'static str), Vec<(usize, usize)>>);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum MarkerKind {
    Word,
    Ending,
    Letter,
}

impl Markers {
    fn new() -> Self {
        let mut markers = Markers::default();
        for (index, profile) in PROFILES.iter().enumerate() {
            for (tier, list) in profile.markers.iter().enumerate() {
                for marker in list.split_ascii_whitespace() {
                    let kind = match marker.as_bytes()[0] {
                        b'-' => MarkerKind::Ending,
                        b'=' => MarkerKind::Letter,
                        _ => MarkerKind::Word,
                    };
                    let marker = marker.trim_start_matches(['-', '=']);
                    let speaks_for = (index, profile.markers.len() - tier);
                    markers.0.entry((kind, marker)).or_default().push(speaks_for);
                }
            }
        }
        markers
    }

    /// What the markers in these words weigh for each profile.
    fn weigh(&self, words: &[&str]) -> Vec<usize> {
        let mut weights = vec![0; PROFILES.len()];
        for word in words {
            let word = word.to_lowercase();
            let mut add = |kind, marker: &str| {
                for &(profile, weight) in self.0.get(&(kind, marker)).into_iter().flatten() {
                    weights[profile] += weight;
                }
            };
            add(MarkerKind::Word, &word);
            endings(&word).into_iter().flatten().for_each(|ending| add(MarkerKind::Ending, ending));
            let mut buffer = [0; 4];
            let letters = word.chars().filter(|c| !c.is_ascii());
            letters.for_each(|letter| add(MarkerKind::Letter, letter.encode_utf8(&mut buffer)));
        }
        weights
    }
}

/// The last two and the last three letters of a word that is long enough.
fn endings(word: &str) -> [Option<&str>; 2] {
    let mut starts = word.char_indices().rev().map(|(at, _)| at);
    let is_long = word.chars().count() >= SHORTEST_WITH_ENDING;
    let (two, three) = (starts.nth(1), starts.next());
    [two, three].map(|at| at.filter(|_| is_long).map(|at| &word[at..]))
}

#[cfg(test)]
mod tests {
    use super::super::ALL;
    use super::*;

    #[test]
    fn profiles_are_those_of_the_languages() {
        let tags = PROFILES.iter().map(|profile| profile.tag);
        assert!(tags.eq(ALL.iter().map(|language| language.tag)));
    }

    #[test]
    fn markers_are_what_the_documentation_says() {
        let lists = PROFILES.iter().flat_map(|profile| profile.markers);
        for marker in lists.flat_map(str::split_ascii_whitespace) {
            let well = match marker.strip_prefix(['-', '=']) {
                Some(ending) if marker.starts_with('-') => matches!(ending.chars().count(), 2 | 3),
                Some(letter) => letter.chars().count() == 1 && !letter.is_ascii(),
                None => true,
            };
            assert!(well && marker == marker.to_lowercase(), "{marker}");
        }
    }

    #[test]
    fn languages_that_share_a_script_have_markers() {
        for profile in PROFILES {
            let shares = PROFILES.iter().filter(|other| other.script == profile.script).count() > 1;
            assert_eq!(profile.markers.iter().any(|list| !list.is_empty()), shares, "{}", profile.tag);
        }
    }

    #[test]
    fn endings_are_those_of_longer_words() {
        assert_eq!(endings("brücke"), [Some("ke"), Some("cke")]);
        assert_eq!(endings("über"), [None, None]);
    }

    #[test]
    fn what_stands_after_the_sample_tells_nothing() {
        let english = "The bridge that was shut is open to all of us. ".repeat(30);
        let swedish = "Bron öppnas på måndag, och det är en glädje för alla. ".repeat(300);
        assert_eq!(detect(&(english + &swedish)), Some("en"));
    }
}
