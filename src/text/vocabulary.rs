//! Terms → numbers.

use std::collections::BTreeMap;

/// The different terms of a text, numbered from 0 in the order in which they come.
///
/// An ordered map rather than a hash table: whoever writes a text cannot choose words that make it slow.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    numbers: BTreeMap<Box<str>, u32>,
}

impl Vocabulary {
    /// How many terms there are.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// The number of a term, if it has one.
    pub fn get(&self, term: &str) -> Option<u32> {
        self.numbers.get(term).copied()
    }

    /// The number of a term: the next one if it is new.
    pub fn number(&mut self, term: &str) -> u32 {
        self.get(term).unwrap_or_else(|| {
            let next = self.numbers.len() as u32;
            self.numbers.insert(term.into(), next);
            next
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Vocabulary;

    #[test]
    fn equal_terms_have_equal_numbers() {
        let mut vocabulary = Vocabulary::default();
        assert_eq!(vocabulary.get("0"), None);
        for round in 0..2 {
            for number in 0..1000 {
                assert_eq!(vocabulary.number(&number.to_string()), number, "round {round}");
            }
        }
        assert_eq!(
            (vocabulary.len(), vocabulary.get("999"), vocabulary.get("1000")),
            (1000, Some(999), None)
        );
    }
}
