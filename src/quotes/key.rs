//! Which quotations are worth showing on a card.

use super::{Quotation, length};
use crate::case::lowercase;
use crate::find::{among, first, last, lists, trim_start, until};
use crate::language::{List, Speech};
use crate::letters;
use crate::order::order;
use crate::text::Document;
use crate::{KeyQuote, Speaker};
use alloc::vec::Vec;

/// The shortest and the longest key quote, in words.
const WORDS: core::ops::RangeInclusive<usize> = 8..=40;
/// The least confidence with which a name is printed under a quote; where the subject may stand behind its
/// verb, so that it is easily mistaken for the object; and where every noun has a capital besides.
const SURE: [f64; 3] = [0.86, 0.93, 0.96];

/// What speaks for a quotation as a key quote, each 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Parts {
    /// It is a whole sentence, not a fragment inside another one.
    complete: f64,
    /// It can be read alone: no opening pronoun whose noun stands elsewhere.
    alone: f64,
    /// Some length, but not too much of it.
    length: f64,
    /// Somebody speaks of what they think, rather than listing figures.
    opinion: f64,
}

impl Parts {
    fn of(text: &str, words: usize, they: &str) -> Self {
        let mut figures = 0.0;
        for word in text.split_whitespace() {
            figures += f64::from(u8::from(word.bytes().any(|b| b.is_ascii_digit())));
        }
        let rest = trim_start(text, |c| !letters::is_alphanumeric(c));
        let opening = lowercase(&rest[..until(rest, |c| !letters::is_alphanumeric(c))]);
        let ends = among(last(text), ".,!?…。！？");
        let opens = !letters::is_lowercase(first(text));
        let dangling = lists(they, &opening);
        Parts {
            complete: if opens { if ends { 1.0 } else { 0.8 } } else { 0.0 },
            alone: if dangling { 0.0 } else { 1.0 },
            length: (1.0 - (words as f64 - 22.0).abs() / 22.0).max(0.0),
            opinion: f64::max(1.0 - figures / 3.0, 0.0),
        }
    }

    fn score(self) -> f64 {
        0.4 * self.complete + 0.25 * self.alone + 0.2 * self.length + 0.15 * self.opinion
    }
}

/// How well a quotation would do as a key quote, 0 to 1: 0 if it is too short or too long, or
/// nobody is known to have said it.
pub(super) fn score(quotation: &Quotation, speech: &Speech) -> f64 {
    let (words, dense) = length(quotation.text);
    // Scripts without spaces are counted by two characters a word.
    if !WORDS.contains(&words.max(dense / 2)) || !is_sure(quotation, speech) {
        return 0.0;
    }
    quotation.confidence * Parts::of(quotation.text, words, speech.dangling).score()
}

/// Whether a name can be printed under the quotation: a sure one, and no pronoun.
fn is_sure(quotation: &Quotation, speech: &Speech) -> bool {
    // Where every noun has a capital, one with an article is no name: `das Motiv`.
    let noun = |s: Speaker| {
        speech.capital_nouns()
            && s.role.is_none()
            && until(s.name, |c| c == ' ') == s.name.len()
            && s.name.len() < s.span.len()
    };
    let pronoun = |name: &str| {
        let own = lowercase(name);
        [List::He, List::She, List::They].iter().any(|&pronouns| lists(speech.list(pronouns), &own))
    };
    quotation.confidence >= SURE[usize::from(speech.inverts) + usize::from(speech.capital_nouns())]
        && quotation
            .speaker
            .is_some_and(|s| s.name.chars().any(letters::is_uppercase) && !noun(s) && !pronoun(s.name))
}

/// The quotations worth showing, `count` at most, in article order: one of each speaker first.
///
/// `scores` are the sentences' own, `chosen` the key sentences: a quote already shown in one of
/// them is not shown again.
pub(crate) fn key_quotes<'t>(
    document: &Document<'t>,
    quotations: &[Quotation<'t>],
    scores: &[f64],
    chosen: &[usize],
    count: usize,
) -> Vec<KeyQuote<'t>> {
    let sentence_score = |quotation: &Quotation| {
        let at = document.sentences.partition_point(|s| s.span.end <= quotation.span.start);
        scores.get(at).copied().unwrap_or(0.0)
    };
    let shown =
        |quotation: &Quotation| chosen.iter().any(|&i| document.sentences[i].span.overlaps(quotation.span));
    let mut worth: Vec<(f64, &Quotation)> = Vec::new();
    for quotation in quotations {
        if quotation.key > 0.0 && !shown(quotation) {
            worth.push((0.8 * quotation.key + 0.2 * sentence_score(quotation), quotation));
        }
    }
    let ranked = order(worth.len(), &|a, b| worth[b].0.total_cmp(&worth[a].0));
    let picked = pick(&worth, &ranked, count);
    let reading = order(picked.len(), &|a, b| picked[a].cmp(&picked[b]));
    let mut key = Vec::new();
    for i in reading {
        let (score, q) = worth[picked[i]];
        key.push(KeyQuote { text: q.text, span: q.span, speaker: q.speaker, score });
    }
    key
}

/// The best of as many speakers as there are, then the next best.
fn pick(worth: &[(f64, &Quotation)], ranked: &[usize], count: usize) -> Vec<usize> {
    /// With how many of the picked ones a quotation is compared, so that many cost no square.
    const COMPARED: usize = 16;
    let name = |i: usize| worth[i].1.speaker.map(|s| s.name);
    let mut picked: Vec<usize> = Vec::new();
    for fresh in [true, false] {
        for &i in ranked {
            if picked.len() >= count {
                break;
            }
            let (mut known, mut new) = (false, true);
            for &p in &picked[picked.len().saturating_sub(COMPARED)..] {
                known |= name(p) == name(i);
                new &= p != i && !is_like(worth[p].1.text, worth[i].1.text);
            }
            if known != fresh && new {
                picked.push(i);
            }
        }
    }
    picked
}

/// Whether most words of the shorter text stand in the other one.
fn is_like(a: &str, b: &str) -> bool {
    let (mut shared, mut all) = (0, 0);
    for word in a.split_whitespace() {
        all += 1;
        shared += usize::from(b.split_whitespace().any(|other| other == word));
    }
    shared * 10 >= length(b).0.min(all) * 7
}
