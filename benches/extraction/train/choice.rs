//! What is not learnt but chosen: by folds of the pages that are learnt from.

use super::example::{Example, part};
use super::{learn_lines, line_model, page_model};
use crate::score::{Score, Total, mean};
use nutgraf::page::learning::{Story, Verdict};

const FOLDS: usize = 4;
/// Deals the sites otherwise than the folds that measure.
const SEED: usize = usize::MAX;
/// What the size of a weight may cost, in pages; the first that does best is taken.
const LINE_PENALTIES: [f64; 4] = [1.0, 0.3, 0.1, 0.02];
const PAGE_PENALTIES: [f64; 4] = [2.0, 1.0, 0.5, 0.2];
/// The share of articles that get a card, at least. A site puts the card on its articles, so one that is refused costs
/// more than a card too many.
const LEAST_FOUND: f64 = 0.98;

/// What was chosen.
#[derive(Clone, Copy)]
pub struct Choice {
    /// None where the lines keep their weights of today.
    pub line_penalty: Option<f64>,
    pub page_penalty: f64,
    /// From which score on a page is an article's.
    pub threshold: f64,
}

impl Choice {
    /// Chooses what does best.
    pub fn by_folds(pages: &[&Example], keeps_lines: bool) -> Choice {
        let line_penalty = (!keeps_lines).then(|| line_penalty(pages));
        let (page_penalty, threshold) = page_penalty_and_threshold(pages, line_penalty);
        println!("chosen: penalties {line_penalty:?}, {page_penalty}; articles from {threshold:.2} on");
        Choice { line_penalty, page_penalty, threshold }
    }
}

fn line_penalty(pages: &[&Example]) -> f64 {
    let mut f1 = [0.0; LINE_PENALTIES.len()];
    for fold in 0..FOLDS {
        let (taught, held_out) = part(pages, FOLDS, SEED, fold);
        for (f1, penalty) in f1.iter_mut().zip(LINE_PENALTIES) {
            let learnt = line_model::learn(&taught, penalty);
            let score =
                |page: &&Example| Some(Score::of(page.truth?, &page.page.story(&learnt.model()).text));
            *f1 += Total::of(&held_out.iter().filter_map(score).collect::<Vec<_>>()).f1;
        }
    }
    LINE_PENALTIES[first_best(&f1)]
}

/// A page that was held out: whether it is an article's, and its score; infinite where the model is not asked.
type Scored = (bool, f64);

fn page_penalty_and_threshold(pages: &[&Example], line_penalty: Option<f64>) -> (f64, f64) {
    let mut scored: [Vec<Scored>; PAGE_PENALTIES.len()] = Default::default();
    for fold in 0..FOLDS {
        let (taught, held_out) = part(pages, FOLDS, SEED, fold);
        let learnt = learn_lines(&taught, line_penalty);
        let stories = |pages: &[&Example]| -> Vec<Story> {
            pages.iter().map(|page| page.page.story(&learnt.model())).collect()
        };
        let (taught_stories, held_out_stories) = (stories(&taught), stories(&held_out));
        for (scored, penalty) in scored.iter_mut().zip(PAGE_PENALTIES) {
            let weights = page_model::learn(&taught, &taught_stories, penalty);
            for (page, story) in held_out.iter().zip(&held_out_stories).filter(|(page, _)| !page.is_structure)
            {
                let score = match story.verdict {
                    Verdict::Short => f64::NEG_INFINITY,
                    Verdict::Claimed => f64::INFINITY,
                    Verdict::Score(_) => weights.score(&story.page_features),
                };
                scored.push((page.truth.is_some(), score));
            }
        }
    }
    let best = first_best(&scored.each_ref().map(|scored| -log_loss(scored)));
    (PAGE_PENALTIES[best], threshold(&scored[best]))
}

fn log_loss(scored: &[Scored]) -> f64 {
    let asked = scored.iter().filter(|(_, score)| score.is_finite());
    mean(asked.map(|&(is_article, score)| score.exp().ln_1p() - if is_article { score } else { 0.0 }))
}

/// The greatest score that lets enough articles pass.
fn threshold(scored: &[Scored]) -> f64 {
    let mut articles: Vec<f64> =
        scored.iter().filter(|(is_article, _)| *is_article).map(|(_, score)| *score).collect();
    articles.sort_by(f64::total_cmp);
    let refused = (articles.len() as f64 * (1.0 - LEAST_FOUND)) as usize;
    articles.get(refused).copied().unwrap_or_default() - 0.01
}

/// Where the first of the greatest values stands.
fn first_best(values: &[f64]) -> usize {
    let best = values.iter().copied().fold(f64::MIN, f64::max);
    values.iter().position(|&value| value == best).unwrap_or(0)
}
