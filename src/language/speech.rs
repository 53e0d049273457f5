//! How a language reports what was said.

use super::WordList;
use serde::{Deserialize, Serialize};

/// How a language reports who said what: words that tell who speaks, by what they do.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Speech {
    /// Reporting verbs in the forms news uses: `said`, `says`, `added`.
    pub verbs: WordList,
    /// What leads from a passive verb to who does it: `was asked by`.
    pub agents: WordList,
    /// Reporting verbs whose object speaks, not their subject: `quoted`.
    pub quoting: WordList,
    /// Reporting forms whose subject is that of the clause before: `saying`, `adding`.
    pub participles: WordList,
    /// Verbs of thinking, which tell the speaker only where no reporting verb is around them.
    pub thoughts: WordList,
    /// What stands between a quotation and its source; an underscore stands for a space:
    /// `according_to`.
    pub sources: WordList,
    /// Verb forms that go on with what somebody said: the German subjunctive.
    pub hearsay: WordList,
    /// Words between a subject and its verb: auxiliaries, adverbs.
    pub fillers: WordList,
    /// Pronouns for one man, as subject.
    pub he: WordList,
    /// Pronouns for one woman, as subject.
    pub she: WordList,
    /// Other pronouns that may be a subject.
    pub they: WordList,
    /// Pronouns that take up the person before them: `who`.
    pub relatives: WordList,
    /// Articles and possessives: how a noun phrase opens.
    pub determiners: WordList,
    /// Those of them in a case that no subject has: `dem`, `einen`.
    pub obliques: WordList,
    /// What joins another noun phrase to one that an article opens, where every noun has a capital:
    /// `der Sprecher des Ministeriums`.
    pub genitives: WordList,
    /// Prepositions: what stands behind them is no subject.
    pub prepositions: WordList,
    /// What joins those who speak together: `and`.
    pub joining: WordList,
    /// What joins clauses: `and`, `but`.
    pub coordinators: WordList,
    /// What opens a clause inside another: `that`, `whether`.
    pub complementizers: WordList,
    /// What opens a clause that introduces another: `when`, `although`.
    pub subordinators: WordList,
    /// Titles of a man, as they stand before a name: `mr`.
    pub male_titles: WordList,
    /// Titles of a woman: `mrs`, `ms`.
    pub female_titles: WordList,
    /// Titles that tell no gender, abbreviated: `dr`, `sen`.
    pub neutral_titles: WordList,
    /// Nouns for what a person is: `minister`, `spokesman`.
    pub roles: WordList,
    /// Nouns for a body or document that speaks: `ministry`, `report`.
    pub bodies: WordList,
    /// What a role may open with: `former`, `acting`.
    pub qualifiers: WordList,
    /// Nouns that the title of a work, a slogan or a name in quotation marks follows.
    pub works: WordList,
    /// Things that words stand on, so that nobody says them: `shirt`, `banner`.
    pub signs: WordList,
    /// Verbs whose subject only receives the words of their object: `got a letter saying`.
    pub receiving: WordList,
    /// Words that name no speaker, nor what a story is about: days, months, nouns of set phrases.
    pub not_names: WordList,
    /// How words end that name no speaker, where every noun has a capital, so that one alone does
    /// not show a name. Empty elsewhere.
    pub inanimate_endings: WordList,
    /// Words that open a sentence which cannot be read without the one before: `it`, `that`.
    pub dangling: WordList,
    /// Whether the subject may stand behind its verb without a quotation before it.
    pub inverts: bool,
    /// Whether a verb stands last, so that a quotation stands between it and its subject: Turkish `Ruiz, "…" dedi`.
    pub verb_final: bool,
}

impl Speech {
    /// Whether every noun has a capital.
    pub(crate) fn capital_nouns(&self) -> bool {
        !self.inanimate_endings.is_empty()
    }

    /// Whether a word takes up something said before, so that what it opens cannot be read alone: `It`, `That’s`.
    pub(crate) fn takes_up(&self, word: &str) -> bool {
        let before_apostrophe = word.split(['\'', '’']).next().unwrap_or_default();
        self.dangling.contains(&before_apostrophe.to_lowercase())
    }
}
