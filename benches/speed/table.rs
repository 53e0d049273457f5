//! The outcome of a race.

use crate::contest::Outcome;
use crate::host::Role;
use std::time::Duration;

/// Prints a row for each: milliseconds a text, and what Nutgraf takes of that in the same place (in Python's case,
/// natively, as a module for Python would).
pub fn print(outcomes: &[Outcome], texts: usize) {
    println!("{:<10}{:<48}{:>10}{:>9}{:>14}{:>12}", "", "", "ms", "spread", "Nutgraf takes", "TextRank");
    for outcome in outcomes {
        let entry = &outcome.entry;
        if let Some(failure) = &outcome.failure {
            println!("{:<10}{:<48}failed: {failure}", entry.place, entry.name);
            continue;
        }
        let ratio = |role| {
            let ours = if entry.role == Role::Peer || entry.role == Role::Limit {
                find(outcomes, &entry.place, role)
            } else {
                None
            };
            ours.map_or(String::new(), |ours| format!("{:.3}", share(ours, outcome.median())))
        };
        println!(
            "{:<10}{:<48}{:>10.3}{:>8.0}%{:>14}{:>12}",
            entry.place,
            entry.name,
            1e3 * outcome.median().as_secs_f64() / texts as f64,
            100.0 * outcome.spread(),
            ratio(Role::Ours),
            ratio(Role::OursTextRank),
        );
    }
}

fn find(outcomes: &[Outcome], place: &str, role: Role) -> Option<Duration> {
    let place = if place == "Python" { "native" } else { place };
    let ours = outcomes.iter().find(|outcome| outcome.entry.place == place && outcome.entry.role == role);
    ours.map(Outcome::median)
}

fn share(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64()
}
