//! Lines and whole files, none longer than a limit: memory follows the limit and not the input.

use crate::fault::Fault;
use std::io::{BufRead, Read};

/// Lines with their numbers, from 1; blank ones are passed over. After one that cannot be read there are no more.
pub struct Lines<R> {
    reader: R,
    limit: usize,
    number: u64,
    is_at_end: bool,
}

impl<R: BufRead> Lines<R> {
    pub fn new(reader: R, limit: usize) -> Self {
        Self { reader, limit, number: 0, is_at_end: false }
    }

    /// The next line, blank ones too; none at the end.
    fn line(&mut self) -> Option<Result<Vec<u8>, Fault>> {
        let mut line = Vec::new();
        let most = self.limit as u64 + 1;
        match self.reader.by_ref().take(most).read_until(b'\n', &mut line) {
            Ok(0) => return None,
            Ok(_) => {}
            Err(error) => return Some(Err(self.stop(error))),
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        } else if line.len() > self.limit {
            return Some(Err(match self.reader.skip_until(b'\n') {
                Ok(_) => Fault::TooLong { limit: self.limit },
                Err(error) => self.stop(error),
            }));
        }
        Some(Ok(line))
    }

    fn stop(&mut self, error: std::io::Error) -> Fault {
        self.is_at_end = true;
        Fault::reading(error)
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = (u64, Result<Vec<u8>, Fault>);

    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_at_end {
            self.number += 1;
            match self.line()? {
                Ok(line) if line.trim_ascii().is_empty() => {}
                line => return Some((self.number, line)),
            }
        }
        None
    }
}

/// All of a file.
pub fn whole(reader: impl Read, limit: usize) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    reader.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(Fault::reading)?;
    if bytes.len() > limit { Err(Fault::TooLong { limit }) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8], limit: usize) -> Vec<(u64, Option<String>)> {
        let text_of = |line: Vec<u8>| String::from_utf8(line).unwrap();
        Lines::new(text, limit).map(|(number, line)| (number, line.ok().map(text_of))).collect()
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_string())
    }

    #[test]
    fn a_line_has_its_number_in_the_file() {
        assert_eq!(lines(b"one\n\n  \r\ntwo\n", 9), [(1, some("one")), (4, some("two"))]);
        assert_eq!(lines(b"one\ntwo", 9), [(1, some("one")), (2, some("two"))]);
        assert_eq!(lines(b"", 9), []);
    }

    #[test]
    fn a_line_over_the_limit_is_passed_over() {
        assert_eq!(lines(b"four\nfives\nsix\n", 4), [(1, some("four")), (2, None), (3, some("six"))]);
        assert_eq!(lines(b"fives", 4), [(1, None)]);
        assert_eq!(lines(b"four", 4), [(1, some("four"))]);
    }

    #[test]
    fn a_file_over_the_limit_is_refused() {
        assert!(whole(&b"four"[..], 4).is_ok());
        assert!(matches!(whole(&b"fives"[..], 4), Err(Fault::TooLong { limit: 4 })));
    }
}
