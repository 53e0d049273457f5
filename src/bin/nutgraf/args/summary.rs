//! What a summary is to be: the library's options under their names.

use super::length;
use clap::{Args, ValueEnum};
use nutgraf::{Length, Options, Rank};

const SUMMARY: &str = "Summary";

#[derive(Args)]
#[command(next_help_heading = SUMMARY)]
pub struct SummaryArgs {
    /// short (3 sentences), medium (5), long (7), a number of sentences, words=NUMBER or ratio=SHARE
    #[arg(long, value_name = "LENGTH", default_value = "short", value_parser = length::parse)]
    pub length: Length,
    /// How many key quotes at most
    #[arg(long, value_name = "NUMBER", default_value_t = 2)]
    pub quotes: usize,
    /// How many keywords at most
    #[arg(long, value_name = "NUMBER", default_value_t = 5)]
    pub keywords: usize,
    /// The headline; that of the page or the record, else a heading that the text opens with
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// The language, a BCP 47 tag; that of the page or the record, else detected
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// Tell what the article's opening does not, for readers who see it right below; a card does [a card: true]
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true", require_equals = true)]
    pub beyond: Option<bool>,
    /// How sentences are ranked
    #[arg(long, value_name = "BY", value_enum, default_value_t = RankBy::Model)]
    pub rank: RankBy,
    /// Show how the sentences came by their scores: as a table or, in JSON, as `explanation`
    #[arg(long)]
    pub explain: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum RankBy {
    /// By TextRank, biased towards what a learned model takes for key sentences
    Model,
    /// By TextRank alone, as published
    Textrank,
}

impl SummaryArgs {
    /// The library's options; a card is read above the opening.
    pub fn options(&self, is_card: bool) -> Options {
        Options {
            length: self.length,
            quotes: self.quotes,
            keywords: self.keywords,
            title: self.title.clone(),
            lang: self.lang.clone(),
            beyond: self.beyond.unwrap_or(is_card),
            rank: match self.rank {
                RankBy::Model => Rank::Model,
                RankBy::Textrank => Rank::TextRank,
            },
            explain: self.explain,
        }
    }
}
