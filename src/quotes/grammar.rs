//! What a mention does in its sentence, without a parser.

use super::lexicon::WordClass;
use super::phrases::Mention;
use super::tokens::{TokenKind, Tokens};

/// What a mention does in its sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum GrammaticalFunction {
    /// It is the subject of a reporting verb.
    Speaker,
    /// It is the first that no preposition governs.
    Subject,
    /// No preposition governs it.
    Object,
    /// It is in a prepositional phrase, a genitive, or part of another mention.
    Dependent,
}

impl GrammaticalFunction {
    /// How much it counts where a pronoun looks for whom it means.
    pub fn salience(self) -> f64 {
        match self {
            Self::Speaker => 4.0,
            Self::Subject => 3.5,
            Self::Object => 1.5,
            Self::Dependent => 1.0,
        }
    }
}

/// Goes through the sentences outside quotations, mention by mention.
pub(super) struct Sentences<'a> {
    tokens: &'a Tokens,
    /// The number of the sentence.
    pub number: usize,
    at: usize,
    has_subject: bool,
    /// Where the last mention ends, and what that does.
    last: Option<(usize, GrammaticalFunction)>,
}

impl<'a> Sentences<'a> {
    pub fn new(tokens: &'a Tokens) -> Self {
        Sentences { tokens, number: 0, at: 0, has_subject: false, last: None }
    }

    /// Goes on to the token `at`.
    pub fn go_to(&mut self, at: usize) {
        for token in &self.tokens[self.at..at] {
            if token.is_stop() {
                self.number += 1;
                self.has_subject = false;
            }
        }
        self.at = at;
    }

    /// What the next mention does.
    pub fn function(&mut self, mention: &Mention) -> GrammaticalFunction {
        let start = mention.range.start();
        let function = match self.last {
            // `Ana Ruiz and Ivo Brandt`
            Some((end, function)) if end + 1 == start && self.tokens[end].is(WordClass::COORDINATOR) => {
                function
            }
            _ if self.is_governed(mention) => GrammaticalFunction::Dependent,
            _ => {
                let is_first = !self.has_subject;
                self.has_subject = true;
                match mention.tie {
                    tie if tie.is_close() => GrammaticalFunction::Speaker,
                    _ if is_first => GrammaticalFunction::Subject,
                    _ => GrammaticalFunction::Object,
                }
            }
        };
        self.last = Some((mention.range.end(), function));
        function
    }

    fn is_governed(&self, mention: &Mention) -> bool {
        let Mention { range, tie, .. } = *mention;
        let before = &self.tokens[range.start() - 1];
        before.is(WordClass::PREPOSITION) && !tie.is_subject_first()
            || before.kind == TokenKind::Possessive
            || self.tokens[range.end()].kind == TokenKind::Possessive
            || self.tokens[range.start()].is(WordClass::OBLIQUE)
    }
}
