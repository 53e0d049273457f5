//! The similarity that TextRank was published with.

use super::rows::Rows;
use super::textrank::Similarity;

/// How many products stand for 1 / (a + b).
const NODES: usize = 6;
/// Two more tell of sentences of one word.
const FACTORS: usize = NODES + 2;

/// How many terms two sentences have in common, over the sum of the logarithms of their lengths
/// (Mihalcea and Tarau 2004, section 4.1).
///
/// A sentence's length is how many terms it has, repeated ones each time. As in the package summa, two
/// sentences of one term each have similarity 0, where the formula divides by 0. No sentence is linked with
/// itself.
///
/// The denominator ties each pair of lengths together, so that the weights are no dot products. But with
/// a = ln |S₁|, b = ln |S₂| and any p,
///
/// 1/(a + b) = 2p/((a + p)(b + p)) + (a − p)/(a + p) · (b − p)/(b + p) · 1/(a + b):
///
/// a product of one factor each, and a rest that is small if p is close to a or b. Taken apart six times,
/// with six p spread over the logarithms that occur, the rest is below 1e-6 of the whole where sentences have
/// 2 to 40 terms, below 1e-5 where they have 2 to 300, and below 2e-4 where they have 2 to a million (Benner,
/// Li and Truhar 2009 use the same product for matrix equations). So a round of the walk is a few passes over the
/// (sentence, term) pairs.
pub(super) struct CommonWords {
    /// 1 for each term that a sentence shares with another.
    terms: Rows,
    /// By sentence: 1 / (a + b) is the sum of the factors of one sentence, each times that of the other …
    factors: Vec<[f64; FACTORS]>,
    /// … of the same number, here again but for the last two, which trade places.
    partners: Vec<[f64; FACTORS]>,
    /// How similar each sentence is to itself by the factors, which is taken off again.
    own: Vec<f64>,
}

impl CommonWords {
    /// From how often each sentence has each term.
    pub fn new(counts: Rows) -> Self {
        let size = |i: usize| counts.row(i).iter().map(|&(_, count)| f64::from(count)).sum::<f64>();
        let logarithms: Vec<Option<f64>> =
            (0..counts.len()).map(|i| (size(i) > 0.0).then(|| size(i).ln())).collect();
        let nodes = nodes(logarithms.iter().flatten().copied().filter(|&a| a > 0.0));
        let factors: Vec<_> =
            logarithms.iter().map(|&a| a.map_or([0.0; FACTORS], |a| factors(a, &nodes))).collect();
        let partners: Vec<_> = factors.iter().copied().map(swap_last_two).collect();
        let mut terms = counts.shared();
        terms.fill(1.0);
        let itself = |i: usize| -> f64 {
            let inverse: f64 = factors[i].iter().zip(&partners[i]).map(|(x, y)| x * y).sum();
            inverse * terms.row(i).len() as f64
        };
        let own = (0..terms.len()).map(itself).collect();
        CommonWords { terms, factors, partners, own }
    }
}

impl Similarity for CommonWords {
    fn times(&self, x: &[f64]) -> Vec<f64> {
        let mut sums = vec![[0.0; FACTORS]; self.terms.zeros().len()];
        for (j, partners) in self.partners.iter().enumerate() {
            for &(term, _) in self.terms.row(j) {
                for (sum, partner) in sums[term as usize].iter_mut().zip(partners) {
                    *sum += partner * x[j];
                }
            }
        }
        let others = |i: usize| -> f64 {
            let mut sum = [0.0; FACTORS];
            for &(term, _) in self.terms.row(i) {
                sum.iter_mut().zip(&sums[term as usize]).for_each(|(sum, of_term)| *sum += of_term);
            }
            let all: f64 = sum.iter().zip(&self.factors[i]).map(|(sum, factor)| sum * factor).sum();
            // What is left is not below 0, but for rounding.
            (all - self.own[i] * x[i]).max(0.0)
        };
        (0..self.terms.len()).map(others).collect()
    }

    fn diagonal(&self) -> Vec<f64> {
        vec![0.0; self.terms.len()]
    }
}

/// The p of the formula above: evenly spaced on the logarithmic scale of the numbers that occur.
fn nodes(numbers: impl Iterator<Item = f64> + Clone) -> [f64; NODES] {
    let low = numbers.clone().fold(f64::INFINITY, f64::min);
    let high = numbers.fold(low, f64::max);
    let (first, step) = (low.ln(), (high / low).ln() / NODES as f64);
    std::array::from_fn(|k| (first + step * (k as f64 + 0.5)).exp())
}

/// The factors of a sentence whose length has the logarithm `a`.
fn factors(a: f64, nodes: &[f64; NODES]) -> [f64; FACTORS] {
    let mut factors = [0.0; FACTORS];
    if a == 0.0 {
        // One word: 1 / (0 + b) is 1 times 1/b, and there is no b of 0.
        factors[NODES] = 1.0;
        return factors;
    }
    factors[NODES + 1] = 1.0 / a;
    let mut rest = 1.0;
    for (factor, p) in factors.iter_mut().zip(nodes) {
        *factor = rest * (2.0 * p).sqrt() / (a + p);
        rest *= (a - p) / (a + p);
    }
    factors
}

fn swap_last_two(mut factors: [f64; FACTORS]) -> [f64; FACTORS] {
    factors.swap(NODES, NODES + 1);
    factors
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published formula, as it stands.
    fn published(a: &[u32], b: &[u32]) -> f64 {
        let mut common: Vec<u32> = a.iter().filter(|term| b.contains(term)).copied().collect();
        common.sort_unstable();
        common.dedup();
        let lengths = (a.len() as f64).ln() + (b.len() as f64).ln();
        if common.is_empty() || lengths == 0.0 { 0.0 } else { common.len() as f64 / lengths }
    }

    #[test]
    fn a_product_is_that_with_the_published_matrix() {
        arbtest::arbtest(|u| {
            let mut sentences: Vec<Vec<u32>> = Vec::new();
            for _ in 0..u.int_in_range(1..=9)? {
                let length = if u.ratio(1, 9)? { 300 } else { u.int_in_range(0..=9)? };
                sentences.push((0..length).map(|_| u.int_in_range(0..=7)).collect::<Result<_, _>>()?);
            }
            let x: Vec<f64> = (0..sentences.len()).map(|i| 1.0 / (1.0 + i as f64)).collect();
            let similarity = CommonWords::new(Rows::counts(sentences.iter().map(Vec::as_slice), 8));
            for (i, got) in similarity.times(&x).into_iter().enumerate() {
                let others = (0..sentences.len()).filter(|&j| j != i);
                let wanted: f64 = others.map(|j| published(&sentences[i], &sentences[j]) * x[j]).sum();
                assert!((got - wanted).abs() <= 1e-5 * wanted, "{got} for {wanted}: {sentences:?}");
            }
            Ok(())
        });
    }

    #[test]
    fn six_products_stand_for_the_reciprocal_of_a_sum() {
        for (longest, bound) in [(40.0, 1e-6), (300.0, 1e-5), (1e6, 2e-4)] {
            let numbers: Vec<f64> =
                (0..=100).map(|k| f64::ln(longest / 2.0) * f64::from(k) / 100.0 + 2f64.ln()).collect();
            let nodes = nodes(numbers.iter().copied());
            for a in &numbers {
                for b in &numbers {
                    let (left, right) = (factors(*a, &nodes), swap_last_two(factors(*b, &nodes)));
                    let sum: f64 = left.iter().zip(&right).map(|(x, y)| x * y).sum();
                    assert!(((a + b) * sum - 1.0).abs() < bound, "a {a}, b {b}, of {longest}");
                }
            }
        }
    }
}
