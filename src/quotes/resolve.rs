//! A mention → the fullest form of its name in the text, and the role given with it.

use super::lexicon::class;
use super::phrases::{Tie, tie};
use super::tokens::{Kind, Token};
use crate::order::order;
use crate::{Span, Speaker};
use alloc::vec::Vec;

/// How many names before a mention a role or pronoun is looked for among.
const BACK: usize = 40;
/// How far before a pronoun its person may stand, in tokens, of which a quotation is one.
const NEAR: usize = 150;
/// What a name counts for a pronoun behind it: one that speaks, another subject.
const SPEAKS: usize = 8;
const SUBJECT: usize = 3;
/// After so many tokens it counts half.
const DECAY: usize = 12;
const SCALE: usize = 1 << 16;
/// What is the least for a person to be meant.
const LEAST: usize = 10_000;

/// A run of capitalized words.
#[derive(Clone, Copy, Debug)]
struct Name {
    span: Span,
    role: Option<Span>,
    words: usize,
    /// [`class::HE`] or [`class::SHE`] where a title tells it.
    gender: u32,
    /// What it adds to the salience of its person.
    weight: usize,
    /// Its first word may have its capital from opening a sentence.
    vague: bool,
    /// Its verb follows at once.
    acts: bool,
    /// Its first token, with its titles and roles.
    from: usize,
    /// A title or a role shows a person.
    person: bool,
    /// The index of the fullest form.
    full: usize,
}

/// The names of a text, in order.
pub(super) struct Names<'t, 'a> {
    text: &'t str,
    tokens: &'a [Token],
    names: Vec<Name>,
}

impl<'t, 'a> Names<'t, 'a> {
    pub fn new(text: &'t str, tokens: &'a [Token]) -> Self {
        let mut names = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let start = at;
            while at < tokens.len() && tokens[at].is_name() && adjacent(text, tokens, start, at) {
                at += 1;
            }
            if at > start && tokens[start..at].iter().any(|t| !t.is(class::ROLE | class::TITLE)) {
                let named = at > start + 2 && is_office(&tokens[..start]);
                let initial = usize::from(at > start + 2 && tokens[at - 2].span.len() <= 2);
                names.push(name(tokens, if named { at - 2 - initial } else { start }, at));
            }
            at = at.max(start + 1);
        }
        let mut this = Names { text, tokens, names };
        this.unite();
        this
    }

    /// Finds the fullest form of every name: the one said most often among those with more than the
    /// surname, the first where they are equal.
    fn unite(&mut self) {
        let surnames: Vec<&str> = self.names.iter().map(|name| surname(name.span.of(self.text))).collect();
        let by = |i: usize| (surnames[i], self.said(i));
        let sorted = order(self.names.len(), &|a, b| by(a).cmp(&by(b)));
        let mut from = 0;
        for to in 1..=sorted.len() {
            if to == sorted.len() || surnames[sorted[to]] != surnames[sorted[from]] {
                self.unite_group(&sorted[from..to]);
                from = to;
            }
        }
    }

    /// Finds the fullest form among names with the same surname, the same forms side by side.
    fn unite_group(&mut self, group: &[usize]) {
        let (mut best, mut most) = (None, 0);
        let mut alone = false;
        let mut form = 0;
        let mut count = 0;
        for at in 0..group.len() {
            let own = group[form];
            let words = self.names[own].words;
            alone |= words == 1 && self.names[group[at]].weight == SPEAKS;
            count += 2 - usize::from(self.names[group[at]].vague);
            if (2..=4).contains(&words) && (count > most || count == most && best.is_some_and(|b| own < b)) {
                (best, most) = (Some(own), count);
            }
            if group.get(at + 1).is_some_and(|&next| self.said(next) != self.said(own)) {
                form = at + 1;
                count = 0;
            }
        }
        let mut own = group[0];
        for &i in group {
            if self.said(i) != self.said(own) {
                own = i;
            }
            let longer =
                best.filter(|&b| self.names[own].words == 1 || includes(self.said(b), self.said(own)));
            let full = longer.unwrap_or(own);
            let Name { role, gender, person, .. } = self.names[i];
            self.names[i].full = full;
            let fullest = &mut self.names[full];
            fullest.role = fullest.role.or(role);
            fullest.gender |= gender;
            fullest.person |= person || alone && fullest.words > 1;
        }
    }

    fn said(&self, name: usize) -> &'t str {
        self.names[name].span.of(self.text)
    }

    /// Who a mention is; nobody's name for a pronoun whose person is not certain.
    pub fn speaker(&self, mention: Span) -> Speaker<'t> {
        let holder = self
            .led_to(mention)
            .or_else(|| self.head(mention))
            .or_else(|| self.behind(mention))
            .map(|i| &self.names[self.names[i].full]);
        let words = mention.of(self.text);
        Speaker {
            name: holder.map_or(words, |name| name.span.of(self.text)),
            role: holder.and_then(|name| name.role).map(|role| role.of(self.text)),
            span: mention,
        }
    }

    fn own(&self, mention: Span) -> &[Token] {
        let from = self.tokens.partition_point(|t| t.span.start < mention.start);
        let own = &self.tokens[from..];
        &own[..own.partition_point(|t| t.span.start < mention.end)]
    }

    /// The name at the head of a mention: none in `a spokesman for Ana Ruiz`.
    fn head(&self, mention: Span) -> Option<usize> {
        let own = self.own(mention);
        let end = own.iter().position(|t| t.is(class::PREPOSITION) || t.kind == Kind::Comma);
        let end = own[..end.unwrap_or(own.len())].last()?.span.end;
        let at = self.names.partition_point(|name| name.span.end < end);
        self.names.get(at).filter(|name| name.span.end == end && mention.contains(name.span)).map(|_| at)
    }

    /// The name that a mention only leads to: `the spokesman, Ana Ruiz,`, `Delton press officer Ana Ruiz said`,
    /// `Speaker of the House Ana Ruiz`.
    fn led_to(&self, mention: Span) -> Option<usize> {
        let own = self.own(mention);
        let start = self.tokens.partition_point(|t| t.span.start < mention.end);
        let comma = self.tokens.get(start)?.kind == Kind::Comma;
        let mut at = start + usize::from(comma);
        while !comma && at < start + 4 && self.tokens.get(at)?.kind == Kind::Lower {
            at += 1;
        }
        let i = self.names.partition_point(|name| name.from < at);
        let name = self.names.get(i).filter(|name| name.from == at)?;
        let leads = if comma {
            let next = self.tokens.get(self.tokens.partition_point(|t| t.span.start < name.span.end))?;
            own[0].is(class::DETERMINER)
                && own.iter().any(|t| t.is(class::ROLE))
                && name.words > 1
                && (name.acts || next.kind == Kind::Comma)
        } else {
            at > start && self.tokens[at - 1].is(class::ROLE) && name.acts
        };
        leads.then_some(i)
    }

    /// The name behind a role (`the assistant secretary of war`) or a pronoun.
    fn behind(&self, mention: Span) -> Option<usize> {
        let first = self.own(mention).first()?;
        let before = self.names.partition_point(|name| name.span.end <= mention.start);
        if first.is_pronoun() {
            return self.person(first, before);
        }
        let determiner = first.is(class::DETERMINER).then_some(first.span.of(self.text))?;
        let bare = mention.of(self.text)[determiner.len()..].trim_start();
        let mut holders = (0..before).rev().take(4 * BACK).filter(|&i| {
            let full = self.names[self.names[i].full];
            self.names[i].role.or(full.role).is_some_and(|role| includes(role.of(self.text), bare))
        });
        let holder = holders.next().filter(|_| !bare.is_empty())?;
        let full = self.names[holder].full;
        holders.all(|other| self.names[other].full == full).then_some(full)
    }

    /// Whom `he` or `she` means: the most salient person, if nobody else is half as much.
    ///
    /// Salience is the sum over the mentions of a person: subjects count more, and near ones.
    fn person(&self, pronoun: &Token, before: usize) -> Option<usize> {
        let gender = pronoun.class & (class::HE | class::SHE);
        let here = self.tokens.partition_point(|t| t.span.start < pronoun.span.start);
        let recent = &self.names[before.saturating_sub(BACK)..before];
        let weigh = |full: usize| {
            let mut sum = 0;
            for name in recent {
                let away = here - name.from;
                if name.full == full && away < NEAR {
                    sum += name.weight * SCALE / (away + DECAY);
                }
            }
            sum
        };
        let (mut best, mut most, mut next) = (None, 0, 0);
        for name in recent {
            let full = &self.names[name.full];
            let fits = full.person && (full.gender == 0 || full.gender & gender != 0);
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
        best.filter(|_| gender != 0 && next * 2 <= most && most > LEAST)
    }
}

/// Whether the words of `part` all stand in `whole`, in order.
fn includes(whole: &str, part: &str) -> bool {
    let mut words = whole.split_whitespace();
    part.split_whitespace().all(|word| words.any(|w| w == word))
}

fn adjacent(text: &str, tokens: &[Token], start: usize, at: usize) -> bool {
    at == start
        || text[tokens[at - 1].span.end..tokens[at].span.start].chars().all(|c| c == '.' || c.is_whitespace())
}

fn surname(name: &str) -> &str {
    let mut surname = name;
    for word in name.split_whitespace().filter(|word| !matches!(*word, "Jr" | "Sr" | "II" | "III")) {
        surname = word;
    }
    surname
}

/// Whether a word before a name still belongs to an office: `Secretary of`.
fn is_office(before: &[Token]) -> bool {
    let role = before.iter().rposition(|t| !t.is(class::PREPOSITION | class::DETERMINER));
    role.is_some_and(|i| i + 1 < before.len() && before[i].is(class::ROLE) && before[i].kind == Kind::Capital)
}

/// Tells a title or role from the name behind it, and finds a role in apposition.
fn name(tokens: &[Token], start: usize, end: usize) -> Name {
    const HONOUR: u32 = class::ROLE | class::TITLE;
    let titles = tokens[start..end - 1].iter().rposition(|t| t.is(HONOUR)).map_or(0, |i| i + 1);
    // `Defense Department`, `Supreme Court`: the role word is the end of the name itself.
    let first = if tokens[end - 1].is(class::ROLE) { start } else { start + titles };
    let title = (first > start && !tokens[start].is(class::TITLE))
        .then(|| Span::new(tokens[start].span.start, tokens[first - 1].span.end));
    let apposition = apposition(tokens, end);
    let told = if first > start { tokens[first - 1].class } else { 0 };
    let before = start.checked_sub(1).map(|i| &tokens[i]);
    let next = tokens.get(end);
    let governed = before.is_some_and(|t| t.is(class::PREPOSITION) || t.kind == Kind::Possessive);
    let subject = next.is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Stop | Kind::Lower));
    let determined = before.is_some_and(|t| t.is(class::DETERMINER));
    let (tie, _) = tie(tokens, &(0..tokens.len()), &(start..end));
    let speaks = matches!(tie, Tie::Before | Tie::Across | Tie::Relative | Tie::Behind);
    let person = told & HONOUR != 0 || (speaks || apposition.is_some()) && end - first > 1 && !determined;
    Name {
        vague: !person && before.is_none_or(|t| !t.is_word()),
        person,
        span: Span::new(tokens[first].span.start, tokens[end - 1].span.end),
        role: apposition.or(title),
        words: end - first,
        gender: if told & class::MR != 0 { class::HE } else { 0 }
            | if told & class::MRS != 0 { class::SHE } else { 0 },
        weight: if speaks {
            SPEAKS
        } else if subject && !governed {
            SUBJECT
        } else {
            1
        },
        acts: tie == Tie::Before,
        from: start,
        full: 0,
    }
}

/// `, assistant secretary of war for international security affairs,`
fn apposition(tokens: &[Token], at: usize) -> Option<Span> {
    if tokens.get(at)?.kind != Kind::Comma {
        return None;
    }
    let mut end = at + 1;
    let mut role = false;
    while let Some(token) = tokens.get(end).filter(|t| t.is_word() || t.kind == Kind::Possessive) {
        let verb = token.kind == Kind::Lower && token.is(class::SPEAKS);
        if end > at + 16 || token.is(class::RELATIVE) || token.is_pronoun() || verb {
            return None;
        }
        role |= token.is(class::ROLE);
        end += 1;
    }
    let closed = tokens.get(end).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Stop));
    (role && closed && end > at + 1).then(|| Span::new(tokens[at + 1].span.start, tokens[end - 1].span.end))
}
