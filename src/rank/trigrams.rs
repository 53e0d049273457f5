//! Another similarity, for tests: all that it takes is a file that gives rows.

use super::rows::Rows;
use super::tfidf::tfidf;
use crate::text::Vocabulary;

/// TF-IDF rows over runs of three letters, in place of terms: forms of a word that share a stem share most of them.
pub(super) fn trigrams(sentences: &[&str]) -> Rows {
    let mut vocabulary = Vocabulary::new("");
    let mut numbers = |sentence: &&str| -> Vec<u32> {
        let letters: Vec<char> = sentence.to_lowercase().chars().collect();
        letters.windows(3).map(|trigram| vocabulary.number(&trigram.iter().collect::<String>())).collect()
    };
    let rows: Vec<Vec<u32>> = sentences.iter().map(&mut numbers).collect();
    tfidf(Rows::counts(rows.iter().map(Vec::as_slice), vocabulary.len()))
}

#[test]
fn walks_over_trigrams_as_over_terms() {
    use super::prior::uniform;
    use super::rows::DotProducts;
    use super::textrank::{DAMPING, textrank};

    // No two share a word.
    let sentences = ["Kirjasto suljetaan.", "Kirjaston sulkeminen maksaa.", "Sade yltyi illalla."];
    let walk = textrank(&DotProducts::of(&trigrams(&sentences)), &uniform(3), DAMPING);
    assert!(walk.sources(1).1 > 0.4 && walk.sources(2).1 < 1e-9, "{walk:?}");
}
