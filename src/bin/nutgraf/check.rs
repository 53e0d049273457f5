//! What is wrong with the arguments as a whole: told with the usage, and the process ends with code 2.

use crate::args::{Card, Cli, InputArgs, OutputArgs, OutputFormat, Summarize};
use clap::CommandFactory;
use clap::error::ErrorKind;
use nutgraf::Options;
use std::fmt::Display;
use std::fs;

/// The card that is asked for, after a look at the options of the summary.
pub fn card(args: &Summarize, options: &Options) -> Card {
    if let Err(error) = options.check() {
        refuse(ErrorKind::ValueValidation, error);
    }
    let element = args.input.element.as_deref();
    args.card.card(&args.summary, element).unwrap_or_else(|wrong| refuse(ErrorKind::ValueValidation, wrong))
}

/// A language tag that has the form of one.
pub fn lang(lang: Option<String>) -> Option<String> {
    let options = Options { lang, ..Options::default() };
    match options.check() {
        Ok(()) => options.lang,
        Err(error) => refuse(ErrorKind::ValueValidation, error),
    }
}

pub fn no_card(output: &OutputArgs) {
    if output.format() == OutputFormat::Html {
        refuse(ErrorKind::ArgumentConflict, "--to html is the card of a summary");
    }
}

/// An output that can be resumed if it has to, and that is not read itself.
pub fn output(input: &InputArgs, output: &OutputArgs) {
    if output.resume && output.format() != OutputFormat::Jsonl {
        refuse(ErrorKind::ArgumentConflict, "--resume needs --to jsonl: a line for each article");
    }
    let canonical = |path| fs::canonicalize(path).ok();
    if let Some(path) = output.output.as_ref().filter(|path| path.is_file())
        && input.inputs.iter().any(|input| canonical(input) == canonical(path))
    {
        refuse(ErrorKind::ArgumentConflict, format!("{} is both input and output", path.display()));
    }
}

fn refuse(kind: ErrorKind, message: impl Display) -> ! {
    Cli::command().error(kind, message).exit()
}
