//! What a reader can do on a card, besides opening it and jumping.

use bitflags::bitflags;
use std::fmt;
use std::str::FromStr;

bitflags! {
    /// What a reader can do on a card, besides opening it and jumping: words with spaces between, or none at all.
    ///
    /// ```
    /// use nutgraf::card::Controls;
    ///
    /// assert_eq!("copy listen".parse(), Ok(Controls::COPY | Controls::LISTEN));
    /// assert_eq!("".parse(), Ok(Controls::empty()));
    /// assert!("copy, listen".parse::<Controls>().is_err());
    /// ```
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Controls: u8 {
        /// `length`: asks for fewer or more key sentences.
        const LENGTH = 1;
        /// `copy`: copies the whole card.
        const COPY = 1 << 1;
        /// `copy-line`: copies one line, beside each.
        const COPY_LINE = 1 << 2;
        /// `share`: hands a quote on, below each.
        const SHARE = 1 << 3;
        /// `listen`: has the card read out, where the reader's device has a voice of its own for the language.
        const LISTEN = 1 << 4;
        /// `feedback`: tells the page whether the card helped.
        const FEEDBACK = 1 << 5;
        /// `about`: shows how the card was made.
        const ABOUT = 1 << 6;
        /// `keywords`: what the article is about, in a few words.
        const KEYWORDS = 1 << 7;
    }
}

const NAMES: [(&str, Controls); 8] = [
    ("length", Controls::LENGTH),
    ("copy", Controls::COPY),
    ("copy-line", Controls::COPY_LINE),
    ("share", Controls::SHARE),
    ("listen", Controls::LISTEN),
    ("feedback", Controls::FEEDBACK),
    ("about", Controls::ABOUT),
    ("keywords", Controls::KEYWORDS),
];

/// A few, so that the card stays calm.
impl Default for Controls {
    fn default() -> Self {
        Controls::LENGTH | Controls::COPY | Controls::ABOUT
    }
}

impl FromStr for Controls {
    type Err = UnknownControl;

    fn from_str(words: &str) -> Result<Self, UnknownControl> {
        let control = |word: &str| {
            let known = NAMES.iter().find(|(name, _)| *name == word);
            known.map(|(_, control)| *control).ok_or_else(|| UnknownControl(word.to_string()))
        };
        words.split_ascii_whitespace().map(control).collect()
    }
}

/// A word that names no control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownControl(pub String);

impl fmt::Display for UnknownControl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = NAMES.map(|(name, _)| name).join(" ");
        write!(f, "names no control by \"{}\"; expected some of {names}", self.0)
    }
}

impl std::error::Error for UnknownControl {}
