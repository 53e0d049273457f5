//! Runs of terminators: the places where a sentence may end.

use crate::language::Language;
use crate::text::chars::{char_indices_but, closes, extends_grapheme, is_quotation_mark};
use crate::text::terminators::Terminator;

/// A run of terminators with what closes after it: `.`, `?!`, `. . .`, `!”)`.
#[derive(Debug)]
pub(super) struct Stop {
    /// Where the last group of terminators starts.
    pub start: usize,
    /// One past the last closing mark.
    pub end: usize,
    pub terminator: Terminator,
    /// Whether a quotation or bracket closes after the terminators.
    pub closed: bool,
    /// How many full stops, if it is an ellipsis with spaces between them: three inside a sentence, four
    /// at its end.
    pub spaced: usize,
}

impl Stop {
    /// The first stop at or after `at`.
    pub fn next(text: &str, at: usize, language: &Language) -> Option<Stop> {
        let (start, terminator) = next_terminator(text, at, language)?;
        let mut stop = Stop { start, end: start, terminator, closed: false, spaced: 0 };
        loop {
            stop.read_terminators(text, language);
            stop.read_closers(text);
            let next = text[stop.end..].chars().next();
            match next.and_then(|c| Terminator::in_language(c, language)) {
                // `«…?».`: the last group decides.
                Some(terminator) if stop.closed => (stop.start, stop.terminator) = (stop.end, terminator),
                _ => return Some(stop),
            }
        }
    }

    /// Whether it is the point of a wide number: `３．２`.
    pub fn is_decimal(&self, text: &str) -> bool {
        text[..self.end].ends_with('．') && text[self.end..].trim_start().starts_with(char::is_numeric)
    }

    fn read_terminators(&mut self, text: &str, language: &Language) {
        let (mut full_stops, mut spaces) = (0, 0);
        let mut rest = text[self.end..].chars();
        while let Some(c) = rest.next() {
            if let Some(terminator) = Terminator::in_language(c, language) {
                full_stops += usize::from(terminator == Terminator::FullStop);
                // An exclamation or a question decides, and anything before a full stop.
                if terminator == Terminator::Exclamation
                    || self.terminator == Terminator::FullStop && terminator != Terminator::FullStop
                {
                    self.terminator = terminator;
                }
            } else if is_space(c) && full_stops > 0 && is_spaced_full_stop(rest.as_str()) {
                spaces += 1;
            } else if !extends_grapheme(c) {
                break;
            }
            self.end = text.len() - rest.as_str().len();
        }
        if self.terminator == Terminator::FullStop && full_stops > 1 {
            self.terminator = Terminator::Ellipsis;
        }
        self.spaced = if spaces > 0 && spaces + 1 == full_stops { full_stops } else { 0 };
    }

    fn read_closers(&mut self, text: &str) {
        while let Some(length) = closer(&text[self.end..]) {
            self.end += length;
            self.closed = true;
        }
    }
}

/// The first terminator at or after `at`, with where it stands.
fn next_terminator(text: &str, at: usize, language: &Language) -> Option<(usize, Terminator)> {
    let mut possible = char_indices_but(&text[at..], |byte| byte.is_ascii_alphanumeric() || byte == b' ');
    possible.find_map(|(offset, c)| Some((at + offset, Terminator::in_language(c, language)?)))
}

/// The length of the closing mark that `rest` begins with: a bracket, quotation mark or reference, with the
/// space that some languages set before it, or what extends one.
fn closer(rest: &str) -> Option<usize> {
    let mut chars = rest.chars();
    let c = chars.next()?;
    let after = chars.as_str();
    if closes(c) || extends_grapheme(c) || is_quotation_mark(c) && !after.starts_with(char::is_alphanumeric) {
        Some(c.len_utf8())
    } else if is_space(c) {
        spaced_closer(after).map(|length| c.len_utf8() + length)
    } else {
        reference(rest)
    }
}

/// The length of a closing mark that stands behind a space: French sets one before `»`; others before a bracket,
/// or around every mark.
fn spaced_closer(rest: &str) -> Option<usize> {
    let mut chars = rest.chars();
    let c = chars.next()?;
    let after = chars.as_str();
    match c {
        ')' | ']' => Some(1),
        '»' | '›' | '"' | '”' => {
            let ends = |c: char| c.is_whitespace() || matches!(c, ',' | '.' | ';' | ':' | ')' | '!' | '?');
            (after.is_empty() || after.starts_with(ends)).then_some(c.len_utf8())
        }
        '\'' => {
            let after = after.strip_prefix('\'')?;
            (!after.starts_with(char::is_alphanumeric)).then_some(2)
        }
        _ => None,
    }
}

/// The length of a reference as encyclopedias set them after the stop: `[12]`.
fn reference(rest: &str) -> Option<usize> {
    let number = rest.strip_prefix('[')?;
    let digits = number.bytes().take(4).take_while(u8::is_ascii_digit).count();
    (digits > 0 && number[digits..].starts_with(']')).then_some(digits + 2)
}

/// A further full stop of `. . .`: one after which no letter or digit stands.
fn is_spaced_full_stop(rest: &str) -> bool {
    rest.strip_prefix('.').is_some_and(|after| !after.starts_with(char::is_alphanumeric))
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(text: &str) -> (&str, Terminator) {
        let stop = Stop::next(text, 0, Language::of(Some("en"), "")).unwrap();
        (&text[stop.start..stop.end], stop.terminator)
    }

    #[test]
    fn a_stop_takes_in_what_closes_behind_it() {
        assert_eq!(first("He came. She"), (".", Terminator::FullStop));
        assert_eq!(first("“Why?!” she"), ("?!”", Terminator::Exclamation));
        assert_eq!(first("(It was late.[12]) Then"), (".[12])", Terminator::FullStop));
        assert_eq!(first("« Oui. » Il"), (". »", Terminator::FullStop));
        assert_eq!(first("橋は「開く。」と"), ("。」", Terminator::Wide));
    }

    #[test]
    fn full_stops_in_a_row_are_an_ellipsis() {
        assert_eq!(first("And then... no"), ("...", Terminator::Ellipsis));
        assert_eq!(first("And then . . . no"), (". . .", Terminator::Ellipsis));
        assert_eq!(first("Really...?"), ("...?", Terminator::Exclamation));
    }

    #[test]
    fn the_last_group_of_terminators_decides() {
        assert_eq!(first("«Quién?». Y"), (".", Terminator::FullStop));
    }

    #[test]
    fn a_quotation_mark_before_a_letter_opens() {
        assert_eq!(first("Stop.\"Go").0, ".");
        assert_eq!(first("Stop.\" Go").0, ".\"");
    }
}
