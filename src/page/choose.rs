//! Which part of the page is the article, and which of its lines.

use super::headline::Headline;
use super::judge;
use super::measure::{Lines, Measure};
use super::model::{self, Element};
use super::names::{Hints, Words, hints};
use super::tag::Tag;
use super::tree::Tree;
use alloc::vec;
use alloc::vec::Vec;

/// What was found to be the article.
pub(super) struct Choice {
    /// The blocks whose own lines are the story's.
    pub keep: Vec<bool>,
    /// Prose in the part of the page that holds the story.
    pub prose: f32,
    /// How long the story is.
    pub chars: f32,
    pub headline: Option<usize>,
}

/// A page as the model sees it.
pub(super) struct Reading<'t> {
    pub tree: &'t Tree,
    pub lines: Lines,
    /// What each block's names hint at.
    pub names: Vec<Hints>,
    /// What the page calls itself.
    pub title: &'t str,
}

/// What a part of the page holds.
pub(super) struct Parts {
    /// Not read, or beside the story, with all below.
    pub out: Vec<bool>,
    /// Everything that is shown in each node.
    pub shown: Vec<Measure>,
    /// How much each shown block looks like something beside the story.
    pub beside: Vec<f32>,
}

impl<'t> Reading<'t> {
    /// Measures the lines and reads the names of all blocks.
    pub(super) fn new(tree: &'t Tree, title: &'t str) -> Reading<'t> {
        let words = Words::hints();
        let mut names = vec![Hints::default(); tree.nodes.len()];
        for (node, branch) in tree.nodes.iter().enumerate() {
            if !branch.tag.is_inline() {
                names[node] = hints(tree.text(node), &words);
            }
        }
        Reading { tree, lines: Lines::of(tree), names, title }
    }

    /// The article somewhere in the page.
    ///
    /// Hidden text is left out; but if it is by far the most, the page waits for a script to reveal it.
    pub(super) fn article(&self) -> Choice {
        let shown = self.choose(self.hidden(), false);
        let revealing = model::REVEALED * shown.prose;
        let everything = vec![false; self.tree.nodes.len()];
        if self.lines.totals(self.tree, &everything)[0].prose <= revealing {
            return shown;
        }
        let all = self.choose(everything, false);
        if all.prose > revealing { all } else { shown }
    }

    /// The element itself, without what is beside the story in it.
    pub(super) fn whole(&self) -> Choice {
        self.choose(self.hidden(), true)
    }

    fn hidden(&self) -> Vec<bool> {
        self.tree.nodes.iter().map(|branch| branch.hidden).collect()
    }

    fn choose(&self, hidden: Vec<bool>, whole: bool) -> Choice {
        let shown = self.lines.totals(self.tree, &hidden);
        let headline = Headline::of(self.tree, &shown, self.title);
        let parts = self.beside(hidden, shown, &headline);
        let left = self.lines.totals(self.tree, &parts.out);
        let root = if whole { 0 } else { self.root(&parts.out, &left, &headline) };
        let keep = judge::lines(self, &parts, &headline, root);
        let own = &self.lines.own;
        let chars = (0..own.len()).filter(|&node| keep[node]).map(|node| own[node].chars).sum();
        Choice { keep, prose: left[root].prose, chars, headline: headline.node }
    }

    /// Marks what is beside the story, too.
    fn beside(&self, hidden: Vec<bool>, shown: Vec<Measure>, headline: &Headline) -> Parts {
        let nodes = &self.tree.nodes;
        let mut out = hidden.clone();
        let mut beside = vec![0.0; nodes.len()];
        let total = shown[0].prose.max(1.0);
        let mut node = 1;
        while node < nodes.len() {
            let branch = &nodes[node];
            if hidden[node] {
                node = branch.end;
                continue;
            }
            if !branch.tag.is_inline() && !matches!(branch.tag, Tag::Title | Tag::Heading) {
                beside[node] = model::beside(&Element {
                    tag: branch.tag,
                    hints: self.names[node],
                    all: shown[node],
                    share: shown[node].prose / total,
                    headline: headline.is_in(node..branch.end),
                });
                out[node] = beside[node] >= model::OUT;
            }
            node += 1;
        }
        Parts { out, shown, beside }
    }

    /// The element with the best balance of prose over everything else; of several stories the one below the
    /// headline.
    fn root(&self, out: &[bool], left: &[Measure], headline: &Headline) -> usize {
        let best = self.best(out, left, 0);
        let Some(mut region) = headline.node else { return best };
        while left[region].prose < model::STORY_BELOW * left[best].prose {
            region = self.tree.nodes[region].parent;
        }
        if (best..self.tree.nodes[best].end).contains(&region) { self.best(out, left, region) } else { best }
    }

    fn best(&self, out: &[bool], left: &[Measure], top: usize) -> usize {
        let mut best = (top, f32::MIN);
        let mut node = top;
        while node < self.tree.nodes[top].end {
            let branch = &self.tree.nodes[node];
            if out[node] {
                node = branch.end;
                continue;
            }
            let balance = model::balance(&left[node]);
            if !branch.tag.is_inline() && balance >= best.1 {
                best = (node, balance);
            }
            node += 1;
        }
        best.0
    }
}
