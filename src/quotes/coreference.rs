//! Whom each mention of a text means.

use super::features::Personhood;
use super::given_names::Gender;
use super::grammar::{GrammaticalFunction, Sentences};
use super::lexicon::WordClass;
use super::particles::is_acronym;
use super::people::People;
use super::phrases::Mention;
use super::salience::{Occurrence, PersonCertainty, agrees, antecedent};
use super::tokens::{TokenRange, Tokens};
use crate::language::Language;
use crate::{Span, Speaker};

/// Whom the mentions of a text mean.
pub(super) struct Coreference<'t, 'a> {
    pub text: &'t str,
    pub tokens: &'a Tokens,
    pub language: &'a Language,
    pub people: People<'a>,
    mentions: &'a [Mention],
    /// The name or person that each mention means.
    referents: Vec<Option<Referent>>,
}

/// Whom a mention means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Referent {
    /// The one with a name.
    Name(usize),
    /// A person, by another mention.
    Person(usize),
}

impl<'t, 'a> Coreference<'t, 'a> {
    pub fn new(
        text: &'t str,
        tokens: &'a Tokens,
        language: &'a Language,
        people: People<'a>,
        mentions: &'a [Mention],
    ) -> Self {
        let referents = Vec::with_capacity(mentions.len());
        let mut this = Coreference { text, tokens, language, people, mentions, referents };
        this.mark_speakers();
        this.resolve();
        this
    }

    /// Who a mention is.
    pub fn speaker(&self, mention: TokenRange) -> Speaker<'t> {
        let span = self.tokens.span(mention);
        let referent = self.referent(mention);
        let person = referent.map(|referent| &self.people.people[self.person(referent)]);
        let shown = referent.map(|referent| match referent {
            Referent::Name(name) => self.people.shown(name),
            Referent::Person(person) => self.people.shown(self.people.people[person].first as usize),
        });
        Speaker {
            name: shown
                .or_else(|| (!self.is_pronoun(mention)).then_some(span))
                .map(|span| span.of(self.text)),
            role: person.and_then(|person| person.role).map(|role| Span::from(role).of(self.text)),
            span,
        }
    }

    /// The name that a mention has or leads to, where it stands; else the mention.
    pub fn own_name(&self, mention: TokenRange) -> Span {
        match self.referent(mention) {
            Some(Referent::Name(name)) => self.tokens.span(self.people.names[name].words),
            _ => self.tokens.span(mention),
        }
    }

    /// What the text shows of whom a mention means.
    pub fn personhood(&self, mention: TokenRange) -> Personhood {
        let Some(referent) = self.referent(mention) else { return Personhood::Nameless };
        let person = &self.people.people[self.person(referent)];
        if person.is_person {
            Personhood::Shown
        } else if person.speaks {
            Personhood::Speaks
        } else {
            Personhood::Named
        }
    }

    /// Whether two mentions mean the same.
    pub fn are_same(&self, a: TokenRange, b: TokenRange) -> bool {
        match (self.referent(a), self.referent(b)) {
            (Some(a), Some(b)) => self.person(a) == self.person(b),
            (None, None) => self.tokens.span(a).of(self.text) == self.tokens.span(b).of(self.text),
            _ => false,
        }
    }

    fn is_pronoun(&self, mention: TokenRange) -> bool {
        mention.len() == 1 && self.tokens[mention.start()].is(WordClass::PRONOUN)
    }

    fn referent(&self, mention: TokenRange) -> Option<Referent> {
        let at = self.mentions.binary_search_by_key(&mention.start(), |other| other.range.start()).ok()?;
        self.referents[at]
    }

    fn person(&self, referent: Referent) -> usize {
        match referent {
            Referent::Name(name) => self.people.of_name[name],
            Referent::Person(person) => person,
        }
    }

    /// Whoever speaks somewhere may be a person, unless it is written in capitals or has an article.
    fn mark_speakers(&mut self) {
        for mention in self.mentions {
            let first = &self.tokens[mention.range.start()];
            if !mention.tie.is_close()
                || first.is(WordClass::DETERMINER)
                || is_acronym(first.span().of(self.text))
            {
                continue;
            }
            if let Some(name) = self.head(mention.range) {
                self.people.people[self.people.of_name[name]].speaks = true;
            }
        }
    }

    /// Tells of each mention, in order, whom it means.
    fn resolve(&mut self) {
        let mut occurrences: Vec<Occurrence> = Vec::new();
        let mut sentences = Sentences::new(self.tokens);
        let mut next_name = 0;
        for mention in self.mentions {
            let range = mention.range;
            sentences.go_to(range.start());
            let referent = self.named(range).or_else(|| self.described(range)).or_else(|| {
                let gender = pronoun_gender(self.tokens, range)?;
                let fits = |person: usize| agrees(self.people.people[person].gender, gender);
                let person = antecedent(&occurrences, sentences.number, fits)?;
                self.people.people[person].gender = Some(gender);
                Some(Referent::Person(person))
            });
            let function = sentences.function(mention);
            // The names within it, of which one may be its head.
            let names = self.people.names;
            while names.get(next_name).is_some_and(|name| name.words.end() <= range.end()) {
                let is_head = referent == Some(Referent::Name(next_name));
                let function = if is_head { function } else { GrammaticalFunction::Dependent };
                occurrences.extend(self.occurrence(Referent::Name(next_name), function, sentences.number));
                next_name += 1;
            }
            match referent {
                Some(Referent::Name(name)) if name < next_name => {}
                Some(referent) => occurrences.extend(self.occurrence(referent, function, sentences.number)),
                None if self.is_somebody(range) => {
                    let sentence = sentences.number;
                    let certainty = PersonCertainty::Possible;
                    occurrences.push(Occurrence { person: None, function, certainty, sentence });
                }
                None => {}
            }
            self.referents.push(referent);
        }
    }

    /// A mention of somebody with a name; none of a body or place.
    fn occurrence(
        &self,
        referent: Referent,
        function: GrammaticalFunction,
        sentence: usize,
    ) -> Option<Occurrence> {
        let number = self.person(referent);
        let person = &self.people.people[number];
        let certainty = match person.fullest {
            _ if person.is_person => PersonCertainty::Shown,
            _ if person.has_article => return None,
            Some(full) if matches!(self.people.names[full as usize].words.len(), 2..=3) => {
                PersonCertainty::Possible
            }
            _ if person.speaks => PersonCertainty::Possible,
            _ => return None,
        };
        Some(Occurrence { person: Some(number), function, certainty, sentence })
    }

    /// Whether a mention without a name tells of a person: `the mayor`.
    fn is_somebody(&self, mention: TokenRange) -> bool {
        self.tokens
            .of(mention)
            .last()
            .is_some_and(|last| last.is(WordClass::ROLE) && !last.is(WordClass::PLURAL))
    }
}

/// Whether a pronoun stands for a man or a woman; none if a mention is no such pronoun.
fn pronoun_gender(tokens: &Tokens, mention: TokenRange) -> Option<Gender> {
    let token = &tokens[mention.start()];
    if mention.len() > 1 || !token.is_pronoun() {
        return None;
    }
    match (token.is(WordClass::HE), token.is(WordClass::SHE)) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}
