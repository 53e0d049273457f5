use super::chars::is_dash;

/// A dateline has at most so many characters.
const LONGEST: usize = 90;

/// The length of the dateline that a story's first sentence opens with, with the dash and space
/// after it: `KYIV (Reuters) — `, `WASHINGTON, May 3 (AP) -- `, `(CNN) `. 0 if there is none.
pub(crate) fn length(sentence: &str) -> usize {
    let (mut depth, mut place) = (0, true);
    let mut words = 0;
    for (at, c) in sentence.char_indices().take(LONGEST) {
        match c {
            '(' | '/' | '[' if depth == 0 => depth = 1,
            ')' | '/' | ']' => {
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
            _ if depth > 0 => {}
            ' ' => {
                let length = dash(&sentence[at..]);
                if length > 0 {
                    return if at > 0 && place && is_shouted(&sentence[..at]) { at + length } else { 0 };
                }
                words += 1;
            }
            _ if c.is_alphanumeric() || matches!(c, ',' | '.' | '-' | '\'' | '’') => {}
            _ if is_dash(c) && place && is_shouted(&sentence[..at]) => {
                return at + dash(&sentence[at..]);
            }
            _ => place = false,
        }
    }
    0
}

/// The length of a dash with the spaces around it at the start of `text`; 0 if there is none.
fn dash(text: &str) -> usize {
    let body = text.trim_start();
    let rest = body.trim_start_matches(is_dash);
    let bare = rest.trim_start();
    let dashed = rest.len() < body.len();
    let spaced = body.len() < text.len() && bare.len() < rest.len() || body.starts_with(['—', '–']);
    if dashed && spaced && !bare.is_empty() { text.len() - bare.len() } else { 0 }
}

fn spaces(head: &str, tail: &str) -> usize {
    let bare = tail.trim_start();
    if bare.len() < tail.len() && !bare.is_empty() { head.len() + tail.len() - bare.len() } else { 0 }
}

/// Whether a place is written in capitals: the first word is, and no more than a few others are not.
fn is_shouted(head: &str) -> bool {
    let mut words = head.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let capital = |word: &str| word.chars().all(char::is_uppercase);
    words.next().is_some_and(|word| capital(word) && word.chars().nth(1).is_some())
        && words.filter(|word| !capital(word)).count() <= 2
}
