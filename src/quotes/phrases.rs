//! The noun phrases of a paragraph that may name a speaker, without a parser.

use super::lexicon::class;
use super::tokens::{Kind, Token};
use alloc::vec::Vec;
use core::ops::Range;

/// How many tokens are looked at to either side, which keeps the whole linear.
pub(super) const REACH: usize = 60;

/// What no simple noun phrase runs over.
const BREAKS: u32 = class::PREPOSITION | class::CONJUNCTION | class::RELATIVE | class::NOT_NAME;

/// Whether a simple noun phrase can run over this token.
fn fits(token: &Token) -> bool {
    let verb = token.kind == Kind::Lower && token.is(class::SPEAKS | class::FILLER | class::SOURCE);
    (token.is_word() && !verb && !token.is(BREAKS) && !token.is_pronoun()) || token.kind == Kind::Possessive
}

/// The mentions in a block of tokens, in order: `she`, `Ana Ruiz`, `the head of the agency`.
pub(super) fn mentions(tokens: &[Token], block: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = block.start;
    while at < block.end {
        let end = phrase(tokens, at, block.end);
        if end > at {
            found.push(at..end);
        }
        at = end.max(at + 1);
    }
    found
}

/// Where the phrase that opens at `first` ends; `first` if none does.
fn phrase(tokens: &[Token], first: usize, end: usize) -> usize {
    let alone = tokens.get(first + 1).is_none_or(|next| first + 1 >= end || !fits(next));
    if tokens[first].is_pronoun() || tokens[first].is(class::PRONOUN) && alone {
        return first + 1;
    }
    let mut last = first;
    let mut named = false;
    for at in first..end.min(first + REACH) {
        let token = &tokens[at];
        let before = at.checked_sub(1).filter(|_| at > first).map(|i| &tokens[i]);
        // `the head of the agency`
        let linked = before.is_some() && !named && token.kind == Kind::Lower && token.is(class::PREPOSITION);
        let opens = token.is(class::DETERMINER)
            && before.is_some_and(|t| !t.is(class::PREPOSITION | class::DETERMINER));
        // What follows a name in lower case is its verb, or a role that a name follows.
        let verb = token.kind == Kind::Lower && !token.is(class::ROLE) && before.is_some_and(Token::is_name);
        if !(fits(token) || linked) || opens || verb && last == at {
            break;
        }
        named |= token.is_name();
        if !token.is(class::DETERMINER | class::PREPOSITION) {
            last = at + 1;
        }
    }
    let told = tokens[first].is(class::DETERMINER) || tokens[first..last].iter().any(|t| t.is(class::ROLE));
    if named && tokens[first..last].iter().any(Token::is_name) || told && last > first { last } else { first }
}

/// How a mention is the subject of a verb that reports.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Tie {
    No,
    /// `Ruiz said`
    Before,
    /// `Ruiz, the mayor, said`
    Across,
    /// `Ruiz, who said`
    Relative,
    /// `said Ruiz`
    Behind,
}

/// How a mention is tied to a reporting verb, and where that stands.
pub(super) fn tie(tokens: &[Token], block: &Range<usize>, mention: &Range<usize>) -> (Tie, usize) {
    let filler = |i: usize| tokens[i].is(class::FILLER) && tokens[i].kind == Kind::Lower;
    let verb = |mut i: usize| {
        while i < block.end && filler(i) {
            i += 1;
        }
        (i < block.end && tokens[i].is(class::SPEAKS)).then_some(i)
    };
    let mut before = mention.start;
    while before > block.start && filler(before - 1) {
        before -= 1;
    }
    if before > block.start && tokens[before - 1].is(class::VERB) {
        return (Tie::Behind, before - 1);
    }
    if let Some(at) = verb(mention.end) {
        return (Tie::Before, at);
    }
    let mut at = mention.end;
    let comma = |i: usize| i < block.end && matches!(tokens[i].kind, Kind::Comma | Kind::Dash);
    let aside = comma(at);
    at += usize::from(aside);
    if at < block.end
        && tokens[at].is(class::RELATIVE)
        && let Some(at) = verb(at + 1)
    {
        return (Tie::Relative, at);
    }
    // The asides behind a name.
    for _ in 0..if aside { 4 } else { 0 } {
        let limit = block.end.min(at + REACH);
        let next = (at..limit).find(|&i| !tokens[i].is_word() && tokens[i].kind != Kind::Possessive);
        let Some(close) = next.filter(|&i| comma(i)) else { break };
        if let Some(at) = verb(close + 1) {
            return (Tie::Across, at);
        }
        at = close + 1;
    }
    (Tie::No, block.end)
}
