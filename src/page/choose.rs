//! Which part of the page is the article.

use super::measure::{Measures, measure};
use super::model::{self, Features};
use super::names::{Hints, hints};
use super::tag::Tag;
use super::tree::Tree;
use std::collections::HashSet;

/// The article's root and which nodes below it belong to the article.
pub(super) struct Choice {
    pub root: usize,
    pub keep: Vec<bool>,
    pub scores: Vec<f32>,
    pub measures: Measures,
    pub headline: Option<usize>,
}

impl Choice {
    /// All that is shown: the caller pointed at it.
    pub(super) fn everything(tree: &Tree) -> Choice {
        let keep = tree.nodes.iter().map(|branch| !branch.marks.hidden && !branch.marks.unseen).collect();
        let measures = measure(tree, |_| false);
        Choice { root: 0, keep, scores: Vec::new(), measures, headline: None }
    }

    fn prose(&self) -> f32 {
        self.measures.all[self.root].prose
    }
}

pub(super) fn choose(tree: &Tree, title: &str) -> Choice {
    let hidden = |node: usize| tree.nodes[node].marks.hidden || tree.nodes[node].marks.unseen;
    let shown = choose_among(tree, title, hidden);
    let all = choose_among(tree, title, |_| false);
    if all.prose() > 3.0 * shown.prose() { all } else { shown }
}

fn choose_among(tree: &Tree, title: &str, skip: impl Fn(usize) -> bool) -> Choice {
    let count = tree.nodes.len();
    let names: Vec<Hints> = (0..count)
        .map(|n| if tree.nodes[n].tag.is_inline() { Hints::default() } else { hints(tree.text(n)) })
        .collect();
    let mut scores = vec![0.0; count];
    let first = measure(tree, &skip);
    let headline = headline(tree, &first, title);
    let out = judge(tree, &first, &names, headline, &skip, &mut scores);
    let measures = measure(tree, |n| out[n]);
    let root = root(tree, &measures, headline);
    let mut keep: Vec<bool> = out.iter().map(|o| !o).collect();
    let root = lines(tree, &measures, &names, root, headline, &mut keep);
    Choice { root, keep, scores, measures, headline }
}

/// The heading that shares most words with the document's title; the first `h1` if none does.
fn headline(tree: &Tree, m: &Measures, title: &str) -> Option<usize> {
    let words = |text: &str| -> HashSet<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect()
    };
    let wanted = words(title);
    let mut best = (None, 0.0);
    for node in 0..tree.nodes.len() {
        let base = match tree.nodes[node].tag {
            Tag::Title => 0.3,
            Tag::Heading => 0.0,
            _ => continue,
        };
        if m.all[node].chars < 8.0 || m.all[node].chars > 400.0 {
            continue;
        }
        let text = tree.line(node);
        let found = words(&text);
        let shared = found.intersection(&wanted).count() as f32;
        let score =
            base + 2.0 * shared / (found.len() + wanted.len()).max(1) as f32 - 0.3 * m.all[node].link_share();
        if score > best.1 && score > 0.25 {
            best = (Some(node), score);
        }
    }
    best.0
}

fn judge(
    tree: &Tree,
    m: &Measures,
    names: &[Hints],
    headline: Option<usize>,
    skip: impl Fn(usize) -> bool,
    scores: &mut [f32],
) -> Vec<bool> {
    let mut out = vec![false; tree.nodes.len()];
    let total = m.all[0].prose.max(1.0);
    let mut node = 1;
    while node < tree.nodes.len() {
        let branch = &tree.nodes[node];
        if branch.tag.is_inline() {
            node += 1;
            continue;
        }
        let f = Features {
            tag: branch.tag,
            hints: names[node],
            all: m.all[node],
            share: m.all[node].prose / total,
            headline: headline.is_some_and(|h| (node..branch.end).contains(&h)),
        };
        scores[node] = model::beside(&f);
        if skip(node) || (scores[node] >= model::OUT && !matches!(branch.tag, Tag::Title | Tag::Heading)) {
            out[node] = true;
            node = branch.end;
        } else {
            node += 1;
        }
    }
    out
}

/// The element with the best balance of prose over everything else.
fn root(tree: &Tree, m: &Measures, headline: Option<usize>) -> usize {
    let best = best_balance(tree, m, 0);
    // Several stories on one page: the one below the headline.
    let Some(mut region) = headline else { return best };
    while m.all[region].prose < 0.45 * m.all[best].prose {
        region = tree.nodes[region].parent;
    }
    if (best..tree.nodes[best].end).contains(&region) { best_balance(tree, m, region) } else { best }
}

fn best_balance(tree: &Tree, m: &Measures, top: usize) -> usize {
    let mut best = (top, f32::MIN);
    for node in top..tree.nodes[top].end {
        if tree.nodes[node].tag.is_inline() {
            continue;
        }
        let all = m.all[node];
        let balance = all.prose - 0.3 * (all.chars - all.prose);
        if balance >= best.1 {
            best = (node, balance);
        }
    }
    best.0
}

/// The deepest node that holds both.
fn common(tree: &Tree, a: usize, b: usize) -> usize {
    let mut node = a.min(b);
    while tree.nodes[node].end <= a.max(b) {
        node = tree.nodes[node].parent;
    }
    node
}

/// Drops lines that are no part of the story, by themselves or at its ends; returns the new root.
fn lines(
    tree: &Tree,
    m: &Measures,
    names: &[Hints],
    root: usize,
    headline: Option<usize>,
    keep: &mut [bool],
) -> usize {
    let end = tree.nodes[root].end;
    // The opening lines between the headline and the rest.
    let mut top = root;
    let mut openings = vec![];
    if let Some(headline) = headline.filter(|&h| h < root) {
        let mut node = headline + 1;
        while node < root {
            if !keep[node] {
                node = tree.nodes[node].end;
                continue;
            }
            let own = m.own[node];
            let tag = tree.nodes[node].tag;
            let lead = names[node].lead || names[tree.nodes[node].parent].lead;
            if !tag.is_inline()
                && own.chars > 40.0
                && own.link_share() < 0.3
                && (lead || own.prose > 0.0 || matches!(tag, Tag::Paragraph | Tag::Heading))
            {
                openings.push(node);
                top = common(tree, top, node);
            }
            node += 1;
        }
    }
    let mut visible = vec![false; tree.nodes.len()];
    let mut node = top;
    while node < tree.nodes[top].end {
        if keep[node] {
            visible[node] = true;
            node += 1
        } else {
            node = tree.nodes[node].end
        }
    }
    let mut prose = (root..end).filter(|&n| visible[n] && m.own[n].prose > 0.0);
    let first = prose.next().unwrap_or(end);
    let last = prose.next_back().unwrap_or(first);
    let mut drop = vec![false; tree.nodes.len()];
    for node in top..tree.nodes[top].end {
        let tag = tree.nodes[node].tag;
        if tag.is_inline() || !visible[node] {
            continue;
        }
        let own = m.own[node];
        if own.chars == 0.0 {
            continue;
        }
        let bare = own.prose == 0.0;
        let beside_prose = || m.all[tree.nodes[node].parent].prose > 300.0;
        let opening = names[node].lead
            || own.link_share() < 0.3
                && (headline.is_some_and(|h| h < node)
                    && matches!(tag, Tag::Paragraph | Tag::Heading)
                    && own.chars > 40.0
                    || tag == Tag::Heading && beside_prose());
        drop[node] = Some(node) == headline
            || !(root..end).contains(&node) && !openings.contains(&node)
            || tag == Tag::Title && node < first
            || bare && node < first && !opening
            || bare && node > last && !(tag == Tag::Item && own.link_share() < 0.3)
            || own.link_share() > 0.8 && !own.stopped;
    }
    for node in top..tree.nodes[top].end {
        if tree.nodes[node].tag == Tag::Text && drop[m.block[node]] {
            keep[node] = false;
        }
    }
    top
}
