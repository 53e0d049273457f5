//! Which lines of a page are the story's.

use super::features::{LineFeature, LineFeatures};
use super::headline::headline;
use super::line_features::ShownLines;
use super::measure;
use super::measured::MeasuredPage;
use super::tree::NodeId;
use super::weights::{LINE, LINE_IN_CONTEXT};

/// Hidden text counts if the story is so many times longer with it.
const REVEALED: f32 = 4.0;

/// What was found to be the story.
pub(super) struct Selection {
    /// For each node whether its own line is the story's.
    pub keep: Vec<bool>,
    /// How long the story is, in characters.
    pub chars: f32,
    pub headline: Option<NodeId>,
}

impl MeasuredPage<'_> {
    /// The story somewhere in the page.
    ///
    /// Hidden text is left out; but if it is by far the most, the page waits for a script to reveal it.
    pub(super) fn story(&self) -> Selection {
        let shown = self.select_lines(&self.hidden(), false);
        let revealing = REVEALED * shown.chars;
        let prose: f32 = self.lines.own.iter().map(|line| line.prose).sum();
        if prose <= revealing {
            return shown;
        }
        let mut all = self.select_lines(&vec![false; self.tree.nodes.len()], false);
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

    /// All of the page, without what is beside the story in it; all of its text if nothing else is left.
    pub(super) fn whole(&self) -> Selection {
        let mut selection = self.select_lines(&self.hidden(), true);
        if selection.chars == 0.0 {
            selection.keep.fill(true);
        }
        selection
    }

    fn select_lines(&self, hidden: &[bool], whole: bool) -> Selection {
        let shown = self.lines.totals(self.tree, hidden);
        let headline = headline(self.tree, &shown, &self.about.title);
        let mut lines = ShownLines::of(self, hidden, &shown, headline);
        let scores: Vec<f32> = lines.features.iter().map(|line| score(line, LINE)).collect();
        lines.add_context(&scores, whole);
        let mut selection = Selection { keep: vec![false; shown.len()], chars: 0.0, headline };
        let title = headline.map_or(0..0, |id| id..self.tree.nodes[id].end);
        for (at, &id) in lines.nodes.iter().enumerate() {
            if !title.contains(&id) && score(&lines.features[at], LINE_IN_CONTEXT) > 0.0 {
                selection.keep[id] = true;
                selection.chars += lines.own(at).chars;
            }
        }
        selection
    }
}

fn score(line: &LineFeatures, weights: &[(LineFeature, f32)]) -> f32 {
    weights.iter().map(|&(feature, weight)| weight * line[feature]).sum()
}
