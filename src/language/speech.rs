use super::pack::record;

/// Declares the lists of words: a struct to write them down by name, and the place of each in order.
macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident, $List:ident;)*) => {
        /// The words of a language that tell who speaks, by what they do.
        ///
        /// Every list is one string of words in lower case, apart from each other by spaces. Verbs and roles may
        /// be told by their stems: `-t -te sag- klag-` lists four words.
        #[derive(Debug)]
        pub struct Lists { $($(#[$doc])* pub $name: &'static str,)* }

        /// The place of each of the [`Lists`].
        #[derive(Clone, Copy, Debug)]
        pub enum List { $($(#[$doc])* $List,)* }

        impl Lists {
            /// How many there are.
            const COUNT: usize = [$(stringify!($name)),*].len();

            /// The lists by [`List`].
            pub const fn in_order(self) -> [&'static str; Self::COUNT] {
                [$(self.$name),*]
            }
        }
    };
}

lists! {
    /// Reporting verbs in the forms news uses: `said`, `says`, `added`.
    verbs, Verbs;
    /// Reporting forms whose subject is that of the clause before: `saying`, `adding`.
    participles, Participles;
    /// Verbs of thinking, which tell the speaker only where no reporting verb is around them.
    thoughts, Thoughts;
    /// What stands between a quotation and its source; an underscore stands for a space:
    /// `according_to`.
    sources, Sources;
    /// Verb forms that go on with what somebody said: the German subjunctive.
    hearsay, Hearsay;
    /// Words between a subject and its verb: auxiliaries, adverbs.
    fillers, Fillers;
    /// Pronouns for one man, as subject.
    he, He;
    /// Pronouns for one woman, as subject.
    she, She;
    /// Other pronouns that may be a subject.
    they, They;
    /// Pronouns that take up the person before them: `who`.
    relatives, Relatives;
    /// Articles and possessives: how a noun phrase opens.
    determiners, Determiners;
    /// Those of them in a case that no subject has: `dem`, `einen`.
    obliques, Obliques;
    /// What joins another noun phrase to one that an article opens, where every noun has a capital:
    /// `der Sprecher des Ministeriums`.
    genitives, Genitives;
    /// Prepositions: what stands behind them is no subject.
    prepositions, Prepositions;
    /// What joins clauses: `and`, `but`.
    coordinators, Coordinators;
    /// What opens a clause inside another: `that`, `whether`.
    complementizers, Complementizers;
    /// What opens a clause that introduces another: `when`, `although`.
    subordinators, Subordinators;
    /// Titles of a man, as they stand before a name: `mr`.
    mr, Mr;
    /// Titles of a woman: `mrs`, `ms`.
    mrs, Mrs;
    /// Titles that tell no gender, abbreviated: `dr`, `sen`.
    titles, Titles;
    /// Nouns for a person or body that speaks: `minister`, `spokesman`, `ministry`.
    roles, Roles;
    /// Nouns that the title of a work, a slogan or a name in quotation marks follows.
    works, Works;
    /// Words that name no speaker, nor what a story is about: days, months, nouns of set phrases.
    not_names, NotNames;
    /// How words end that name no speaker, where every noun has a capital, so that one alone does
    /// not show a name. Empty elsewhere.
    things, Things;
}

record! {
    /// How a language reports who said what.
    #[derive(Debug)]
    pub struct Speech {
        /// The words that tell it, by [`List`].
        pub lists: [&'static str; Lists::COUNT],
        /// Words that open a sentence which cannot be read without the one before: `it`, `that`.
        pub dangling: &'static str,
        /// What is added to the first weights of `quotes/weights.rs`, learnt by `cargo xtask bench
        /// quotes --train`: a letter each, `O` for nothing.
        pub weights: &'static str,
        /// Whether the subject may stand behind its verb without a quotation before it.
        pub inverts: bool,
    }
}

impl Speech {
    /// The words of a list.
    pub(crate) fn list(&self, list: List) -> &'static str {
        self.lists[list as usize]
    }

    /// Whether every noun has a capital.
    pub(crate) fn capital_nouns(&self) -> bool {
        !self.list(List::Things).is_empty()
    }
}
