//! Lines that stand among an article's paragraphs and are no part of its story.

use super::paragraphs::is_terminated;
use super::{Role, chars, dateline, words};
use crate::case::lower;
use crate::find;
use crate::language::Language;
use crate::letters;
use crate::{Block, BlockKind};
use alloc::string::String;

/// A longer block is prose, whatever it opens with.
const LONGEST: usize = 320;
/// A block without a full stop and with fewer words is a heading, caption or the like.
const FEWEST_WORDS: usize = 16;
/// A byline has at most so many words.
const LONGEST_BYLINE: usize = 14;

/// Whoever took a picture or sent a story, as credited in any language.
const CREDITS: [&str; 12] = [
    "Getty Images",
    "AP Photo",
    "/AFP",
    "/Reuters",
    "/REUTERS",
    "Shutterstock",
    "iStock",
    "EPA-EFE",
    "AFP via",
    "AP via",
    "©",
    "All rights reserved",
];

/// What part a block plays in the story. `punctuated` tells that the article's paragraphs end with
/// full stops, so that a short one without is none of them.
pub(crate) fn role(text: &str, block: &Block, language: &Language, punctuated: bool) -> Role {
    let line = block.span.of(text);
    if block.kind == BlockKind::Heading {
        return Role::Heading;
    }
    if is_boilerplate(line, language) {
        return Role::Boilerplate;
    }
    let ended = is_terminated(line) && !line.ends_with([':', '：']);
    if block.kind != BlockKind::Quotation && punctuated && !ended && is_shorter(line, FEWEST_WORDS) {
        return Role::Heading;
    }
    Role::Prose
}

fn is_boilerplate(line: &str, language: &Language) -> bool {
    if !line.chars().any(letters::is_alphanumeric) {
        return true;
    }
    if line.chars().nth(LONGEST).is_some() {
        return false;
    }
    let bare = line.trim_start_matches(|c: char| !letters::is_alphanumeric(c));
    let folded: String = bare.chars().take(64).map(lower).collect();
    language.boilerplate.split('|').any(|entry| opens_with(&folded, bare, entry))
        || is_credited(line)
        || is_aside(line)
        || is_address(line)
}

/// Whether a line opens with one of a language's openings: `photo:` needs the colon or the like,
/// `advertisement=` is the whole line, `by~` needs a name after it.
fn opens_with(folded: &str, line: &str, entry: &str) -> bool {
    let (word, form) = match entry.char_indices().next_back() {
        Some((at, form @ (':' | '=' | '~'))) => (&entry[..at], form),
        _ => (entry, ' '),
    };
    let Some(rest) = folded.strip_prefix(word).filter(|_| !word.is_empty()) else { return false };
    match form {
        ':' => rest.trim_start().starts_with([':', '：', '|', '/', '–', '—', '-']),
        '=' => !rest.chars().any(letters::is_alphanumeric),
        '~' => is_name(line.chars().skip(word.chars().count())),
        _ => !rest.starts_with(letters::is_alphanumeric) || word.ends_with(chars::is_ideographic),
    }
}

/// Whether a byline goes on with names: no full stop, and hardly a word in lower case.
fn is_name(rest: impl Iterator<Item = char>) -> bool {
    let rest: String = rest.collect();
    let parts = || rest.split_whitespace();
    rest.starts_with(char::is_whitespace)
        && parts().next().is_some_and(|word| word.starts_with(letters::is_uppercase))
        && parts().count() <= LONGEST_BYLINE
        && !is_terminated(rest.trim())
        && 3 * parts().filter(|word| word.starts_with(letters::is_lowercase)).count() <= parts().count()
}

/// Whether a line credits a picture.
fn is_credited(line: &str) -> bool {
    is_shorter(line, if is_terminated(line) { FEWEST_WORDS } else { 60 })
        && CREDITS.iter().any(|credit| find::holds(line, credit))
        && dateline::length(line) == 0
}

/// Whether a whole block stands in brackets: `(Reporting by Ann Lee)`, `[This story was updated.]`
fn is_aside(line: &str) -> bool {
    let inside = |open, close| line.strip_prefix(open)?.trim_end_matches('.').strip_suffix(close);
    inside('(', ')').or_else(|| inside('[', ']')).is_some_and(|inner| !inner.contains(['(', '[', ')', ']']))
}

/// Whether a line is hardly more than an address of the web, or a short one that leads to one.
fn is_address(line: &str) -> bool {
    let is_link = |word: &str| {
        word.starts_with("http") && find::holds(word, "://")
            || word.starts_with("www.")
            || word.starts_with('@') && word.len() > 1
            || word.contains('@') && word.contains('.')
    };
    let mut words = line.split_whitespace().rev().map(|word| word.trim_end_matches(['.', ')']));
    words.next().is_some_and(is_link) && words.nth(10).is_none()
        || line.split_whitespace().any(is_link) && line.split_whitespace().nth(3).is_none()
}

/// Whether a line has fewer than `count` words.
fn is_shorter(line: &str, count: usize) -> bool {
    words::word_indices(line).nth(count - 1).is_none()
}
