//! The noun phrases of a paragraph that may name a speaker, without a parser.

use super::lexicon::WordClass;
use super::tokens::{Kind, Run, Token, Tokens};

/// How many tokens are looked at to either side, which keeps the whole linear.
pub(super) const REACH: usize = 60;

/// What no simple noun phrase runs over.
const BREAKS: WordClass = WordClass::PREPOSITION
    .union(WordClass::CONJUNCTION)
    .union(WordClass::RELATIVE)
    .union(WordClass::NOT_NAME);

/// Whether a simple noun phrase can run over this token.
fn fits(token: &Token) -> bool {
    let verb =
        token.kind == Kind::Lower && token.is(WordClass::SPEAKS | WordClass::FILLER | WordClass::SOURCE);
    (token.is_word() && !verb && !token.is(BREAKS) && !token.is_pronoun()) || token.kind == Kind::Possessive
}

/// A noun phrase that may name a speaker.
#[derive(Clone, Copy)]
pub(super) struct Mention {
    pub run: Run,
    /// How it is tied to a reporting verb, and where that stands.
    pub tie: Tie,
    pub verb: usize,
}

/// The mentions in a text, in order: `she`, `Ana Ruiz`, `the head of the agency`.
///
/// Where every noun has a capital, no preposition leads from one to the next.
pub(super) fn mentions(tokens: &Tokens, capital_nouns: bool) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut start = 0;
    while start + 1 < tokens.len() {
        let end = phrase(tokens, start, capital_nouns);
        if end > start {
            let run = Run { start, end };
            let (tie, verb) = tie(tokens, run);
            found.push(Mention { run, tie, verb });
        }
        start = end.max(start + 1);
    }
    found
}

/// Where the phrase that opens at `first` ends; `first` if none does.
fn phrase(tokens: &Tokens, first: usize, capital_nouns: bool) -> usize {
    let alone = !fits(&tokens[first + 1]);
    if tokens[first].is_pronoun() || tokens.is(first, WordClass::PRONOUN) && alone {
        return first + 1;
    }
    let mut last = first;
    let mut named = false;
    for at in first..first + REACH {
        let token = &tokens[at];
        let before = at.checked_sub(1).filter(|_| at > first).map(|i| &tokens[i]);
        // `der Sprecher des Ministeriums`
        let joined = token.kind == Kind::Lower
            && token.is(WordClass::GENITIVE)
            && before.is_some_and(Token::is_name)
            && tokens.is(first, WordClass::DETERMINER);
        // `the head of the agency`
        let linked = joined
            || before.is_some()
                && !named
                && !capital_nouns
                && token.kind == Kind::Lower
                && token.is(WordClass::PREPOSITION);
        let opens = token.is(WordClass::DETERMINER)
            && !joined
            && before.is_some_and(|t| !t.is(WordClass::PREPOSITION | WordClass::DETERMINER));
        // What follows a name in lower case is its verb, or a role that a name follows.
        let verb = !joined
            && token.kind == Kind::Lower
            && !token.is(WordClass::ROLE)
            && before.is_some_and(Token::is_name);
        if !(fits(token) || linked) || opens || verb && last == at {
            break;
        }
        named |= token.is_name();
        if !token.is(WordClass::DETERMINER | WordClass::PREPOSITION) {
            last = at + 1;
        }
    }
    let told = tokens.is(first, WordClass::DETERMINER) || tokens.any(first, last, WordClass::ROLE);
    if named && tokens[Run { start: first, end: last }].iter().any(Token::is_name) || told && last > first {
        last
    } else {
        first
    }
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
    /// `Ruiz in a statement on Monday said`
    Far,
    /// `said in a statement on Monday Ruiz`
    FarBehind,
}

impl Tie {
    /// Whether the mention stands before its verb.
    pub fn is_front(self) -> bool {
        matches!(self, Tie::Before | Tie::Across | Tie::Relative | Tie::Far)
    }
}

/// How many words may stand between a mention and its verb.
const FAR: usize = 12;

/// How a mention is tied to a reporting verb, and where that stands.
pub(super) fn tie(tokens: &Tokens, mention: Run) -> (Tie, usize) {
    let filler = |i: usize| tokens.is(i, WordClass::FILLER) && tokens[i].kind == Kind::Lower;
    let verb = |mut i: usize| {
        while filler(i) {
            i += 1;
        }
        tokens.is(i, WordClass::SPEAKS).then_some(i)
    };
    let mut before = mention.start - 1;
    while filler(before) {
        before -= 1;
    }
    if tokens.is(before, WordClass::VERB) {
        return (Tie::Behind, before);
    }
    if let Some(at) = verb(mention.end) {
        return (Tie::Before, at);
    }
    let mut at = mention.end;
    let comma = |i: usize| matches!(tokens[i].kind, Kind::Comma | Kind::Dash);
    let aside = comma(at);
    at += usize::from(aside);
    if tokens.is(at, WordClass::RELATIVE)
        && let Some(at) = verb(at + 1)
    {
        return (Tie::Relative, at);
    }
    // `the mayor of Delton, Ana Ruiz, said`
    if aside && let Some(at) = verb(at) {
        return (Tie::Across, at);
    }
    if !aside && !tokens.is(mention.start - 1, WordClass::PREPOSITION) {
        if let Some(at) = (mention.end..mention.end + FAR).find(|&i| ends(&tokens[i], WordClass::SPEAKS))
            && tokens[at].is_word()
        {
            return (Tie::Far, at);
        }
        let from = mention.start.saturating_sub(FAR);
        if let Some(at) = (from..mention.start).rev().find(|&i| ends(&tokens[i], WordClass::VERB))
            && tokens[at].is_word()
        {
            return (Tie::FarBehind, at);
        }
    }
    // The asides behind a name.
    for _ in 0..if aside { 4 } else { 0 } {
        let next = (at..at + REACH).find(|&i| !tokens[i].is_word() && tokens[i].kind != Kind::Possessive);
        let Some(close) = next.filter(|&i| comma(i)) else { break };
        if let Some(at) = verb(close + 1) {
            return (Tie::Across, at);
        }
        at = close + 1;
    }
    (Tie::No, 0)
}

/// Whether the way from a mention to its verb ends here: at a verb, or at no word.
fn ends(token: &Token, verbs: WordClass) -> bool {
    token.kind == Kind::Lower && token.is(verbs) || !token.is_word()
}
