//! TextRank (Mihalcea and Tarau 2004) without the matrix.

use super::vectors::Vectors;

/// The damping of the published algorithm.
const DAMPING: f64 = 0.85;
/// Iteration stops after this many rounds at the latest; .85¹⁰⁰ is below 1e-7.
const ROUNDS: usize = 100;
/// Below this a sentence's links are rounding noise.
const NO_LINKS: f64 = 1e-9;

/// The stationary share of each sentence in a random walk over the sentence graph: sums to 1.
///
/// An edge weighs as much as the cosine of its sentences. `teleport`, which sums to 1, says where
/// a jump lands; a sentence without links jumps always. Iteration stops when the scores move by
/// less than `tolerance` in sum. With rows F, the matrix is F·Fᵀ less its
/// diagonal, so one round is F(Fᵀx): linear in the number of (sentence, term) pairs.
pub(crate) fn textrank(vectors: &Vectors, teleport: &[f64], tolerance: f64) -> Vec<f64> {
    let n = vectors.len();
    let links = degrees(vectors);
    let mut scores = teleport.to_vec();
    let mut sum = vectors.zeros();
    for _ in 0..ROUNDS {
        sum.fill(0.0);
        let mut loose = 0.0;
        for j in 0..n {
            if links[j] > NO_LINKS {
                vectors.add_to(&mut sum, j, scores[j] / links[j]);
            } else {
                loose += scores[j];
            }
        }
        let mut moved = 0.0;
        for i in 0..n {
            let mut linked = 0.0;
            if links[i] > NO_LINKS {
                // Each row has length 1, so what a sentence gave to itself is just its share.
                linked = (vectors.dot(i, &sum) - scores[i] / links[i]).max(0.0);
            }
            let next = (1.0 - DAMPING) * teleport[i] + DAMPING * (linked + loose * teleport[i]);
            moved += (next - scores[i]).abs();
            scores[i] = next;
        }
        if moved < tolerance {
            break;
        }
    }
    scores
}

/// Each sentence's sum of cosines with all others.
pub(crate) fn degrees(vectors: &Vectors) -> Vec<f64> {
    let mut sum = vectors.zeros();
    let mut degrees = vec![0.0; vectors.len()];
    for i in 0..vectors.len() {
        vectors.add_to(&mut sum, i, 1.0);
    }
    for (i, degree) in degrees.iter_mut().enumerate() {
        // Without terms it is 0 less 1: no link.
        *degree = (vectors.dot(i, &sum) - 1.0).max(0.0);
    }
    degrees
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;
    use crate::language::Language;
    use crate::text::Document;

    /// The same walk on the whole matrix, cell by cell.
    fn dense(vectors: &Vectors, teleport: &[f64]) -> Vec<f64> {
        let n = vectors.len();
        let weight = |i: usize, j: usize| if i == j { 0.0 } else { vectors.cosine(i, j) };
        let out: Vec<f64> = (0..n).map(|j| (0..n).map(|i| weight(i, j)).sum()).collect();
        let mut scores = teleport.to_vec();
        for _ in 0..300 {
            let step = |i: usize| -> f64 {
                let from = |j: usize| {
                    scores[j] * if out[j] > NO_LINKS { weight(i, j) / out[j] } else { teleport[i] }
                };
                (1.0 - DAMPING) * teleport[i] + DAMPING * (0..n).map(from).sum::<f64>()
            };
            scores = (0..n).map(step).collect();
        }
        scores
    }

    #[test]
    fn equals_the_dense_power_iteration() {
        let words = ["mayor", "bridge", "river", "flood", "budget", "court", "strike", "harbour"];
        arbtest::arbtest(|u| {
            let mut text = String::new();
            for _ in 0..u.int_in_range(1..=12)? {
                for _ in 0..u.int_in_range(1..=7)? {
                    text.push_str(u.choose(&words)?);
                    text.push(' ');
                }
                text.push_str("end. \n");
            }
            let article = Article::from_text(&text);
            let document = Document::new(&article, None, Language::of(Some("en"), &text));
            let vectors = Vectors::new(&document, |_| true);
            let n = vectors.len();
            let total = (n * (n + 1)) as f64 / 2.0;
            let teleport: Vec<f64> = (0..n).map(|i| (n - i) as f64 / total).collect();
            let (fast, slow) = (textrank(&vectors, &teleport, 1e-9), dense(&vectors, &teleport));
            assert!((fast.iter().sum::<f64>() - 1.0).abs() < 1e-6, "the shares sum to 1: {fast:?}");
            for (a, b) in fast.iter().zip(&slow) {
                assert!((a - b).abs() < 1e-6, "{fast:?}\n{slow:?}\n{text}");
            }
            Ok(())
        });
    }
}
