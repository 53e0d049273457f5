//! What a sentence looks like, apart from what it is about.

use crate::text::{Document, is_quotation_mark, possible_quotation_marks, word_indices};

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

/// Whether a quotation opens in a sentence and does not close there, or the other way round.
pub(super) fn cuts_quotation(document: &Document, sentence: usize) -> bool {
    has_odd_marks(document.sentences[sentence].span.of(document.text))
}

/// Whether a quotation mark has no other that goes with it. Single marks do not count: they are apostrophes as often.
fn has_odd_marks(text: &str) -> bool {
    let mut open = None;
    for (_, c) in possible_quotation_marks(text) {
        open = match open {
            None if matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』') => {
                Some(c)
            }
            Some(opening) if closes(opening, c) => None,
            _ => open,
        };
    }
    open.is_some()
}

/// Whether a quotation mark closes what another one opened, in any language.
fn closes(opening: char, mark: char) -> bool {
    match opening {
        '“' => mark == '”',
        '„' => matches!(mark, '“' | '”'),
        '«' => mark == '»',
        '»' => matches!(mark, '«' | '»'),
        '「' => mark == '」',
        '『' => mark == '』',
        _ => mark == opening,
    }
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
/// pronoun ("It's shut", "Before that, …", "When she came"), or goes on with a connective.
pub(super) fn dangles(document: &Document, sentence: usize) -> bool {
    let Some(speech) = &document.language.speech else { return false };
    let text = document.sentences[sentence].span.of(document.text);
    let mut words = word_indices(text);
    let (Some((_, first)), second) = (words.next(), words.next()) else { return false };
    speech.takes_up(first)
        || second.is_some_and(|(at, second)| {
            let ends = text[at + second.len()..].starts_with([',', '،', '、']);
            speech.takes_up(second) && (ends || speech.subordinators.contains(&first.to_lowercase()))
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

    #[test]
    fn half_of_a_quotation_has_odd_marks() {
        for whole in [
            "“It is safe,” he said, “and new.”",
            "\"It is safe,\" he said.",
            "„Sie hält“, sagte er.",
            "»Sie hält«, sagte er.",
            "”Den håller”, sade hon.",
            "Il a dit : « C’est sûr ».",
            "「安全だ」と話した。",
            "It’s the dogs’ home, and he called it ‘new’.",
        ] {
            assert!(!has_odd_marks(whole), "{whole}");
        }
        for half in [
            "He said “it is safe.",
            "Nobody has to fear it,” and left.",
            "\"It is safe.",
            "Sie hält“, sagte er.",
            "»Sie ist sicher.",
            "Sie hält«, sagte er.",
            "Den håller”, sade hon.",
            "On n’a rien à craindre ».",
        ] {
            assert!(has_odd_marks(half), "{half}");
        }
    }
}
