//! Tells which names mean the same person, and which is the fullest form of each.

use super::forms::{Form, Forms, is_partner};
use super::given_names::gender;
use super::names::Name;
use super::person::{Person, fits};
use super::tokens::{TokenRange, Tokens};
use crate::Span;
use crate::argsort::argsort;
use std::collections::BTreeMap;

/// How much more often than others with the surname somebody must be named to be meant by it alone.
const DOMINANCE: usize = 3;

/// A surname that stands alone this often before somebody is named in full, and then only once, means somebody else.
const EARLY: usize = 3;

/// A new form is compared with so many of those with its surname, the latest, so that time stays linear in the names.
const LATEST_NAMESAKES: usize = 8;

/// Who is named in a text.
pub(super) struct People<'a> {
    tokens: &'a Tokens,
    pub names: &'a [Name],
    pub people: Vec<Person>,
    /// Whom each name means.
    pub of_name: Vec<usize>,
}

impl<'a> People<'a> {
    /// Unites the names that mean the same. Takes n log n time.
    pub fn of(text: &str, tokens: &'a Tokens, names: &'a [Name]) -> Self {
        let forms = Forms::of(text, tokens, names);
        let mut builder = PeopleBuilder {
            forms: &forms,
            people: Vec::new(),
            of_form: vec![None; forms.forms.len()],
            by_surname: BTreeMap::new(),
            by_given_name: BTreeMap::new(),
        };
        builder.add_long_forms();
        builder.add_partners(tokens, names);
        builder.add_words();
        let of_name = forms.of_name.iter().map(|&form| builder.of_form[form].unwrap_or_default()).collect();
        let mut people = People { tokens, names, people: builder.people, of_name };
        people.set_roles();
        people
    }

    /// Gives everybody a role: the one that stands with the fullest form, else the first.
    fn set_roles(&mut self) {
        for (i, &person) in self.of_name.iter().enumerate() {
            let person = &mut self.people[person];
            let fullest = person.fullest.and_then(|full| self.names[full].role);
            person.role = fullest.or(person.role).or(self.names[i].role);
        }
    }

    /// Where the name to print for a name stands: the fullest form, or with its title where others share the surname.
    pub fn shown(&self, name: usize) -> Span {
        let person = &self.people[self.of_name[name]];
        let own = &self.names[name];
        let titled = person.shares_surname && own.gender.is_some();
        self.tokens.span(match person.fullest {
            Some(full) => self.names[full].words,
            None if titled => TokenRange::new(own.words.start() - 1, own.words.end()),
            None => own.words,
        })
    }
}

/// Tells name by name who is meant.
struct PeopleBuilder<'t, 'a> {
    forms: &'a Forms<'t>,
    people: Vec<Person>,
    of_form: Vec<Option<usize>>,
    by_surname: BTreeMap<&'t str, Vec<usize>>,
    by_given_name: BTreeMap<&'t str, Vec<usize>>,
}

impl<'t, 'a> PeopleBuilder<'t, 'a> {
    fn form(&self, number: usize) -> &'a Form<'t> {
        &self.forms.forms[number]
    }

    fn add(&mut self, person: Person) -> usize {
        self.people.push(person);
        self.people.len() - 1
    }

    /// Unites the forms of two words or more. The fullest is the one said most often, the first where they are equal.
    fn add_long_forms(&mut self) {
        let forms = &self.forms.forms;
        for (number, form) in forms.iter().enumerate().filter(|(_, form)| form.is_long()) {
            let gender = form.gender.or(gender(form.words[0]));
            let known = self.by_surname.entry(form.surname()).or_default();
            let mut recent = known.iter().rev().take(LATEST_NAMESAKES).copied();
            let people = &self.people;
            let same = recent.find(|&i| {
                let is_form = |&other: &usize| forms[other].is_full() && forms[other].is_form_of(form);
                form.is_full() && fits(people[i].gender, gender) && people[i].forms.iter().all(is_form)
            });
            let i = same.unwrap_or_else(|| {
                known.push(self.people.len());
                self.by_given_name.entry(form.words[0]).or_default().push(self.people.len());
                self.people.push(Person::new(form.names[0], gender));
                self.people.len() - 1
            });
            self.of_form[number] = Some(i);
            let person = &mut self.people[i];
            let best = person.fullest.map(|full| &forms[self.forms.of_name[full]]);
            if best.is_none_or(|best| form.is_full() && form.weight > best.weight) {
                person.fullest = Some(form.names[0]);
            }
            person.gender = person.gender.or(gender);
            person.is_person |= form.is_person;
            person.has_article |= form.has_article;
            person.count += form.names.len();
            person.forms.push(number);
        }
    }

    /// `Steve` and Karen Lund: the first has the surname, too.
    fn add_partners(&mut self, tokens: &Tokens, names: &[Name]) {
        for i in 1..names.len() {
            if !is_partner(tokens, &names[i - 1], &names[i]) {
                continue;
            }
            let (partner, form) = (self.forms.of_name[i - 1], self.form(self.forms.of_name[i]));
            let given = self.form(partner).words[0];
            let is_known = self.by_given_name.contains_key(given) || self.of_form[partner].is_some();
            let Some(gender) = gender(given).filter(|_| !is_known) else { continue };
            let person = self.add(Person {
                is_person: true,
                shares_surname: true,
                ..Person::new(i - 1, Some(gender))
            });
            self.by_given_name.entry(given).or_default().push(person);
            self.by_surname.entry(form.surname()).or_default().push(person);
            self.of_form[partner] = Some(person);
        }
    }

    /// Finds whom the forms of one word mean; those with a title that tells a gender come first, since they tell who
    /// else has the surname.
    fn add_words(&mut self) {
        for titled in [true, false] {
            for number in 0..self.of_form.len() {
                let form = self.form(number);
                if self.of_form[number].is_some() || form.gender.is_some() != titled {
                    continue;
                }
                let word = form.words[0];
                let sharing = self.by_surname.get(word).map_or(&[][..], |sharing| sharing);
                let meant = if titled { self.titled(form, sharing) } else { self.bare(form, sharing) };
                let shares_surname = !sharing.is_empty();
                let person = meant.unwrap_or_else(|| {
                    let person =
                        self.add(Person { shares_surname, ..Person::new(form.names[0], form.gender) });
                    self.people[person].count = form.names.len();
                    self.by_surname.entry(word).or_default().push(person);
                    person
                });
                self.of_form[number] = Some(person);
                let person = &mut self.people[person];
                person.is_person |= form.is_person;
                person.has_article |= form.has_article;
                person.gender = person.gender.or(form.gender);
            }
        }
    }

    /// Whom a surname with a title means.
    fn titled(&self, form: &Form<'t>, sharing: &[usize]) -> Option<usize> {
        let gender = |&&person: &&usize| self.people[person].gender;
        let is_other = |person: &&usize| {
            let other = |long: &usize| form.others.contains(long);
            self.people[**person].forms.iter().any(other)
        };
        let may_be = sharing.iter().filter(|person| fits(gender(person), form.gender) && !is_other(person));
        let fit: Vec<&usize> = may_be.collect();
        let known: Vec<&usize> = fit.iter().copied().filter(|person| gender(person).is_some()).collect();
        match (&known[..], &fit[..]) {
            (&[&one], _) => Some(one),
            (&[], &[&one]) if !self.forms.has_both(form.words[0]) => Some(one),
            _ => None,
        }
    }

    /// Whom a word without such a title means, a surname or a given name.
    fn bare(&self, form: &Form<'t>, sharing: &[usize]) -> Option<usize> {
        if self.forms.has_both(form.words[0]) {
            return None;
        }
        let count = |i: usize| self.people[sharing[i]].count;
        let ranked = argsort(sharing.len(), &|a, b| count(b).cmp(&count(a)));
        let rivals: Vec<usize> = ranked.into_iter().map(|i| sharing[i]).collect();
        match rivals[..] {
            [one] => {
                let Person { count, first, .. } = self.people[one];
                (count > 1 || form.count_before(first) < EARLY).then_some(one)
            }
            [most, next, ..] => {
                (self.people[most].count > DOMINANCE * self.people[next].count).then_some(most)
            }
            [] if form.is_titled => None,
            [] => match self.by_given_name.get(form.words[0]).map(|known| &known[..]) {
                Some(&[one]) => Some(one),
                _ => None,
            },
        }
    }
}
