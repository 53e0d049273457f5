//! What can be wrong with a request.

use std::fmt;

// What options are to be, as errors tell it.
pub(crate) const POSITIVE: &str = "a whole number, 1 or more";
pub(crate) const RATIO: &str = "a number above 0, at most 1";
pub(crate) const LANGUAGE_TAG: &str = "a BCP 47 language tag such as \"en\" or \"pt-BR\"";

/// What can be wrong with a request: always the options, never the text.
///
/// ```
/// use nutgraf::{Options, summarize};
///
/// let options = Options { lang: Some("no such tag".into()), ..Options::default() };
/// let error = summarize("The bridge opens.", &options).unwrap_err();
/// assert!(error.to_string().starts_with("option `lang` is \"no such tag\"; expected a BCP 47"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error {
    /// A count that has to be 1 or more is 0.
    Zero {
        /// The option's name, as documented: `"length.words"`.
        option: &'static str,
    },
    /// The ratio is no share of the article.
    Ratio {
        /// The value that was given.
        value: f64,
    },
    /// The language is no BCP 47 tag.
    Lang {
        /// The beginning of the value that was given.
        value: String,
    },
}

impl Error {
    /// The option's name, as documented: `"length.ratio"`.
    ///
    /// ```
    /// use nutgraf::{Length, Options, summarize};
    ///
    /// let options = Options { length: Length::Ratio(2.0), ..Options::default() };
    /// let error = summarize("The bridge opens.", &options).unwrap_err();
    /// assert_eq!(error.option(), "length.ratio");
    /// assert_eq!(error.expected(), "a number above 0, at most 1");
    /// ```
    pub fn option(&self) -> &'static str {
        match self {
            Error::Zero { option } => option,
            Error::Ratio { .. } => "length.ratio",
            Error::Lang { .. } => "lang",
        }
    }

    /// What is accepted: `"a number above 0, at most 1"`.
    ///
    /// ```
    /// assert_eq!(nutgraf::Error::Zero { option: "length.words" }.expected(), "a whole number, 1 or more");
    /// ```
    pub fn expected(&self) -> &'static str {
        match self {
            Error::Zero { .. } => POSITIVE,
            Error::Ratio { .. } => RATIO,
            Error::Lang { .. } => LANGUAGE_TAG,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "option `{}` is ", self.option())?;
        match self {
            Error::Zero { .. } => f.write_str("0")?,
            Error::Ratio { value } => write!(f, "{value}")?,
            Error::Lang { value } => write!(f, "\"{value}\"")?,
        }
        write!(f, "; expected {}", self.expected())
    }
}

impl std::error::Error for Error {}
