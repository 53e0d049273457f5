//! A language that is not known: what holds for all.

use super::{Labels, Language, Script, Signs, Speech, labels};

pub(super) static LANGUAGE: Language = Language {
    signs: Signs { tag: "und", script: Script::Latin, markers: "" },
    right_to_left: false,
    ordinals: false,
    abbreviations: ABBREVIATIONS,
    ambiguous_abbreviations: AMBIGUOUS_ABBREVIATIONS,
    closing_abbreviations: CLOSING_ABBREVIATIONS,
    numbering: NUMBERING,
    stop_words: STOP_WORDS,
    boilerplate: BOILERPLATE,
    speech: SPEECH,
    labels: LABELS,
};

static ABBREVIATIONS: &str = "";

static AMBIGUOUS_ABBREVIATIONS: &str = "";

static CLOSING_ABBREVIATIONS: &str = "";

static NUMBERING: &str = "";

static STOP_WORDS: &str = "";

static BOILERPLATE: &str = "";

static SPEECH: Option<&Speech> = None;

static LABELS: &Labels = &labels::ENGLISH;
