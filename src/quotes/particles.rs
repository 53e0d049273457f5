//! Words that belong to the name of a person, wherever that is told.

use super::given_names::is_given_name;
use super::lexicon::WordClass;
use super::tokens::{Token, TokenKind, Tokens, listed_form};
use crate::text::{LowerCase, Vocabulary};

/// What stands between a given name and a surname, in the languages that news is written in.
const PARTICLES: [&str; 35] = [
    "af", "al", "av", "bin", "d'", "da", "dal", "dalla", "das", "de", "degli", "dei", "del", "della", "den",
    "der", "des", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "ten", "ter", "van", "vom",
    "von", "zu", "zum", "zur",
];

/// Those that lead to a surname behind any capital, not only behind a given name.
const LEADING: [&str; 12] = ["bin", "d'", "da", "de", "del", "di", "el", "ibn", "la", "le", "van", "von"];

/// Those that a name may have twice: `María del Carmen de la Torre`.
const REPEATED: [&str; 8] = ["da", "das", "de", "del", "della", "do", "dos", "du"];

/// So many particles follow each other: `von und zu` is none.
const LONGEST: usize = 3;

/// A name as far as it has been read.
#[derive(Default)]
struct Run {
    /// Its words that are no particles; 2 for one that is a surname or a noun already.
    words: usize,
    /// How often particles stand in it.
    joints: usize,
    /// Whether it opens with a given name.
    given: bool,
}

/// Takes the particles in names for parts of them: `Ursula von der Leyen`, `Marine Le Pen`, `Mark de Vries`. Behind more
/// than one word, or a surname, they tell where somebody is from, and behind a noun what it is about: `Ana Ruiz von der
/// Messe`, `das Fazit von Ana Ruiz`.
pub(super) fn join(text: &str, tokens: &mut Tokens) {
    let mut run = Run::default();
    let mut at = 0;
    while at < tokens.len() {
        let token = tokens[at];
        if token.is_name() {
            run.add(text, tokens, at);
            at += 1;
            continue;
        }
        if run.words == 0 {
            at += 1;
            continue;
        }
        let end = at + count_particles(text, tokens, at);
        let joins = end > at
            && tokens[end].is_name()
            && !is_acronym(tokens[end].span().of(text))
            && run.joins(&word(text, &token), &token);
        if !joins {
            run = Run::default();
            at = end.max(at + 1);
            continue;
        }
        for particle in &mut tokens.0[at..end] {
            *particle = Token::new(particle.span(), TokenKind::Capital);
        }
        run.joints += 1;
        at = end;
    }
}

impl Run {
    /// Adds a word of a name.
    fn add(&mut self, text: &str, tokens: &Tokens, at: usize) {
        let token = &tokens[at];
        if self.words == 0 && token.is(WordClass::TITLE) {
            return;
        }
        let before = &tokens[at - 1];
        // `Von der Halde`: a particle may open a name.
        let is_given = self.words == 0
            && (is_given_name(token.span().of(text)) || LEADING.contains(&&*word(text, token)));
        let noun = self.words == 0 && (before.is(WordClass::DETERMINER) || before.kind == TokenKind::Number);
        let other =
            noun || token.is(WordClass::SPEAKER | WordClass::INANIMATE | WordClass::SURNAME) && !is_given;
        self.given |= is_given;
        self.words += if other { 2 } else { 1 };
    }

    /// Whether a particle goes on with the name.
    fn joins(&self, particle: &str, token: &Token) -> bool {
        // Where it is an article, `Rutte de Kamer` is no name.
        let article = token.is_lower(WordClass::DETERMINER) || !LEADING.contains(&particle);
        match (self.words, self.joints) {
            (1, 0) => self.given || !article,
            (2, 1) => self.given && REPEATED.contains(&particle),
            _ => false,
        }
    }
}

/// How many particles stand in a row.
fn count_particles(text: &str, tokens: &Tokens, at: usize) -> usize {
    let is_particle = |token: &&Token| token.is_word() && PARTICLES.contains(&&*word(text, token));
    tokens[at..].iter().take(LONGEST).take_while(is_particle).count()
}

fn word<'t>(text: &'t str, token: &Token) -> LowerCase<'t> {
    listed_form(token.span().of(text))
}

/// Marks the last words of names wherever they stand: `Ruiz` where `Ana Ruiz` is somewhere.
pub(super) fn mark_surnames(text: &str, tokens: &mut Tokens) {
    let mut known = Vocabulary::new(text);
    for window in tokens.windows(3) {
        if window[0].is_name() && window[1].is_name() && !window[2].is_name() {
            known.insert(window[1].span().of(text));
        }
    }
    for token in &mut tokens.0 {
        if token.kind == TokenKind::Capital && known.contains(token.span().of(text)) {
            token.class |= WordClass::SURNAME;
        }
    }
}

/// Whether a word is written in capitals: `CDU`.
pub(super) fn is_acronym(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}
