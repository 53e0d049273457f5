//! One file, or standard input.

use crate::args::InputFormat;
use flate2::bufread::MultiGzDecoder;
use indicatif::ProgressBar;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::PathBuf;
use std::sync::Arc;

/// How a file starts that is packed by gzip (RFC 1952, 2.3.1).
const GZIP: [u8; 2] = [0x1f, 0x8b];

pub struct Source {
    /// None: standard input.
    pub path: Option<PathBuf>,
    pub format: InputFormat,
}

impl Source {
    /// How it is called in messages.
    pub fn name(&self) -> Arc<str> {
        self.path.as_ref().map_or("-".into(), |path| path.to_string_lossy().into())
    }

    /// Opens it, unpacked. The bar tells how much of it has been read.
    pub fn open(&self, bar: &ProgressBar) -> io::Result<Box<dyn BufRead + Send>> {
        let raw: Box<dyn Read + Send> = match &self.path {
            Some(path) => Box::new(File::open(path)?),
            None => Box::new(io::stdin()),
        };
        let mut rest = BufReader::new(bar.wrap_read(raw));
        let mut start = Vec::new();
        rest.by_ref().take(GZIP.len() as u64).read_to_end(&mut start)?;
        let is_packed = start == GZIP;
        let all = Cursor::new(start).chain(rest);
        Ok(if is_packed { Box::new(BufReader::new(MultiGzDecoder::new(all))) } else { Box::new(all) })
    }
}
