//! The words of a language that tell who speaks, ready to be looked up.

use crate::find;
use crate::interner::Interner;
use crate::language::Speech;
use alloc::vec::Vec;

/// What a word does, as a set of bits.
pub(super) mod class {
    pub const VERB: u32 = 1;
    pub const PARTICIPLE: u32 = 1 << 1;
    pub const FILLER: u32 = 1 << 2;
    pub const HE: u32 = 1 << 3;
    pub const SHE: u32 = 1 << 4;
    pub const THEY: u32 = 1 << 5;
    pub const RELATIVE: u32 = 1 << 6;
    pub const DETERMINER: u32 = 1 << 7;
    pub const PREPOSITION: u32 = 1 << 8;
    pub const CONJUNCTION: u32 = 1 << 9;
    pub const MR: u32 = 1 << 10;
    pub const MRS: u32 = 1 << 11;
    pub const ROLE: u32 = 1 << 12;
    pub const NOT_NAME: u32 = 1 << 13;
    /// A conjunction that opens a clause which merely introduces another.
    pub const SUBORDINATOR: u32 = 1 << 14;
    /// A title that tells no gender.
    pub const RANK: u32 = 1 << 15;
    /// What stands between a quotation and its source.
    pub const SOURCE: u32 = 1 << 16;
    pub const COORDINATOR: u32 = 1 << 17;
    pub const THOUGHT: u32 = 1 << 18;
    pub const HEARSAY: u32 = 1 << 19;
    pub const WORK: u32 = 1 << 20;
    pub const GENITIVE: u32 = 1 << 21;
    /// A determiner in a case that no subject has: `dem`, `einen`.
    pub const OBLIQUE: u32 = 1 << 22;
    /// A noun or an adverb that does not speak, by how it ends.
    pub const THING: u32 = 1 << 23;
    /// The last word of a name of two words or more, here or elsewhere in the text.
    pub const PERSON: u32 = 1 << 24;
    pub const PRONOUN: u32 = HE | SHE | THEY;
    pub const TITLE: u32 = MR | MRS | RANK;
    pub const SPEAKS: u32 = VERB | PARTICIPLE | THOUGHT;
}

/// How a German determiner ends where no subject stands.
const OBLIQUE: [&str; 3] = ["em", "en", "es"];

/// Lists have a word for so many letters at most.
const SHORTEST: usize = 5;
/// No last part of a noun is longer, in bytes.
const LONGEST: usize = 24;

/// Every word's class, filled once per text.
pub(super) struct Lexicon {
    words: Interner,
    classes: Vec<u32>,
    /// Whether every noun has a capital.
    capital_nouns: bool,
}

impl Lexicon {
    pub fn new(speech: &'static Speech) -> Self {
        let lists = [
            (speech.verbs, class::VERB),
            (speech.participles, class::PARTICIPLE),
            (speech.fillers, class::FILLER),
            (speech.he, class::HE),
            (speech.she, class::SHE),
            (speech.they, class::THEY),
            (speech.relatives, class::RELATIVE),
            (speech.determiners, class::DETERMINER),
            (speech.genitives, class::GENITIVE),
            (speech.prepositions, class::PREPOSITION),
            (speech.works, class::WORK),
            (speech.hearsay, class::HEARSAY),
            (speech.thoughts, class::THOUGHT),
            (speech.coordinators, class::COORDINATOR | class::CONJUNCTION),
            (speech.complementizers, class::CONJUNCTION),
            (speech.subordinators, class::SUBORDINATOR | class::CONJUNCTION),
            (speech.mr, class::MR),
            (speech.mrs, class::MRS),
            (speech.titles, class::RANK),
            (speech.sources, class::SOURCE),
            (speech.roles, class::ROLE),
            (speech.not_names, class::NOT_NAME),
            (speech.things, class::THING),
        ];
        let letters: usize = lists.iter().map(|(list, _)| list.len()).sum();
        let mut lexicon = Lexicon {
            words: Interner::with_room(letters / SHORTEST),
            classes: Vec::new(),
            capital_nouns: speech.capital_nouns(),
        };
        for (list, bits) in lists {
            for word in find::words(list.as_bytes()).filter(|word| !word.is_empty()) {
                // Of a phrase the first word is looked up.
                let word = &word[..word.iter().position(|&b| b == b'_').unwrap_or(word.len())];
                let oblique = speech.capital_nouns()
                    && bits == class::DETERMINER
                    && OBLIQUE.iter().any(|ending| word.ends_with(ending.as_bytes()));
                let number = lexicon.words.number(word) as usize;
                lexicon.classes.resize(lexicon.words.len(), 0);
                lexicon.classes[number] |= if oblique { bits | class::OBLIQUE } else { bits };
            }
        }
        lexicon
    }

    /// The class of a word in lower case; 0 if it is in no list.
    pub fn class(&self, word: &str) -> u32 {
        self.words.get(word.as_bytes()).map_or(0, |number| self.classes[number as usize])
    }

    /// What the last part of a noun tells, where nouns are written as one: `Regierungssprecher`.
    pub fn noun(&self, word: &str) -> u32 {
        const TELLS: u32 = class::ROLE | class::THING;
        if !self.capital_nouns {
            return 0;
        }
        let longest = word.len().saturating_sub(LONGEST);
        let mut tails = word.char_indices().filter(|&(at, _)| at >= longest);
        tails
            .find_map(|(at, _)| Some(self.class(&word[at..]) & TELLS).filter(|&class| class != 0))
            .unwrap_or(0)
    }
}
