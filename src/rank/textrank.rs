//! TextRank (Mihalcea and Tarau 2004), plain and biased, without the matrix.

/// The damping of the published algorithm: the share of the steps that follow an edge.
pub(super) const DAMPING: f64 = 0.85;
/// Iteration stops after this many rounds at the latest; .85¹⁵⁰ is below 1e-10.
const ROUNDS: usize = 150;
/// Iteration stops when the shares move by less than this in sum.
const TOLERANCE: f64 = 1e-7;
/// A sentence whose edges weigh less in sum has none: that is rounding noise.
const NO_EDGES: f64 = 1e-12;

/// How similar the sentences of a document are: a symmetric matrix that is never built.
pub(super) trait Similarity {
    /// The matrix times a vector with one number for each sentence. Linear in the number of (sentence, term)
    /// pairs.
    fn times(&self, x: &[f64]) -> Vec<f64>;
    /// How similar each sentence is to itself, where that makes an edge.
    fn diagonal(&self) -> Vec<f64>;
}

/// Where a random walk over the sentences spends its time.
#[derive(Debug)]
pub(super) struct Walk {
    /// By sentence: the share of all steps. Sums to 1.
    pub scores: Vec<f64>,
    /// By sentence: the share of all steps that jump there.
    pub jumps: Vec<f64>,
    /// By sentence: the share of all steps that stay there.
    pub stays: Vec<f64>,
    /// The highest score.
    pub best: f64,
}

/// The stationary distribution of a random walk over the sentence graph.
///
/// With probability `damping`, a step follows an edge: to each sentence as likely as that is similar to the one
/// before, times its share of `prior`. Otherwise, and from a sentence without edges, it jumps to any sentence,
/// as likely as the prior says. With the same prior for all, this is the published algorithm; another prior
/// makes it a biased TextRank (Kazemi et al. 2020) whose edges are biased, too.
///
/// `prior` sums to 1. Each round is one product with the similarity.
pub(super) fn textrank(similarity: &impl Similarity, prior: &[f64], damping: f64) -> Walk {
    let degrees = similarity.times(prior);
    let has_edges = |i: usize| degrees[i] > NO_EDGES;
    let mut scores = prior.to_vec();
    let mut jumps = Vec::new();
    for _ in 0..ROUNDS {
        let leave = |i: usize| if has_edges(i) { scores[i] / degrees[i] } else { 0.0 };
        let arrive = similarity.times(&(0..scores.len()).map(leave).collect::<Vec<f64>>());
        let stranded: f64 = (0..scores.len()).filter(|&i| !has_edges(i)).map(|i| scores[i]).sum();
        let jump = 1.0 - damping + damping * stranded;
        let next: Vec<f64> =
            prior.iter().zip(arrive).map(|(p, arrive)| p * (jump + damping * arrive)).collect();
        let moved: f64 = next.iter().zip(&scores).map(|(a, b)| (a - b).abs()).sum();
        jumps = prior.iter().map(|p| p * jump).collect();
        scores = next;
        if moved < TOLERANCE {
            break;
        }
    }
    let itself = similarity.diagonal();
    let stay =
        |i: usize| if has_edges(i) { damping * prior[i] * scores[i] * itself[i] / degrees[i] } else { 0.0 };
    let stays = (0..scores.len()).map(stay).collect();
    let best = scores.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
    Walk { scores, jumps, stays, best }
}

impl Walk {
    /// What a sentence's score, as a share of the best one, is made of: what the prior gave and what the other
    /// sentences gave, each for as long as the walk stays then.
    pub fn sources(&self, sentence: usize) -> (f64, f64) {
        let (score, jumps, stays) = (self.scores[sentence], self.jumps[sentence], self.stays[sentence]);
        let from_prior = (jumps * score / (score - stays)).min(score);
        (from_prior / self.best, (score - from_prior) / self.best)
    }
}

#[cfg(test)]
mod tests {
    use super::super::common_words::CommonWords;
    use super::super::rows::{DotProducts, Rows};
    use super::super::tfidf::tfidf;
    use super::*;

    /// The same walk on the whole matrix, cell by cell.
    fn dense(matrix: &[Vec<f64>], prior: &[f64], damping: f64) -> Vec<f64> {
        let n = prior.len();
        let degree: Vec<f64> = (0..n).map(|j| (0..n).map(|i| matrix[i][j] * prior[i]).sum()).collect();
        let step = |to: usize, from: usize| match degree[from] > NO_EDGES {
            true => (1.0 - damping) * prior[to] + damping * matrix[to][from] * prior[to] / degree[from],
            false => prior[to],
        };
        let mut scores = prior.to_vec();
        for _ in 0..400 {
            scores = (0..n).map(|to| (0..n).map(|from| step(to, from) * scores[from]).sum()).collect();
        }
        scores
    }

    fn check(similarity: &impl Similarity, prior: &[f64]) {
        let n = prior.len();
        let unit = |j: usize| -> Vec<f64> { (0..n).map(|i| if i == j { 1.0 } else { 0.0 }).collect() };
        let matrix: Vec<Vec<f64>> = (0..n).map(|j| similarity.times(&unit(j))).collect();
        let walk = textrank(similarity, prior, DAMPING);
        assert!((walk.scores.iter().sum::<f64>() - 1.0).abs() < 1e-6, "the shares sum to 1: {walk:?}");
        for (a, b) in walk.scores.iter().zip(dense(&matrix, prior, DAMPING)) {
            assert!((a - b).abs() < 1e-6, "{a} for {b}: {walk:?}");
        }
    }

    #[test]
    fn equals_the_dense_power_iteration() {
        arbtest::arbtest(|u| {
            let mut sentences: Vec<Vec<u32>> = Vec::new();
            for _ in 0..u.int_in_range(1..=12)? {
                let length = u.int_in_range(0..=7)?;
                sentences.push((0..length).map(|_| u.int_in_range(0..=9)).collect::<Result<_, _>>()?);
            }
            let counts = || Rows::counts(sentences.iter().map(Vec::as_slice), 10);
            let n = sentences.len();
            let uniform = vec![1.0 / n as f64; n];
            let biased: Vec<f64> = (0..n).map(|i| (n - i) as f64 / (n * (n + 1) / 2) as f64).collect();
            for prior in [uniform, biased] {
                check(&DotProducts::of(&tfidf(counts())), &prior);
                check(&CommonWords::new(counts()), &prior);
            }
            Ok(())
        });
    }
}
