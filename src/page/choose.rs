//! Which part of the page is the article.

use super::headline::Headline;
use super::lines;
use super::measure::{Measures, measure};
use super::model::{self, Features};
use super::names::{Hints, hints};
use super::tag::Tag;
use super::tree::Tree;
use alloc::vec::Vec;

/// The article's root and which nodes below it belong to the article.
pub(super) struct Choice {
    pub root: usize,
    pub keep: Vec<bool>,
    pub measures: Measures,
    pub headline: Headline,
}

/// A page as the model sees it.
pub(super) struct Reading<'t> {
    pub tree: &'t Tree,
    /// What each node's names hint at.
    pub names: Vec<Hints>,
    title: &'t str,
}

impl<'t> Reading<'t> {
    /// Reads the names of all blocks. `title` is what the page calls itself.
    pub(super) fn new(tree: &'t Tree, title: &'t str) -> Reading<'t> {
        let of = |node: usize| match tree.nodes[node].tag.is_inline() {
            true => Hints::default(),
            false => hints(tree.text(node)),
        };
        Reading { tree, names: (0..tree.nodes.len()).map(of).collect(), title }
    }

    /// The article somewhere in the page.
    ///
    /// Hidden text is left out; but if it is by far the most, the page waits for a script to reveal it.
    pub(super) fn article(&self) -> Choice {
        let shown = self.choose(|node| self.tree.is_hidden(node), false);
        let revealing = model::REVEALED * shown.measures.all[shown.root].prose;
        if measure(self.tree, |_| false).all[0].prose <= revealing {
            return shown;
        }
        let all = self.choose(|_| false, false);
        if all.measures.all[all.root].prose > revealing { all } else { shown }
    }

    /// The element itself, without what is beside the story in it.
    pub(super) fn whole(&self) -> Choice {
        self.choose(|node| self.tree.is_hidden(node), true)
    }

    /// All of the element's text.
    pub(super) fn everything(&self) -> Choice {
        let measures = measure(self.tree, |_| false);
        let headline = Headline::default();
        Choice { root: 0, keep: vec![true; self.tree.nodes.len()], measures, headline }
    }

    fn choose(&self, skip: impl Fn(usize) -> bool, whole: bool) -> Choice {
        let first = measure(self.tree, &skip);
        let headline = Headline::of(self.tree, &first, self.title);
        let out = self.beside(&first, &headline, skip);
        let measures = measure(self.tree, |node| out[node]);
        let root = if whole { 0 } else { self.root(&measures, &headline) };
        let mut keep: Vec<bool> = out.iter().map(|out| !out).collect();
        let root = lines::settle(self, &measures, &headline, root, &mut keep);
        Choice { root, keep, measures, headline }
    }

    /// What is hidden or beside the story, topmost elements only.
    fn beside(&self, measures: &Measures, headline: &Headline, skip: impl Fn(usize) -> bool) -> Vec<bool> {
        let nodes = &self.tree.nodes;
        let mut out = vec![false; nodes.len()];
        let total = measures.all[0].prose.max(1.0);
        let mut node = 1;
        while node < nodes.len() {
            let branch = &nodes[node];
            let features = || Features {
                tag: branch.tag,
                hints: self.names[node],
                all: measures.all[node],
                share: measures.all[node].prose / total,
                headline: headline.is_in(node..branch.end),
            };
            let judged = !branch.tag.is_inline() && !matches!(branch.tag, Tag::Title | Tag::Heading);
            out[node] = skip(node) || judged && model::beside(&features()) >= model::OUT;
            node = if out[node] { branch.end } else { node + 1 };
        }
        out
    }

    /// The element with the best balance of prose over everything else; of several stories the one below the
    /// headline.
    fn root(&self, measures: &Measures, headline: &Headline) -> usize {
        let best = self.best(measures, 0);
        let Some(mut region) = headline.node else { return best };
        while measures.all[region].prose < model::STORY_BELOW * measures.all[best].prose {
            region = self.tree.nodes[region].parent;
        }
        if (best..self.tree.nodes[best].end).contains(&region) { self.best(measures, region) } else { best }
    }

    fn best(&self, measures: &Measures, top: usize) -> usize {
        let mut best = (top, f32::MIN);
        for node in top..self.tree.nodes[top].end {
            let balance = model::balance(&measures.all[node]);
            if !self.tree.nodes[node].tag.is_inline() && balance >= best.1 {
                best = (node, balance);
            }
        }
        best.0
    }
}
