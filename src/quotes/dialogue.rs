//! Finds what is said in dialogue led by dashes: `— We will rebuild it, — said the mayor. — By spring.`

use super::lexicon::{Lexicon, WordClass};
use crate::Span;
use crate::text::is_dash;

/// How many words behind a dash tell whether it leads back to the narrator.
const OPENING: usize = 4;

/// Whether a line opens with a dash, or with a hyphen in its place.
pub(super) fn opens(line: &str) -> bool {
    line.starts_with(is_dash) || line.starts_with("- ")
}

/// The spoken stretches of a line that opens with a dash; none if nobody is said to speak.
pub(super) fn find(text: &str, line: Span, lexicon: &Lexicon) -> Vec<Span> {
    let inside = line.of(text);
    let mut found = Vec::new();
    // Where the speech began; nothing while the narrator has the word.
    let mut start = inside.starts_with('-').then_some(1);
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
    if let Some(from) = start {
        let end = if found.is_empty() { end_without_dash(inside, from, lexicon) } else { Some(inside.len()) };
        found.extend(end.map(|end| from..end));
    }
    let spans = found.into_iter().map(|part| {
        // `—dijo la alcaldesa—. Será en mayo.`: the full stop is the narrator's.
        let stray = part.len() - inside[part.clone()].trim_start_matches(['.', ',', ';', ':']).len();
        Span::new(line.start + part.start + stray, line.start + part.end).trim(text)
    });
    spans.filter(|span| !span.is_empty()).collect()
}

/// Where speech that opens at `from` ends without a dash: at the sign before who says so.
fn end_without_dash(line: &str, from: usize, lexicon: &Lexicon) -> Option<usize> {
    let mut signs = line[from..].match_indices([',', '?', '!', '…']).map(|(at, sign)| from + at + sign.len());
    signs.find(|&end| line[end..].starts_with(' ') && opens_with_verb(&line[end..], lexicon))
}

/// Whether what follows a dash, as far as the next one, begins with who says so.
fn reports(rest: &str, lexicon: &Lexicon) -> bool {
    let aside = rest.split(is_dash).next().unwrap_or_default();
    words(aside).take(OPENING).any(|word| is_verb(word, lexicon))
}

/// Whether a text begins with a reporting verb, or with a name, or an auxiliary and its pronoun, before one: `a-t-il dit`.
pub(super) fn opens_with_verb(text: &str, lexicon: &Lexicon) -> bool {
    let mut rest = words(text).skip_while(|word| {
        word.chars().count() == 1
            || word.starts_with(char::is_uppercase)
            || lexicon.class(word).intersects(WordClass::FILLER | WordClass::HE | WordClass::SHE)
    });
    rest.next().is_some_and(|word| is_verb(word, lexicon))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

fn is_verb(word: &str, lexicon: &Lexicon) -> bool {
    word.starts_with(char::is_lowercase) && lexicon.class(word).contains(WordClass::VERB)
}
