//! Where a news story keeps its news.

/// The share of the jumps that land by position; the others land anywhere.
const LEAD_BIAS: f64 = 0.9;

/// Jumps that land on every candidate alike, as published.
pub(crate) fn uniform(count: usize, candidates: &[usize]) -> Vec<f64> {
    let mut shares = vec![0.0; count];
    candidates.iter().for_each(|&sentence| shares[sentence] = 1.0 / candidates.len() as f64);
    shares
}

/// Where the random walk's jumps land among `count` sentences, of which only `candidates` count:
/// mostly in the lead, by 1 / (1 + place). Sums to 1 if there is a candidate.
pub(crate) fn teleport(count: usize, candidates: &[usize]) -> Vec<f64> {
    let mut shares = vec![0.0; count];
    let lead = |place: usize| 1.0 / (1.0 + place as f64);
    let total: f64 = (0..candidates.len()).map(lead).sum();
    for (place, &sentence) in candidates.iter().enumerate() {
        shares[sentence] = LEAD_BIAS * lead(place) / total + (1.0 - LEAD_BIAS) / candidates.len() as f64;
    }
    shares
}
