//! Runs the command in a folder of its own for each test.

use serde::Serialize;
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

pub const STORY: &str = "The harbour bridge will reopen to traffic on 4 May, a year after a ship struck its pier.\n\n\
    Engineers replaced two spans and strengthened every pier, at a cost of 31 million crowns.\n\n\
    “No ship of that size will ever reach the piers again,” said Ada Lindqvist, the chief engineer.\n\n\
    Ferries, which have carried commuters since last spring, will run until the end of the month.";

/// An empty folder.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(test: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(test);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> &Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nutgraf"));
        self.prepare(command.args(args));
        command
    }

    fn prepare(&self, command: &mut Command) {
        command.current_dir(&self.0).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        self.run_with(args, "")
    }

    /// With this as standard input.
    pub fn run_with(&self, args: &[&str], input: impl AsRef<[u8]>) -> Ran {
        self.feed(self.command(args), input.as_ref().to_vec())
    }

    /// Another command in this folder, with this as standard input.
    pub fn feed(&self, mut command: Command, input: impl Into<Vec<u8>>) -> Ran {
        self.prepare(&mut command);
        let mut child = command.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.into();
        let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let ran = Ran::of(child);
        feeder.join().unwrap();
        ran
    }
}

/// What a run left.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn of(child: Child) -> Self {
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { code: status.code(), out: text(stdout), err: text(stderr) }
    }

    /// Nothing went wrong, and nothing was said.
    #[track_caller]
    pub fn ok(self) -> String {
        self.ends(0, "");
        self.out
    }

    #[track_caller]
    pub fn ends(&self, code: i32, err: &str) {
        assert_eq!(self.err, err);
        assert_eq!(self.code, Some(code));
    }
}

/// The plain data of something, read back: its numbers are as exact as those of the output.
pub fn plain(value: impl Serialize) -> Value {
    serde_json::from_str(&serde_json::to_string(&value).unwrap()).unwrap()
}

/// An object a line.
pub fn objects(lines: &str) -> Vec<Value> {
    assert!(lines.is_empty() || lines.ends_with('\n'), "the last line is not whole");
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// So many different articles with the ids 1…, an object a line.
pub fn archive(articles: usize) -> String {
    let article = |id: usize| {
        let text = STORY.replace("31 million", &format!("{id} million"));
        serde_json::json!({ "id": id, "text": text }).to_string() + "\n"
    };
    (1..=articles).map(article).collect()
}
