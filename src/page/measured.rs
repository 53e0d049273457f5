//! A page as the models see it: measured, its names read.

use super::about::About;
use super::beside;
use super::lines::Lines;
use super::measure;
use super::names::{Hints, hints};
use super::tree::{NodeId, Tree};
use crate::argsort::argsort;

/// A tree with what can be told of each node alone.
pub(super) struct MeasuredPage<'t> {
    pub tree: &'t Tree,
    pub about: About,
    pub lines: Lines,
    /// What each block's names hint at.
    pub hints: Vec<Hints>,
    /// Whether each node stands among goods for sale, or in what leads to another story.
    pub is_offer: Vec<bool>,
    /// Each block's names, without the digits in them.
    pub names: Vec<String>,
}

impl<'t> MeasuredPage<'t> {
    /// Measures the lines and reads the names of all blocks.
    pub(super) fn of(tree: &'t Tree) -> MeasuredPage<'t> {
        let mut found = vec![Hints::default(); tree.nodes.len()];
        let mut names = vec![String::new(); tree.nodes.len()];
        for (id, node) in tree.nodes.iter().enumerate() {
            if !node.tag.is_inline() {
                found[id] = hints(tree.text(id));
                names[id] = tree.text(id).replace(|c: char| c.is_ascii_digit(), "");
            }
        }
        let lines = Lines::of(tree);
        let all = lines.totals(tree, &vec![false; tree.nodes.len()]);
        let mut comments = beside::comments(tree, &all);
        comments.extend(beside::signed_entries(tree, &all, &names));
        for under in comments {
            found[under].iter_mut().for_each(|hints| *hints |= Hints::COMMENTS);
        }
        let mut is_offer = vec![false; tree.nodes.len()];
        for offer in beside::goods(tree, &lines).into_iter().chain(beside::teasers(tree, &all)) {
            is_offer[offer].fill(true);
        }
        MeasuredPage { tree, is_offer, about: About::of(&tree.head), lines, hints: found, names }
    }

    /// Whether a description of the page opens as this line does.
    pub(super) fn is_described(&self, line: NodeId) -> bool {
        let descriptions = &self.about.descriptions;
        !descriptions.is_empty()
            && measure::opening(&self.lines.texts[line])
                .is_some_and(|opening| descriptions.iter().any(|description| description == opening))
    }

    /// As [`hidden`](Self::hidden), where all is to be read.
    pub(super) fn none_hidden(&self) -> Vec<bool> {
        vec![false; self.tree.nodes.len()]
    }

    /// The nodes that readers do not see.
    pub(super) fn hidden(&self) -> Vec<bool> {
        self.tree.nodes.iter().map(|node| node.hidden).collect()
    }
}

/// For each key the place of the first that is the same. The keys are the page's, so they are compared, not hashed:
/// nobody can make them collide.
pub(super) fn first_alike(keys: &[&str]) -> Vec<usize> {
    let mut firsts: Vec<usize> = (0..keys.len()).collect();
    let order = argsort(keys.len(), &|a, b| keys[a].cmp(keys[b]));
    for pair in order.windows(2) {
        if keys[pair[0]] == keys[pair[1]] {
            firsts[pair[1]] = firsts[pair[0]];
        }
    }
    firsts
}

#[cfg(test)]
mod tests {
    use super::first_alike;

    #[test]
    fn the_first_of_equal_keys_is_told() {
        assert_eq!(first_alike(&["a", "b", "a", "c", "b"]), [0, 1, 0, 3, 1]);
    }
}
