//! Whom each mention of a text means.

use super::features::Personhood;
use super::given_names::Gender;
use super::lexicon::WordClass;
use super::names::is_demonym;
use super::particles::is_acronym;
use super::people::People;
use super::phrases::Mention;
use super::roles;
use super::salience::{Occurrence, Part, PersonCertainty, agrees, antecedent};
use super::ties::Tie;
use super::tokens::{TokenKind, TokenRange, Tokens};
use crate::language::Language;
use crate::{Span, Speaker};

/// A role is looked for among so many names before it.
const ROLES_BACK: usize = 160;

/// Whom the mentions of a text mean.
pub(super) struct Coreference<'t, 'a> {
    text: &'t str,
    tokens: &'a Tokens,
    language: &'a Language,
    people: People<'a>,
    /// Where each mention begins, and the name or person that it means.
    referents: Vec<(usize, Option<Referent>)>,
}

/// Whom a mention means.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Referent {
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
        mentions: &[Mention],
    ) -> Self {
        let mut this = Coreference { text, tokens, language, people, referents: Vec::new() };
        this.mark_speakers(mentions);
        this.resolve(mentions);
        this
    }

    /// Who a mention is.
    pub fn speaker(&self, mention: TokenRange) -> Speaker<'t> {
        let span = self.tokens.span(mention);
        let referent = self.referent(mention);
        let person = referent.map(|referent| &self.people.people[self.person(referent)]);
        let shown = referent.map(|referent| match referent {
            Referent::Name(name) => self.people.shown(name),
            Referent::Person(person) => self.people.shown(self.people.people[person].first),
        });
        Speaker {
            name: shown
                .or_else(|| (!self.is_pronoun(mention)).then_some(span))
                .map(|span| span.of(self.text)),
            role: person.and_then(|person| person.role).map(|role| role.of(self.text)),
            span,
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
        mention.len() == 1 && self.tokens[mention.start].is(WordClass::PRONOUN)
    }

    fn referent(&self, mention: TokenRange) -> Option<Referent> {
        let at = self.referents.binary_search_by_key(&mention.start, |&(start, _)| start).ok()?;
        self.referents[at].1
    }

    fn person(&self, referent: Referent) -> usize {
        match referent {
            Referent::Name(name) => self.people.of_name[name],
            Referent::Person(person) => person,
        }
    }

    /// Whoever speaks somewhere may be a person, unless it is written in capitals or has an article.
    fn mark_speakers(&mut self, mentions: &[Mention]) {
        for mention in mentions {
            let first = &self.tokens[mention.range.start];
            let speaks = matches!(mention.tie, Tie::Before | Tie::Across | Tie::Relative | Tie::Behind);
            if !speaks || first.is(WordClass::DETERMINER) || is_acronym(first.span.of(self.text)) {
                continue;
            }
            if let Some(name) = self.head(mention.range) {
                self.people.people[self.people.of_name[name]].speaks = true;
            }
        }
    }

    /// Tells of each mention, in order, whom it means.
    fn resolve(&mut self, mentions: &[Mention]) {
        let mut occurrences: Vec<Occurrence> = Vec::new();
        let mut sentences = Sentences::default();
        let mut next_name = 0;
        let mut last: Option<(usize, Part)> = None;
        for mention in mentions {
            let range = mention.range;
            sentences.go_to(self.tokens, range.start);
            let referent = self.named(range).or_else(|| self.described(range)).or_else(|| {
                let gender = pronoun_gender(self.tokens, range)?;
                let fits = |person: usize| agrees(self.people.people[person].gender, gender);
                let person = antecedent(&occurrences, sentences.number, fits)?;
                self.people.people[person].gender = Some(gender);
                Some(Referent::Person(person))
            });
            let part = match last {
                // `Ana Ruiz and Ivo Brandt`
                Some((end, part))
                    if end + 1 == range.start && self.tokens[end].is(WordClass::COORDINATOR) =>
                {
                    part
                }
                _ => self.part(mention, &mut sentences),
            };
            last = Some((range.end, part));
            // The names within it, of which one may be its head.
            let names = self.people.names;
            while names.get(next_name).is_some_and(|name| name.words.end <= range.end) {
                let is_head = referent == Some(Referent::Name(next_name));
                let part = if is_head { part } else { Part::Dependent };
                occurrences.extend(self.occurrence(Referent::Name(next_name), part, sentences.number));
                next_name += 1;
            }
            match referent {
                Some(Referent::Name(name)) if name < next_name => {}
                Some(referent) => occurrences.extend(self.occurrence(referent, part, sentences.number)),
                None if self.is_somebody(range) => {
                    let sentence = sentences.number;
                    let certainty = PersonCertainty::Possible;
                    occurrences.push(Occurrence { person: None, part, certainty, sentence });
                }
                None => {}
            }
            self.referents.push((range.start, referent));
        }
    }

    /// A mention of somebody with a name; none of a body or place.
    fn occurrence(&self, referent: Referent, part: Part, sentence: usize) -> Option<Occurrence> {
        let number = self.person(referent);
        let person = &self.people.people[number];
        let certainty = match person.fullest {
            _ if person.is_person => PersonCertainty::Shown,
            _ if person.has_article => return None,
            Some(full) if matches!(self.people.names[full].words.len(), 2..=3) => PersonCertainty::Possible,
            _ if person.speaks => PersonCertainty::Possible,
            _ => return None,
        };
        Some(Occurrence { person: Some(number), part, certainty, sentence })
    }

    /// What a mention does in its sentence.
    fn part(&self, mention: &Mention, sentences: &mut Sentences) -> Part {
        let Mention { range, tie, .. } = *mention;
        let before = &self.tokens[range.start - 1];
        let governed = before.is(WordClass::PREPOSITION) && !tie.is_subject_first()
            || before.kind == TokenKind::Possessive
            || self.tokens[range.end].kind == TokenKind::Possessive
            || self.tokens[range.start].is(WordClass::OBLIQUE);
        if governed {
            return Part::Dependent;
        }
        let first = !sentences.has_subject;
        sentences.has_subject = true;
        match tie {
            Tie::Before | Tie::Across | Tie::Relative | Tie::Behind => Part::Speaker,
            _ if first => Part::Subject,
            _ => Part::Object,
        }
    }

    /// Whether a mention without a name tells of a person: `the mayor`.
    fn is_somebody(&self, mention: TokenRange) -> bool {
        self.tokens
            .of(mention)
            .last()
            .is_some_and(|last| last.is(WordClass::ROLE) && !last.is(WordClass::PLURAL))
    }

    /// The name that a mention has, or leads to.
    fn named(&mut self, mention: TokenRange) -> Option<Referent> {
        if let Some(name) = self.led_to(mention) {
            let person = &mut self.people.people[self.people.of_name[name]];
            let told = || roles::described(self.text, self.tokens, mention, self.language);
            person.role = person.role.or_else(told);
            return Some(Referent::Name(name));
        }
        self.head(mention).map(Referent::Name)
    }

    /// The name at the head of a mention: none in `a spokesman for Ana Ruiz`.
    fn head(&self, mention: TokenRange) -> Option<usize> {
        if self.is_demonym(mention) {
            return None;
        }
        let mut end = mention.start;
        while end < mention.end && !self.ends_head(end, mention.start) {
            end += 1;
        }
        self.name_at_end(TokenRange::new(mention.start, end)).or_else(|| {
            // `CEO of the Refugee Council Ana Ruiz`
            let name = self.name_at_end(mention)?;
            self.people.names[name].follows_office.then_some(name)
        })
    }

    fn name_at_end(&self, range: TokenRange) -> Option<usize> {
        let names = self.people.names;
        let at = names.partition_point(|name| name.words.end < range.end);
        let name = names.get(at)?;
        (name.words.end == range.end && name.words.start >= range.start).then_some(at)
    }

    /// `the Texan`
    fn is_demonym(&self, mention: TokenRange) -> bool {
        let word = self.tokens.of(mention).last().map_or("", |last| last.span.of(self.text));
        mention.len() == 2 && self.tokens[mention.start].is(WordClass::DETERMINER) && is_demonym(word)
    }

    fn ends_head(&self, at: usize, start: usize) -> bool {
        let token = &self.tokens[at];
        token.is(WordClass::PREPOSITION)
            || at > start && token.is_lower(WordClass::GENITIVE)
            || token.kind == TokenKind::Comma
    }

    /// The name that a mention only leads to: `the spokesman, Ana Ruiz,`, `Delton press officer Ana Ruiz said`.
    fn led_to(&self, mention: TokenRange) -> Option<usize> {
        let end = mention.end;
        let comma = self.tokens[end].kind == TokenKind::Comma;
        let mut at = end + usize::from(comma);
        while !comma && at < end + 4 && self.tokens[at].kind == TokenKind::Lower {
            at += 1;
        }
        let names = self.people.names;
        let i = names.partition_point(|name| name.start < at);
        let name = names.get(i).filter(|name| name.start == at)?;
        let behind = &self.tokens[name.words.end];
        let acts = behind.is(WordClass::SPEAKS);
        let leads = if comma {
            self.head(mention).is_none()
                && self.is_description(mention)
                && (name.words.len() > 1 || name.is_person)
                && (acts || behind.kind == TokenKind::Comma || behind.is_stop())
        } else {
            at > end && self.tokens[at - 1].is(WordClass::ROLE) && acts
        };
        leads.then_some(i)
    }

    /// Whether a mention tells who somebody is: `the spokesman`, `his daughter`, `Ruiz's lawyer`.
    fn is_description(&self, mention: TokenRange) -> bool {
        self.tokens[mention.start].is(WordClass::DETERMINER)
            || self.tokens.any(mention, WordClass::SPEAKER)
            || self.tokens.of(mention).iter().any(|token| token.kind == TokenKind::Possessive)
    }

    /// The one with a role: `the assistant secretary of war`; none where two have had it.
    fn described(&self, mention: TokenRange) -> Option<Referent> {
        if mention.len() == 1 || !self.tokens[mention.start].is(WordClass::DETERMINER) {
            return None;
        }
        let bare = self.tokens.span(TokenRange::new(mention.start + 1, mention.end)).of(self.text);
        let before = self.people.names.partition_point(|name| name.words.end <= mention.start);
        let mut holder = None;
        for name in before.saturating_sub(ROLES_BACK)..before {
            let person = self.people.of_name[name];
            let role = self.people.names[name].role.or(self.people.people[person].role);
            if role.is_some_and(|role: Span| includes(role.of(self.text), bare)) {
                if holder.is_some_and(|other| other != person) {
                    return None;
                }
                holder = Some(person);
            }
        }
        holder.map(Referent::Person)
    }
}

/// Counts the sentences outside quotations.
#[derive(Default)]
struct Sentences {
    number: usize,
    at: usize,
    has_subject: bool,
}

impl Sentences {
    fn go_to(&mut self, tokens: &Tokens, at: usize) {
        for token in &tokens[self.at..at] {
            if token.is_stop() {
                self.number += 1;
                self.has_subject = false;
            }
        }
        self.at = at;
    }
}

fn pronoun_gender(tokens: &Tokens, mention: TokenRange) -> Option<Gender> {
    let token = &tokens[mention.start];
    if mention.len() > 1 || !token.is_pronoun() {
        return None;
    }
    match (token.is(WordClass::HE), token.is(WordClass::SHE)) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}

/// Whether the words of `part` all stand in `whole`, in order.
fn includes(whole: &str, part: &str) -> bool {
    let mut words = whole.split_whitespace();
    part.split_whitespace().all(|word| words.any(|w| w == word))
}
