//! A mention → the fullest form of its name in the text, and the role given with it.

use super::lexicon::WordClass;
use super::names::{Names, includes};
use super::tokens::{TokenKind, TokenRange};
use crate::Speaker;

/// How many names before a mention a pronoun is looked for among, and how many a role.
const BACK: usize = 40;
const ROLE_BACK: usize = 160;
/// After so many tokens, of which a quotation is one, a name counts half for a pronoun.
const DECAY: usize = 12;
const SCALE: usize = 1 << 16;
/// The least salience with which a person is meant.
const LEAST_SALIENCE: usize = 10_000;

impl<'t> Names<'t, '_> {
    /// Who a mention is; nobody's name for a pronoun whose person is not certain.
    pub fn speaker(&self, mention: TokenRange) -> Speaker<'t> {
        let holder = self
            .led_to(mention)
            .or_else(|| self.head(mention))
            .or_else(|| self.behind(mention))
            .map(|i| self.names[i].full);
        let span = self.tokens.span(mention);
        Speaker {
            name: holder.map_or(span.of(self.text), |i| self.said(i)),
            role: holder.map(|i| self.names[i].role.of(self.text)).filter(|role| !role.is_empty()),
            span,
        }
    }

    /// The name at the head of a mention: none in `a spokesman for Ana Ruiz`.
    fn head(&self, mention: TokenRange) -> Option<usize> {
        let mut end = mention.start;
        while end < mention.end && !self.ends_head(end, mention.start) {
            end += 1;
        }
        let at = self.names.partition_point(|name| name.words.end < end);
        let name = self.names.get(at)?;
        (name.words.end == end && name.words.start >= mention.start).then_some(at)
    }

    fn ends_head(&self, at: usize, start: usize) -> bool {
        let linked = self.tokens[at].is(WordClass::PREPOSITION)
            || at > start
                && self.tokens[at].is(WordClass::GENITIVE)
                && self.tokens[at].kind == TokenKind::Lower;
        linked || self.tokens[at].kind == TokenKind::Comma
    }

    /// The name that a mention only leads to: `the spokesman, Ana Ruiz,`, `Delton press officer Ana
    /// Ruiz said`.
    fn led_to(&self, mention: TokenRange) -> Option<usize> {
        let start = mention.end;
        let comma = self.tokens[start].kind == TokenKind::Comma;
        let mut at = start + usize::from(comma);
        while !comma && at < start + 4 && self.tokens[at].kind == TokenKind::Lower {
            at += 1;
        }
        let i = self.names.partition_point(|name| name.from < at);
        let name = self.names.get(i).filter(|name| name.from == at)?;
        let leads = if comma {
            self.head(mention).is_none()
                && self.tokens[mention.start].is(WordClass::DETERMINER)
                && self.tokens.any(mention, WordClass::ROLE)
                && name.words.len() > 1
                && (name.acts
                    || self.tokens[name.words.end].kind == TokenKind::Comma
                    || self.tokens[name.words.end].is_stop())
        } else {
            at > start && self.tokens[at - 1].is(WordClass::ROLE) && name.acts
        };
        leads.then_some(i)
    }

    /// The name behind a role (`the assistant secretary of war`) or a pronoun.
    fn behind(&self, mention: TokenRange) -> Option<usize> {
        let first = &self.tokens[mention.start];
        let before = self.names.partition_point(|name| name.words.end <= mention.start);
        if first.is_pronoun() {
            return self.person(mention.start, before);
        }
        if mention.len() == 1 || !first.is(WordClass::DETERMINER) {
            return None;
        }
        let bare = self.tokens.span(TokenRange::new(mention.start + 1, mention.end)).of(self.text);
        let mut holder = None;
        for name in &self.names[before.saturating_sub(ROLE_BACK)..before] {
            let role = if name.role.is_empty() { self.names[name.full].role } else { name.role };
            if includes(role.of(self.text), bare) {
                if holder.is_some_and(|other| other != name.full) {
                    return None;
                }
                holder = Some(name.full);
            }
        }
        holder
    }

    /// Whom `he` or `she` means: the most salient person, if nobody else is half as much.
    ///
    /// Salience is the sum over the mentions of a person: subjects count more, and near ones.
    fn person(&self, here: usize, before: usize) -> Option<usize> {
        let gender = self.tokens[here].class & (WordClass::HE | WordClass::SHE);
        if gender.is_empty() {
            return None;
        }
        let recent = &self.names[before.saturating_sub(BACK)..before];
        let weigh = |full: usize| {
            let mut sum = 0;
            for name in recent {
                if name.full == full {
                    sum += name.weight * SCALE / (here - name.from + DECAY);
                }
            }
            sum
        };
        let (mut best, mut most, mut next) = (None, 0, 0);
        for name in recent {
            let full = &self.names[name.full];
            let fits = full.person && (full.gender.is_empty() || full.gender.intersects(gender));
            if !fits || best == Some(name.full) {
                continue;
            }
            let weight = weigh(name.full);
            if weight > most {
                next = most;
                (best, most) = (Some(name.full), weight);
            } else {
                next = next.max(weight);
            }
        }
        best.filter(|_| next * 2 <= most && most > LEAST_SALIENCE)
    }
}
