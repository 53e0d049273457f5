//! How time and memory grow with the length of a text, natively and as the package in Node, for kinds of text that a
//! careless summarizer is slow with.
//!
//! `cargo xtask bench growth [--to KB] [--svg FILE]`: from 80 KB, doubled up to 1,280 unless told. Times are of the
//! processor, so that other work on the machine counts little. A machine that others share is faster at one minute than
//! at the next: each round goes through all lengths, a ratio is the median of what the rounds say, and a time is the
//! fastest round's.

mod chart;
mod texts;

use cpu_time::ProcessTime;
use nutgraf::{Options, summarize};
use peak_alloc::PeakAlloc;
use serde::Deserialize;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The shortest text, in KB.
const FROM: usize = 80;

/// How often each length is measured.
const ROUNDS: usize = 5;

/// A text shorter than it takes this long is summarized again and again: clocks are coarse.
const SHORTEST: Duration = Duration::from_millis(40);

/// What a text of some length took, in each round.
struct Cost {
    bytes: usize,
    native: Vec<Duration>,
    /// Bytes of memory at the peak, beside the text.
    peak: usize,
    node: Vec<Duration>,
    /// Bytes of the module's memory at the peak, the text's copy in it among them.
    node_peak: usize,
}

/// What Node tells of a text.
#[derive(Deserialize)]
struct InNode {
    seconds: Vec<f64>,
    memory: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().collect();
    let value = |name: &str| args.iter().skip_while(|arg| *arg != name).nth(1);
    let to = value("--to").map_or(Ok(1280), |kb| kb.parse())?;
    let sizes: Vec<usize> =
        std::iter::successors(Some(FROM), |kb| Some(kb * 2)).take_while(|kb| *kb <= to).collect();
    let mut all = Vec::new();
    for (kind, text) in texts::KINDS {
        println!("\n{kind}");
        println!(
            "{:>10}{:>12}{:>8}{:>10}{:>12}{:>8}{:>12}",
            "KB", "native ms", "×", "B per B", "Node ms", "×", "B per B"
        );
        let texts: Vec<String> = sizes.iter().map(|kb| text(kb * 1000)).collect();
        let costs = measure(&texts)?;
        for (i, cost) in costs.iter().enumerate() {
            print(cost, i.checked_sub(1).map(|before| &costs[before]));
        }
        all.push((*kind, costs));
    }
    println!("\nlargest ratio for a doubling: {}", largest(&all));
    if let Some(path) = value("--svg") {
        chart::draw(path, &all)?;
        println!("drawn in {path}");
    }
    Ok(())
}

fn print(cost: &Cost, before: Option<&Cost>) {
    let times = |of: Times| before.map_or(String::new(), |before| format!("{:.2}", ratio(before, cost, of)));
    let per_byte = |bytes: usize| format!("{:.1}", bytes as f64 / cost.bytes as f64);
    // A module that has grown far is let go of with the call: what it held at the peak is not to be seen any more.
    let is_seen = cost.node_peak >= cost.bytes;
    println!(
        "{:>10}{:>12.1}{:>8}{:>10}{:>12.1}{:>8}{:>12}",
        cost.bytes / 1000,
        1e3 * fastest(&cost.native),
        times(|cost| &cost.native),
        per_byte(cost.peak),
        1e3 * fastest(&cost.node),
        times(|cost| &cost.node),
        if is_seen { per_byte(cost.node_peak) } else { "given back".into() },
    );
}

/// The largest growth of all, and of what.
fn largest(all: &[(&str, Vec<Cost>)]) -> String {
    let ratios = all.iter().flat_map(|(kind, costs)| {
        costs.windows(2).flat_map(move |pair| {
            let of = |times| ratio(&pair[0], &pair[1], times);
            [(of(|cost| &cost.native), *kind, "natively"), (of(|cost| &cost.node), *kind, "in Node")]
        })
    });
    let (ratio, kind, place) =
        ratios.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((f64::NAN, "nothing", "nowhere"));
    format!("{ratio:.2} ({kind}, {place})")
}

/// The times of a text in one place.
type Times = fn(&Cost) -> &Vec<Duration>;

/// How many times as long the longer text takes: the median of the rounds.
fn ratio(shorter: &Cost, longer: &Cost, of: Times) -> f64 {
    let rounds = of(shorter).iter().zip(of(longer));
    middle(rounds.map(|(shorter, longer)| longer.as_secs_f64() / shorter.as_secs_f64()).collect())
}

/// What the fastest round took, in seconds.
fn fastest(times: &[Duration]) -> f64 {
    times.iter().min().map_or(f64::NAN, Duration::as_secs_f64)
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// What texts of one kind take, the shortest first.
fn measure(texts: &[String]) -> Result<Vec<Cost>, Box<dyn Error>> {
    let mut costs: Vec<Cost> = texts
        .iter()
        .map(|text| Cost {
            bytes: text.len(),
            native: Vec::new(),
            peak: peak(text),
            node: Vec::new(),
            node_peak: 0,
        })
        .collect();
    for _ in 0..ROUNDS {
        for (text, cost) in texts.iter().zip(&mut costs) {
            cost.native.push(time(text));
        }
    }
    for (told, cost) in in_node(texts)?.into_iter().zip(&mut costs) {
        cost.node = told.seconds.into_iter().map(Duration::from_secs_f64).collect();
        cost.node_peak = told.memory;
    }
    Ok(costs)
}

fn work(text: &str) {
    let options = Options { lang: Some("en".into()), ..Options::default() };
    black_box(summarize(text, &options).is_ok());
}

fn peak(text: &str) -> usize {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    work(text);
    MEMORY.peak_usage() - before
}

fn time(text: &str) -> Duration {
    let start = ProcessTime::now();
    let mut runs = 0;
    while runs == 0 || start.elapsed() < SHORTEST {
        work(text);
        runs += 1;
    }
    start.elapsed() / runs
}

fn in_node(texts: &[String]) -> Result<Vec<InNode>, Box<dyn Error>> {
    let folder = env::temp_dir().join(format!("nutgraf-growth-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let told = run_node(texts, &folder);
    fs::remove_dir_all(&folder)?;
    told
}

/// Has Node read the texts, from files in a folder.
fn run_node(texts: &[String], folder: &Path) -> Result<Vec<InNode>, Box<dyn Error>> {
    let mut command = Command::new("node");
    command.arg("benches/growth/run.mjs").arg(ROUNDS.to_string()).arg(SHORTEST.as_micros().to_string());
    for (i, text) in texts.iter().enumerate() {
        let file = folder.join(format!("{i}.txt"));
        fs::write(&file, text)?;
        command.arg(file);
    }
    let run = command.output()?;
    if !run.status.success() {
        return Err(String::from_utf8_lossy(&run.stderr).into());
    }
    Ok(serde_json::from_slice(&run.stdout)?)
}
