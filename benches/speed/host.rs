//! Programs that summarize the texts of a file, each in a process of its own that waits for its turns.

use serde::Deserialize;
use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

/// Where other summarizers run, and what starts each; the file of texts is the last argument.
pub const CHILDREN: [(&str, &[&str]); 4] = [
    ("other crates", &["benches/speed/crates/target/release/crates"]),
    ("Node", &["node", "benches/speed/node.mjs"]),
    ("Chromium", &["node", "benches/speed/chromium.mjs"]),
    ("Python", &["python3", "benches/speed/peers.py"]),
];

/// What runs summarizers, one at a time.
pub trait Host {
    /// What it runs.
    fn entries(&self) -> &[Entry];
    /// Has one of them, by its index, summarize all texts once.
    fn turn(&mut self, index: usize) -> Result<Duration, Box<dyn Error>>;
}

/// A summarizer.
#[derive(Clone, Deserialize)]
pub struct Entry {
    /// With its version, and what it was asked for.
    pub name: String,
    /// Where it runs: `native`, `Node`, `Chromium`, `Python`.
    pub place: String,
    /// What part it plays.
    #[serde(default)]
    pub role: Role,
}

/// What part an entry plays in the comparison.
#[derive(Clone, Copy, Default, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Nutgraf with all that it does, the language told.
    Ours,
    /// Nutgraf's TextRank alone.
    OursTextRank,
    /// Nutgraf, asked for something else.
    OursOther,
    /// Words and sentences by UAX #29 and nothing else: who reads a text at all, does this.
    Limit,
    #[default]
    Peer,
}

/// A process that first prints its entries as JSON, then for each line with an index the seconds of that turn.
struct Process {
    child: Child,
    turns: ChildStdin,
    answers: BufReader<ChildStdout>,
    entries: Vec<Entry>,
}

/// Starts a process over a file of texts.
pub fn start(command: &[&str], file: &Path) -> Result<Box<dyn Host>, Box<dyn Error>> {
    let [program, args @ ..] = command else { return Err("no command".into()) };
    let mut child =
        Command::new(program).args(args).arg(file).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let (Some(turns), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
        return Err("no pipes".into());
    };
    let mut answers = BufReader::new(answers);
    let mut line = String::new();
    answers.read_line(&mut line)?;
    if line.is_empty() {
        return Err(format!("it ended with {}", child.wait()?).into());
    }
    Ok(Box::new(Process { child, turns, answers, entries: serde_json::from_str(&line)? }))
}

impl Host for Process {
    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn turn(&mut self, index: usize) -> Result<Duration, Box<dyn Error>> {
        writeln!(self.turns, "{index}")?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        let seconds: f64 = line.trim().parse().map_err(|_| format!("it answered `{}`", line.trim()))?;
        Ok(Duration::from_secs_f64(seconds))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
