//! From one length to the next.

use crate::{Length, Summary};

/// The lengths that a reader can choose, and how many sentences each has at most.
const STEPS: [(Length, usize); 3] = [(Length::Short, 3), (Length::Medium, 5), (Length::Long, 7)];

/// The next one with fewer sentences than are shown.
pub(super) fn shorter(summary: &Summary<'_>) -> Option<Length> {
    let fewer = |(_, sentences): &&(Length, usize)| *sentences < summary.sentences.len();
    STEPS.iter().rev().find(fewer).map(|(length, _)| *length)
}

/// The next one with more sentences than are shown, unless the article did not even have those that were `asked` for.
pub(super) fn longer(summary: &Summary<'_>, asked: Length) -> Option<Length> {
    let shown = summary.sentences.len();
    let wanted = match asked {
        Length::Sentences(sentences) => sentences,
        Length::Words(_) | Length::Ratio(_) => shown,
        _ => STEPS.iter().find(|(length, _)| *length == asked).map_or(shown, |(_, sentences)| *sentences),
    };
    let is_exhausted = shown < wanted || summary.stats.sentences <= shown;
    STEPS.iter().find(|(_, sentences)| *sentences > shown && !is_exhausted).map(|(length, _)| *length)
}
