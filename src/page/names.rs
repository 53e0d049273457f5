//! What the words in class names, ids and test ids say about an element.

use super::words::WORDS;
use crate::find;
use crate::interner::Interner;

/// One bit for each thing that a word can hint at.
pub(super) mod hint {
    /// Readers' comments.
    pub const COMMENTS: u16 = 1;
    /// Something beside the story: adverts, related stories, sharing, newsletters.
    pub const BESIDE: u16 = 1 << 1;
    /// Something about the story: date, tags.
    pub const ABOUT: u16 = 1 << 2;
    /// Who wrote it.
    pub const AUTHOR: u16 = 1 << 3;
    /// What a picture shows.
    pub const CAPTION: u16 = 1 << 4;
    /// The lines that open the story: standfirst, summary.
    pub const LEAD: u16 = 1 << 5;
    /// When it was published.
    pub const DATED: u16 = 1 << 6;
    /// A story or post.
    pub const STORY: u16 = 1 << 7;
    /// A thread of messages.
    pub const FORUM: u16 = 1 << 8;
    /// Goods for sale.
    pub const SHOP: u16 = 1 << 9;
    /// Asks something of the reader: adverts, newsletters, consent.
    pub const PROMO: u16 = 1 << 10;
    /// Documentation of a program, help for its users.
    pub const DOCS: u16 = 1 << 11;
    /// `has-comments` and `no-sidebar` speak of something else than the element itself.
    pub const DENIAL: u16 = 1 << 12;
}

/// What an element's names hint at.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Hints(u16);

/// Words with a number each.
#[derive(Default)]
pub(super) struct Words {
    words: Interner,
    numbers: Vec<u16>,
}

impl Words {
    /// Adds the words of a line, all with the same number.
    pub(super) fn add(&mut self, number: u16, line: &str) {
        for word in find::words(line.as_bytes()) {
            if self.words.is_new(word) {
                self.numbers.push(number);
            }
        }
    }

    /// A word's number.
    pub(super) fn get(&self, word: &[u8]) -> Option<u16> {
        self.words.get(word).map(|word| self.numbers[word as usize])
    }

    /// The words that hint at something.
    pub(super) fn hints() -> Words {
        let mut words = Words::default();
        for &(hints, line) in WORDS {
            words.add(hints, line);
        }
        words
    }
}

/// Reads the names of one element. Linear in their length.
pub(super) fn hints(names: &str, words: &Words) -> Hints {
    let mut hints = Hints::default();
    let mut word = Word::default();
    let mut after_lower = false;
    let mut denied = false;
    for byte in names.bytes().chain([b' ']) {
        if !byte.is_ascii_alphanumeric() || (byte.is_ascii_uppercase() && after_lower) {
            let read = words.get(word.read()).unwrap_or(0);
            if !denied {
                hints.0 |= read;
            }
            denied = read == hint::DENIAL;
            word = Word::default();
        }
        if byte.is_ascii_alphanumeric() {
            word.push(byte);
        }
        after_lower = byte.is_ascii_lowercase();
    }
    hints
}

/// A word in lower case, without the digits that number it: `sidebar2`.
#[derive(Default)]
struct Word {
    bytes: [u8; 16],
    /// Letters at its start.
    letters: usize,
    /// It goes on after its digits, as hashes do, or is longer than any word we know.
    unreadable: bool,
    digits: bool,
}

impl Word {
    fn push(&mut self, byte: u8) {
        if byte.is_ascii_digit() {
            self.digits = true;
        } else if self.digits || self.letters == self.bytes.len() {
            self.unreadable = true;
        } else {
            self.bytes[self.letters] = byte.to_ascii_lowercase();
            self.letters += 1;
        }
    }

    fn read(&self) -> &[u8] {
        if self.unreadable { &[] } else { &self.bytes[..self.letters] }
    }
}

impl Hints {
    /// Whether a name hints at any of these.
    pub(super) fn any(self, hints: u16) -> bool {
        self.0 & hints != 0
    }

    /// All of them.
    pub(super) fn bits(self) -> u16 {
        self.0
    }
}
