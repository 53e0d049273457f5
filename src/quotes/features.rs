//! What the place of a mention tells of whether it is the speaker of a quotation.
//!
//! Every feature is one of the values of a group; a value's weight says how much it speaks for the
//! mention. [`super::weights`] is learnt by `cargo xtask bench quotes --train`.

use super::lexicon::class;
use super::phrases::Tie;
use super::tokens::{Kind, Token};

/// How many values each group has.
const SIZES: [usize; GROUPS] = [24, 28, 28, 24, 112, 70, 40, 16, 24, 16, 8, 4, 56, 16, 32, 8, 56, 392, 16];
pub(super) const GROUPS: usize = 19;
/// How many features there are.
pub(super) const COUNT: usize = first(GROUPS);

/// The groups, by what they tell.
pub(super) mod group {
    pub const KIND: usize = 0;
    pub const BEFORE: usize = 1;
    pub const BEHIND: usize = 2;
    pub const ORDER: usize = 3;
    pub const OPENING: usize = 4;
    pub const LEADING: usize = 5;
    pub const TIE: usize = 6;
    pub const VERB: usize = 7;
    pub const FAR: usize = 8;
    pub const NEAREST: usize = 9;
    pub const BETWEEN: usize = 10;
    pub const NOBODY: usize = 11;
    pub const PAST: usize = 12;
    pub const MOOD: usize = 13;
    pub const LANGUAGE: usize = 14;
    pub const WORDS: usize = 15;
    pub const FRAGMENT: usize = 16;
    pub const AROUND: usize = 17;
    pub const RIVAL: usize = 18;
}

/// The number of the first feature of a group.
const fn first(group: usize) -> usize {
    let mut at = 0;
    let mut sum = 0;
    while at < group {
        sum += SIZES[at];
        at += 1;
    }
    sum
}

/// The features of a candidate: at most one of each group.
#[derive(Clone, Copy, Debug, Default)]
pub struct Features {
    ids: [u16; GROUPS],
    count: usize,
}

impl Features {
    /// Adds a value, given as digits of a number: each with how many there are.
    pub(super) fn add(&mut self, group: usize, digits: &[(usize, usize)]) {
        let value = digits.iter().fold(0, |sum, &(digit, of)| sum * of + digit.min(of - 1));
        self.ids[self.count] = (first(group) + value) as u16;
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
pub(super) fn class_of(token: Option<&Token>) -> usize {
    let Some(token) = token else { return 0 };
    match token.kind {
        Kind::Stop => return 0,
        Kind::Comma => return 1,
        Kind::Dash | Kind::Colon => return 2,
        Kind::Quote(_) => return 3,
        _ => {}
    }
    const BITS: [u32; 8] = [
        class::SOURCE,
        class::VERB,
        class::PARTICIPLE | class::THOUGHT,
        class::PREPOSITION,
        class::COORDINATOR,
        class::CONJUNCTION,
        class::RELATIVE,
        class::FILLER,
    ];
    let bits = BITS.iter().position(|&bits| token.is(bits));
    bits.map_or(if token.kind == Kind::Lower { 12 } else { 13 }, |i| i + 4)
}
pub(super) const CLASSES: usize = 14;

/// What a mention is, of [`KINDS`].
pub(super) fn kind_of(mention: &[Token]) -> usize {
    let first = &mention[0];
    let names = mention.iter().filter(|t| t.is_name()).count();
    let role = mention.iter().any(|t| t.is(class::ROLE));
    match () {
        () if first.is(class::HE | class::SHE) && mention.len() == 1 => 0,
        () if first.is(class::PRONOUN) && mention.len() == 1 => 1,
        () if names > 0 && first.is(class::DETERMINER) => 2,
        () if names > 0 && !first.is_name() => 7,
        () if names > 1 => 3,
        () if names > 0 => 4,
        () if role => 5,
        () => 6,
    }
}
pub(super) const KINDS: usize = 8;

pub(super) fn tie_digit(tie: Tie) -> (usize, usize) {
    (tie as usize, 5)
}
