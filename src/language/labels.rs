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
#[derive(Clone, Debug, Serialize, Deserialize)]
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
    /// How the card was made, sentences and quotes.
    #[serde(deserialize_with = "leaked::text")]
    pub method: Text,
    /// How it was made where the sentences are an editor's own and only the quotes were picked.
    #[serde(deserialize_with = "leaked::text")]
    pub method_quotes: Text,
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
    method: "Picked word for word from this article by an algorithm in your browser.",
    method_quotes: "Quotes picked word for word from this article by an algorithm in your browser.",
    quote_marks: ["“", "”"],
    comma: ", ",
};
