//! Which mention in the text is the speaker of a quotation.
//!
//! Every mention around the quotation is a candidate, and so are who spoke last and nobody. The model picks the most
//! probable one, in text order, since who spoke last is a matter of the quotations before.

use super::context::{Context, Place};
use super::features::{Ending, MentionKind, Weights};
use super::history::History;
use super::lexicon::WordClass;
use super::model::{Attribution, Candidate, Found, decide};
use super::rule::Rule;
use super::ties::Tie;
use super::tokens::{TokenKind, TokenRange};

/// How many mentions of a sentence may tell who reports something in it.
const REPORTERS: usize = 60;

impl Context<'_, '_> {
    /// The speakers of all quoted stretches; `trace` sees the candidates of each.
    pub fn attribute(
        &self,
        weights: &Weights,
        mut trace: impl FnMut(usize, &[Candidate]),
    ) -> Vec<Attribution> {
        let mut attributions = Vec::with_capacity(self.quoted.len());
        let mut history = History::default();
        let mut sentence = 0;
        // A quotation of this sentence has a speaker.
        let mut attributed = false;
        let mut alone = false;
        for (at, token) in self.tokens.iter().enumerate() {
            match token.kind {
                TokenKind::Quoted => {
                    let i = attributions.len();
                    let place = self.place(sentence, at, i);
                    let candidates = self.candidates(place, history, alone);
                    trace(i, &candidates);
                    let attribution = if self.is_written(place) {
                        Attribution::default()
                    } else {
                        let attribution = decide(&candidates, weights, self.coreference);
                        Attribution { found: attribution.found.or(self.goes_on(at, history)), ..attribution }
                    };
                    history.add(attribution.found.map(|found| Found { rule: Rule::Continued, ..found }));
                    attributed = attribution.found.is_some();
                    attributions.push(attribution);
                    if self.ends_sentence(place) {
                        sentence = at + 1;
                        attributed = false;
                    }
                }
                TokenKind::Stop | TokenKind::Edge => {
                    if !attributed && sentence < at {
                        history.stale = true;
                        history.add(self.reporter(TokenRange::new(sentence, at)));
                    }
                    sentence = at + 1;
                    attributed = false;
                }
                _ => {}
            }
            if token.kind == TokenKind::Edge {
                history.set_last_rule(self.rule_across(at, attributions.len()));
                alone = self.is_alone(at + 1);
            }
        }
        attributions
    }

    /// The speaker of a quotation that never closed before, if this one goes on with it.
    fn goes_on(&self, quote: usize, history: History) -> Option<Found> {
        let opens = self.tokens[quote - 1].kind == TokenKind::Edge;
        history.last.filter(|last| opens && last.rule == Rule::Unclosed)
    }

    /// How the last speaker of the line that ends at `edge` is told in the next one; so many quotations stand before.
    fn rule_across(&self, edge: usize, quotations: usize) -> Rule {
        match self.tokens[..edge].last().map(|token| token.kind) {
            Some(TokenKind::Quoted) if !self.quoted[quotations - 1].closed => Rule::Unclosed,
            Some(TokenKind::Colon | TokenKind::Comma) => Rule::Announced,
            _ => Rule::Carried,
        }
    }

    /// Whether the line that opens at `start` has nothing but quotations.
    fn is_alone(&self, start: usize) -> bool {
        let mut rest = self.tokens[start..].iter();
        let other = rest.find(|token| !matches!(token.kind, TokenKind::Quoted | TokenKind::Stop));
        other.is_some_and(|token| token.kind == TokenKind::Edge)
    }

    /// Whether a quotation ends its sentence.
    fn ends_sentence(&self, place: Place) -> bool {
        let ends = matches!(place.ending, Ending::Question | Ending::Stop);
        let next = self.tokens[place.quote + 1].kind;
        ends && matches!(next, TokenKind::Capital | TokenKind::Quoted | TokenKind::Number | TokenKind::Edge)
    }

    /// Who reports something in a sentence: the subject of its first reporting verb, or its own if that is a person.
    fn reporter(&self, sentence: TokenRange) -> Option<Found> {
        let mut subject = None;
        for mention in self.mentions_in(sentence).iter().take(REPORTERS) {
            let range = mention.range;
            // `As Ruiz told the hearing` governs no mention.
            let governed = self.tokens[range.start() - 1].is(WordClass::PREPOSITION);
            if mention.tie == Tie::Silent || governed && !mention.tie.is_subject_first() {
                continue;
            }
            let opens_behind =
                mention.tie == Tie::VerbPrecedes && !self.inverts && range.start() <= sentence.start() + 2;
            let oblique = self.tokens[range.start()].is(WordClass::OBLIQUE);
            if mention.tie != Tie::None && !opens_behind && !oblique {
                return Some(Found { mention: range, rule: Rule::Reported });
            }
            subject = subject.or(Some(range));
        }
        subject.filter(|&range| self.is_person(range)).map(|mention| Found { mention, rule: Rule::Topic })
    }

    fn is_person(&self, mention: TokenRange) -> bool {
        match self.kind(mention) {
            MentionKind::HeOrShe | MentionKind::FullName => true,
            MentionKind::Pronoun | MentionKind::Noun | MentionKind::Body => false,
            _ => !self.capital_nouns || self.tokens.any(mention, WordClass::SPEAKER | WordClass::SURNAME),
        }
    }
}
