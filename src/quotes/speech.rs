//! Tells speech from what else stands between quotation marks.

/// A quotation of scripts without spaces has so many letters at least; a syllable or two is a word.
const LEAST_LETTERS: usize = 6;
/// A quotation has so many words at least, unless it ends like a sentence.
const LEAST_WORDS: usize = 4;
/// In a title, words that are longer have a capital.
const SHORT_WORD: usize = 3;

/// How long a text is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Length {
    /// What white space separates.
    pub words: usize,
    /// Letters of scripts that put no spaces between words.
    pub letters: usize,
}

impl Length {
    pub fn of(text: &str) -> Self {
        const HIRAGANA: char = '\u{3040}';
        Length {
            words: text.split_whitespace().count(),
            letters: text.chars().filter(|&c| c >= HIRAGANA).count(),
        }
    }
}

/// Whether a quoted stretch is long enough to be speech, not a name or a word in scare quotes.
pub(super) fn is_speech(quoted: &str) -> bool {
    let Length { words, letters } = Length::of(quoted);
    let ends = quoted.ends_with([',', '.', '?', '!', '。', '！', '？']);
    letters >= LEAST_LETTERS || words >= LEAST_WORDS || ends && words > 1
}

/// Whether all the longer words are capitalized, as in the title of a work.
pub(super) fn is_title(quoted: &str) -> bool {
    let is_long = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > SHORT_WORD;
    let mut long = quoted.split_whitespace().filter(is_long).peekable();
    long.peek().is_some() && long.all(|word| word.contains(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_stretches_are_speech_only_where_they_end_like_a_sentence() {
        assert!(is_speech("We will rebuild it") && is_speech("We will,"));
        assert!(!is_speech("a new era") && !is_speech("Never."));
        assert!(is_speech("橋は春に直す") && !is_speech("新時代"));
    }

    #[test]
    fn a_title_has_capitals_in_all_its_longer_words() {
        assert!(is_title("The Ancient Mariner"));
        assert!(!is_title("The old man went to Delton") && !is_title("to be or not"));
    }
}
