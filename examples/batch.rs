//! Prints the key sentence of each file, on all cores.
//!
//! ```sh
//! cargo run --release --example batch tests/articles/*.txt
//! ```
//!
//! The library has no threads of its own and keeps nothing between calls: any number of them may call it at a time.

use nutgraf::{Length, Options, summarize};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, io, thread};

fn main() -> io::Result<()> {
    let paths: Vec<String> = env::args().skip(1).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            match fs::read_to_string(path) {
                Ok(text) => println!("{path}: {}", key_sentence(&text)),
                Err(error) => eprintln!("{path}: {error}"),
            }
        }
    };
    let threads = thread::available_parallelism()?.get();
    thread::scope(|scope| (0..threads).for_each(|_| drop(scope.spawn(work))));
    Ok(())
}

fn key_sentence(text: &str) -> &str {
    let options = Options { length: Length::Sentences(1), quotes: 0, keywords: 0, ..Options::default() };
    let summary = summarize(text, &options).expect("these options are in their ranges");
    summary.sentences.first().map_or("", |sentence| sentence.text)
}
