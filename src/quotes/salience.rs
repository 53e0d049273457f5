//! Whom a pronoun means: the most salient person that it fits, if nobody else is nearly as salient.
//!
//! Salience is summed over what a person did before: who speaks or is the subject of a sentence counts most, and it
//! fades from sentence to sentence, as in Lappin and Leass (1994) and Grosz, Joshi and Weinstein's centering (1995).

use super::given_names::Gender;
use crate::argsort::argsort;

/// Pronouns look back over so many mentions of people.
const WINDOW: usize = 40;

/// How much salience is left a sentence later.
const FADING: f64 = 0.5;

/// The least salience with which somebody is meant.
const LEAST: f64 = 0.3;

/// How many times as salient as the next one somebody must be.
const LEAD: f64 = 1.3;

/// What a mention does in its sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Part {
    /// It is the subject of a reporting verb.
    Speaker,
    /// It is the first that no preposition governs.
    Subject,
    /// No preposition governs it.
    Object,
    /// It is in a prepositional phrase, a genitive, or part of another mention.
    Dependent,
}

impl Part {
    fn salience(self) -> f64 {
        match self {
            Part::Speaker => 4.0,
            Part::Subject => 3.5,
            Part::Object => 1.5,
            Part::Dependent => 1.0,
        }
    }
}

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
    pub part: Part,
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
        let salience = weight * occurrence.part.salience() * FADING.powi(distance as i32);
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
