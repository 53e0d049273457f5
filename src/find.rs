/// Where `wanted` stands in a text, each of its places.
///
/// For short words and rare calls: the standard library's search is fast at any length, and 2 KB of
/// WebAssembly.
pub(crate) fn places(text: &str, wanted: &str) -> impl Iterator<Item = usize> {
    text.char_indices().map(|(at, _)| at).filter(move |&at| text[at..].starts_with(wanted))
}

/// Whether `wanted` stands in a text.
pub(crate) fn holds(text: &str, wanted: &str) -> bool {
    places(text, wanted).next().is_some()
}
