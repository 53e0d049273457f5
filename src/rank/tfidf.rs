//! TF-IDF rows: their dot products are the sentences' cosines.

use super::rows::Rows;

/// Turns counts of terms into TF-IDF weights, (1 + ln tf) · ln(1 + N/df), and scales each row to length 1.
///
/// N is the number of sentences that have a term at all. The dot product of two rows is the cosine of their
/// sentences then, 0 to 1, and that of a row with itself is 1; a sentence without terms keeps its empty row.
pub(super) fn tfidf(mut counts: Rows) -> Rows {
    let frequencies = counts.document_frequencies();
    let sentences = (0..counts.len()).filter(|&i| !counts.row(i).is_empty()).count() as f32;
    for i in 0..counts.len() {
        let row = counts.row_mut(i);
        for (term, weight) in row.iter_mut() {
            let inverse_document_frequency = (1.0 + sentences / frequencies[*term as usize] as f32).ln();
            *weight = (1.0 + weight.ln()) * inverse_document_frequency;
        }
        let length = row.iter().map(|(_, x)| x * x).sum::<f32>().sqrt();
        row.iter_mut().for_each(|(_, x)| *x /= length);
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rare_common_term_makes_a_stronger_link_than_a_frequent_one() {
        let (frequent, rare) = (0, 1);
        let sentences: [&[u32]; 5] = [&[frequent, rare], &[rare, 2], &[frequent, 3], &[frequent, 4], &[]];
        let rows = tfidf(Rows::counts(sentences.into_iter(), 5));
        let products: Vec<f64> = rows.products(0).collect();
        assert!(products[1] > 1.2 * products[2], "by the rare and by the frequent term");
        assert!((products[0] - 1.0).abs() < 1e-6 && (rows.square(0) - 1.0).abs() < 1e-6);
        assert_eq!(rows.square(4), 0.0);
    }

    #[test]
    fn the_weights_are_those_of_the_formula() {
        let sentences: [&[u32]; 2] = [&[0, 0, 1], &[1]];
        let rows = tfidf(Rows::counts(sentences.into_iter(), 2));
        let (twice, once) = ((1.0 + 2f64.ln()) * 3f64.ln(), 2f64.ln());
        let product = rows.products(0).nth(1).unwrap();
        assert!((product - once / twice.hypot(once)).abs() < 1e-6);
    }
}
