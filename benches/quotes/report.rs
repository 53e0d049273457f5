//! How the counts and the errors are printed.

use crate::conventions::{Gold, Prediction, Range};
use crate::share::Share;
use crate::tally::Tally;
use std::fmt;

/// One error with its surroundings, on a line.
pub fn error(
    gold: &Gold,
    kind: &str,
    at: Range,
    speaker: Option<&(Range, String)>,
    prediction: Option<&Prediction>,
) {
    let before = gold.slice((at.0.saturating_sub(220), at.0));
    let after = gold.slice((at.1, (at.1 + 160).min(gold.chars.len())));
    let mention = prediction.and_then(|p| p.speaker).map(|s| gold.slice(gold.points(s)));
    println!(
        "{kind}\t{:?}\tgold {:?}\tfound {:?} {:?}\t{}",
        prediction.and_then(|p| p.rule),
        speaker.map(|s| &s.1),
        mention,
        prediction.and_then(|p| p.name.as_ref()),
        format!("{before}⟦{}⟧{after}", gold.slice(at)).replace('\n', "⏎"),
    );
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let e2e = self.f1(self.speaker.right);
        writeln!(f, "  articles {}, quotations {} (found {})", self.articles, self.gold, self.predicted)?;
        let recall = Share::of(self.overlapping, self.gold);
        let precision = Share::of(self.overlapping, self.predicted);
        writeln!(f, "  span F1 exact {:.3}, overlap {:.3}", self.f1(self.exact), self.f1(self.overlapping))?;
        writeln!(f, "    precision {precision}, recall {recall}")?;
        writeln!(f, "  speaker {}, nobody {}", self.speaker, self.nobody)?;
        writeln!(f, "    nominal {}, pronoun {}", self.nominal, self.pronoun)?;
        writeln!(f, "  end to end F1 {e2e:.3}")?;
        if self.resolved.all > 0 {
            writeln!(f, "  full name {}", self.resolved)?;
            writeln!(f, "    of he/she {}, nobody {}", self.he_she, self.he_she_nobody)?;
        }
        for (rule, stated, share) in &self.rules {
            writeln!(
                f,
                "  rule {:<12} stated {:.2}, measured {share}",
                format!("{rule:?}"),
                stated / share.all as f64
            )?;
        }
        writeln!(f, "  card: span {}, speaker {}", self.card_span, self.card_speaker)?;
        writeln!(f, "    shows one {}", self.card_shows)
    }
}
