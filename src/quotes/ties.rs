//! How a mention is the subject of a reporting verb, without a parser.

use super::lexicon::WordClass;
use super::tokens::{Token, TokenKind, TokenRange, Tokens};

/// How a mention is tied to a reporting verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tie {
    /// To none.
    None,
    /// To one whose subject says nothing: `Ruiz was asked by Brandt`, `Ruiz quoted Brandt as saying`.
    Silent,
    /// `Ruiz said`
    VerbFollows,
    /// `Ruiz, the mayor, said`
    VerbAcrossAside,
    /// `Ruiz, who said`
    RelativeClause,
    /// `said Ruiz`
    VerbPrecedes,
    /// `Ruiz in a statement on Monday said`
    VerbFollowsFar,
    /// `said in a statement on Monday Ruiz`
    VerbPrecedesFar,
}

impl Tie {
    /// Whether the mention stands before its verb.
    pub fn is_subject_first(self) -> bool {
        matches!(self, Tie::VerbFollows | Tie::VerbAcrossAside | Tie::RelativeClause | Tie::VerbFollowsFar)
    }

    /// Whether nothing but an aside stands between the mention and its verb.
    pub fn is_close(self) -> bool {
        !matches!(self, Tie::None | Tie::Silent | Tie::VerbFollowsFar | Tie::VerbPrecedesFar)
    }
}

/// How many words may stand between a mention and its verb.
const FAR: usize = 12;

/// How many asides may stand between a mention and its verb, and how long each may be.
const ASIDES: usize = 4;
const LONGEST_ASIDE: usize = 60;

/// How a mention is tied to a reporting verb, and where that stands; `verb_final`: a verb may stand behind the quotation
/// of the subject before that.
pub(super) fn tie(tokens: &Tokens, mention: TokenRange, verb_final: bool) -> (Tie, Option<usize>) {
    let before = skip_fillers_back(tokens, mention.start() - 1);
    if tokens[before].is(WordClass::VERB) {
        return (Tie::VerbPrecedes, Some(before));
    }
    let end = mention.end();
    if verb_final && let Some(verb) = verb_behind_quotation(tokens, end) {
        return (Tie::VerbAcrossAside, Some(verb));
    }
    if is_passive_behind(tokens, end) {
        return (Tie::Silent, None);
    }
    if let Some(verb) = passive_before(tokens, mention.start()) {
        return (Tie::VerbPrecedes, Some(verb));
    }
    if tokens[end].is_lower(WordClass::QUOTES) {
        // `Ruiz quoted Brandt as saying`; with an auxiliary, `Ruiz was quoted as saying`, it is passive.
        return (Tie::Silent, None);
    }
    if let Some(verb) = verb_at(tokens, end) {
        return (Tie::VerbFollows, Some(verb));
    }
    let aside = is_comma(&tokens[end]);
    let behind = end + usize::from(aside);
    if tokens[behind].is(WordClass::RELATIVE)
        && let Some(verb) = verb_at(tokens, behind + 1)
    {
        return (Tie::RelativeClause, Some(verb));
    }
    if aside {
        let verb = verb_across(tokens, behind);
        return (if verb.is_some() { Tie::VerbAcrossAside } else { Tie::None }, verb);
    }
    if tokens[mention.start() - 1].is(WordClass::PREPOSITION) {
        return (Tie::None, None);
    }
    // `Ruiz of the harbour office, said`
    if tokens[end].is(WordClass::PREPOSITION)
        && let Some(comma) =
            (end..end + FAR).find(|&i| !tokens[i].is_word() || tokens[i].is_lower(WordClass::SPEAKS))
        && is_comma(&tokens[comma])
        && let Some(verb) = verb_at(tokens, comma + 1)
    {
        return (Tie::VerbAcrossAside, Some(verb));
    }
    far(tokens, mention)
}

/// Whether a passive verb stands behind a mention, and who does it behind that: `Ruiz was asked by Brandt`.
fn is_passive_behind(tokens: &Tokens, end: usize) -> bool {
    verb_at(tokens, end).is_some_and(|verb| verb > end && tokens[verb + 1].is_lower(WordClass::AGENT))
}

/// The passive verb of which a mention at `start` is the agent: `was asked by Brandt`.
fn passive_before(tokens: &Tokens, start: usize) -> Option<usize> {
    let verb = start.checked_sub(2).filter(|_| tokens[start - 1].is_lower(WordClass::AGENT))?;
    let has_auxiliary = verb > 0 && tokens[verb - 1].is_lower(WordClass::FILLER);
    (has_auxiliary && tokens[verb].is(WordClass::VERB)).then_some(verb)
}

/// The reporting verb at a place, behind fillers.
pub(super) fn verb_at(tokens: &Tokens, mut at: usize) -> Option<usize> {
    while tokens[at].is_lower(WordClass::FILLER) {
        at += 1;
    }
    tokens[at].is(WordClass::SPEAKS).then_some(at)
}

/// The reporting verb behind the quotation of a sentence that goes on at `start`.
fn verb_behind_quotation(tokens: &Tokens, start: usize) -> Option<usize> {
    let mut reach = start..(start + LONGEST_ASIDE).min(tokens.len());
    let at = reach.find(|&i| matches!(tokens[i].kind, TokenKind::Quoted) || tokens[i].is_stop())?;
    verb_at_end(tokens, at)
}

/// The reporting verb that stands behind a quotation at `at`.
pub(super) fn verb_at_end(tokens: &Tokens, at: usize) -> Option<usize> {
    let quoted = matches!(tokens[at].kind, TokenKind::Quoted);
    quoted.then(|| verb_at(tokens, at + 1 + usize::from(is_comma(&tokens[at + 1]))))?
}

fn skip_fillers_back(tokens: &Tokens, mut at: usize) -> usize {
    while tokens[at].is_lower(WordClass::FILLER) {
        at -= 1;
    }
    at
}

/// The reporting verb behind some asides, the first of which opens at `start`: `, the mayor of Delton, said`.
fn verb_across(tokens: &Tokens, start: usize) -> Option<usize> {
    let mut at = start;
    for _ in 0..=ASIDES {
        if let Some(verb) = verb_at(tokens, at) {
            // `Ruiz answered Brandt, saying`: the subject of the clause speaks, not the mention beside the comma.
            return Some(verb).filter(|&verb| !tokens[verb].is(WordClass::PARTICIPLE));
        }
        let mut reach = at..(at + LONGEST_ASIDE).min(tokens.len());
        let end = reach.find(|&i| !tokens[i].is_word() && tokens[i].kind != TokenKind::Possessive)?;
        if !is_comma(&tokens[end]) {
            return None;
        }
        at = end + 1;
    }
    None
}

/// A verb with nothing but words between it and the mention.
fn far(tokens: &Tokens, mention: TokenRange) -> (Tie, Option<usize>) {
    let ends = |token: &Token, verbs| token.is_lower(verbs) || !token.is_word();
    let mut behind = mention.end()..(mention.end() + FAR).min(tokens.len());
    if let Some(at) = behind.find(|&i| ends(&tokens[i], WordClass::SPEAKS))
        && tokens[at].is_word()
    {
        return (Tie::VerbFollowsFar, Some(at));
    }
    let mut before = (mention.start().saturating_sub(FAR)..mention.start()).rev();
    if let Some(at) = before.find(|&i| ends(&tokens[i], WordClass::VERB))
        && tokens[at].is_word()
    {
        return (Tie::VerbPrecedesFar, Some(at));
    }
    (Tie::None, None)
}

fn is_comma(token: &Token) -> bool {
    matches!(token.kind, TokenKind::Comma | TokenKind::Dash)
}
