//! Which heading is the article's headline.

use super::measure::Measure;
use super::tag::Tag;
use super::tree::{NodeId, Tree};
use crate::text::{Vocabulary, lower_case};

/// Added for an `h1`, which is a headline by itself; another heading has to share words with the page's title.
const FIRST_LEVEL: f32 = 0.3;
/// What the words shared with the page's title weigh (Dice coefficient, 0 to 1).
const SHARED: f32 = 2.0;
/// What the share of links in it weighs: headlines rarely lead elsewhere.
const LINKED: f32 = -0.3;
/// A heading with a lower score is no headline.
const LEAST: f32 = 0.25;
/// How many characters a headline has.
const LENGTH: std::ops::RangeInclusive<f32> = 8.0..=400.0;

/// The heading that is the headline, if any. Linear in the text of all headings, but for sorting their words.
pub(super) fn headline(tree: &Tree, shown: &[Measure], title: &str) -> Option<NodeId> {
    let title = words(title);
    let mut best = (None, LEAST);
    // A heading in a heading is a part of that.
    let mut past = 0;
    for (id, node) in tree.nodes.iter().enumerate() {
        let base = match node.tag {
            Tag::Title => FIRST_LEVEL,
            Tag::Heading => 0.0,
            _ => continue,
        };
        if id < past {
            continue;
        }
        past = node.end;
        if LENGTH.contains(&shown[id].chars) {
            let shared = dice(&words(&tree.line(id)), &title);
            let score = base + SHARED * shared + LINKED * shown[id].link_share();
            if score > best.1 {
                best = (Some(id), score);
            }
        }
    }
    best.0
}

/// The words of a text in lower case.
fn words(text: &str) -> Vocabulary {
    let mut words = Vocabulary::new(text);
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        words.insert(&lower_case(word));
    }
    words
}

/// Sørensen and Dice's coefficient: how much of two sets of words is shared, 0 to 1.
fn dice(a: &Vocabulary, b: &Vocabulary) -> f32 {
    let shared = a.iter().filter(|word| b.contains(word)).count();
    2.0 * shared as f32 / (a.len() + b.len()).max(1) as f32
}

/// What parts a headline from the name of its site in the title of a page.
const PARTS: [&str; 6] = [" | ", " - ", " – ", " — ", " :: ", " • "];

/// A headline without what it belongs to, a topic or a series, that stands before it in its element; `title` is what
/// the page calls itself.
pub(super) fn without_kicker<'l>(line: &'l str, title: &str) -> &'l str {
    let ends = PARTS.iter().flat_map(|part| title.match_indices(part)).map(|(at, _)| at);
    let mut headlines = std::iter::once(title.len()).chain(ends).map(|end| title[..end].trim());
    let own = headlines.find(|own| line.ends_with(own) && 2 * own.len() > line.len());
    own.map_or(line, |own| &line[line.len() - own.len()..])
}

#[cfg(test)]
mod tests {
    use super::without_kicker;

    #[test]
    fn the_title_tells_where_a_headline_begins() {
        for title in
            ["Bridge to reopen", "Bridge to reopen | The Post", "Bridge to reopen - Harbour - The Post"]
        {
            assert_eq!(without_kicker("Harbour Bridge to reopen", title), "Bridge to reopen");
            assert_eq!(without_kicker("Bridge to reopen", title), "Bridge to reopen");
        }
        assert_eq!(without_kicker("All of it is to reopen", "reopen"), "All of it is to reopen");
        assert_eq!(without_kicker("Bridge to reopen", ""), "Bridge to reopen");
    }
}
