//! How the sentences came by their scores, as a table.

use super::one_line;
use nutgraf::{Explained, Explanation, Summary};

const HEADS: [&str; 6] = ["key", "score", "prior", "links", "sentence", "why"];
/// How much of a sentence is shown, in characters.
const LONGEST: usize = 48;
/// How many of its features: those that say most.
const REASONS: usize = 3;

/// A row for each sentence: `*` at those of the summary, the score and the two parts that add up to it (what the prior
/// gave and what similar sentences gave), and what weighed most in the prior.
fn rows(summary: &Summary, explanation: &Explanation) -> Vec<[String; 6]> {
    let is_key = |told: &Explained| summary.sentences.iter().any(|sentence| sentence.span == told.span);
    let number = |number: f64| format!("{number:.2}");
    let row = |told: &Explained| {
        [
            if is_key(told) { "*".into() } else { String::new() },
            number(told.score),
            number(told.from_prior),
            number(told.from_neighbours),
            shortened(&one_line(told.text)),
            reasons(told),
        ]
    };
    explanation.sentences.iter().map(row).collect()
}

/// `first +1.20, long −0.31`.
fn reasons(told: &Explained) -> String {
    let mut parts = told.parts.clone();
    parts.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
    let reasons = parts.iter().take(REASONS).map(|part| format!("{} {:+.2}", part.name, part.points));
    reasons.collect::<Vec<_>>().join(", ")
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_string();
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// In columns.
pub fn text(summary: &Summary, explanation: &Explanation) -> String {
    let rows = rows(summary, explanation);
    let heads = HEADS.map(String::from);
    let lines = std::iter::once(&heads).chain(&rows).map(|[key, score, prior, links, sentence, why]| {
        let line = format!("{key:<3} {score:>5} {prior:>5} {links:>5}  {sentence:<LONGEST$}  {why}");
        line.trim_end().to_string()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// As a table of GitHub's Markdown.
pub fn markdown(summary: &Summary, explanation: &Explanation) -> String {
    let line = |cells: [String; 6]| format!("| {} |", cells.join(" | "));
    let rows =
        rows(summary, explanation).into_iter().map(|row| line(row.map(|cell| cell.replace('|', "\\|"))));
    let heads = [line(HEADS.map(String::from)), "|---|--:|--:|--:|---|---|".to_string()];
    heads.into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}
