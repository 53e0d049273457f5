//! Which mention in the text is the speaker of a quotation.
//!
//! Every mention around the quotation is a candidate, and so are who spoke last and nobody. The
//! place of each is told by features, their weights are summed, and the best one speaks; how far
//! it is ahead of the others is the confidence.

use super::features::{CLASSES, Features, KINDS, class_of, group, kind_of, tie_digit};
use super::lexicon::class;
use super::marks::Segment;
use super::phrases::{REACH, Tie, mentions, tie};
use super::tokens::{Kind, Token};
use super::weights::{UNIT, WEIGHTS};
use crate::Span;
use crate::language::Speech;
use alloc::vec::Vec;
use core::ops::Range;

/// How a speaker was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// `"…," said Ruiz.`
    Inverted,
    /// `"…," Ruiz said.`
    After,
    /// `"…," Ruiz thundered.`: the place tells, not the verb.
    Unlisted,
    /// `"…," according to Ruiz.`
    Source,
    /// `"…" — Ana Ruiz`
    Signed,
    /// `Ruiz said: "…"`
    Before,
    /// `Ruiz said that the bridge was "…"`
    Around,
    /// `Ruiz criticised the plan, saying "…"`
    Clause,
    /// `Ruiz called on the council to "…".`
    Subject,
    /// `"…," said Ruiz. "…"`
    Continued,
    /// `Ruiz said it was safe. "…"`
    Reported,
    /// `Ruiz spoke on Monday. "…"`
    Topic,
    /// A quotation without a closing mark goes on in the next paragraph.
    Unclosed,
    /// `Ruiz wrote on her website:`, and the quotation in the next paragraph.
    Announced,
    /// The speaker of the paragraph before.
    Carried,
}

impl Rule {
    /// Whether a reporting verb ties the speaker to the quotation itself.
    pub(super) fn is_tied(self) -> bool {
        matches!(
            self,
            Rule::Inverted | Rule::After | Rule::Signed | Rule::Before | Rule::Around | Rule::Source
        )
    }
}

/// Below this nobody is named.
const LEAST: f64 = 0.15;
/// Above this probability that it is no speech, too.
const MOST: f64 = 0.75;

/// The mention that speaks, and how it was found.
pub(super) type Found = Option<(Span, Rule)>;

/// Who may have said a quotation, and what speaks for it.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// The mention; none for nobody.
    pub found: Option<(Span, Rule)>,
    /// What its place tells.
    pub features: Features,
}

/// What is known of the speaker of one quotation.
#[derive(Clone, Copy, Default)]
pub(super) struct Verdict {
    pub found: Found,
    pub confidence: f64,
}

/// The speakers of all segments; `blocks` are the paragraphs' tokens.
pub(super) fn attribute(
    text: &str,
    tokens: &[Token],
    blocks: &[Range<usize>],
    segments: &[Segment],
    speech: &Speech,
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
            mentions: mentions(tokens, block.clone()),
            block: block.clone(),
        };
        past = run.quotations(past, &mut verdicts, trace);
    }
    verdicts
}

/// What the text before a quotation tells about who speaks.
#[derive(Clone, Copy, Default)]
struct Past {
    speaker: Found,
    /// The paragraph before ended inside a quotation.
    unclosed: bool,
    /// The paragraph before ended with a colon or comma.
    colon: bool,
}

/// One paragraph.
struct Run<'a> {
    text: &'a str,
    tokens: &'a [Token],
    segments: &'a [Segment],
    speech: &'a Speech,
    mentions: Vec<Range<usize>>,
    block: Range<usize>,
}

/// A quotation among the tokens of its paragraph: where its sentence begins and ends.
#[derive(Clone, Copy)]
struct Frame {
    start: usize,
    quote: usize,
    end: usize,
    /// How it ends: inside the sentence, with a comma, a question, a full stop.
    ending: usize,
}

const ENDINGS: usize = 4;

impl Run<'_> {
    fn quotations(
        &self,
        past: Past,
        verdicts: &mut [Verdict],
        trace: &mut dyn FnMut(usize, &[Candidate]),
    ) -> Past {
        let block = &self.tokens[self.block.clone()];
        let mut last = past.speaker.map(|(span, _)| {
            let rule = match (past.unclosed, past.colon) {
                (true, _) => Rule::Unclosed,
                (_, true) => Rule::Announced,
                _ => Rule::Carried,
            };
            (span, rule)
        });
        let alone = block.iter().all(|t| matches!(t.kind, Kind::Quote(_) | Kind::Stop));
        let mut unclosed = false;
        let mut sentence = self.block.start;
        // A quotation of this sentence has a speaker.
        let mut quoted = false;
        let mut candidates = Vec::new();
        for at in self.block.clone() {
            match self.tokens[at].kind {
                Kind::Stop => {
                    last = self.told(sentence, at).filter(|_| !quoted).or(last);
                    sentence = at + 1;
                    quoted = false;
                }
                Kind::Quote(i) => {
                    let frame = self.frame(sentence, at);
                    candidates.clear();
                    self.candidates(frame, last, alone, &mut candidates);
                    trace(i, &candidates);
                    verdicts[i] = verdict(&candidates);
                    // What never closed before goes on, whoever said it.
                    let goes_on = last.filter(|&(_, rule)| rule == Rule::Unclosed && at == self.block.start);
                    let found = verdicts[i].found.or(goes_on);
                    verdicts[i].found = found;
                    last = found.map(|(span, _)| (span, Rule::Continued)).or(last);
                    quoted = found.is_some();
                    if self.ends_sentence(frame) {
                        sentence = at + 1;
                        quoted = false;
                    }
                    unclosed = !self.segments[i].closed;
                }
                _ => unclosed = false,
            }
        }
        last = self.told(sentence, self.block.end).filter(|_| !quoted).or(last);
        let colon = block.last().is_some_and(|t| matches!(t.kind, Kind::Colon | Kind::Comma));
        Past { speaker: last, unclosed, colon }
    }

    fn frame(&self, sentence: usize, quote: usize) -> Frame {
        let limit = self.block.end.min(quote + REACH);
        let stop = (quote + 1..limit).find(|&i| self.tokens[i].kind == Kind::Stop);
        let inner = self.inner(quote);
        let ending = match inner.chars().next_back() {
            Some(',' | '—' | '–' | '-') => 1,
            Some('?' | '!') => 2,
            Some('.' | '…') => 3,
            _ => 0,
        };
        Frame { start: sentence.max(quote.saturating_sub(REACH)), quote, end: stop.unwrap_or(limit), ending }
    }

    fn token(&self, at: usize) -> Option<&Token> {
        self.tokens[..self.block.end].get(at)
    }

    fn span(&self, phrase: &Range<usize>) -> Span {
        Span::new(self.tokens[phrase.start].span.start, self.tokens[phrase.end - 1].span.end)
    }

    fn inner(&self, at: usize) -> &str {
        match self.tokens[at].kind {
            Kind::Quote(i) => self.segments[i].inner.of(self.text).trim_end_matches(closes),
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
    fn within(&self, range: Range<usize>) -> &[Range<usize>] {
        let from = self.mentions.partition_point(|m| m.start < range.start);
        let to = self.mentions.partition_point(|m| m.end <= range.end);
        &self.mentions[from..to.max(from)]
    }

    /// Who tells something in a sentence: the subject of its first reporting verb, or its own.
    fn told(&self, start: usize, end: usize) -> Found {
        let mentions = self.within(start..end);
        let mentions = &mentions[..mentions.len().min(REACH)];
        let block = start..end;
        let tied = mentions.iter().find(|m| {
            let (tie, _) = tie(self.tokens, &block, m);
            tie != Tie::No && (tie != Tie::Behind || self.speech.inverts || m.start > start + 2)
        });
        if let Some(mention) = tied {
            return Some((self.span(mention), Rule::Reported));
        }
        let opening = mentions.iter().find(|m| !self.is_governed(start, m))?;
        let kind = kind_of(&self.tokens[opening.clone()]);
        let person = kind == 0 || kind == 3 || !self.speech.capital_nouns && kind != 6 && kind != 1;
        person.then(|| (self.span(opening), Rule::Topic))
    }

    fn is_governed(&self, start: usize, mention: &Range<usize>) -> bool {
        mention.start > start && self.tokens[mention.start - 1].is(class::PREPOSITION)
    }

    /// All who may have said a quotation.
    fn candidates(&self, frame: Frame, last: Found, alone: bool, out: &mut Vec<Candidate>) {
        let Frame { start, quote, end, ending } = frame;
        let left = self.within(start..quote);
        let right = self.within(quote + 1..end);
        let mood = self.tokens[start..end.min(quote + 8)].iter().any(|t| t.is(class::HEARSAY));
        let verbs = self.tokens[start..end].iter().any(|t| t.is(class::SPEAKS));
        let leads = class_of(self.token(quote.wrapping_sub(1)).filter(|_| quote > start));
        let follows = class_of(self.token(quote + 1));

        let mut nobody = Features::default();
        let words = self.inner(quote).split_whitespace().count();
        let here = usize::from(!left.is_empty() || !right.is_empty());
        nobody.add(group::WORDS, &[((words / 4), 4), (usize::from(verbs), 2)]);
        nobody.add(group::FRAGMENT, &[(leads, CLASSES), (ending, ENDINGS)]);
        out.push(Candidate { found: None, features: nobody });

        if let Some((span, rule)) = last {
            let place = match rule {
                Rule::Continued => 0,
                Rule::Reported => 1,
                Rule::Topic => 2,
                Rule::Unclosed => 3,
                Rule::Announced => 4,
                _ => 5,
            };
            let opens = usize::from(quote == start);
            let mut features = Features::default();
            let last = if alone { 3 } else { usize::from(ending >= 2) + usize::from(verbs) };
            features.add(group::PAST, &[(place, 6), (opens, 2), (last, 4)]);
            features.add(
                group::MOOD,
                &[
                    (usize::from(mood), 2),
                    (usize::from(verbs), 2),
                    (here, 2),
                    (usize::from(rule == Rule::Continued), 2),
                ],
            );
            features.add(group::KIND, &[(2, 3), (self.kind_at(span), KINDS)]);
            out.push(Candidate { found: Some((span, rule)), features });
        }
        let mut rival = false;
        for (order, mention) in left.iter().rev().enumerate() {
            let (candidate, tied) = self.candidate(frame, mention, order, false, leads, rival);
            rival |= tied;
            out.push(candidate);
        }
        rival = false;
        for (order, mention) in right.iter().enumerate() {
            let (candidate, tied) = self.candidate(frame, mention, order, true, follows, rival);
            rival |= tied;
            out.push(candidate);
        }
    }

    fn kind_at(&self, span: Span) -> usize {
        let from = self.tokens.partition_point(|t| t.span.start < span.start);
        let to = self.tokens.partition_point(|t| t.span.end <= span.end);
        kind_of(&self.tokens[from..to.max(from + 1)])
    }

    /// A mention in the quotation's own sentence; `beside` is the class of the token between.
    fn candidate(
        &self,
        frame: Frame,
        mention: &Range<usize>,
        order: usize,
        behind: bool,
        beside: usize,
        rival: bool,
    ) -> (Candidate, bool) {
        let tokens = self.tokens;
        let side = (usize::from(behind), 2);
        let between = if behind { frame.quote + 1..mention.start } else { mention.end..frame.quote };
        let count = |bits: u32| tokens[between.clone()].iter().filter(|t| t.is(bits)).count();
        let clause = if behind { frame.quote + 1..frame.end } else { frame.start..frame.quote };
        let (tie, verb) = tie(tokens, &clause, mention);
        let tied = (usize::from(tie != Tie::No), 2);
        let kind = kind_of(&tokens[mention.clone()]);
        let before = mention.start.checked_sub(1).filter(|&i| i >= frame.start).map(|i| &tokens[i]);
        let governed = before.is_some_and(|t| t.is(class::PREPOSITION));
        let source =
            governed && mention.start >= frame.start + 2 && tokens[mention.start - 2].is(class::SOURCE);
        let class_before = if source { 4 } else { class_of(before) };
        let verbs = count(class::SPEAKS);
        let nearest = (frame.start..frame.quote).rev().find(|&i| tokens[i].is(class::SPEAKS));
        let verb_class = |verb: usize| match tokens.get(verb) {
            Some(t) if t.is(class::VERB) => 1,
            Some(t) if t.is(class::PARTICIPLE) => 2,
            _ => 3,
        };

        let mut f = Features::default();
        f.add(group::KIND, &[side, (kind, KINDS)]);
        f.add(group::BEFORE, &[side, (class_before, CLASSES)]);
        let class_behind = class_of(self.token(mention.end));
        f.add(group::BEHIND, &[side, (class_behind, CLASSES)]);
        f.add(group::AROUND, &[side, (class_before, CLASSES), (class_behind, CLASSES)]);
        f.add(group::RIVAL, &[side, tied, (usize::from(rival), 2), (usize::from(kind < 2), 2)]);
        f.add(group::ORDER, &[side, (order, 4), (verbs, 3)]);
        let inverts = (usize::from(self.speech.inverts), 2);
        f.add(group::TIE, &[side, tie_digit(tie), inverts, (usize::from(governed), 2)]);
        let class = if tie == Tie::No { 0 } else { verb_class(verb) };
        let first_verb =
            if behind { verbs == usize::from(tie == Tie::Behind) } else { nearest == Some(verb) };
        f.add(group::VERB, &[side, (class, 4), (usize::from(first_verb), 2)]);
        let far = (usize::BITS - between.len().leading_zeros()) as usize;
        f.add(group::FAR, &[side, (far, 6), tied]);
        let crossed = tokens[between].iter().filter(|t| matches!(t.kind, Kind::Quote(_))).count();
        let colon = count_colons(tokens, &clause);
        f.add(group::BETWEEN, &[side, (crossed, 2), (colon, 2)]);
        let nobodys = mention.start >= 2 && governed && tokens[mention.start - 2].is(class::THEY);
        f.add(group::NOBODY, &[side, (usize::from(nobodys), 2)]);
        f.add(group::LANGUAGE, &[side, (usize::from(self.speech.capital_nouns), 2), (kind, KINDS)]);
        if behind {
            f.add(group::OPENING, &[(frame.ending, ENDINGS), (beside, CLASSES), (order, 2)]);
        } else {
            f.add(group::LEADING, &[(beside, CLASSES), tie_digit(tie)]);
            let opens = self.within(frame.start..frame.quote).first() == Some(mention);
            f.add(group::NEAREST, &[(nearest.map_or(0, verb_class), 4), (usize::from(opens), 2), tied]);
        }
        let rule = if class_before == 4 {
            Rule::Source
        } else if behind {
            let signed = beside == 2 && mention.start == frame.quote + 2 && mention.end == frame.end;
            match tie {
                Tie::Behind => Rule::Inverted,
                Tie::No if signed => Rule::Signed,
                Tie::No => Rule::Unlisted,
                _ => Rule::After,
            }
        } else {
            let direct = frame.quote <= verb + 3 || beside == 2;
            match tie {
                Tie::No if mention.end + 1 == frame.quote && beside == 2 => Rule::Signed,
                Tie::No => {
                    if nearest.is_some() {
                        Rule::Clause
                    } else {
                        Rule::Subject
                    }
                }
                _ if nearest != Some(verb) => Rule::Clause,
                _ => {
                    if direct {
                        Rule::Before
                    } else {
                        Rule::Around
                    }
                }
            }
        };
        let mention = if behind { self.with_apposition(mention, frame.end, tie) } else { mention.clone() };
        (Candidate { found: Some((self.span(&mention), rule)), features: f }, tie != Tie::No)
    }

    /// `Ana Ruiz, the mayor of Delton, said`: the mention with what describes it.
    fn with_apposition(&self, mention: &Range<usize>, end: usize, tie: Tie) -> Range<usize> {
        let opens = self.token(mention.end + 1).is_some_and(|t| t.is(class::DETERMINER));
        let close = (mention.end + 1..end).take(REACH).find(|&i| self.tokens[i].kind == Kind::Comma);
        match close.filter(|_| opens && tie == Tie::Across) {
            Some(close) => mention.start..close,
            None => mention.clone(),
        }
    }
}

fn count_colons(tokens: &[Token], range: &Range<usize>) -> usize {
    tokens[range.clone()].iter().filter(|t| t.kind == Kind::Colon).count()
}

/// The best candidate, if it is good enough.
fn verdict(candidates: &[Candidate]) -> Verdict {
    let mut best = 0;
    let mut odds = Vec::with_capacity(candidates.len());
    for (i, candidate) in candidates.iter().enumerate() {
        odds.push(odds_of(candidate.features.score(&WEIGHTS)));
        if best == 0 || odds[i] > odds[best] {
            best = i;
        }
    }
    let sum: f64 = odds.iter().sum();
    let confidence = odds[best] / sum;
    let unsaid = odds[0] / sum;
    let sure = confidence >= LEAST && unsaid <= MOST;
    Verdict { found: candidates[best].found.filter(|_| sure), confidence }
}

/// e to the power of a score: by squares, for it is a whole number of quarters.
fn odds_of(score: i32) -> f64 {
    let mut square = if score < 0 { 1.0 / UNIT } else { UNIT };
    let mut rest = score.unsigned_abs();
    let mut odds = 1.0;
    while rest > 0 {
        if rest & 1 == 1 {
            odds *= square;
        }
        square *= square;
        rest >>= 1;
    }
    odds
}

/// Whether this is what may close a quotation inside the quotation.
fn closes(c: char) -> bool {
    c.is_whitespace() || "'’\"”“»›‘".contains(c)
}
