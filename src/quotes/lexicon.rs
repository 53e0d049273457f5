//! The words of a language that tell who speaks, ready to be looked up.

use crate::find;
use crate::interner::Interner;
use crate::language::Speech;

/// What a word does, as a set of bits: one for each list that it is in.
pub(super) mod class {
    use crate::language::List;

    pub const VERB: u32 = 1 << List::Verbs as u32;
    pub const PARTICIPLE: u32 = 1 << List::Participles as u32;
    pub const THOUGHT: u32 = 1 << List::Thoughts as u32;
    /// What stands between a quotation and its source.
    pub const SOURCE: u32 = 1 << List::Sources as u32;
    pub const HEARSAY: u32 = 1 << List::Hearsay as u32;
    pub const FILLER: u32 = 1 << List::Fillers as u32;
    pub const HE: u32 = 1 << List::He as u32;
    pub const SHE: u32 = 1 << List::She as u32;
    pub const THEY: u32 = 1 << List::They as u32;
    pub const RELATIVE: u32 = 1 << List::Relatives as u32;
    pub const DETERMINER: u32 = 1 << List::Determiners as u32;
    pub const OBLIQUE: u32 = 1 << List::Obliques as u32;
    pub const GENITIVE: u32 = 1 << List::Genitives as u32;
    pub const PREPOSITION: u32 = 1 << List::Prepositions as u32;
    pub const COORDINATOR: u32 = 1 << List::Coordinators as u32;
    pub const MR: u32 = 1 << List::Mr as u32;
    pub const MRS: u32 = 1 << List::Mrs as u32;
    /// A title that tells no gender.
    pub const RANK: u32 = 1 << List::Titles as u32;
    pub const ROLE: u32 = 1 << List::Roles as u32;
    pub const WORK: u32 = 1 << List::Works as u32;
    pub const NOT_NAME: u32 = 1 << List::NotNames as u32;
    /// A noun or an adverb that does not speak, by how it ends.
    pub const THING: u32 = 1 << List::Things as u32;
    /// The last word of a name of two words or more, here or elsewhere in the text.
    pub const PERSON: u32 = 1 << 31;
    pub const CONJUNCTION: u32 =
        COORDINATOR | 1 << List::Complementizers as u32 | 1 << List::Subordinators as u32;
    pub const PRONOUN: u32 = HE | SHE | THEY;
    pub const TITLE: u32 = MR | MRS | RANK;
    pub const SPEAKS: u32 = VERB | PARTICIPLE | THOUGHT;
}

/// Lists have a word for so many letters at most.
const SHORTEST: usize = 4;
/// No last part of a noun is longer, in bytes.
const LONGEST: usize = 24;

/// Every word's class, filled once per text.
pub(super) struct Lexicon {
    words: Interner,
    classes: Vec<u32>,
    /// Whether every noun has a capital.
    capital_nouns: bool,
    /// Those of the language.
    pub abbreviations: &'static str,
}

impl Lexicon {
    pub fn new(speech: &Speech, abbreviations: &'static str) -> Self {
        let letters: usize = speech.lists.iter().map(|list| list.len()).sum();
        let mut lexicon = Lexicon {
            words: Interner::with_room(letters / SHORTEST),
            classes: Vec::new(),
            capital_nouns: speech.capital_nouns(),
            abbreviations,
        };
        for (list, words) in speech.lists.iter().enumerate() {
            let has_phrases = find::has(words, b'_');
            find::forms(words, &mut |word| {
                // Of a phrase the first word is looked up.
                let end = if has_phrases { word.iter().position(|&b| b == b'_') } else { None };
                let word = &word[..end.unwrap_or(word.len())];
                let number = lexicon.words.number(word) as usize;
                if number == lexicon.classes.len() {
                    lexicon.classes.push(0);
                }
                lexicon.classes[number] |= 1 << list;
            });
        }
        lexicon
    }

    /// The class of a word in lower case; 0 if it is in no list.
    pub fn class(&self, word: &str) -> u32 {
        self.words.get(word.as_bytes()).map_or(0, |number| self.classes[number as usize])
    }

    /// What the last part of a noun tells, where nouns are written as one, `Regierungssprecher`, and the whole does not.
    pub fn noun(&self, word: &str, whole: u32) -> u32 {
        const TELLS: u32 = class::ROLE | class::THING;
        if !self.capital_nouns || whole & TELLS != 0 {
            return 0;
        }
        let longest = word.len().saturating_sub(LONGEST).max(1);
        let mut tails = word.char_indices().filter(|&(at, _)| at >= longest);
        tails
            .find_map(|(at, _)| Some(self.class(&word[at..]) & TELLS).filter(|&class| class != 0))
            .unwrap_or(0)
    }
}
