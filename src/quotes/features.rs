//! What the place of a candidate tells of whether it is the speaker of a quotation.
//!
//! Each candidate has some [`Feature`]s; the model ([`super::model`]) adds up what they weigh.

#![allow(missing_docs, reason = "hidden from callers; the comment of each feature tells of its fields")]

use arrayvec::ArrayVec;
use enum_map::{Enum, EnumMap};

/// One thing that is so of a candidate.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum Feature {
    /// Of nobody: what stands before the quotation, and how the quotation ends.
    Nobody { before: Neighbour, ending: Ending },
    /// Of who spoke before: how that was told, whether the quotation opens its sentence, and the form of that.
    Past { antecedent: Antecedent, opens: bool, form: SentenceForm },
    /// Of who spoke before: whether the sentence is hearsay, has a reporting verb, and mentions somebody; and how
    /// near that speaker is.
    Mood { hearsay: bool, reports: bool, mentions: bool, distance: Distance },
    /// Of who spoke before: whether that is a person.
    PastEntity { personhood: Personhood, distance: Distance },
    /// Of a mention: what stands before it.
    Before { side: Side, neighbour: Neighbour },
    /// Which subject of its side it may be, whether a verb there has its subject before it, and its own verb.
    Order { side: Side, rank: SubjectRank, subject_first: bool, verb: VerbOrder },
    /// What it is.
    Mention { side: Side, animacy: Animacy, kind: MentionKind },
    /// Whether a mention means a person, and whether the one who spoke last.
    Entity { side: Side, personhood: Personhood, last: bool },
    /// How many tokens stand between the mention and the quotation, and its verb.
    Near { side: Side, gap: Gap, verb: VerbOrder },
    /// Before the quotation: the verb nearest to that, whether the mention is the first that may be a subject, and
    /// whether it has a verb.
    Nearest { nearest: NearestVerb, first: bool, tied: bool },
    /// Behind the quotation: how that ends, what stands right behind it, and whether the mention is the first there.
    Following { ending: Ending, neighbour: Neighbour, first: bool },
}

/// What each feature weighs: its part of the logarithm of a candidate's odds. Hardly any weighs more than 2.5.
pub type Weights = EnumMap<Feature, f32>;

/// The features of one candidate.
pub type Features = ArrayVec<Feature, 6>;

/// What the names of a text show of whom a mention means.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum Personhood {
    /// A title, a role or a given name shows a person.
    Shown,
    /// It speaks elsewhere.
    Speaks,
    /// It has a name.
    Named,
    /// It has none.
    Nameless,
}

/// How far a mention is from a quotation.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum Gap {
    None,
    One,
    Few,
    Some,
    Many,
}

/// The side of the quotation that a mention stands on.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum Side {
    Left,
    Right,
}

/// How a quotation ends.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq, PartialOrd)]
pub enum Ending {
    /// Without a sign: inside the writer's sentence.
    Open,
    Comma,
    Question,
    Stop,
}

/// What stands beside a mention or a quotation.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum Neighbour {
    SentenceEdge,
    Comma,
    /// A dash or colon.
    Dash,
    Quotation,
    Source,
    Verb,
    /// Or a verb of thinking.
    Participle,
    Preposition,
    Coordinator,
    Conjunction,
    Relative,
    Filler,
    /// Another word without a capital.
    Word,
    /// A capital, a number, or another sign.
    Other,
}

/// What a mention is.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum MentionKind {
    HeOrShe,
    Pronoun,
    /// `the Ruiz report`
    DeterminerAndName,
    FullName,
    Name,
    Role,
    Body,
    /// Neither a name nor a role.
    Noun,
    /// `mayor Ruiz`
    WordAndName,
    /// With a determiner in a case that no subject has.
    Oblique,
}

/// What shows that a mention is somebody, or is not.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum Animacy {
    Unknown,
    Role,
    /// The last word of a longer name of the text.
    Surname,
    Inanimate,
    /// It may have its capital from opening the sentence.
    OpensSentence,
}

/// Whether a mention has a reporting verb, and on which side.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum VerbOrder {
    NoVerb,
    SubjectFirst,
    VerbFirst,
}

/// Which subject of its side a mention may be.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum SubjectRank {
    First,
    Second,
    Later,
    NoSubject,
}

/// The reporting verb before a quotation that is nearest to it.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum NearestVerb {
    No,
    Verb,
    Participle,
    Thought,
}

/// How the text before a quotation's sentence tells who speaks.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum Antecedent {
    Continued,
    Reported,
    Topic,
    Unclosed,
    Announced,
    Carried,
    /// The speaker before the last one.
    Earlier,
    /// A sentence between tells of no speaker.
    Stale,
}

/// The sentence of a quotation.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum SentenceForm {
    /// It neither ends with the quotation nor has a reporting verb.
    Neither,
    Either,
    Both,
    /// The paragraph has nothing but quotations.
    Alone,
}

/// How near the one who spoke before is.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
pub enum Distance {
    Far,
    /// In the quotation's own paragraph.
    SameParagraph,
    /// The speaker before the last one.
    Earlier,
}
