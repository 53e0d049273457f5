/// The words on the card.
#[derive(Debug)]
pub struct Labels {
    /// Heading of the card: "In brief".
    pub heading: &'static str,
    /// Heading of the quotes: "Key quotes".
    pub quotes: &'static str,
    /// Reading time, `{n}` stands for the minutes: "{n} min read".
    pub reading_time: &'static str,
    /// Of the copy button.
    pub copy: &'static str,
    /// What the copy button says once the text is copied.
    pub copied: &'static str,
    /// What a line does when chosen, for screen readers: "Go to this sentence in the article".
    pub jump: &'static str,
    /// How the card was made: "Sentences picked by the reader's own browser, word for word from this article. No AI wrote any of it."
    pub method: &'static str,
}

/// English labels, for languages that have none of their own yet.
pub(super) static ENGLISH: Labels = Labels {
    heading: "In brief",
    quotes: "Key quotes",
    reading_time: "{n} min read",
    copy: "Copy",
    copied: "Copied",
    jump: "Go to this sentence in the article",
    method: "Picked word for word from this article by an algorithm in your browser.",
};
