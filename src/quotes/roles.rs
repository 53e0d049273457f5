//! The role that a text gives with a name: before it, or set off behind it.

use super::given_names::is_given_name;
use super::lexicon::WordClass;
use super::tokens::{Token, TokenKind, TokenRange, Tokens};
use crate::Span;
use crate::language::Language;

/// A longer role is no short noun phrase.
const LONGEST: usize = 16;

/// A role before a name whose own words begin at `name`: `Tulsa police chief` Ana Ruiz.
pub(super) fn before(text: &str, tokens: &Tokens, name: usize) -> Option<Span> {
    let head = &tokens[name - 1];
    if !is_role_noun(head) {
        return None;
    }
    let mut start = name - 1;
    while name - start < LONGEST && belongs(text, tokens, start - 1, head) {
        start -= 1;
    }
    // An abbreviation is none without what it belongs to: `Sen.`
    let is_title = name - start == 1 && !head.is(WordClass::ROLE);
    (!is_title).then(|| with_stop(text, tokens.span(TokenRange::new(start, name))))
}

/// Whether a word tells what somebody is, by more than `Mr`.
fn is_role_noun(token: &Token) -> bool {
    let titled = token.is(WordClass::NEUTRAL_TITLE) && token.kind == TokenKind::Capital;
    (token.is(WordClass::ROLE) || titled)
        && !token.is(WordClass::PLURAL | WordClass::MALE_TITLE | WordClass::FEMALE_TITLE)
        && token.is_word()
}

/// Whether a word belongs to the role behind it, which ends with `head`: `former FBI` agent, `the campaign's` secretary.
fn belongs(text: &str, tokens: &Tokens, at: usize, head: &Token) -> bool {
    const BREAKS: WordClass = WordClass::DETERMINER
        .union(WordClass::PRONOUN)
        .union(WordClass::PREPOSITION)
        .union(WordClass::CONJUNCTION)
        .union(WordClass::RELATIVE)
        .union(WordClass::SOURCE)
        .union(WordClass::FILLER)
        .union(WordClass::NOT_NAME)
        .union(WordClass::MALE_TITLE)
        .union(WordClass::FEMALE_TITLE);
    let token = &tokens[at];
    let word = token.span().of(text);
    match token.kind {
        TokenKind::Possessive => tokens[at - 1].is_word(),
        TokenKind::Capital => !token.is(BREAKS),
        TokenKind::Lower if token.is(WordClass::SPEAKER | WordClass::QUALIFIER) => true,
        // Before an office it is no part of that: `left` Senator Ruiz; nor is a verb behind a name.
        TokenKind::Lower => {
            let verb = tokens[at - 1].kind == TokenKind::Capital && word.ends_with("ed");
            let breaks = token.is(BREAKS | WordClass::SPEAKS) || verb || word.ends_with("ly");
            head.kind == TokenKind::Lower && !breaks
        }
        _ => false,
    }
}

/// A role set off behind a name that ends at `name`: Ana Ruiz, `the mayor of Delton`, …
pub(super) fn behind(text: &str, tokens: &Tokens, name: usize, language: &Language) -> Option<Span> {
    if tokens[name].kind != TokenKind::Comma {
        return None;
    }
    let start = name + 1;
    let mut end = start;
    while end - start < LONGEST && continues(&tokens[end]) {
        end += 1;
    }
    let closed =
        matches!(tokens[end].kind, TokenKind::Comma | TokenKind::Stop | TokenKind::Edge | TokenKind::Dash)
            || tokens[end].is(WordClass::RELATIVE);
    while end > start && tokens[end - 1].is(WordClass::COORDINATOR | WordClass::PREPOSITION) {
        end -= 1;
    }
    let role = described(text, tokens, TokenRange::new(start, end), language).filter(|_| closed)?;
    let employer = employer_behind(text, tokens, end).filter(|_| end == start + 1);
    Some(Span::new(role.start, employer.unwrap_or(role.end)))
}

/// Where an institution ends that a comma joins to a role without an article: Ana Ruiz, commander`, Tarrow Coast Guard`, …
/// The name of a person behind it is of somebody else.
fn employer_behind(text: &str, tokens: &Tokens, role: usize) -> Option<usize> {
    let start = role + 1;
    let words = tokens[start..].iter().take(LONGEST).take_while(|token| token.is_name()).count();
    let is_person = is_given_name(tokens.get(start)?.span().of(text));
    let joins = tokens[role].kind == TokenKind::Comma && words > 1 && !is_person;
    joins.then(|| tokens[start + words - 1].span().end)
}

/// A phrase beside a name as its role: `Bell's lawyer`. One that cannot be read without what stands before it is none:
/// `his lawyer`.
pub(super) fn described(
    text: &str,
    tokens: &Tokens,
    phrase: TokenRange,
    language: &Language,
) -> Option<Span> {
    let opening = tokens.of(phrase).first()?.span().of(text).to_lowercase();
    let dangles = language.speech.as_ref().is_some_and(|speech| speech.dangling.contains(&opening));
    (!dangles && is_role(tokens, phrase)).then(|| with_stop(text, tokens.span(phrase)))
}

fn continues(token: &Token) -> bool {
    const NEVER: WordClass =
        WordClass::RELATIVE.union(WordClass::COMPLEMENTIZER).union(WordClass::SUBORDINATOR);
    let verb = token.is_lower(WordClass::SPEAKS) && !token.is(WordClass::SPEAKER);
    let auxiliary = token.is_lower(WordClass::FILLER);
    let word = token.is_word() || token.kind == TokenKind::Possessive;
    word && !verb && !auxiliary && !token.is(NEVER) && !token.is_pronoun()
}

/// Whether a phrase is what somebody is: what it says before its first preposition ends with the noun for a role.
fn is_role(tokens: &Tokens, phrase: TokenRange) -> bool {
    let words = tokens.of(phrase);
    let opens = words.first().is_some_and(|first| first.is(WordClass::PREPOSITION | WordClass::SOURCE));
    let core = words
        .iter()
        .take_while(|t| !t.is(WordClass::PREPOSITION | WordClass::COORDINATOR | WordClass::GENITIVE));
    !opens && core.last().is_some_and(|head| head.is(WordClass::ROLE))
}

/// A span with the full stop of the abbreviation that it ends with: `Massachusetts Sen.`
fn with_stop(text: &str, span: Span) -> Span {
    let stop = text[span.end..].starts_with('.') && text[span.end + 1..].starts_with(' ');
    let is_short = span.of(text).rsplit(' ').next().is_some_and(|word| word.len() <= 4);
    Span::new(span.start, span.end + usize::from(stop && is_short))
}
