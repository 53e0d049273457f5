//! How far it is, on a terminal; in a pipe nothing is shown.

use crate::input::Files;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{IsTerminal, stderr, stdout};
use std::time::Instant;

pub struct Progress {
    pub bar: ProgressBar,
    started: Instant,
    articles: u64,
}

impl Progress {
    /// A bar on standard error, if somebody sees it who does not see the output scroll by. `files` tells how much there
    /// is to read.
    pub fn new(writes_to_file: bool, files: impl FnOnce() -> Files) -> Self {
        let is_seen = stderr().is_terminal() && (writes_to_file || !stdout().is_terminal());
        let target = if is_seen { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let size = if is_seen { files().size() } else { None };
        let bar = ProgressBar::with_draw_target(size, target);
        let template = match size {
            Some(_) => "{wide_bar} {percent} % · {bytes} of {total_bytes} · {msg} · {eta} left",
            None => "{spinner} {bytes} · {msg} · {elapsed}",
        };
        let style = ProgressStyle::with_template(template).expect("a template of ours");
        let progress = Progress { bar: bar.with_style(style), started: Instant::now(), articles: 0 };
        progress.bar.set_message(progress.rate());
        progress
    }

    /// One more article is done.
    pub fn step(&mut self) {
        self.articles += 1;
        if !self.bar.is_hidden() {
            self.bar.set_message(self.rate());
        }
    }

    /// Takes the bar away; on a terminal, the rate remains.
    pub fn finish(&self) {
        let is_seen = !self.bar.is_hidden();
        self.bar.finish_and_clear();
        if is_seen {
            crate::tell(&format!("{} in {:.1} s", self.rate(), self.started.elapsed().as_secs_f64()));
        }
    }

    fn rate(&self) -> String {
        let rate = self.articles as f64 / self.started.elapsed().as_secs_f64().max(1e-3);
        format!("{} articles, {rate:.0} a second", self.articles)
    }
}
