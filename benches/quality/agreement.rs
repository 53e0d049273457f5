//! Whether `rank: "textrank"` ranks as other libraries do that follow the same paper, given their own tokens.

use nutgraf::rank_learning::textrank_of_tokens;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Stdio};

const TEXTS: usize = 20;
/// Scores that are closer are the same but for rounding.
const SAME: f64 = 1e-7;

/// Prints Kendall's tau with each library's scores: the mean and the lowest over the first twenty texts of a file.
pub fn print(file: &Path, python: &str) -> Result<(), Box<dyn std::error::Error>> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/quality/agree.py");
    let count = TEXTS.to_string();
    let made = Command::new(python).arg(script).arg(file).arg(count).stderr(Stdio::inherit()).output()?;
    let mut taus: std::collections::BTreeMap<String, Vec<f64>> = Default::default();
    for line in String::from_utf8(made.stdout)?.lines() {
        for (library, theirs) in serde_json::from_str::<serde_json::Map<String, Value>>(line)? {
            let tokens: Vec<Vec<String>> = serde_json::from_value(theirs["tokens"].clone())?;
            let scores: Vec<f64> = serde_json::from_value(theirs["scores"].clone())?;
            taus.entry(library).or_default().push(kendall(&textrank_of_tokens(&tokens), &scores));
        }
    }
    if taus.is_empty() {
        return Err(format!("{}: not compared", file.display()).into());
    }
    for (library, taus) in taus {
        let mean = taus.iter().sum::<f64>() / taus.len() as f64;
        let lowest = taus.iter().copied().fold(1.0, f64::min);
        let name = file.display();
        println!("{name}: {library}, Kendall's tau {mean:.3} on {} texts, {lowest:.3} at least", taus.len());
    }
    Ok(())
}

/// Kendall's tau-b: 1 for the same order, 0 for none, -1 for the reverse.
fn kendall(a: &[f64], b: &[f64]) -> f64 {
    let sign = |x: f64| if x.abs() < SAME { 0.0 } else { x.signum() };
    let (mut agree, mut in_a, mut in_b) = (0.0, 0.0, 0.0);
    for i in 0..a.len() {
        for j in 0..i {
            let (x, y) = (sign(a[i] - a[j]), sign(b[i] - b[j]));
            agree += x * y;
            in_a += x * x;
            in_b += y * y;
        }
    }
    if in_a == 0.0 && in_b == 0.0 { 1.0 } else { agree / f64::sqrt(in_a * in_b).max(1.0) }
}
