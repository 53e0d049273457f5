//! Which lines of a page are the story's.

use super::headline::headline;
use super::judge::Lines;
use super::measure;
use super::model::{self, line};
use super::names::{Hints, Words, hints};
use super::tree::Tree;

/// What was found to be the article.
pub(super) struct Choice {
    /// The blocks whose own lines are the story's.
    pub keep: Vec<bool>,
    /// How long the story is.
    pub chars: f32,
    pub headline: Option<usize>,
}

/// A page as the model sees it.
pub(super) struct Reading<'t> {
    pub tree: &'t Tree,
    pub lines: measure::Lines,
    /// What each block's names hint at.
    pub names: Vec<Hints>,
    /// Tells blocks with the same names, numbers apart.
    pub marks: Vec<u32>,
    /// What the page calls itself.
    pub title: &'t str,
    /// How its descriptions of itself open.
    pub descriptions: &'t [u32],
    /// The words that hint at something.
    pub words: Words,
}

impl<'t> Reading<'t> {
    /// Measures the lines and reads the names of all blocks.
    pub(super) fn new(tree: &'t Tree, title: &'t str, descriptions: &'t [u32]) -> Reading<'t> {
        let words = Words::hints();
        let mut names = vec![Hints::default(); tree.nodes.len()];
        let mut marks = vec![0_u32; tree.nodes.len()];
        for (node, branch) in tree.nodes.iter().enumerate() {
            if !branch.tag.is_inline() {
                names[node] = hints(tree.text(node), &words);
                for byte in tree.text(node).bytes().filter(|byte| !byte.is_ascii_digit()) {
                    marks[node] = marks[node].wrapping_mul(31).wrapping_add(byte.into());
                }
            }
        }
        Reading { tree, lines: measure::Lines::of(tree), names, marks, title, descriptions, words }
    }

    /// Whether a description of the page opens as this line does.
    pub(super) fn is_described(&self, line: usize) -> bool {
        self.descriptions.contains(&self.lines.own[line].opening)
    }

    /// The article somewhere in the page.
    ///
    /// Hidden text is left out; but if it is by far the most, the page waits for a script to reveal it.
    pub(super) fn article(&self) -> Choice {
        let shown = self.choose(&self.hidden(), false);
        let revealing = model::REVEALED * shown.chars;
        let prose: f32 = self.lines.own.iter().map(|line| line.prose).sum();
        if prose <= revealing {
            return shown;
        }
        let mut all = self.choose(&vec![false; self.tree.nodes.len()], false);
        if all.chars <= revealing {
            return shown;
        }
        if shown.chars < measure::SHORT {
            // "Loading."
            for (keep, &meanwhile) in all.keep.iter_mut().zip(&shown.keep) {
                *keep &= !meanwhile;
            }
        }
        all
    }

    /// The element itself, without what is beside the story in it.
    pub(super) fn whole(&self) -> Choice {
        self.choose(&self.hidden(), true)
    }

    pub(super) fn hidden(&self) -> Vec<bool> {
        self.tree.nodes.iter().map(|branch| branch.hidden).collect()
    }

    fn choose(&self, hidden: &[bool], whole: bool) -> Choice {
        let shown = self.lines.totals(self.tree, hidden);
        let headline = headline(self.tree, &shown, self.title);
        let mut lines = Lines::of(self, hidden, &shown, headline);
        let scores: Vec<f32> = lines.known.iter().map(|known| model::score(known, &line::FIRST)).collect();
        lines.look_again(&scores, whole);
        let mut choice = Choice { keep: vec![false; shown.len()], chars: 0.0, headline };
        let title = headline.map_or(0..0, |node| node..self.tree.nodes[node].end);
        for (at, &node) in lines.nodes.iter().enumerate() {
            if !title.contains(&node) && model::score(&lines.known[at], &line::AGAIN) > 0.0 {
                choice.keep[node] = true;
                choice.chars += lines.own(at).chars;
            }
        }
        choice
    }
}
