//! Links that lead to a passage of a page.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// A longer passage is told by its first and its last words, in characters: links get passed on by hand.
const LONGEST: usize = 120;

/// How many of them.
const WORDS: usize = 5;

/// The page's address with a [text fragment](https://wicg.github.io/scroll-to-text-fragment/) for the passage.
///
/// ```
/// use nutgraf::card::link_to;
///
/// assert_eq!(link_to("https://example.org/a", "yes, no"), "https://example.org/a#:~:text=yes%2C%20no");
/// ```
pub fn link_to(address: &str, passage: &str) -> String {
    let page = address.split('#').next().unwrap_or_default();
    let words: Vec<&str> = passage.split_whitespace().collect();
    let text = if passage.chars().count() <= LONGEST || words.len() <= 2 * WORDS {
        escaped(&words.join(" "))
    } else {
        let [start, end] =
            [&words[..WORDS], &words[words.len() - WORDS..]].map(|words| escaped(&words.join(" ")));
        format!("{start},{end}")
    };
    format!("{page}#:~:text={text}")
}

/// All but letters, digits and these. Dashes and commas have meanings of their own in a text fragment.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'_').remove(b'~');

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_meaning_in_a_fragment_is_escaped() {
        assert_eq!(
            link_to("https://example.org/?a=b#part", "A well-known\n“fact”, & more"),
            "https://example.org/?a=b#:~:text=A%20well%2Dknown%20%E2%80%9Cfact%E2%80%9D%2C%20%26%20more"
        );
    }

    #[test]
    fn a_sentence_of_usual_length_is_told_whole() {
        let passage = "The bridge will reopen to traffic on 4 May, a year after a ship struck its pier.";
        assert_eq!(link_to("/a", passage).matches("%20").count(), passage.matches(' ').count());
    }

    #[test]
    fn a_long_passage_is_told_by_its_ends() {
        let passage = (1..=60).map(|number| format!("word{number}")).collect::<Vec<_>>().join(" ");
        assert_eq!(
            link_to("/a", &passage),
            "/a#:~:text=word1%20word2%20word3%20word4%20word5,word56%20word57%20word58%20word59%20word60"
        );
        // Without spaces there are no words to cut at.
        let japanese = "橋".repeat(200);
        assert_eq!(link_to("/a", &japanese), format!("/a#:~:text={}", "%E6%A9%8B".repeat(200)));
    }
}
