use super::chars::is_dash;
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
            _ if letters::is_alphanumeric(c) || matches!(c, ',' | '.' | '-' | '\'' | '’' | '/') => {}
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
    let body = text.trim_start_matches(['.', ' ', '\u{a0}']);
    let rest = body.trim_start_matches(|c| is_dash(c) || c == ':');
    let bare = rest.trim_start();
    let dashed = rest.len() < body.len();
    let spaced = bare.len() < rest.len() && (body.len() < text.len() || body.starts_with(':'));
    if dashed && (spaced || body.starts_with(['—', '–'])) && opens(bare) {
        text.len() - bare.len()
    } else {
        0
    }
}

/// Where the sentence starts after a source in brackets: `(CNN)The bridge`.
fn spaces(head: &str, tail: &str) -> usize {
    let bare = tail.trim_start();
    if opens(bare) { head.len() + tail.len() - bare.len() } else { 0 }
}

/// Whether a sentence can open so: an aside goes on in small letters.
fn opens(bare: &str) -> bool {
    bare.chars().next().is_some_and(|c| !letters::is_lowercase(c) && !matches!(c, ',' | '.' | ';' | ')'))
}

/// Whether places and sources are named, each with a capital: `Jakarta, CNN Indonesia`.
fn is_named(head: &str) -> bool {
    let words = || head.split(' ').filter(|word| !word.is_empty());
    head.contains(',')
        && words().nth(4).is_none()
        && words().all(|word| word.starts_with(letters::is_uppercase))
}

/// Whether a place is written in capitals: the first word is, and no more than a few others are not.
fn is_shouted(head: &str) -> bool {
    let mut words = head.split(|c: char| !letters::is_alphabetic(c)).filter(|word| !word.is_empty());
    let capital = |word: &str| word.chars().all(letters::is_uppercase);
    words.next().is_some_and(|word| capital(word) && word.chars().nth(1).is_some())
        && words.filter(|word| !capital(word)).count() <= 2
}
