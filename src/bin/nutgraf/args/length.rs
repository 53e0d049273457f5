//! `--length`, as the library has it.

use nutgraf::Length;
use std::str::FromStr;

/// `short`, `words=60`, `5`.
pub fn parse(value: &str) -> Result<Length, String> {
    let wrong = || {
        "expected short, medium, long, a number of sentences, words=NUMBER, sentences=NUMBER or ratio=SHARE"
            .to_string()
    };
    fn number<T: FromStr>(value: &str, wrong: impl Fn() -> String) -> Result<T, String> {
        value.parse().map_err(|_| wrong())
    }
    match value.split_once('=') {
        None => match value {
            "short" => Ok(Length::Short),
            "medium" => Ok(Length::Medium),
            "long" => Ok(Length::Long),
            _ => number(value, wrong).map(Length::Sentences),
        },
        Some(("sentences", value)) => number(value, wrong).map(Length::Sentences),
        Some(("words", value)) => number(value, wrong).map(Length::Words),
        Some(("ratio", value)) => number(value, wrong).map(Length::Ratio),
        Some(_) => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_as_in_the_library() {
        for (value, length) in [
            ("medium", Length::Medium),
            ("4", Length::Sentences(4)),
            ("sentences=4", Length::Sentences(4)),
            ("words=60", Length::Words(60)),
            ("ratio=0.1", Length::Ratio(0.1)),
        ] {
            assert_eq!(parse(value), Ok(length));
        }
        for value in ["", "tiny", "words=", "words=-1", "pages=2", "4.5"] {
            assert!(parse(value).is_err(), "{value}");
        }
    }
}
