//! Which name a mention means by its own words, or by those beside it.

use super::coreference::{Coreference, Referent};
use super::lexicon::WordClass;
use super::names::is_demonym;
use super::roles;
use super::tokens::{TokenKind, TokenRange};
use crate::Span;
use crate::span::CompactSpan;

/// A role is looked for among so many names before it.
const ROLES_BACK: usize = 160;

impl Coreference<'_, '_> {
    /// The name that a mention has, or leads to.
    pub(super) fn named(&mut self, mention: TokenRange) -> Option<Referent> {
        if let Some(name) = self.led_to(mention) {
            let person = &mut self.people.people[self.people.of_name[name]];
            let role = || roles::described(self.text, self.tokens, mention, self.language);
            person.role = person.role.or_else(|| role().map(CompactSpan::from));
            return Some(Referent::Name(name));
        }
        self.head(mention).map(Referent::Name)
    }

    /// The name at the head of a mention: none in `a spokesman for Ana Ruiz`.
    pub(super) fn head(&self, mention: TokenRange) -> Option<usize> {
        if self.is_demonym(mention) {
            return None;
        }
        let mut end = mention.start();
        while end < mention.end() && !self.ends_head(end, mention.start()) {
            end += 1;
        }
        self.name_at_end(TokenRange::new(mention.start(), end)).or_else(|| {
            // `CEO of the Refugee Council Ana Ruiz`
            let name = self.name_at_end(mention)?;
            self.people.names[name].follows_office.then_some(name)
        })
    }

    fn name_at_end(&self, range: TokenRange) -> Option<usize> {
        let names = self.people.names;
        let at = names.partition_point(|name| name.words.end() < range.end());
        let name = names.get(at)?;
        (name.words.end() == range.end() && name.words.start() >= range.start()).then_some(at)
    }

    /// `the Texan`
    fn is_demonym(&self, mention: TokenRange) -> bool {
        let word = self.tokens.of(mention).last().map_or("", |last| last.span().of(self.text));
        mention.len() == 2 && self.tokens[mention.start()].is(WordClass::DETERMINER) && is_demonym(word)
    }

    fn ends_head(&self, at: usize, start: usize) -> bool {
        let token = &self.tokens[at];
        token.is(WordClass::PREPOSITION)
            || at > start && token.is_lower(WordClass::GENITIVE)
            || token.kind == TokenKind::Comma
    }

    /// The name that a mention only leads to: `the spokesman, Ana Ruiz,`, `Delton press officer Ana Ruiz said`.
    fn led_to(&self, mention: TokenRange) -> Option<usize> {
        let end = mention.end();
        let comma = self.tokens[end].kind == TokenKind::Comma;
        let mut at = end + usize::from(comma);
        while !comma && at < end + 4 && self.tokens[at].kind == TokenKind::Lower {
            at += 1;
        }
        let names = self.people.names;
        let i = names.partition_point(|name| name.start < at);
        let name = names.get(i).filter(|name| name.start == at)?;
        let behind = &self.tokens[name.words.end()];
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
        self.tokens[mention.start()].is(WordClass::DETERMINER)
            || self.tokens.any(mention, WordClass::SPEAKER)
            || self.tokens.of(mention).iter().any(|token| token.kind == TokenKind::Possessive)
    }

    /// The one with a role: `the assistant secretary of war`; none where two have had it.
    pub(super) fn described(&self, mention: TokenRange) -> Option<Referent> {
        if mention.len() == 1 || !self.tokens[mention.start()].is(WordClass::DETERMINER) {
            return None;
        }
        let bare = self.tokens.span(TokenRange::new(mention.start() + 1, mention.end())).of(self.text);
        let before = self.people.names.partition_point(|name| name.words.end() <= mention.start());
        let mut holder = None;
        for name in before.saturating_sub(ROLES_BACK)..before {
            let person = self.people.of_name[name];
            let role = self.people.names[name].role.or(self.people.people[person].role);
            let is_another = holder != Some(person);
            if is_another && role.is_some_and(|role| includes(Span::from(role).of(self.text), bare)) {
                if holder.is_some() {
                    return None;
                }
                holder = Some(person);
            }
        }
        holder.map(Referent::Person)
    }
}

/// Whether the words of `part` all stand in `whole`, in order.
fn includes(whole: &str, part: &str) -> bool {
    let mut rest = whole.split_whitespace();
    part.split_whitespace().all(|word| rest.any(|other| other == word))
}
