//! Sentences as sparse unit vectors over the document's terms.

use crate::text::Document;

/// One TF-IDF row for each sentence, scaled to length 1; a sentence without terms has an empty row.
///
/// The cosine of two sentences is then their rows' dot product, and a product with the whole
/// similarity matrix is one pass over all rows: no pair of sentences is ever visited.
#[derive(Debug)]
pub(crate) struct Vectors {
    entries: Vec<(u32, f64)>,
    /// Row `i` is `entries[starts[i]..starts[i + 1]]`.
    starts: Vec<usize>,
    vocabulary: usize,
}

impl Vectors {
    /// The rows of the sentences that `include` admits; the others get empty rows.
    pub fn new(document: &Document, include: impl Fn(usize) -> bool) -> Self {
        let mut vectors = Vectors { entries: Vec::new(), starts: vec![0], vocabulary: document.vocabulary };
        for sentence in 0..document.sentences.len() {
            if include(sentence) {
                vectors.push_counts(document.terms(sentence));
            } else {
                vectors.starts.push(vectors.entries.len());
            }
        }
        vectors.weigh();
        vectors
    }

    /// How many sentences there are, empty rows included.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The terms of a sentence, each once, in ascending order, with their weights.
    pub fn row(&self, sentence: usize) -> &[(u32, f64)] {
        &self.entries[self.starts[sentence]..self.starts[sentence + 1]]
    }

    /// The cosine of two sentences, 0 to 1.
    pub fn cosine(&self, a: usize, b: usize) -> f64 {
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
        sum.min(1.0)
    }

    /// A vector over the terms, all 0.
    pub fn zeros(&self) -> Vec<f64> {
        vec![0.0; self.vocabulary]
    }

    /// The sum of some sentences' rows.
    pub fn sum(&self, sentences: &[usize]) -> Vec<f64> {
        let mut sum = self.zeros();
        sentences.iter().for_each(|&i| self.add_to(&mut sum, i, 1.0));
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

    fn push_counts(&mut self, terms: &[u32]) {
        let start = self.entries.len();
        let mut terms = terms.to_vec();
        terms.sort_unstable();
        for term in terms {
            match self.entries[start..].last_mut() {
                Some((last, count)) if *last == term => *count += 1.0,
                _ => self.entries.push((term, 1.0)),
            }
        }
        self.starts.push(self.entries.len());
    }

    /// Turns counts into TF-IDF weights: 1 + ln tf, times ln(1 + N/df), rows scaled to 1.
    fn weigh(&mut self) {
        let mut spread = self.zeros();
        for &(term, _) in &self.entries {
            spread[term as usize] += 1.0;
        }
        let rows = (0..self.len()).filter(|&i| !self.row(i).is_empty()).count() as f64;
        for (term, weight) in &mut self.entries {
            let rarity = (1.0 + rows / spread[*term as usize]).ln();
            // Most terms stand once in a sentence: ln 1 is 0.
            *weight = if *weight > 1.0 { (1.0 + (*weight).ln()) * rarity } else { rarity };
        }
        for i in 0..self.len() {
            let row = &mut self.entries[self.starts[i]..self.starts[i + 1]];
            let length = row.iter().map(|(_, x)| x * x).sum::<f64>().sqrt();
            row.iter_mut().for_each(|(_, x)| *x /= length);
        }
    }
}
