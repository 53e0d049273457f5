//! The command over a big archive: `cargo xtask bench archive [ARTICLES]`, by default 10,000.
//!
//! Generated articles go in, summaries come out. Printed are the rate and the most memory that the process took (on
//! Linux). Then a part of the lines is held against single calls of the library; and a second run is killed halfway,
//! goes on, and has to give the same file. `--print` writes the articles as JSON Lines, for other engines.

mod articles;

use nutgraf::{Options, summarize};
use serde_json::json;
use std::error::Error;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Write, stdout};
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// So many lines are held against single calls.
const COMPARED: u64 = 1_000;
/// How often a run is looked at.
const PAUSE: Duration = Duration::from_millis(20);

fn main() -> Result<()> {
    let (mut articles, mut prints) = (10_000, false);
    for arg in std::env::args().skip(1).filter(|arg| arg != "--bench") {
        match arg.as_str() {
            "--print" => prints = true,
            number => {
                articles = number.parse().map_err(|_| "cargo xtask bench archive [ARTICLES] [--print]")?
            }
        }
    }
    if prints {
        return write(articles, stdout().lock());
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("archive");
    fs::create_dir_all(&folder)?;
    let [input, whole, resumed] =
        ["articles", "whole", "resumed"].map(|n| folder.join(n).with_extension("jsonl"));
    write(articles, File::create(&input)?)?;
    measure(articles, &input, &whole)?;
    compare_with_calls(articles, &whole)?;
    kill_and_resume(&input, &resumed, fs::metadata(&whole)?.len() / 2)?;
    if !is_same(&whole, &resumed)? {
        return Err(format!("{} and {} differ", whole.display(), resumed.display()).into());
    }
    println!("killed halfway and resumed, it gave the same file");
    Ok(fs::remove_dir_all(folder)?)
}

fn write(articles: u64, to: impl Write) -> Result<()> {
    let mut to = BufWriter::new(to);
    for number in 1..=articles {
        writeln!(to, "{}", json!({ "id": number, "text": articles::text(number) }))?;
    }
    Ok(to.flush()?)
}

fn command(input: &Path, output: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nutgraf"));
    command.arg(input).arg("--output").arg(output);
    command
}

/// One run over all of them.
fn measure(articles: u64, input: &Path, output: &Path) -> Result<()> {
    let started = Instant::now();
    let mut child = command(input, output).spawn()?;
    let mut memory = None;
    let status = watch(&mut child, |id| memory = peak_memory(id).or(memory.take()))?;
    let seconds = started.elapsed().as_secs_f64();
    if !status.success() {
        return Err(format!("it ended with {status}").into());
    }
    let megabytes = fs::metadata(input)?.len() as f64 / 1e6;
    println!(
        "{articles} articles, {megabytes:.0} MB, {} cores, {seconds:.1} s",
        thread::available_parallelism()?
    );
    println!("{:.0} articles, {:.1} MB a second", articles as f64 / seconds, megabytes / seconds);
    println!("memory at most: {}", memory.unwrap_or("unknown".into()));
    Ok(())
}

/// Calls `look` now and then with the id of the process until it ends.
fn watch(child: &mut Child, mut look: impl FnMut(u32)) -> Result<ExitStatus> {
    loop {
        look(child.id());
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        thread::sleep(PAUSE);
    }
}

/// As Linux tells it: `54320 kB`.
fn peak_memory(process: u32) -> Option<String> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().to_string())
}

fn compare_with_calls(articles: u64, output: &Path) -> Result<()> {
    let step = articles.div_ceil(COMPARED) as usize;
    let mut compared = 0;
    for (number, line) in (1..).zip(BufReader::new(File::open(output)?).lines()).step_by(step) {
        let text = articles::text(number);
        let summary = serde_json::to_string(&summarize(&text, &Options::default())?)?;
        let expected = format!("{{\"id\":{number},{}", &summary[1..]);
        if line? != expected {
            return Err(format!("line {number} is not what a single call gives").into());
        }
        compared += 1;
    }
    println!("{compared} lines are what single calls give");
    Ok(())
}

/// Kills a run once it has written so many bytes, and lets another go on.
fn kill_and_resume(input: &Path, output: &Path, bytes: u64) -> Result<()> {
    let _ = fs::remove_file(output);
    let mut child = command(input, output).spawn()?;
    while fs::metadata(output).map_or(0, |file| file.len()) < bytes && child.try_wait()?.is_none() {
        thread::sleep(PAUSE);
    }
    child.kill()?;
    if child.wait()?.success() {
        return Err("it had ended before it was killed".into());
    }
    let status = command(input, output).arg("--resume").status()?;
    if status.success() { Ok(()) } else { Err(format!("resumed, it ended with {status}").into()) }
}

fn is_same(one: &Path, other: &Path) -> Result<bool> {
    let [one, other] = [one, other].map(|path| File::open(path).map(BufReader::new));
    let (mut one, mut other) = (one?, other?);
    loop {
        let (a, b) = (one.fill_buf()?, other.fill_buf()?);
        let length = a.len().min(b.len());
        if a[..length] != b[..length] || length == 0 {
            return Ok(a.is_empty() && b.is_empty());
        }
        one.consume(length);
        other.consume(length);
    }
}
