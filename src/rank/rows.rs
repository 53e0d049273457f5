//! Sentences as sparse rows over the terms of a document.

use super::textrank::Similarity;

/// A sparse matrix: one row for each sentence, one column for each term.
///
/// A product with the matrix of all dot products, rows times rows transposed, is one pass down the rows and
/// one up again: no pair of sentences is ever visited.
#[derive(Debug)]
pub(super) struct Rows {
    entries: Vec<(u32, f64)>,
    /// Row `i` is `entries[starts[i]..starts[i + 1]]`.
    starts: Vec<usize>,
    /// How many columns there are.
    vocabulary: usize,
}

impl Rows {
    /// How often each sentence has each term.
    pub fn counts<'d>(sentences: impl Iterator<Item = &'d [u32]>, vocabulary: usize) -> Self {
        let mut rows = Rows { entries: Vec::new(), starts: vec![0], vocabulary };
        let mut sorted = Vec::new();
        for terms in sentences {
            sorted.clear();
            sorted.extend_from_slice(terms);
            sorted.sort_unstable();
            rows.entries.extend(sorted.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f64)));
            rows.starts.push(rows.entries.len());
        }
        rows
    }

    /// How many rows there are, empty ones included.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The terms of a sentence, each once, in ascending order, with their weights.
    pub fn row(&self, sentence: usize) -> &[(u32, f64)] {
        &self.entries[self.starts[sentence]..self.starts[sentence + 1]]
    }

    /// See [`Rows::row`].
    pub fn row_mut(&mut self, sentence: usize) -> &mut [(u32, f64)] {
        &mut self.entries[self.starts[sentence]..self.starts[sentence + 1]]
    }

    /// Leaves out all entries of some terms.
    pub fn retain(&mut self, is_kept: impl Fn(u32) -> bool) {
        let mut kept = Rows { entries: Vec::new(), starts: vec![0], vocabulary: self.vocabulary };
        for i in 0..self.len() {
            kept.entries.extend(self.row(i).iter().filter(|(term, _)| is_kept(*term)));
            kept.starts.push(kept.entries.len());
        }
        *self = kept;
    }

    /// Gives every entry this weight.
    pub fn fill(&mut self, weight: f64) {
        self.entries.iter_mut().for_each(|entry| entry.1 = weight);
    }

    /// In how many sentences each term stands.
    pub fn document_frequencies(&self) -> Vec<usize> {
        let mut frequencies = vec![0; self.vocabulary];
        self.entries.iter().for_each(|&(term, _)| frequencies[term as usize] += 1);
        frequencies
    }

    /// The dot product of two rows.
    pub fn product(&self, a: usize, b: usize) -> f64 {
        let (mut a, mut b) = (self.row(a), self.row(b));
        let mut sum = 0.0;
        while let ([(term_a, x), rest_a @ ..], [(term_b, y), rest_b @ ..]) = (a, b) {
            if term_a == term_b {
                sum += x * y;
            }
            if term_a <= term_b {
                a = rest_a;
            }
            if term_b <= term_a {
                b = rest_b;
            }
        }
        sum
    }

    /// A vector over the terms, all 0.
    pub fn zeros(&self) -> Vec<f64> {
        vec![0.0; self.vocabulary]
    }

    /// The sum of all rows.
    pub fn sum(&self, of: impl Iterator<Item = usize>) -> Vec<f64> {
        let mut sum = self.zeros();
        of.for_each(|sentence| self.add_to(&mut sum, sentence, 1.0));
        sum
    }

    /// Adds a sentence's row, `scale` times, to a vector over the terms.
    pub fn add_to(&self, sum: &mut [f64], sentence: usize, scale: f64) {
        for &(term, weight) in self.row(sentence) {
            sum[term as usize] += scale * weight;
        }
    }

    /// The dot product of a sentence's row with a vector over the terms.
    pub fn dot(&self, sentence: usize, with: &[f64]) -> f64 {
        self.row(sentence).iter().map(|&(term, weight)| weight * with[term as usize]).sum()
    }
}

/// Rows of a sentence similarity, such as [`super::tfidf`]: the weight of an edge is the dot product.
impl Similarity for Rows {
    fn times(&self, x: &[f64]) -> Vec<f64> {
        let mut sum = self.zeros();
        (0..self.len()).for_each(|j| self.add_to(&mut sum, j, x[j]));
        (0..self.len()).map(|i| self.dot(i, &sum)).collect()
    }

    fn diagonal(&self) -> Vec<f64> {
        (0..self.len()).map(|i| self.product(i, i)).collect()
    }
}
