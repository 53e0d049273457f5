//! What `train.py` learns from: the features of saved pages, as the page's room counts them.

use super::choose::{Choice, Reading};
use super::claims::Claims;
use super::model::{self, line, page};
use super::tag::Tag;
use super::tree::{Branch, Tree};
use super::{evidence, headline, judge, measure};
use crate::Span;
use serde_json::{Value, json};
use std::iter::successors;

/// The present weights of the first look.
pub const FIRST: &[i8] = &line::FIRST;

/// The names of all features, and the weights that they have now.
pub fn tables() -> Value {
    json!({
        "line": { "names": &line::NAMES[..], "weights": [&line::FIRST[..], &line::AGAIN[..]] },
        "page": { "names": &page::NAMES[..], "weights": [&page::WEIGHTS[..]] },
    })
}

/// What is known of a saved page and of its lines, `first` being the weights of the first look. The page is known as
/// the present model chooses its lines, and hidden text counts where it does so now.
pub fn of(saved: &Value, first: &[i8]) -> Value {
    let tree = tree_of(&saved["nodes"]);
    let descriptions: Vec<u32> =
        strings(&saved["descriptions"]).map(|text| measure::of(text).opening).collect();
    let reading = Reading::new(&tree, saved["title"].as_str().unwrap_or_default(), &descriptions);
    let choice = reading.article();
    let known = evidence::known(&reading, &choice, &claims_of(saved));
    let mut row = saved.clone();
    row["lines"] = lines(&reading, &choice, first);
    row["page"] = rounded(&known);
    row["short"] = json!(choice.chars < evidence::SHORTEST);
    row.as_object_mut().expect("a page").remove("nodes");
    row
}

/// The text and the features of each line but the headline's.
fn lines(reading: &Reading, choice: &Choice, first: &[i8]) -> Value {
    let tree = reading.tree;
    let above = |node: &usize| (*node > 0).then(|| tree.nodes[*node].parent);
    let is_hidden = |node| successors(Some(node), above).any(|node| tree.nodes[node].hidden);
    let reveals = (0..choice.keep.len()).any(|node| choice.keep[node] && is_hidden(node));
    let hidden = if reveals { vec![false; tree.nodes.len()] } else { reading.hidden() };
    let shown = reading.lines.totals(tree, &hidden);
    let headline = headline::headline(tree, &shown, reading.title);
    let mut lines = judge::Lines::of(reading, &hidden, &shown, headline);
    let scores: Vec<f32> = lines.known.iter().map(|known| model::score(known, first)).collect();
    lines.look_again(&scores, false);
    let texts = texts(reading);
    let title = headline.map_or(0..0, |node| node..tree.nodes[node].end);
    let told = lines.nodes.iter().zip(&lines.known).filter(|(node, _)| !title.contains(node));
    told.map(|(&node, known)| json!([texts[node], rounded(known)])).collect()
}

/// Each block's own text.
fn texts(reading: &Reading) -> Vec<String> {
    let mut texts = vec![String::new(); reading.tree.nodes.len()];
    for (node, branch) in reading.tree.nodes.iter().enumerate() {
        if branch.tag == Tag::Text {
            texts[reading.lines.block[node]] += reading.tree.text(node);
        } else if branch.tag == Tag::Break || !branch.tag.is_inline() {
            texts[reading.lines.block[branch.parent]] += "\n";
        }
    }
    texts
}

fn rounded(known: &[f32]) -> Value {
    known.iter().map(|&value| (f64::from(value) * 1e5).round() / 1e5).collect()
}

fn claims_of(saved: &Value) -> Claims {
    let mut claims = Claims::default();
    claims.read_address(saved["url"].as_str().unwrap_or_default());
    strings(&saved["scripts"]).for_each(|script| claims.read_linked_data(script));
    claims
}

fn strings(values: &Value) -> impl Iterator<Item = &str> {
    values.as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// The tree of rows `[depth, name, text or names, hidden]` in reading order.
fn tree_of(rows: &Value) -> Tree {
    let mut tree = Tree::default();
    let tags = Tag::names();
    // The branches that are still open with their depths.
    let mut open: Vec<(u64, usize)> = Vec::new();
    let mut closed = u64::MAX;
    for row in rows.as_array().into_iter().flatten() {
        let depth = row[0].as_u64().unwrap_or_default();
        if depth > closed {
            continue;
        }
        let tag = match row[1].as_str().unwrap_or_default() {
            "#text" | "#cdata-section" => Tag::Text,
            name => Tag::of(name, &tags),
        };
        closed = if matches!(tag, Tag::Void | Tag::Break) { depth } else { u64::MAX };
        if tag == Tag::Void {
            continue;
        }
        open.retain(|&(other, _)| other < depth);
        let start = tree.buffer.len();
        if tag == Tag::Text || !tag.is_inline() {
            tree.buffer += row[2].as_str().unwrap_or_default();
        }
        let node = tree.nodes.len();
        tree.nodes.push(Branch {
            tag,
            parent: open.last().map_or(0, |&(_, node)| node),
            end: node + 1,
            span: Span::new(start, tree.buffer.len()),
            hidden: !tag.is_inline() && row[3] == true,
        });
        for &(_, above) in &open {
            tree.nodes[above].end = node + 1;
        }
        open.push((depth, node));
    }
    tree
}
