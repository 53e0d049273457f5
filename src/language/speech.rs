/// How a language reports who said what.
///
/// Every list is one string of words in lower case, apart from each other by spaces; an underscore
/// stands for the space inside a phrase.
#[derive(Debug)]
pub struct Speech {
    /// Reporting verbs in the forms news uses: `said`, `says`, `added`.
    pub verbs: &'static str,
    /// Reporting forms whose subject is that of the clause before: `saying`, `adding`.
    pub participles: &'static str,
    /// What stands between a quotation and its source: `according_to`.
    pub sources: &'static str,
    /// Words between a subject and its verb: auxiliaries, adverbs.
    pub fillers: &'static str,
    /// Pronouns for one man, as subject.
    pub he: &'static str,
    /// Pronouns for one woman, as subject.
    pub she: &'static str,
    /// Other pronouns that may be a subject.
    pub they: &'static str,
    /// Pronouns that take up the person before them: `who`.
    pub relatives: &'static str,
    /// Articles and possessives: how a noun phrase opens.
    pub determiners: &'static str,
    /// Prepositions: what stands behind them is no subject.
    pub prepositions: &'static str,
    /// What joins or opens a clause: `and`, `but`, `that`, `because`.
    pub conjunctions: &'static str,
    /// Titles of a man, as they stand before a name: `mr`.
    pub mr: &'static str,
    /// Titles of a woman: `mrs`, `ms`.
    pub mrs: &'static str,
    /// Nouns for a person or body that speaks: `minister`, `spokesman`, `ministry`.
    pub roles: &'static str,
    /// Capitalized words that name no speaker: days, months.
    pub not_names: &'static str,
}
