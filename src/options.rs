//! What a caller may ask for.

use crate::Error;
use serde::de::{Error as _, Unexpected};
use serde::{Deserialize, Deserializer, Serialize};

/// What a caller may ask for. The defaults suit a card above a news story.
///
/// As plain data it is what the npm package takes: `{ "length": { "words": 60 }, "quotes": 1 }`.
///
/// ```
/// use nutgraf::{Length, Options};
///
/// let options = Options { length: Length::Words(60), quotes: 1, ..Options::default() };
/// assert!(options.check().is_ok());
/// assert!(Options { length: Length::Ratio(1.5), ..Options::default() }.check().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default)]
pub struct Options {
    /// How much to pick; three sentences unless told otherwise.
    pub length: Length,
    /// How many key quotes at most; two unless told otherwise.
    #[serde(deserialize_with = "count")]
    pub quotes: usize,
    /// How many keywords at most; five unless told otherwise.
    #[serde(deserialize_with = "count")]
    pub keywords: usize,
    /// The headline, if the text does not open with it.
    pub title: Option<String>,
    /// The text's language as a BCP 47 tag; detected if absent.
    pub lang: Option<String>,
    /// Whether the summary tells what the opening does not, for readers who see the opening right below it: at most two
    /// of the first three sentences, and none that opens by taking up a sentence which the summary lacks.
    pub beyond: bool,
    /// How sentences are ranked.
    pub rank: Rank,
    /// Whether the summary tells how it came about.
    pub explain: bool,
}

/// How sentences are ranked.
///
/// ```
/// use nutgraf::{Options, Rank, summarize};
///
/// let text = "The bridge stays shut this year. Ferries replace the bridge. Snow fell on distant hills.";
/// let options = Options { rank: Rank::TextRank, ..Options::default() };
/// let summary = summarize(text, &options)?;
/// assert!(summary.sentences[2].score < summary.sentences[0].score); // Nothing else tells of snow.
/// # Ok::<(), nutgraf::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rank {
    /// By TextRank biased (Kazemi et al. 2020) towards what a learned prior takes for key sentences.
    #[default]
    Model,
    /// By TextRank alone, as published (Mihalcea and Tarau 2004); for those who compare.
    TextRank,
}

/// How long a summary may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Length {
    /// Three sentences.
    #[default]
    Short,
    /// Five sentences.
    Medium,
    /// Seven sentences.
    Long,
    /// At most so many sentences, 1…
    Sentences(#[serde(deserialize_with = "count")] usize),
    /// At most so many words, 1…; never over.
    Words(#[serde(deserialize_with = "count")] usize),
    /// At most this share of the article's words, above 0 and at most 1.
    Ratio(f64),
}

impl Length {
    /// How many sentences it has at most, if it is counted in sentences.
    ///
    /// ```
    /// use nutgraf::Length;
    ///
    /// assert_eq!(Length::Medium.sentences(), Some(5));
    /// assert_eq!(Length::Words(80).sentences(), None);
    /// ```
    pub fn sentences(self) -> Option<usize> {
        match self {
            Length::Short => Some(3),
            Length::Medium => Some(5),
            Length::Long => Some(7),
            Length::Sentences(sentences) => Some(sentences),
            Length::Words(_) | Length::Ratio(_) => None,
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            length: Length::Short,
            quotes: 2,
            keywords: 5,
            title: None,
            lang: None,
            beyond: false,
            rank: Rank::Model,
            explain: false,
        }
    }
}

/// The longest language tag that we read; BCP 47 asks for 35 at least.
const LONGEST_TAG: usize = 64;

impl Options {
    /// Checks every option once, so that nothing behind the front door has to.
    ///
    /// # Errors
    /// An [`Error`] names the first option that is out of its range.
    pub fn check(&self) -> Result<(), Error> {
        self.length.check()?;
        match &self.lang {
            Some(tag) if !is_language_tag(tag) => {
                Err(Error::Lang { value: tag.chars().take(LONGEST_TAG).collect() })
            }
            _ => Ok(()),
        }
    }
}

impl Length {
    fn check(self) -> Result<(), Error> {
        match self {
            Length::Sentences(0) => Err(Error::Zero { option: "length.sentences" }),
            Length::Words(0) => Err(Error::Zero { option: "length.words" }),
            Length::Ratio(value) if !(value > 0.0 && value <= 1.0) => Err(Error::Ratio { value }),
            _ => Ok(()),
        }
    }
}

/// A whole number, however it is written; one that is too large for the machine is as large as it goes.
fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<usize, D::Error> {
    let number = f64::deserialize(deserializer)?;
    if number >= 0.0 && number.is_finite() && number.fract() == 0.0 {
        Ok(number as usize)
    } else {
        Err(D::Error::invalid_value(Unexpected::Float(number), &"a whole number, 0 or more"))
    }
}

/// Whether `tag` has the form of a BCP 47 tag: subtags of one to eight letters or digits.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    tag.len() <= LONGEST_TAG
        && tag
            .split(['-', '_'])
            .all(|subtag| matches!(subtag.len(), 1..=8) && subtag.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Options, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn what_is_not_given_is_as_by_default() {
        assert_eq!(read("{}").unwrap(), Options::default());
    }

    #[test]
    fn options_are_plain_data() {
        let options = read(r#"{"length":{"words":60},"quotes":1e30,"rank":"textrank","lang":"de"}"#).unwrap();
        assert_eq!((options.length, options.quotes), (Length::Words(60), usize::MAX));
        assert_eq!((options.rank, options.lang.as_deref()), (Rank::TextRank, Some("de")));
    }

    #[test]
    fn what_is_no_count_is_refused() {
        for json in
            [r#"{"quotes":-1}"#, r#"{"quotes":1.5}"#, r#"{"quotes":"2"}"#, r#"{"length":{"words":0.5}}"#]
        {
            assert!(read(json).is_err(), "{json}");
        }
    }
}
