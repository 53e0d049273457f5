//! Dialogue led by dashes: `— We will rebuild it, — said the mayor. — By spring.`

use super::lexicon::{Lexicon, class};
use super::marks::Segment;
use crate::Span;
use crate::find::{first, last, parts};
use crate::letters;
use alloc::vec::Vec;

/// How many words behind a dash tell whether it leads back to the narrator.
const OPENING: usize = 4;

/// Whether a paragraph opens with a dash.
pub(super) fn opens(text: &str, line: Span) -> bool {
    is_dash(first(line.of(text)))
}

/// The spoken stretches of a paragraph that opens with a dash; none if nobody is said to speak.
pub(super) fn segments(text: &str, line: Span, lexicon: &Lexicon) -> Vec<Segment> {
    let inside = line.of(text);
    let mut spoken = Vec::new();
    let mut narrated = false;
    let mut start = None;
    let mut narrator = false;
    for (at, dash) in inside.char_indices().filter(|&(_, c)| is_dash(c)) {
        let end = at + dash.len_utf8();
        // A dash between letters or figures belongs to a word.
        let joins = letters::is_alphanumeric;
        if joins(last(&inside[..at])) && joins(first(&inside[end..])) {
            continue;
        }
        let reports = reports(&inside[end..], lexicon);
        if narrator || start.is_none() {
            start = Some(end);
            narrator = false;
        } else if reports {
            spoken.extend(start.map(|from| (from, at)));
            narrator = true;
            narrated = true;
        }
    }
    if !narrator {
        spoken.extend(start.map(|from| (from, inside.len())));
    }
    let segment = |(from, to): (usize, usize)| {
        let inner = Span::new(line.start + from, line.start + to).trim(text);
        Segment { outer: inner, inner, closed: true }
    };
    if narrated {
        spoken.into_iter().map(segment).filter(|s| !s.inner.is_empty()).collect()
    } else {
        Vec::new()
    }
}

fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―')
}

/// Whether what follows a dash begins with who says so.
fn reports(rest: &str, lexicon: &Lexicon) -> bool {
    parts(rest, |c| !letters::is_alphabetic(c))
        .filter(|word| !word.is_empty())
        .take(OPENING)
        .any(|word| letters::is_lowercase(first(word)) && lexicon.class(word) & class::VERB != 0)
}
