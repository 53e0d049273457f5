//! Which quotations are worth showing on a card.

use super::Quotation;
use crate::KeyQuote;
use crate::text::Document;

/// The shortest and the longest key quote, in words.
const WORDS: std::ops::RangeInclusive<usize> = 8..=40;

/// How well a quotation would do as a key quote, 0 to 1.
pub(super) fn score(quotation: &Quotation) -> f64 {
    let words = quotation.text.split_whitespace().count();
    if !WORDS.contains(&words) || quotation.speaker.is_none() {
        return 0.0;
    }
    let complete = quotation.text.starts_with(char::is_uppercase);
    quotation.confidence * if complete { 1.0 } else { 0.5 }
}

/// The quotations worth showing, `count` at most, in article order.
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
    let mut ranked: Vec<(f64, &Quotation)> = quotations
        .iter()
        .filter(|q| q.key > 0.0 && !shown(q))
        .map(|q| (0.8 * q.key + 0.2 * sentence_score(q), q))
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut picked: Vec<(f64, &Quotation)> = Vec::new();
    let name = |q: &Quotation<'t>| q.speaker.map(|s| s.name);
    for fresh in [true, false] {
        for &(score, quotation) in &ranked {
            let known = picked.iter().any(|(_, p)| name(p) == name(quotation));
            if picked.len() < count && known != fresh && picked.iter().all(|(_, p)| p.span != quotation.span)
            {
                picked.push((score, quotation));
            }
        }
    }
    picked.sort_by_key(|(_, q)| q.span.start);
    let key = |(score, q): (f64, &Quotation<'t>)| KeyQuote {
        text: q.text,
        span: q.span,
        speaker: q.speaker,
        score,
    };
    picked.into_iter().map(key).collect()
}
