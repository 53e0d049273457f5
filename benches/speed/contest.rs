//! Everybody in turn, round after round.

use crate::host::{Entry, Host};
use std::time::Duration;

/// So many turns for everybody …
const TURNS: usize = 18;
/// … of which the first do not count, where there are more: engines compile in them.
const WARM_UP: usize = 3;
/// Who has had so much time has no further turns.
const ENOUGH: Duration = Duration::from_secs(8);

/// All hosts of a race.
#[derive(Default)]
pub struct Contest<'t>(Vec<Box<dyn Host + 't>>);

/// What one took for all texts.
pub struct Outcome {
    pub entry: Entry,
    /// Sorted.
    turns: Vec<Duration>,
    /// Why it has no turns.
    pub failure: Option<String>,
}

impl Outcome {
    /// Zero for one that failed.
    pub fn median(&self) -> Duration {
        self.turns.get(self.turns.len() / 2).copied().unwrap_or_default()
    }

    /// The half of the turns in the middle lies within this, as a share of the median.
    ///
    /// # Panics
    /// For one that failed.
    pub fn spread(&self) -> f64 {
        let quarter = self.turns.len() / 4;
        let range = self.turns[self.turns.len() - 1 - quarter] - self.turns[quarter];
        range.as_secs_f64() / self.median().as_secs_f64()
    }
}

impl<'t> Contest<'t> {
    pub fn enter(&mut self, host: Box<dyn Host + 't>) {
        self.0.push(host);
    }

    /// Has all but these take their turns, interleaved, so that whatever slows the machine for a while slows everybody.
    pub fn run(mut self, without: &[String]) -> Vec<Outcome> {
        let mut outcomes: Vec<(usize, usize, Outcome)> = Vec::new();
        for (place, host) in self.0.iter().enumerate() {
            let entries = host.entries().iter().cloned().enumerate();
            let entries = entries.filter(|(_, entry)| !without.contains(&entry.name));
            outcomes.extend(
                entries.map(|(index, entry)| {
                    (place, index, Outcome { entry, turns: Vec::new(), failure: None })
                }),
            );
        }
        for _ in 0..TURNS {
            for (place, index, outcome) in &mut outcomes {
                if outcome.failure.is_some() || outcome.turns.iter().sum::<Duration>() >= ENOUGH {
                    continue;
                }
                match self.0[*place].turn(*index) {
                    Ok(turn) => outcome.turns.push(turn),
                    Err(error) => outcome.failure = Some(error.to_string()),
                }
            }
        }
        let mut outcomes: Vec<Outcome> = outcomes.into_iter().map(|(.., outcome)| outcome).collect();
        for Outcome { turns, .. } in &mut outcomes {
            if turns.len() > WARM_UP {
                turns.drain(..WARM_UP);
            }
            turns.sort();
        }
        outcomes
    }
}
