//! The words on the card.

use super::leaked::{self, Text};
use super::plural::{Counted, counted};
use serde::{Deserialize, Serialize};

/// The words on the card.
///
/// Short is good: a phone is 320 px wide. Sentence case, no final stop except in whole sentences.
///
/// ```
/// use nutgraf::language::Language;
///
/// assert_eq!(Language::of(Some("de"), "").labels.quote_marks, ["„", "“"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// Heading of the card: "In brief".
    #[serde(deserialize_with = "leaked::text")]
    pub heading: Text,
    /// Heading of the quotes: "Key quotes".
    #[serde(deserialize_with = "leaked::text")]
    pub quotes: Text,
    /// How many minutes the whole article takes to read, 1 or more: "0 min read".
    pub reading_time: Counted,
    /// Of the button that copies the card's text.
    #[serde(deserialize_with = "leaked::text")]
    pub copy: Text,
    /// What that button says once the text is copied.
    #[serde(deserialize_with = "leaked::text")]
    pub copied: Text,
    /// Of the arrow beside a line, for screen readers: "Go to this passage in the article".
    #[serde(deserialize_with = "leaked::text")]
    pub jump: Text,
    /// Said to screen readers after a jump; the focus stays on the card, Escape leads back to it.
    #[serde(deserialize_with = "leaked::text")]
    pub jumped: Text,
    /// Of the button that leads back after a jump: "Back to the summary".
    #[serde(deserialize_with = "leaked::text")]
    pub back: Text,
    /// Shown where a line's passage has gone from the page, or is hidden there.
    #[serde(deserialize_with = "leaked::text")]
    pub lost: Text,
    /// How the card was made, sentences and quotes: true of one that a server wrote, too.
    #[serde(deserialize_with = "leaked::text")]
    pub method: Text,
    /// How it was made where the sentences are an editor's own and only the quotes were picked.
    #[serde(deserialize_with = "leaked::text")]
    pub method_quotes: Text,
    /// Of the button that shows fewer key sentences.
    #[serde(deserialize_with = "leaked::text")]
    pub shorter: Text,
    /// Of the button that shows more of them.
    #[serde(deserialize_with = "leaked::text")]
    pub longer: Text,
    /// Of the button beside a line that copies it, for screen readers: "Copy this line".
    #[serde(deserialize_with = "leaked::text")]
    pub copy_line: Text,
    /// Of the button below a quote that hands it on, with a link to its place.
    #[serde(deserialize_with = "leaked::text")]
    pub share: Text,
    /// Of the button that has the card read out.
    #[serde(deserialize_with = "leaked::text")]
    pub listen: Text,
    /// What that button says meanwhile.
    #[serde(deserialize_with = "leaked::text")]
    pub stop: Text,
    /// Of the button that a reader praises the card with.
    #[serde(deserialize_with = "leaked::text")]
    pub helpful: Text,
    /// Of the button beside it.
    #[serde(deserialize_with = "leaked::text")]
    pub not_helpful: Text,
    /// What is said to who pressed one of them.
    #[serde(deserialize_with = "leaked::text")]
    pub thanks: Text,
    /// Of the button that shows how the card was made: "How was this made?".
    #[serde(deserialize_with = "leaked::text")]
    pub about: Text,
    /// Goes on there after `method`, in whole sentences: nothing was changed, nothing is sent; true on a server, too.
    #[serde(deserialize_with = "leaked::text")]
    pub assurance: Text,
    /// Of a link to the site's own words about that: "More about this".
    #[serde(deserialize_with = "leaked::text")]
    pub more: Text,
    /// What screen readers call the list of keywords.
    #[serde(deserialize_with = "leaked::text")]
    pub keywords: Text,
    /// The marks around a quote, opening and closing, with their inner spaces if the language has any.
    #[serde(deserialize_with = "leaked::pair")]
    pub quote_marks: [Text; 2],
    /// Between a speaker's name and role, with its space: ", ".
    #[serde(deserialize_with = "leaked::text")]
    pub comma: Text,
}

/// English labels, for languages that have none of their own yet.
pub(super) const ENGLISH: Labels = Labels {
    heading: "In brief",
    quotes: "Key quotes",
    reading_time: counted("0 min read"),
    copy: "Copy",
    copied: "Copied",
    jump: "Go to this passage in the article",
    jumped: "Highlighted in the article. Press Escape to come back.",
    back: "Back to the summary",
    lost: "This passage is not on the page any more.",
    method: "Picked word for word from this article by an algorithm.",
    method_quotes: "Quotes picked word for word from this article by an algorithm.",
    shorter: "Shorter",
    longer: "Longer",
    copy_line: "Copy this line",
    share: "Share",
    listen: "Listen",
    stop: "Stop",
    helpful: "Helpful",
    not_helpful: "Not helpful",
    thanks: "Thank you",
    about: "How was this made?",
    assurance: "No word was added or changed, and nothing that you read is sent anywhere.",
    more: "More about this",
    keywords: "Keywords",
    quote_marks: ["“", "”"],
    comma: ", ",
};
