//! Tells which names mean the same person, and which is the fullest form of each.

use super::forms::{Form, Forms, is_partner};
use super::given_names::gender;
use super::names::Name;
use super::person::{Person, fits};
use super::tokens::{TokenRange, Tokens};
use crate::Span;
use crate::argsort::argsort;
use crate::span::compact;
use crate::text::WordMap;

/// How much more often than others with the surname somebody must be named to be meant by it alone.
const DOMINANCE: u32 = 3;

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
            people: Vec::with_capacity(forms.forms.len()),
            of_form: vec![None; forms.forms.len()],
            form_before: vec![None; forms.forms.len()],
            by_surname: WordMap::new(text),
            by_given_name: WordMap::new(text),
        };
        builder.add_long_forms();
        builder.add_partners(tokens, names);
        builder.add_words();
        let person = |&form: &usize| builder.of_form[form].unwrap_or_default() as usize;
        let of_name = forms.of_name.iter().map(person).collect();
        let mut people = People { tokens, names, people: builder.people, of_name };
        people.set_roles();
        people
    }

    /// Gives everybody a role: the one that stands with the fullest form, else the first.
    fn set_roles(&mut self) {
        for (i, &person) in self.of_name.iter().enumerate() {
            let person = &mut self.people[person];
            let fullest = person.fullest.and_then(|full| self.names[full as usize].role);
            person.role = fullest.or(person.role).or(self.names[i].role);
        }
    }

    /// Where the name to print for a name stands: the fullest form, or with its title where others share the surname.
    pub fn shown(&self, name: usize) -> Span {
        let person = &self.people[self.of_name[name]];
        let own = &self.names[name];
        let titled = person.shares_surname && own.gender.is_some();
        self.tokens.span(match person.fullest {
            Some(full) => self.names[full as usize].words,
            None if titled => TokenRange::new(own.words.start() - 1, own.words.end()),
            None => own.words,
        })
    }
}

/// Who has a given name.
#[derive(Clone, Copy, Default)]
enum Bearer {
    #[default]
    Nobody,
    One(u32),
    Several,
}

/// Tells name by name who is meant.
struct PeopleBuilder<'t, 'a> {
    forms: &'a Forms<'t, 'a>,
    people: Vec<Person>,
    of_form: Vec<Option<u32>>,
    /// For each form with more than the surname the one before that means the same.
    form_before: Vec<Option<u32>>,
    /// The last one who has each surname.
    by_surname: WordMap<Option<u32>>,
    /// Who has each given name.
    by_given_name: WordMap<Bearer>,
}

impl<'t, 'a> PeopleBuilder<'t, 'a> {
    fn form(&self, number: usize) -> &'a Form {
        &self.forms.forms[number]
    }

    /// Adds somebody with a surname.
    fn add(&mut self, surname: &str, person: Person) -> usize {
        let number = self.people.len();
        let namesake = self.by_surname.entry(surname).replace(compact(number));
        self.people.push(Person { namesake, ..person });
        number
    }

    fn add_given_name(&mut self, name: &str, person: usize) {
        let bearer = self.by_given_name.entry(name);
        *bearer = match bearer {
            Bearer::Nobody => Bearer::One(compact(person)),
            Bearer::One(_) | Bearer::Several => Bearer::Several,
        };
    }

    /// Those who have a surname, the last first.
    fn namesakes(&self, surname: &str) -> impl Iterator<Item = usize> {
        let last = self.by_surname.get(surname).and_then(|last| last.map(|last| last as usize));
        std::iter::successors(last, |&person| self.people[person].namesake.map(|before| before as usize))
    }

    /// The forms of somebody with more than the surname.
    fn long_forms(&self, person: usize) -> impl Iterator<Item = usize> {
        let before = |form: Option<u32>| form.map(|form| form as usize);
        std::iter::successors(before(self.people[person].form), move |&form| before(self.form_before[form]))
    }

    /// Unites the forms of two words or more. The fullest is the one said most often, the first where they are equal.
    fn add_long_forms(&mut self) {
        let forms = self.forms;
        for (number, form) in forms.forms.iter().enumerate().filter(|(_, form)| form.is_long()) {
            let (given, surname) = (forms.given_name(form), forms.surname(form));
            let gender = form.gender.or(gender(given));
            let same = self.namesakes(surname).take(LATEST_NAMESAKES).find(|&i| {
                let is_form = |other: usize| {
                    let other = self.form(other);
                    other.is_full() && forms.are_forms_of_one(other, form)
                };
                form.is_full() && fits(self.people[i].gender, gender) && self.long_forms(i).all(is_form)
            });
            let i = same.unwrap_or_else(|| {
                let person = self.add(surname, Person::new(form.first, gender));
                self.add_given_name(given, person);
                person
            });
            self.of_form[number] = Some(compact(i));
            let person = &mut self.people[i];
            let best = person.fullest.map(|full| self.forms.of_name[full as usize]);
            if best.is_none_or(|best| form.is_full() && form.weight > forms.forms[best].weight) {
                person.fullest = Some(form.first);
            }
            person.gender = person.gender.or(gender);
            person.is_person |= form.is_person;
            person.has_article |= form.has_article;
            person.count += form.count;
            self.form_before[number] = person.form.replace(compact(number));
        }
    }

    /// `Steve` and Karen Lund: the first has the surname, too.
    fn add_partners(&mut self, tokens: &Tokens, names: &[Name]) {
        for i in 1..names.len() {
            if !is_partner(tokens, &names[i - 1], &names[i]) {
                continue;
            }
            let (partner, form) = (self.forms.of_name[i - 1], self.form(self.forms.of_name[i]));
            let given = self.forms.given_name(self.form(partner));
            let is_known = self.by_given_name.get(given).is_some() || self.of_form[partner].is_some();
            let Some(gender) = gender(given).filter(|_| !is_known) else { continue };
            let person =
                Person { is_person: true, shares_surname: true, ..Person::new(compact(i - 1), Some(gender)) };
            let person = self.add(self.forms.surname(form), person);
            self.add_given_name(given, person);
            self.of_form[partner] = Some(compact(person));
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
                let word = self.forms.given_name(form);
                let mut sharing: Vec<usize> = self.namesakes(word).collect();
                sharing.reverse();
                let meant = if titled { self.titled(form, &sharing) } else { self.bare(form, &sharing) };
                let person = meant.unwrap_or_else(|| {
                    let shares_surname = !sharing.is_empty();
                    let person = Person::new(form.first, form.gender);
                    self.add(word, Person { shares_surname, count: form.count, ..person })
                });
                self.of_form[number] = Some(compact(person));
                let person = &mut self.people[person];
                person.is_person |= form.is_person;
                person.has_article |= form.has_article;
                person.gender = person.gender.or(form.gender);
            }
        }
    }

    /// Whom a surname with a title means.
    fn titled(&self, form: &Form, sharing: &[usize]) -> Option<usize> {
        let gender = |&&person: &&usize| self.people[person].gender;
        let is_other = |person: &&usize| self.long_forms(**person).any(|long| form.others.contains(&long));
        let may_be = sharing.iter().filter(|person| fits(gender(person), form.gender) && !is_other(person));
        let fit: Vec<&usize> = may_be.collect();
        let known: Vec<&usize> = fit.iter().copied().filter(|person| gender(person).is_some()).collect();
        match (&known[..], &fit[..]) {
            (&[&one], _) => Some(one),
            (&[], &[&one]) if !self.forms.has_both(self.forms.given_name(form)) => Some(one),
            _ => None,
        }
    }

    /// Whom a word without such a title means, a surname or a given name.
    fn bare(&self, form: &Form, sharing: &[usize]) -> Option<usize> {
        if self.forms.has_both(self.forms.given_name(form)) {
            return None;
        }
        let count = |i: usize| self.people[sharing[i]].count;
        let ranked = argsort(sharing.len(), &|a, b| count(b).cmp(&count(a)));
        let rivals: Vec<usize> = ranked.into_iter().map(|i| sharing[i]).collect();
        match rivals[..] {
            [one] => {
                let Person { count, first, .. } = self.people[one];
                (count > 1 || !form.stands_early(first)).then_some(one)
            }
            [most, next, ..] => {
                (self.people[most].count > DOMINANCE * self.people[next].count).then_some(most)
            }
            [] if form.is_titled => None,
            [] => match self.by_given_name.get(self.forms.given_name(form)) {
                Some(&Bearer::One(one)) => Some(one as usize),
                _ => None,
            },
        }
    }
}
