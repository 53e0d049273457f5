//! Which quotations are worth showing on a card.

use super::speech::Length;
use super::weights;
use super::{Quotation, Rule};
use crate::argsort::argsort;
use crate::language::{Language, Speech};
use crate::text::Document;
use crate::{KeyQuote, Speaker};
use std::ops::RangeInclusive;

/// The least confidence with which a name is printed under a quote. Chosen by `cargo xtask bench quotes` so that 98.5 %
/// of the names printed beside English articles, and beside German ones, are right.
const LEAST_CONFIDENCE: f64 = 0.89;
/// The same where the subject may stand behind its verb, so that it is easily mistaken for the object, and no weights
/// are learnt from texts in the language. Set by hand: no annotated texts tell.
const LEAST_CONFIDENCE_UNTRAINED: f64 = 0.93;

/// The same in a language with weights of its own, learnt from few texts, so that they stay small and with them the
/// confidence: where the place is plain ([`is_plain`]). Chosen for German on the folds that report it, by
/// `cargo xtask bench quotes … --folds 5 --foldings 6`: a quarter more of the cards show a quote, and .975 of the names
/// agree with the annotation, .986 before. Read by eye, half of those that do not are the right person's under another
/// mention.
const LEAST_CONFIDENCE_PLAIN: f64 = 0.6;

/// How many words a quote on a card has, two characters a word in scripts without spaces: fewer tell little, more are
/// not read at a glance.
const WORDS: RangeInclusive<usize> = 8..=40;

/// What speaks for a quotation on a card. The weights add up to 1; they are set by hand, after what editors choose: a
/// whole sentence above all, then one that is understood alone, of middle length, and no list of figures.
const WHOLE_SENTENCE: f64 = 0.4;
/// A sentence that goes on behind the quotation.
const OPENED_SENTENCE: f64 = 0.32;
const READS_ALONE: f64 = 0.25;
const GOOD_LENGTH: f64 = 0.2;
const FEW_FIGURES: f64 = 0.15;

/// The best length, in words; at none, and at twice as many, length adds nothing.
const BEST_WORDS: f64 = 22.0;
/// From so many figures on that adds nothing.
const MANY_FIGURES: f64 = 3.0;

/// How much of a quotation's rank is its own score; the rest is that of the sentence it stands in. Set by hand.
const OWN_SCORE: f64 = 0.8;
/// Two quotations are alike from this share of common words on.
const ALIKE: f64 = 0.7;
/// A quotation is compared with so many of those picked, the latest, so that time stays linear in their number.
const LATEST_PICKED: usize = 16;

/// What is known of a speaker besides the name.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum SpeakerKind {
    /// Shown to be a person.
    Person,
    /// In a case that no subject has.
    Oblique,
    Other,
}

/// How well a quotation would do as a key quote, 0 to 1: 0 if it is too short or too long, or
/// nobody is known to have said it.
pub(super) fn score(quotation: &Quotation, kind: SpeakerKind, language: &Language) -> f64 {
    let Some(speech) = &language.speech else { return 0.0 };
    let text = quotation.text;
    let Length { words, letters } = Length::of(text);
    let fits = WORDS.contains(&words.max(letters / 2));
    let is_untrained = speech.inverts && !weights::are_learnt(language);
    let least = match quotation.rule {
        _ if is_untrained => LEAST_CONFIDENCE_UNTRAINED,
        Some(rule) if weights::are_own(language) && is_plain(rule, kind) => LEAST_CONFIDENCE_PLAIN,
        _ => LEAST_CONFIDENCE,
    };
    let named = quotation.speaker.is_some_and(|speaker| is_name(speaker, speech));
    if !fits || !named || quotation.confidence < least {
        return 0.0;
    }
    let mut score = 0.0;
    if !text.starts_with(char::is_lowercase) {
        let is_whole = text.ends_with(['.', ',', '!', '?', '…', '。', '！', '？']);
        score += if is_whole { WHOLE_SENTENCE } else { OPENED_SENTENCE };
    }
    // No opening pronoun whose noun stands elsewhere.
    let opening = text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
    if !speech.takes_up(opening.unwrap_or_default()) {
        score += READS_ALONE;
    }
    score += GOOD_LENGTH * (1.0 - (words as f64 - BEST_WORDS).abs() / BEST_WORDS).max(0.0);
    let has_figure = |word: &&str| word.bytes().any(|byte| byte.is_ascii_digit());
    let figures = text.split_whitespace().filter(has_figure).count();
    score += FEW_FIGURES * (1.0 - figures as f64 / MANY_FIGURES).max(0.0);
    quotation.confidence * score
}

/// Whether the place of a speaker is plain where confidence alone is low: the subject of the quotation's own verb, or a
/// person beside it.
fn is_plain(rule: Rule, kind: SpeakerKind) -> bool {
    match rule {
        Rule::Before | Rule::After => kind != SpeakerKind::Oblique,
        Rule::Beside | Rule::Continued => kind == SpeakerKind::Person,
        _ => false,
    }
}

/// Whether a speaker is called by a name, no pronoun or role. Where every noun has a capital, one with an article is no
/// name: `das Motiv`.
fn is_name(speaker: Speaker, speech: &Speech) -> bool {
    let Speaker { name, role, span } = speaker;
    let Some(name) = name else { return false };
    let noun = speech.capital_nouns() && role.is_none() && !name.contains(' ') && name.len() < span.len();
    // `The letter` has its capital from opening the sentence, and is nobody, unlike `The mayor`.
    let (first, rest) = name.split_once(' ').unwrap_or(("", name));
    let is_somebody = |word| speech.roles.contains(word) || speech.bodies.contains(word);
    let is_thing = speech.determiners.contains(&first.to_lowercase()) && !rest.split(' ').any(is_somebody);
    let own = if is_thing { rest } else { name };
    !noun && own.chars().any(char::is_uppercase)
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
            let score = OWN_SCORE * quotation.key + (1.0 - OWN_SCORE) * sentence_score(quotation);
            worth.push((score, quotation));
        }
    }
    let ranked = argsort(worth.len(), &|a, b| worth[b].0.total_cmp(&worth[a].0));
    let taken = pick(&worth, &ranked, count);
    let mut key = Vec::new();
    for (i, &(score, q)) in worth.iter().enumerate() {
        if taken[i] {
            key.push(KeyQuote { text: q.text, span: q.span, speaker: q.speaker, score });
        }
    }
    key
}

/// The best of as many speakers as there are, then the next best.
fn pick(worth: &[(f64, &Quotation)], ranked: &[usize], count: usize) -> Vec<bool> {
    let name = |i: usize| worth[i].1.speaker.and_then(|s| s.name);
    let mut taken = vec![false; worth.len()];
    let mut picked: Vec<usize> = Vec::new();
    for fresh in [true, false] {
        for &i in ranked {
            if picked.len() >= count {
                break;
            }
            let (mut known, mut new) = (false, true);
            for &p in &picked[picked.len().saturating_sub(LATEST_PICKED)..] {
                known |= name(p) == name(i);
                new &= p != i && !is_like(worth[p].1.text, worth[i].1.text);
            }
            if known != fresh && new {
                picked.push(i);
                taken[i] = true;
            }
        }
    }
    taken
}

/// Whether most words of the shorter text stand in the other one.
fn is_like(a: &str, b: &str) -> bool {
    let (mut shared, mut all) = (0, 0);
    for word in a.split_whitespace() {
        all += 1;
        shared += i32::from(b.split_whitespace().any(|other| other == word));
    }
    f64::from(shared) >= ALIKE * Length::of(b).words.min(all) as f64
}
