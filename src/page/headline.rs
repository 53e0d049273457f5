//! Which heading is the article's headline.

use super::measure::Measure;
use super::tag::Tag;
use super::tree::Tree;
use crate::case::lowercase;
use crate::collections::HashSet;
use alloc::string::String;
use alloc::vec::Vec;

/// The headline of a page, and every line that repeats it.
#[derive(Default)]
pub(super) struct Headline {
    pub node: Option<usize>,
    /// In page order; the headline itself is among them.
    pub repeats: Vec<usize>,
}

/// An `h1` is one by itself; another heading has to share words with the page's title.
const FIRST_LEVEL: f32 = 0.3;
/// Weight of the words shared with the page's title (Dice coefficient).
const SHARED: f32 = 2.0;
/// Headlines rarely lead elsewhere.
const LINKED: f32 = -0.3;
const LEAST: f32 = 0.25;
/// From this share of common words on, a line says the same as the title.
const SAME: f32 = 0.6;
/// Headlines have so many characters.
const LENGTH: core::ops::RangeInclusive<f32> = 8.0..=400.0;

impl Headline {
    /// Reads all headings against the page's title. Linear in their text.
    pub(super) fn of(tree: &Tree, shown: &[Measure], title: &str) -> Headline {
        let title = words(title);
        let mut headline = Headline::default();
        let mut best = LEAST;
        for (node, branch) in tree.nodes.iter().enumerate() {
            let base = match branch.tag {
                Tag::Title => FIRST_LEVEL,
                Tag::Heading => 0.0,
                _ => continue,
            };
            let all = shown[node];
            if !LENGTH.contains(&all.chars) {
                continue;
            }
            let shared = dice(&words(&tree.line(node)), &title);
            if shared >= SAME {
                headline.repeats.push(node);
            }
            let score = base + SHARED * shared + LINKED * all.link_share();
            if score > best {
                best = score;
                headline.node = Some(node);
            }
        }
        headline
    }

    /// Whether a node is the headline, or in it.
    pub(super) fn holds(&self, tree: &Tree, node: usize) -> bool {
        self.node.is_some_and(|headline| (headline..tree.nodes[headline].end).contains(&node))
    }

    /// Whether a node says the headline, or says it again.
    pub(super) fn is(&self, node: usize) -> bool {
        self.node == Some(node) || self.repeats.binary_search(&node).is_ok()
    }
}

fn words(text: &str) -> HashSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(lowercase).collect()
}

fn dice(a: &HashSet<String>, b: &HashSet<String>) -> f32 {
    2.0 * a.intersection(b).count() as f32 / (a.len() + b.len()).max(1) as f32
}
