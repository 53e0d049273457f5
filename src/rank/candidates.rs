//! Which sentences may be chosen at all.

use crate::text::{Document, Vocabulary, one_line};

/// A sentence longer than this is passed over while shorter ones exist, in characters.
const LONGEST: usize = 600;
/// A sentence of fewer words is a fragment.
const FEWEST_WORDS: usize = 4;

/// The sentences that may be chosen, in reading order; of equal ones the first.
///
/// They are all of one kind, the best that the document has: whole sentences of prose, then
/// fragments, then overlong ones, and only then headings and boilerplate, so that every text with
/// a word in it gives a summary.
pub(crate) fn candidates(document: &Document) -> Vec<usize> {
    let tiers: Vec<Tier> = (0..document.sentences.len()).map(|i| Tier::of(document, i)).collect();
    let best = tiers.iter().copied().min().unwrap_or(Tier::Wordless);
    if best == Tier::Wordless {
        return Vec::new();
    }
    let mut seen = Vocabulary::new(document.text);
    let of_the_best = (0..tiers.len()).filter(|&i| tiers[i] == best);
    of_the_best
        // A different line break is no different sentence.
        .filter(|&i| seen.insert(&one_line(document.sentences[i].span.of(document.text))))
        .collect()
}

/// How well a sentence may serve as a key sentence, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    /// Prose of an ordinary length.
    Whole,
    /// Prose of very few words.
    Fragment,
    /// Prose without an end.
    Overlong,
    /// A heading or boilerplate.
    NotProse,
    /// Without a word.
    Wordless,
}

impl Tier {
    fn of(document: &Document, i: usize) -> Tier {
        let sentence = &document.sentences[i];
        if sentence.words == 0 {
            Tier::Wordless
        } else if !document.is_prose(i) {
            Tier::NotProse
        } else if sentence.span.of(document.text).chars().nth(LONGEST).is_some() {
            Tier::Overlong
        } else if sentence.words < FEWEST_WORDS {
            Tier::Fragment
        } else {
            Tier::Whole
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;
    use crate::language::Language;

    fn chosen(text: &str) -> Vec<&str> {
        let article = Article::from_text(text);
        let document = Document::new(&article, None, Language::of(Some("en"), text));
        candidates(&document).into_iter().map(|i| document.sentences[i].span.of(text)).collect()
    }

    #[test]
    fn only_the_best_tier_is_taken() {
        let overlong = format!("The council {} adjourned.", "debated the bridge and ".repeat(60));
        assert_eq!(
            chosen(&format!("Nobody came. {overlong} The mayor kept away.")),
            ["The mayor kept away."]
        );
        assert_eq!(chosen(&format!("Nobody came. {overlong}")), ["Nobody came."]);
        assert_eq!(chosen(&overlong), [overlong.as_str()]);
        assert_eq!(chosen("Photo: City Hall"), ["Photo: City Hall"]);
        assert!(chosen("… ! …").is_empty());
    }

    #[test]
    fn a_sentence_repeated_counts_once() {
        assert_eq!(chosen("The bridge is shut. The bridge is\nshut. The ferry sails on.").len(), 2);
    }
}
