//! How long a summary takes: Nutgraf natively, in Node and in Chromium, beside other summarizers, in one run; and finding
//! the articles in pages of a newspaper, beside Mozilla Readability.
//!
//! `cargo xtask bench speed [FILE.jsonl] [--sentences N]… [--count N]`: the texts are the rows' `text`, or else generated
//! articles as long as CNN's, and longer ones of so many sentences (2,000 unless told). Everybody reads the same texts in
//! turn, several times over; the medians are compared. Times are of the processor, in Chromium of the clock.

#[path = "../archive/articles.rs"]
mod articles;
mod contest;
mod host;
mod native;
mod table;

use articles::Article;
use contest::{Contest, Outcome};
use host::Role;
use serde_json::{Value, json};
use std::error::Error;
use std::{env, fs};

/// So many articles are read in one turn.
const COUNT: usize = 40;
/// Sentences of the longer texts.
const LONG: usize = 2_000;
/// Who takes so many times as long as Nutgraf's slowest entry is not asked for a longer text: for most of them time grows with
/// its square.
const SLOW: u32 = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let numbers = |name: &str| -> Result<Vec<usize>, std::num::ParseIntError> {
        let values = args.windows(2).filter(|pair| pair[0] == name).map(|pair| pair[1].parse());
        values.collect()
    };
    let count = numbers("--count")?.first().copied().unwrap_or(COUNT);
    let mut lengths = numbers("--sentences")?;
    let file = args.first().filter(|arg| !arg.starts_with("--"));
    let texts = match file {
        Some(file) => read(file, count)?,
        None => (0..count as u64).map(articles::text).collect(),
    };
    let title = format!("{} articles of {} words", texts.len(), mean_words(&texts));
    let slow = race(&title, &texts, &[])?;
    if lengths.is_empty() && file.is_none() {
        lengths.push(LONG);
    }
    for sentences in lengths {
        let mut article = Article::new(0);
        (0..sentences).for_each(|_| article.add_sentence());
        race(&format!("a text of {sentences} sentences"), &[article.text], &slow)?;
    }
    Ok(())
}

/// Has everybody but some summarize the texts, and prints who took how long. Answers who was slow.
fn race(title: &str, texts: &[String], without: &[String]) -> Result<Vec<String>, Box<dyn Error>> {
    println!("\n{title}");
    let file = env::temp_dir().join(format!("nutgraf-speed-{}.jsonl", std::process::id()));
    let lines: Vec<String> = texts.iter().map(|text| json!({ "text": text }).to_string()).collect();
    fs::write(&file, lines.join("\n"))?;
    let mut contest = Contest::default();
    contest.enter(native::host(texts));
    for (place, command) in host::CHILDREN {
        match host::start(command, &file) {
            Ok(host) => contest.enter(host),
            Err(why) => println!("{place}: missing ({why})"),
        }
    }
    let outcomes = contest.run(without);
    fs::remove_file(&file)?;
    table::print(&outcomes, texts.len());
    without.iter().for_each(|name| println!("not asked, too slow: {name}"));
    let ours = outcomes.iter().filter(|outcome| outcome.entry.role == Role::Ours).map(Outcome::median).max();
    let patience = SLOW * ours.unwrap_or_default();
    let is_slow = |outcome: &Outcome| outcome.entry.role == Role::Peer && outcome.median() > patience;
    let slow = outcomes.into_iter().filter(is_slow);
    Ok(slow.map(|outcome| outcome.entry.name).collect())
}

fn read(file: &str, count: usize) -> Result<Vec<String>, Box<dyn Error>> {
    let lines = fs::read_to_string(file).map_err(|error| format!("cannot read {file}: {error}"))?;
    let text = |line| -> Result<String, Box<dyn Error>> {
        let row: Value = serde_json::from_str(line)?;
        Ok(row["text"].as_str().ok_or(format!("{file}: a row without `text`"))?.into())
    };
    lines.lines().take(count).map(text).collect()
}

fn mean_words(texts: &[String]) -> usize {
    texts.iter().map(|text| text.split_whitespace().count()).sum::<usize>() / texts.len().max(1)
}
