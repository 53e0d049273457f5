//! How a card is shown.

use clap::{Args, ValueEnum};
use nutgraf::card::{CardOptions, WrongAttribute};
use nutgraf::{Length, Options};

const CARD: &str = "Card (--to html)";

#[derive(Args)]
#[command(next_help_heading = CARD)]
pub struct CardArgs {
    /// The card's heading ["In brief", in the article's language]
    #[arg(long, value_name = "TEXT")]
    pub heading: Option<String>,
    /// Show only the heading and one line until a reader opens it
    #[arg(long)]
    pub collapsed: bool,
    /// What a reader can do on it: some of length copy copy-line share listen feedback about keywords
    #[arg(long, value_name = "NAMES")]
    pub controls: Option<String>,
    /// Where the site tells more about how its cards are made
    #[arg(long, value_name = "URL")]
    pub about_url: Option<String>,
    /// Its frame
    #[arg(long, value_enum)]
    pub look: Option<Look>,
    /// Its colours; the page's own unless told otherwise
    #[arg(long, value_enum)]
    pub theme: Option<Theme>,
    /// What the page's Content-Security-Policy asks of a <style>
    #[arg(long, value_name = "NONCE")]
    pub nonce: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Look {
    /// A short bar on a thin line
    Quiet,
    /// A thick line
    Rule,
    /// A tinted box
    Boxed,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Theme {
    Light,
    Dark,
    /// As the reader's system
    Auto,
}

/// A card as it is to be written.
pub struct Card {
    pub attributes: Vec<(&'static str, String)>,
    pub options: CardOptions,
    pub nonce: Option<String>,
}

impl CardArgs {
    /// The attributes of the card's element, with which it renders the same card again, and what they mean.
    pub fn card(&self, summary: &super::SummaryArgs, element: Option<&str>) -> Result<Card, WrongAttribute> {
        let name = |value: clap::builder::PossibleValue| value.get_name().to_string();
        let attributes = [
            ("for", element.map(String::from)),
            ("length", told_length(summary.length)),
            ("quotes", (summary.quotes != Options::default().quotes).then(|| summary.quotes.to_string())),
            ("lang", summary.lang.clone()),
            ("beyond", (summary.beyond == Some(false)).then(|| "false".to_string())),
            ("heading", self.heading.clone().filter(|heading| !heading.is_empty())),
            ("controls", self.controls.clone()),
            ("about-url", self.about_url.clone().filter(|url| !url.is_empty())),
            ("look", self.look.and_then(|look| look.to_possible_value()).map(name)),
            ("theme", self.theme.and_then(|theme| theme.to_possible_value()).map(name)),
            ("collapsed", self.collapsed.then(String::new)),
        ];
        let attributes: Vec<(&str, String)> =
            attributes.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        let told = attributes.iter().map(|(name, value)| (*name, value.as_str()));
        let options = CardOptions { length: summary.length, ..CardOptions::from_attributes(told)? };
        Ok(Card { attributes, options, nonce: self.nonce.clone() })
    }
}

/// As in the attribute; the default need not be told, and words and shares cannot.
fn told_length(length: Length) -> Option<String> {
    match length {
        Length::Short | Length::Words(_) | Length::Ratio(_) => None,
        Length::Medium => Some("medium".into()),
        Length::Long => Some("long".into()),
        Length::Sentences(sentences) => Some(sentences.to_string()),
    }
}
