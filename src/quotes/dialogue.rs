//! Dialogue led by dashes: `— We will rebuild it, — said the mayor. — By spring.`

use super::lexicon::{Lexicon, class};
use super::marks::Segment;
use crate::Span;
use crate::find::{first, last, parts, until};
use crate::letters;

/// How many words behind a dash tell whether it leads back to the narrator.
const OPENING: usize = 4;

/// Whether a paragraph opens with a dash.
pub(super) fn opens(text: &str, line: Span) -> bool {
    is_dash(first(line.of(text)))
}

/// Appends the spoken stretches of a paragraph that opens with a dash; none if nobody is said to speak.
pub(super) fn segments(text: &str, line: Span, lexicon: &Lexicon, found: &mut Vec<Segment>) {
    let inside = line.of(text);
    let mut narrated = false;
    // Where the speech began; nothing while the narrator has the word.
    let mut start = None;
    let mut add = |from: usize, to: usize| {
        let inner = Span::new(line.start + from, line.start + to).trim(text);
        if !inner.is_empty() {
            found.push(Segment { outer: inner, inner, closed: true });
        }
    };
    for (at, dash) in inside.char_indices() {
        let end = at + dash.len_utf8();
        // A dash between letters or figures belongs to a word.
        let joins = letters::is_alphanumeric;
        if !is_dash(dash) || joins(last(&inside[..at])) && joins(first(&inside[end..])) {
            continue;
        }
        match start {
            None => start = Some(end),
            Some(from) if reports(&inside[end..], lexicon) => {
                add(from, at);
                narrated = true;
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start.filter(|_| narrated) {
        add(from, inside.len());
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―')
}

/// Whether what follows a dash, as far as the next one, begins with who says so.
fn reports(rest: &str, lexicon: &Lexicon) -> bool {
    let mut count = 0;
    for word in parts(&rest[..until(rest, is_dash)], |c| !letters::is_alphabetic(c)) {
        count += usize::from(!word.is_empty());
        if count > OPENING {
            break;
        }
        if letters::is_lowercase(first(word)) && lexicon.class(word) & class::VERB != 0 {
            return true;
        }
    }
    false
}
