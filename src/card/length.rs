//! From one length to the next.

use crate::{Length, Summary};

/// The lengths that a reader can choose.
const STEPS: [Length; 3] = [Length::Short, Length::Medium, Length::Long];

/// The next one with fewer sentences than are shown.
pub(super) fn shorter(summary: &Summary<'_>) -> Option<Length> {
    STEPS.into_iter().rev().find(|length| length.sentences() < Some(summary.sentences.len()))
}

/// The next one with more sentences than are shown, unless the article did not even have those that were `asked` for.
pub(super) fn longer(summary: &Summary<'_>, asked: Length) -> Option<Length> {
    let shown = summary.sentences.len();
    let is_exhausted = asked.sentences() > Some(shown) || summary.stats.sentences <= shown;
    STEPS.into_iter().find(|length| length.sentences() > Some(shown) && !is_exhausted)
}
