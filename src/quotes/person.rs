//! What a text tells of one who is named in it.

use super::given_names::Gender;
use crate::Span;

/// Somebody, or something, that has a name.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// The name that is its fullest form; none where no form has more than the surname.
    pub fullest: Option<usize>,
    pub gender: Option<Gender>,
    pub role: Option<Span>,
    /// Whether it is shown to be a person, no body or place.
    pub is_person: bool,
    /// Whether an article stands with it somewhere.
    pub has_article: bool,
    /// Whether it is the subject of a reporting verb somewhere.
    pub speaks: bool,
    /// Whether another one has the surname, too.
    pub shares_surname: bool,
    /// How often it is named, by more than the bare surname.
    pub count: usize,
    /// The first name that means it.
    pub first: usize,
    /// Its forms with more than the surname.
    pub forms: Vec<usize>,
}

impl Person {
    /// Somebody who is first named by the name `first`, of whom no more is known than a gender.
    pub fn new(first: usize, gender: Option<Gender>) -> Self {
        Person {
            fullest: None,
            gender,
            role: None,
            is_person: false,
            has_article: false,
            speaks: false,
            shares_surname: false,
            count: 0,
            first,
            forms: Vec::new(),
        }
    }
}

/// Whether two may be the same by their genders.
pub(super) fn fits(a: Option<Gender>, b: Option<Gender>) -> bool {
    a.is_none() || b.is_none() || a == b
}
