//! Whether a single full stop ends a sentence, which abbreviations, initials, ordinals and numbers have too.

use super::next_word::NextWord;
use super::stop::Stop;
use super::word_before::{Shape, spaced_letters, word_before};
use crate::language::{Language, WordList};

/// A date alone is no sentence: so many words at least stand before the stop of `w 1990 r.`
const FEWEST_WORDS: usize = 6;
/// So many where another word than that of a date opens it: `zmarł w 1990 r.`
const FEWEST_BEHIND_VERB: usize = 3;
/// In brackets a first word of so many characters may be an abbreviation.
const LONGEST_IN_BRACKETS: usize = 6;
/// Titles before the names of foreigners, in any language.
static FOREIGN_TITLES: WordList = WordList::new("dr mr mrs ms mt prof st");

/// A single full stop, with what stands around it.
pub(super) struct FullStop<'a> {
    /// The text up to the end of the block.
    pub text: &'a str,
    /// Where the sentence starts.
    pub start: usize,
    pub stop: &'a Stop,
    pub language: &'a Language,
    pub next: &'a NextWord<'a>,
}

impl FullStop<'_> {
    /// Whether it ends the sentence.
    pub fn ends_sentence(&self) -> bool {
        let FullStop { text, start, stop, language, next } = *self;
        let word = word_before(text, start, stop.start);
        if word.is_empty() {
            return true;
        }
        let head = &text[start..stop.start - word.len()];
        // In brackets a first word with a stop is an abbreviation: `(born`, `(fig`.
        if head.ends_with(['[', '(']) && !stop.closed && word.chars().count() <= LONGEST_IN_BRACKETS {
            return false;
        }
        let is_starter = next.is_starter(language) || stands_alone(word) && next.is_courtesy_title(language);
        match Shape::of(word) {
            Shape::Number(digits) => {
                let is_label = digits <= 3 && head.trim_end().ends_with(':') && !head.ends_with(':');
                let is_ordinal = language.ordinals && digits <= 2 && !self.is_counted(head);
                !is_label && (is_starter || !is_ordinal)
            }
            Shape::Roman if language.ordinals => is_starter,
            // `am 7.10. (Mittwoch)`
            Shape::Date if language.ordinals && next.opened => is_starter,
            Shape::Letter if head.is_empty() => false,
            Shape::Letter => {
                let is_number = head.trim_end().ends_with(|c: char| c.is_numeric() || c.is_ascii_uppercase());
                let closes = match spaced_letters(text, start, stop.start, word) {
                    Some(joined) => self.closes(&joined, head),
                    None => is_number && self.closes(&word.to_lowercase(), head),
                };
                is_starter && !next.is_caseless() || closes
            }
            Shape::Dotted => {
                let lower = word.to_lowercase();
                // `He left at 6 p.m. Gen. Lee stayed.`
                let is_hour = lower.ends_with(".m") && next.is_title(language) && is_long(head, language);
                is_starter && !next.is_caseless() || self.closes(&lower, head) || is_hour
            }
            Shape::Roman | Shape::Date | Shape::Word => self.word_ends_sentence(word, head, is_starter),
        }
    }

    /// Whether an abbreviation, in lower case, may end the sentence, and what follows looks like a new one.
    fn closes(&self, abbreviation: &str, head: &str) -> bool {
        self.language.closing_abbreviations.contains(abbreviation)
            && self.next.is_name_like()
            && !self.next.dashed
            && (is_long(head, self.language) && !self.next.opened || has_words(head, FEWEST_WORDS))
    }

    /// Whether a number after `head` is no ordinal: `Art. 3`, `2:0`.
    fn is_counted(&self, head: &str) -> bool {
        match head.trim_end().strip_suffix('.') {
            Some(bare) => self.language.numbering.contains(&word_before(bare, 0, bare.len()).to_lowercase()),
            None => head.ends_with([':', '§']),
        }
    }

    /// Whether a full stop after an ordinary word ends the sentence.
    fn word_ends_sentence(&self, word: &str, head: &str, is_starter: bool) -> bool {
        let language = self.language;
        let lower = word.to_lowercase();
        let part = lower.rsplit(['-', '\'', '’', '/', '&']).next().unwrap_or(&lower);
        let is_in =
            |list: &WordList| list.contains(&lower) || part.len() < lower.len() && list.contains(part);
        // `Review Fig. A for details.`; but `He said no. A boat came.`
        let is_lettered = self.next.is_capital_letter() && !language.is_stop_word(&lower);
        let is_counting = self.next.is_number() || self.next.is_acronym() || is_lettered;
        let numbers = is_in(&language.numbering) && is_counting;
        let is_foreign_title = is_in(&FOREIGN_TITLES) && word != lower;
        if lower.ends_with(['°', 'º', 'ª']) || numbers || is_in(&language.abbreviations) || is_foreign_title
        {
            false
        } else if is_in(&language.closing_abbreviations) {
            is_starter || self.closes(part, head)
        } else {
            is_starter || !is_in(&language.ambiguous_abbreviations)
        }
    }
}

/// Whether an abbreviation has a capital and is no hour, so that it stands before no title: `He left the U.N. Dr. Dahl
/// stayed.`
fn stands_alone(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && !word.ends_with(".M")
}

/// Whether `head` has words enough to be a sentence; fewer do where it cannot be the date that opens a longer one: `zmarł w
/// 1990 r.`, not `w 1990 r.`, `3 maja 1990 r.`
fn is_long(head: &str, language: &Language) -> bool {
    let first = head.split_whitespace().next().unwrap_or_default().to_lowercase();
    let opens_with_date = first.starts_with(char::is_numeric) || language.is_stop_word(&first);
    has_words(head, if opens_with_date { FEWEST_WORDS } else { FEWEST_BEHIND_VERB })
}

fn has_words(head: &str, count: usize) -> bool {
    head.split_whitespace().nth(count - 1).is_some()
}
