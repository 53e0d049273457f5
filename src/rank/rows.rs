//! Sentences as sparse rows over the terms of a document.

use super::textrank::Similarity;

/// A sparse matrix: one row for each sentence, one column for each term.
///
/// A product with the matrix of all dot products, rows times rows transposed, is one pass down the rows and
/// one up again: no pair of sentences is ever visited.
#[derive(Debug)]
pub(super) struct Rows {
    /// Of a long text they take most of the memory: single precision is enough for weights, not for sums of them.
    entries: Vec<(u32, f32)>,
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
            rows.entries.extend(sorted.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as f32)));
            rows.starts.push(rows.entries.len());
        }
        rows
    }

    /// How many rows there are, empty ones included.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The terms of a sentence, each once, in ascending order, with their weights.
    pub fn row(&self, sentence: usize) -> &[(u32, f32)] {
        &self.entries[self.starts[sentence]..self.starts[sentence + 1]]
    }

    /// See [`Rows::row`].
    pub fn row_mut(&mut self, sentence: usize) -> &mut [(u32, f32)] {
        &mut self.entries[self.starts[sentence]..self.starts[sentence + 1]]
    }

    /// Those terms alone that several sentences have, numbered anew. Most terms stand in one, and link it with none but
    /// itself.
    pub fn shared(&self) -> Rows {
        let mut vocabulary = 0;
        let mut number = |frequency: usize| {
            let number = (frequency > 1).then_some(vocabulary as u32);
            vocabulary += usize::from(number.is_some());
            number
        };
        let numbers: Vec<Option<u32>> = self.document_frequencies().into_iter().map(&mut number).collect();
        let mut shared = Rows { entries: Vec::new(), starts: vec![0], vocabulary };
        for i in 0..self.len() {
            let row = self.row(i).iter();
            shared.entries.extend(row.filter_map(|&(term, x)| Some((numbers[term as usize]?, x))));
            shared.starts.push(shared.entries.len());
        }
        shared
    }

    /// Gives every entry this weight.
    pub fn fill(&mut self, weight: f32) {
        self.entries.iter_mut().for_each(|entry| entry.1 = weight);
    }

    /// In how many sentences each term stands.
    pub fn document_frequencies(&self) -> Vec<usize> {
        let mut frequencies = vec![0; self.vocabulary];
        self.entries.iter().for_each(|&(term, _)| frequencies[term as usize] += 1);
        frequencies
    }

    /// The dot products of one row with each, itself included.
    pub fn products(&self, with: usize) -> impl Iterator<Item = f64> {
        let with = self.sum([with].into_iter());
        (0..self.len()).map(move |sentence| self.dot(sentence, &with))
    }

    /// The dot product of a row with itself.
    pub fn square(&self, sentence: usize) -> f64 {
        self.row(sentence).iter().map(|&(_, weight)| f64::from(weight).powi(2)).sum()
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
            sum[term as usize] += scale * f64::from(weight);
        }
    }

    /// The dot product of a sentence's row with a vector over the terms.
    pub fn dot(&self, sentence: usize, with: &[f64]) -> f64 {
        self.row(sentence).iter().map(|&(term, weight)| f64::from(weight) * with[term as usize]).sum()
    }
}

/// The similarity whose edges weigh what the dot products of rows do, such as those of [`super::tfidf`].
pub(super) struct DotProducts {
    /// What the sentences share.
    shared: Rows,
    /// How similar each sentence is to itself by its other terms.
    alone: Vec<f64>,
}

impl DotProducts {
    pub fn of(rows: &Rows) -> Self {
        let spreads = rows.document_frequencies();
        let own = |i| rows.row(i).iter().filter(|(term, _)| spreads[*term as usize] == 1);
        let alone = (0..rows.len()).map(|i| own(i).map(|&(_, x)| f64::from(x).powi(2)).sum()).collect();
        DotProducts { shared: rows.shared(), alone }
    }
}

impl Similarity for DotProducts {
    fn times(&self, x: &[f64]) -> Vec<f64> {
        let rows = &self.shared;
        let mut sum = rows.zeros();
        (0..rows.len()).for_each(|j| rows.add_to(&mut sum, j, x[j]));
        (0..rows.len()).map(|i| rows.dot(i, &sum) + self.alone[i] * x[i]).collect()
    }

    fn diagonal(&self) -> Vec<f64> {
        (0..self.shared.len()).map(|i| self.shared.square(i) + self.alone[i]).collect()
    }
}
