//! Which quotations are worth showing on a card.

use super::Quotation;
use super::speech::Length;
use super::weights;
use crate::argsort::argsort;
use crate::language::{Language, Speech};
use crate::text::Document;
use crate::{KeyQuote, Speaker};

/// The least confidence with which a name is printed under a quote.
const SURE: f64 = 0.89;
/// The same where the subject may stand behind its verb, so that it is easily mistaken for the object, and no weights
/// are learnt from texts in the language.
const SURER: f64 = 0.93;

/// How well a quotation would do as a key quote, 0 to 1: 0 if it is too short or too long, or
/// nobody is known to have said it.
pub(super) fn score(quotation: &Quotation, language: &Language) -> f64 {
    let Some(speech) = &language.speech else { return 0.0 };
    let text = quotation.text;
    let Length { words, letters } = Length::of(text);
    // Scripts without spaces are counted by two characters a word.
    let fits = matches!(words.max(letters / 2), 8..=40);
    let sure = if speech.inverts && !weights::are_learnt(language) { SURER } else { SURE };
    let named = quotation.speaker.is_some_and(|speaker| is_name(speaker, speech));
    if !fits || !named || quotation.confidence < sure {
        return 0.0;
    }
    let mut score = 0.0;
    // A whole sentence, not a fragment inside another one.
    if !text.starts_with(char::is_lowercase) {
        score += if text.ends_with(['.', ',', '!', '?', '…', '。', '！', '？']) { 0.4 } else { 0.32 };
    }
    // It can be read alone: no opening pronoun whose noun stands elsewhere.
    let opening =
        text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).unwrap_or_default();
    let opening = opening.to_lowercase();
    if !speech.dangling.contains(&opening) {
        score += 0.25;
    }
    // Some length, but not too much of it.
    score += 0.2 * (1.0 - (words as f64 - 22.0).abs() / 22.0).max(0.0);
    // Somebody speaks of what they think, rather than listing figures.
    let mut figures = 0.0;
    for word in text.split_whitespace() {
        figures += f64::from(u8::from(word.bytes().any(|b| b.is_ascii_digit())));
    }
    score += 0.15 * (1.0 - figures / 3.0).max(0.0);
    quotation.confidence * score
}

/// Whether a speaker is called by a name, no pronoun or role. Where every noun has a capital, one with an article is no
/// name: `das Motiv`.
fn is_name(speaker: Speaker, speech: &Speech) -> bool {
    let Speaker { name, role, span } = speaker;
    let Some(name) = name else { return false };
    let noun = speech.capital_nouns() && role.is_none() && !name.contains(' ') && name.len() < span.len();
    !noun && name.chars().any(char::is_uppercase)
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
    /// With how many of the picked ones a quotation is compared, so that many cost no square.
    const COMPARED: usize = 16;
    let name = |i: usize| worth[i].1.speaker.and_then(|s| s.name);
    let mut taken = vec![false; worth.len()];
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
        shared += usize::from(b.split_whitespace().any(|other| other == word));
    }
    shared * 10 >= Length::of(b).words.min(all) * 7
}
