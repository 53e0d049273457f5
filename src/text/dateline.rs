use super::chars::is_dash;
use crate::find::{self, among, first, has, is_longer, trim_start};
use crate::letters;

/// A dateline has at most so many characters.
const LONGEST: usize = 90;

/// The length of the dateline that a story's first sentence opens with, with the dash and space
/// after it: `KYIV (Reuters) — `, `WASHINGTON, May 3 (AP) -- `, `(CNN) `. 0 if there is none.
pub(crate) fn length(sentence: &str) -> usize {
    // What closes the source that is open.
    let mut close = None;
    let mut place = true;
    let mut words = 0;
    for (at, c) in sentence.char_indices().take(LONGEST) {
        match c {
            '(' if close.is_none() => close = Some(')'),
            '[' if close.is_none() => close = Some(']'),
            '/' if close.is_none() && (at == 0 || sentence[..at].ends_with(' ')) => close = Some('/'),
            _ if close == Some(c) => {
                // A named source ends the dateline, with or without a dash.
                let (head, tail) = sentence.split_at(at + c.len_utf8());
                return match dash(tail) {
                    0 if at > 0 && !is_shouted(head) => 0,
                    0 if head.starts_with('(') && is_shouted(head) => spaces(head, tail),
                    0 => 0,
                    length if words <= 6 => head.len() + length,
                    _ => 0,
                };
            }
            _ if close.is_some() => {}
            ' ' => {
                let length = dash(&sentence[at..]);
                if length > 0 {
                    let head = &sentence[..at];
                    return if place && (is_shouted(head) || is_named(head)) { at + length } else { 0 };
                }
                words += 1;
            }
            _ if letters::is_alphanumeric(c) || among(c, ",.-'’/") => {}
            _ if is_dash(c) && place && is_shouted(&sentence[..at]) => {
                let length = dash(&sentence[at..]);
                return if length > 0 { at + length } else { 0 };
            }
            _ => place = false,
        }
    }
    0
}

/// The length of a dash with the spaces around it at the start of `text`, or of a colon after a
/// source; 0 if there is none, or if a sentence cannot open after it.
fn dash(text: &str) -> usize {
    let body = trim_start(text, |c| among(c, ". \u{a0}"));
    let rest = trim_start(body, |c| is_dash(c) || c == ':');
    let bare = find::trim_start(rest, char::is_whitespace);
    let dashed = rest.len() < body.len();
    let spaced = bare.len() < rest.len() && (body.len() < text.len() || body.starts_with(':'));
    if dashed && (spaced || among(first(body), "—–")) && opens(bare) {
        text.len() - bare.len()
    } else {
        0
    }
}

/// Where the sentence starts after a source in brackets: `(CNN)The bridge`.
fn spaces(head: &str, tail: &str) -> usize {
    let bare = find::trim_start(tail, char::is_whitespace);
    if opens(bare) { head.len() + tail.len() - bare.len() } else { 0 }
}

/// Whether a sentence can open so: an aside goes on in small letters.
fn opens(bare: &str) -> bool {
    !bare.is_empty() && !letters::is_lowercase(first(bare)) && !among(first(bare), ",.;)")
}

/// Whether places and sources are named, each with a capital: `Jakarta, CNN Indonesia`.
fn is_named(head: &str) -> bool {
    let mut words = head.split_whitespace();
    has(head, b',') && words.clone().nth(4).is_none() && words.all(|word| letters::is_uppercase(first(word)))
}

/// Whether a place is written in capitals: the first word is, and no more than a few others are not.
fn is_shouted(head: &str) -> bool {
    let (mut rest, mut small, mut place) = (head, 0, true);
    loop {
        rest = trim_start(rest, |c| !letters::is_alphabetic(c));
        let after = trim_start(rest, letters::is_alphabetic);
        let word = &rest[..rest.len() - after.len()];
        if word.is_empty() {
            return !place && small <= 2;
        }
        let capital = word.chars().all(letters::is_uppercase);
        if place && !(capital && is_longer(word, 1)) {
            return false;
        }
        small += usize::from(!capital);
        (rest, place) = (after, false);
    }
}
