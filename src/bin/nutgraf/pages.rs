//! What packagers install beside the command: shell completions and manual pages.

use crate::args::Cli;
use clap::CommandFactory;
use clap::error::ErrorKind;
use clap_complete::Shell;
use clap_mangen::Man;
use std::io::{Write, stdout};
use std::process::ExitCode;

pub fn completions(shell: Shell) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "nutgraf", &mut script);
    print(&script)
}

/// The page of the whole command, or of one of its commands.
pub fn man(command: Option<&str>) -> ExitCode {
    let mut nutgraf = Cli::command();
    nutgraf.build();
    let page = match command {
        None => nutgraf,
        Some(name) => match nutgraf.find_subcommand(name) {
            Some(command) => command.clone(),
            None => nutgraf.error(ErrorKind::InvalidValue, format!("there is no command `{name}`")).exit(),
        },
    };
    let mut text = Vec::new();
    Man::new(page).render(&mut text).expect("memory can be written");
    print(&text)
}

fn print(text: &[u8]) -> ExitCode {
    match stdout().write_all(text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::from(crate::run::UNWRITABLE),
    }
}
