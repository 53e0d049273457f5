//! Logistic regression with a penalty on the sum of the weights' sizes, which leaves out features that earn nothing
//! (the lasso), by coordinate descent on Newton's approximation (Friedman, Hastie and Tibshirani 2010).

/// Newton's steps at most; each goes half as far as the last if the loss grows, so few are taken.
const STEPS: usize = 30;
const ROUNDS: usize = 200;
const TOLERANCE: f64 = 1e-4;

/// Examples: rows of as many values as there are features, the first of which is 1 and costs nothing.
pub struct Examples {
    pub features: usize,
    pub values: Vec<f32>,
    /// What is to be told of each: 0 to 1.
    pub truth: Vec<f64>,
    pub weights: Vec<f64>,
}

impl Examples {
    pub fn new(features: usize) -> Examples {
        Examples { features, values: Vec::new(), truth: Vec::new(), weights: Vec::new() }
    }

    pub fn push(&mut self, values: impl IntoIterator<Item = f32>, truth: f64, weight: f64) {
        self.values.extend(values);
        self.truth.push(truth);
        self.weights.push(weight);
    }

    pub fn row(&self, at: usize) -> &[f32] {
        &self.values[at * self.features..][..self.features]
    }

    /// How much each example adds to the loss.
    pub fn losses(&self, weights: &[f64]) -> impl Iterator<Item = f64> {
        (0..self.truth.len()).map(move |at| {
            let score = score(self.row(at), weights);
            self.weights[at] * (score.exp().ln_1p() - self.truth[at] * score)
        })
    }

    /// Learns a weight for each feature, starting from others.
    pub fn learn(&self, penalty: f64, start: &[f64]) -> Vec<f64> {
        let mut weights = start.to_vec();
        let mut loss = self.penalized(&weights, penalty);
        for _ in 0..STEPS {
            let (slopes, curves) = self.approximate(&weights);
            let target = descend(&slopes, &curves, &weights, penalty);
            let (mut step, mut next, mut next_loss) = (1.0, target.clone(), 0.0);
            for _ in 0..10 {
                next_loss = self.penalized(&next, penalty);
                if next_loss <= loss {
                    break;
                }
                step /= 2.0;
                next = weights.iter().zip(&target).map(|(from, to)| from + step * (to - from)).collect();
            }
            let moved = weights.iter().zip(&next).map(|(from, to)| (from - to).abs()).fold(0.0, f64::max);
            if next_loss >= loss || moved < 1e-3 {
                break;
            }
            (weights, loss) = (next, next_loss);
        }
        weights
    }

    fn penalized(&self, weights: &[f64], penalty: f64) -> f64 {
        self.losses(weights).sum::<f64>()
            + penalty * weights[1..].iter().map(|weight| weight.abs()).sum::<f64>()
    }

    /// The slope of the loss at some weights, and its curvature (upper half).
    fn approximate(&self, weights: &[f64]) -> (Vec<f64>, Vec<Vec<f64>>) {
        let mut slopes = vec![0.0; self.features];
        let mut curves = vec![vec![0.0; self.features]; self.features];
        let mut present = Vec::new();
        for at in 0..self.truth.len() {
            let row = self.row(at);
            let probability = 1.0 / (1.0 + (-score(row, weights)).exp());
            let slope = self.weights[at] * (probability - self.truth[at]);
            let curve = self.weights[at] * (probability * (1.0 - probability)).max(1e-5);
            // Most features of an example are 0.
            present.clear();
            present.extend(row.iter().map(|&value| f64::from(value)).enumerate().filter(|(_, v)| *v != 0.0));
            for (k, &(i, value)) in present.iter().enumerate() {
                slopes[i] += slope * value;
                for &(j, other) in &present[k..] {
                    curves[i][j] += curve * value * other;
                }
            }
        }
        for i in 0..self.features {
            let (above, below) = curves.split_at_mut(i);
            above.iter().zip(&mut below[0]).for_each(|(row, value)| *value = row[i]);
        }
        (slopes, curves)
    }
}

/// A row's score.
pub fn score(row: &[f32], weights: &[f64]) -> f64 {
    row.iter().zip(weights).map(|(&value, weight)| f64::from(value) * weight).sum::<f64>().clamp(-30.0, 30.0)
}

/// The least of a quadratic approximation around some weights, one weight at a time.
fn descend(slopes: &[f64], curves: &[Vec<f64>], start: &[f64], penalty: f64) -> Vec<f64> {
    let mut weights = start.to_vec();
    let mut slopes = slopes.to_vec();
    for _ in 0..ROUNDS {
        let mut moved = 0.0_f64;
        for i in 0..weights.len() {
            let curve = curves[i][i] + 1e-6;
            let free = weights[i] * curve - slopes[i];
            let cost = if i == 0 { 0.0 } else { penalty };
            let next = free.signum() * (free.abs() - cost).max(0.0) / curve;
            let step = next - weights[i];
            if step != 0.0 {
                weights[i] = next;
                slopes.iter_mut().zip(&curves[i]).for_each(|(slope, curve)| *slope += step * curve);
                moved = moved.max(step.abs());
            }
        }
        if moved < TOLERANCE {
            break;
        }
    }
    weights
}
