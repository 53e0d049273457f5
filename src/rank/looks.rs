//! What a sentence looks like, apart from what it is about.

use crate::text::{Document, word_indices};

/// The outside of a sentence.
pub(super) struct Looks {
    /// Words with a capital, the first one left out.
    pub capitals: f64,
    /// The share that stands in quotation marks.
    pub quoted: f64,
    /// It begins with a quotation mark.
    pub opens_quoted: bool,
    /// It ends as a question.
    pub asks: bool,
}

impl Looks {
    pub fn of(document: &Document, sentence: usize) -> Self {
        let text = document.sentences[sentence].span.of(document.text);
        let (mut capitals, mut quoted, mut letters) = (0.0, 0.0, 0.0);
        let (mut inside, mut in_word, mut opened, mut asks) = (false, false, false, false);
        for c in text.chars() {
            match c {
                '"' => inside = !inside,
                '“' | '«' | '„' => inside = true,
                '”' | '»' => inside = false,
                '?' | '？' | '؟' => asks = true,
                _ => asks = false,
            }
            letters += 1.0;
            quoted += f64::from(u8::from(inside));
            let word = c.is_alphanumeric() || in_word && matches!(c, '\'' | '’');
            if word && !in_word {
                capitals += f64::from(u8::from(opened && c.is_uppercase()));
                opened = true;
            }
            in_word = word;
        }
        Looks {
            capitals,
            quoted: quoted / f64::max(letters, 1.0),
            opens_quoted: text.starts_with(['"', '“', '«', '„', '‘', '\'']),
            asks,
        }
    }
}

/// A quotation of fewer words tells nothing by itself.
const SHORT_QUOTATION: usize = 15;
/// From this share on a sentence is a quotation.
const QUOTATION: f64 = 0.5;

/// Whether a sentence is hardly more than a few quoted words.
pub(super) fn is_short_quotation(document: &Document, sentence: usize) -> bool {
    document.sentences[sentence].words < SHORT_QUOTATION && Looks::of(document, sentence).quoted > QUOTATION
}

/// A label has at most so many words.
const LABEL: usize = 3;

/// Whether a sentence opens with a label, as captions do: "Unhurt: the driver of the van".
pub(super) fn is_labelled(document: &Document, sentence: usize) -> bool {
    let text = document.sentences[sentence].span.of(document.text);
    let Some((label, rest)) = text.split_once(':') else { return false };
    rest.starts_with(' ') && word_indices(label).nth(LABEL).is_none()
}

/// Whether a sentence cannot be read without the one before: it takes up a person or a thing by a
/// pronoun, or goes on with a connective.
pub(super) fn dangles(document: &Document, sentence: usize) -> bool {
    let Some(speech) = &document.language.speech else { return false };
    let text = document.sentences[sentence].span.of(document.text);
    word_indices(text).next().is_some_and(|(_, word)| speech.dangling.contains(&word.to_lowercase()))
}
