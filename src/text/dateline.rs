//! Datelines: where a story was reported and by which agency, before its first sentence.

use super::chars::is_dash_or_hyphen;

/// A dateline has at most so many characters.
const LONGEST: usize = 90;
/// So many spaces at most stand before an agency: `KYIV, Ukraine, May 3 (Reuters)`.
const MOST_SPACES: usize = 6;
/// A place without an agency has at most so many words: `Jakarta, CNN Indonesia`.
const LONGEST_PLACE: usize = 4;
/// A place in capitals has at most so many words in small letters.
const MOST_SMALL_WORDS: usize = 2;

/// The length of the dateline that a story's first sentence opens with, with the dash and space
/// after it: `KYIV (Reuters) — `, `WASHINGTON, May 3 (AP) -- `, `(CNN) `. 0 if there is none.
pub(super) fn length(sentence: &str) -> usize {
    let mut is_place = true;
    let mut spaces = 0;
    for (at, c) in sentence.char_indices().take(LONGEST) {
        let (head, rest) = sentence.split_at(at);
        match c {
            '(' => return agency_end(sentence, at, ')', spaces).unwrap_or(0),
            '[' => return agency_end(sentence, at, ']', spaces).unwrap_or(0),
            '/' if head.is_empty() || head.ends_with(' ') => {
                return agency_end(sentence, at, '/', spaces).unwrap_or(0);
            }
            ' ' => match dash(rest) {
                Some(length) if is_place && (is_in_capitals(head) || is_capitalized(head)) => {
                    return at + length;
                }
                Some(_) => return 0,
                None => spaces += 1,
            },
            ',' | '.' | '-' | '\'' | '’' | '/' => {}
            _ if c.is_alphanumeric() => {}
            _ if is_dash_or_hyphen(c) && is_place && is_in_capitals(head) => {
                return dash(rest).map_or(0, |length| at + length);
            }
            _ => is_place = false,
        }
    }
    0
}

/// Where the sentence starts behind an agency that opens at `open`, if that ends a dateline.
fn agency_end(sentence: &str, open: usize, close: char, spaces: usize) -> Option<usize> {
    let mut inside = sentence.char_indices().take(LONGEST).skip_while(|&(at, _)| at <= open);
    let (at, _) = inside.find(|&(_, c)| c == close)?;
    let (head, rest) = sentence.split_at(at + close.len_utf8());
    if let Some(length) = dash(rest) {
        return (spaces <= MOST_SPACES).then_some(head.len() + length);
    }
    // `(CNN)The bridge`: alone and in capitals, an agency needs no dash.
    let bare = rest.trim_start();
    (head.starts_with('(') && is_in_capitals(head) && opens_sentence(bare))
        .then_some(sentence.len() - bare.len())
}

/// The length of the dash, with the spaces around it, or of the colon that `text` begins with, if a sentence
/// can open after it.
fn dash(text: &str) -> Option<usize> {
    let body = text.trim_start_matches(['.', ' ', '\u{a0}']);
    let rest = body.trim_start_matches(|c| is_dash_or_hyphen(c) || c == ':');
    let bare = rest.trim_start();
    let is_spaced = bare.len() < rest.len() && (body.len() < text.len() || body.starts_with(':'));
    let is_dash = rest.len() < body.len() && (is_spaced || body.starts_with(['—', '–']));
    (is_dash && opens_sentence(bare)).then_some(text.len() - bare.len())
}

/// Whether a sentence can open so: an aside goes on in small letters.
fn opens_sentence(text: &str) -> bool {
    !text.is_empty() && !text.starts_with(char::is_lowercase) && !text.starts_with([',', '.', ';', ')'])
}

/// Whether every word of places and agencies begins with a capital: `Jakarta, CNN Indonesia`.
fn is_capitalized(head: &str) -> bool {
    let mut words = head.split_whitespace();
    head.contains(',')
        && words.clone().nth(LONGEST_PLACE).is_none()
        && words.all(|word| word.starts_with(char::is_uppercase))
}

/// Whether a place is written in capitals: its first word is, and all but a few of the others are.
fn is_in_capitals(head: &str) -> bool {
    let mut words = head.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let is_capital = |word: &str| word.chars().all(char::is_uppercase);
    let is_place = words.next().is_some_and(|word| is_capital(word) && word.chars().nth(1).is_some());
    is_place && words.filter(|word| !is_capital(word)).count() <= MOST_SMALL_WORDS
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn a_dateline_ends_with_its_dash_or_agency() {
        for dateline in [
            "(CNN) ",
            "KYIV (Reuters) — ",
            "Kyiv, May 3 (AFP) -- ",
            "KYIV, Ukraine – ",
            "/Berlin/ - ",
            "OSLO—",
        ] {
            let sentence = format!("{dateline}The bridge is open.");
            assert_eq!(length(&sentence), dateline.len(), "{dateline}");
        }
    }

    #[test]
    fn an_aside_is_no_dateline() {
        for sentence in [
            "The bridge (all of it) is open.",
            "NATO — the alliance — met.",
            "Ann (left) - and Bo met.",
            "The bridge – The Span to locals – is open.",
            "(CNN) is a channel.",
            "",
        ] {
            assert_eq!(length(sentence), 0, "{sentence}");
        }
    }
}
