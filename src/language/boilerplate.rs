//! How a language words what is no part of a story.

use super::leaked::{self, Text};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

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

/// Phrases, written as one string with `|` between them.
///
/// ```
/// use nutgraf::language::PhraseList;
///
/// let openings = PhraseList::new("read also|see also");
/// assert_eq!(openings.iter().count(), 2);
/// assert_eq!(openings.at_start("see also: the ferry").next(), Some(("see also", ": the ferry")));
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PhraseList {
    #[serde(deserialize_with = "leaked::text")]
    notation: Text,
    /// Filled at the first look-up, and never freed either.
    #[serde(skip)]
    parts: OnceLock<&'static [Text]>,
}

/// Short for [`PhraseList::new`] in the files of languages.
pub(super) const fn phrases(notation: Text) -> PhraseList {
    PhraseList::new(notation)
}

impl PhraseList {
    /// The phrases of such a string.
    pub const fn new(notation: Text) -> Self {
        PhraseList { notation, parts: OnceLock::new() }
    }

    /// The phrases, as they are listed.
    pub fn iter(&self) -> impl Iterator<Item = Text> {
        self.parts().iter().copied()
    }

    /// Each phrase that `line` opens with, and the rest of the line behind it. Linear in the number of phrases.
    pub fn at_start<'l>(&self, line: &'l str) -> impl Iterator<Item = (Text, &'l str)> {
        self.iter().filter_map(move |phrase| line.strip_prefix(phrase).map(|rest| (phrase, rest)))
    }

    // Not inlined, or every look-up brings a copy.
    #[inline(never)]
    fn parts(&self) -> &'static [Text] {
        let split = || self.notation.split('|').filter(|phrase| !phrase.is_empty()).collect::<Vec<_>>();
        self.parts.get_or_init(|| split().leak())
    }
}
