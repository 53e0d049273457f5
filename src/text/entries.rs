//! Lists of people with a paragraph for each: results of a court, obituaries. Such a paragraph is one sentence: cut
//! off from its name, what it tells would seem to be told of the person before.

use crate::{Article, Block};

/// So many entries in a row are a list, if their names are in capitals.
const FEWEST_IN_CAPITALS: usize = 2;
/// So many are a list otherwise: stories introduce one or two people in the same way.
const FEWEST: usize = 3;
/// A name has at most so many words.
const LONGEST_NAME: usize = 5;
/// The ages of people.
const AGES: std::ops::RangeInclusive<u8> = 1..=119;

/// For each block, whether it is an entry of a list of people: `TOM HILL, 44, of Mill Lane. Fined £300.`
pub(super) fn entries(article: &Article) -> Vec<bool> {
    let names: Vec<Option<&str>> = article.blocks.iter().map(|block| name(article, block)).collect();
    let mut are_entries = Vec::with_capacity(names.len());
    for run in names.chunk_by(|one, next| one.is_some() == next.is_some()) {
        let are_in_capitals = run.iter().flatten().all(|name| !name.contains(char::is_lowercase));
        let fewest = if are_in_capitals { FEWEST_IN_CAPITALS } else { FEWEST };
        are_entries.resize(are_entries.len() + run.len(), run[0].is_some() && run.len() >= fewest);
    }
    are_entries
}

/// The name that a block opens with, if an age follows it.
fn name<'t>(article: &Article<'t>, block: &Block) -> Option<&'t str> {
    let (name, rest) = block.span.of(article.text).split_once([',', '('])?;
    let name = name.trim_end();
    let is_name = name.contains(' ')
        && name.split(' ').nth(LONGEST_NAME).is_none()
        && name.split(' ').all(|word| word.starts_with(char::is_uppercase));
    let age = rest.trim_start().split(|c: char| !c.is_ascii_digit()).next()?;
    (is_name && age.parse().is_ok_and(|age| AGES.contains(&age))).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries_of(text: &str) -> Vec<bool> {
        entries(&Article::from_text(text))
    }

    #[test]
    fn entries_stand_in_a_row() {
        assert_eq!(
            entries_of("At court.\n\nTOM HILL, 44, of Marle. Fined.\n\nANNA FROST, 29. Freed.\n\nIt rained."),
            [false, true, true, false]
        );
        assert_eq!(
            entries_of("Tom Hill (44). Fined.\n\nAnna Frost (29). Freed.\n\nBo Dahl (30). Fined."),
            [true; 3]
        );
    }

    #[test]
    fn people_of_a_story_are_no_list() {
        assert_eq!(
            entries_of("Tom Hill, 44, saw it. He ran.\n\nAnna Frost, 29, did not. She slept."),
            [false; 2]
        );
        assert_eq!(entries_of("TOM HILL, 44, saw it. He ran.\n\nIt rained."), [false; 2]);
        assert_eq!(
            entries_of("In Marle, 44 ships sank. It rained.\n\nIn Tarn, 12 did. It snowed."),
            [false; 2]
        );
    }
}
