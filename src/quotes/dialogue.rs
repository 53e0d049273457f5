//! Finds what is said in dialogue led by dashes: `— We will rebuild it, — said the mayor. — By spring.`

use super::lexicon::{Lexicon, WordClass};
use crate::Span;

/// How many words behind a dash tell whether it leads back to the narrator.
const OPENING: usize = 4;

/// Whether a line opens with a dash.
pub(super) fn opens(line: &str) -> bool {
    line.starts_with(is_dash)
}

/// The spoken stretches of a line that opens with a dash; none if nobody is said to speak.
pub(super) fn find(text: &str, line: Span, lexicon: &Lexicon) -> Vec<Span> {
    let inside = line.of(text);
    let mut found = Vec::new();
    // Where the speech began; nothing while the narrator has the word.
    let mut start = None;
    for (at, dash) in inside.match_indices(is_dash) {
        let end = at + dash.len();
        if inside[..at].ends_with(char::is_alphanumeric) && inside[end..].starts_with(char::is_alphanumeric) {
            // It belongs to a word.
            continue;
        }
        match start {
            None => start = Some(end),
            Some(from) if reports(&inside[end..], lexicon) => {
                found.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start.filter(|_| !found.is_empty()) {
        found.push(from..inside.len());
    }
    let spans =
        found.into_iter().map(|part| Span::new(line.start + part.start, line.start + part.end).trim(text));
    spans.filter(|span| !span.is_empty()).collect()
}

fn is_dash(c: char) -> bool {
    matches!(c, '—' | '–' | '―')
}

/// Whether what follows a dash, as far as the next one, begins with who says so.
fn reports(rest: &str, lexicon: &Lexicon) -> bool {
    let aside = rest.split(is_dash).next().unwrap_or_default();
    let words = aside.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words
        .take(OPENING)
        .any(|word| word.starts_with(char::is_lowercase) && lexicon.class(word).contains(WordClass::VERB))
}
