//! What is written, and how.

use super::OutputFormat;
use clap::{Args, ValueEnum};
use std::num::NonZeroUsize;
use std::path::PathBuf;

const OUTPUT: &str = "Output";

#[derive(Args)]
#[command(next_help_heading = OUTPUT)]
pub struct OutputArgs {
    /// What comes out; told by the name of the output, else text
    #[arg(long, value_name = "FORMAT")]
    pub to: Option<OutputFormat>,
    /// Write to a file, and over what it holds
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Go on after the last whole line of the output: the input and the options have to be the same
    #[arg(long, requires = "output")]
    pub resume: bool,
    /// What happens where an article cannot be read
    #[arg(long, value_name = "WHAT", value_enum, default_value_t = OnError::Skip)]
    pub on_error: OnError,
    /// How many articles are worked on at a time; all cores unless told otherwise
    #[arg(long, short, value_name = "NUMBER")]
    pub jobs: Option<NonZeroUsize>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OnError {
    /// It is named and counted, and the next one is read
    Skip,
    /// It is named, and nothing more is read
    Fail,
}

impl OutputArgs {
    /// What comes out.
    pub fn format(&self) -> OutputFormat {
        self.to.or_else(|| OutputFormat::of(self.output.as_deref()?)).unwrap_or(OutputFormat::Text)
    }
}
