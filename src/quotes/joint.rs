//! Several who speak as one: `said Ana Ruiz and Ivo Brandt`.

use super::context::Context;
use super::features::{MentionKind, Personhood};
use super::lexicon::WordClass;
use super::phrases::Mention;
use super::ties::Tie;
use super::tokens::{Token, TokenKind, TokenRange};
use crate::{Span, Speaker};

/// No description of somebody who speaks together with others has more words: `his elder brother`.
const LONGEST_DESCRIPTION: usize = 4;

/// What a part of a coordination is.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    /// `Ana Ruiz`, `Mayor Ana Ruiz`
    Name,
    /// `his wife`
    Description,
    /// `, the mayor`, behind a name
    Apposition,
    /// `of Delton`, behind a name
    Place,
    Pronoun,
    None,
}

impl<'t> Context<'t, '_> {
    /// Who a mention is, with those who speak together with it. Their name is the stretch of text from the first name to
    /// the last; they have none where one is a pronoun.
    pub fn speaker(&self, mention: TokenRange) -> Speaker<'t> {
        let speaker = self.coreference.speaker(mention);
        let Some((first, last)) = self.joint(mention) else { return speaker };
        let has_pronoun = [first, last].iter().any(|&part| self.part(part) == Part::Pronoun);
        let start = self.coreference.own_name(first).start;
        let end = self.coreference.own_name(last).end;
        let span = Span::new(self.tokens.span(first).start, end);
        Speaker { name: (!has_pronoun).then(|| Span::new(start, end).of(self.text)), role: None, span }
    }

    /// The first and the last of those who speak together with a mention; none if that one speaks alone.
    fn joint(&self, speaker: TokenRange) -> Option<(TokenRange, TokenRange)> {
        let at = self.mentions.partition_point(|mention| mention.range.start() < speaker.start());
        let before = self.mentions[..=at].windows(2).rev().take_while(|pair| self.joins(pair)).count();
        let behind = self.mentions[at..].windows(2).take_while(|pair| self.joins(pair)).count();
        let together = &self.mentions[at - before..=at + behind];
        let and = together.windows(2).rposition(|pair| self.is_and(self.between(pair)))?;
        let (first, last) = (together[0], together[and + 1].range);
        let speaks = match first.tie {
            // `said Ana Ruiz and Ivo Brandt nodded`
            Tie::VerbPrecedes | Tie::VerbPrecedesFar => !self.has_verb_behind(last),
            // `The police met Ana Ruiz and Ivo Brandt said`
            _ => before == 0 || self.opens_clause(first.range),
        };
        // `Ana Ruiz and Ivo Brandt, who said`
        let alone = self.mentions[at].tie == Tie::RelativeClause;
        (speaks && !alone).then_some((first.range, last))
    }

    /// Whether two mentions in a row are parts of a coordination.
    fn joins(&self, pair: &[Mention]) -> bool {
        let [first, second] = [self.part(pair[0].range), self.part(pair[1].range)];
        match self.between(pair) {
            // `Ana Ruiz, the mayor, and Ivo Brandt`; an adviser to Ana `and` Ivo Ruiz is one person.
            [comma, and] if is_comma(comma) && self.is_and(&[*and]) => {
                matches!(first, Part::Name | Part::Apposition) && second == Part::Name
            }
            [comma] if is_comma(comma) => {
                first == Part::Name && matches!(second, Part::Name | Part::Apposition)
            }
            // `Ann Frost of Delton`
            [preposition] if preposition.is_lower(WordClass::PREPOSITION) => {
                first == Part::Name && second == Part::Place
            }
            between if self.is_and(between) => match (first, second) {
                (Part::Name, Part::Name | Part::Description | Part::Pronoun)
                | (Part::Pronoun, Part::Name) => true,
                // `the mayor and Ivo Brandt`, `Ana Ruiz of Delton and Ivo Brandt`
                (Part::Description | Part::Place, Part::Name) => self.is_full_name(pair[1].range),
                _ => false,
            },
            _ => false,
        }
    }

    fn part(&self, mention: TokenRange) -> Part {
        let first = &self.tokens[mention.start()];
        if first.is_pronoun() {
            Part::Pronoun
        } else if first.kind == TokenKind::Capital && self.coreference.head(mention).is_some() {
            let is_place =
                mention.len() == 1 && self.tokens[mention.start() - 1].is_lower(WordClass::PREPOSITION);
            if is_place && self.kind(mention) != MentionKind::FullName { Part::Place } else { Part::Name }
        } else if !first.is(WordClass::DETERMINER) || !self.tokens.any(mention, WordClass::ROLE) {
            Part::None
        } else if is_comma(&self.tokens[mention.start() - 1]) {
            Part::Apposition
        } else if mention.len() <= LONGEST_DESCRIPTION
            && !self.tokens[mention.start() - 1].is_lower(WordClass::PREPOSITION)
        {
            Part::Description
        } else {
            Part::None
        }
    }

    /// Whether a mention is a person's name in full, so that it belongs to no description before it.
    fn is_full_name(&self, mention: TokenRange) -> bool {
        self.kind(mention) == MentionKind::FullName
            && self.coreference.personhood(mention) == Personhood::Shown
    }

    /// What stands between two mentions in a row.
    fn between(&self, pair: &[Mention]) -> &[Token] {
        self.tokens.of(TokenRange::new(pair[0].range.end(), pair[1].range.start()))
    }

    /// Whether tokens end with `and`.
    fn is_and(&self, between: &[Token]) -> bool {
        between.len() <= 2
            && between.last().is_some_and(|token| {
                token.kind == TokenKind::Lower && self.joining.contains(token.span().of(self.text))
            })
    }

    /// Whether a verb stands behind a mention, which is its subject.
    fn has_verb_behind(&self, mention: TokenRange) -> bool {
        const NO_VERB: WordClass = WordClass::PREPOSITION
            .union(WordClass::CONJUNCTION)
            .union(WordClass::RELATIVE)
            .union(WordClass::SOURCE);
        let mut rest = self.tokens[mention.end()..].iter();
        rest.find(|token| !token.is_lower(WordClass::FILLER))
            .is_some_and(|token| token.kind == TokenKind::Lower && !token.is(NO_VERB))
    }

    /// Whether a mention is the first thing in its clause, but for a day or a conjunction, or a source.
    fn opens_clause(&self, mention: TokenRange) -> bool {
        let before = &self.tokens[mention.start() - 1];
        !before.is_word()
            || before.is(WordClass::NOT_NAME | WordClass::CONJUNCTION)
            || before.is(WordClass::PREPOSITION) && self.is_source(mention.start() - 2)
    }
}

fn is_comma(token: &Token) -> bool {
    token.kind == TokenKind::Comma
}
