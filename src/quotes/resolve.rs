//! A mention → the fullest form of its name in the text, and the role given with it.

use super::lexicon::class;
use super::tokens::{Kind, Token};
use crate::{Span, Speaker};

/// A run of capitalized words.
#[derive(Clone, Copy, Debug)]
struct Name {
    span: Span,
    role: Option<Span>,
    words: usize,
}

/// The names of a text, in order.
pub(super) struct Names<'t, 'a> {
    text: &'t str,
    tokens: &'a [Token],
    names: Vec<Name>,
    /// Sorted by last word, then by place.
    by_surname: Vec<(&'t str, usize)>,
}

impl<'t, 'a> Names<'t, 'a> {
    pub fn new(text: &'t str, tokens: &'a [Token]) -> Self {
        let mut names = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            if !tokens[at].is_name() {
                at += 1;
                continue;
            }
            let start = at;
            while at < tokens.len() && tokens[at].is_name() && adjacent(text, tokens, start, at) {
                at += 1;
            }
            names.push(name(tokens, start, at));
        }
        let mut by_surname: Vec<_> =
            names.iter().enumerate().map(|(i, name)| (surname(name.span.of(text)), i)).collect();
        by_surname.sort_unstable();
        Names { text, tokens, names, by_surname }
    }

    /// Who a mention is.
    pub fn speaker(&self, mention: Span) -> Option<Speaker<'t>> {
        let Some(own) = self.head(mention) else {
            return self.by_role(mention);
        };
        let key = surname(own.span.of(self.text));
        let from = self.by_surname.partition_point(|(word, _)| *word < key);
        let same = self.by_surname[from..].iter().take_while(|(word, _)| *word == key).map(|&(_, i)| i);
        let full = same
            .map(|i| self.names[i])
            .max_by_key(|name| (name.words, name.role.is_some(), usize::MAX - name.span.start))
            .unwrap_or(own);
        let role = full.role.or(own.role).map(|role| role.of(self.text));
        Some(Speaker { name: full.span.of(self.text), role, span: mention })
    }

    /// The name at the head of a mention: none in `a spokesman for Ana Ruiz`.
    fn head(&self, mention: Span) -> Option<Name> {
        let from = self.tokens.partition_point(|t| t.span.start < mention.start);
        let own = &self.tokens[from..];
        let own = &own[..own.partition_point(|t| t.span.start < mention.end)];
        let end = own.iter().position(|t| t.is(class::PREPOSITION) || t.kind == Kind::Comma);
        let end = own[..end.unwrap_or(own.len())].last()?.span.end;
        let at = self.names.partition_point(|name| name.span.end < end);
        self.names.get(at).copied().filter(|name| name.span.end == end && mention.contains(name.span))
    }

    /// `the assistant secretary of war` → the name that came with this role.
    fn by_role(&self, mention: Span) -> Option<Speaker<'t>> {
        let words = mention.of(self.text);
        let bare = words.strip_prefix("the ").or_else(|| words.strip_prefix("The ")).unwrap_or(words);
        let holder = self
            .names
            .iter()
            .filter(|name| name.span.start < mention.start)
            .find(|name| name.role.is_some_and(|role| role.of(self.text).contains(bare)));
        let role = holder.and_then(|name| name.role).map(|role| role.of(self.text));
        Some(Speaker { name: holder.map_or(words, |name| name.span.of(self.text)), role, span: mention })
    }
}

fn adjacent(text: &str, tokens: &[Token], start: usize, at: usize) -> bool {
    at == start
        || text[tokens[at - 1].span.end..tokens[at].span.start].trim_start_matches('.').trim().is_empty()
}

fn surname(name: &str) -> &str {
    name.split_whitespace().rev().find(|word| !matches!(*word, "Jr" | "Sr" | "II" | "III")).unwrap_or(name)
}

/// Tells a title or role from the name behind it, and finds a role in apposition.
fn name(tokens: &[Token], start: usize, end: usize) -> Name {
    let mut first = start;
    while first + 1 < end && tokens[first].is(class::ROLE | class::TITLE) {
        first += 1;
    }
    let title = (first > start && !tokens[start].is(class::TITLE))
        .then(|| Span::new(tokens[start].span.start, tokens[first - 1].span.end));
    let span = Span::new(tokens[first].span.start, tokens[end - 1].span.end);
    Name { span, role: apposition(tokens, end).or(title), words: end - first }
}

/// `, assistant secretary of war for international security affairs,`
fn apposition(tokens: &[Token], at: usize) -> Option<Span> {
    if tokens.get(at)?.kind != Kind::Comma {
        return None;
    }
    let mut end = at + 1;
    let mut role = false;
    while end < tokens.len()
        && end < at + 16
        && (tokens[end].is_word() || tokens[end].kind == Kind::Possessive)
    {
        if tokens[end].is(class::RELATIVE | class::PRONOUN) {
            return None;
        }
        role |= tokens[end].is(class::ROLE);
        end += 1;
    }
    let closed = tokens.get(end).is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Stop));
    (role && closed && end > at + 1).then(|| Span::new(tokens[at + 1].span.start, tokens[end - 1].span.end))
}
