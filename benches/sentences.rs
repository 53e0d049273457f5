//! Sentence splitting against gold segmentations, next to other libraries.
//!
//! `cargo bench --bench sentences -- FOLDER [--show SET]`: FOLDER holds one `SET.jsonl` for each
//! set, rows of `{id, lang, text, sentences}`; `--show` lists what we get wrong in one set.

#[path = "sentences/peers.rs"]
mod peers;
#[path = "sentences/score.rs"]
mod score;

use nutgraf::{language::Language, split_sentences};
use score::{Score, Set};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

fn main() {
    let mut folder = None;
    let mut shown = None;
    let mut args = std::env::args().skip(1).filter(|arg| arg != "--bench");
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--show" => shown = args.next(),
            _ => folder = Some(PathBuf::from(arg)),
        }
    }
    let Some(folder) = folder else {
        eprintln!("cargo xtask bench sentences FOLDER [--show SET]");
        std::process::exit(2);
    };
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
    print_told(&sets);
}

fn ours(set: &Set) -> Vec<Vec<String>> {
    let split = |row: &score::Row| {
        split_sentences(&row.text, Some(&row.lang)).iter().map(|s| s.text.to_string()).collect()
    };
    set.rows.iter().map(split).collect()
}

/// How many texts of each language are told to be in it, from their words alone; single rules are
/// too short to tell.
fn print_told(sets: &[Set]) {
    let mut told: BTreeMap<&str, (usize, usize, BTreeMap<&str, usize>)> = BTreeMap::new();
    for row in sets.iter().filter(|set| !set.is_rules()).flat_map(|set| &set.rows) {
        let tag = Language::of(None, &row.text).tag;
        let (right, all, taken) = told.entry(&row.lang).or_default();
        *all += 1;
        if tag == row.lang { *right += 1 } else { *taken.entry(tag).or_default() += 1 }
    }
    let sums = told.values().fold((0, 0), |sum, (right, all, _)| (sum.0 + right, sum.1 + all));
    println!("\nlanguage told {:>14.2} % of {} texts", 100.0 * sums.0 as f64 / sums.1.max(1) as f64, sums.1);
    for (lang, (right, all, taken)) in told.iter().filter(|(_, (right, all, _))| right < all) {
        println!("{lang:<20}{right:>8}/{all}  taken for {taken:?}");
    }
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
    print!("{:<20}", "mean of *-pud-*");
    for (_, outcome) in results {
        let pud: Vec<f64> = (0..sets.len())
            .filter(|&i| sets[i].name.contains("-pud-") && outcome.scores[i].asks())
            .map(|i| outcome.scores[i].f1())
            .collect();
        print!("{:>16.2}", pud.iter().sum::<f64>() / pud.len().max(1) as f64);
    }
    println!();
    print!("{:<20}", "golden rules, en");
    for (_, outcome) in results {
        let (passed, all) =
            outcome.scores.iter().fold((0, 0), |sum, s| (sum.0 + s.golden.0, sum.1 + s.golden.1));
        print!("{:>16}", format!("{passed}/{all}"));
    }
    println!();
    print!("{:<20}", "MB/s");
    results.iter().for_each(|(_, outcome)| print!("{:>16.2}", outcome.megabytes_per_second));
    println!();
}
