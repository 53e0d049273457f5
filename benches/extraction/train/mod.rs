//! Learns the finder's weights, and measures them on pages that they were not learnt from.
//!
//! `--folds` is nested cross-validation by site. Each fifth of the sites is held out in turn: what the other four teach
//! is scored on it, and on the pages that taught it; the difference is what the model knows by heart. All that is chosen
//! (penalties, and so which features are left; the threshold) is chosen by folds of those four fifths alone. `--learn`
//! learns from all pages and writes `src/page/weights.rs`. With `--keep-lines` the lines keep their weights, and only what
//! tells an article's page is learned. Whether hidden text counts is told by the weights of today;
//! so learn twice. Nothing is random.
//!
//! The pages in `tests/browser/structures`, named among the folders, are learnt from always, and are not scored.

mod choice;
mod example;
mod folds;
mod line_model;
mod page_model;

use crate::model::Learnt;
use crate::pages::Set;
use choice::Choice;
use example::{Example, examples};
use nutgraf::html;
use nutgraf::page::{Tree, learning::Story};
use std::error::Error;

/// Measures by folds, and learns from all.
pub fn train(sets: &[Set], measures: bool, learns: bool, keeps_lines: bool) -> Result<(), Box<dyn Error>> {
    let trees: Vec<Tree> =
        sets.iter().flat_map(|set| &set.pages).map(|page| html::read(&page.html)).collect();
    let examples = examples(sets, &trees);
    let all: Vec<&Example> = examples.iter().collect();
    if measures {
        folds::cross_validate(sets, &all, keeps_lines);
    }
    if learns {
        let learnt = learn(&all, Choice::by_folds(&all, keeps_lines));
        println!("{} weights", learnt.size());
        learnt.write()?;
    }
    Ok(())
}

/// Learns all weights.
fn learn(pages: &[&Example], choice: Choice) -> Learnt {
    let mut learnt = learn_lines(pages, choice.line_penalty);
    let stories: Vec<Story> = pages.iter().map(|page| page.page.story(&learnt.model())).collect();
    learnt.page = page_model::learn(pages, &stories, choice.page_penalty).with_threshold(choice.threshold);
    learnt
}

/// Learns the weights of lines, or takes those of today.
fn learn_lines(pages: &[&Example], penalty: Option<f64>) -> Learnt {
    penalty.map_or_else(Learnt::lines_of_today, |penalty| line_model::learn(pages, penalty))
}
