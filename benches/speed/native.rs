//! Nutgraf as a Rust library, in this process.

use crate::host::{Entry, Host, Role};
use cpu_time::ProcessTime;
use nutgraf::{Options, Rank, summarize};
use std::error::Error;
use std::hint::black_box;
use std::time::Duration;
use unicode_segmentation::UnicodeSegmentation;

struct Native<'t> {
    texts: &'t [String],
    entries: Vec<Entry>,
    tasks: Vec<Task>,
}

/// Reads one text.
type Task = Box<dyn Fn(&str)>;

/// Nutgraf natively, and the pass that sets the limit.
pub fn host<'t>(texts: &'t [String]) -> Box<dyn Host + 't> {
    let told = Options { lang: Some("en".into()), ..Options::default() };
    let rank = Options { rank: Rank::TextRank, quotes: 0, keywords: 0, ..told.clone() };
    let mut native = Native { texts, entries: Vec::new(), tasks: Vec::new() };
    native.add("Nutgraf, everything", Role::Ours, summarized(told));
    native.add("Nutgraf, everything, language detected", Role::OursOther, summarized(Options::default()));
    native.add("Nutgraf, TextRank alone", Role::OursTextRank, summarized(rank));
    native.add("UAX #29 alone", Role::Limit, Box::new(|text| _ = black_box(uax29(text))));
    Box::new(native)
}

fn summarized(options: Options) -> Task {
    Box::new(move |text| _ = black_box(summarize(text, &options).is_ok()))
}

/// How many words and sentences there are.
fn uax29(text: &str) -> usize {
    text.unicode_sentences().count() + text.unicode_words().count()
}

impl Native<'_> {
    fn add(&mut self, name: &str, role: Role, task: Task) {
        self.entries.push(Entry { name: name.into(), place: "native".into(), role });
        self.tasks.push(task);
    }
}

impl Host for Native<'_> {
    fn entries(&self) -> &[Entry] {
        &self.entries
    }

    fn turn(&mut self, index: usize) -> Result<Duration, Box<dyn Error>> {
        let start = ProcessTime::now();
        self.texts.iter().for_each(|text| self.tasks[index](text));
        Ok(start.elapsed())
    }
}
