//! Words that belong to the name of a person, wherever that is told.

use super::lexicon::WordClass;
use super::tokens::{Token, TokenKind, Tokens};
use std::collections::BTreeSet;

/// What stands between a first name and a surname, and what more may stand there behind it.
const PARTICLES: [&[&str]; 2] = [
    &["bin", "d'", "da", "de", "del", "di", "el", "ibn", "la", "le", "van", "von"],
    &["de", "den", "der", "el", "la", "las", "los"],
];

/// Takes the particles in names for parts of them: `Ursula von der Leyen`, `Marine Le Pen`. Behind more than one
/// word, or a surname, they tell where somebody is from, and behind a noun what it is about: `Ana Ruiz von der Messe`,
/// `das Fazit von Ana Ruiz`.
pub(super) fn join(text: &str, tokens: &mut Tokens) {
    let mut run = 0;
    for at in 0..tokens.len() {
        let token = tokens[at];
        if token.is_name() {
            let noun = tokens[at - 1].is(WordClass::DETERMINER) || tokens[at - 1].kind == TokenKind::Number;
            let other = noun || token.is(WordClass::ROLE | WordClass::THING | WordClass::SURNAME);
            run += if other { 2 } else { 1 };
            continue;
        }
        let is =
            |token: &Token, order: usize| PARTICLES[order].contains(&&*token.span.of(text).to_lowercase());
        let mut order = usize::from(run == 1 && is(&tokens[at - 1], 0));
        let mut end = at;
        while run == 1 && order < PARTICLES.len() && is(&tokens[end], order) {
            // Where it is an article, `Rutte de Kamer` is no name.
            if order == 0 && tokens[end].kind == TokenKind::Lower && tokens[end].is(WordClass::DETERMINER) {
                break;
            }
            order += 1;
            end += 1;
        }
        run = 0;
        if end > at && tokens[end].is_name() && !is_acronym(tokens[end].span.of(text)) {
            for particle in &mut tokens.0[at..end] {
                *particle = Token { kind: TokenKind::Capital, class: WordClass::empty(), ..*particle };
            }
            // A name has such a place once.
            run = 2;
        }
    }
}

/// Marks the last words of names wherever they stand: `Ruiz` where `Ana Ruiz` is somewhere.
pub(super) fn mark_surnames(text: &str, tokens: &mut Tokens) {
    let mut known = BTreeSet::new();
    for at in 1..tokens.len() - 1 {
        if tokens[at - 1].is_name() && tokens[at].is_name() && !tokens[at + 1].is_name() {
            known.insert(tokens[at].span.of(text));
        }
    }
    for token in &mut tokens.0 {
        if token.kind == TokenKind::Capital && known.contains(token.span.of(text)) {
            token.class |= WordClass::SURNAME;
        }
    }
}

/// Whether a word is written in capitals: `CDU`.
pub(super) fn is_acronym(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}
