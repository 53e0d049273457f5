//! The words of a language that tell who speaks, ready to be looked up.

use crate::language::{Language, Speech, Text, WordList, kept};
use bitflags::bitflags;
use rustc_hash::FxHashMap;
use std::sync::Mutex;

bitflags! {
    /// What a word does where speech is reported; it may do several things.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub(super) struct WordClass: u32 {
        /// Reports speech: `said`.
        const VERB = 1 << 0;
        /// Reports speech of the subject of the clause before: `saying`.
        const PARTICIPLE = 1 << 1;
        /// Reports a thought: `believes`.
        const THOUGHT = 1 << 2;
        /// Stands between a quotation and its source: `according`.
        const SOURCE = 1 << 3;
        /// Goes on with what somebody said: the German subjunctive.
        const HEARSAY = 1 << 4;
        /// May stand between a subject and its verb: an auxiliary, an adverb.
        const FILLER = 1 << 5;
        const HE = 1 << 6;
        const SHE = 1 << 7;
        const OTHER_PRONOUN = 1 << 8;
        const RELATIVE = 1 << 9;
        const DETERMINER = 1 << 10;
        /// A determiner in a case that no subject has.
        const OBLIQUE = 1 << 11;
        /// Joins a noun phrase to the one before it: `des` in `der Sprecher des Ministeriums`.
        const GENITIVE = 1 << 12;
        const PREPOSITION = 1 << 13;
        const COORDINATOR = 1 << 14;
        const COMPLEMENTIZER = 1 << 15;
        const SUBORDINATOR = 1 << 16;
        /// A man's title: `mr`.
        const MALE_TITLE = 1 << 17;
        /// A woman's title: `mrs`.
        const FEMALE_TITLE = 1 << 18;
        /// A title that tells no gender: `dr`.
        const NEUTRAL_TITLE = 1 << 19;
        /// Tells what a person is: `minister`.
        const ROLE = 1 << 20;
        /// What a title in quotation marks follows: `film`.
        const WORK = 1 << 21;
        /// Is part of no name although it has a capital: `monday`.
        const NOT_NAME = 1 << 22;
        /// A noun or adverb that does not speak, by how it ends.
        const INANIMATE = 1 << 23;
        /// Names a body or document that speaks: `ministry`.
        const BODY = 1 << 24;
        /// Opens a role: `former`.
        const QUALIFIER = 1 << 25;
        /// Has an ending that tells of several; no list has it.
        const PLURAL = 1 << 27;
        /// The last word of a longer name of the text; no list has it.
        const SURNAME = 1 << 26;
        /// Leads from a passive verb to who does it: `was asked by`.
        const AGENT = 1 << 29;
        /// A reporting verb whose object speaks: `quoted`.
        const QUOTES = 1 << 28;
        /// Bears words that nobody says: `shirt`.
        const SIGN = 1 << 30;
        /// Has a subject that only receives words: `got`.
        const RECEIVES = 1 << 31;

        /// Names by what it is who speaks.
        const SPEAKER = Self::ROLE.bits() | Self::BODY.bits();
        const PRONOUN = Self::HE.bits() | Self::SHE.bits() | Self::OTHER_PRONOUN.bits();
        const CONJUNCTION =
            Self::COORDINATOR.bits() | Self::COMPLEMENTIZER.bits() | Self::SUBORDINATOR.bits();
        const TITLE =
            Self::MALE_TITLE.bits() | Self::FEMALE_TITLE.bits() | Self::NEUTRAL_TITLE.bits();
        /// What stands before a name to tell who that is: a title, or what somebody is.
        const HONORIFIC = Self::TITLE.bits() | Self::SPEAKER.bits();
        const SPEAKS = Self::VERB.bits() | Self::PARTICIPLE.bits() | Self::THOUGHT.bits();
    }
}

/// The lists of a language, and what their words are.
fn lists(speech: &Speech) -> [(&WordList, WordClass); 31] {
    [
        (&speech.verbs, WordClass::VERB),
        (&speech.agents, WordClass::AGENT),
        (&speech.quoting, WordClass::QUOTES),
        (&speech.participles, WordClass::PARTICIPLE),
        (&speech.thoughts, WordClass::THOUGHT),
        (&speech.sources, WordClass::SOURCE),
        (&speech.hearsay, WordClass::HEARSAY),
        (&speech.fillers, WordClass::FILLER),
        (&speech.he, WordClass::HE),
        (&speech.she, WordClass::SHE),
        (&speech.they, WordClass::OTHER_PRONOUN),
        (&speech.relatives, WordClass::RELATIVE),
        (&speech.determiners, WordClass::DETERMINER),
        (&speech.obliques, WordClass::OBLIQUE),
        (&speech.genitives, WordClass::GENITIVE),
        (&speech.prepositions, WordClass::PREPOSITION),
        (&speech.joining, WordClass::COORDINATOR),
        (&speech.coordinators, WordClass::COORDINATOR),
        (&speech.complementizers, WordClass::COMPLEMENTIZER),
        (&speech.subordinators, WordClass::SUBORDINATOR),
        (&speech.male_titles, WordClass::MALE_TITLE),
        (&speech.female_titles, WordClass::FEMALE_TITLE),
        (&speech.neutral_titles, WordClass::NEUTRAL_TITLE),
        (&speech.roles, WordClass::ROLE),
        (&speech.bodies, WordClass::BODY),
        (&speech.qualifiers, WordClass::QUALIFIER),
        (&speech.works, WordClass::WORK),
        (&speech.signs, WordClass::SIGN),
        (&speech.receiving, WordClass::RECEIVES),
        (&speech.not_names, WordClass::NOT_NAME),
        (&speech.inanimate_endings, WordClass::INANIMATE),
    ]
}

/// The last part of a noun is looked for among so many bytes at its end.
const LONGEST_TAIL: usize = 24;

/// The words that tell who speaks, by what they do.
pub(super) struct Lexicon {
    classes: FxHashMap<Text, WordClass>,
    capital_nouns: bool,
}

impl Lexicon {
    /// The lexicon of a language: made when it is first asked for, then kept for good.
    pub fn of(language: &'static Language) -> Option<&'static Lexicon> {
        static MADE: Mutex<Vec<(&str, &Lexicon)>> = Mutex::new(Vec::new());
        let speech = language.speech.as_ref()?;
        let mut made = MADE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some((_, lexicon)) = made.iter().find(|(tag, _)| *tag == language.tag) {
            return Some(lexicon);
        }
        let lexicon = Box::leak(Box::new(Lexicon::new(speech)));
        made.push((language.tag, lexicon));
        Some(lexicon)
    }

    fn new(speech: &Speech) -> Self {
        let mut classes: FxHashMap<Text, WordClass> = FxHashMap::default();
        for (list, class) in lists(speech) {
            for form in list.iter().map(kept) {
                // Of a phrase the first word is looked up.
                let word = form.split('_').next().unwrap_or_default();
                *classes.entry(word).or_default() |= class;
            }
        }
        Lexicon { classes, capital_nouns: speech.capital_nouns() }
    }

    /// What a word in lower case does.
    pub fn class(&self, word: &str) -> WordClass {
        self.classes.get(word).copied().unwrap_or_default()
    }

    /// What the last part of a noun tells that the whole, of class `whole`, does not, where nouns are written as one:
    /// `Regierungssprecher`.
    pub fn class_of_tail(&self, noun: &str, whole: WordClass) -> WordClass {
        const TELLING: WordClass = WordClass::SPEAKER.union(WordClass::INANIMATE);
        if !self.capital_nouns || whole.intersects(TELLING) {
            return WordClass::empty();
        }
        let longest = noun.len().saturating_sub(LONGEST_TAIL).max(1);
        let tails = noun.char_indices().map(|(at, _)| at).filter(|&at| at >= longest);
        tails.map(|at| self.class(&noun[at..]) & TELLING).find(|class| !class.is_empty()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon(tag: &str) -> &'static Lexicon {
        Lexicon::of(Language::of(Some(tag), "")).expect("the language has speech words")
    }

    #[test]
    fn a_word_may_do_several_things() {
        let her = lexicon("en").class("that");
        assert!(her.contains(WordClass::DETERMINER | WordClass::COMPLEMENTIZER));
        assert_eq!(lexicon("en").class("bridge"), WordClass::empty());
    }

    #[test]
    fn the_last_part_of_a_noun_tells_what_it_is() {
        let german = lexicon("de");
        assert_eq!(german.class_of_tail("regierungssprecher", WordClass::empty()), WordClass::ROLE);
        assert_eq!(german.class_of_tail("entscheidung", WordClass::empty()), WordClass::INANIMATE);
        assert_eq!(lexicon("en").class_of_tail("nonspeaker", WordClass::empty()), WordClass::empty());
    }

    #[test]
    fn it_is_made_once() {
        assert!(std::ptr::eq(lexicon("en"), lexicon("en-GB")));
    }
}
