//! Which heading is the article's headline.

use super::measure::Measure;
use super::names::hash;
use super::tag::Tag;
use super::tree::Tree;
use crate::case::lowercase;
use alloc::vec::Vec;

/// An `h1` is one by itself; another heading has to share words with the page's title.
const FIRST_LEVEL: f32 = 0.3;
/// Weight of the words shared with the page's title (Dice coefficient).
const SHARED: f32 = 2.0;
/// Headlines rarely lead elsewhere.
const LINKED: f32 = -0.3;
const LEAST: f32 = 0.25;
/// No more words than these are compared.
const LONGEST: usize = 64;
/// Headlines have so many characters.
const LENGTH: core::ops::RangeInclusive<f32> = 8.0..=400.0;

/// The headline's heading: all are read against the page's title. Linear in their text.
pub(super) fn headline(tree: &Tree, shown: &[Measure], title: &str) -> Option<usize> {
    let title = words(title);
    let mut best = (None, LEAST);
    for (node, branch) in tree.nodes.iter().enumerate() {
        let base = match branch.tag {
            Tag::Title => FIRST_LEVEL,
            Tag::Heading => 0.0,
            _ => continue,
        };
        let all = shown[node];
        if LENGTH.contains(&all.chars) {
            let shared = dice(&words(&tree.line(node)), &title);
            let score = base + SHARED * shared + LINKED * all.link_share();
            if score > best.1 {
                best = (Some(node), score);
            }
        }
    }
    best.0
}

/// The words of a line, each once.
fn words(text: &str) -> Vec<u32> {
    let mut words = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let hash = hash(&lowercase(word));
        if !word.is_empty() && words.len() < LONGEST && !words.contains(&hash) {
            words.push(hash);
        }
    }
    words
}

fn dice(a: &[u32], b: &[u32]) -> f32 {
    let shared = a.iter().filter(|word| b.contains(word)).count();
    2.0 * shared as f32 / (a.len() + b.len()).max(1) as f32
}
