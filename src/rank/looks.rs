//! What a sentence looks like, apart from what it is about.

use crate::text::{Document, is_quotation_mark, word_indices};

/// Whether a sentence begins with a quotation mark.
pub(super) fn opens_quoted(document: &Document, sentence: usize) -> bool {
    let text = document.sentences[sentence].span.of(document.text);
    text.starts_with(is_quotation_mark)
}

/// The share of a sentence that stands in quotation marks, 0 to 1.
fn quoted_share(text: &str) -> f64 {
    let (mut inside, mut quoted, mut count) = (false, 0, 0);
    for c in text.chars() {
        match c {
            // Some languages close with what others open with: „Ja“, »Ja«.
            '"' | '“' | '«' | '»' => inside = !inside,
            '„' | '「' => inside = true,
            '”' | '」' => inside = false,
            _ => {}
        }
        quoted += usize::from(inside);
        count += 1;
    }
    quoted as f64 / f64::max(count as f64, 1.0)
}

/// A quotation of fewer words tells nothing by itself.
const SHORT_QUOTATION: usize = 15;
/// From this share on a sentence is a quotation.
const QUOTATION: f64 = 0.5;

/// Whether a sentence is hardly more than a few quoted words.
pub(super) fn is_short_quotation(document: &Document, sentence: usize) -> bool {
    let text = document.sentences[sentence].span.of(document.text);
    document.sentences[sentence].words < SHORT_QUOTATION && quoted_share(text) > QUOTATION
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
/// pronoun ("It's shut", "Before that, …"), or goes on with a connective.
pub(super) fn dangles(document: &Document, sentence: usize) -> bool {
    let Some(speech) = &document.language.speech else { return false };
    let text = document.sentences[sentence].span.of(document.text);
    let takes_up = |word: &str| {
        let before_apostrophe = word.split(['\'', '’']).next().unwrap_or_default();
        speech.dangling.contains(&before_apostrophe.to_lowercase())
    };
    let mut words = word_indices(text);
    words.next().is_some_and(|(_, first)| takes_up(first))
        || words.next().is_some_and(|(at, second)| {
            takes_up(second) && text[at + second.len()..].starts_with([',', '،', '、'])
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_quotation_marks_is_quoted() {
        for text in [
            "“Yes,” she",
            "\"Yes,\" she",
            "„Yes,“ she",
            "„Yes,” she",
            "«Yes,» she",
            "»Yes,« she",
            "「Yes,」 she",
        ] {
            assert!((quoted_share(text) - 0.5).abs() < 0.1, "{text}: {}", quoted_share(text));
        }
        assert_eq!(quoted_share("the end of it,” she said"), 0.0);
    }
}
