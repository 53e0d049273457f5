//! That scores are what TextRank says they are, by a second implementation that compares every pair of sentences.

use nutgraf::language::Language;
use nutgraf::text::Document;
use nutgraf::{Article, Explained, Options, Rank, summarize};
use std::collections::{BTreeMap, BTreeSet};

const ARTICLES: [&str; 3] = [
    include_str!("articles/feature.txt"),
    include_str!("articles/politics.txt"),
    include_str!("articles/science.txt"),
];

/// As published.
const DAMPING: f64 = 0.85;

/// A story with a sentence that shares no word with another, and one of a single word that counts.
const ODD: &str = "The harbour bridge reopens on Monday. It was she who bridges. The bridge cost the harbour \
                   millions. Gulls sat quietly nearby. Bridge after bridge after bridge had failed the harbour.";

/// The sentences that may be chosen, explained, and their terms.
fn explained(text: &str, rank: Rank) -> (Vec<Explained<'_>>, Vec<Vec<u32>>) {
    let options = Options { rank, explain: true, lang: Some("en".into()), ..Options::default() };
    let explanation = summarize(text, &options).unwrap().explanation.unwrap();
    let article = Article::from_text(text);
    let document = Document::new(&article, None, Language::of(Some("en"), text));
    let all = explanation.sentences.into_iter().enumerate();
    all.filter(|(_, sentence)| sentence.prior > 0.0).map(|(i, s)| (s, document.terms(i).to_vec())).unzip()
}

/// Where a walk ends up that follows an edge with probability `DAMPING`, as likely as the edge weighs times the prior
/// of the sentence that it leads to, and else jumps as the prior says; 1 for the best.
fn walk(similarity: &[Vec<f64>], prior: &[f64]) -> Vec<f64> {
    let n = prior.len();
    let step = |from: usize, to: usize| {
        let all: f64 = (0..n).map(|i| similarity[from][i] * prior[i]).sum();
        let follow = if all > 0.0 { similarity[from][to] * prior[to] / all } else { prior[to] };
        DAMPING * follow + (1.0 - DAMPING) * prior[to]
    };
    let steps: Vec<Vec<f64>> = (0..n).map(|from| (0..n).map(|to| step(from, to)).collect()).collect();
    let mut at = prior.to_vec();
    for _ in 0..300 {
        at = (0..n).map(|to| (0..n).map(|from| at[from] * steps[from][to]).sum()).collect();
    }
    let best = at.iter().copied().fold(0.0, f64::max);
    at.iter().map(|share| share / best).collect()
}

fn matrix(terms: &[Vec<u32>], similarity: impl Fn(usize, usize) -> f64) -> Vec<Vec<f64>> {
    (0..terms.len()).map(|i| (0..terms.len()).map(|j| similarity(i, j)).collect()).collect()
}

fn set(terms: &[u32]) -> BTreeSet<u32> {
    terms.iter().copied().collect()
}

/// Mihalcea and Tarau 2004: common terms over the sum of the logarithms of the lengths.
fn common_words(terms: &[Vec<u32>]) -> Vec<Vec<f64>> {
    matrix(terms, |i, j| {
        let common = set(&terms[i]).intersection(&set(&terms[j])).count() as f64;
        let lengths = (terms[i].len() as f64).ln() + (terms[j].len() as f64).ln();
        if i == j || common == 0.0 || lengths == 0.0 { 0.0 } else { common / lengths }
    })
}

/// The cosines of (1 + ln tf) · ln(1 + N/df).
fn cosines(terms: &[Vec<u32>]) -> Vec<Vec<f64>> {
    let sentences = terms.iter().filter(|terms| !terms.is_empty()).count() as f64;
    let row = |terms_of_one: &Vec<u32>| -> BTreeMap<u32, f64> {
        let weight = |term: u32| {
            let count = terms_of_one.iter().filter(|&&t| t == term).count() as f64;
            let spread = terms.iter().filter(|terms| terms.contains(&term)).count() as f64;
            (1.0 + count.ln()) * (1.0 + sentences / spread).ln()
        };
        let weights: BTreeMap<_, _> =
            set(terms_of_one).into_iter().map(|term| (term, weight(term))).collect();
        let length = weights.values().map(|x| x * x).sum::<f64>().sqrt();
        weights.into_iter().map(|(term, x)| (term, x / length)).collect()
    };
    let rows: Vec<_> = terms.iter().map(row).collect();
    matrix(terms, |i, j| rows[i].iter().filter_map(|(term, x)| rows[j].get(term).map(|y| x * y)).sum())
}

#[test]
fn textrank_is_the_published_algorithm() {
    for text in ARTICLES.into_iter().chain([ODD]) {
        let (sentences, terms) = explained(text, Rank::TextRank);
        let prior = vec![1.0 / terms.len() as f64; terms.len()];
        for (sentence, expected) in sentences.iter().zip(walk(&common_words(&terms), &prior)) {
            assert!((sentence.score - expected).abs() < 1e-5, "{expected}: {sentence:?}");
        }
    }
}

#[test]
fn the_model_walks_over_cosines_from_its_prior() {
    for text in ARTICLES.into_iter().chain([ODD]) {
        let (sentences, terms) = explained(text, Rank::Model);
        let prior: Vec<f64> = sentences.iter().map(|sentence| sentence.prior).collect();
        for (sentence, expected) in sentences.iter().zip(walk(&cosines(&terms), &prior)) {
            assert!((sentence.score - expected).abs() < 1e-5, "{expected}: {sentence:?}");
        }
    }
}

#[test]
fn an_explanation_adds_up() {
    for text in ARTICLES.into_iter().chain([ODD]) {
        for rank in [Rank::Model, Rank::TextRank] {
            let (sentences, _) = explained(text, rank);
            assert!((sentences.iter().map(|s| s.prior).sum::<f64>() - 1.0).abs() < 1e-9);
            for s in &sentences {
                assert!(s.from_prior > 0.0 && s.from_neighbours >= 0.0, "{s:?}");
                assert!((s.from_prior + s.from_neighbours - s.score).abs() < 1e-9, "{s:?}");
            }
        }
        // The odds of two sentences are what their points say.
        let (sentences, _) = explained(text, Rank::Model);
        let points = |s: &Explained| s.parts.iter().map(|part| part.points).sum::<f64>();
        for pair in sentences.windows(2) {
            let [odds, sums] = [(pair[0].prior / pair[1].prior).ln(), points(&pair[0]) - points(&pair[1])];
            assert!((odds - sums).abs() < 1e-9, "{odds}, {sums}");
        }
    }
}

#[test]
fn a_sentence_like_no_other_owes_all_to_the_prior() {
    let (sentences, _) = explained(ODD, Rank::Model);
    let gulls = sentences.iter().find(|s| s.text.starts_with("Gulls")).unwrap();
    assert!(gulls.from_neighbours < 1e-5, "{gulls:?}");
    let bridge = &sentences[0];
    assert!(bridge.from_neighbours > 0.1, "{bridge:?}");
}
