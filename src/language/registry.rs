//! The languages at hand: those that are compiled in, then those that were supplied.

use super::{ALL, Language};
use std::sync::{PoisonError, RwLock};

static SUPPLIED: RwLock<Vec<&'static Language>> = RwLock::new(Vec::new());

/// The languages that are compiled in.
static BUILT_IN: &[&Language] = if cfg!(feature = "languages") { ALL } else { &[] };

/// The language with this tag, if it is at hand.
pub(super) fn get(tag: &str) -> Option<&'static Language> {
    let supplied = SUPPLIED.read().unwrap_or_else(PoisonError::into_inner);
    BUILT_IN.iter().chain(supplied.iter()).copied().find(|language| language.tag == tag)
}

/// Whether [`Language::of`] has the language with this tag.
pub fn is_at_hand(tag: &str) -> bool {
    get(tag).is_some()
}

/// Takes in a language that was compiled out, for [`Language::of`] to find. The first one of a tag stays.
pub fn supply(language: Language) {
    if !is_at_hand(language.tag) {
        SUPPLIED.write().unwrap_or_else(PoisonError::into_inner).push(Box::leak(Box::new(language)));
    }
}
