//! Measures by folds what is learnt.

use super::choice::Choice;
use super::example::{Example, part};
use super::learn;
use crate::pages::Set;
use crate::score::{Score, Total, mean};

const FOLDS: usize = 5;
/// How often the sites are dealt anew.
const REPETITIONS: usize = 2;

/// How a set's pages did.
#[derive(Default)]
struct Measured {
    stories: Vec<Score>,
    /// 1 for each page that gets a card, 0 for each that gets none.
    cards: Vec<f64>,
}

/// Prints for each set how the model does on pages that were held out, and on those that taught it.
pub fn cross_validate(sets: &[Set], pages: &[&Example], keeps_lines: bool) {
    for seed in 0..REPETITIONS {
        let mut measured: Vec<[Measured; 2]> = sets.iter().map(|_| Default::default()).collect();
        for fold in 0..FOLDS {
            let (taught, held_out) = part(pages, FOLDS, seed, fold);
            let learnt = learn(&taught, Choice::by_folds(&taught, keeps_lines));
            println!("fold {fold}: {} weights", learnt.size());
            for (side, pages) in [&held_out, &taught].into_iter().enumerate() {
                for page in pages {
                    let story = page.page.story(&learnt.model());
                    let has_card = story.has_card();
                    let measured = &mut measured[page.set][side];
                    measured.cards.push(f64::from(has_card));
                    if let Some(truth) = page.truth {
                        measured.stories.push(Score::of(truth, if has_card { &story.text } else { "" }));
                    }
                }
            }
        }
        for (set, sides) in sets.iter().zip(&measured) {
            println!("{}", set.name);
            ["held out", "taught"].iter().zip(sides).for_each(|(side, measured)| print(side, measured));
        }
    }
}

fn print(side: &str, measured: &Measured) {
    let Total { f1, precision, recall, lead, .. } = Total::of(&measured.stories);
    let cards = 100.0 * mean(measured.cards.iter().copied());
    println!(
        "  {side:10} F1 {f1:.4} (P {precision:.3}, R {recall:.3}), lead {:.1} %, cards {cards:.1} %",
        100.0 * lead
    );
}
