//! Sets of words in a compact notation.

use super::leaked::{self, Lazy, Text};
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A set of words in lower case, written as one string with spaces between them.
///
/// Words that share their endings may be listed by their stems: after `-t -te`, `sag- frag-` stands for
/// `sagt sagte fragt fragte`, and a lone `-` is the ending that adds nothing.
///
/// What look-ups need is made once and kept until the program ends, as there is one of each list.
///
/// ```
/// use nutgraf::language::WordList;
///
/// let verbs = WordList::new("schrieb -t -te sag- frag-");
/// assert!(verbs.contains("fragte") && !verbs.contains("frag"));
/// assert_eq!(verbs.iter().count(), 5);
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WordList {
    #[serde(deserialize_with = "leaked::text")]
    notation: Text,
    #[serde(skip)]
    set: Lazy<FxHashSet<Text>>,
}

/// Short for [`WordList::new`] in the files of languages.
pub(super) const fn words(notation: Text) -> WordList {
    WordList::new(notation)
}

impl WordList {
    /// The words of such a string.
    pub const fn new(notation: Text) -> Self {
        WordList { notation, set: Lazy::new() }
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.notation.is_empty()
    }

    /// Whether `word` is one of them, in constant time but for the first look-up.
    pub fn contains(&self, word: &str) -> bool {
        self.set.get_or_init(|| self.iter().map(leaked::kept).collect()).contains(word)
    }

    /// The words, each stem with every ending that stands before it.
    pub fn iter(&self) -> impl Iterator<Item = Cow<'static, str>> {
        let mut endings = Vec::new();
        self.notation.split_ascii_whitespace().flat_map(move |item| {
            if let Some(ending) = item.strip_prefix('-') {
                endings.push(ending);
                Vec::new()
            } else if let Some(stem) = item.strip_suffix('-') {
                endings.iter().map(|ending| Cow::Owned(format!("{stem}{ending}"))).collect()
            } else {
                vec![Cow::Borrowed(item)]
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::WordList;

    #[test]
    fn stems_take_the_endings_before_them() {
        let list = WordList::new("- -in sprecher- -nen lehrer- rat");
        let words: Vec<_> = list.iter().collect();
        assert_eq!(words, ["sprecher", "sprecherin", "lehrer", "lehrerin", "lehrernen", "rat"]);
        assert!(words.iter().all(|word| list.contains(word)) && !list.contains("-in"));
    }

    #[test]
    fn an_empty_list_has_no_word() {
        let list = WordList::new("");
        assert!(list.is_empty() && !list.contains("") && list.iter().next().is_none());
    }

    #[test]
    fn serde_sees_the_string() {
        let json = serde_json::to_string(&WordList::new("-t sag-")).unwrap();
        assert_eq!(json, "\"-t sag-\"");
        assert!(serde_json::from_str::<WordList>(&json).unwrap().contains("sagt"));
    }
}
