//! Terms → numbers.

use std::collections::BTreeMap;

/// Different words, numbered from 0 in the order in which they come.
///
/// Ordered maps rather than hash tables: whoever writes a text cannot choose words that make them slow.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    /// Short words as [`packed`]: numbers are compared faster than strings.
    short: BTreeMap<u128, u32>,
    long: BTreeMap<Box<str>, u32>,
}

impl Vocabulary {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.short.len() + self.long.len()
    }

    /// The number of a word, if it has one.
    pub fn get(&self, word: &str) -> Option<u32> {
        match packed(word) {
            Some(short) => self.short.get(&short).copied(),
            None => self.long.get(word).copied(),
        }
    }

    /// The number of a word: the next one if it is new.
    pub fn number(&mut self, word: &str) -> u32 {
        let next = self.len() as u32;
        match packed(word) {
            Some(short) => *self.short.entry(short).or_insert(next),
            None => self.get(word).unwrap_or_else(|| *self.long.entry(word.into()).or_insert(next)),
        }
    }
}

/// A word of up to fifteen bytes and its length as one number; no other word has the same.
fn packed(word: &str) -> Option<u128> {
    let mut bytes = [0; 16];
    bytes[15] = word.len() as u8;
    bytes[..15].get_mut(..word.len())?.copy_from_slice(word.as_bytes());
    Some(u128::from_be_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::Vocabulary;

    #[test]
    fn equal_words_have_equal_numbers() {
        let mut vocabulary = Vocabulary::default();
        assert_eq!(vocabulary.get("0"), None);
        // Short and long ones, and some that differ in what cannot be seen.
        let words: Vec<String> = (0..1000)
            .map(|n| ["", "bridge", "\0", "bridges", "öffnung"][n % 5].repeat(n / 5 % 3) + &n.to_string())
            .collect();
        for round in 0..2 {
            for (number, word) in words.iter().enumerate() {
                assert_eq!(vocabulary.number(word), number as u32, "{word}, round {round}");
            }
        }
        assert_eq!(
            (vocabulary.len(), vocabulary.get("bridge1"), vocabulary.get("other")),
            (1000, None, None)
        );
    }
}
