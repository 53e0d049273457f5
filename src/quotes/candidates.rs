//! Who may have said a quotation, and what speaks for each.

use super::attribution::{ENDINGS, Found, Frame, Run};
use super::features::{CLASSES, Features, KINDS, class_of, group, kind_of, tie_digit};
use super::lexicon::class;
use super::phrases::{REACH, Tie, tie};
use super::rule::Rule;
use super::tokens::{Kind, Token};
use super::verdict::Candidate;
use crate::Span;
use alloc::vec::Vec;
use core::ops::Range;

impl Run<'_> {
    /// All who may have said a quotation.
    pub(super) fn candidates(&self, frame: Frame, last: Found, alone: bool, out: &mut Vec<Candidate>) {
        let Frame { start, quote, end, ending } = frame;
        let left = self.within(start..quote);
        let right = self.within(quote + 1..end);
        let mood = self.tokens[start..end.min(quote + 8)].iter().any(|t| t.is(class::HEARSAY));
        let verbs = self.tokens[start..end].iter().any(|t| t.is(class::SPEAKS));
        let leads = class_of(self.token(quote.wrapping_sub(1)).filter(|_| quote > start));
        let follows = class_of(self.token(quote + 1));

        let mut nobody = Features::default();
        let words = self.inner(quote).split_whitespace().count();
        let here = usize::from(!left.is_empty() || !right.is_empty());
        nobody.add(group::WORDS, &[((words / 4), 4), (usize::from(verbs), 2)]);
        nobody.add(group::FRAGMENT, &[(leads, CLASSES), (ending, ENDINGS)]);
        out.push(Candidate { found: None, features: nobody });

        if let Some((span, rule)) = last {
            let place = match rule {
                Rule::Continued => 0,
                Rule::Reported => 1,
                Rule::Topic => 2,
                Rule::Unclosed => 3,
                Rule::Announced => 4,
                _ => 5,
            };
            let opens = usize::from(quote == start);
            let mut features = Features::default();
            let last = if alone { 3 } else { usize::from(ending >= 2) + usize::from(verbs) };
            features.add(group::PAST, &[(place, 6), (opens, 2), (last, 4)]);
            features.add(
                group::MOOD,
                &[
                    (usize::from(mood), 2),
                    (usize::from(verbs), 2),
                    (here, 2),
                    (usize::from(rule == Rule::Continued), 2),
                ],
            );
            features.add(group::KIND, &[(2, 3), (self.kind_at(span), KINDS)]);
            out.push(Candidate { found: Some((span, rule)), features });
        }
        let mut rival = false;
        for (order, mention) in left.iter().rev().enumerate() {
            let (candidate, tied) = self.candidate(frame, mention, order, false, leads, rival);
            rival |= tied;
            out.push(candidate);
        }
        rival = false;
        for (order, mention) in right.iter().enumerate() {
            let (candidate, tied) = self.candidate(frame, mention, order, true, follows, rival);
            rival |= tied;
            out.push(candidate);
        }
    }

    fn kind_at(&self, span: Span) -> usize {
        let from = self.tokens.partition_point(|t| t.span.start < span.start);
        let to = self.tokens.partition_point(|t| t.span.end <= span.end);
        kind_of(&self.tokens[from..to.max(from + 1)])
    }

    /// A mention in the quotation's own sentence; `beside` is the class of the token between.
    fn candidate(
        &self,
        frame: Frame,
        mention: &Range<usize>,
        order: usize,
        behind: bool,
        beside: usize,
        rival: bool,
    ) -> (Candidate, bool) {
        let tokens = self.tokens;
        let side = (usize::from(behind), 2);
        let between = if behind { frame.quote + 1..mention.start } else { mention.end..frame.quote };
        let count = |bits: u32| tokens[between.clone()].iter().filter(|t| t.is(bits)).count();
        let clause = if behind { frame.quote + 1..frame.end } else { frame.start..frame.quote };
        let (tie, verb) = tie(tokens, &clause, mention);
        let tied = (usize::from(tie != Tie::No), 2);
        let kind = kind_of(&tokens[mention.clone()]);
        let before = mention.start.checked_sub(1).filter(|&i| i >= frame.start).map(|i| &tokens[i]);
        let governed = before.is_some_and(|t| t.is(class::PREPOSITION));
        let source =
            governed && mention.start >= frame.start + 2 && tokens[mention.start - 2].is(class::SOURCE);
        let class_before = if source { 4 } else { class_of(before) };
        let verbs = count(class::SPEAKS);
        let nearest = (frame.start..frame.quote).rev().find(|&i| tokens[i].is(class::SPEAKS));
        let verb_class = |verb: usize| match tokens.get(verb) {
            Some(t) if t.is(class::VERB) => 1,
            Some(t) if t.is(class::PARTICIPLE) => 2,
            _ => 3,
        };

        let mut f = Features::default();
        f.add(group::KIND, &[side, (kind, KINDS)]);
        f.add(group::BEFORE, &[side, (class_before, CLASSES)]);
        let class_behind = class_of(self.token(mention.end));
        f.add(group::BEHIND, &[side, (class_behind, CLASSES)]);
        f.add(group::AROUND, &[side, (class_before, CLASSES), (class_behind, CLASSES)]);
        f.add(group::RIVAL, &[side, tied, (usize::from(rival), 2), (usize::from(kind < 2), 2)]);
        f.add(group::ORDER, &[side, (order, 4), (verbs, 3)]);
        let inverts = (usize::from(self.speech.inverts), 2);
        f.add(group::TIE, &[side, tie_digit(tie), inverts, (usize::from(governed), 2)]);
        let class = if tie == Tie::No { 0 } else { verb_class(verb) };
        let first_verb =
            if behind { verbs == usize::from(tie == Tie::Behind) } else { nearest == Some(verb) };
        f.add(group::VERB, &[side, (class, 4), (usize::from(first_verb), 2)]);
        let far = (usize::BITS - between.len().leading_zeros()) as usize;
        f.add(group::FAR, &[side, (far, 6), tied]);
        let crossed = tokens[between].iter().filter(|t| matches!(t.kind, Kind::Quote(_))).count();
        let colon = count_colons(tokens, &clause);
        f.add(group::BETWEEN, &[side, (crossed, 2), (colon, 2)]);
        f.add(group::LANGUAGE, &[side, (usize::from(self.speech.capital_nouns), 2), (kind, KINDS)]);
        if behind {
            f.add(group::OPENING, &[(frame.ending, ENDINGS), (beside, CLASSES), (order, 2)]);
        } else {
            f.add(group::LEADING, &[(beside, CLASSES), tie_digit(tie)]);
            let opens = self.within(frame.start..frame.quote).first() == Some(mention);
            f.add(group::NEAREST, &[(nearest.map_or(0, verb_class), 4), (usize::from(opens), 2), tied]);
        }
        let rule = match source {
            true => Rule::Source,
            false => self.rule(frame, mention, behind, beside, (tie, verb), nearest),
        };
        let mention = if behind { self.with_apposition(mention, frame.end, tie) } else { mention.clone() };
        (Candidate { found: Some((self.span(&mention), rule)), features: f }, tie != Tie::No)
    }

    /// How the text tells it, if the mention speaks; `tied` is its tie, and to which verb.
    fn rule(
        &self,
        frame: Frame,
        mention: &Range<usize>,
        behind: bool,
        beside: usize,
        tied: (Tie, usize),
        nearest: Option<usize>,
    ) -> Rule {
        let (tie, verb) = tied;
        // After a colon or a dash.
        let set_off = beside == 2;
        if behind {
            let signed = set_off && mention.start == frame.quote + 2 && mention.end == frame.end;
            return match tie {
                Tie::Behind => Rule::Inverted,
                Tie::No if signed => Rule::Signed,
                Tie::No => Rule::Unlisted,
                _ => Rule::After,
            };
        }
        match tie {
            Tie::No if mention.end + 1 == frame.quote && set_off => Rule::Signed,
            Tie::No if nearest.is_none() => Rule::Subject,
            _ if nearest != Some(verb) => Rule::Clause,
            _ if frame.quote <= verb + 3 || set_off => Rule::Before,
            _ => Rule::Around,
        }
    }

    /// `Ana Ruiz, the mayor of Delton, said`: the mention with what describes it.
    fn with_apposition(&self, mention: &Range<usize>, end: usize, tie: Tie) -> Range<usize> {
        let opens = self.token(mention.end + 1).is_some_and(|t| t.is(class::DETERMINER));
        let close = (mention.end + 1..end).take(REACH).find(|&i| self.tokens[i].kind == Kind::Comma);
        match close.filter(|_| opens && tie == Tie::Across) {
            Some(close) => mention.start..close,
            None => mention.clone(),
        }
    }
}

fn count_colons(tokens: &[Token], range: &Range<usize>) -> usize {
    tokens[range.clone()].iter().filter(|t| t.kind == Kind::Colon).count()
}
