//! Article extraction beside Mozilla Readability: `cargo bench --bench extraction -- FOLDER… [--pages] [--dump DIR]`.
//!
//! Chromium is driven by `extraction/run.mjs`, which tells what a folder holds and what is printed. It measures
//! the package in `pkg/`, as `cargo xtask build` leaves it. The model of `src/page/model.rs` is learnt by
//! `FOLDER… --snapshots FILE`, which saves the pages as Chromium shows them, and `extraction/train.py FILE`, which
//! takes what the page's room knows of them from `--features FILE [WEIGHTS]`.

// What the page's room is built on.
#[path = "../src/case.rs"]
#[allow(unused)]
mod case;
#[path = "../src/find.rs"]
#[allow(unused)]
mod find;
#[path = "../src/interner.rs"]
#[allow(unused)]
mod interner;
#[path = "../src/letters.rs"]
#[allow(unused)]
mod letters;
/// The page's room, but for what reads a live page: `extraction/snapshot.mjs` does that.
#[path = "../src/page"]
#[allow(unused)]
mod page {
    mod again;
    mod choose;
    mod claims;
    mod evidence;
    #[path = "../../benches/extraction/features.rs"]
    pub mod features;
    mod headline;
    mod judge;
    mod measure;
    mod model;
    mod names;
    mod tag;
    mod tree;
    mod words;
}

use nutgraf::Span;
use page::features;
use serde_json::Value;
use std::error::Error;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, exit};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let done = match args.first().map(String::as_str) {
        Some("--features") => print_features(&args[1..]),
        _ => measure(&args),
    };
    if let Err(error) = done {
        eprintln!("{error}");
        exit(1);
    }
}

fn measure(args: &[String]) -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/extraction");
    let mut node = Command::new("node");
    node.arg(folder.join("run.mjs")).args(args);
    let status = node.status().map_err(|error| format!("node does not start: {error}"))?;
    exit(status.code().unwrap_or(1));
}

/// Prints the tables, then each page of the file, a JSON object per line.
fn print_features(args: &[String]) -> Result<(), Box<dyn Error>> {
    let file = args.first().ok_or("--features FILE [WEIGHTS]")?;
    let weights: Option<Vec<i8>> = args.get(1).map(|weights| serde_json::from_str(weights)).transpose()?;
    println!("{}", features::tables());
    for line in BufReader::new(std::fs::File::open(file)?).lines() {
        let saved: Value = serde_json::from_str(&line?)?;
        println!("{}", features::of(&saved, weights.as_deref().unwrap_or(features::FIRST)));
    }
    Ok(())
}
