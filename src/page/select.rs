//! Which lines of a page are the story's.

use super::line_features::ShownLines;
use super::measure;
use super::measured::MeasuredPage;
use super::model::Model;
use super::tree::NodeId;

/// Hidden text counts if the story is so many times longer with it.
pub(super) const REVEALED: f32 = 4.0;

/// What was found to be the story.
pub(super) struct Selection {
    /// For each node whether its own line is the story's.
    pub keep: Vec<bool>,
    /// How long the story is, in characters.
    pub chars: f32,
    pub headline: Option<NodeId>,
    /// Whether hidden lines count.
    pub is_revealed: bool,
}

impl MeasuredPage<'_> {
    /// The story somewhere in the page.
    ///
    /// Hidden text is left out; but if it is by far the most, the page waits for a script to reveal it.
    pub(super) fn story(&self, model: &Model) -> Selection {
        let shown = self.select_lines(model, &self.hidden(), false);
        let revealing = REVEALED * shown.chars;
        let prose: f32 = self.lines.own.iter().map(|line| line.prose).sum();
        if prose <= revealing {
            return shown;
        }
        let mut all = self.select_lines(model, &self.none_hidden(), false);
        all.is_revealed = true;
        if all.chars <= revealing {
            return shown;
        }
        // What shows until then is a notice, "Loading" or the like.
        if shown.chars < measure::SHORT {
            for (keep, &meanwhile) in all.keep.iter_mut().zip(&shown.keep) {
                *keep &= !meanwhile;
            }
        }
        all
    }

    /// All of the page, without what is beside the story in it; all of its text if nothing else is left.
    pub(super) fn whole(&self, model: &Model) -> Selection {
        let mut selection = self.select_lines(model, &self.hidden(), true);
        if selection.chars == 0.0 {
            selection.keep.fill(true);
        }
        selection
    }

    fn select_lines(&self, model: &Model, hidden: &[bool], whole: bool) -> Selection {
        let lines = ShownLines::of(self, hidden, whole);
        let features = lines.context_features(self, model, whole);
        let count = self.tree.nodes.len();
        let keep = vec![false; count];
        let mut selection = Selection { keep, chars: 0.0, headline: lines.headline, is_revealed: false };
        let title = lines.headline.map_or(0..0, |id| id..self.tree.nodes[id].end);
        for (at, &id) in lines.nodes.iter().enumerate() {
            if !title.contains(&id) && model.line_in_context(&features[at]) > 0.0 {
                selection.keep[id] = true;
                selection.chars += self.lines.own[id].chars;
            }
        }
        selection
    }
}
