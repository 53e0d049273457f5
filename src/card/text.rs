//! A card as plain text.

use super::{LineKind, View};
use crate::KeyQuote;
use crate::language::Labels;

impl View {
    /// What the copy button copies: the key sentences, a line each, or an editor's own `points` in their place; then the
    /// quotes with their speakers, each after an empty line.
    pub fn to_text(&self, points: &[String]) -> String {
        let of_kind = |kind| self.lines.iter().filter(move |line| line.kind == kind).map(|line| &*line.copy);
        let sentences: Vec<&str> =
            points.iter().map(String::as_str).chain(of_kind(LineKind::Sentence)).collect();
        let points = (!sentences.is_empty()).then(|| sentences.join("\n"));
        let quotes = of_kind(LineKind::Quote).map(String::from);
        points.into_iter().chain(quotes).collect::<Vec<_>>().join("\n\n")
    }
}

/// A quote in its marks; its speaker's name, if known, in a line below.
pub(super) fn quote_text(quote: &KeyQuote<'_>, labels: &Labels) -> String {
    let [open, close] = labels.quote_marks;
    let mut text = format!("{open}{}{close}", without_comma(quote.text));
    if let Some(speaker) = quote.speaker
        && let Some(name) = speaker.name
    {
        text.extend(["\n— ", name]);
        if let Some(role) = speaker.role {
            text.extend([labels.comma, role]);
        }
    }
    text
}

/// A quotation without the comma that joined it to its sentence: on the card it stands alone.
pub(super) fn without_comma(quote: &str) -> &str {
    quote.trim_end_matches([',', '،', '，'])
}
