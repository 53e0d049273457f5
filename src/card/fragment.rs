//! Links that lead to a passage of a page.

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

/// Percent-encoded, dashes and commas included: they have meanings of their own there.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'_' | b'~' => escaped.push(char::from(byte)),
            _ => escaped.extend([String::from("%"), format!("{byte:02X}")]),
        }
    }
    escaped
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
