//! How a language words what is no part of a story.

use super::leaked::{self, Lazy, Text};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// What lines say that stand among an article's paragraphs and are no part of its story; all in lower case.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Boilerplate {
    /// How they open: `read also`.
    pub openings: PhraseList,
    /// How they open before a colon, a dash or the like: `photo`, `source`.
    pub labels: PhraseList,
    /// What is the whole of such a line: `advertisement`.
    pub lines: PhraseList,
    /// How they open before names: `by`.
    pub bylines: PhraseList,
    /// What follows the name of an author in a note on them: `covers`.
    pub authors: PhraseList,
    /// What only such lines say, wherever in them: paywalls, newsletters, what an author has written besides.
    pub phrases: PhraseList,
}

impl Boilerplate {
    /// Nothing, where no such lines are known.
    pub const fn none() -> Self {
        Boilerplate {
            openings: phrases(""),
            labels: phrases(""),
            lines: phrases(""),
            bylines: phrases(""),
            authors: phrases(""),
            phrases: phrases(""),
        }
    }
}

/// Phrases, written as one string with `|` between them. What look-ups need is made once and kept until the program
/// ends, as there is one of each list.
///
/// ```
/// use nutgraf::language::PhraseList;
///
/// let openings = PhraseList::new("read also|see also");
/// assert_eq!(openings.iter().count(), 2);
/// assert_eq!(openings.at_start("see also: the ferry").next(), Some(("see also", ": the ferry")));
/// assert!(openings.is_in("the ferry: see also there"));
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PhraseList {
    #[serde(deserialize_with = "leaked::text")]
    notation: Text,
    #[serde(skip)]
    parts: Lazy<Vec<Text>>,
    #[serde(skip)]
    keyed: Lazy<Keyed>,
}

/// Phrases by their first bytes, as many as the shortest has, so that a line is searched for all at once (Karp and
/// Rabin 1987).
#[derive(Debug)]
struct Keyed {
    /// How many bytes each is looked up by.
    length: usize,
    phrases: FxHashMap<&'static [u8], Vec<&'static [u8]>>,
}

/// Short for [`PhraseList::new`] in the files of languages.
pub(super) const fn phrases(notation: Text) -> PhraseList {
    PhraseList::new(notation)
}

impl PhraseList {
    /// The phrases of such a string.
    pub const fn new(notation: Text) -> Self {
        PhraseList { notation, parts: Lazy::new(), keyed: Lazy::new() }
    }

    /// The phrases, as they are listed.
    pub fn iter(&self) -> impl Iterator<Item = Text> {
        self.parts().iter().copied()
    }

    /// Each phrase that `line` opens with, and the rest of the line behind it. Linear in the number of phrases.
    pub fn at_start<'l>(&self, line: &'l str) -> impl Iterator<Item = (Text, &'l str)> {
        self.iter().filter_map(move |phrase| line.strip_prefix(phrase).map(|rest| (phrase, rest)))
    }

    /// Whether a line has one of the phrases, wherever it stands. Linear in the length of the line.
    pub fn is_in(&self, line: &str) -> bool {
        self.keyed.get_or_init(|| Keyed::new(self.parts())).are_in(line.as_bytes())
    }

    // Not inlined, or every look-up brings a copy.
    #[inline(never)]
    fn parts(&self) -> &'static [Text] {
        self.parts.get_or_init(|| self.notation.split('|').filter(|phrase| !phrase.is_empty()).collect())
    }
}

impl Keyed {
    fn new(all: &[Text]) -> Self {
        // Without phrases any length will do, but none of 0 bytes.
        let length = all.iter().map(|phrase| phrase.len()).min().unwrap_or(1);
        let mut phrases: FxHashMap<_, Vec<_>> = FxHashMap::default();
        for phrase in all.iter().map(|phrase| phrase.as_bytes()) {
            phrases.entry(&phrase[..length]).or_default().push(phrase);
        }
        Keyed { length, phrases }
    }

    fn are_in(&self, line: &[u8]) -> bool {
        let mut keys = line.windows(self.length).enumerate();
        keys.any(|(at, key)| {
            let mut phrases = self.phrases.get(key).into_iter().flatten();
            phrases.any(|phrase| line[at..].starts_with(phrase))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::PhraseList;

    #[test]
    fn phrases_are_found_wherever_a_plain_search_finds_them() {
        let phrases = "aca|ac ü|üca|a ca|üü";
        let list = PhraseList::new(phrases);
        arbtest::arbtest(|u| {
            let length = u.int_in_range(0..=9)?;
            let line: String =
                (0..length).map(|_| u.choose(&['a', 'c', 'ü', ' '])).collect::<Result<_, _>>()?;
            assert_eq!(list.is_in(&line), phrases.split('|').any(|phrase| line.contains(phrase)), "{line}");
            Ok(())
        });
        assert!(!PhraseList::new("").is_in("") && !PhraseList::new("").is_in("a"));
    }
}
