//! Learns what tells an article's page.

use super::example::Example;
use crate::logistic::Examples;
use crate::model::rounded;
use enum_map::{Enum, EnumMap};
use nutgraf::page::learning::{PageFeature, PageFeatures, Story, Verdict};

/// What one of our own pages weighs more than another: each stands for a kind.
const STRUCTURE_WEIGHT: f64 = 3.0;

/// What each feature of a page weighs.
pub struct PageWeights(EnumMap<PageFeature, f64>);

/// Learns from the pages that it is asked about, neither too short nor claimed to be articles.
pub fn learn(pages: &[&Example], stories: &[Story], penalty: f64) -> PageWeights {
    let mut examples = Examples::new(PageFeature::LENGTH);
    for (page, story) in
        pages.iter().zip(stories).filter(|(_, story)| matches!(story.verdict, Verdict::Score(_)))
    {
        let weight = if page.is_structure { STRUCTURE_WEIGHT } else { 1.0 };
        examples.push(story.page_features.into_values(), f64::from(page.truth.is_some()), weight);
    }
    let weights = examples.learn(penalty, &[0.0; PageFeature::LENGTH]);
    PageWeights(EnumMap::from_fn(|feature: PageFeature| weights[feature.into_usize()]))
}

impl PageWeights {
    /// The logarithm of the odds that a page is an article's.
    pub fn score(&self, page: &PageFeatures) -> f64 {
        page.iter().map(|(feature, &value)| f64::from(value) * self.0[feature]).sum()
    }

    /// As the finder takes them: so that a score at the threshold becomes 0.
    pub fn with_threshold(mut self, threshold: f64) -> Vec<(PageFeature, f32)> {
        self.0[PageFeature::Bias] -= threshold;
        rounded(&self.0.into_iter().collect::<Vec<_>>())
    }
}
