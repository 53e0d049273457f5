use crate::Error;

/// What a caller may ask for. The defaults suit a card above a news story.
///
/// ```
/// use nutgraf::{Length, Options};
///
/// let options = Options { length: Length::Words(60), quotes: 1, ..Options::default() };
/// assert!(options.check().is_ok());
/// assert!(Options { length: Length::Ratio(1.5), ..Options::default() }.check().is_err());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// How much to pick; three sentences unless told otherwise.
    pub length: Length,
    /// How many key quotes at most; two unless told otherwise.
    pub quotes: usize,
    /// How many keywords at most; five unless told otherwise.
    pub keywords: usize,
    /// The headline, if the text does not open with it.
    pub title: Option<String>,
    /// The text's language as a BCP 47 tag; detected if absent or unknown.
    pub lang: Option<String>,
}

/// How long a summary may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Length {
    /// Three sentences.
    Short,
    /// Five sentences.
    Medium,
    /// Seven sentences.
    Long,
    /// At most so many sentences, 1…
    Sentences(usize),
    /// At most so many words, 1…; never over.
    Words(usize),
    /// At most this share of the article's words, above 0 and at most 1.
    Ratio(f64),
}

impl Default for Options {
    fn default() -> Self {
        Self { length: Length::Short, quotes: 2, keywords: 5, title: None, lang: None }
    }
}

/// The longest language tag that we read; BCP 47 asks for 35 at least.
const LONGEST_TAG: usize = 64;

impl Options {
    /// Checks every option once, so that nothing behind the front door has to.
    ///
    /// # Errors
    /// [`Error::Range`] names the first option that is out of its range.
    pub fn check(&self) -> Result<(), Error> {
        self.length.check()?;
        match &self.lang {
            Some(tag) if !is_language_tag(tag) => Err(Error::Range {
                option: "lang",
                value: format!("\"{}\"", tag.chars().take(LONGEST_TAG).collect::<String>()),
                expected: "a BCP 47 language tag such as \"en\" or \"pt-BR\"",
            }),
            _ => Ok(()),
        }
    }
}

impl Length {
    fn check(self) -> Result<(), Error> {
        let range = |option, value, expected| Err(Error::Range { option, value, expected });
        match self {
            Length::Sentences(0) => range("length.sentences", "0".into(), "a whole number, 1 or more"),
            Length::Words(0) => range("length.words", "0".into(), "a whole number, 1 or more"),
            Length::Ratio(r) if !(r > 0.0 && r <= 1.0) => {
                range("length.ratio", show(r), "a number above 0, at most 1")
            }
            _ => Ok(()),
        }
    }
}

/// A number to three decimals: the standard library's exact printing would take 15 KB of WebAssembly.
fn show(number: f64) -> String {
    if number.is_nan() {
        return "NaN".into();
    }
    let sign = if number < 0.0 { "-" } else { "" };
    let thousandths = (number.abs() * 1000.0).round();
    if thousandths > 1e12 {
        return format!("{sign}1000000000 or beyond");
    }
    let thousandths = thousandths as u64;
    let shown = format!("{sign}{}.{:03}", thousandths / 1000, thousandths % 1000);
    shown.trim_end_matches('0').trim_end_matches('.').into()
}

/// Whether `tag` has the form of a BCP 47 tag: subtags of one to eight letters or digits.
fn is_language_tag(tag: &str) -> bool {
    tag.len() <= LONGEST_TAG
        && tag
            .split(['-', '_'])
            .all(|subtag| matches!(subtag.len(), 1..=8) && subtag.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_ratio_is_named_with_its_value() {
        for (ratio, shown) in [
            (1.5, "1.5"),
            (0.0, "0"),
            (-0.25, "-0.25"),
            (7.0, "7"),
            (20.0, "20"),
            (f64::NAN, "NaN"),
            (f64::NEG_INFINITY, "-1000000000 or beyond"),
        ] {
            let error = Options { length: Length::Ratio(ratio), ..Options::default() }.check().unwrap_err();
            let expected = format!("option `length.ratio` is {shown}; expected a number above 0, at most 1");
            assert_eq!(error.to_string(), expected);
        }
    }
}
