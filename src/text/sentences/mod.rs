//! Where sentences end: an own scan for the marks that end them in any script, then a look at
//! what stands before and after.
//!
//! UAX #29 is not enough for news: it breaks after `Gen.` and `U.S.`, and never after `…`.

mod lists;
mod stop;
mod thai;
mod word;

use super::chars;
use crate::Span;
use crate::case::lowercase;
use crate::find::{self, among, first, is_longer, last, trim_start};
use crate::language::{Language, WordList};
use crate::letters::{self, is_mark};
use stop::{Kind, Stop};

/// A date alone is no sentence: so many words at least stand before the stop of `w 1990 r.`
const FEWEST_WORDS: usize = 6;
/// How far we look for the end of a work's title, in characters.
const LONGEST_TITLE: usize = 24;
/// Titles before the names of foreigners, in any language.
static FOREIGN_TITLES: WordList = WordList::new("dr mr mrs ms mt prof st");

/// The sentences of one block, in order, without white space at their ends. They cover all of it
/// but white space. Linear in the block's length.
pub(crate) fn split(text: &str, block: Span, language: &Language) -> Vec<Span> {
    let mut sentences: Vec<Span> = Vec::new();
    let text = &text[..block.end];
    let mut start = chars::trim(text, block).start;
    let mut at = block.start;
    while let Some(stop) = Stop::next(text, at, language) {
        at = stop.end;
        if stop.start == start && stop.kind != Kind::Ellipsis && !sentences.is_empty() {
            // `Really ? ? ?`: a mark alone belongs to the sentence before it.
            let last = sentences.len() - 1;
            sentences[last].end = stop.end;
            start = chars::trim(text, Span::new(stop.end, block.end)).start;
            continue;
        }
        let here = Context { text, start, language };
        if let Some(end) = here.boundary(&stop) {
            push(text, Span::new(start, end), &mut sentences);
            start = chars::trim(text, Span::new(end, block.end)).start;
        }
    }
    push(text, Span::new(start, block.end), &mut sentences);
    lists::split_label(text, &mut sentences);
    sentences
}

fn push(text: &str, span: Span, sentences: &mut Vec<Span>) {
    let span = chars::trim(text, span);
    if chars::is_southeast_asian(first(span.of(text))) {
        thai::split(text, span, sentences);
    } else if !span.is_empty() {
        lists::split(text, span, sentences);
    }
}

/// Whether `head` has words enough to be a sentence.
fn is_long(head: &str) -> bool {
    head.split_whitespace().nth(FEWEST_WORDS - 1).is_some()
}

/// Whether a title of a few characters closes soon that opened before: `《Run! Father》`.
fn is_in_title(after: &str) -> bool {
    after.chars().take(LONGEST_TITLE).find(|&c| among(c, "《》")) == Some('》')
}

/// A stop, seen from the sentence it may end.
struct Context<'a> {
    /// The text up to the end of the block.
    text: &'a str,
    /// Where the sentence starts.
    start: usize,
    language: &'a Language,
}

impl Context<'_> {
    /// Where the sentence ends, if it ends at this stop.
    fn boundary(&self, stop: &Stop) -> Option<usize> {
        let rest = &self.text[stop.end..];
        let after = find::trim_start(rest, char::is_whitespace);
        let gap = after.len() < rest.len();
        let next = after.chars().next()?;
        let opens = [",,", ":)", ";)", ":("].iter().any(|opening| after.starts_with(opening));
        if chars::continues(next) && !opens || is_mark(next) {
            return None;
        }
        match lists::at_stop(self.text, self.start, stop) {
            lists::Place::Own => return None,
            lists::Place::Next(item) => return Some(item),
            lists::Place::None => {}
        }
        let lead = word::Lead::of(after);
        let ends = match stop.kind {
            Kind::Full => true,
            Kind::Wide if stop.is_decimal(self.text, next) => false,
            Kind::Wide => !(is_in_title(after) || stop.closed && !gap && self.is_attributed_at_once(next)),
            _ if !lead.opens_sentence() || !gap && !self.is_glued(stop, &lead) => false,
            Kind::Cry => !(stop.closed && self.is_attributed(&lead)),
            Kind::Ellipsis => return self.ellipsis_end(stop),
            Kind::Dot => self.dot_ends(stop, &lead),
        };
        ends.then_some(stop.end)
    }

    /// Whether a sentence may start without a space before it: `the end.The next`.
    fn is_glued(&self, stop: &Stop, lead: &word::Lead) -> bool {
        let last = last(&self.text[..stop.start]);
        if lead.caseless {
            return stop.kind != Kind::Dot || chars::is_ideographic(last);
        }
        if lead.opened {
            return true;
        }
        let before = word::before(self.text, self.start, stop.start);
        let plain = before.chars().all(letters::is_alphabetic)
            && is_longer(before, 1)
            && !word::is_in_address(self.text, stop.start);
        (lead.is_capitalised() || lead.is_starter(self.language))
            && match stop.kind {
                Kind::Dot => {
                    plain && before.chars().all(letters::is_lowercase)
                        || before.len() > 2
                            && !word::is_in_address(self.text, stop.start)
                            && lead.is_starter(self.language)
                        || lead.is_title(self.language)
                }
                _ => plain,
            }
    }

    /// Whether what follows a quotation at once goes on with its sentence: `「…？」と`, and
    /// `“…？”记者问` where the quotation opens it.
    fn is_attributed_at_once(&self, next: char) -> bool {
        let quoted = chars::opens(first(&self.text[self.start..]));
        chars::is_hiragana(next) || quoted && chars::is_ideographic(next)
    }

    /// Whether what follows a quotation tells who said it: `“Why?” Ann asked.`
    fn is_attributed(&self, lead: &word::Lead) -> bool {
        let Some(speech) = &self.language.speech else { return false };
        !lead.opened && lead.is_capitalised() && speech.verbs.contains(lead.following())
    }

    /// Where a sentence ends that an ellipsis ends: not one that opens it, nor one in brackets.
    fn ellipsis_end(&self, stop: &Stop) -> Option<usize> {
        let before = &self.text[self.start..stop.start];
        if before.is_empty() || among(last(before), "[(") {
            return None;
        }
        match stop.spaced {
            // A full stop and then an ellipsis that opens the next sentence.
            4 if !last(before).is_whitespace() => {
                let rest = &self.text[stop.start..];
                let dots = trim_start(&rest[first(rest).len_utf8()..], is_mark);
                Some(self.text.len() - dots.len())
            }
            1..4 => None,
            _ => Some(stop.end),
        }
    }

    /// Whether a single full stop ends the sentence, by the word before it and the one after it.
    fn dot_ends(&self, stop: &Stop, lead: &word::Lead) -> bool {
        let before = word::before(self.text, self.start, stop.start);
        if before.is_empty() {
            return true;
        }
        let language = self.language;
        let starter = lead.is_starter(language);
        let head = &self.text[self.start..stop.start - before.len()];
        // In brackets a first word with a stop is an abbreviation: `(born`, `(fig`.
        if among(last(head), "[(") && !stop.closed && !is_longer(before, 6) {
            return false;
        }
        let closing = |word: &str| {
            language.closing_abbreviations.contains(word)
                && lead.is_name_like()
                && !lead.dashed
                && is_long(head)
        };
        match word::shape(before) {
            word::Shape::Number(digits) => {
                let labels = digits <= 3
                    && find::trim_end(head, char::is_whitespace).ends_with(':')
                    && !head.ends_with(':');
                let ordinal = language.ordinals && digits <= 2 && !self.is_numbered(head);
                !labels && (starter || !ordinal)
            }
            word::Shape::Roman if language.ordinals => starter,
            word::Shape::Letter if head.is_empty() => false,
            word::Shape::Letter => {
                let label = last(find::trim_end(head, char::is_whitespace));
                let number = letters::is_numeric(label) || label.is_ascii_uppercase();
                let joined = word::spaced_letters(self.text, self.start, stop.start, before);
                starter && !lead.caseless
                    || closing(&joined)
                    || joined.is_empty() && number && closing(&lowercase(before))
            }
            word::Shape::Dotted => {
                let lower = lowercase(before);
                // `He left at 6 p.m. Mr. Smith stayed.`
                let hour = lower.ends_with(".m") && lead.is_title(language) && is_long(head);
                starter && !lead.caseless || closing(&lower) || hour
            }
            _ => self.word_ends(before, lead, starter, closing),
        }
    }

    /// Whether a number after `head` is no ordinal: `Art. 3`, `2:0`.
    fn is_numbered(&self, head: &str) -> bool {
        let Some(bare) = find::trim_end(head, char::is_whitespace).strip_suffix('.') else {
            return among(last(head), ":§");
        };
        let word = word::before(bare, 0, bare.len());
        self.language.numbering.contains(&lowercase(word))
    }

    /// Whether a full stop after an ordinary word ends the sentence.
    fn word_ends(
        &self,
        word: &str,
        lead: &word::Lead,
        starter: bool,
        closing: impl Fn(&str) -> bool,
    ) -> bool {
        let lower = lowercase(word);
        let mut part = &lower[..];
        for (at, c) in lower.char_indices() {
            if among(c, "-'’/&") {
                part = &lower[at + c.len_utf8()..];
            }
        }
        let language = self.language;
        let has = |list: &WordList| list.contains(&lower) || part.len() < lower.len() && list.contains(part);
        let numbers = has(&language.numbering) && (lead.numeric || lead.is_acronym());
        let sign = among(last(&lower), "°ºª");
        if sign || numbers || has(&language.abbreviations) || has(&FOREIGN_TITLES) && word != lower {
            false
        } else if has(&language.closing_abbreviations) {
            starter || closing(part)
        } else {
            starter || !has(&language.ambiguous_abbreviations)
        }
    }
}
