//! How time and memory grow with the length of a text, natively and as the package in Node, for kinds of text that a
//! careless summarizer is slow with.
//!
//! `cargo xtask bench growth [--to KB] [--svg FILE]`: from 64 KB, doubled up to 1,024 unless told. Times are of the
//! processor, so that other work on the machine counts little.

mod chart;
mod texts;

use cpu_time::ProcessTime;
use nutgraf::{Options, summarize};
use peak_alloc::PeakAlloc;
use serde_json::Value;
use std::error::Error;
use std::hint::black_box;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The shortest text, in KB.
const FROM: usize = 64;

/// What a text of some length took.
struct Cost {
    bytes: usize,
    native: Duration,
    /// Bytes of memory at the peak, beside the text.
    peak: usize,
    node: Duration,
    /// Bytes of the module's memory at the peak, the text's copy in it among them.
    node_peak: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().collect();
    let value = |name: &str| args.iter().skip_while(|arg| *arg != name).nth(1);
    let to = value("--to").map_or(Ok(1024), |kb| kb.parse())?;
    let sizes: Vec<usize> =
        std::iter::successors(Some(FROM), |kb| Some(kb * 2)).take_while(|kb| *kb <= to).collect();
    let mut all = Vec::new();
    for (kind, text) in texts::KINDS {
        println!("\n{kind}");
        println!(
            "{:>10}{:>12}{:>8}{:>10}{:>12}{:>8}{:>12}",
            "KB", "native ms", "×", "B per B", "Node ms", "×", "B per B"
        );
        let mut costs: Vec<Cost> = Vec::new();
        for kb in &sizes {
            let cost = measure(&text(kb * 1000))?;
            print(&cost, costs.last());
            costs.push(cost);
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
    let times = |of: fn(&Cost) -> Duration| {
        before.map_or(String::new(), |before| {
            format!("{:.2}", of(cost).as_secs_f64() / of(before).as_secs_f64())
        })
    };
    let per_byte = |bytes: usize| format!("{:.1}", bytes as f64 / cost.bytes as f64);
    // A module that has grown far is let go of with the call: what it held at the peak is not to be seen any more.
    let is_seen = cost.node_peak >= cost.bytes;
    println!(
        "{:>10}{:>12.1}{:>8}{:>10}{:>12.1}{:>8}{:>12}",
        cost.bytes / 1000,
        1e3 * cost.native.as_secs_f64(),
        times(|cost| cost.native),
        per_byte(cost.peak),
        1e3 * cost.node.as_secs_f64(),
        times(|cost| cost.node),
        if is_seen { per_byte(cost.node_peak) } else { "given back".into() },
    );
}

/// The largest growth of all, and of what.
fn largest(all: &[(&str, Vec<Cost>)]) -> String {
    let ratios = all.iter().flat_map(|(kind, costs)| {
        costs.windows(2).flat_map(move |pair| {
            let ratio = |of: fn(&Cost) -> Duration| of(&pair[1]).as_secs_f64() / of(&pair[0]).as_secs_f64();
            [(ratio(|cost| cost.native), *kind, "natively"), (ratio(|cost| cost.node), *kind, "in Node")]
        })
    });
    let (ratio, kind, place) =
        ratios.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((f64::NAN, "nothing", "nowhere"));
    format!("{ratio:.2} ({kind}, {place})")
}

fn measure(text: &str) -> Result<Cost, Box<dyn Error>> {
    let options = Options { lang: Some("en".into()), ..Options::default() };
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    black_box(summarize(text, &options).is_ok());
    let peak = MEMORY.peak_usage() - before;
    let native = median(|| {
        black_box(summarize(text, &options).is_ok());
    });
    let file = env::temp_dir().join(format!("nutgraf-growth-{}.txt", std::process::id()));
    fs::write(&file, text)?;
    let in_node = in_node(&file);
    fs::remove_file(&file)?;
    let (node, node_peak) = in_node?;
    Ok(Cost { bytes: text.len(), native, peak, node, node_peak })
}

/// The median of an odd number of runs, fewer where one takes long.
fn median(work: impl Fn()) -> Duration {
    let mut runs = Vec::new();
    while runs.len() < 3 || (runs.len() < 15 && runs.iter().sum::<Duration>() < Duration::from_secs(1)) {
        let start = ProcessTime::now();
        work();
        runs.push(start.elapsed());
    }
    runs.sort();
    runs[runs.len() / 2]
}

fn in_node(file: &PathBuf) -> Result<(Duration, usize), Box<dyn Error>> {
    let run = Command::new("node").arg("benches/growth/run.mjs").arg(file).output()?;
    if !run.status.success() {
        return Err(String::from_utf8_lossy(&run.stderr).into());
    }
    let figures: Value = serde_json::from_slice(&run.stdout)?;
    let number = |key: &str| figures[key].as_f64().ok_or(format!("no {key} from Node"));
    Ok((Duration::from_secs_f64(number("seconds")?), number("memory")? as usize))
}
