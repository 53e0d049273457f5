//! The second look at each line: what the first look made of it and of the lines around it.

use super::judge::{Lines, groups};
use super::model::{self, is, line};

/// How much of an element's text is the story's after the first look.
struct Parts {
    kept: Vec<f32>,
    all: Vec<f32>,
}

impl Lines<'_> {
    /// Adds to what is known of each line; `scores` are those of the first look. If `whole`, all of the page is the
    /// story's part of it. Linear in the number of nodes.
    pub(super) fn look_again(&mut self, scores: &[f32], whole: bool) {
        let nodes = &self.reading.tree.nodes;
        let count = self.nodes.len();
        let chars: Vec<f32> = self.nodes.iter().map(|&node| self.reading.lines.own[node].chars).collect();
        // How likely each line is the story's.
        let odds: Vec<f32> = scores.iter().map(|score| (0.5 + 0.2 * score).clamp(0.0, 1.0)).collect();
        let parts = self.parts(&odds);
        let kinds = self.kinds(&odds);
        let root = if whole { 0 } else { self.root(&parts) };
        let end = nodes[root].end;
        let is_sure = |&at: &usize| {
            let node = self.nodes[at];
            odds[at] > 0.7 && chars[at] > 60.0 && node >= root && node < end
        };
        let opening = (0..count).find(is_sure).unwrap_or(count);
        let closing = (0..count).rfind(is_sure).unwrap_or(0);
        let headline = self.headline;
        let total = parts.kept[0].max(1.0);
        for at in 0..count {
            let node = self.nodes[at];
            let around = self.around[node];
            let is_below = headline > 0 && node > headline;
            // The odds of the other lines in the largest small element around.
            let part = if around.largest > 0 { around.largest } else { node };
            let others = parts.all[part] - chars[at];
            let f = &mut self.known[at];
            f[line::SCORE] = scores[at].clamp(-6.0, 6.0) / 4.0;
            f[line::BOX_ODDS] =
                if others < 1.0 { odds[at] } else { (parts.kept[part] - odds[at] * chars[at]) / others };
            f[line::KIND_KEPT] = kinds[at] / total;
            f[line::INSIDE] = is(node >= root && node < end);
            f[line::BETWEEN] = is(is_below && node < root);
            f[line::AMID] = is(at > opening && at < closing);
            f[line::OPENS] = is(is_below && at <= opening);
        }
    }

    fn parts(&self, odds: &[f32]) -> Parts {
        let nodes = &self.reading.tree.nodes;
        let mut parts = Parts { kept: vec![0.0; nodes.len()], all: vec![0.0; nodes.len()] };
        for (at, &node) in self.nodes.iter().enumerate() {
            parts.all[node] = self.own(at).chars;
            parts.kept[node] = odds[at] * parts.all[node];
        }
        for node in (1..nodes.len()).rev() {
            let parent = nodes[node].parent;
            parts.kept[parent] += parts.kept[node];
            parts.all[parent] += parts.all[node];
        }
        parts
    }

    /// The smallest element with the best balance of what is the story's over what is not.
    fn root(&self, parts: &Parts) -> usize {
        let mut best = (0, f32::MIN);
        for (node, branch) in self.reading.tree.nodes.iter().enumerate() {
            let balance = parts.kept[node] - model::CLUTTER * (parts.all[node] - parts.kept[node]);
            if !branch.tag.is_inline() && balance >= best.1 {
                best = (node, balance);
            }
        }
        best.0
    }

    /// For each line how much of the story stands in lines of the same make: tag, names, and those of the element
    /// around.
    fn kinds(&self, odds: &[f32]) -> Vec<f32> {
        let mut kinds = Vec::new();
        for &node in &self.nodes {
            let branch = &self.reading.tree.nodes[node];
            let own = self.reading.marks[node].wrapping_mul(31) ^ branch.tag as u32;
            kinds.push(own.wrapping_mul(0x9e37_79b1) ^ self.reading.marks[branch.parent]);
        }
        let first = groups(&kinds);
        let mut kept = vec![0.0; kinds.len()];
        for (at, &first) in first.iter().enumerate() {
            kept[first] += odds[at] * self.own(at).chars;
        }
        first.into_iter().map(|first| kept[first]).collect()
    }
}
