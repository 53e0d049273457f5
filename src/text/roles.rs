//! What part each block of an article plays in its story.

use super::boilerplate::is_boilerplate;
use super::chars::is_quotation_mark;
use super::interview::{Askers, SpeakerLabel};
use super::terminators::is_terminated;
use super::words::is_shorter;
use crate::language::Language;
use crate::{Article, Block, BlockKind};

/// A block without a full stop and with fewer words is a heading, caption or the like.
const FEWEST_WORDS: usize = 16;

/// A pull quote has fewer words.
const LONGEST_PULL_QUOTE: usize = 50;
/// So many blocks at most are looked for in the rest of the text, so that time stays linear in its length.
const MOST_PULL_QUOTES: usize = 16;

/// What part a block plays in the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Tells the story: a source of key sentences.
    Prose,
    /// Names what follows, as the question of an interview does.
    Heading,
    /// No part of the story, or of no use alone: "Read also: …", "Photo: …", a byline.
    Boilerplate,
}

/// The role of each block. One that repeats the title is a heading.
pub(super) fn roles(article: &Article, title: Option<&str>, language: &Language) -> Vec<Role> {
    let is_punctuated = is_punctuated(article);
    let askers = Askers::of(article);
    let mut pull_quotes = 0;
    let role = |block: &Block| {
        let line = block.span.of(article.text);
        let is_title = title.is_some_and(|title| title.split_whitespace().eq(line.split_whitespace()));
        if is_title
            || block.kind == BlockKind::Heading
            || SpeakerLabel::of(line, language).asks
            || askers.ask(line)
        {
            Role::Heading
        } else if is_boilerplate(line, language) {
            Role::Boilerplate
        } else if may_be_pull_quote(block, line) && pull_quotes < MOST_PULL_QUOTES {
            pull_quotes += 1;
            if repeats(article.text, line) { Role::Boilerplate } else { Role::Prose }
        } else if block.kind != BlockKind::Quotation && is_punctuated && is_fragment(line) {
            Role::Heading
        } else {
            Role::Prose
        }
    };
    article.blocks.iter().map(role).collect()
}

/// Whether a block is set like a pull quote: a quotation of its own, with nobody beside it.
fn may_be_pull_quote(block: &Block, line: &str) -> bool {
    let is_quoted = line.starts_with(is_quotation_mark) && line.ends_with(is_quotation_mark);
    (is_quoted || block.kind == BlockKind::Quotation) && is_shorter(line, LONGEST_PULL_QUOTE)
}

/// Whether the text has a quotation a second time. Linear in the length of the text.
fn repeats(text: &str, quotation: &str) -> bool {
    let words = quotation.trim_matches(|c: char| !c.is_alphanumeric());
    words.contains(' ') && text.matches(words).nth(1).is_some()
}

/// Whether an article's paragraphs end with full stops, so that a short one without is none of them.
fn is_punctuated(article: &Article) -> bool {
    let (mut ended, mut open) = (0, 0);
    for block in article.blocks.iter().filter(|block| block.kind != BlockKind::Heading) {
        let sum = if is_terminated(block.span.of(article.text)) { &mut ended } else { &mut open };
        *sum += block.span.len();
    }
    ended > open
}

/// Whether a line is short and ends as no sentence does.
fn is_fragment(line: &str) -> bool {
    let is_sentence = is_terminated(line) && !line.ends_with([':', '：']);
    !is_sentence && is_shorter(line, FEWEST_WORDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles_of(text: &str, title: Option<&str>) -> Vec<Role> {
        roles(&Article::from_text(text), title, Language::of(Some("en"), ""))
    }

    #[test]
    fn a_short_line_without_a_full_stop_is_a_heading_among_paragraphs_that_have_one() {
        let text =
            "The bridge opens on Monday.\n\nWhat happens next\n\nThree things:\n\nBuses will cross it.";
        assert_eq!(roles_of(text, None), [Role::Prose, Role::Heading, Role::Heading, Role::Prose]);
        assert_eq!(roles_of("The bridge opens\n\nIt is long\n\nIt is new", None)[1..], [Role::Prose; 2]);
    }

    #[test]
    fn the_title_is_a_heading_wherever_it_stands() {
        let text = "Buses will cross it.\n\nThe bridge\nopens.";
        assert_eq!(roles_of(text, Some("The bridge  opens.")), [Role::Prose, Role::Heading]);
    }
}
