//! How fast sentences are split and articles summarized, natively and as the package in Node.
//!
//! `cargo xtask bench speed [FILE…]`: the texts, by default our own in `tests/articles`.

use nutgraf::{Options, split_sentences, summarize};
use serde_json::Value;
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs};

const OURS: [&str; 3] =
    ["tests/articles/feature.txt", "tests/articles/politics.txt", "tests/articles/science.txt"];
const ROUNDS_LAST: Duration = Duration::from_millis(1500);

fn main() {
    let named: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let files = if named.is_empty() { OURS.map(String::from).to_vec() } else { named };
    let texts: Vec<String> = files.iter().map(|path| read(path)).collect();
    let options = Options { lang: Some("en".into()), ..Options::default() };
    let split = measure(&texts, |text| {
        black_box(split_sentences(text, Some("en")));
    });
    let summarized = measure(&texts, |text| {
        black_box(summarize(text, &options).is_ok());
    });
    println!("{:<24}{:>10}{:>14}{:>10}", "", "MB/s", "µs an article", "of native");
    row("split, native", split, None);
    row("summarize, native", summarized, None);
    match in_node(&files) {
        Err(why) => println!("in Node: missing ({why})"),
        Ok(results) => {
            let of = |name: &str| figures(&results[name]);
            row("split, Node", of("nutgraf split"), Some(split));
            row("summarize, Node", of("nutgraf summarize"), Some(summarized));
            row("Intl.Segmenter, Node", of("Intl.Segmenter split"), None);
        }
    }
}

/// Megabytes a second, microseconds a text.
type Figures = (f64, f64);

/// The best round counts: another process may take the core from any of them.
fn measure(texts: &[String], work: impl Fn(&str)) -> Figures {
    let bytes: usize = texts.iter().map(String::len).sum();
    let (start, mut best) = (Instant::now(), f64::MAX);
    while start.elapsed() < ROUNDS_LAST {
        let round = Instant::now();
        texts.iter().for_each(|text| work(text));
        best = best.min(round.elapsed().as_secs_f64());
    }
    (bytes as f64 / 1e6 / best, 1e6 * best / texts.len() as f64)
}

fn row(name: &str, (speed, time): Figures, native: Option<Figures>) {
    let ratio = native.map_or(String::new(), |(native, _)| format!("{:.2}", speed / native));
    println!("{name:<24}{speed:>10.1}{time:>14.0}{ratio:>10}");
}

fn in_node(files: &[String]) -> Result<Value, String> {
    let run = Command::new("node").arg("benches/speed/run.mjs").args(files).output();
    let output = run.map_err(|error| format!("node: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_string());
    }
    serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())
}

fn figures(result: &Value) -> Figures {
    (result["mb_s"].as_f64().unwrap_or(0.0), result["us"].as_f64().unwrap_or(0.0))
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| {
        eprintln!("cannot read {path}: {error}");
        std::process::exit(1);
    })
}
