//! Article extraction beside Mozilla Readability: `cargo bench --bench extraction -- FOLDER… [--pages] [--dump DIR]`.
//!
//! Chromium is driven by `extraction/run.mjs`, which tells what a folder holds and what is printed. It measures
//! the package in `pkg/`, as `cargo xtask build` leaves it.

use std::path::Path;
use std::process::{Command, exit};

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/extraction");
    let mut node = Command::new("node");
    node.arg(folder.join("run.mjs")).args(std::env::args().skip(1).filter(|arg| arg != "--bench"));
    match node.status() {
        Ok(status) => exit(status.code().unwrap_or(1)),
        Err(error) => {
            eprintln!("node does not start: {error}");
            exit(1);
        }
    }
}
