//! Which heading is the article's headline.

use super::measure::Measure;
use super::tag::Tag;
use super::tree::Tree;
use crate::case::lowercase;
use crate::find::parts;
use crate::interner::Interner;
use crate::letters;

/// An `h1` is one by itself; another heading has to share words with the page's title.
const FIRST_LEVEL: f32 = 0.3;
/// Weight of the words shared with the page's title (Dice coefficient).
const SHARED: f32 = 2.0;
/// Headlines rarely lead elsewhere.
const LINKED: f32 = -0.3;
const LEAST: f32 = 0.25;
/// Headlines have so many characters.
const LENGTH: std::ops::RangeInclusive<f32> = 8.0..=400.0;

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

fn words(text: &str) -> Interner {
    let mut words = Interner::default();
    for word in parts(text, |c| !letters::is_alphanumeric(c)).filter(|word| !word.is_empty()) {
        words.number(lowercase(word).as_bytes());
    }
    words
}

fn dice(a: &Interner, b: &Interner) -> f32 {
    let shared = (0..a.len()).filter(|&word| b.get(a.text(word)).is_some()).count();
    2.0 * shared as f32 / (a.len() + b.len()).max(1) as f32
}
