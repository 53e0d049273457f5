//! Which mention in the text is the speaker of a quotation.
//!
//! Every mention around the quotation is a candidate, and so are who spoke last and nobody. The
//! place of each is told by features, their weights are summed, and the best one speaks; how far
//! it is ahead of the others is the confidence.

use super::Weights;
use super::features::{kind, kind_of};
use super::lexicon::WordClass;
use super::names::Names;
use super::phrases::{Mention, REACH, Tie};
use super::quoted::Quoted;
use super::rule::Rule;
use super::tokens::{Kind, Run, Token, Tokens};
use super::verdict::{Candidate, Verdict, verdict};
use crate::language::Speech;

/// The mention that speaks, and how it was found.
pub(super) type Found = Option<(Run, Rule)>;

/// A text, read for who speaks.
pub(super) struct Reading<'a> {
    pub text: &'a str,
    pub tokens: &'a Tokens,
    /// The quoted stretches.
    pub quoted: &'a [Quoted],
    /// All who are mentioned, in order.
    pub mentions: &'a [Mention],
    pub names: &'a Names<'a, 'a>,
    pub speech: &'a Speech,
    pub weights: &'a Weights,
}

/// Who spoke before a quotation.
#[derive(Clone, Copy, Default)]
pub(super) struct Past {
    pub speaker: Found,
    /// Who spoke before that one.
    pub earlier: Found,
    /// A sentence stands between that does not tell who speaks.
    pub stale: bool,
}

impl Past {
    /// Somebody else speaks, or the same one again.
    fn hear(&mut self, found: Found) {
        if let Some((mention, _)) = found {
            if self.speaker.is_some_and(|(last, _)| last != mention) {
                self.earlier = self.speaker;
            }
            self.speaker = found;
            self.stale = false;
        }
    }
}

/// A quotation among the tokens of its paragraph: where its sentence begins and ends.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub start: usize,
    pub quote: usize,
    pub end: usize,
    /// How it ends: inside the sentence, with a comma, a question, a full stop.
    pub ending: usize,
}

pub(super) const ENDINGS: usize = 4;

impl Reading<'_> {
    /// The speakers of all quoted stretches.
    pub fn attribute(&self, trace: &mut impl FnMut(usize, &[Candidate])) -> Vec<Verdict> {
        let mut verdicts = Vec::new();
        let mut past = Past::default();
        let mut sentence = 0;
        // A quotation of this sentence has a speaker.
        let mut quoted = false;
        let mut alone = false;
        let mut candidates = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            if let Kind::Quote(i) = token.kind {
                let frame = self.frame(sentence, at, i);
                candidates.clear();
                self.candidates(frame, past, alone, &mut candidates);
                trace(i, &candidates);
                let mut verdict = verdict(&candidates, self.weights, self.names, at - 1);
                // What never closed before goes on, whoever said it.
                let opens = self.tokens[at - 1].kind == Kind::End;
                let goes_on = past.speaker.filter(|&(_, rule)| rule == Rule::Unclosed && opens);
                verdict.found = verdict.found.or(goes_on);
                verdicts.push(verdict);
                past.hear(verdict.found.map(|(mention, _)| (mention, Rule::Continued)));
                quoted = verdict.found.is_some();
                if self.ends_sentence(frame) {
                    sentence = at + 1;
                    quoted = false;
                }
            } else if token.is_stop() {
                if !quoted && sentence < at {
                    past.stale = true;
                    past.hear(self.told(sentence, at));
                }
                sentence = at + 1;
                quoted = false;
            }
            if token.kind == Kind::End {
                if let Some((_, rule)) = &mut past.speaker {
                    *rule = match self.tokens[at - 1].kind {
                        Kind::Quote(i) if !self.quoted[i].closed => Rule::Unclosed,
                        Kind::Colon | Kind::Comma => Rule::Announced,
                        _ => Rule::Carried,
                    };
                }
                alone = self.is_alone(at + 1);
            }
        }
        verdicts
    }

    /// Whether a paragraph has nothing but quotations.
    fn is_alone(&self, start: usize) -> bool {
        let other = |t: &&Token| !matches!(t.kind, Kind::Quote(_) | Kind::Stop);
        self.tokens.iter().skip(start).find(other).is_some_and(|t| t.kind == Kind::End)
    }

    fn frame(&self, sentence: usize, quote: usize, segment: usize) -> Frame {
        let mut end = quote + 1;
        while end < quote + REACH && !self.tokens[end].is_stop() {
            end += 1;
        }
        let inner = self.quoted[segment].inner.of(self.text);
        let ending = match inner.trim_end_matches(closes).chars().next_back() {
            Some(',' | '—' | '–' | '-') => 1,
            Some('?' | '!') => 2,
            Some('.' | '…') => 3,
            _ => 0,
        };
        Frame { start: sentence.max(quote.saturating_sub(REACH)), quote, end, ending }
    }

    /// Whether the quotation ends its sentence.
    fn ends_sentence(&self, frame: Frame) -> bool {
        let next = self.tokens[frame.quote + 1].kind;
        frame.ending >= 2 && matches!(next, Kind::Capital | Kind::Quote(_) | Kind::Number | Kind::End)
    }

    /// The mentions within a range of tokens.
    pub(super) fn within(&self, start: usize, end: usize) -> &[Mention] {
        &self.mentions[self.mention(start)..self.mention(end)]
    }

    /// The number of the first mention from a token on.
    fn mention(&self, at: usize) -> usize {
        self.mentions.partition_point(|mention| mention.run.start < at)
    }

    /// Who tells something in a sentence: the subject of its first reporting verb, or its own.
    fn told(&self, start: usize, end: usize) -> Found {
        let mut opening = None;
        for &Mention { run, tie, .. } in self.within(start, end).iter().take(REACH) {
            if self.tokens.is(run.start - 1, WordClass::PREPOSITION) {
                continue;
            }
            let behind = tie == Tie::Behind && !self.speech.inverts && run.start <= start + 2;
            if tie != Tie::No && !behind && !self.tokens.is(run.start, WordClass::OBLIQUE) {
                return Some((run, Rule::Reported));
            }
            opening = opening.or(Some(run));
        }
        let opening = opening?;
        let person = match kind_of(&self.tokens[opening]) {
            kind::HE_OR_SHE | kind::FULL_NAME => true,
            kind::PRONOUN | kind::NOUN => false,
            _ => {
                !self.speech.capital_nouns()
                    || self.tokens.any(opening.start, opening.end, WordClass::ROLE | WordClass::SURNAME)
            }
        };
        person.then_some((opening, Rule::Topic))
    }
}

/// Whether this is what may close a quotation inside the quotation.
fn closes(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '’' | '"' | '”' | '“' | '»' | '›' | '‘')
}
