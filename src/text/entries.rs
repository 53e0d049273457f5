//! Lists of people with a paragraph for each: results of a court or a race, obituaries. Such a paragraph is one
//! sentence: cut off from its name, what it tells would seem to be told of the person before.

use super::dateline;
use super::terminators::is_terminated;
use crate::{Article, Block};

/// So many entries in a row are a list, if their names are in capitals or nothing else is told.
const FEWEST_IN_CAPITALS: usize = 2;
/// So many are a list otherwise: stories introduce one or two people in the same way.
const FEWEST: usize = 3;
/// A name has at most so many words.
const LONGEST_NAME: usize = 6;
/// An age is one of so many parts at most that an entry opens with: name, street, town.
const MOST_PARTS: usize = 6;
/// An entry goes on for so many paragraphs at most.
const LONGEST_REST: usize = 2;
/// The ages of people.
const AGES: std::ops::RangeInclusive<u16> = 1..=119;
/// The years of their births and deaths.
const YEARS: std::ops::RangeInclusive<u16> = 1850..=2100;

/// What a block is to a list of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Listed {
    /// It is no part of one.
    No,
    /// An entry with its name: `TOM HILL, 44, of Mill Lane. Fined £300.`
    Whole,
    /// It goes on with an entry whose name stands in a block before, and cannot be read without it.
    Rest,
}

/// What each block is to a list of people.
pub(super) fn entries(article: &Article) -> Vec<Listed> {
    let lines: Vec<&str> = article.blocks.iter().map(|block: &Block| block.span.of(article.text)).collect();
    let heads: Vec<Option<Head>> = lines.iter().map(|line| Head::of(line)).collect();
    let is_all = lines.iter().zip(&heads).all(|(line, head)| head.is_some() || !is_terminated(line));
    let mut listed = vec![Listed::No; lines.len()];
    let mut start = 0;
    for run in heads.chunk_by(|one, next| one.is_some() == next.is_some()) {
        let is_clear = is_all || run.iter().flatten().all(|head| head.in_capitals);
        let fewest = if is_clear { FEWEST_IN_CAPITALS } else { FEWEST };
        if run[0].is_some() && run.len() >= fewest {
            listed[start..start + run.len()].fill(Listed::Whole);
        }
        start += run.len();
    }
    mark_rests(&lines, &heads, &mut listed);
    for at in 1..lines.len() {
        if opens_with_age(lines[at]) && is_name(lines[at - 1]) {
            listed[at] = Listed::Rest;
        }
    }
    listed
}

/// Marks what stands between the names of a list whose entries have several paragraphs, with the names in capitals.
fn mark_rests(lines: &[&str], heads: &[Option<Head>], listed: &mut [Listed]) {
    let is_name =
        |at: &usize| heads[*at].as_ref().is_some_and(|head| head.in_capitals) && is_terminated(lines[*at]);
    let names: Vec<usize> = (0..lines.len()).filter(is_name).collect();
    for pair in names.windows(2) {
        let rest = pair[0] + 1..pair[1];
        if rest.len() <= LONGEST_REST {
            listed[pair[0]] = Listed::Whole;
            listed[pair[1]] = Listed::Whole;
            listed[rest].fill(Listed::Rest);
        }
    }
}

/// What an entry opens with.
struct Head {
    in_capitals: bool,
}

impl Head {
    /// The head of a line that opens with a name, and an age, years of life or a place among others with it.
    fn of(line: &str) -> Option<Head> {
        let (rank, line) = without_marker(line);
        let line = &line[dateline::length(line)..];
        let mut parts = line.split([',', '(', ')', ':', ';', '–', '—']).take(MOST_PARTS);
        let name = parts.next()?.trim();
        let rest: Vec<&str> = parts.map(str::trim).collect();
        // `Frost, Ann M., 88`
        let is_turned = || !name.contains(' ') && rest.first().is_some_and(|given| is_name_part(given));
        let is_person = is_name(name) || is_name_part(name) && is_turned();
        let is_aged = rest.iter().any(|part| is_age(part)) || rest.windows(2).any(are_years);
        let is_ranked = rank && rest.iter().any(|part| part.starts_with(|c: char| c.is_ascii_digit()));
        (is_person && (is_aged || is_ranked))
            .then(|| Head { in_capitals: !name.contains(char::is_lowercase) })
    }
}

/// A line without the bullet or number that it opens with, and whether that is a number: `1. Ann Frost`.
fn without_marker(line: &str) -> (bool, &str) {
    let line = line.trim_start_matches(|c: char| !c.is_alphanumeric());
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    match rest.strip_prefix(['.', ')']) {
        Some(behind) if rest.len() < line.len() && behind.starts_with(' ') => (true, behind.trim_start()),
        _ => (false, line),
    }
}

/// Whether a text is a name of several words: `Ann M. Frost`, `Ludwig von Ahn`.
fn is_name(text: &str) -> bool {
    text.contains(' ') && is_name_part(text)
}

/// Whether a text is a name or a part of one; no particle that it has in small letters is long.
fn is_name_part(text: &str) -> bool {
    const LONGEST_PARTICLE: usize = 3;
    let is_part = |word: &str| {
        let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        word.starts_with(char::is_uppercase) || word.len() <= LONGEST_PARTICLE && !word.is_empty()
    };
    text.starts_with(char::is_uppercase)
        && text.split(' ').nth(LONGEST_NAME).is_none()
        && text.split(' ').all(is_part)
        && !text.contains(|c: char| c.is_ascii_digit())
        && !text.ends_with(['!', '?'])
}

/// Whether a part of a line is an age, and the sentence goes no further: `44`, `aged 44`, `44. He ran.`
fn is_age(part: &str) -> bool {
    let mut words = part.split(' ');
    let first = words.next().unwrap_or_default();
    let word = if first.starts_with(char::is_lowercase) { words.next().unwrap_or_default() } else { first };
    let ends = word.ends_with('.') || words.next().is_none();
    ends && number(word.trim_end_matches('.')).is_some_and(|age| AGES.contains(&age))
}

/// Whether two parts in a row are the years of a life: `1936–2025`.
fn are_years(parts: &[&str]) -> bool {
    parts.iter().all(|part| number(part).is_some_and(|year| YEARS.contains(&year)))
}

/// Whether a line opens with an age that the name before it belongs to: `31, of Dock Road.`
fn opens_with_age(line: &str) -> bool {
    line.split_once(',').is_some_and(|(age, _)| number(age).is_some_and(|age| AGES.contains(&age)))
}

fn number(text: &str) -> Option<u16> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::Listed::{No, Rest, Whole};
    use super::*;

    fn entries_of(text: &str) -> Vec<Listed> {
        entries(&Article::from_text(text))
    }

    #[test]
    fn entries_stand_in_a_row() {
        assert_eq!(
            entries_of("At court.\n\nTOM HILL, 44, of Marle. Fined.\n\nANNA FROST, 29. Freed.\n\nIt rained."),
            [No, Whole, Whole, No]
        );
        assert_eq!(
            entries_of(
                "It rained.\n\nTom Hill (44). Fined.\n\nAnna Frost (29). Freed.\n\nBo Dahl (30). Fined."
            ),
            [No, Whole, Whole, Whole]
        );
    }

    #[test]
    fn an_entry_opens_with_a_name_and_an_age() {
        for line in [
            "Peter Gale, of Dock Road, Marle, aged 31, admitted theft. Fined £120.",
            "• Peter Gale, 31 – Theft of a bicycle. Fined £120.",
            "Peter Gale, 31: Theft of a bicycle. Fined £120.",
            "Frost, Ann M., 88, of Delton, died Monday. Services Friday.",
            "Hill, Robert “Bob”, 79, of Marle, died Sunday. Services Saturday.",
            "DELTON - Ann Frost, 88, died Monday. She taught school.",
            "Ludwig von der Ahn, 77, of Marle. Baker.",
            "Ann Frost (1936–2025), teacher. She taught at Marle.",
            "1. Ann Frost, Marle, 2:14:03. Personal best.",
        ] {
            assert!(Head::of(line).is_some(), "{line}");
        }
        for line in [
            "On Monday, May 3, Ann Frost came home. She slept.",
            "In Marle, 44 ships sank. It rained.",
            "Ann Frost, who is 88, saw it. She ran.",
            "1. Open the lid, turn the key and wait. It hums.",
            "The mill, 131, burned. Nobody was hurt.",
        ] {
            assert!(Head::of(line).is_none(), "{line}");
        }
    }

    #[test]
    fn an_entry_below_its_name_is_only_its_rest() {
        assert_eq!(
            entries_of("PETER GALE\n\n31, of Dock Road. Fined.\n\nMARY WEBB\n\n52, of Hill View. Freed."),
            [No, Rest, No, Rest]
        );
        assert_eq!(
            entries_of("TOM HILL, 44, of Marle.\n\nFined £300.\n\nANNA FROST, 29, of Tarn.\n\nIt rained."),
            [Whole, Rest, Whole, No]
        );
    }

    #[test]
    fn people_of_a_story_are_no_list() {
        assert_eq!(
            entries_of("It rained.\n\nTom Hill, 44, saw it. He ran.\n\nAnna Frost, 29, did not. She slept."),
            [No; 3]
        );
        assert_eq!(entries_of("TOM HILL, 44, saw it. He ran.\n\nIt rained."), [No; 2]);
    }
}
