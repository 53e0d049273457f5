//! What is known of each line by the lines around it, after each was scored alone.

use super::features::{LineFeature as F, is};
use super::line_features::ShownLines;
use super::measured::first_alike;
use super::tree::NodeId;

/// What a character that is no part of the story costs the element it stands in, in characters of the story.
const CLUTTER: f32 = 0.3;
/// How likely a line has to be the story's, and how many characters it must have, to be sure.
const SURE: (f32, f32) = (0.7, 60.0);

/// How much of each element's text is likely the story's, and all of its text, in characters.
struct Sums {
    story: Vec<f32>,
    all: Vec<f32>,
}

impl ShownLines<'_> {
    /// Adds the features that depend on the scores of all lines. If `whole`, the story is known to be all of the
    /// tree. Linear in the number of nodes, but for a sort of the lines by their names.
    pub(super) fn add_context(&mut self, scores: &[f32], whole: bool) {
        let nodes = &self.page.tree.nodes;
        // How likely each line is the story's.
        let odds: Vec<f32> = scores.iter().map(|score| (0.5 + 0.2 * score).clamp(0.0, 1.0)).collect();
        let sums = self.sums(&odds);
        let alike = self.story_alike(&odds);
        let root = if whole { 0 } else { self.root(&sums) };
        let inside = root..nodes[root].end;
        let is_sure = |&at: &usize| {
            odds[at] > SURE.0 && self.own(at).chars > SURE.1 && inside.contains(&self.nodes[at])
        };
        let opening = (0..self.nodes.len()).find(is_sure).unwrap_or(self.nodes.len());
        let closing = (0..self.nodes.len()).rfind(is_sure).unwrap_or(0);
        let total = sums.story[0].max(1.0);
        for at in 0..self.nodes.len() {
            let (node, chars) = (self.nodes[at], self.own(at).chars);
            let is_below = self.headline.is_some_and(|headline| node > headline);
            let largest = self.around[node].largest.unwrap_or(node);
            let others = sums.all[largest] - chars;
            let f = &mut self.features[at];
            f[F::Score] = scores[at].clamp(-6.0, 6.0) / 4.0;
            f[F::BoxOdds] =
                if others < 1.0 { odds[at] } else { (sums.story[largest] - odds[at] * chars) / others };
            f[F::AlikeShare] = alike[at] / total;
            f[F::Inside] = is(inside.contains(&node));
            f[F::Between] = is(is_below && node < root);
            f[F::Amid] = is(at > opening && at < closing);
            f[F::Opens] = is(is_below && at <= opening);
        }
    }

    fn sums(&self, odds: &[f32]) -> Sums {
        let nodes = &self.page.tree.nodes;
        let mut sums = Sums { story: vec![0.0; nodes.len()], all: vec![0.0; nodes.len()] };
        for (at, &node) in self.nodes.iter().enumerate() {
            sums.all[node] = self.own(at).chars;
            sums.story[node] = odds[at] * sums.all[node];
        }
        for node in (1..nodes.len()).rev() {
            let parent = nodes[node].parent;
            sums.story[parent] += sums.story[node];
            sums.all[parent] += sums.all[node];
        }
        sums
    }

    /// The smallest element with the best balance of what is the story's over what is not.
    fn root(&self, sums: &Sums) -> NodeId {
        let mut best = (0, f32::MIN);
        for (id, node) in self.page.tree.nodes.iter().enumerate() {
            let balance = sums.story[id] - CLUTTER * (sums.all[id] - sums.story[id]);
            if !node.tag.is_inline() && balance >= best.1 {
                best = (id, balance);
            }
        }
        best.0
    }

    /// For each line how many characters of the story stand in lines of the same tag and names, in an element of
    /// the same names.
    fn story_alike(&self, odds: &[f32]) -> Vec<f32> {
        let key = |&id: &NodeId| {
            let node = &self.page.tree.nodes[id];
            (self.page.named[id], node.tag, self.page.named[node.parent])
        };
        let first = first_alike(self.nodes.iter().map(key));
        let mut story = vec![0.0; first.len()];
        for (at, &first) in first.iter().enumerate() {
            story[first] += odds[at] * self.own(at).chars;
        }
        first.into_iter().map(|first| story[first]).collect()
    }
}
