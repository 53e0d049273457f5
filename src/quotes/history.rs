//! Who spoke before a quotation.

use super::model::Found;
use super::rule::Rule;

/// Who spoke before.
#[derive(Clone, Copy, Default)]
pub(super) struct History {
    pub last: Option<Found>,
    /// Who spoke before the last one.
    pub earlier: Option<Found>,
    /// A sentence stands between that does not tell who speaks.
    pub stale: bool,
}

impl History {
    /// Adds who speaks now: somebody else, or the same one again; nothing changes where that is not known.
    pub fn add(&mut self, found: Option<Found>) {
        let Some(speaker) = found else { return };
        if self.last.is_some_and(|last| last.mention != speaker.mention) {
            self.earlier = self.last;
        }
        self.last = found;
        self.stale = false;
    }

    /// Sets how the text tells of the last speaker from here on.
    pub fn set_last_rule(&mut self, rule: Rule) {
        if let Some(last) = &mut self.last {
            last.rule = rule;
        }
    }
}
