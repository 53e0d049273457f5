//! What the words in class names, ids and test ids say about an element.

use super::words::WORDS;
use crate::argsort::argsort;
use bitflags::bitflags;
use std::sync::LazyLock;

bitflags! {
    /// What an element's names hint at.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub(super) struct Hints: u16 {
        /// Readers' comments.
        const COMMENTS = 1;
        /// Something beside the story: adverts, related stories, sharing, newsletters.
        const BESIDE = 1 << 1;
        /// Something about the story: date, tags.
        const ABOUT = 1 << 2;
        /// Who wrote it.
        const AUTHOR = 1 << 3;
        /// What a picture shows.
        const CAPTION = 1 << 4;
        /// The lines that open the story: standfirst, summary.
        const LEAD = 1 << 5;
        /// When it was published.
        const DATED = 1 << 6;
        /// A story or post.
        const STORY = 1 << 7;
        /// A thread of messages.
        const FORUM = 1 << 8;
        /// Goods for sale.
        const SHOP = 1 << 9;
        /// Asks something of the reader: adverts, newsletters, consent.
        const PROMO = 1 << 10;
        /// Documentation of a program, help for its users.
        const DOCS = 1 << 11;
        /// The next word speaks of something else than the element itself: `has-comments`, `no-sidebar`.
        const DENIAL = 1 << 12;
    }
}

/// The words in order, and what each hints at.
static HINTS: LazyLock<Vec<(&str, Hints)>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for &(hints, words) in WORDS {
        all.extend(words.split(' ').map(|word| (word, hints)));
    }
    argsort(all.len(), &|a, b| all[a].0.cmp(all[b].0)).into_iter().map(|at| all[at]).collect()
});

/// Longer than any word that we know.
const LONGEST_WORD: usize = 16;

/// What the words in some names hint at. Linear in their length.
///
/// A word ends before a capital and at whatever is no letter; digits that number it do not count: `sidebar2`.
pub(super) fn hints(names: &str) -> Hints {
    let mut hints = Hints::empty();
    let mut is_denied = false;
    for word in words(names) {
        let found = hint(word);
        if !is_denied {
            hints |= found;
        }
        is_denied = found == Hints::DENIAL;
    }
    hints
}

fn hint(word: &str) -> Hints {
    let word = word.trim_end_matches(|c: char| c.is_ascii_digit());
    let mut lower = [0; LONGEST_WORD];
    let Some(lower) = lower.get_mut(..word.len()) else { return Hints::empty() };
    lower.copy_from_slice(word.as_bytes());
    lower.make_ascii_lowercase();
    let word = std::str::from_utf8(lower).unwrap_or_default();
    let at = HINTS.binary_search_by_key(&word, |&(known, _)| known);
    at.map_or(Hints::empty(), |at| HINTS[at].1)
}

fn words(names: &str) -> impl Iterator<Item = &str> {
    let runs = names.split(|c: char| !c.is_ascii_alphanumeric());
    runs.flat_map(|mut run| {
        std::iter::from_fn(move || {
            let starts_word = |pair: &[u8]| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase();
            let end = run.as_bytes().windows(2).position(starts_word).map_or(run.len(), |at| at + 1);
            let (word, rest) = run.split_at(end);
            run = rest;
            (!word.is_empty()).then_some(word)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_they_are_joined() {
        for names in ["comments", "post__comments", "PostComments", "comments-2", "comments12 ", "x-COMMENTS"]
        {
            assert!(hints(names).contains(Hints::COMMENTS), "{names}");
        }
        assert_eq!(hints("a1comments commentsx comments4f"), Hints::empty());
    }

    #[test]
    fn what_is_denied_is_not_there() {
        assert_eq!(hints("no-sidebar has-comments"), Hints::DENIAL);
        assert!(hints("has-image comments").contains(Hints::COMMENTS));
    }

    #[test]
    fn each_word_is_listed_once_and_can_be_found() {
        assert!(HINTS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for &(word, hints) in HINTS.iter() {
            assert_eq!(super::hints(word), hints, "{word}");
        }
    }
}
