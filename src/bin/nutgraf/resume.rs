//! Going on where an earlier run was stopped.
//!
//! Each record of the input has one line in the output, its error if it could not be read. So the number of lines tells
//! how many records are done, and the last line's id whether the input is still the same.

use crate::content::Fields;
use crate::input::Record;
use crate::output::Output;
use serde_json::Value;
use std::fs::OpenOptions;
use std::io::{self, BufRead, BufReader, Seek, SeekFrom};
use std::path::Path;

/// What an earlier run has done.
#[derive(Default)]
pub struct Done {
    /// How many records.
    records: u64,
    /// The last one's line.
    last: Vec<u8>,
}

/// Opens the output behind its last whole line; what an earlier run wrote of another is taken away.
pub fn open(path: &Path) -> io::Result<(Output, Done)> {
    let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
    let mut reader = BufReader::new(&file);
    let mut done = Done::default();
    let mut whole = 0;
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 && line.ends_with(b"\n") {
        whole += line.len() as u64;
        done.records += 1;
        done.last = std::mem::take(&mut line);
    }
    file.set_len(whole)?;
    (&file).seek(SeekFrom::Start(whole))?;
    Ok((Output::behind(file, whole), done))
}

impl Done {
    /// Passes over the records that are done.
    ///
    /// # Errors
    /// Why they cannot be those that the output tells of.
    pub fn skip(&self, records: &mut impl Iterator<Item = Record>, fields: &Fields) -> Result<(), String> {
        let Some(before) = self.records.checked_sub(1) else { return Ok(()) };
        let last = records.by_ref().nth(before as usize);
        let last = last.ok_or(format!("it has {} lines, the input has fewer records", self.records))?;
        let place = last.place.to_string();
        let (id, _) = fields.read(last);
        let line: Value = serde_json::from_slice(&self.last)
            .map_err(|error| format!("its last line is no JSON ({error}); take it away"))?;
        if line["id"] != id {
            return Err(format!("its last line has the id {}, {place} has {id}: another input", line["id"]));
        }
        Ok(())
    }
}
