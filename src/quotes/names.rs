//! Finds the names in a text, and what stands with each of them.

use super::given_names::{Gender, is_given_name};
use super::lexicon::WordClass;
use super::particles::is_acronym;
use super::roles;
use super::tokens::{Token, TokenKind, TokenRange, Tokens};
use crate::language::Language;
use crate::span::CompactSpan;
use crate::text::is_quotation_mark;

/// A name: `Ana Ruiz`, `Ruiz`, `Tarrow Water Board`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    /// Its own words.
    pub words: TokenRange,
    /// Where it begins with the titles and roles before it.
    pub start: usize,
    /// The role that the text gives with it.
    pub role: Option<CompactSpan>,
    /// What its title tells: `Mr`.
    pub gender: Option<Gender>,
    /// Whether a title, a role or a given name shows that it is a person's.
    pub is_person: bool,
    /// Whether an office and what that is over stand before it: `Secretary of State`.
    pub follows_office: bool,
    /// Whether an article stands before it: `the Tarrow Water Board`.
    pub has_article: bool,
    /// Whether a title or role stands right before it.
    pub is_titled: bool,
}

impl Name {
    /// What the title before it tells, if it has but one word: of a longer one that tells nothing new.
    pub fn title_gender(&self) -> Option<Gender> {
        self.gender.filter(|_| self.words.len() == 1)
    }
}

/// The names of a text, in order.
pub(super) fn find(text: &str, tokens: &Tokens, language: &Language) -> Vec<Name> {
    let mut names = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let start = at;
        while tokens[at].is_name() && (at == start || is_adjacent(text, tokens, at)) {
            at += 1;
        }
        if at > start {
            let own = skip_foreign(text, tokens, TokenRange::new(start, at));
            let name = name(text, tokens, TokenRange::new(own, at), language);
            let follows_office = own > start && office_before(tokens, start);
            names.extend(name.map(|name| Name { follows_office, ..name }));
        }
        at = at.max(start + 1);
    }
    names.shrink_to_fit();
    names
}

/// Whether a token follows the one before at once: nothing but full stops and the marks around a nickname between.
fn is_adjacent(text: &str, tokens: &Tokens, at: usize) -> bool {
    let between = &text[tokens[at - 1].span().end..tokens[at].span().start];
    between.chars().all(|c| c.is_whitespace() && c != '\n' || c == '.' || is_quotation_mark(c))
}

/// Where a run of capitals begins without what belongs to the words before it.
fn skip_foreign(text: &str, tokens: &Tokens, run: TokenRange) -> usize {
    let (start, end) = (run.start(), run.end());
    if run.len() < 3 {
        return start;
    }
    // `à l'AFP Ana Ruiz`: the agency that she told it.
    let elided = text[..tokens[start].span().start].ends_with(['\'', '’']);
    if elided && is_acronym(tokens[start].span().of(text)) {
        return start + 1;
    }
    if !office_before(tokens, start) {
        return start;
    }
    // Behind an article stands an institution: `Director of the` `Tarrow Water Board`.
    if tokens[start - 1].is(WordClass::DETERMINER) {
        let given = (start + 1..end - 1).find(|&at| is_given_name(tokens[at].span().of(text)));
        return given.unwrap_or(start);
    }
    let initial = tokens[end - 2].span().len() <= 2;
    end - if initial { 3 } else { 2 }
}

/// Whether a run follows an office at once, so that its first word is what that is over: `Secretary of` `State`.
fn office_before(tokens: &Tokens, start: usize) -> bool {
    let end = start - usize::from(tokens[start - 1].is(WordClass::DETERMINER));
    end > 1
        && tokens[end - 1].is(WordClass::PREPOSITION)
        && tokens[end - 2].is(WordClass::SPEAKER)
        && tokens[end - 2].kind == TokenKind::Capital
}

/// The name in a run of capitals; none if it consists of titles and roles.
fn name(text: &str, tokens: &Tokens, run: TokenRange, language: &Language) -> Option<Name> {
    if tokens.of(run).iter().all(|token| token.is(WordClass::HONORIFIC)) {
        return None;
    }
    let words = TokenRange::new(own_start(text, tokens, run), run.end());
    let before = &tokens[words.start() - 1];
    let is_titled = before.is(WordClass::ROLE | WordClass::TITLE) && before.is_word();
    let behind = roles::behind(text, tokens, words.end(), language);
    let given = is_given_name(tokens[words.start()].span().of(text));
    let role = behind.or_else(|| roles::before(text, tokens, words.start()));
    Some(Name {
        words,
        start: run.start(),
        role: role.map(CompactSpan::from),
        gender: title_gender(before),
        is_person: is_titled || given || behind.is_some() && words.len() > 1,
        follows_office: false,
        has_article: tokens[run.start() - 1].is(WordClass::DETERMINER) && !is_noun(&tokens[run.end()]),
        is_titled,
    })
}

/// Whether a word behind a name may be the noun that the name only says more of: `the Clinton campaign`.
fn is_noun(token: &Token) -> bool {
    token.kind == TokenKind::Lower && (token.class - WordClass::SPEAKER - WordClass::PLURAL).is_empty()
}

/// Where the own words of a name begin, behind titles, roles and what they belong to.
fn own_start(text: &str, tokens: &Tokens, run: TokenRange) -> usize {
    let last = run.end() - 1;
    // `Supreme Court`: the role is the end of the name itself.
    if tokens[last].is(WordClass::SPEAKER) {
        return run.start();
    }
    let honorific = (run.start()..last).rev().find(|&at| tokens[at].is(WordClass::HONORIFIC));
    let start = honorific.map_or(run.start(), |at| at + 1);
    // `FBI`, `Republican` Timothy Gill: what stands before a given name is none, and no initial.
    let is_given = |at: usize| is_given_name(tokens[at].span().of(text));
    let given = (start + 1..last).find(|&at| is_given(at) && is_modifier(tokens[at - 1].span().of(text)));
    given.filter(|_| !is_given(start)).unwrap_or(start)
}

/// Whether a word tells of a party, a people or a body rather than opening a name.
fn is_modifier(word: &str) -> bool {
    is_acronym(word) || is_demonym(word)
}

/// Whether a word may tell of a people or a party: `Texan`, `Democratic`.
pub(super) fn is_demonym(word: &str) -> bool {
    ["ic", "an", "ish", "ese"].iter().any(|ending| word.ends_with(ending))
}

fn title_gender(token: &Token) -> Option<Gender> {
    if token.is(WordClass::MALE_TITLE) {
        Some(Gender::Male)
    } else if token.is(WordClass::FEMALE_TITLE) {
        Some(Gender::Female)
    } else {
        None
    }
}
