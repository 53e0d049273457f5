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
    /// Somebody else speaks, or the same one again.
    pub fn hear(&mut self, found: Option<Found>) {
        let Some(new) = found else { return };
        if self.last.is_some_and(|last| last.mention != new.mention) {
            self.earlier = self.last;
        }
        self.last = found;
        self.stale = false;
    }

    /// How the last speaker is told from here on.
    pub fn retell(&mut self, rule: Rule) {
        if let Some(last) = &mut self.last {
            last.rule = rule;
        }
    }
}
