//! Which mention in the text is the speaker of a quotation: the rules, best first.

use super::lexicon::class;
use super::marks::Segment;
use super::phrases::{self, REACH};
use super::tokens::{Kind, Token};
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

    /// The share of this rule's speakers that are right, measured on news articles.
    pub fn confidence(self) -> f64 {
        match self {
            Rule::Inverted | Rule::After => 0.98,
            Rule::Signed | Rule::Source => 0.97,
            Rule::Continued => 0.96,
            Rule::Before => 0.97,
            Rule::Around => 0.93,
            Rule::Reported => 0.86,
            Rule::Announced => 0.86,
            Rule::Clause => 0.85,
            Rule::Subject => 0.75,
            Rule::Unlisted => 0.75,
            Rule::Unclosed => 0.7,
            Rule::Topic => 0.6,
            Rule::Carried => 0.6,
        }
    }
}

/// The mention that speaks, and how it was found.
pub(super) type Found = Option<(Span, Rule)>;

/// The speakers of all segments; `blocks` are the paragraphs' tokens.
pub(super) fn attribute(
    text: &str,
    tokens: &[Token],
    blocks: &[Range<usize>],
    segments: &[Segment],
    speech: &Speech,
) -> Vec<Found> {
    let mut run = Run { text, tokens, segments, speech, found: vec![None; segments.len()] };
    let mut past = Past::default();
    for block in blocks {
        past = run.block(block.clone(), past);
    }
    run.found
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

struct Run<'a> {
    text: &'a str,
    tokens: &'a [Token],
    segments: &'a [Segment],
    speech: &'a Speech,
    found: Vec<Found>,
}

impl Run<'_> {
    fn block(&mut self, block: Range<usize>, past: Past) -> Past {
        let mut sentence = block.start;
        let mut last = past.speaker.map(|(span, _)| {
            let rule = if past.unclosed {
                Rule::Unclosed
            } else if past.colon {
                Rule::Announced
            } else {
                Rule::Carried
            };
            (span, rule)
        });
        let alone = self.tokens[block.clone()].iter().all(|t| matches!(t.kind, Kind::Quote(_) | Kind::Stop));
        let mut unclosed = false;
        // A quotation of this sentence has a speaker.
        let mut quoted = false;
        for at in block.clone() {
            match self.tokens[at].kind {
                Kind::Stop => {
                    if !quoted && let Some(found) = self.told(sentence, at) {
                        last = Some(found);
                    }
                    sentence = at + 1;
                    quoted = false;
                }
                Kind::Quote(i) => {
                    let end = block.end.min(at + REACH);
                    let frame = Frame { start: sentence.max(at.saturating_sub(REACH)), quote: at, end };
                    let carried = last.filter(|&(_, rule)| rule != Rule::Carried || alone);
                    self.found[i] = self.beside(frame, last).or(carried);
                    last = self.found[i].map(|(span, _)| (span, Rule::Continued)).or(last);
                    quoted = self.found[i].is_some();
                    if self.ends_sentence(frame) {
                        sentence = at + 1;
                        quoted = false;
                    }
                    unclosed = !self.segments[i].closed;
                }
                _ => unclosed = false,
            }
        }
        if sentence < block.end
            && !quoted
            && let Some(found) = self.told(sentence, block.end)
        {
            last = Some(found);
        }
        let colon =
            self.tokens[block.clone()].last().is_some_and(|t| matches!(t.kind, Kind::Colon | Kind::Comma));
        Past { speaker: last, unclosed, colon }
    }

    fn span(&self, phrase: Range<usize>) -> Span {
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
        let next = self.tokens.get(frame.quote + 1).filter(|_| frame.quote + 1 < frame.end);
        self.inner(frame.quote).ends_with(['.', '!', '?', '…'])
            && next.is_none_or(|t| matches!(t.kind, Kind::Capital | Kind::Quote(_) | Kind::Number))
    }

    /// Who tells something in a sentence that has no quotation behind it.
    fn told(&self, start: usize, end: usize) -> Found {
        let tail = (start..end).rev().take(REACH).find(|&i| self.tokens[i].kind == Kind::Comma);
        if let Some((span, rule)) = tail.and_then(|quote| self.after(Frame { start, quote, end }))
            && rule != Rule::Unlisted
        {
            return Some((span, Rule::Reported));
        }
        let verb = (start..end).take(REACH).find_map(|i| {
            let subject = self.tokens[i].is(class::VERB).then(|| self.subject(start, i, end));
            subject.flatten()
        });
        if let Some(subject) = verb {
            return Some((self.span(subject), Rule::Reported));
        }
        let opening = phrases::opening(self.text, self.tokens, start, end, self.speech.inverts)
            .filter(|p| self.is_person(p));
        opening.map(|subject| (self.span(subject), Rule::Topic))
    }

    /// The speaker in the quotation's own sentence.
    fn beside(&self, frame: Frame, last: Found) -> Found {
        let inner = self.inner(frame.quote);
        let next = self.tokens.get(frame.quote + 1).filter(|_| frame.quote + 1 < frame.end);
        let open = inner.ends_with([',', '?', '!', '—', '–', '-'])
            || next.is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Dash))
            || inner.ends_with(['.', '…']) && next.is_some_and(|t| t.kind == Kind::Lower)
            || next.is_some_and(|t| t.is(class::SOURCE) || self.speech.inverts && t.is(class::VERB));
        let full = !open && inner.ends_with(['.', '…']);
        let found = if open { self.after(frame) } else { None };
        found
            .or_else(|| if full { self.tag(frame) } else { None })
            .or_else(|| self.before(frame))
            .or_else(|| if full { None } else { self.tail(frame) })
            .or_else(|| self.hearsay(frame, last))
            .or_else(|| self.clause(frame))
    }

    /// `"…," said X`, `"…," X said`, `"…," according to X`.
    fn after(&self, frame: Frame) -> Found {
        let tokens = self.tokens;
        let end = (frame.quote + 1..frame.end)
            .find(|&i| matches!(tokens[i].kind, Kind::Quote(_) | Kind::Stop))
            .unwrap_or(frame.end);
        let dash = tokens.get(frame.quote + 1).is_some_and(|t| t.kind == Kind::Dash);
        let at = (frame.quote + 1..end).find(|&i| !matches!(tokens[i].kind, Kind::Comma | Kind::Dash))?;
        let first = &tokens[at];
        if first.is(class::SOURCE) {
            let from = at + 1 + usize::from(tokens.get(at + 1).is_some_and(|t| t.is(class::PREPOSITION)));
            return phrases::starting(tokens, from, end).map(|p| (self.span(p), Rule::Source));
        }
        const NO_SUBJECT: u32 = class::CONJUNCTION | class::PREPOSITION | class::RELATIVE | class::PARTICIPLE;
        let put_so =
            AS.contains(&first.span.of(self.text)) && tokens[at..end].iter().any(|t| t.is(class::VERB));
        if first.is(NO_SUBJECT) && !put_so {
            return None;
        }
        let mut verb = at;
        while verb + 1 < end && tokens[verb].is(class::FILLER) {
            verb += 1;
        }
        if tokens[verb].is(class::VERB) && !tokens[verb].is_name() {
            return self.behind(verb, end).map(|p| (self.span(p), Rule::Inverted));
        }
        let subject =
            (at..end).filter(|&i| tokens[i].is(class::VERB)).find_map(|i| phrases::subject(tokens, at, i));
        if let Some(subject) = subject {
            return Some((self.span(self.with_apposition(subject, end)), Rule::After));
        }
        let phrase = phrases::starting(tokens, at, end)?;
        if dash && phrase.start == at && phrase.end == end && first.is_name() {
            return Some((self.span(phrase), Rule::Signed));
        }
        self.unlisted(at, end)
    }

    /// `Ana Ruiz, the mayor of Delton, said`: the mention with what describes it.
    fn with_apposition(&self, subject: Range<usize>, end: usize) -> Range<usize> {
        let tokens = self.tokens;
        let opens = subject.end + 1 < end
            && tokens[subject.end].kind == Kind::Comma
            && tokens[subject.end + 1].is(class::DETERMINER);
        let close = (subject.end + 1..end).take(REACH).find(|&i| tokens[i].kind == Kind::Comma);
        match close.filter(|_| opens) {
            Some(close) => subject.start..close,
            None => subject,
        }
    }

    /// The subject behind its verb; of `heißt es in dem Bericht` the report.
    fn behind(&self, verb: usize, end: usize) -> Option<Range<usize>> {
        let found = phrases::starting(self.tokens, verb + 1, end)?;
        let next = found.end;
        let nobody = self.speech.inverts
            && self.tokens[found.start].is(class::THEY)
            && next < end
            && self.tokens[next].is(class::PREPOSITION);
        if nobody { phrases::starting(self.tokens, next + 1, end).or(Some(found)) } else { Some(found) }
    }

    /// `"…," Ruiz thundered.`: a name or pronoun right behind the quotation, then a verb.
    fn unlisted(&self, at: usize, end: usize) -> Found {
        const NO_VERB: u32 =
            class::PREPOSITION | class::CONJUNCTION | class::RELATIVE | class::PRONOUN | class::DETERMINER;
        let tokens = self.tokens;
        let phrase = phrases::starting(tokens, at, end).unwrap_or(at..at + 1);
        let is_verb = |t: &Token| t.kind == Kind::Lower && !t.is(NO_VERB | class::FILLER);
        let verb = tokens.get(phrase.end).filter(|_| phrase.end < end);
        if self.speech.inverts {
            // `„…“, zeigte sich Ruiz`
            let inverted = (is_verb(&tokens[at]) && at + 1 < end).then(|| self.behind(at, end)).flatten();
            let inverted =
                inverted.filter(|p| p.start < at + 3 && tokens[p.clone()].iter().any(Token::is_name));
            return inverted.map(|p| (self.span(p), Rule::Unlisted));
        }
        verb.is_some_and(is_verb).then(|| (self.span(phrase), Rule::Unlisted))
    }

    /// `"…." Ruiz said.`
    fn tag(&self, frame: Frame) -> Found {
        let tokens = self.tokens;
        let stop = (frame.quote + 1..frame.end).find(|&i| !tokens[i].is_word()).unwrap_or(frame.end);
        let closed = stop == frame.end || tokens[stop].kind == Kind::Stop;
        if !closed || stop < frame.quote + 3 || stop > frame.quote + 6 || !tokens[stop - 1].is(class::VERB) {
            return None;
        }
        phrases::subject(tokens, frame.quote + 1, stop - 1).map(|p| (self.span(p), Rule::After))
    }

    /// `X said: "…"`: the nearest reporting verb before the quotation.
    fn before(&self, frame: Frame) -> Found {
        let tokens = self.tokens;
        if let Some(named) = self.introduced(frame) {
            return Some(named);
        }
        let mut rule = Rule::Before;
        let mut inner = None;
        for verb in (frame.start..frame.quote).rev().filter(|&i| tokens[i].is(class::SPEAKS)) {
            let subject = if tokens[verb].is(class::PARTICIPLE) {
                // `with Ana Ruiz saying`
                let own = phrases::subject(tokens, frame.start, verb);
                own.filter(|p| p.start > frame.start && tokens[p.start - 1].span.of(self.text) == "with")
            } else {
                self.subject(frame.start, verb, frame.quote)
            };
            let Some(subject) = subject else {
                rule = Rule::Clause;
                continue;
            };
            // Between the verb and the quotation nothing but marks, or whom it was said to.
            let direct = frame.quote <= verb + 3
                || tokens[frame.quote - 1].kind == Kind::Colon
                    && !tokens[verb + 1..frame.quote].iter().any(Token::is_pronoun);
            let rule = if rule == Rule::Before && !direct { Rule::Around } else { rule };
            let found = (self.span(subject.clone()), rule);
            let before = subject.start.checked_sub(1).filter(|&i| i >= frame.start).map(|i| &tokens[i]);
            let joined = before.is_none_or(|t| t.is(class::COORDINATOR) || t.kind == Kind::Comma);
            let pronoun = tokens[subject.start].is_pronoun();
            if (pronoun && !joined) || tokens[verb].is(class::THOUGHT) {
                // `Ruiz says she heard what she calls "…"`: the clause around it has the name.
                inner = inner.or(Some(found));
                continue;
            }
            return Some(found);
        }
        let verb = (frame.start..frame.quote).rev().find(|&i| tokens[i].is(class::SPEAKS));
        inner.or_else(|| {
            let opening = phrases::opening(self.text, tokens, frame.start, frame.quote, self.speech.inverts);
            let nearest = || phrases::nearest(tokens, frame.start, verb?);
            let subject = if tokens[verb?].is(class::PARTICIPLE) {
                opening.or_else(nearest)
            } else {
                nearest().or(opening)
            };
            Some((self.span(subject?), Rule::Clause))
        })
    }

    /// The subject of a verb, before it or, where the language has it so, behind it.
    fn subject(&self, start: usize, verb: usize, end: usize) -> Option<Range<usize>> {
        let left = phrases::subject(self.tokens, start, verb);
        if !self.speech.inverts {
            return left;
        }
        let free = left.clone().filter(|p| !phrases::is_adverbial(self.tokens, start, p));
        let right = || self.behind(verb, end).filter(|p| p.start < verb + 4);
        let opening = || phrases::opening(self.text, self.tokens, start, verb, true);
        free.or_else(right).or(left).or_else(opening)
    }

    /// `Ana Ruiz: "…"` and `According to Ana Ruiz, "…"`.
    fn introduced(&self, frame: Frame) -> Found {
        let tokens = self.tokens;
        let colon = frame.quote.checked_sub(1).filter(|&i| i >= frame.start && tokens[i].kind == Kind::Colon);
        if let Some(colon) = colon {
            let name = (frame.start..colon).rev().take_while(|&i| tokens[i].is_name()).count();
            let start = colon - name;
            if name > 0 && (start == frame.start || tokens[start - 1].kind == Kind::Dash) {
                return Some((self.span(start..colon), Rule::Signed));
            }
        }
        let source = (frame.start..frame.quote).find(|&i| tokens[i].is(class::SOURCE))?;
        let far = source > frame.start + 1 && !self.speech.inverts;
        if (source..frame.quote).any(|i| tokens[i].is(class::SPEAKS)) || far {
            return None;
        }
        let from = source + 1 + usize::from(tokens.get(source + 1).is_some_and(|t| t.is(class::PREPOSITION)));
        phrases::starting(tokens, from, frame.quote).map(|p| (self.span(p), Rule::Source))
    }

    /// `The bridge is "…", X said.`
    fn tail(&self, frame: Frame) -> Found {
        let tokens = self.tokens;
        let end = (frame.quote + 1..frame.end).find(|&i| tokens[i].kind == Kind::Stop).unwrap_or(frame.end);
        let comma = (frame.quote + 1..end).rev().find(|&i| tokens[i].kind == Kind::Comma)?;
        self.after(Frame { quote: comma, ..frame })
    }

    /// `Die Brücke sei „…“`: the mood tells that the speaker before goes on.
    fn hearsay(&self, frame: Frame, last: Found) -> Found {
        let mood =
            self.tokens[frame.start..frame.end.min(frame.quote + 8)].iter().any(|t| t.is(class::HEARSAY));
        last.filter(|&(_, rule)| mood && rule != Rule::Topic).map(|(span, _)| (span, Rule::Reported))
    }

    /// Whether a subject without a reporting verb is one that speaks.
    fn is_person(&self, phrase: &Range<usize>) -> bool {
        let tokens = &self.tokens[phrase.clone()];
        let names = tokens.iter().filter(|t| t.is_name()).count();
        !self.speech.capital_nouns || names > 1 || tokens[0].is(class::HE | class::SHE)
    }

    /// The subject of the clause that the quotation stands in.
    fn clause(&self, frame: Frame) -> Found {
        if !(frame.start..frame.quote).any(|i| self.tokens[i].is_word()) {
            return None;
        }
        let colon = self.tokens[frame.quote - 1].kind == Kind::Colon;
        phrases::opening(self.text, self.tokens, frame.start, frame.quote, self.speech.inverts)
            .filter(|p| colon || self.is_person(p))
            .map(|p| (self.span(p), Rule::Subject))
    }
}

/// Whether this is what may close a quotation inside the quotation.
fn closes(c: char) -> bool {
    c.is_whitespace() || "'’\"”“»›‘".contains(c)
}

/// `as Ruiz put it`, in the languages that have speakers.
const AS: [&str; 9] = ["as", "wie", "comme", "como", "come", "zoals", "jak", "як", "как"];

/// A quotation among the tokens of its paragraph: where its sentence begins, and how far to look.
#[derive(Clone, Copy)]
struct Frame {
    start: usize,
    quote: usize,
    end: usize,
}
