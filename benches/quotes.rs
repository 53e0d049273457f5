//! Quotations and speakers against annotated news: `cargo bench --bench quotes -- [FILE…] [--dump DIR]`.
//!
//! A file is JSON Lines: `{id, lang, text, paras, quotes: [{start, end, kind, nw, speaker, …}]}`, offsets
//! in Unicode code points. The conventions are those of PolNeAR's scorers: a span excludes its outer
//! marks and never crosses a line break; two-part quotations count twice; a match has an
//! intersection over union of 0.8 or more; a speaker is right if the mentions share a content word
//! or the surname. Quotations under five words count on neither side. `--dump` writes the
//! predictions, `--errors` prints what is wrong, `--train` prints the weights learnt from the files.

#[path = "quotes/conventions.rs"]
mod conventions;
#[path = "quotes/tally.rs"]
mod tally;
#[path = "quotes/train.rs"]
mod train;

use conventions::{Gold, Prediction};
use nutgraf::Article;
use nutgraf::language::Language;
use nutgraf::quotes::extract;
use nutgraf::text::Document;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use tally::Tally;

/// The development sets, beside the project.
const SETS: [&str; 3] = ["en-dev.jsonl", "en-names-dev.jsonl", "de-dev.jsonl"];

fn main() {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut dump = None;
    let mut errors = false;
    let mut learns = false;
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--bench" => {}
            "--dump" => dump = args.next().map(PathBuf::from),
            "--errors" => errors = true,
            "--train" => learns = true,
            file => files.push(file.into()),
        }
    }
    if files.is_empty() {
        let sets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/quotes");
        files = SETS.iter().map(|set| sets.join(set)).collect();
    }
    let mut examples = Vec::new();
    for file in files {
        match std::fs::read_to_string(&file) {
            Ok(rows) if learns => {
                examples.extend(rows.lines().flat_map(|row| train::examples(&Gold::read(row))));
            }
            Ok(rows) => score(&file, &rows, dump.as_deref(), errors),
            Err(error) => {
                eprintln!("{}: {error}", file.display());
                std::process::exit(1);
            }
        }
    }
    if learns {
        print!("{}", train::learn(&examples, nutgraf::quotes::FEATURES));
    }
}

fn score(file: &Path, rows: &str, dump: Option<&Path>, errors: bool) {
    let mut tally = Tally::default();
    let mut dumped = String::new();
    let (mut whole, mut own) = (Duration::ZERO, Duration::ZERO);
    for row in rows.lines() {
        let gold = Gold::read(row);
        let quotes = nutgraf::extract_quotes(&gold.text, Some(&gold.lang));
        let predictions: Vec<Prediction> = quotes.iter().map(Prediction::of).collect();
        if dump.is_some() {
            dumped.push_str(&gold.dump(&predictions));
            dumped.push('\n');
        }
        tally.add(&gold, &predictions, errors);
        let options = nutgraf::Options { lang: Some(gold.lang.clone()), ..Default::default() };
        let start = Instant::now();
        let summary = nutgraf::summarize(&gold.text, &options).expect("default options are in range");
        whole += start.elapsed();
        let language = Language::of(Some(&gold.lang), &gold.text);
        let document = Document::new(&Article::from_text(&gold.text), None, language);
        let start = Instant::now();
        black_box(extract(&document));
        own += start.elapsed();
        tally.add_card(&gold, &summary.quotes, errors);
    }
    println!("{}\n{tally}", file.file_stem().unwrap_or_default().to_string_lossy());
    let rest = whole.saturating_sub(own).as_secs_f64();
    println!("  quotes cost {:.0} % on top of the rest of summarize()\n", 100.0 * own.as_secs_f64() / rest);
    if let Some(dir) = dump {
        let path = dir.join(file.file_name().unwrap_or_default());
        std::fs::write(&path, dumped).unwrap_or_else(|error| eprintln!("{}: {error}", path.display()));
    }
}
