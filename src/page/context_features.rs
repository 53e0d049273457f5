//! What is known of each line by the lines around it, after each was scored alone.

use super::features::{LineFeature as F, LineFeatures, is};
use super::line_features::ShownLines;
use super::measured::{MeasuredPage, first_alike};
use super::model::Model;
use super::tree::{Node, NodeId};

/// What a character that is no part of the story costs the element it stands in, in characters of the story.
const CLUTTER: f32 = 0.3;
/// How likely a line has to be the story's, and how many characters it must have, to be sure.
const SURE: (f32, f32) = (0.7, 60.0);

/// How much of each element's text is likely the story's, and all of its text, in characters.
struct Sums {
    story: Vec<f32>,
    all: Vec<f32>,
}

impl Sums {
    /// The smallest element with the best balance of what is the story's over what is not.
    fn root(&self, page: &MeasuredPage) -> NodeId {
        let mut best = (0, f32::MIN);
        for (id, node) in page.tree.nodes.iter().enumerate() {
            let balance = self.story[id] - CLUTTER * (self.all[id] - self.story[id]);
            if !node.tag.is_inline() && balance >= best.1 {
                best = (id, balance);
            }
        }
        best.0
    }
}

impl ShownLines {
    /// The features of all lines, with those that depend on the scores of the others. If `whole`, the story is known
    /// to be all of the tree. Linear in the number of nodes, but for a sort of the lines by their names.
    pub(super) fn in_context(&self, page: &MeasuredPage, model: &Model, whole: bool) -> Vec<LineFeatures> {
        let scores: Vec<f32> = self.features.iter().map(|line| model.line(line)).collect();
        let nodes = &page.tree.nodes;
        let chars = |at: usize| page.lines.own[self.nodes[at]].chars;
        // How likely each line is the story's.
        let odds: Vec<f32> = scores.iter().map(|score| (0.5 + 0.2 * score).clamp(0.0, 1.0)).collect();
        let sums = self.sums(page, &odds);
        let alike = self.story_alike(page, &odds);
        let root = if whole { 0 } else { sums.root(page) };
        let inside = root..nodes[root].end;
        let is_sure =
            |&at: &usize| odds[at] > SURE.0 && chars(at) > SURE.1 && inside.contains(&self.nodes[at]);
        let opening = (0..self.nodes.len()).find(is_sure).unwrap_or(self.nodes.len());
        let closing = (0..self.nodes.len()).rfind(is_sure).unwrap_or(0);
        let total = sums.story[0].max(1.0);
        let mut features = self.features.clone();
        for (at, f) in features.iter_mut().enumerate() {
            let (node, chars) = (self.nodes[at], chars(at));
            let is_below = self.headline.is_some_and(|headline| node > headline);
            let largest = self.around[node].largest.unwrap_or(node);
            let others = sums.all[largest] - chars;
            f[F::Score] = scores[at].clamp(-6.0, 6.0) / 4.0;
            f[F::BoxOdds] =
                if others < 1.0 { odds[at] } else { (sums.story[largest] - odds[at] * chars) / others };
            f[F::AlikeShare] = alike[at] / total;
            f[F::Inside] = is(inside.contains(&node));
            f[F::Between] = is(is_below && node < root);
            f[F::Amid] = is(at > opening && at < closing);
            f[F::Opens] = is(is_below && at <= opening);
        }
        features
    }

    fn sums(&self, page: &MeasuredPage, odds: &[f32]) -> Sums {
        let nodes = &page.tree.nodes;
        let mut sums = Sums { story: vec![0.0; nodes.len()], all: vec![0.0; nodes.len()] };
        for (at, &node) in self.nodes.iter().enumerate() {
            sums.all[node] = page.lines.own[node].chars;
            sums.story[node] = odds[at] * sums.all[node];
        }
        for node in (1..nodes.len()).rev() {
            let parent = nodes[node].parent;
            sums.story[parent] += sums.story[node];
            sums.all[parent] += sums.all[node];
        }
        sums
    }

    /// For each line how many characters of the story stand in lines of the same tag and names, in an element of
    /// the same names.
    fn story_alike(&self, page: &MeasuredPage, odds: &[f32]) -> Vec<f32> {
        let key = |&id: &NodeId| {
            let Node { tag, parent, .. } = page.tree.nodes[id];
            let tag = char::from(tag as u8);
            [page.names[id].as_str(), tag.encode_utf8(&mut [0; 4]), &page.names[parent]].concat()
        };
        let keys: Vec<String> = self.nodes.iter().map(key).collect();
        let first = first_alike(&keys.iter().map(String::as_str).collect::<Vec<_>>());
        let mut story = vec![0.0; first.len()];
        for (at, &first) in first.iter().enumerate() {
            story[first] += odds[at] * page.lines.own[self.nodes[at]].chars;
        }
        first.into_iter().map(|first| story[first]).collect()
    }
}
