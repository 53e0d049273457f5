//! Whether a stop ends the sentence that it stands in.

use super::full_stop::FullStop;
use super::lists::{self, InList};
use super::next_word::NextWord;
use super::stop::Stop;
use super::word_before::{is_in_address, word_before};
use crate::language::Language;
use crate::text::chars;
use crate::text::terminators::Terminator;
use unicode_segmentation::UnicodeSegmentation;

/// How far we look for the end of a work's title, in characters.
const LONGEST_TITLE: usize = 24;

/// How far we look back for the mark that opened a quotation, in characters.
const LONGEST_QUOTATION: usize = 240;

/// A place where a sentence may end.
pub(super) struct Candidate<'a> {
    /// The text up to the end of the block.
    pub text: &'a str,
    /// Where the sentence starts.
    pub start: usize,
    pub stop: &'a Stop,
    pub language: &'a Language,
}

impl Candidate<'_> {
    /// Where the sentence ends, if it ends here: behind the stop and its emoji, or before a list's next item.
    pub fn boundary(&self) -> Option<usize> {
        let Candidate { text, start, stop, language } = *self;
        let end = stop.end + emoji(&text[stop.end..]);
        let rest = &text[end..];
        let after = rest.trim_start();
        if after.is_empty() || goes_on(after) {
            return None;
        }
        match lists::at_stop(text, start, stop) {
            Some(InList::OwnLabel) => return None,
            Some(InList::NextItem(item)) => return Some(item),
            None => {}
        }
        let is_spaced = after.len() < rest.len() || end > stop.end;
        let next = NextWord::of(after);
        let ends = match stop.terminator {
            Terminator::Unambiguous => true,
            Terminator::Wide => {
                let is_said = stop.closed && !is_spaced && self.is_attributed_at_once(after);
                let goes_on = is_said || !is_spaced && self.is_amid_quotation(after);
                !(stop.is_decimal(text) || is_in_title(after) || goes_on)
            }
            _ if !next.opens_sentence() || !is_spaced && !self.may_be_unspaced(&next) => false,
            Terminator::Exclamation => !(stop.closed && self.is_attributed(&next)),
            Terminator::Ellipsis => {
                return self.ellipsis_end().map(|at| if at == stop.end { end } else { at });
            }
            Terminator::FullStop => FullStop { text, start, stop, language, next: &next }.ends_sentence(),
        };
        ends.then_some(end)
    }

    /// Whether a sentence may start here without a space before it: `the end.The next`.
    fn may_be_unspaced(&self, next: &NextWord) -> bool {
        let Candidate { text, start, stop, language } = *self;
        let is_full_stop = stop.terminator == Terminator::FullStop;
        if next.is_caseless() {
            return !is_full_stop || text[..stop.start].ends_with(chars::is_ideographic);
        }
        if next.opened {
            return true;
        }
        let before = word_before(text, start, stop.start);
        let is_starter = next.is_starter(language);
        if !(next.is_capitalized() || is_starter) {
            return false;
        }
        if next.is_title(language) && is_full_stop {
            return true;
        }
        if is_in_address(text, stop.start) {
            return false;
        }
        let is_long = before.chars().nth(1).is_some();
        if is_full_stop {
            is_long && before.chars().all(char::is_lowercase) || before.len() > 2 && is_starter
        } else {
            is_long && before.chars().all(char::is_alphabetic)
        }
    }

    /// Whether what follows a quotation at once goes on with its sentence: `「…？」と` in a language with
    /// particles for it, and `“…？”记者问` in others, where the quotation opens the sentence.
    fn is_attributed_at_once(&self, after: &str) -> bool {
        let particles = &self.language.quote_particles;
        if !particles.is_empty() {
            return particles.iter().any(|particle| after.starts_with(&*particle));
        }
        let said = &self.text[self.start..self.stop.start];
        let is_quoted = said.starts_with(chars::opens) || !said.contains(chars::opens);
        after.starts_with(chars::is_hiragana) || is_quoted && after.starts_with(chars::is_ideographic)
    }

    /// Whether the stop stands in a quotation that opened amid the sentence, so that this goes on: `母は「来る。見る。」と言った。`
    /// Behind a colon the sentence ends with the quotation.
    fn is_amid_quotation(&self, after: &str) -> bool {
        let said = &self.text[self.start..self.stop.start];
        let mut closed = 0;
        for (at, c) in said.char_indices().rev().take(LONGEST_QUOTATION) {
            match c {
                '」' | '』' | '”' => closed += 1,
                '「' | '『' | '“' if closed > 0 => closed -= 1,
                '「' | '『' | '“' => {
                    let introduced = said[..at].trim_end();
                    let leads = introduced.is_empty() || introduced.ends_with([':', '：']);
                    let goes_on = after.starts_with(chars::is_ideographic) && !leads;
                    return if self.stop.closed { goes_on } else { !introduced.is_empty() };
                }
                _ => {}
            }
        }
        false
    }

    /// Whether what follows a quotation tells who said it: `“Why?” Police Chief Dana Holt asked.`
    fn is_attributed(&self, next: &NextWord) -> bool {
        let verbs = self.language.speech.as_ref().map(|speech| &speech.verbs);
        !next.opened && next.is_capitalized() && verbs.is_some_and(|verbs| next.is_speaker(verbs))
    }

    /// Where a sentence ends that an ellipsis ends: not one that opens it, nor one in brackets.
    fn ellipsis_end(&self) -> Option<usize> {
        let stop = self.stop;
        let before = &self.text[self.start..stop.start];
        if before.is_empty() || before.ends_with(['[', '(']) {
            return None;
        }
        match stop.spaced {
            // A full stop and then an ellipsis that opens the next sentence.
            4 if !before.ends_with(char::is_whitespace) => {
                let mut rest = self.text[stop.start..].chars();
                rest.next();
                let ellipsis = rest.as_str().trim_start_matches(chars::extends_grapheme);
                Some(self.text.len() - ellipsis.len())
            }
            1..4 => None,
            _ => Some(stop.end),
        }
    }
}

/// The length of the emoji that `rest` begins with, and of the space before them; 0 if there are none.
fn emoji(rest: &str) -> usize {
    let mut length = 0;
    for (at, grapheme) in rest.grapheme_indices(true) {
        if grapheme.starts_with(chars::is_emoji) {
            length = at + grapheme.len();
        } else if !grapheme.starts_with(' ') {
            break;
        }
    }
    length
}

/// Whether `after` shows that the sentence goes on: a comma or the like, or a closing mark that is not the
/// mouth of an emoticon.
fn goes_on(after: &str) -> bool {
    let is_face = [",,", ":)", ";)", ":("].iter().any(|opening| after.starts_with(opening));
    let continues = |c: char| {
        matches!(c, ',' | ';' | ':' | '،' | '؛' | '、' | '，' | '；' | '：' | '%' | '/') || chars::closes(c)
    };
    after.starts_with(continues) && !is_face || after.starts_with(chars::extends_grapheme)
}

/// Whether a title of a few characters closes soon that opened before: `《Run! Father》`.
fn is_in_title(after: &str) -> bool {
    after.chars().take(LONGEST_TITLE).find(|&c| matches!(c, '《' | '》')) == Some('》')
}
