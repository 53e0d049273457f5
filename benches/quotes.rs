//! Quotations and speakers against annotated news: `cargo bench --bench quotes -- FILE… [--dump DIR]`.
//!
//! A file is JSON Lines: `{id, lang, text, paras, quotes: [{start, end, kind, nw, speaker, …}]}`, offsets
//! in Unicode code points. The conventions are those of PolNeAR's scorers: a span excludes its outer
//! marks and never crosses a line break; two-part quotations count twice; a match has an
//! intersection over union of 0.8 or more; a speaker is right if the mentions share a content word
//! or the surname. Where `speaker_name` tells one form of the name or a list of them, a printed name is right only if
//! it is one of those. Quotations under five words count on neither side. `--dump` writes the
//! predictions, `--errors` prints what is wrong, `--train` writes `src/quotes/weights` anew, learnt from the files,
//! `--folds N` measures each N-th part of the articles by weights learnt from the others, and
//! `--foldings M` does so for M ways to part them: chance moves a small set by more than a point.

#[path = "quotes/conventions.rs"]
mod conventions;
#[path = "quotes/report.rs"]
mod report;
#[path = "quotes/share.rs"]
mod share;
#[path = "quotes/tally.rs"]
mod tally;
#[path = "quotes/train.rs"]
mod train;

use conventions::{Gold, Prediction};
use nutgraf::language::Language;
use nutgraf::quotes::learning::{Weights, weights_of};
use nutgraf::quotes::{extract, extract_with};
use nutgraf::text::Document;
use nutgraf::{Article, Options};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tally::Tally;
use train::Learnt;

fn main() {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut dump = None;
    let mut errors = false;
    let mut learns = false;
    let mut folds = None;
    let mut foldings = 1;
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--bench" => {}
            "--dump" => dump = args.next().map(PathBuf::from),
            "--errors" => errors = true,
            "--train" => learns = true,
            "--folds" => folds = args.next().and_then(|n| n.parse().ok()).filter(|&n| n > 1),
            "--foldings" => foldings = args.next().and_then(|n| n.parse().ok()).unwrap_or(1),
            file => files.push(file.into()),
        }
    }
    if files.is_empty() {
        fail("cargo xtask bench quotes FILE… [--dump DIR] [--errors] | --train | --folds N [--foldings M]");
    }
    let sets: Vec<(String, Vec<Gold>)> = files.iter().map(|file| (name(file), read(file))).collect();
    if learns {
        let all: Vec<&Gold> = sets.iter().flat_map(|(_, articles)| articles).collect();
        let learnt = Learnt::from(&all);
        learnt.write().unwrap_or_else(|error| fail(&error.to_string()));
    } else if let Some(folds) = folds {
        measure_folds(&sets, folds, foldings, errors);
    } else {
        for (name, articles) in &sets {
            measure(name, articles, dump.as_deref(), errors);
        }
    }
}

fn name(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn read(file: &Path) -> Vec<Gold> {
    match std::fs::read_to_string(file) {
        Ok(rows) => rows.lines().map(Gold::read).collect(),
        Err(error) => fail(&format!("{}: {error}", file.display())),
    }
}

fn fail(message: &str) -> ! {
    eprintln!("{message}");
    std::process::exit(1);
}

/// Each article by the weights that those of the other folds teach, in every folding.
fn measure_folds(sets: &[(String, Vec<Gold>)], folds: usize, foldings: usize, errors: bool) {
    let parts: Vec<(usize, usize)> =
        (0..foldings).flat_map(|way| (0..folds).map(move |fold| (way, fold))).collect();
    let measured: Mutex<Vec<Option<Vec<[Tally; 2]>>>> = Mutex::new(parts.iter().map(|_| None).collect());
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(&(way, fold)) = parts.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let tallies = measure_fold(sets, folds, way, fold, errors);
                    measured.lock().unwrap()[way * folds + fold] = Some(tallies);
                }
            });
        }
    });
    let measured: Vec<Vec<[Tally; 2]>> = measured.into_inner().unwrap().into_iter().flatten().collect();
    for (i, (name, _)) in sets.iter().enumerate() {
        let (mut all, mut learnt_from) = (Tally::default(), Tally::default());
        println!("{name}, by folds");
        for way in measured.chunks(folds) {
            let mut own = Tally::default();
            for [kept_back, taught] in way.iter().map(|tallies| &tallies[i]) {
                own.join(kept_back);
                learnt_from.join(taught);
            }
            if foldings > 1 {
                println!("  folding: {}", own.short());
            }
            all.join(&own);
        }
        println!("{all}");
        let gap = learnt_from.speaker.part() - all.speaker.part();
        println!("  on the articles learnt from: {}; gap of the speaker {gap:.3}\n", learnt_from.short());
    }
}

/// One fold of a folding by the weights that the others teach, and those others by the same, of each set.
fn measure_fold(
    sets: &[(String, Vec<Gold>)],
    folds: usize,
    way: usize,
    fold: usize,
    errors: bool,
) -> Vec<[Tally; 2]> {
    let parted: Vec<Vec<usize>> = sets.iter().map(|(_, articles)| part(articles.len(), folds, way)).collect();
    let articles = |own: bool| {
        let sets = sets.iter().zip(&parted).enumerate();
        sets.flat_map(move |(set, ((_, articles), parted))| {
            let chosen = articles.iter().zip(parted).filter(move |&(_, &at)| (at == fold) == own);
            chosen.map(move |(gold, _)| (set, gold))
        })
    };
    let others: Vec<&Gold> = articles(false).map(|(_, gold)| gold).collect();
    let learnt = Learnt::from(&others);
    let mut tallies: Vec<[Tally; 2]> = sets.iter().map(|_| Default::default()).collect();
    for (set, gold) in articles(true) {
        tally_up(&mut tallies[set][0], gold, &learnt.weights(&gold.lang), errors);
    }
    for (set, gold) in articles(false) {
        tally_up(&mut tallies[set][1], gold, &learnt.weights(&gold.lang), false);
    }
    tallies
}

/// The fold of each article: the first way takes turns, every other one a shuffle of its own.
fn part(count: usize, folds: usize, way: usize) -> Vec<usize> {
    let mut shuffled: Vec<usize> = (0..count).collect();
    if way > 0 {
        let hash = |i: usize| {
            (i as u64 + ((way as u64) << 32))
                .wrapping_mul(0x9E37_79B9_7F4A_7C15)
                .rotate_left(29)
                .wrapping_mul(0xBF58_476D_1CE4_E5B9)
        };
        shuffled.sort_by_key(|&i| hash(i));
    }
    let mut parted = vec![0; count];
    for (turn, i) in shuffled.into_iter().enumerate() {
        parted[i] = turn % folds;
    }
    parted
}

fn tally_up(tally: &mut Tally, gold: &Gold, weights: &Weights, errors: bool) -> Vec<Prediction> {
    let article = Article::from_text(&gold.text);
    let document = Document::new(&article, None, Language::of(Some(&gold.lang), &gold.text));
    let quotes = extract_with(&document, weights, |_, _| ());
    let predictions: Vec<Prediction> = quotes.iter().map(Prediction::of).collect();
    tally.add(gold, &predictions, errors);
    let options = Options { lang: Some(gold.lang.clone()), ..Default::default() };
    let summary =
        nutgraf::summarize_with(&article, &options, Some(weights)).expect("default options are in range");
    tally.add_card(gold, &summary.quotes, errors);
    predictions
}

fn measure(name: &str, articles: &[Gold], dump: Option<&Path>, errors: bool) {
    let mut tally = Tally::default();
    let mut dumped = String::new();
    let (mut whole, mut own) = (Duration::ZERO, Duration::ZERO);
    for gold in articles {
        let predictions = tally_up(&mut tally, gold, weights_of(Language::of(Some(&gold.lang), "")), errors);
        dumped.push_str(&gold.dump(&predictions));
        dumped.push('\n');
        let options = Options { lang: Some(gold.lang.clone()), ..Default::default() };
        let start = Instant::now();
        black_box(nutgraf::summarize(&gold.text, &options)).expect("default options are in range");
        whole += start.elapsed();
        let language = Language::of(Some(&gold.lang), &gold.text);
        let document = Document::new(&Article::from_text(&gold.text), None, language);
        let start = Instant::now();
        black_box(extract(&document));
        own += start.elapsed();
    }
    println!("{name}\n{tally}");
    let rest = whole.saturating_sub(own).as_secs_f64();
    println!("  quotes cost {:.0} % on top of the rest of summarize()\n", 100.0 * own.as_secs_f64() / rest);
    if let Some(dir) = dump {
        let path = dir.join(format!("{name}.jsonl"));
        std::fs::write(&path, dumped).unwrap_or_else(|error| eprintln!("{}: {error}", path.display()));
    }
}
