//! The names of a text: what each tells of its person, and the fullest form of each.

use super::lexicon::WordClass;
use super::particles::is_acronym;
use super::ties::{Tie, tie};
use super::tokens::{TokenKind, TokenRange, Tokens};
use crate::Span;
use std::collections::BTreeMap;

/// What a name adds to the salience of its person: one that speaks, another subject.
const SPEAKER: usize = 8;
const SUBJECT: usize = 3;

/// How much more often than another with the surname one must be said to be meant by it.
const RIVALRY: usize = 3;

/// A role has at most so many words.
const LONGEST_ROLE: usize = 16;

/// A run of capitalized words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    pub words: TokenRange,
    /// Empty where none is told.
    pub role: Span,
    /// [`WordClass::HE`] or [`WordClass::SHE`] where a title tells it.
    pub gender: WordClass,
    /// What it adds to the salience of its person.
    pub weight: usize,
    /// Its first word may have its capital from opening a sentence.
    vague: bool,
    /// Its verb follows at once.
    pub acts: bool,
    /// Its first token, with its titles and roles.
    pub from: usize,
    /// A title or a role shows a person.
    pub person: bool,
    /// The index of the fullest form.
    pub full: usize,
    /// The first name with the same surname. That one tells of all of them which is the fullest, and whether the
    /// surname alone speaks.
    head: usize,
    best: Option<usize>,
    speaks_alone: bool,
    /// How often the most frequent form of another person with the surname is said, and what all titles before the
    /// surname tell: of the head.
    rival: usize,
    genders: WordClass,
    /// How often this form is said: of the first.
    count: usize,
}

/// The names of a text, in order.
pub(super) struct Names<'t, 'a> {
    pub text: &'t str,
    pub tokens: &'a Tokens,
    pub names: Vec<Name>,
}

impl<'t, 'a> Names<'t, 'a> {
    pub fn new(text: &'t str, tokens: &'a Tokens) -> Self {
        let mut names = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let mut start = at;
            while tokens[at].is_name() && (at == start || adjacent(tokens, at)) {
                at += 1;
            }
            if at > start + 2 {
                let elided = text[..tokens[start].span.start].ends_with(['\'', '’']);
                if elided && is_acronym(tokens[start].span.of(text)) {
                    // `à l'AFP Ana Ruiz`: the agency that she told it.
                    start += 1;
                } else if follows_office(tokens, start) {
                    let initial = tokens[at - 2].span.len() <= 2;
                    start = at - if initial { 3 } else { 2 };
                }
            }
            if tokens[start..at].iter().any(|t| !t.is(WordClass::ROLE | WordClass::TITLE)) {
                names.push(name(tokens, start, at));
            }
            at = at.max(start + 1);
        }
        let mut this = Names { text, tokens, names };
        this.unite();
        this
    }

    /// Finds the fullest form of every name: the one said most often among those with more than the
    /// surname, the first where they are equal.
    fn unite(&mut self) {
        // The first name of each form, and the first with each surname.
        let (mut forms, mut surnames) = (BTreeMap::new(), BTreeMap::new());
        for i in 0..self.names.len() {
            let said = self.said(i);
            let full = *forms.entry(said).or_insert(i);
            let head = *surnames.entry(surname(said)).or_insert(i);
            let Name { words, weight, vague, gender, .. } = self.names[i];
            self.names[head].speaks_alone |= words.len() == 1 && weight == SPEAKER;
            self.names[head].genders |= gender;
            self.names[full].count += 2 - usize::from(vague);
            self.names[i].full = full;
            self.names[i].head = head;
        }
        for i in 0..self.names.len() {
            let Name { words, count, head, .. } = self.names[i];
            let best = self.names[head].best;
            if matches!(words.len(), 2..=4) && best.is_none_or(|best| count > self.names[best].count) {
                self.names[head].best = Some(i);
            }
        }
        self.find_rivals();
        for i in 0..self.names.len() {
            let Name { role, gender, person, full: own, head, .. } = self.names[i];
            let Name { best, speaks_alone, .. } = self.names[head];
            let longer = best.filter(|&best| {
                if self.names[own].words.len() == 1 {
                    self.is_plain(head, best)
                } else {
                    includes(self.said(best), self.said(own))
                }
            });
            let full = longer.unwrap_or(own);
            self.names[i].full = full;
            let fullest = &mut self.names[full];
            if fullest.role.is_empty() {
                fullest.role = role;
            }
            fullest.gender |= gender;
            fullest.person |= person || speaks_alone && fullest.words.len() > 1;
        }
    }

    /// Finds for every surname how often the most frequent form of another person than the best one's is said.
    fn find_rivals(&mut self) {
        for i in 0..self.names.len() {
            let Name { count, head, .. } = self.names[i];
            let best = self.names[head].best.map_or("", |best| self.said(best));
            let own = self.said(i);
            if count > self.names[head].rival && !includes(best, own) && !includes(own, best) {
                self.names[head].rival = count;
            }
        }
    }

    /// Whether a surname alone means the person with the best form: where another has it too, that one has to be
    /// said far more often, and no title may tell of both a man and a woman.
    fn is_plain(&self, head: usize, best: usize) -> bool {
        let Name { rival, genders, .. } = self.names[head];
        rival == 0
            || self.names[best].count > RIVALRY * rival && genders != WordClass::HE.union(WordClass::SHE)
    }

    /// A name, as it stands there.
    pub fn said(&self, name: usize) -> &'t str {
        self.tokens.span(self.names[name].words).of(self.text)
    }
}

/// Whether the words of `part` all stand in `whole`, in order.
pub(super) fn includes(whole: &str, part: &str) -> bool {
    let mut words = whole.split_whitespace();
    part.split_whitespace().all(|word| words.any(|w| w == word))
}

/// Whether a token follows the one before at once, so that nothing in brackets stands between: a full stop
/// and a space at most.
fn adjacent(tokens: &Tokens, at: usize) -> bool {
    tokens[at].span.start <= tokens[at - 1].span.end + 3
}

fn surname(name: &str) -> &str {
    let mut surname = name;
    for word in name.split_whitespace().filter(|word| !matches!(*word, "Jr" | "Sr" | "II" | "III")) {
        surname = word;
    }
    surname
}

/// Whether a name follows an office at once, so that its first word is what that is over: `Secretary of` `State`.
/// Behind an article stands an institution: `Director of the` `Tarrow Water Board`.
fn follows_office(tokens: &Tokens, at: usize) -> bool {
    tokens[at - 1].is(WordClass::PREPOSITION)
        && tokens[at - 2].is(WordClass::ROLE)
        && tokens[at - 2].kind == TokenKind::Capital
}

/// Tells a title or role from the name behind it, and finds a role in apposition.
fn name(tokens: &Tokens, start: usize, end: usize) -> Name {
    const HONOUR: WordClass = WordClass::ROLE.union(WordClass::TITLE);
    let mut first = end - 1;
    // `Defense Department`, `Supreme Court`: the role word is the end of the name itself.
    let whole = tokens[first].is(WordClass::ROLE);
    while first > start && (whole || !tokens[first - 1].is(HONOUR)) {
        first -= 1;
    }
    let titled = first > start && first <= start + LONGEST_ROLE && !tokens[start].is(WordClass::TITLE);
    let title = if titled { tokens.span(TokenRange::new(start, first)) } else { Span::default() };
    let apposition = apposition(tokens, end);
    let told = if first > start { tokens[first - 1].class } else { WordClass::empty() };
    let before = &tokens[start - 1];
    let governed = before.is(WordClass::PREPOSITION) || before.kind == TokenKind::Possessive;
    let (tie, _) = tie(tokens, TokenRange::new(start, end));
    let speaks = matches!(tie, Tie::Before | Tie::Across | Tie::Relative | Tie::Behind);
    let person = told.intersects(HONOUR)
        || (speaks || apposition.is_some()) && end - first > 1 && !before.is(WordClass::DETERMINER);
    Name {
        vague: !person && !before.is_word(),
        person,
        words: TokenRange::new(first, end),
        role: apposition.unwrap_or(title),
        gender: gender_of(told),
        weight: if speaks {
            SPEAKER
        } else if !governed {
            SUBJECT
        } else {
            1
        },
        acts: tie == Tie::Before,
        from: start,
        full: 0,
        head: 0,
        best: None,
        speaks_alone: false,
        rival: 0,
        genders: WordClass::empty(),
        count: 0,
    }
}

/// The pronouns that may mean somebody with a title.
fn gender_of(title: WordClass) -> WordClass {
    let mut gender = WordClass::empty();
    gender.set(WordClass::HE, title.contains(WordClass::MR));
    gender.set(WordClass::SHE, title.contains(WordClass::MRS));
    gender
}

/// `, assistant secretary of war for international security affairs,`
fn apposition(tokens: &Tokens, at: usize) -> Option<Span> {
    if tokens[at].kind != TokenKind::Comma {
        return None;
    }
    let mut end = at + 1;
    let mut role = false;
    while tokens[end].is_word() || tokens[end].kind == TokenKind::Possessive {
        let token = &tokens[end];
        let verb = token.kind == TokenKind::Lower && token.is(WordClass::SPEAKS);
        if end > at + LONGEST_ROLE || token.is(WordClass::RELATIVE) || token.is_pronoun() || verb {
            return None;
        }
        role |= token.is(WordClass::ROLE);
        end += 1;
    }
    let closed = matches!(tokens[end].kind, TokenKind::Comma | TokenKind::Stop);
    (role && closed && end > at + 1).then(|| tokens.span(TokenRange::new(at + 1, end)))
}
