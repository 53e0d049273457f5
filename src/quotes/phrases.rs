//! Noun phrases and subjects among the tokens of a sentence, without a parser.
//!
//! Every look to the left or right is bounded by [`REACH`], which keeps the whole linear.

use super::lexicon::class;
use super::tokens::{Kind, Token};
use core::ops::Range;

/// How many tokens a rule looks to either side.
pub(super) const REACH: usize = 60;

/// What no simple noun phrase runs over.
const BREAKS: u32 = class::PREPOSITION | class::CONJUNCTION | class::RELATIVE | class::NOT_NAME;

/// Whether a simple noun phrase can run over this token.
fn fits(token: &Token) -> bool {
    (token.is_word() && !token.is(BREAKS) && !token.is_pronoun()) || token.kind == Kind::Possessive
}

/// The noun phrase that opens at `from`, after fillers: `the head of the agency`.
pub(super) fn starting(tokens: &[Token], from: usize, end: usize) -> Option<Range<usize>> {
    let first = (from..end).find(|&i| !tokens[i].is(class::FILLER))?;
    let alone = tokens.get(first + 1).is_none_or(|t| first + 1 >= end || !fits(t));
    if tokens[first].is_pronoun() || tokens[first].is(class::PRONOUN) && alone {
        return Some(first..first + 1);
    }
    let mut last = first;
    let mut at = first;
    while at < end && at < first + REACH {
        let token = &tokens[at];
        let linked = token.is(class::PREPOSITION) && last > first && !has_name(&tokens[first..last]);
        if !(fits(token) || linked)
            || (token.kind == Kind::Lower && token.is(class::SPEAKS | class::FILLER) && last > first)
        {
            break;
        }
        // What follows a name in lower case is its verb, or a role that a name follows.
        if token.kind == Kind::Lower
            && !token.is(class::ROLE)
            && last == at
            && tokens[first..at].last().is_some_and(Token::is_name)
        {
            break;
        }
        at += 1;
        if !token.is(class::DETERMINER | class::PREPOSITION) {
            last = at;
        }
    }
    (last > first && is_whole(&tokens[first..last])).then_some(first..last)
}

/// The noun phrase that ends before `end`, with those that prepositions tie to it.
pub(super) fn ending(tokens: &[Token], start: usize, end: usize) -> Option<Range<usize>> {
    let start = start.max(end.saturating_sub(REACH));
    if end > start && tokens[end - 1].is_pronoun() {
        return Some(end - 1..end);
    }
    let mut first = simple(tokens, start, end)?;
    while first > start + 1
        && tokens[first - 1].is(class::PREPOSITION)
        && tokens[first - 1].kind == Kind::Lower
        && let Some(earlier) = simple(tokens, start, first - 1)
    {
        first = earlier;
    }
    // `der Leiter des Programms`: a genitive hangs on the noun before it.
    while first > start + 1
        && tokens[first].is(class::DETERMINER)
        && tokens[first - 1].is_name()
        && let Some(earlier) = simple(tokens, start, first)
    {
        first = earlier;
    }
    is_whole(&tokens[first..end]).then_some(first..end)
}

/// Whether a preposition stands before the phrase: then it is no subject.
pub(super) fn is_governed(tokens: &[Token], start: usize, phrase: &Range<usize>) -> bool {
    phrase.start > start && tokens[phrase.start - 1].is(class::PREPOSITION)
}

/// Whether the phrase before a verb is rather an adverbial: `Passend zu den Gefahren`.
pub(super) fn is_adverbial(tokens: &[Token], start: usize, phrase: &Range<usize>) -> bool {
    is_governed(tokens, start, phrase) || tokens[phrase.clone()].iter().any(|t| t.is(class::PREPOSITION))
}

/// Whether it can be a speaker: it has a name or an article, or tells a role.
fn is_whole(phrase: &[Token]) -> bool {
    has_name(phrase) || phrase[0].is(class::DETERMINER) || phrase.iter().any(|t| t.is(class::ROLE))
}

fn has_name(phrase: &[Token]) -> bool {
    phrase.iter().any(Token::is_name)
}

/// Where the run of nouns begins that ends before `end`.
fn simple(tokens: &[Token], start: usize, end: usize) -> Option<usize> {
    let mut at = end;
    while at > start {
        let token = &tokens[at - 1];
        if !fits(token) || (token.kind == Kind::Lower && token.is(class::SPEAKS | class::FILLER)) {
            break;
        }
        at -= 1;
        if token.is(class::DETERMINER) && !(at > start && tokens[at - 1].is(class::DETERMINER)) {
            break;
        }
    }
    let bare = tokens[end - 1].is(class::DETERMINER) && !tokens[end - 1].is(class::PRONOUN);
    (at < end && !bare).then_some(at)
}

/// The subject of the verb at `verb`, looked for leftwards, not beyond `start`.
pub(super) fn subject(tokens: &[Token], start: usize, verb: usize) -> Option<Range<usize>> {
    let start = start.max(verb.saturating_sub(REACH));
    let mut at = verb;
    while at > start && tokens[at - 1].is(class::FILLER) && tokens[at - 1].kind == Kind::Lower {
        at -= 1;
    }
    let last = tokens.get(at.checked_sub(1).filter(|&i| i >= start)?)?;
    if last.is(class::RELATIVE) {
        let comma = at >= start + 2 && tokens[at - 2].kind == Kind::Comma;
        return ending(tokens, start, at - 1 - usize::from(comma));
    }
    if matches!(last.kind, Kind::Comma | Kind::Dash) {
        return across_appositions(tokens, start, at - 1);
    }
    ending(tokens, start, at)
}

/// `Ana Ruiz, 51, the mayor of Delton, said`: the name before the asides that end at `comma`.
fn across_appositions(tokens: &[Token], start: usize, comma: usize) -> Option<Range<usize>> {
    let mut right = comma;
    let mut nearest = None;
    for _ in 0..6 {
        let left = (start..right).rev().find(|&i| matches!(tokens[i].kind, Kind::Comma | Kind::Dash));
        let part = left.map_or(start, |i| i + 1)..right;
        // A name between commas, after the role: `the mayor, Ana Ruiz, said`.
        if right == comma
            && !part.is_empty()
            && left.is_some()
            && tokens[part.clone()].iter().all(Token::is_name)
        {
            return Some(part);
        }
        let Some(left) = left else { break };
        let Some(found) = ending(tokens, start, left) else {
            right = left;
            continue;
        };
        let aside = &tokens[left + 1];
        if tokens[left - 1].is_name() && aside.kind != Kind::Capital || tokens[left + 1].is(class::DETERMINER)
        {
            return Some(found);
        }
        nearest = nearest.or(Some(found));
        right = left;
    }
    nearest
}

/// The subject that opens a clause: its first noun phrase behind what merely introduces it.
///
/// `inverts`: behind an opening adverbial the subject follows the verb.
pub(super) fn opening(
    text: &str,
    tokens: &[Token],
    start: usize,
    end: usize,
    inverts: bool,
) -> Option<Range<usize>> {
    let end = end.min(start + REACH);
    let comma = |from: usize| (from..end).find(|&i| tokens[i].kind == Kind::Comma);
    let mut at = start;
    while at < end {
        let token = &tokens[at];
        if token.is_pronoun() {
            return Some(at..at + 1);
        }
        let participle = at == start && token.kind == Kind::Capital && token.span.of(text).ends_with("ing");
        if inverts && token.is(class::PREPOSITION) {
            let verb = (at + 1..end).find(|&i| {
                let verb =
                    tokens[i].kind == Kind::Lower && fits(&tokens[i]) && !tokens[i].is(class::DETERMINER);
                verb && tokens[i - 1].is_name()
            });
            return starting(tokens, verb? + 1, end);
        } else if token.is(class::PREPOSITION | class::SUBORDINATOR) || participle {
            at = comma(at)?;
        } else if token.is_name() || token.is(class::DETERMINER | class::ROLE) {
            let phrase = starting(tokens, at, end)?;
            let next = phrase.end;
            // `In Ames, Iowa, on Sunday, Ruiz …`, `Meanwhile, Ruiz …`
            let aside = next + 1 < end
                && tokens[next].kind == Kind::Comma
                && (tokens[next + 1].is(class::PREPOSITION | class::PRONOUN)
                    || phrase.len() == 1 && tokens[next + 1].is_name());
            if !aside {
                let kept = &tokens[phrase.clone()];
                return (has_name(kept) || kept.iter().any(|t| t.is(class::ROLE))).then_some(phrase);
            }
            at = next;
        }
        at += 1;
    }
    None
}

/// The nearest name or pronoun before `end` that seems to have a verb behind it.
pub(super) fn nearest(tokens: &[Token], start: usize, end: usize) -> Option<Range<usize>> {
    let start = start.max(end.saturating_sub(REACH));
    let verb =
        |i: usize| tokens[i].kind == Kind::Lower && fits(&tokens[i]) && !tokens[i].is(class::DETERMINER);
    (start..end.saturating_sub(1)).rev().find_map(|i| {
        let subject = (tokens[i].is_name() || tokens[i].is_pronoun()) && verb(i + 1);
        let phrase = subject.then(|| ending(tokens, start, i + 1)).flatten()?;
        (!is_governed(tokens, start, &phrase)).then_some(phrase)
    })
}
