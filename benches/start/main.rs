//! How long a page takes from the script tag to the card on a slow line and a slow processor, beside the ideal: the same
//! files, all fetched at once, and the module compiled.
//!
//! `cargo xtask bench start [--runs N]`: 1.6 Mb/s with 150 ms to the host, a processor four times slower, an article of
//! 1,500 words; five visits of each page unless told, with nothing kept by the browser (cold) and with all of it (warm).
//! `run.mjs` drives Chromium; the host speaks HTTP/2, compresses by brotli and lets files be kept.

use serde::Deserialize;
use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::{env, fmt};

/// A visit of a page, and one of its ideal.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Visit {
    lang: String,
    is_declared: bool,
    cache: Cache,
    ms: f64,
    ideal_ms: f64,
    /// Milliseconds of each task over 50.
    long_tasks: Vec<f64>,
    ideal_tasks: Vec<f64>,
    /// Requests, one behind the other.
    trips: usize,
    browser: String,
}

/// Whether the browser has kept the files from a visit before.
#[derive(Clone, Copy, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Cache {
    Cold,
    Warm,
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().collect();
    let runs = args.iter().skip_while(|arg| *arg != "--runs").nth(1).map_or(Ok(5), |runs| runs.parse())?;
    let visits = measure(runs)?;
    let Some(first) = visits.first() else { return Err("there were no visits".into()) };
    println!("Chromium {}, {runs} visits; milliseconds, medians, the middle half within ±", first.browser);
    for cache in [Cache::Cold, Cache::Warm] {
        println!(
            "\n{cache:<26}{:>14}{:>14}{:>7}{:>7}  {:<24}of the ideal",
            "card", "ideal", "ratio", "trips", "long tasks"
        );
        let mut rest: Vec<&Visit> = visits.iter().filter(|visit| visit.cache == cache).collect();
        while let Some(&first) = rest.first() {
            let is_of_page =
                |visit: &&Visit| visit.lang == first.lang && visit.is_declared == first.is_declared;
            let (page, others): (Vec<&Visit>, _) = rest.into_iter().partition(is_of_page);
            print(&page);
            rest = others;
        }
    }
    Ok(())
}

/// Has Chromium visit every page so many times.
fn measure(runs: usize) -> Result<Vec<Visit>, Box<dyn Error>> {
    let mut node = Command::new("node")
        .arg("benches/start/run.mjs")
        .arg(runs.to_string())
        .stdout(Stdio::piped())
        .spawn()?;
    let lines = node.stdout.take().map(|stdout| BufReader::new(stdout).lines());
    let visits = lines.into_iter().flatten().map(|line| Ok(serde_json::from_str(&line?)?));
    let visits: Result<_, Box<dyn Error>> = visits.collect();
    match node.wait()? {
        status if status.success() => visits,
        status => Err(format!("run.mjs: {status}").into()),
    }
}

/// Prints what visits of one page took.
fn print(visits: &[&Visit]) {
    let Some(Visit { lang, is_declared, .. }) = visits.first() else { return };
    let name = format!("{lang}, {}", if *is_declared { "declared" } else { "not declared" });
    let [card, ideal] =
        [|visit: &Visit| visit.ms, |visit: &Visit| visit.ideal_ms].map(|of| Times::of(visits, of));
    let ratio = Times::of(visits, |visit| visit.ms / visit.ideal_ms).median;
    let trips = visits.iter().map(|visit| visit.trips).max().unwrap_or_default();
    let ours = in_the_middle(visits.iter().map(|visit| &visit.long_tasks[..]));
    let without = in_the_middle(visits.iter().map(|visit| &visit.ideal_tasks[..]));
    println!("{name:<26}{card:>14}{ideal:>14}{ratio:>7.2}{trips:>7}  {ours:<24}{without}");
}

/// The tasks of the visit whose tasks take the middle time in all.
fn in_the_middle<'v>(visits: impl Iterator<Item = &'v [f64]>) -> String {
    let mut visits: Vec<&[f64]> = visits.collect();
    visits.sort_by(|a, b| a.iter().sum::<f64>().total_cmp(&b.iter().sum()));
    let middle = visits[visits.len() / 2].iter().map(|ms| format!("{ms:.0}"));
    middle.collect::<Vec<_>>().join(" ")
}

/// What several visits took.
struct Times {
    median: f64,
    /// The half of them in the middle lies within this on either side, about.
    spread: f64,
}

impl Times {
    fn of(visits: &[&Visit], of: impl Fn(&Visit) -> f64) -> Times {
        let mut all: Vec<f64> = visits.iter().map(|visit| of(visit)).collect();
        all.sort_by(f64::total_cmp);
        let quarter = all.len() / 4;
        Times { median: all[all.len() / 2], spread: (all[all.len() - 1 - quarter] - all[quarter]) / 2.0 }
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:.0} ±{:.0}", self.median, self.spread))
    }
}

impl fmt::Display for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Cache::Cold => "cold",
            Cache::Warm => "warm",
        })
    }
}
