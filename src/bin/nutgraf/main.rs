//! `nutgraf`, the command: articles in, summaries out. `docs/command-line.md` tells how it is used.

mod args;
mod check;
mod content;
mod decode;
mod fault;
mod input;
mod output;
mod pages;
mod pipeline;
mod progress;
mod render;
mod resume;
mod run;
mod work;

use args::{Cli, Command, InputArgs, OutputArgs, OutputFormat};
use clap::Parser;
use std::io::{Write, stderr};
use std::process::ExitCode;
use work::Task;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.command.unwrap_or(Command::Summarize(cli.summarize)) {
        Command::Completions { shell } => pages::completions(shell),
        Command::Man { command } => pages::man(command.as_deref()),
        Command::Summarize(args) => {
            let options = args.summary.options(args.output.format() == OutputFormat::Html);
            let card = check::card(&args, &options);
            check::output(&args.input, &args.output);
            run::run(&args.input, &args.output, Task::Summarize { options, card })
        }
        Command::Quotes(args) => {
            part(&args.input, &args.output, Task::Quotes { lang: check::lang(args.lang) })
        }
        Command::Sentences(args) => {
            part(&args.input, &args.output, Task::Sentences { lang: check::lang(args.lang) })
        }
        Command::Article(args) => part(&args.input, &args.output, Task::Article),
    }
}

/// Of a part there is no card.
fn part(input: &InputArgs, output: &OutputArgs, task: Task) -> ExitCode {
    check::no_card(output);
    check::output(input, output);
    run::run(input, output, task)
}

/// Says something on standard error; if nobody can hear it there is nobody to tell.
fn tell(message: &str) {
    let _ = writeln!(stderr(), "nutgraf: {}", printable(message));
}

/// As text on a terminal, which takes control characters for commands.
fn printable(text: &str) -> String {
    let is_command = |c: char| c.is_control() && c != '\n' && c != '\t';
    text.replace(is_command, "\u{fffd}")
}
