//! The command line.

mod card;
mod formats;
mod input;
mod length;
mod output;
mod summary;

pub use card::{Card, CardArgs};
pub use formats::{InputFormat, OutputFormat};
pub use input::InputArgs;
pub use output::{OnError, OutputArgs};
pub use summary::SummaryArgs;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

/// Key sentences and key quotes of articles, word for word
///
/// Nutgraf reads plain text, HTML pages and JSON Lines, packed by gzip or not, and picks from each article the sentences
/// and the quotes that tell most of it. Nothing is made up: all that it prints stands in the article. It works on all
/// cores, prints in the order of the input, and holds no more of it in memory than it works on.
#[derive(Parser)]
#[command(name = "nutgraf", version, after_long_help = AFTER_HELP)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub summarize: Summarize,
}

const AFTER_HELP: &str = "\
Examples:
  nutgraf story.txt
      Three key sentences, two key quotes and five keywords of one article.
  nutgraf --length words=60 --to markdown page.html
      At most 60 words of a saved page.
  nutgraf archive/ 'more/**/*.jsonl.gz' --output summaries.jsonl
      A line for each article of an archive. If it was stopped, the same with --resume goes on.
  nutgraf --text-field body --id-field url --to jsonl articles.jsonl | jq .sentences
      The fields of the input that hold an article's text and its id.
  nutgraf --to html --for story page.html
      The summary card as an element for the page. It shows without any script.
  nutgraf quotes story.txt
      Who said what.

Exit codes:
  0    every article was read, or the reader of the output wanted no more
  1    some input could not be read; standard error names each
  2    the arguments are wrong
  3    the output could not be written
  130  stopped by Ctrl-C; what is written are whole lines";

#[derive(Subcommand)]
pub enum Command {
    /// Key sentences, key quotes and keywords (as without a command)
    Summarize(Summarize),
    /// Every quotation, who said it, and how sure that is
    Quotes(Parts),
    /// Every sentence
    Sentences(Parts),
    /// The article of HTML pages: title, language, byline, date and text
    Article(Article),
    /// Prints the completions of a shell, to be put where it looks for them
    Completions { shell: Shell },
    /// Prints the manual page, or that of a command
    Man { command: Option<String> },
}

#[derive(Args)]
pub struct Summarize {
    #[command(flatten)]
    pub input: InputArgs,
    #[command(flatten)]
    pub summary: SummaryArgs,
    #[command(flatten)]
    pub card: CardArgs,
    #[command(flatten)]
    pub output: OutputArgs,
}

#[derive(Args)]
pub struct Parts {
    #[command(flatten)]
    pub input: InputArgs,
    /// The language, a BCP 47 tag; that of the page or the record, else detected
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    #[command(flatten)]
    pub output: OutputArgs,
}

#[derive(Args)]
pub struct Article {
    #[command(flatten)]
    pub input: InputArgs,
    #[command(flatten)]
    pub output: OutputArgs,
}
