use std::fmt;

/// What can be wrong with a request: always the options, never the text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error {
    /// An option's value is out of its range.
    Range {
        /// The option's name, as documented: `"length.ratio"`.
        option: &'static str,
        /// The value that was given.
        value: String,
        /// What is accepted: `"a number above 0, at most 1"`.
        expected: &'static str,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Error::Range { option, value, expected } = self;
        write!(f, "option `{option}` is {value}; expected {expected}")
    }
}

impl std::error::Error for Error {}
