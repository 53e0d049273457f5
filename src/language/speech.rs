use super::pack::record;

record! {
    /// How a language reports who said what.
    ///
    /// Every list is one string of words in lower case, apart from each other by spaces.
    #[derive(Debug)]
    pub struct Speech {
        /// Reporting verbs in the forms news uses: `said`, `says`, `added`.
        pub verbs: &'static str,
        /// Reporting forms whose subject is that of the clause before: `saying`, `adding`.
        pub participles: &'static str,
        /// Verbs of thinking, which tell the speaker only where no reporting verb is around them.
        pub thoughts: &'static str,
        /// What stands between a quotation and its source; an underscore stands for a space:
        /// `according_to`.
        pub sources: &'static str,
        /// Verb forms that go on with what somebody said: the German subjunctive.
        pub hearsay: &'static str,
        /// Words between a subject and its verb: auxiliaries, adverbs.
        pub fillers: &'static str,
        /// Pronouns for one man, as subject.
        pub he: &'static str,
        /// Pronouns for one woman, as subject.
        pub she: &'static str,
        /// Other pronouns that may be a subject.
        pub they: &'static str,
        /// Words that open a sentence which cannot be read without the one before: `it`, `that`.
        pub dangling: &'static str,
        /// Pronouns that take up the person before them: `who`.
        pub relatives: &'static str,
        /// Articles and possessives: how a noun phrase opens.
        pub determiners: &'static str,
        /// What joins another noun phrase to one that an article opens, where every noun has a capital:
        /// `der Sprecher des Ministeriums`.
        pub genitives: &'static str,
        /// Prepositions: what stands behind them is no subject.
        pub prepositions: &'static str,
        /// What joins clauses: `and`, `but`.
        pub coordinators: &'static str,
        /// What opens a clause inside another: `that`, `whether`.
        pub complementizers: &'static str,
        /// What opens a clause that introduces another: `when`, `although`.
        pub subordinators: &'static str,
        /// Titles of a man, as they stand before a name: `mr`.
        pub mr: &'static str,
        /// Titles of a woman: `mrs`, `ms`.
        pub mrs: &'static str,
        /// Titles that tell no gender, abbreviated: `dr`, `sen`.
        pub titles: &'static str,
        /// Nouns for a person or body that speaks: `minister`, `spokesman`, `ministry`.
        pub roles: &'static str,
        /// Nouns that the title of a work, a slogan or a name in quotation marks follows.
        pub works: &'static str,
        /// Words that name no speaker, nor what a story is about: days, months, nouns of set phrases.
        pub not_names: &'static str,
        /// What is added to the first weights of `quotes/weights.rs`, learnt by `cargo xtask bench
        /// quotes --train`: a letter each, `O` for nothing.
        pub weights: &'static str,
        /// Whether the subject may stand behind its verb without a quotation before it.
        pub inverts: bool,
        /// How words end that name no speaker, where every noun has a capital, so that one alone does
        /// not show a name. Empty elsewhere.
        pub things: &'static str,
    }
}

impl Speech {
    /// The letter among [`Speech::weights`] that adds nothing.
    pub(crate) const ZERO: i8 = b'O' as i8;

    /// Whether every noun has a capital.
    pub(crate) fn capital_nouns(&self) -> bool {
        !self.things.is_empty()
    }
}
