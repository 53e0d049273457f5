//! Right ones among all.

use std::fmt;

/// Right ones among all.
#[derive(Clone, Copy, Default)]
pub struct Share {
    pub right: usize,
    pub all: usize,
}

impl Share {
    pub fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    pub fn of(right: usize, all: usize) -> Self {
        Share { right, all }
    }

    pub fn part(self) -> f64 {
        self.right as f64 / self.all.max(1) as f64
    }

    pub fn join(&mut self, other: Share) {
        self.right += other.right;
        self.all += other.all;
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3} ({}/{})", self.part(), self.right, self.all)
    }
}
