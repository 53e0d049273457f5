//! A language that is not known: what holds for all.

use super::{Boilerplate, Language, PluralRule, labels, words};

pub(super) static LANGUAGE: Language = Language {
    tag: "und",
    right_to_left: false,
    plurals: PluralRule::One,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words(""),
    ambiguous_abbreviations: words(""),
    closing_abbreviations: words(""),
    numbering: words(""),
    stop_words: words(""),
    boilerplate: Boilerplate::none(),
    asking_labels: words(""),
    answering_labels: words(""),
    speech: None,
    labels: labels::ENGLISH,
};
