//! The first word after a stop, which tells whether a sentence opens there.

use crate::language::{Language, Speech, WordList};
use crate::text::chars::{extends_grapheme, is_caseless, is_dash_or_hyphen, opens};

/// A speaker has so many words at most behind the first one, with titles, an apposition and the verb.
const LONGEST_SPEAKER: usize = 12;
/// So many characters may stand between the stop and the word.
const MOST_BEFORE: usize = 8;

/// The first word after a stop, and what stands before it.
pub(super) struct NextWord<'t> {
    /// The word, up to an apostrophe; empty if a symbol comes first.
    word: &'t str,
    /// The text from the word on.
    text: &'t str,
    /// Whether a bracket or quotation opens before it.
    pub opened: bool,
    /// Whether a dash stands before it.
    pub dashed: bool,
    /// Whether something stands before it that only opens sentences: `¿`, or an ellipsis.
    introduced: bool,
}

impl<'t> NextWord<'t> {
    /// Reads the first word of `after`, which begins with no white space.
    pub fn of(after: &'t str) -> Self {
        let mut next = NextWord { word: "", text: "", opened: false, dashed: false, introduced: false };
        let mut start = 0;
        // A line's end counts the same on every system.
        for (at, c) in after.char_indices().filter(|&(_, c)| c != '\r').take(MOST_BEFORE) {
            start = at;
            if matches!(c, '.' | '…') && !next.opened {
                next.introduced = true;
            } else if opens(c) || c == ',' && after.starts_with(",,") {
                next.opened = true;
                next.introduced |= matches!(c, '¿' | '¡');
            } else if is_dash_or_hyphen(c) {
                next.dashed = true;
            } else if !c.is_whitespace() {
                break;
            }
        }
        next.text = &after[start..];
        next.word = &next.text[..word_end(next.text)];
        next
    }

    /// Whether a sentence can open so: not with a small letter, but for names like `iPhone`.
    pub fn opens_sentence(&self) -> bool {
        let is_small = self.word.starts_with(char::is_lowercase);
        !is_small || self.introduced || self.is_address() || self.second().is_some_and(char::is_uppercase)
    }

    /// Whether it is of a script without capitals.
    pub fn is_caseless(&self) -> bool {
        self.word.starts_with(is_caseless)
    }

    pub fn is_number(&self) -> bool {
        self.word.starts_with(char::is_numeric)
    }

    /// Whether it is a capital and then a small letter.
    pub fn is_capitalized(&self) -> bool {
        self.word.starts_with(char::is_uppercase) && self.second().is_some_and(char::is_lowercase)
    }

    /// Whether it begins a name, with or without titles and an apposition, that one of `verbs` follows:
    /// `Police Chief Dana Holt asked`, `Dana Holt, who runs the place, asked`.
    pub fn is_speaker(&self, verbs: &WordList) -> bool {
        let mut is_aside = false;
        for (index, word) in self.text.split_ascii_whitespace().take(LONGEST_SPEAKER).enumerate() {
            if !is_aside && index > 0 && verbs.contains(word.trim_end_matches(['.', ',', ':'])) {
                return true;
            }
            // In an apposition words have small letters.
            let is_named = is_aside || word.starts_with(char::is_uppercase);
            if !is_named || word.ends_with(['!', '?', ';', ':']) {
                return false;
            }
            is_aside ^= word.ends_with(',');
        }
        false
    }

    /// Whether it is a title with its full stop that stands before a name alone, never behind an abbreviation that
    /// belongs to the name: `Mr.`
    pub fn is_courtesy_title(&self, language: &Language) -> bool {
        let is_courtesy = |speech: &Speech| {
            let title = self.word.to_lowercase();
            speech.male_titles.contains(&title) || speech.female_titles.contains(&title)
        };
        // Others follow an abbreviation in a name: `U.N. Gen. Lee`.
        let is_academic = matches!(self.word, "Dr" | "Prof");
        self.is_title(language) && (is_academic || language.speech.as_ref().is_some_and(is_courtesy))
    }

    /// Whether it is one capital letter alone: `A for details`.
    pub fn is_capital_letter(&self) -> bool {
        self.word.starts_with(char::is_uppercase)
            && self.second().is_none()
            && self.rest().starts_with([' ', ',', '.', ')'])
    }

    /// Whether it is a short word all in capitals, as currencies and parties are.
    pub fn is_acronym(&self) -> bool {
        self.second().is_some() && self.word.chars().all(char::is_uppercase)
    }

    /// Whether it is a word with a capital, but no acronym.
    pub fn is_name_like(&self) -> bool {
        self.word.starts_with(char::is_uppercase) && !self.is_acronym()
    }

    /// Whether it is a title with its full stop: `Mr.`
    pub fn is_title(&self, language: &Language) -> bool {
        self.rest().starts_with('.') && language.abbreviations.contains(&self.word.to_lowercase())
    }

    /// Whether it is a word that names rarely begin with and sentences often do.
    pub fn is_starter(&self, language: &Language) -> bool {
        let is_initial = self.rest().starts_with('.') && self.second().is_none();
        let is_shouted = self.second().is_some_and(char::is_uppercase);
        self.introduced
            || !is_initial
                && !is_shouted
                && !self.is_number()
                && language.is_stop_word(&self.word.to_lowercase())
    }

    /// Whether it is the address of a page.
    fn is_address(&self) -> bool {
        self.word.starts_with("http") && self.rest().starts_with(':') || self.word == "www"
    }

    /// What follows the word.
    fn rest(&self) -> &'t str {
        &self.text[self.word.len()..]
    }

    /// The word's second character.
    fn second(&self) -> Option<char> {
        self.word.chars().nth(1)
    }
}

/// Where the word ends that `text` begins with.
fn word_end(text: &str) -> usize {
    text.find(|c: char| !(c.is_alphanumeric() || extends_grapheme(c))).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_before_the_word_is_passed_over() {
        let next = NextWord::of("— “The bridge");
        assert!(next.opened && next.dashed && next.is_capitalized());
        assert!(NextWord::of("… and then").opens_sentence() && !NextWord::of("and then").opens_sentence());
    }

    #[test]
    fn names_may_open_with_a_small_letter() {
        assert!(
            NextWord::of("iPhone sales").opens_sentence() && NextWord::of("https://a.b is").opens_sentence()
        );
    }

    #[test]
    fn common_words_are_starters() {
        let english = Language::of(Some("en"), "");
        let is_starter = |text| NextWord::of(text).is_starter(english);
        assert!(is_starter("The bridge") && is_starter("It’s open"));
        assert!(
            !is_starter("Bridge")
                && !is_starter("I. Newton")
                && !is_starter("IT works")
                && !is_starter("3 of")
        );
    }

    #[test]
    fn a_speaker_is_named_before_the_verb() {
        let verbs = &Language::of(Some("en"), "").speech.as_ref().unwrap().verbs;
        for text in [
            "Ann asked.",
            "Police Chief Dana Holt asked.",
            "Dr. J. O’Brien, who runs it, said so.",
            "Lee said",
        ] {
            assert!(NextWord::of(text).is_speaker(verbs), "{text}");
        }
        for text in ["Police in Lindholm said so.", "Nobody knew. Ann asked.", "Ann, the mayor", "Ann"] {
            assert!(!NextWord::of(text).is_speaker(verbs), "{text}");
        }
    }

    #[test]
    fn a_title_has_its_full_stop() {
        let english = Language::of(Some("en"), "");
        assert!(NextWord::of("Mr. Dahl").is_title(english) && !NextWord::of("Mr Dahl").is_title(english));
    }
}
