//! Lines that stand among an article's paragraphs and are no part of its story.

use super::terminators::is_terminated;
use super::words::is_shorter;
use super::{chars, dateline, is_quotation_mark, metadata};
use crate::language::{Boilerplate, Language, PhraseList};

/// A longer block, in characters, is prose, whatever it opens with.
const LONGEST: usize = 320;
/// The openings of lines that languages list are no longer, in characters.
const LONGEST_OPENING: usize = 64;
/// What stands between a label and what it labels.
const BEHIND_LABELS: [char; 7] = [':', '：', '|', '/', '–', '—', '-'];
/// A byline has at most so many words.
const LONGEST_BYLINE: usize = 14;
/// A date behind a label has fewer words than this.
const LONGEST_DATE: usize = 6;
/// The name of an author has at most so many words, and a note on one so many.
const LONGEST_AUTHOR: usize = 3;
const LONGEST_NOTE: usize = 24;
/// A line that leads to an address has at most so many words.
const LONGEST_ADDRESS: usize = 11;
/// The credit of a picture has fewer words than this.
const LONGEST_CREDIT: usize = 60;
/// One that ends with a full stop has fewer than this.
const LONGEST_CREDIT_SENTENCE: usize = 16;

/// Whoever took a picture or sent a story, as credited in any language.
static CREDITS: PhraseList = PhraseList::new(
    "Getty Images|AP Photo|/AFP|/Reuters|/REUTERS|Shutterstock|iStock|EPA-EFE|AFP via|AP via|©|\
     All rights reserved",
);

/// Whether a block is no part of the story: a credit, a byline, a link to another story, an advertisement.
pub(super) fn is_boilerplate(line: &str, language: &Language) -> bool {
    if !line.contains(char::is_alphanumeric) {
        return true;
    }
    if line.chars().nth(LONGEST).is_some() {
        return false;
    }
    opens_as_boilerplate(line, language)
        || has_phrase(line, language)
        || is_author_note(line, language)
        || is_credit(line)
        || is_in_brackets(line)
        || is_address(line)
        || metadata::is_row(line)
        || metadata::is_time_stamp(line)
        || metadata::is_markup(line)
}

/// Whether a line opens as only boilerplate does in its language.
fn opens_as_boilerplate(line: &str, language: &Language) -> bool {
    let line = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    let lower: String = line.chars().take(LONGEST_OPENING).flat_map(char::to_lowercase).collect();
    let Boilerplate { openings, labels, lines, bylines, .. } = &language.boilerplate;
    openings.at_start(&lower).any(|(opening, rest)| is_whole(opening, rest))
        || labels.at_start(&lower).any(|(_, rest)| is_behind_label(rest))
        || lines.at_start(&lower).any(|(_, rest)| !rest.contains(char::is_alphanumeric))
        || bylines.at_start(&lower).any(|(opening, _)| is_byline(line, opening.split_whitespace().count()))
}

/// Whether a sign that parts a label from what it labels follows, at once or behind a date: `Correction, 4 May: …`.
fn is_behind_label(rest: &str) -> bool {
    let is_dated = || {
        let part = rest.split(':').next().unwrap_or_default();
        let date = part.trim_start_matches([' ', ',', '(']).trim_end_matches(')');
        // `More than 40: …` is no date.
        let is_parted = part.starts_with([',', '(']) || part.starts_with(" (");
        let has_number = date.starts_with(is_digit) || is_parted && date.ends_with(is_digit);
        has_number && date.len() < part.len() && is_shorter(date, LONGEST_DATE)
    };
    rest.trim_start().starts_with(BEHIND_LABELS) || rest.contains(':') && is_dated()
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// Whether a line is a note on whoever wrote the story: `Jonas Vale covers schools for the Courier.`
fn is_author_note(line: &str, language: &Language) -> bool {
    let authors = &language.boilerplate.authors;
    let words: Vec<&str> = line.split(' ').collect();
    let name = words.iter().take_while(|word| word.starts_with(char::is_uppercase)).count();
    if !(2..=LONGEST_AUTHOR).contains(&name) || words.len() > LONGEST_NOTE || line.contains(is_quotation_mark)
    {
        return false;
    }
    let rest = words[name..].join(" ").to_lowercase();
    authors.at_start(&rest).next().is_some()
}

/// Whether an opening ends with a whole word before the rest of its line. Ideographs set no spaces between words.
fn is_whole(opening: &str, rest: &str) -> bool {
    !rest.starts_with(char::is_alphanumeric) || opening.ends_with(chars::is_ideographic)
}

/// Whether a line has one of a language's phrases of boilerplate, wherever it stands.
fn has_phrase(line: &str, language: &Language) -> bool {
    let lower = line.to_lowercase();
    language.boilerplate.phrases.is_in(&lower)
}

/// Whether names follow the first `opening` words of a line: hardly a word in lower case, and no full stop.
fn is_byline(line: &str, opening: usize) -> bool {
    let names: Vec<&str> = line.split_whitespace().skip(opening).collect();
    let small = names.iter().filter(|name| name.starts_with(char::is_lowercase)).count();
    names.first().is_some_and(|name| name.starts_with(char::is_uppercase))
        && names.len() <= LONGEST_BYLINE
        && 3 * small <= names.len()
        && !is_terminated(line)
}

/// Whether a line credits a picture.
fn is_credit(line: &str) -> bool {
    is_shorter(line, if is_terminated(line) { LONGEST_CREDIT_SENTENCE } else { LONGEST_CREDIT })
        && CREDITS.is_in(line)
        && dateline::length(line) == 0
}

/// Whether a whole block stands in brackets: `(Reporting by Ann Lee)`, `[This story was updated.]`
fn is_in_brackets(line: &str) -> bool {
    let line = line.trim_end_matches('.');
    let brackets = line.matches(['(', ')', '[', ']']).count();
    brackets == 2
        && (line.starts_with('(') && line.ends_with(')') || line.starts_with('[') && line.ends_with(']'))
}

/// Whether a line is hardly more than an address of the web, or a short one that leads to one.
fn is_address(line: &str) -> bool {
    let is_link = |word: &str| {
        word.starts_with("http") && word.contains("://")
            || word.starts_with("www.")
            || word.starts_with('@') && word.len() > 1
            || word.contains('@') && word.contains('.')
    };
    let words: Vec<&str> = line.split_whitespace().take(LONGEST_ADDRESS + 1).collect();
    let ends_with_link = words.last().is_some_and(|word| is_link(word.trim_end_matches(['.', ')'])));
    ends_with_link && words.len() <= LONGEST_ADDRESS
        || words.len() <= 3 && words.iter().any(|word| is_link(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_english_boilerplate(line: &str) -> bool {
        is_boilerplate(line, Language::of(Some("en"), ""))
    }

    #[test]
    fn the_forms_of_a_languages_openings() {
        for line in [
            "Photo: City Hall",
            "Correction (May 4): It is 40 m.",
            "» Read also The ferry",
            "ADVERTISEMENT",
            "By Ann Lee and Bo Dahl",
        ] {
            assert!(is_english_boilerplate(line), "{line}");
        }
        for line in [
            "Photo albums sell well.",
            "Advertisement for the bridge",
            "By Monday it opens.",
            "By and large it works",
            "More than 40: that is how many came.",
        ] {
            assert!(!is_english_boilerplate(line), "{line}");
        }
        assert!(is_boilerplate("Kommentar von Anna Weber", Language::of(Some("de"), "")));
    }

    #[test]
    fn a_line_without_letters_is_none_of_the_story() {
        assert!(is_english_boilerplate("* * *") && !is_english_boilerplate("It rains."));
    }

    #[test]
    fn credits_asides_and_addresses() {
        for line in
            ["Bo Dahl/AFP via Getty Images", "(Reporting by Ann Lee.)", "Write to ann@example.org", "@annlee"]
        {
            assert!(is_english_boilerplate(line), "{line}");
        }
        for line in [
            "KYIV (Reuters) — It rains.",
            "(It) rains (a lot)",
            "The address was ann@example.org, which she gave.",
        ] {
            assert!(!is_english_boilerplate(line), "{line}");
        }
    }
}
