//! How a card is shown.

use super::Controls;
use crate::Length;
use std::fmt;

/// How a card is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CardOptions {
    /// Whether only its heading shows until a reader opens it.
    pub collapsed: bool,
    /// Whether the card's host element holds an editor's own list, which stands in place of the key sentences.
    pub edited: bool,
    /// Its heading, in place of that of its language: "Key points".
    pub heading: Option<String>,
    /// What a reader can do on it.
    pub controls: Controls,
    /// Where the site tells more about how its cards are made.
    pub about_url: Option<String>,
    /// What length the summary was asked for.
    pub length: Length,
}

impl CardOptions {
    /// Reads the attributes of a card's element, by their names; the others say nothing.
    ///
    /// ```
    /// use nutgraf::card::{CardOptions, Controls};
    ///
    /// let options = CardOptions::from_attributes([("controls", "copy"), ("collapsed", "")])?;
    /// assert_eq!((options.controls, options.collapsed), (Controls::COPY, true));
    /// # Ok::<(), nutgraf::card::WrongAttribute>(())
    /// ```
    ///
    /// # Errors
    /// The first one whose value is wrong.
    pub fn from_attributes<'a>(
        attributes: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<CardOptions, WrongAttribute> {
        let mut options = CardOptions::default();
        for (name, value) in attributes {
            match name {
                "collapsed" => options.collapsed = true,
                "heading" if !value.is_empty() => options.heading = Some(value.into()),
                "controls" => {
                    let wrong = |unknown: super::UnknownControl| WrongAttribute {
                        name: "controls",
                        problem: unknown.to_string(),
                    };
                    options.controls = value.parse().map_err(wrong)?;
                }
                "about-url" if !value.is_empty() => {
                    if !is_web_address(value) {
                        let problem = format!("is \"{value}\"; expected an address of http or https");
                        return Err(WrongAttribute { name: "about-url", problem });
                    }
                    options.about_url = Some(value.into());
                }
                _ => {}
            }
        }
        Ok(options)
    }
}

/// An attribute of a card's element with a value that it may not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongAttribute {
    /// Its name.
    pub name: &'static str,
    /// What is wrong, to be read after its name.
    pub problem: String,
}

impl fmt::Display for WrongAttribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "option `{}` {}", self.name, self.problem)
    }
}

impl std::error::Error for WrongAttribute {}

/// Whether a link to it stays on the web: no `javascript:`, which would run.
fn is_web_address(address: &str) -> bool {
    // Browsers drop line breaks and tabs, also from within `java\nscript:`.
    if address.contains(char::is_control) {
        return false;
    }
    let scheme = address.trim_start().split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    // A colon behind one of these ends no scheme.
    scheme.is_none_or(|scheme| ["http", "https"].contains(&&*scheme) || scheme.contains(['/', '?', '#']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_are_linked() {
        for address in [
            "https://example.org/how",
            "HTTP://example.org",
            "/how",
            "how?a=b:c",
            "#a:b",
            "//example.org:80/",
        ] {
            assert!(is_web_address(address), "{address}");
        }
        for address in
            ["javascript:alert(1)", " JavaScript:alert(1)", "java\nscript:alert(1)", "data:text/html,x"]
        {
            assert!(!is_web_address(address), "{address}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let wrong = CardOptions::from_attributes([("controls", "copy print")]).unwrap_err();
        assert_eq!(
            wrong.to_string(),
            "option `controls` names no control by \"print\"; expected some of length copy copy-line share listen feedback about keywords"
        );
        let wrong = CardOptions::from_attributes([("about-url", "javascript:1")]).unwrap_err();
        assert_eq!(
            wrong.to_string(),
            "option `about-url` is \"javascript:1\"; expected an address of http or https"
        );
    }

    #[test]
    fn what_is_not_given_is_as_by_default() {
        let attributes = [("for", "story"), ("heading", ""), ("about-url", "")];
        assert_eq!(CardOptions::from_attributes(attributes), Ok(CardOptions::default()));
    }
}
