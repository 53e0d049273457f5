//! The sentence of a quotation on one side of it, and what the place of each mention there tells.

use super::context::{Context, Place};
use super::features::{NearestVerb, Neighbour, Side, SubjectRank};
use super::lexicon::WordClass;
use super::phrases::Mention;
use super::rule::Rule;
use super::ties::{Tie, verb_at_end};
use super::tokens::{TokenKind, TokenRange};

/// The part of a sentence on one side of its quotation.
pub(super) struct SentenceSide<'a> {
    pub side: Side,
    pub mentions: &'a [Mention],
    /// What stands between it and the quotation.
    pub beside: Neighbour,
    /// The reporting verb before the quotation that is nearest to it; where verbs stand last, else the one behind it.
    nearest_verb: Option<usize>,
    /// Whether a verb has its subject before it.
    pub subject_first: bool,
}

impl Context<'_, '_> {
    /// The sentence of a quotation on one side of it.
    pub(super) fn sentence_side(&self, place: Place, side: Side) -> SentenceSide<'_> {
        let Place { start, quote, end, .. } = place;
        let (range, beside) = match side {
            Side::Left => (TokenRange::new(start, quote), quote - 1),
            Side::Right => (TokenRange::new(quote + 1, end), quote + 1),
        };
        let mentions = self.mentions_in(range);
        let nearest_verb = (start..quote).rev().find(|&i| self.tokens[i].is(WordClass::SPEAKS));
        SentenceSide {
            side,
            mentions,
            beside: Neighbour::of(&self.tokens[beside]),
            nearest_verb: nearest_verb
                .or_else(|| verb_at_end(self.tokens, quote).filter(|_| self.verb_final)),
            subject_first: mentions.iter().any(|mention| mention.tie.is_subject_first()),
        }
    }

    /// What stands before a mention.
    pub(super) fn before(&self, part: &SentenceSide, i: usize, source: bool, opens: bool) -> Neighbour {
        let nearest = if part.side == Side::Right { 0 } else { part.mentions.len() - 1 };
        let token = &self.tokens[part.mentions[i].range.start() - 1];
        match Neighbour::of(token) {
            _ if source => Neighbour::Source,
            _ if opens => Neighbour::SentenceEdge,
            // `so Ruiz, the mayor, Ben Ito: “…”`: farther from the quotation it leads to no source.
            Neighbour::Source if i != nearest => Neighbour::Filler,
            neighbour => neighbour,
        }
    }

    /// Whether a token and the preposition behind it lead to a source; not in `seine Meinung zu Ruiz`.
    pub(super) fn is_source(&self, at: usize) -> bool {
        let noun = self.capital_nouns && self.tokens[at].kind == TokenKind::Capital;
        self.tokens[at].is(WordClass::SOURCE) && (!noun || self.tokens[at + 1].is(WordClass::GENITIVE))
    }

    /// The reporting verb before the quotation that is nearest to it.
    pub(super) fn nearest_verb(&self, part: &SentenceSide) -> NearestVerb {
        match part.nearest_verb.map(|i| &self.tokens[i]) {
            None => NearestVerb::No,
            Some(token) if token.is(WordClass::VERB) => NearestVerb::Verb,
            Some(token) if token.is(WordClass::PARTICIPLE) => NearestVerb::Participle,
            Some(_) => NearestVerb::Thought,
        }
    }

    /// Which subject of its side a mention may be.
    pub(super) fn subject_rank(&self, part: &SentenceSide, i: usize) -> SubjectRank {
        if !self.may_be_subject(&part.mentions[i]) {
            return SubjectRank::NoSubject;
        }
        match part.mentions[..i].iter().filter(|mention| self.may_be_subject(mention)).count() {
            0 => SubjectRank::First,
            1 => SubjectRank::Second,
            _ => SubjectRank::Later,
        }
    }

    /// Whether a mention may be the subject of a clause: nothing governs it, and its case fits.
    fn may_be_subject(&self, mention: &Mention) -> bool {
        let start = mention.range.start();
        let before = &self.tokens[start - 1];
        let governed = before.is(WordClass::PREPOSITION)
            || before.kind == TokenKind::Possessive
            || before.is_name() && self.capital_nouns;
        !governed && !self.tokens[start].is(WordClass::OBLIQUE)
    }

    /// How the text tells it, if the mention speaks.
    pub(super) fn rule(&self, place: Place, part: &SentenceSide, i: usize) -> Rule {
        let mention = &part.mentions[i];
        let range = mention.range;
        // After a colon or a dash, with nothing else between.
        let alone = match part.side {
            Side::Left => range.end() + 1 == place.quote,
            Side::Right => range.start() == place.quote + 2 && range.end() == place.end,
        };
        match mention.tie {
            Tie::None if alone && part.beside == Neighbour::Dash => Rule::Signed,
            Tie::None => Rule::Beside,
            _ if part.side == Side::Right => Rule::After,
            _ if part.nearest_verb == mention.verb() => Rule::Before,
            _ => Rule::Beside,
        }
    }

    /// A mention with what describes it: `Ana Ruiz, the mayor of Delton, said`.
    pub(super) fn with_apposition(&self, mention: TokenRange, end: usize, tie: Tie) -> TokenRange {
        let opens = tie == Tie::VerbAcrossAside && self.tokens[mention.end() + 1].is(WordClass::DETERMINER);
        let close = (mention.end() + 1..end).find(|&i| self.tokens[i].kind == TokenKind::Comma);
        TokenRange::new(mention.start(), close.filter(|_| opens).unwrap_or(mention.end()))
    }
}
