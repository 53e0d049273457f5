//! Article extraction over saved pages: `cargo xtask bench extraction FOLDER… [--pages] [--dump DIR] [--browser]`,
//! or `--folds`, `--learn` and `--keep-lines`, of which `train/` tells.
//!
//! A folder holds ID.html and ground-truth.json ({ id: { text, url } }); without ground truth its pages are no articles,
//! and what counts is how many get none. `--pages` prints each page's F1, `--dump` writes what was found as
//! { id: text }. With `--browser` Chromium reads the pages, too (`browser.rs`), beside Mozilla Readability.

mod browser;
mod label;
mod logistic;
mod model;
mod pages;
mod report;
mod score;
mod train;

use nutgraf::find_article;
use pages::{Found, Saved};
use std::path::{Path, PathBuf};
use std::process::exit;
use std::time::Instant;

fn main() {
    if let Err(error) = run() {
        eprintln!("{error}");
        exit(1);
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut folders: Vec<PathBuf> = Vec::new();
    let (mut prints_pages, mut in_browser, mut dump) = (false, false, None);
    let (mut folds, mut learns, mut keeps_lines) = (false, false, false);
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--bench" => {}
            "--pages" => prints_pages = true,
            "--browser" => in_browser = true,
            "--folds" => folds = true,
            "--learn" => learns = true,
            "--keep-lines" => keeps_lines = true,
            "--dump" => dump = args.next().map(PathBuf::from),
            folder => folders.push(folder.into()),
        }
    }
    if folders.is_empty() {
        return Err(
            "cargo xtask bench extraction FOLDER… [--pages] [--dump DIR] [--browser] | --folds | --learn [--keep-lines]"
                .into(),
        );
    }
    let sets = folders.iter().map(|folder| pages::read(folder)).collect::<Result<Vec<_>, _>>()?;
    if folds || learns {
        return train::train(&sets, folds, learns, keeps_lines);
    }
    for set in &sets {
        println!("\n{}: {} pages", set.name, set.pages.len());
        let mut tools = vec![("nutgraf", set.pages.iter().map(find).collect::<Vec<_>>())];
        if in_browser {
            let read = browser::read(set)?;
            report::agreement(&set.pages, &tools[0].1, &read, prints_pages);
            report::jumps(&read.jumps, prints_pages);
            tools.extend([("nutgraf-chromium", read.nutgraf), ("readability", read.readability)]);
        }
        report::report(&set.pages, &tools, prints_pages);
        if let Some(folder) = &dump {
            for (tool, found) in &tools {
                write(&folder.join(format!("{}.{tool}.json", set.name)), &set.pages, found)?;
            }
        }
    }
    Ok(())
}

/// Writes what a tool found as { id: text }, for other scorers.
fn write(file: &Path, pages: &[Saved], found: &[Found]) -> std::io::Result<()> {
    let texts = pages.iter().zip(found).map(|(page, found)| (page.id.clone(), found.text.clone().into()));
    std::fs::write(file, serde_json::Value::Object(texts.collect()).to_string())
}

fn find(page: &Saved) -> Found {
    let start = Instant::now();
    let text = find_article(&page.html).map(|article| article.text).unwrap_or_default();
    Found { text, ms: start.elapsed().as_secs_f64() * 1e3 }
}
