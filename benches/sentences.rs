//! Sentence splitting against gold segmentations, next to other libraries.
//!
//! `cargo bench --bench sentences -- [FOLDER] [--show SET]`: FOLDER holds one `SET.jsonl` for each
//! set, rows of `{id, lang, text, sentences}`; `--show` lists what we get wrong in one set.

#[path = "sentences/peers.rs"]
mod peers;
#[path = "sentences/score.rs"]
mod score;

use nutgraf::split_sentences;
use score::{Score, Set};
use std::path::PathBuf;
use std::time::Instant;

const DEFAULT_FOLDER: &str = "../shared/data/sentences";

fn main() {
    let mut folder = PathBuf::from(DEFAULT_FOLDER);
    let mut shown = None;
    let mut args = std::env::args().skip(1).filter(|arg| arg != "--bench");
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--show" => shown = args.next(),
            _ => folder = PathBuf::from(arg),
        }
    }
    let sets = Set::read_all(&folder).unwrap_or_else(|error| {
        eprintln!("cannot read the sets in {}: {error}", folder.display());
        std::process::exit(1);
    });
    if let Some(name) = shown {
        sets.iter().filter(|set| set.name == name).for_each(|set| set.show(&ours(set)));
        return;
    }
    let mut results = vec![("nutgraf".to_string(), measure(&sets, ours))];
    for peer in peers::all() {
        match peer.split(&folder, &sets) {
            Ok(result) => results.push((peer.name.to_string(), result)),
            Err(why) => println!("{}: missing ({why})", peer.name),
        }
    }
    print_table(&sets, &results);
}

fn ours(set: &Set) -> Vec<Vec<String>> {
    let split = |row: &score::Row| {
        split_sentences(&row.text, Some(&row.lang)).iter().map(|s| s.text.to_string()).collect()
    };
    set.rows.iter().map(split).collect()
}

/// What one library makes of every set.
struct Outcome {
    scores: Vec<Score>,
    megabytes_per_second: f64,
}

fn measure(sets: &[Set], split: impl Fn(&Set) -> Vec<Vec<String>>) -> Outcome {
    let scores = sets.iter().map(|set| set.score(&split(set))).collect();
    let bytes: usize = sets.iter().flat_map(|set| &set.rows).map(|row| row.text.len()).sum();
    let start = Instant::now();
    let mut rounds = 0;
    while rounds < 3 || start.elapsed().as_secs_f64() < 1.0 {
        for row in sets.iter().flat_map(|set| &set.rows) {
            std::hint::black_box(split_sentences(&row.text, Some(&row.lang)));
        }
        rounds += 1;
    }
    let megabytes_per_second = (bytes * rounds) as f64 / 1e6 / start.elapsed().as_secs_f64();
    Outcome { scores, megabytes_per_second }
}

fn print_table(sets: &[Set], results: &[(String, Outcome)]) {
    print!("{:<20}", "F1 of boundaries");
    results.iter().for_each(|(name, _)| print!("{name:>16}"));
    println!();
    for (i, set) in sets.iter().enumerate() {
        print!("{:<20}", set.name);
        results.iter().for_each(|(_, outcome)| print!("{:>16}", outcome.scores[i].summary(set)));
        println!();
    }
    print_row("mean of *-pud-*", results, |outcome| {
        let chosen = sets.iter().zip(&outcome.scores).filter(|(set, _)| set.name.contains("-pud-"));
        let f1: Vec<f64> = chosen.map(|(_, score)| score.f1()).collect();
        format!("{:.2}", f1.iter().sum::<f64>() / f1.len().max(1) as f64)
    });
    print_row("golden rules, en", results, |outcome| {
        let golden = sets.iter().zip(&outcome.scores).find(|(set, _)| set.name == "rules-pragmatic");
        let (passed, all) = golden.map_or((0, 0), |(_, score)| score.golden);
        format!("{passed}/{all}")
    });
    print_row("MB/s", results, |outcome| format!("{:.2}", outcome.megabytes_per_second));
}

fn print_row(label: &str, results: &[(String, Outcome)], value: impl Fn(&Outcome) -> String) {
    print!("{label:<20}");
    results.iter().for_each(|(_, outcome)| print!("{:>16}", value(outcome)));
    println!();
}
