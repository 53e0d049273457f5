//! Persian.

use super::{Labels, Language, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    tag: "fa",
    right_to_left: true,
    abbreviations: ABBREVIATIONS,
    stop_words: STOP_WORDS,
    boilerplate: BOILERPLATE,
    speech: SPEECH,
    labels: LABELS,
};

static ABBREVIATIONS: &[&str] = &[];

static STOP_WORDS: &[&str] = &[];

static BOILERPLATE: &[&str] = &[];

static SPEECH: Option<&Speech> = None;

static LABELS: &Labels = &labels::ENGLISH;
