//! The three linear models that find an article.

use super::features::{LineFeature, LineFeatures, PageFeature, PageFeatures};
use super::weights;

/// What each feature adds to a score; features that are not named add nothing.
#[derive(Clone, Copy, Debug)]
pub struct Model<'w> {
    /// To the score of a line by itself.
    pub line: &'w [(LineFeature, f32)],
    /// To the score of a line among the others; above 0 it is the story's.
    pub line_in_context: &'w [(LineFeature, f32)],
    /// To the score of a page; above 0 it is an article's.
    pub page: &'w [(PageFeature, f32)],
}

/// The weights that were learnt.
pub const LEARNT: Model =
    Model { line: weights::LINE, line_in_context: weights::LINE_IN_CONTEXT, page: weights::PAGE };

impl Model<'_> {
    pub(super) fn line(&self, line: &LineFeatures) -> f32 {
        self.line.iter().map(|&(feature, weight)| weight * line[feature]).sum()
    }

    pub(super) fn line_in_context(&self, line: &LineFeatures) -> f32 {
        self.line_in_context.iter().map(|&(feature, weight)| weight * line[feature]).sum()
    }

    pub(super) fn page(&self, page: &PageFeatures) -> f32 {
        self.page.iter().map(|&(feature, weight)| weight * page[feature]).sum()
    }
}
