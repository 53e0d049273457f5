//! Files, folders, patterns and standard input → records, one after the other.

mod files;
mod lines;
mod source;

use crate::args::{InputArgs, InputFormat};
use crate::fault::Fault;
pub use files::{Files, is_several};
use indicatif::ProgressBar;
use lines::Lines;
use source::Source;
use std::fmt;
use std::sync::Arc;

/// What one article is read from.
pub struct Record {
    pub place: Place,
    pub format: InputFormat,
    pub bytes: Result<Vec<u8>, Fault>,
}

/// Where a record stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub file: Arc<str>,
    /// From 1; none for a file that is one article.
    pub line: Option<u64>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        self.line.map_or(Ok(()), |line| write!(f, ":{line}"))
    }
}

type Records = Box<dyn Iterator<Item = Record> + Send>;

/// All records of the input, in order; what cannot be read is one, too.
pub fn records(files: Files, args: &InputArgs, bar: &ProgressBar) -> Records {
    let (limit, bar) = (args.max_size, bar.clone());
    Box::new(files.flat_map(move |source| match source {
        Ok(source) => read(source, limit, &bar),
        Err((file, fault)) => unread(Place { file, line: None }, fault),
    }))
}

fn read(source: Source, limit: usize, bar: &ProgressBar) -> Records {
    let file: Arc<str> = source.name();
    let format = source.format;
    let whole = Place { file: file.clone(), line: None };
    let reader = match source.open(bar) {
        Ok(reader) => reader,
        Err(error) => return unread(whole, Fault::reading(error)),
    };
    if format != InputFormat::Jsonl {
        return Box::new(std::iter::once(Record {
            place: whole,
            format,
            bytes: lines::whole(reader, limit),
        }));
    }
    Box::new(Lines::new(reader, limit).map(move |(line, bytes)| {
        let place = Place { file: file.clone(), line: Some(line) };
        Record { place, format, bytes }
    }))
}

fn unread(place: Place, fault: Fault) -> Records {
    Box::new(std::iter::once(Record { place, format: InputFormat::Text, bytes: Err(fault) }))
}
