//! Running other programs, always from the repository's root.

use std::error::Error;
use std::path::PathBuf;
use std::process::{Command, Stdio};

pub type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// The repository's root.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the repository").to_path_buf()
}

/// A command that starts in the repository's root.
pub fn command(program: &str, args: &[&str]) -> Command {
    // On Windows npm and npx are scripts, which only their full name starts.
    let script = cfg!(windows) && matches!(program, "npm" | "npx");
    let mut command = Command::new(if script { format!("{program}.cmd") } else { program.to_string() });
    command.args(args).current_dir(root());
    command
}

/// Runs a command to its end; an error if it cannot start or fails.
pub fn run(program: &str, args: &[&str]) -> Result {
    finish(&mut command(program, args))
}

/// Runs a prepared command to its end; an error if it cannot start or fails.
pub fn finish(command: &mut Command) -> Result {
    let shown = format!("{command:?}");
    let status = command.status().map_err(|e| format!("{shown} did not start: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("{shown} failed ({status})").into()) }
}

/// What a command prints; nothing if it cannot start or fails.
pub fn output(program: &str, args: &[&str]) -> Option<String> {
    let output = command(program, args).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_string())
}
