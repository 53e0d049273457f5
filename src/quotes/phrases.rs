//! The noun phrases of a text that may name a speaker, without a parser.

use super::lexicon::WordClass;
use super::ties::{Tie, tie, verb_at};
use super::tokens::{Token, TokenKind, TokenRange, Tokens};
use crate::language::Speech;
use crate::span::compact;

/// No phrase has more tokens, which keeps the whole linear.
const LONGEST: usize = 60;

/// A noun phrase that may name a speaker: `she`, `Ana Ruiz`, `the head of the agency`.
#[derive(Clone, Copy)]
pub(super) struct Mention {
    pub range: TokenRange,
    /// How it is tied to a reporting verb.
    pub tie: Tie,
    verb: Option<u32>,
}

impl Mention {
    /// Where that verb stands.
    pub fn verb(&self) -> Option<usize> {
        self.verb.map(|verb| verb as usize)
    }
}

/// The mentions of a text, in order.
pub(super) fn mentions(tokens: &Tokens, speech: &Speech) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut start = 0;
    while start + 1 < tokens.len() {
        let end = phrase_end(tokens, start, speech.capital_nouns());
        if end > start {
            let range = TokenRange::new(start, end);
            let (tie, verb) = tie(tokens, range, speech.verb_final);
            found.push(Mention { range, tie, verb: verb.map(compact) });
        }
        start = end.max(start + 1);
    }
    found
}

/// Where the phrase that opens at `first` ends; `first` if none does. `capital_nouns`: every noun has a capital.
fn phrase_end(tokens: &Tokens, first: usize, capital_nouns: bool) -> usize {
    let alone = !continues(&tokens[first + 1]);
    if tokens[first].is_pronoun() || tokens[first].is(WordClass::PRONOUN) && alone {
        return first + 1;
    }
    let opens_with_determiner = tokens[first].is(WordClass::DETERMINER);
    let mut end = first;
    let mut named = false;
    for (at, token) in tokens.iter().enumerate().skip(first).take(LONGEST) {
        let before = at.checked_sub(1).filter(|_| at > first).map(|i| &tokens[i]);
        let behind_name = before.is_some_and(Token::is_name);
        // `der Sprecher des Ministeriums`
        let genitive = token.is_lower(WordClass::GENITIVE) && behind_name && opens_with_determiner;
        // `the head of the agency`; where every noun has a capital, no preposition leads from one to the next.
        let preposition =
            before.is_some() && !named && !capital_nouns && token.is_lower(WordClass::PREPOSITION);
        // `deputy prime minister and finance minister Anna Berg`
        let joined = !opens_with_determiner && !named && joins_roles(tokens, at);
        let linked = genitive || preposition || joined;
        let opens_another = token.is(WordClass::DETERMINER)
            && !genitive
            && before.is_some_and(|t| !t.is(WordClass::PREPOSITION | WordClass::DETERMINER));
        // What follows a name in lower case is its verb, or a role that a name follows.
        let verb = !linked && token.kind == TokenKind::Lower && !token.is(WordClass::SPEAKER) && behind_name;
        let ends = verb && end == at && !goes_on_to_noun(tokens, first, at, capital_nouns);
        if !(continues(token) || linked) || opens_another || ends {
            break;
        }
        named |= token.is_name() && !token.is(WordClass::ROLE);
        if !token.is(WordClass::DETERMINER | WordClass::PREPOSITION | WordClass::COORDINATOR) {
            end = at + 1;
        }
    }
    let range = TokenRange::new(first, end);
    let has_name = named && tokens.of(range).iter().any(Token::is_name);
    let is_told = opens_with_determiner || tokens.any(range, WordClass::SPEAKER);
    if has_name || is_told { end } else { first }
}

/// Whether a conjunction joins two roles of the person whose name stands behind both.
fn joins_roles(tokens: &Tokens, at: usize) -> bool {
    let role =
        tokens[at + 1..].iter().take(MODIFIED).take_while(|token| token.kind == TokenKind::Lower).count();
    tokens[at].is_lower(WordClass::COORDINATOR)
        && tokens[at - 1].is_lower(WordClass::ROLE)
        && tokens[at + role].is_lower(WordClass::ROLE)
        && tokens[at + role + 1].is_name()
}

/// How many words in lower case may stand between a name and what a phrase with it is about.
const MODIFIED: usize = 4;

/// Whether the words in lower case behind a name belong to the phrase that opens at `first`, so that the name only says
/// more of its noun, `the CNN host`, or of another name, `former FBI agent Ana Ruiz`.
fn goes_on_to_noun(tokens: &Tokens, first: usize, at: usize, capital_nouns: bool) -> bool {
    let is_plain = |token: &&Token| {
        token.kind == TokenKind::Lower && (token.class - WordClass::SPEAKER - WordClass::PLURAL).is_empty()
    };
    let end = at + tokens[at..].iter().take(MODIFIED).take_while(is_plain).count();
    let next = &tokens[end];
    if end == at || capital_nouns {
        return false;
    }
    if next.is_name() {
        let behind = end + tokens[end..].iter().take_while(|token| token.is_name()).count();
        return tokens[first - 1].is(WordClass::VERB)
            || tokens[end - 1].is(WordClass::SPEAKER)
            || verb_at(tokens, behind).is_some();
    }
    let closes = next.is_lower(WordClass::SPEAKS)
        || next.is(WordClass::RELATIVE)
        || next.is_stop()
        || matches!(next.kind, TokenKind::Comma | TokenKind::Quoted);
    tokens[first].is(WordClass::DETERMINER) && closes
}

/// Whether a simple noun phrase can go on with this token.
fn continues(token: &Token) -> bool {
    const BREAKS: WordClass = WordClass::PREPOSITION
        .union(WordClass::CONJUNCTION)
        .union(WordClass::RELATIVE)
        .union(WordClass::NOT_NAME);
    let verb = token.is_lower(WordClass::SPEAKS | WordClass::FILLER | WordClass::SOURCE);
    token.is_word() && !verb && !token.is(BREAKS) && !token.is_pronoun()
        || token.kind == TokenKind::Possessive
}
