//! Lines that tell about an article and not its story: when it came out, how long it takes to read, markup.

use super::terminators::is_terminated;

/// The parts of a row have at most so many words each.
const LONGEST_PART: usize = 8;
/// A time stamp has at most so many words.
const LONGEST_TIME_STAMP: usize = 10;
/// Of a time stamp's words, one in so many is a number at least.
const WORDS_PER_NUMBER: usize = 3;

/// Whether a line is a row of short parts: `By Ann Lee, Staff Writer | Posted: April 2 | 4 min read`.
pub(super) fn is_row(line: &str) -> bool {
    let parts: Vec<&str> = line.split(['|', '•', '·']).collect();
    parts.len() > 1 && parts.iter().all(|part| part.split_whitespace().nth(LONGEST_PART).is_none())
}

/// Whether a line is hardly more than a time: `April 2, 2025 at 9:15 a.m.`
pub(super) fn is_time_stamp(line: &str) -> bool {
    let words = line.split_whitespace().take(LONGEST_TIME_STAMP + 1);
    let words: Vec<&str> = words.map(|word| word.trim_matches([',', '.', ';'])).collect();
    let numbers = words.iter().filter(|word| word.starts_with(|c: char| c.is_ascii_digit())).count();
    words.len() <= LONGEST_TIME_STAMP
        && WORDS_PER_NUMBER * numbers >= words.len()
        && words.iter().any(|word| is_year(word) || is_clock(word))
        && (numbers > 1 || !is_terminated(line))
}

/// Whether a line is source of a page: it begins or ends with a tag, or ends with a brace of code.
pub(super) fn is_markup(line: &str) -> bool {
    let opens = |tag: &str| tag.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
    let begins = line.strip_prefix('<').is_some_and(|rest| opens(rest) && rest.contains('>'));
    let is_code = line.ends_with('}') && line.contains('{');
    begins || is_code || line.ends_with('>') && line.rsplit_once("</").is_some_and(|(_, tag)| opens(tag))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse().is_ok_and(|year: u16| (1900..2100).contains(&year))
}

/// Whether a word is an hour with its minutes: `9:15`, `09.15h`.
fn is_clock(word: &str) -> bool {
    let Some((hour, minute)) = word.split_once([':', '.']) else { return false };
    let minute = minute.trim_end_matches(|c: char| c.is_alphabetic());
    let is_number = |digits: &str, end: u8| {
        matches!(digits.len(), 1 | 2) && digits.parse().is_ok_and(|number: u8| number < end)
    };
    is_number(hour, 24) && minute.len() == 2 && is_number(minute, 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_short_parts() {
        assert!(is_row("By Ann Lee, Staff Writer | Posted: April 2, 2025 at 9:15 a.m. | 4 min read"));
        assert!(is_row("View in browser | Forward") && is_row("Harbour · Traffic · 2 hours ago"));
        assert!(!is_row("The bridge opens on Monday.") && !is_row("Bread, butter and salt"));
        assert!(!is_row(
            "The council of the harbour met | and voted to keep the old bridge open for all the traffic"
        ));
    }

    #[test]
    fn a_time_stamp_is_hardly_more_than_a_time() {
        for line in ["April 2, 2025 at 9:15 a.m.", "2 April 2025", "Mi., 2. April 2025, 09.15 Uhr", "9:15"] {
            assert!(is_time_stamp(line), "{line}");
        }
        for line in ["It opened in 2025.", "Otterburn 2 Marle 1", "He ran 9.15 seconds in 2025 and won."] {
            assert!(!is_time_stamp(line), "{line}");
        }
    }

    #[test]
    fn markup_opens_or_closes_a_tag() {
        assert!(
            is_markup("<p>The bridge opens.</p>") && is_markup("The bridge opens.</p>") && is_markup("<br/>")
        );
        assert!(is_markup("function share() { return false; }") && is_markup("{{ad}}"));
        assert!(!is_markup("Fewer than < 5 of them > 3") && !is_markup("<3 the bridge"));
    }
}
