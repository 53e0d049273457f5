//! What a text tells of one who is named in it.

use super::given_names::Gender;
use crate::span::CompactSpan;

/// Somebody, or something, that has a name.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// The name that is its fullest form; none where no form has more than the surname.
    pub fullest: Option<u32>,
    pub gender: Option<Gender>,
    pub role: Option<CompactSpan>,
    /// Whether it is shown to be a person, no body or place.
    pub is_person: bool,
    /// Whether an article stands with it somewhere.
    pub has_article: bool,
    /// Whether it is the subject of a reporting verb somewhere.
    pub speaks: bool,
    /// Whether another one has the surname, too.
    pub shares_surname: bool,
    /// How often it is named, by more than the bare surname.
    pub count: u32,
    /// The first name that means it.
    pub first: u32,
    /// The one before who has the surname, too.
    pub namesake: Option<u32>,
    /// The last one of its forms with more than the surname.
    pub form: Option<u32>,
}

impl Person {
    /// Somebody who is first named by the name `first`, of whom no more is known than a gender.
    pub fn new(first: u32, gender: Option<Gender>) -> Self {
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
            namesake: None,
            form: None,
        }
    }
}

/// Whether two may be the same by their genders.
pub(super) fn fits(a: Option<Gender>, b: Option<Gender>) -> bool {
    a.is_none() || b.is_none() || a == b
}
