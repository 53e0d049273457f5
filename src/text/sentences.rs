use crate::Span;
use crate::language::Language;
use unicode_segmentation::UnicodeSegmentation;

/// The sentences of one block, in order, without white space at their ends.
pub(crate) fn split(text: &str, block: Span, language: &Language) -> Vec<Span> {
    let _ = language;
    let span = |(at, s): (usize, &str)| Span::new(block.start + at, block.start + at + s.len()).trim(text);
    block.of(text).split_sentence_bound_indices().map(span).filter(|s| !s.is_empty()).collect()
}
