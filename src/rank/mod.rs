//! Which sentences tell the story.

use crate::text::Document;
use crate::{KeySentence, Keyword, Length};

/// A score for every sentence of a document.
#[derive(Debug)]
pub(crate) struct Ranking {
    /// 0 to 1, by sentence; sentences that are no prose have 0.
    pub scores: Vec<f64>,
}

pub(crate) fn rank(document: &Document) -> Ranking {
    let n = document.sentences.len().max(1) as f64;
    let score = |i: usize| if document.is_prose(i) { 1.0 - i as f64 / n } else { 0.0 };
    Ranking { scores: (0..document.sentences.len()).map(score).collect() }
}

/// The chosen sentences' indices, best first.
pub(crate) fn select(document: &Document, ranking: &Ranking, length: Length) -> Vec<usize> {
    let _ = length;
    let mut order: Vec<usize> = (0..document.sentences.len()).filter(|&i| document.is_prose(i)).collect();
    order.sort_by(|&a, &b| ranking.scores[b].total_cmp(&ranking.scores[a]));
    order.truncate(3);
    order
}

/// The chosen sentences in article order.
pub(crate) fn key_sentences<'t>(
    document: &Document<'t>,
    ranking: &Ranking,
    chosen: &[usize],
) -> Vec<KeySentence<'t>> {
    let key = |(rank, &i): (usize, &usize)| {
        let sentence = &document.sentences[i];
        KeySentence {
            text: sentence.span.of(document.text),
            span: sentence.span,
            paragraph: sentence.paragraph,
            rank: rank + 1,
            score: ranking.scores[i],
        }
    };
    let mut sentences: Vec<_> = chosen.iter().enumerate().map(key).collect();
    sentences.sort_by_key(|s| s.span.start);
    sentences
}

pub(crate) fn keywords<'t>(document: &Document<'t>, ranking: &Ranking, count: usize) -> Vec<Keyword<'t>> {
    let _ = (document, ranking, count);
    Vec::new()
}
