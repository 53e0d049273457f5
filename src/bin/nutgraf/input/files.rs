//! Which files the arguments name. They are found one after the other, never listed in memory.

use super::source::Source;
use crate::args::{InputArgs, InputFormat};
use crate::fault::Fault;
use std::fs;
use std::iter::once;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

/// What stands for standard input.
const STDIN: &str = "-";

/// The files of the input, in order.
pub struct Files(Sequence<Source>);

/// Each of them or, with the name of the input, what is wrong with it.
type Sequence<T> = Box<dyn Iterator<Item = Result<T, (Arc<str>, Fault)>> + Send>;

/// A file of the input.
struct Candidate {
    path: PathBuf,
    /// Whether the arguments name it, not only a folder that it is in.
    is_named: bool,
}

impl Files {
    /// What is written to `output` is not read.
    pub fn new(args: &InputArgs, output: Option<&Path>) -> Self {
        let inputs = if args.inputs.is_empty() { vec![STDIN.into()] } else { args.inputs.clone() };
        let output = output.and_then(|output| fs::canonicalize(output).ok());
        let (from, otherwise) = (args.from, otherwise(args));
        Files(Box::new(inputs.into_iter().flat_map(expand).filter_map(move |found| {
            let Candidate { path, is_named } = match found {
                Ok(candidate) => candidate,
                Err(fault) => return Some(Err(fault)),
            };
            if output.is_some() && fs::canonicalize(&path).ok() == output {
                return None;
            }
            let format = from.or_else(|| InputFormat::of(&path)).or(is_named.then_some(otherwise))?;
            Some(Ok(Source { path: (path != Path::new(STDIN)).then_some(path), format }))
        })))
    }

    /// How many bytes they have together; none where that cannot be told.
    pub fn size(self) -> Option<u64> {
        self.flatten().map(|source| Some(fs::metadata(source.path?).ok()?.len())).sum()
    }
}

impl Iterator for Files {
    type Item = Result<Source, (Arc<str>, Fault)>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }
}

/// Whether more than one article may come.
pub fn is_several(args: &InputArgs) -> bool {
    let is_lines = |input: &Path| {
        args.from.or_else(|| InputFormat::of(input)).unwrap_or_else(|| otherwise(args)) == InputFormat::Jsonl
    };
    match &args.inputs[..] {
        [] => is_lines(Path::new(STDIN)),
        [input] => input.is_dir() || is_lines(input) || is_pattern(input),
        _ => true,
    }
}

/// What an input is whose name does not tell: who names a field has JSON.
fn otherwise(args: &InputArgs) -> InputFormat {
    if args.text_field.is_some() || args.html_field.is_some() {
        InputFormat::Jsonl
    } else {
        InputFormat::Text
    }
}

/// Whether it names no file, but is a pattern that others may match.
fn is_pattern(input: &Path) -> bool {
    !input.exists() && input.to_str().is_some_and(|input| input.contains(['*', '?', '[']))
}

/// The files of one argument.
fn expand(input: PathBuf) -> Sequence<Candidate> {
    if !is_pattern(&input) {
        return below(input);
    }
    let name: Arc<str> = input.to_string_lossy().into();
    let mut paths = match glob::glob(&name) {
        Ok(paths) => paths.peekable(),
        Err(error) => return Box::new(once(Err((name, Fault::Pattern(error))))),
    };
    if paths.peek().is_none() {
        return Box::new(once(Err((name, Fault::NoMatch))));
    }
    Box::new(paths.flat_map(|path| match path {
        Ok(path) => below(path),
        Err(error) => {
            let name = error.path().to_string_lossy().into();
            Box::new(once(Err((name, Fault::Io(error.into())))))
        }
    }))
}

/// A file, or all files of a folder and the folders in it.
fn below(path: PathBuf) -> Sequence<Candidate> {
    if !path.is_dir() {
        return Box::new(once(Ok(Candidate { path, is_named: true })));
    }
    let entries = WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(|entry| !is_hidden(entry));
    Box::new(entries.filter_map(|entry| match entry {
        Ok(entry) => {
            let path = entry.into_path();
            path.is_file().then_some(Ok(Candidate { path, is_named: false }))
        }
        Err(error) => {
            let name = error.path().unwrap_or(Path::new("")).to_string_lossy().into();
            Some(Err((name, Fault::Io(error.into()))))
        }
    }))
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".")
}
