//! What a person sees who sits at a terminal.

use crate::harness::{Folder, archive};
use std::process::Command;

/// All that a command writes to a terminal of 80 columns.
fn on_a_terminal(folder: &Folder, line: &str) -> String {
    let mut command = Command::new("script");
    let line = format!("stty cols 80; exec {} {line}", env!("CARGO_BIN_EXE_nutgraf"));
    command.args(["--quiet", "--return", "--command", &line, "/dev/null"]).env("TERM", "xterm");
    let ran = folder.feed(command, "");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    ran.out
}

#[test]
fn a_bar_tells_how_far_it_is_and_then_the_rate() {
    let folder = Folder::new("terminal");
    folder.write("archive.jsonl", archive(40));
    let shown = on_a_terminal(&folder, "archive.jsonl -o out.jsonl");
    assert!(shown.contains("0 % · 0 B of ") && shown.contains(" left"), "{shown}");
    let (_, end) = shown.rsplit_once("nutgraf: 40 articles, ").unwrap_or_else(|| panic!("{shown}"));
    assert!(end.contains(" a second in "), "{end}");
}

#[test]
fn there_is_none_beside_the_answers() {
    let folder = Folder::new("terminal-answers");
    folder.write("archive.jsonl", archive(2));
    let shown = on_a_terminal(&folder, "archive.jsonl --to jsonl");
    assert_eq!(shown.lines().filter(|line| line.starts_with("{\"id\":")).count(), 2, "{shown}");
    assert!(!shown.contains(" left") && !shown.contains(" a second"), "{shown}");
}
