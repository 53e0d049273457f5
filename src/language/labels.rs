use super::pack::record;

record! {
    /// The words on the card.
    ///
    /// Short is good: a phone is 320 px wide. Sentence case, no final stop except in whole sentences.
    ///
    /// ```
    /// use nutgraf::language::Language;
    ///
    /// assert_eq!(Language::of(Some("de"), "").labels.quote_marks, ["„", "“"]);
    /// ```
    #[derive(Debug)]
    pub struct Labels {
        /// Heading of the card: "In brief".
        pub heading: &'static str,
        /// Heading of the quotes: "Key quotes".
        pub quotes: &'static str,
        /// Before and after the minutes that the whole article takes to read: "", " min read".
        pub reading_time: [&'static str; 2],
        /// Of the button that copies the card's text.
        pub copy: &'static str,
        /// What that button says once the text is copied.
        pub copied: &'static str,
        /// What a line does when chosen, for screen readers: "Go to this passage in the article".
        pub jump: &'static str,
        /// Said to screen readers after a jump; the focus stays on the card, Escape scrolls back to it.
        pub jumped: &'static str,
        /// Shown where a line's passage has gone from the page, or is hidden there.
        pub lost: &'static str,
        /// How the card was made, sentences and quotes.
        pub method: &'static str,
        /// How it was made where the sentences are an editor's own and only the quotes were picked.
        pub method_quotes: &'static str,
        /// The marks around a quote, opening and closing, with their inner spaces if the language has any.
        pub quote_marks: [&'static str; 2],
        /// Between a speaker's name and role, with its space: ", ".
        pub comma: &'static str,
    }
}

/// English labels, for languages that have none of their own yet.
pub(super) static ENGLISH: Labels = Labels {
    heading: "In brief",
    quotes: "Key quotes",
    reading_time: ["", " min read"],
    copy: "Copy",
    copied: "Copied",
    jump: "Go to this passage in the article",
    jumped: "Highlighted in the article. Press Escape to come back.",
    lost: "This passage is not on the page any more.",
    method: "Picked word for word from this article by an algorithm in your browser.",
    method_quotes: "Quotes picked word for word from this article by an algorithm in your browser.",
    quote_marks: ["“", "”"],
    comma: ", ",
};
