//! A page as the models see it: measured, its names read.

use super::about::About;
use super::measure::{self, Lines};
use super::names::{Hints, hints};
use super::tree::{NodeId, Tree};
use std::collections::BTreeMap;

/// A tree with what can be told of each node alone.
pub(super) struct MeasuredPage<'t> {
    pub tree: &'t Tree,
    pub about: About,
    pub lines: Lines,
    /// What each block's names hint at.
    pub hints: Vec<Hints>,
    /// A number for each block, the same for those with the same names but for digits.
    pub named: Vec<usize>,
}

impl<'t> MeasuredPage<'t> {
    /// Measures the lines and reads the names of all blocks.
    pub(super) fn of(tree: &'t Tree) -> MeasuredPage<'t> {
        let mut found = vec![Hints::default(); tree.nodes.len()];
        let mut keys = vec![String::new(); tree.nodes.len()];
        for (id, node) in tree.nodes.iter().enumerate() {
            if !node.tag.is_inline() {
                found[id] = hints(tree.text(id));
                keys[id] = tree.text(id).replace(|c: char| c.is_ascii_digit(), "");
            }
        }
        MeasuredPage {
            tree,
            about: About::of(&tree.head),
            lines: Lines::of(tree),
            hints: found,
            named: first_alike(&keys),
        }
    }

    /// Whether a description of the page opens as this line does.
    pub(super) fn is_described(&self, line: NodeId) -> bool {
        let descriptions = &self.about.descriptions;
        !descriptions.is_empty()
            && measure::opening(&self.lines.texts[line])
                .is_some_and(|opening| descriptions.iter().any(|description| description == opening))
    }

    /// The nodes that readers do not see.
    pub(super) fn hidden(&self) -> Vec<bool> {
        self.tree.nodes.iter().map(|node| node.hidden).collect()
    }
}

/// For each key the place of the first that is the same. The keys are the page's, so they are compared, not hashed:
/// nobody can make them collide.
pub(super) fn first_alike<K: Ord>(keys: impl IntoIterator<Item = K>) -> Vec<usize> {
    let mut firsts = BTreeMap::new();
    keys.into_iter().enumerate().map(|(at, key)| *firsts.entry(key).or_insert(at)).collect()
}

#[cfg(test)]
mod tests {
    use super::first_alike;

    #[test]
    fn the_first_of_equal_keys_is_told() {
        assert_eq!(first_alike(["a", "b", "a", "c", "b"]), [0, 1, 0, 3, 1]);
    }
}
