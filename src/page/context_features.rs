//! What is known of each line by the lines around it, after each was scored alone.

use super::features::{LineFeature as F, LineFeatures, is};
use super::line_features::ShownLines;
use super::measured::{MeasuredPage, first_alike};
use super::model::Model;
use super::tree::{Node, NodeId};
use std::ops::Range;

/// What a character that is no part of the story costs the element it stands in, in characters of the story.
const CLUTTER: f32 = 0.3;
/// A line is surely the story's if it is at least so likely to be …
const SURE_PROBABILITY: f32 = 0.7;
/// … and has at least so many characters.
const SURE_LENGTH: f32 = 60.0;

/// What the scores of all lines tell together.
struct Context<'c, 't> {
    page: &'c MeasuredPage<'t>,
    lines: &'c ShownLines,
    /// Each line's score by itself.
    scores: Vec<f32>,
    /// How likely each line is the story's.
    probabilities: Vec<f32>,
    /// Below each node, how many characters are likely the story's, and how many there are.
    sums: Sums,
    /// For each line, how many characters of the story stand in lines like it.
    alike: Vec<f32>,
    /// The nodes of the element that holds the story.
    story: Range<NodeId>,
    /// The first and the last line that is surely the story's.
    sure: (usize, usize),
}

impl ShownLines {
    /// The features of all lines, with those that depend on the scores of the others. If `whole`, the story is known
    /// to be all of the tree. Linear in the number of nodes, but for a sort of the lines by their names.
    pub(super) fn context_features(
        &self,
        page: &MeasuredPage,
        model: &Model,
        whole: bool,
    ) -> Vec<LineFeatures> {
        let context = Context::of(page, self, model, whole);
        (0..self.nodes.len()).map(|at| context.features(at)).collect()
    }
}

impl<'c, 't> Context<'c, 't> {
    fn of(page: &'c MeasuredPage<'t>, lines: &'c ShownLines, model: &Model, whole: bool) -> Context<'c, 't> {
        let scores: Vec<f32> = lines.features.iter().map(|line| model.line(line)).collect();
        let probabilities: Vec<f32> = scores.iter().copied().map(hard_sigmoid).collect();
        let sums = Sums::of(page, lines, &probabilities);
        let alike = story_alike(page, lines, &probabilities);
        let root = if whole { 0 } else { sums.story_element(page) };
        let story = root..page.tree.nodes[root].end;
        let is_sure = |&at: &usize| {
            let node = lines.nodes[at];
            probabilities[at] > SURE_PROBABILITY
                && page.lines.own[node].chars > SURE_LENGTH
                && story.contains(&node)
        };
        let count = lines.nodes.len();
        let sure = ((0..count).find(is_sure).unwrap_or(count), (0..count).rfind(is_sure).unwrap_or(0));
        Context { page, lines, scores, probabilities, sums, alike, story, sure }
    }

    fn features(&self, at: usize) -> LineFeatures {
        let node = self.lines.nodes[at];
        let is_below = self.lines.headline.is_some_and(|headline| node > headline);
        let (first_sure, last_sure) = self.sure;
        let mut f = self.lines.features[at];
        f[F::Score] = self.scores[at].clamp(-6.0, 6.0) / 4.0;
        f[F::BoxProbability] = self.box_probability(at);
        f[F::AlikeShare] = self.alike[at] / self.sums.story[0].max(1.0);
        f[F::Inside] = is(self.story.contains(&node));
        f[F::Between] = is(is_below && node < self.story.start);
        f[F::Amid] = is(at > first_sure && at < last_sure);
        f[F::Opens] = is(is_below && at <= first_sure);
        f
    }

    /// How likely the other text in the largest small element around a line is the story's; without any, the line's
    /// own probability.
    fn box_probability(&self, at: usize) -> f32 {
        let node = self.lines.nodes[at];
        let largest = self.lines.around[node].largest.unwrap_or(node);
        let chars = self.page.lines.own[node].chars;
        let others = self.sums.all[largest] - chars;
        if others < 1.0 {
            self.probabilities[at]
        } else {
            (self.sums.story[largest] - self.probabilities[at] * chars) / others
        }
    }
}

/// The logistic function in three straight pieces: a score of 0 is as likely as not, ±2.5 is certain.
fn hard_sigmoid(score: f32) -> f32 {
    (0.5 + 0.2 * score).clamp(0.0, 1.0)
}

/// How much of each element's text is likely the story's, and all of its text, in characters.
struct Sums {
    story: Vec<f32>,
    all: Vec<f32>,
}

impl Sums {
    fn of(page: &MeasuredPage, lines: &ShownLines, probabilities: &[f32]) -> Sums {
        let nodes = &page.tree.nodes;
        let mut sums = Sums { story: vec![0.0; nodes.len()], all: vec![0.0; nodes.len()] };
        for (&node, probability) in lines.nodes.iter().zip(probabilities) {
            sums.all[node] = page.lines.own[node].chars;
            sums.story[node] = probability * sums.all[node];
        }
        for node in (1..nodes.len()).rev() {
            let parent = nodes[node].parent;
            sums.story[parent] += sums.story[node];
            sums.all[parent] += sums.all[node];
        }
        sums
    }

    /// The element that holds the story: the smallest with the best balance of what is the story's over what is not.
    fn story_element(&self, page: &MeasuredPage) -> NodeId {
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

/// For each line how many characters of the story stand in lines of the same tag and names, in an element of the same
/// names.
fn story_alike(page: &MeasuredPage, lines: &ShownLines, probabilities: &[f32]) -> Vec<f32> {
    let key = |&id: &NodeId| {
        let Node { tag, parent, .. } = page.tree.nodes[id];
        let tag = char::from(tag as u8);
        [page.names[id].as_str(), tag.encode_utf8(&mut [0; 4]), &page.names[parent]].concat()
    };
    let keys: Vec<String> = lines.nodes.iter().map(key).collect();
    let first = first_alike(&keys.iter().map(String::as_str).collect::<Vec<_>>());
    let mut story = vec![0.0; first.len()];
    for (at, &first) in first.iter().enumerate() {
        story[first] += probabilities[at] * page.lines.own[lines.nodes[at]].chars;
    }
    first.into_iter().map(|first| story[first]).collect()
}
