//! Whom a pronoun means: the most salient person that it fits, if nobody else is nearly as salient.
//!
//! Salience is summed over what a person did before: who speaks or is the subject of a sentence counts most, and it
//! fades from sentence to sentence, as in Lappin and Leass (1994) and Grosz, Joshi and Weinstein's centering (1995).

use super::given_names::Gender;
use super::grammar::GrammaticalFunction;
use crate::argsort::argsort;

/// Pronouns look back over so many mentions of people.
const WINDOW: usize = 40;

/// How much salience is left a sentence later.
const FADING: f64 = 0.5;

/// The least salience with which somebody is meant.
const LEAST: f64 = 0.3;

/// How many times as salient as the next one somebody must be.
const LEAD: f64 = 1.3;

/// How likely something that has a name is a person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum PersonCertainty {
    Shown,
    Possible,
}

/// A mention of somebody.
#[derive(Clone, Copy, Debug)]
pub(super) struct Occurrence {
    /// Who it is; none for somebody without a name.
    pub person: Option<usize>,
    pub function: GrammaticalFunction,
    pub certainty: PersonCertainty,
    /// The number of its sentence.
    pub sentence: usize,
}

/// Whom a pronoun in a sentence means, of those mentioned before; `fits` tells whether somebody can be meant.
pub(super) fn antecedent(
    before: &[Occurrence],
    sentence: usize,
    fits: impl Fn(usize) -> bool,
) -> Option<usize> {
    let recent = &before[before.len().saturating_sub(WINDOW)..];
    // By person; nobody in particular counts once for each mention.
    let mut rated: Vec<(Option<usize>, f64)> = Vec::new();
    for occurrence in recent.iter().filter(|o| o.person.is_none_or(&fits)) {
        let distance = sentence - occurrence.sentence;
        let weight = if occurrence.certainty == PersonCertainty::Shown { 1.0 } else { 0.6 };
        let salience = weight * occurrence.function.salience() * FADING.powi(distance as i32);
        let known = rated.iter_mut().find(|(person, _)| person.is_some() && *person == occurrence.person);
        match known {
            Some((_, sum)) => *sum += salience,
            None => rated.push((occurrence.person, salience)),
        }
    }
    let ranked = argsort(rated.len(), &|a, b| rated[b].1.total_cmp(&rated[a].1));
    let (best, most) = rated[*ranked.first()?];
    let next = ranked.get(1).map_or(0.0, |&next| rated[next].1);
    best.filter(|_| most >= LEAST && most >= LEAD * next)
}

/// Whether somebody of a gender, if that is known, may be meant by a pronoun.
pub(super) fn agrees(person: Option<Gender>, pronoun: Gender) -> bool {
    person.is_none_or(|gender| gender == pronoun)
}
