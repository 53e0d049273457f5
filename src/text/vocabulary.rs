//! Terms → numbers.

use foldhash::fast::FixedState;
use std::hash::BuildHasher;
use string_interner::backend::StringBackend;
use string_interner::symbol::SymbolU32;
use string_interner::{StringInterner, Symbol};

/// A text has about one different word in so many bytes, if it is no longer than an article …
const BYTES_PER_WORD: usize = 12;
/// … and for so many there is room at once. A table that grows hashes all its words anew: 3 % of a summary's instructions.
const MOST_ROOM: usize = 448;

/// Different words of a text, numbered from 0 in the order in which they come.
#[derive(Debug)]
pub(crate) struct Vocabulary(StringInterner<StringBackend<SymbolU32>, FixedState>);

impl Vocabulary {
    /// None yet, for the words of a text.
    pub fn new(text: &str) -> Self {
        let room = (text.len() / BYTES_PER_WORD).min(MOST_ROOM);
        Vocabulary(StringInterner::with_capacity_and_hasher(room, hashes(text)))
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The number of a word, if it has one.
    pub fn get(&self, word: &str) -> Option<u32> {
        self.0.get(word).map(number)
    }

    /// The number of a word: the next one if it is new.
    pub fn number(&mut self, word: &str) -> u32 {
        number(self.0.get_or_intern(word))
    }

    /// Adds a word, and answers whether it is new.
    pub fn insert(&mut self, word: &str) -> bool {
        let before = self.len();
        self.number(word) as usize == before
    }

    /// The words, by their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, word)| word)
    }

    /// Whether it has a word.
    pub fn contains(&self, word: &str) -> bool {
        self.get(word).is_some()
    }
}

/// A value for each of some words of a text.
pub(crate) struct WordMap<V> {
    words: Vocabulary,
    /// By the words' numbers.
    values: Vec<V>,
}

impl<V: Default> WordMap<V> {
    /// None yet, for the words of a text.
    pub fn new(text: &str) -> Self {
        WordMap { words: Vocabulary::new(text), values: Vec::new() }
    }

    /// The value of a word, if it has one.
    pub fn get(&self, word: &str) -> Option<&V> {
        self.words.get(word).map(|number| &self.values[number as usize])
    }

    /// The value of a word: the default if it is new.
    pub fn entry(&mut self, word: &str) -> &mut V {
        let number = self.words.number(word) as usize;
        if number == self.values.len() {
            self.values.push(V::default());
        }
        &mut self.values[number]
    }
}

/// How the words of a text are hashed: by what it says as a whole, so that whoever writes it cannot choose words that
/// collide. One word more, and all have other hashes.
fn hashes(text: &str) -> FixedState {
    FixedState::with_seed(FixedState::default().hash_one(text))
}

fn number(symbol: SymbolU32) -> u32 {
    symbol.to_usize() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn words_that_collide_in_one_text_do_not_in_another() {
        let end = |text: &str, word: &String| hashes(text).hash_one(word) % 256;
        let words = (0..50_000).map(|n| format!("bridge{n}"));
        let colliding: Vec<String> = words.filter(|word| end("The bridge opens.", word) == 0).collect();
        let ends: BTreeSet<u64> = colliding.iter().map(|word| end("The bridge opens!", word)).collect();
        assert!(
            colliding.len() > 100 && 2 * ends.len() > colliding.len(),
            "{} of {}",
            ends.len(),
            colliding.len()
        );
    }

    #[test]
    fn equal_words_have_equal_numbers() {
        let mut vocabulary = Vocabulary::new("");
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
