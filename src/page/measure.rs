//! How much text there is in a line or an element, and how much of it reads like sentences.

use crate::text::{is_closer, is_terminator};

/// A shorter line, in characters, says little without a full stop.
pub(super) const SHORT: f32 = 80.0;

/// A shorter line, in characters, is no sentence even with a full stop: `Photo: Ada Lind.`
const SHORTEST_SENTENCE: f32 = 25.0;

/// Two lines open alike if they agree in so many of their first characters.
const OPENING: f32 = 20.0;

/// Amounts of text in characters of Latin script; one of a script without spaces counts for several.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Measure {
    /// All text.
    pub chars: f32,
    /// Text in links.
    pub links: f32,
    /// Text that reads like sentences.
    pub prose: f32,
    /// Of a line: its marks that end sentences.
    terminators: f32,
    /// Of a line: whether it ends as a sentence does.
    pub ends_sentence: bool,
}

impl Measure {
    /// The share of the text that is in links.
    pub(super) fn link_share(&self) -> f32 {
        self.links / self.chars.max(1.0)
    }

    /// The share of the text that reads like sentences.
    pub(super) fn prose_share(&self) -> f32 {
        self.prose / self.chars.max(1.0)
    }

    /// Adds an element's amounts to those of the element around it.
    pub(super) fn add(&mut self, below: Measure) {
        self.chars += below.chars;
        self.links += below.links;
        self.prose += below.prose;
    }

    /// Adds a text to a line.
    pub(super) fn add_text(&mut self, text: &str, is_linked: bool) {
        let before = self.chars;
        for c in text.chars().filter(|c| !c.is_whitespace()) {
            self.chars += width(c);
            if is_terminator(c) {
                self.terminators += 1.0;
                self.ends_sentence = true;
            } else if !is_closer(c) {
                self.ends_sentence = false;
            }
        }
        if is_linked {
            self.links += self.chars - before;
        }
    }

    /// How much of a line reads like sentences. A long line with a full stop is prose; without, it may be a teaser, a
    /// caption or a headline, and counts for less.
    pub(super) fn prose_of_line(&self) -> f32 {
        let unlinked = 1.0 - self.link_share();
        let share = if self.chars >= SHORT {
            match (self.ends_sentence, self.terminators > 1.0) {
                (true, _) => 1.0,
                (false, true) => 0.8,
                (false, false) => 0.3,
            }
        } else if self.ends_sentence && self.chars > SHORTEST_SENTENCE {
            0.5
        } else {
            0.0
        };
        share * self.chars * unlinked * unlinked
    }
}

/// How many characters a text has.
pub(super) fn chars(text: &str) -> f32 {
    text.chars().filter(|c| !c.is_whitespace()).map(width).sum()
}

/// The first characters of a line's text, by which one line is told to open as another; `None` if it is too short.
pub(super) fn opening(text: &str) -> Option<&str> {
    let mut chars = 0.0;
    text.char_indices().find_map(|(at, c)| {
        chars += width(c);
        (chars >= OPENING).then(|| &text[..at + c.len_utf8()])
    })
}

/// The [`opening`] of a text with white space.
pub(super) fn opening_of(text: &str) -> Option<String> {
    opening(&text.split_whitespace().collect::<String>()).map(String::from)
}

/// How many characters of Latin script say about as much: more for Thai and Lao, most for ideographs and syllables.
fn width(c: char) -> f32 {
    match c {
        '\u{e00}'..='\u{eff}' => 1.5,
        '\u{3040}'..='\u{9fff}'
        | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => 2.5,
        _ => 1.0,
    }
}

/// Whether a line names a price.
pub(super) fn has_price(line: &str) -> bool {
    line.contains(['$', '€', '£', '¥', '₹', '₽', '₴']) && line.contains(|c: char| c.is_ascii_digit())
}
