//! Which mention in the text is the speaker of a quotation.
//!
//! Every mention around the quotation is a candidate, and so are who spoke last and nobody. The
//! place of each is told by features, their weights are summed, and the best one speaks; how far
//! it is ahead of the others is the confidence.

use super::Weights;
use super::features::{kind, kind_of};
use super::lexicon::class;
use super::marks::Segment;
use super::phrases::{REACH, Tie, mentions, tie};
use super::rule::Rule;
use super::tokens::{Kind, Token};
use super::verdict::{Candidate, Verdict, verdict};
use crate::Span;
use crate::find;
use crate::language::Speech;
use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

/// The mention that speaks, and how it was found.
pub(super) type Found = Option<(Span, Rule)>;

/// The speakers of all segments; `blocks` are the paragraphs' tokens.
pub(super) fn attribute(
    text: &str,
    tokens: &[Token],
    blocks: &[Range<usize>],
    segments: &[Segment],
    speech: &Speech,
    weights: &Weights,
    trace: &mut dyn FnMut(usize, &[Candidate]),
) -> Vec<Verdict> {
    let mut verdicts = vec![Verdict::default(); segments.len()];
    let mut past = Past::default();
    for block in blocks {
        let run = Run {
            text,
            tokens,
            segments,
            speech,
            weights,
            mentions: mentions(tokens, block.clone(), speech.capital_nouns()),
            block: block.clone(),
        };
        past = run.quotations(past, &mut verdicts, trace);
    }
    verdicts
}

/// What the text before a quotation tells about who speaks.
#[derive(Clone, Copy, Default)]
pub(super) struct Past {
    pub speaker: Found,
    /// Who spoke before that one.
    pub earlier: Found,
    /// The paragraph before ended inside a quotation.
    unclosed: bool,
    /// The paragraph before ended with a colon or comma.
    colon: bool,
}

impl Past {
    /// Somebody else speaks, or the same one again.
    fn hear(&mut self, found: Found) {
        if let Some((span, _)) = found {
            if self.speaker.is_some_and(|(last, _)| last != span) {
                self.earlier = self.speaker;
            }
            self.speaker = found;
        }
    }
}

/// One paragraph.
pub(super) struct Run<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
    pub segments: &'a [Segment],
    pub speech: &'a Speech,
    pub weights: &'a Weights,
    pub mentions: Vec<Range<usize>>,
    pub block: Range<usize>,
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

impl Run<'_> {
    fn quotations(
        &self,
        mut past: Past,
        verdicts: &mut [Verdict],
        trace: &mut dyn FnMut(usize, &[Candidate]),
    ) -> Past {
        let block = &self.tokens[self.block.clone()];
        if let Some((_, rule)) = &mut past.speaker {
            *rule = match (past.unclosed, past.colon) {
                (true, _) => Rule::Unclosed,
                (_, true) => Rule::Announced,
                _ => Rule::Carried,
            };
        }
        past.unclosed = false;
        let alone = block.iter().all(|t| matches!(t.kind, Kind::Quote(_) | Kind::Stop));
        let mut sentence = self.block.start;
        // A quotation of this sentence has a speaker.
        let mut quoted = false;
        let mut candidates = Vec::new();
        for at in self.block.clone() {
            match self.tokens[at].kind {
                Kind::Stop => {
                    if !quoted {
                        past.hear(self.told(sentence, at));
                    }
                    sentence = at + 1;
                    quoted = false;
                }
                Kind::Quote(i) => {
                    let frame = self.frame(sentence, at);
                    candidates.clear();
                    self.candidates(frame, past, alone, &mut candidates);
                    trace(i, &candidates);
                    let mut verdict = verdict(&candidates, self.weights);
                    // What never closed before goes on, whoever said it.
                    let opens = at == self.block.start;
                    let goes_on = past.speaker.filter(|&(_, rule)| rule == Rule::Unclosed && opens);
                    verdict.found = verdict.found.or(goes_on);
                    verdicts[i] = verdict;
                    past.hear(verdict.found.map(|(span, _)| (span, Rule::Continued)));
                    quoted = verdict.found.is_some();
                    if self.ends_sentence(frame) {
                        sentence = at + 1;
                        quoted = false;
                    }
                    past.unclosed = !self.segments[i].closed;
                }
                _ => past.unclosed = false,
            }
        }
        if !quoted {
            past.hear(self.told(sentence, self.block.end));
        }
        past.colon = block.last().is_some_and(|t| matches!(t.kind, Kind::Colon | Kind::Comma));
        past
    }

    fn frame(&self, sentence: usize, quote: usize) -> Frame {
        let limit = self.block.end.min(quote + REACH);
        let mut end = quote + 1;
        while end < limit && self.tokens[end].kind != Kind::Stop {
            end += 1;
        }
        let ending = match find::last(self.inner(quote)) {
            ',' | '—' | '–' | '-' => 1,
            '?' | '!' => 2,
            '.' | '…' => 3,
            _ => 0,
        };
        Frame { start: sentence.max(quote.saturating_sub(REACH)), quote, end, ending }
    }

    pub(super) fn token(&self, at: usize) -> Option<&Token> {
        self.tokens[..self.block.end].get(at)
    }

    pub(super) fn span(&self, phrase: &Range<usize>) -> Span {
        Span::new(self.tokens[phrase.start].span.start, self.tokens[phrase.end - 1].span.end)
    }

    pub(super) fn inner(&self, at: usize) -> &str {
        match self.tokens[at].kind {
            Kind::Quote(i) => find::trim_end(self.segments[i].inner.of(self.text), closes),
            _ => "",
        }
    }

    /// Whether the quotation ends its sentence.
    fn ends_sentence(&self, frame: Frame) -> bool {
        let next = self.token(frame.quote + 1);
        frame.ending >= 2
            && next.is_none_or(|t| matches!(t.kind, Kind::Capital | Kind::Quote(_) | Kind::Number))
    }

    /// The mentions within a range of tokens.
    pub(super) fn within(&self, range: Range<usize>) -> &[Range<usize>] {
        let from = self.mentions.partition_point(|m| m.start < range.start);
        let to = self.mentions.partition_point(|m| m.end <= range.end);
        &self.mentions[from..to.max(from)]
    }

    /// Who tells something in a sentence: the subject of its first reporting verb, or its own.
    fn told(&self, start: usize, end: usize) -> Found {
        let block = start..end;
        let mut opening = None;
        for mention in self.within(block.clone()).iter().take(REACH) {
            if self.is_governed(start, mention) {
                continue;
            }
            let (tie, _) = tie(self.tokens, &block, mention);
            let behind = tie == Tie::Behind && !self.speech.inverts && mention.start <= start + 2;
            if tie != Tie::No && !behind && !self.tokens[mention.start].is(class::OBLIQUE) {
                return Some((self.span(mention), Rule::Reported));
            }
            opening = opening.or(Some(mention));
        }
        let opening = opening?;
        let person = match kind_of(&self.tokens[opening.clone()]) {
            kind::HE_OR_SHE | kind::FULL_NAME => true,
            kind::PRONOUN | kind::NOUN => false,
            _ => !self.speech.capital_nouns(),
        };
        person.then(|| (self.span(opening), Rule::Topic))
    }

    fn is_governed(&self, start: usize, mention: &Range<usize>) -> bool {
        mention.start > start && self.tokens[mention.start - 1].is(class::PREPOSITION)
    }
}

/// Whether this is what may close a quotation inside the quotation.
fn closes(c: char) -> bool {
    c.is_whitespace() || find::among(c, "'’\"”“»›‘")
}
