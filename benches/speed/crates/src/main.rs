//! Other crates that summarize, each over the texts of a file: see `host.rs` of the bench for how it is talked to.

use cpu_time::ProcessTime;
use serde_json::{Value, json};
use std::error::Error;
use std::hint::black_box;
use std::{env, fs, io};

/// A crate, and a summary of about three sentences by it.
type Peer = (&'static str, fn(&str));

const PEERS: [Peer; 3] = [
    ("xberg 1.3.10 TextRank (256 sentences at most)", |text| {
        black_box(xberg::text::summarization::textrank::summarize(text, Some("en"), Some(75)));
    }),
    ("simple-summarize 0.2.1 (no graph)", |text| {
        _ = black_box(simple_summarize::summarize_text(text, 0.9));
    }),
    ("lede 0.5.1 (no graph)", |text| {
        black_box(lede::summarize(text, 450, lede::Mode::Default));
    }),
];

fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args().nth(1).ok_or("no file")?;
    let row = |line| serde_json::from_str::<Value>(line).map(|row| row["text"].as_str().unwrap_or_default().to_string());
    let texts: Vec<String> = fs::read_to_string(file)?.lines().map(row).collect::<Result<_, _>>()?;
    println!("{}", json!(PEERS.map(|(name, _)| json!({ "name": name, "place": "native" }))));
    for line in io::stdin().lines() {
        let (_, summarize) = PEERS[line?.trim().parse::<usize>()?];
        let start = ProcessTime::now();
        texts.iter().for_each(|text| summarize(text));
        println!("{}", start.elapsed().as_secs_f64());
    }
    Ok(())
}
