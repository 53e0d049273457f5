//! Quotations and their speakers, through the public functions.

mod key_quotes;
mod marks;
mod names;
mod pronouns;
mod speakers;

use nutgraf::extract_quotes;

/// The names given, one a quotation.
fn names(text: &str) -> Vec<Option<&str>> {
    extract_quotes(text, Some("en")).iter().filter_map(|q| q.speaker).map(|s| s.name).collect()
}
