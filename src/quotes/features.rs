//! What the place of a mention tells of whether it is the speaker of a quotation.
//!
//! Every feature is one of the values of a group; a value's weight says how much it speaks for the
//! mention. [`super::weights`] is learnt by `cargo xtask bench quotes --train`.

use super::lexicon::WordClass;
use super::tokens::{Kind, Token};

/// The groups: each is the number of its first feature.
pub(super) mod group {
    use super::super::attribution::ENDINGS;
    use super::{CLASSES, KINDS, SIGNS, TIES};

    pub const BEFORE: usize = 0;
    pub const BEHIND: usize = BEFORE + 2 * CLASSES;
    pub const ORDER: usize = BEHIND + 2 * CLASSES;
    pub const TIE: usize = ORDER + 48;
    pub const NEAREST: usize = TIE + 8 * TIES;
    pub const PAST: usize = NEAREST + 16;
    pub const MOOD: usize = PAST + 64;
    pub const ROLE: usize = MOOD + 24;
    pub const FRAGMENT: usize = ROLE + 2 * KINDS * SIGNS;
    pub const RIVAL: usize = FRAGMENT + CLASSES * ENDINGS;
    pub const OPENING: usize = RIVAL + 48;
    pub const LEADING: usize = OPENING + 2 * CLASSES * ENDINGS;
    pub const AROUND: usize = LEADING + CLASSES * TIES;
    pub const END: usize = AROUND + 2 * CLASSES * CLASSES;
}

/// How many features there are.
pub(super) const COUNT: usize = group::END;
/// A language may have weights of its own for those up to here.
pub(super) const OWN: usize = group::OPENING;

/// The most groups that tell something of one candidate.
const MOST: usize = 9;

/// The features of a candidate: at most one of each group.
#[derive(Clone, Copy, Debug, Default)]
pub struct Features {
    ids: [u16; MOST],
    count: usize,
}

impl Features {
    /// Adds a value of a group.
    pub(super) fn add(&mut self, group: usize, value: usize) {
        self.ids[self.count] = (group + value) as u16;
        self.count += 1;
    }

    /// The numbers of the features.
    pub fn ids(&self) -> &[u16] {
        &self.ids[..self.count]
    }

    pub(super) fn score(&self, weights: &[i8; COUNT]) -> i32 {
        self.ids().iter().map(|&id| i32::from(weights[usize::from(id)])).sum()
    }
}

/// What a token is to its neighbours, of [`CLASSES`].
pub(super) fn class_of(token: &Token) -> usize {
    match token.kind {
        Kind::Stop | Kind::End => return 0,
        Kind::Comma => return 1,
        Kind::Dash | Kind::Colon => return SET_OFF,
        Kind::Quote(_) => return 3,
        _ => {}
    }
    let classes = [
        WordClass::SOURCE,
        WordClass::VERB,
        WordClass::PARTICIPLE | WordClass::THOUGHT,
        WordClass::PREPOSITION,
        WordClass::COORDINATOR,
        WordClass::CONJUNCTION,
        WordClass::RELATIVE,
        WordClass::FILLER,
    ];
    let place = classes.iter().position(|&class| token.is(class));
    place.map_or(if token.kind == Kind::Lower { 12 } else { 13 }, |i| SOURCE + i)
}
pub(super) const CLASSES: usize = 14;
/// The class of a dash or colon.
pub(super) const SET_OFF: usize = 2;
/// The class of what leads to a source.
pub(super) const SOURCE: usize = 4;
/// The class of an adverb or auxiliary.
pub(super) const FILLER: usize = SOURCE + 7;

/// What a mention is, of [`KINDS`].
pub(super) fn kind_of(mention: &[Token]) -> usize {
    let first = &mention[0];
    let (mut names, mut role) = (0, false);
    for token in mention {
        names += usize::from(token.is_name());
        role |= token.is(WordClass::ROLE);
    }
    match () {
        () if first.is(WordClass::HE | WordClass::SHE) && mention.len() == 1 => kind::HE_OR_SHE,
        () if first.is(WordClass::PRONOUN) && mention.len() == 1 => kind::PRONOUN,
        () if first.is(WordClass::OBLIQUE) => 8,
        () if names > 0 && first.is(WordClass::DETERMINER) => 2,
        () if names > 0 && !first.is_name() => 7,
        () if names > 1 => kind::FULL_NAME,
        () if names > 0 => 4,
        () if role => 5,
        () => kind::NOUN,
    }
}
pub(super) const KINDS: usize = 9;

/// The kinds that rules ask for.
pub(super) mod kind {
    pub const HE_OR_SHE: usize = 0;
    pub const PRONOUN: usize = 1;
    pub const FULL_NAME: usize = 3;
    /// Neither a name nor a role.
    pub const NOUN: usize = 6;
}

/// Whether a mention shows somebody who speaks, of [`SIGNS`].
pub(super) fn sign_of(mention: &[Token], opens: bool) -> usize {
    // Up to the end of the name, if there is one.
    let (mut head, mut role) = (&mention[0], false);
    for token in mention {
        if head.is_name() && !token.is_name() {
            break;
        }
        role |= token.is(WordClass::ROLE);
        head = token;
    }
    match () {
        () if role => 1,
        () if head.is(WordClass::SURNAME) => 2,
        () if head.is(WordClass::THING) => 3,
        () if opens => 4,
        () => 0,
    }
}
pub(super) const SIGNS: usize = 5;
/// How many ways there are to be tied to a verb.
pub(super) const TIES: usize = 7;
