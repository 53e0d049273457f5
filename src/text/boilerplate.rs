//! Lines that stand among an article's paragraphs and are no part of its story.

use super::paragraphs::is_terminated;
use super::{Role, chars, dateline, words};
use crate::case::lower;
use crate::find::{self, among, first, has, is_longer, last, parts, trim_end, trim_start};
use crate::language::Language;
use crate::letters;
use crate::{Block, BlockKind};

/// A longer block is prose, whatever it opens with.
const LONGEST: usize = 320;
/// A block without a full stop and with fewer words is a heading, caption or the like.
const FEWEST_WORDS: usize = 16;
/// A byline has at most so many words.
const LONGEST_BYLINE: usize = 14;

/// Whoever took a picture or sent a story, as credited in any language.
const CREDITS: &str = "Getty Images|AP Photo|/AFP|/Reuters|/REUTERS|Shutterstock|iStock|EPA-EFE|AFP via|AP via|©|All rights reserved";

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
    let ended = is_terminated(line) && !among(last(line), ":：");
    if block.kind != BlockKind::Quotation && punctuated && !ended && is_shorter(line, FEWEST_WORDS) {
        return Role::Heading;
    }
    Role::Prose
}

fn is_boilerplate(line: &str, language: &Language) -> bool {
    if !line.chars().any(letters::is_alphanumeric) {
        return true;
    }
    if is_longer(line, LONGEST) {
        return false;
    }
    let bare = trim_start(line, |c| !letters::is_alphanumeric(c));
    let folded: String = bare.chars().take(64).map(lower).collect();
    parts(language.boilerplate, |c| c == '|').any(|entry| opens_with(&folded, bare, entry))
        || is_credited(line)
        || is_aside(line)
        || is_address(line)
}

/// Whether a line opens with one of a language's openings: `photo:` needs the colon or the like,
/// `advertisement=` is the whole line, `by~` needs a name after it.
fn opens_with(folded: &str, line: &str, entry: &str) -> bool {
    let form = last(entry);
    let word = if among(form, ":=~") { &entry[..entry.len() - 1] } else { entry };
    let Some(rest) = folded.strip_prefix(word).filter(|_| !word.is_empty()) else { return false };
    match form {
        ':' => among(first(find::trim_start(rest, char::is_whitespace)), ":：|/–—-"),
        '=' => !rest.chars().any(letters::is_alphanumeric),
        '~' => is_name(trim_start(line, |c| !c.is_whitespace())),
        _ => !letters::is_alphanumeric(first(rest)) || chars::is_ideographic(last(word)),
    }
}

/// Whether a byline goes on with names: no full stop, and hardly a word in lower case.
fn is_name(rest: &str) -> bool {
    let (mut count, mut small) = (0, 0);
    for word in rest.split_whitespace() {
        if count == 0 && !letters::is_uppercase(first(word)) {
            return false;
        }
        count += 1;
        small += usize::from(letters::is_lowercase(first(word)));
    }
    (1..=LONGEST_BYLINE).contains(&count) && 3 * small <= count && !is_terminated(rest)
}

/// Whether a line credits a picture.
fn is_credited(line: &str) -> bool {
    is_shorter(line, if is_terminated(line) { FEWEST_WORDS } else { 60 })
        && parts(CREDITS, |c| c == '|').any(|credit| find::holds(line, credit))
        && dateline::length(line) == 0
}

/// Whether a whole block stands in brackets: `(Reporting by Ann Lee)`, `[This story was updated.]`
fn is_aside(line: &str) -> bool {
    let line = trim_end(line, |c| c == '.');
    let brackets = line.chars().filter(|&c| among(c, "()[]")).count();
    brackets == 2 && matches!((first(line), last(line)), ('(', ')') | ('[', ']'))
}

/// Whether a line is hardly more than an address of the web, or a short one that leads to one.
fn is_address(line: &str) -> bool {
    let is_link = |word: &str| {
        word.starts_with("http") && find::holds(word, "://")
            || word.starts_with("www.")
            || word.starts_with('@') && word.len() > 1
            || has(word, b'@') && has(word, b'.')
    };
    let (mut count, mut linked, mut ends) = (0, false, false);
    for word in line.split_whitespace() {
        count += 1;
        ends = is_link(trim_end(word, |c| among(c, ".)")));
        linked |= ends || is_link(word);
    }
    ends && count <= 11 || linked && count <= 3
}

/// Whether a line has fewer than `count` words.
fn is_shorter(line: &str, count: usize) -> bool {
    words::word_indices(line).nth(count - 1).is_none()
}
