use serde_json::Value;
use std::collections::HashSet;
use std::path::Path;
use std::{fs, io};

/// One text and its gold sentences.
pub struct Row {
    pub id: String,
    pub lang: String,
    pub text: String,
    pub sentences: Vec<String>,
    golden: bool,
}

/// A set of texts.
pub struct Set {
    pub name: String,
    pub rows: Vec<Row>,
}

/// How a library did on a set.
#[derive(Default)]
pub struct Score {
    hits: usize,
    false_splits: usize,
    missed: usize,
    exact: usize,
    /// English golden rules passed, and how many there are.
    pub golden: (usize, usize),
}

impl Score {
    /// F1 of the boundaries inside texts, in percent.
    pub fn f1(&self) -> f64 {
        200.0 * self.hits as f64 / (2 * self.hits + self.false_splits + self.missed).max(1) as f64
    }

    /// Whether the set has boundaries to find: Thai is written without terminators.
    pub fn asks(&self) -> bool {
        self.hits + self.missed > 0
    }

    /// Rules passed for a set of rules, F1 for running text.
    pub fn summary(&self, set: &Set) -> String {
        if set.is_rules() {
            format!("{}/{}", self.exact, set.rows.len())
        } else {
            format!("{:.2}", self.f1())
        }
    }
}

impl Set {
    /// Every set of a folder, by name.
    pub fn read_all(folder: &Path) -> io::Result<Vec<Set>> {
        let mut paths: Vec<_> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.retain(|path| path.extension().is_some_and(|e| e == "jsonl"));
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    fn read(path: &Path) -> io::Result<Set> {
        let rows = fs::read_to_string(path)?.lines().map(Row::parse).collect::<Result<_, _>>()?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Set { name, rows })
    }

    /// Whether it holds single rules, not running text.
    pub fn is_rules(&self) -> bool {
        self.name.starts_with("rules-")
    }

    /// Scores one list of sentences for each row. A boundary is the count of non-space characters
    /// before it; only those inside a text count, and one after a gold sentence without a
    /// terminator is neither asked nor punished.
    pub fn score(&self, split: &[Vec<String>]) -> Score {
        let mut score = Score::default();
        for (row, mine) in self.rows.iter().zip(split) {
            let (gold, mine_at) = row.boundaries(mine);
            score.hits += gold.intersection(&mine_at).count();
            score.false_splits += mine_at.difference(&gold).count();
            score.missed += gold.difference(&mine_at).count();
            let exact = folded(&row.sentences) == folded(mine);
            score.exact += usize::from(exact);
            if row.golden {
                score.golden.0 += usize::from(exact);
                score.golden.1 += 1;
            }
        }
        score
    }

    /// Prints the rows that differ, with `[+]` for a false split and `[-]` for a missed one.
    pub fn show(&self, split: &[Vec<String>]) {
        for (row, mine) in self.rows.iter().zip(split) {
            if self.is_rules() {
                if folded(&row.sentences) != folded(mine) {
                    println!("{} {}\n  gold {:?}\n  ours {:?}", row.id, row.lang, row.sentences, mine);
                }
                continue;
            }
            let (gold, mine_at) = row.boundaries(mine);
            for &at in gold.symmetric_difference(&mine_at) {
                let mark = if gold.contains(&at) { "[-]" } else { "[+]" };
                println!("{} {}", row.id, row.around(at, mark));
            }
        }
    }
}

impl Row {
    fn parse(line: &str) -> io::Result<Row> {
        let row: Value = serde_json::from_str(line)?;
        let string = |key: &str| row[key].as_str().unwrap_or_default().to_string();
        let sentences = row["sentences"].as_array().into_iter().flatten();
        Ok(Row {
            id: string("id"),
            lang: string("lang"),
            text: string("text"),
            sentences: sentences.filter_map(|s| s.as_str().map(str::to_string)).collect(),
            golden: row["kind"] == "golden" && row["lang"] == "en" && row["set"] == "pragmatic",
        })
    }

    /// The gold boundaries that count, and `mine` that do.
    fn boundaries(&self, mine: &[String]) -> (HashSet<usize>, HashSet<usize>) {
        let end = squeezed(&self.text);
        let gold = counts(&self.sentences);
        let ended = self.sentences.iter().map(|s| is_terminated(s));
        let soft: HashSet<usize> =
            gold.iter().zip(ended).filter(|(_, ended)| !ended).map(|(&at, _)| at).collect();
        let counted = |at: &usize| *at != end && !soft.contains(at);
        let mine = counts(mine).into_iter().filter(|at| counted(at) && *at != 0).collect();
        (gold.into_iter().filter(counted).collect(), mine)
    }

    /// The text around a boundary, with a mark at it.
    fn around(&self, boundary: usize, mark: &str) -> String {
        let mut seen = 0;
        let place = self.text.char_indices().find(|(_, c)| {
            seen += usize::from(!c.is_whitespace());
            seen > boundary
        });
        let (before, after) = self.text.split_at(place.map_or(self.text.len(), |(at, _)| at));
        let tail: Vec<char> = before.chars().rev().take(50).collect();
        let head: String = after.chars().take(50).collect();
        format!("{}{mark}{head}", tail.into_iter().rev().collect::<String>()).replace('\n', "⏎")
    }
}

fn squeezed(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

fn counts(sentences: &[String]) -> Vec<usize> {
    let add = |sum: &mut usize, s: &String| {
        *sum += squeezed(s);
        Some(*sum)
    };
    sentences.iter().scan(0, add).collect()
}

/// A terminator, at most one kind of closing marks, then white space only.
fn is_terminated(sentence: &str) -> bool {
    let closing = ['"', '\'', '”', '’', '»', ')', ']', '」', '』', '“', '›', '）', '】'];
    let bare = sentence.trim_end().trim_end_matches(closing);
    bare.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔'])
}

/// The sentences that hold more than white space, each run of it as one space.
fn folded(sentences: &[String]) -> Vec<String> {
    let fold = |s: &String| s.split_whitespace().collect::<Vec<_>>().join(" ");
    sentences.iter().map(fold).filter(|s| !s.is_empty()).collect()
}
