//! What differs from language to language, one file each, and telling which one a text is in.
//!
//! A [`Language`] is plain data. A Rust program has all languages compiled in (feature `languages`). The
//! npm package leaves that feature out: it ships each language as a file of its own, serialized by serde,
//! and [`supply`]s the one that a text needs. What tells languages apart is compiled in always.

mod boilerplate;
mod detect;
mod labels;
mod leaked;
mod plural;
mod registry;
mod script;
mod speech;
mod word_list;

pub use boilerplate::{Boilerplate, PhraseList};
pub use detect::detect;
pub use labels::Labels;
pub(crate) use leaked::{Text, kept};
pub use plural::{Counted, PluralCategory, PluralRule};
pub use registry::{is_at_hand, supply};
pub use speech::Speech;
pub use word_list::WordList;

use boilerplate::phrases;
use detect::Profile;
use plural::counted;
use script::Script;
use serde::{Deserialize, Serialize};
use word_list::words;

/// Everything that Nutgraf knows of one language.
///
/// A language's file writes one of these down; serde carries it to the browser.
///
/// ```
/// use nutgraf::language::{self, Language};
///
/// let dutch = language::all().iter().find(|language| language.tag == "nl").unwrap();
/// let json = serde_json::to_string(dutch).unwrap();
/// let again: Language = serde_json::from_str(&json).unwrap();
/// assert_eq!(again.labels.heading, dutch.labels.heading);
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47 primary subtag; `und` for a language that is not known.
    #[serde(deserialize_with = "leaked::text")]
    pub tag: leaked::Text,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Which numbers its plurals tell apart.
    pub plurals: PluralRule,
    /// Whether a number with a full stop is an ordinal: `3. Mai`.
    pub ordinals: bool,
    /// Whether a semicolon is a question mark, as in Greek.
    pub semicolon_asks: bool,
    /// What goes on with a sentence right behind a quotation, where no spaces tell: Japanese `と`.
    pub quote_particles: WordList,
    /// Words with a full stop that never ends a sentence, titles above all: `gen` `mr` `vs`.
    pub abbreviations: WordList,
    /// Words with a full stop that ends a sentence only where a new one clearly opens: `co` `inc`.
    pub ambiguous_abbreviations: WordList,
    /// Words with a full stop that ends a sentence where any capitalised word follows, unlike other
    /// letters and letters with stops between: `p.n.e` `г` `тис`.
    pub closing_abbreviations: WordList,
    /// Words with a full stop that ends no sentence where a number follows: `fig` `no` `p`.
    pub numbering: WordList,
    /// Words too common to tell what a text is about, and the commonest openings of sentences.
    pub stop_words: WordList,
    /// What lines say that are no part of the story.
    pub boilerplate: Boilerplate,
    /// What whoever asks is called before a colon in interviews: `Q: …`.
    pub asking_labels: WordList,
    /// What whoever answers is called there, except by name: `A: …`.
    pub answering_labels: WordList,
    /// How speech is reported; absent where speakers are not looked for.
    pub speech: Option<Speech>,
    /// What the card says.
    pub labels: Labels,
}

macro_rules! languages {
    ($($module:ident),* $(,)?) => {
        $(mod $module;)*

        /// What tells apart every language that has a file of its own.
        static PROFILES: &[&Profile] = &[$(&$module::PROFILE),*];

        /// Every language that has a file of its own.
        static ALL: &[&Language] = &[$(&$module::LANGUAGE),*];
    };
}

// One word a language: its file.
languages!(
    en, uk, de, es, fr, pl, it, pt, nl, sv, no, da, fi, cs, ro, hu, el, tr, ru, bg, ar, he, fa, hi, id, vi,
    zh, ja, ko, th
);

mod und;

/// Every language that has a file of its own, whether or not [`Language::of`] has it at hand.
///
/// ```
/// assert!(nutgraf::language::all().iter().any(|language| language.tag == "ja"));
/// ```
pub fn all() -> &'static [&'static Language] {
    ALL
}

/// Older and narrower tags of our languages, and the countries that are declared in place of a language.
const ALIASES: [(&str, &str); 10] = [
    ("nb", "no"),
    ("nn", "no"),
    ("iw", "he"),
    ("in", "id"),
    ("jp", "ja"),
    ("cn", "zh"),
    ("gr", "el"),
    ("ua", "uk"),
    ("dk", "da"),
    ("cz", "cs"),
];

/// The tag of the language to read a text in: that of a declared tag, whatever region or script it adds,
/// and `und` if it is none of ours; that which the text shows if the tag is absent or tells no language in
/// two letters (`und`, `mul`, `x-unknown`).
///
/// ```
/// use nutgraf::language::resolve;
///
/// assert_eq!(resolve(Some("pt-BR"), ""), "pt");
/// assert_eq!(resolve(Some("nb"), ""), "no");
/// assert_eq!(resolve(Some("hr"), "Most je ponovno otvoren."), "und");
/// assert_eq!(resolve(None, "Bron öppnas på måndag, och det är en glädje för alla."), "sv");
/// assert_eq!(resolve(None, "2026"), "und");
/// ```
pub fn resolve(tag: Option<&str>, text: &str) -> &'static str {
    let primary = tag.and_then(|tag| tag.split(['-', '_']).next()).map(str::to_ascii_lowercase);
    let known = match primary {
        // One that we do not have is none of its neighbours either.
        Some(primary) if primary.len() == 2 => {
            let alias = ALIASES.iter().find(|(alias, _)| *alias == primary);
            let tag = alias.map_or(&*primary, |(_, tag)| tag);
            PROFILES.iter().map(|profile| profile.tag).find(|known| *known == tag)
        }
        _ => detect(text),
    };
    known.unwrap_or(und::LANGUAGE.tag)
}

impl Language {
    /// The language that [`resolve`] tells, as far as it is at hand; else what is known of every language.
    ///
    /// ```
    /// use nutgraf::language::Language;
    ///
    /// assert_eq!(Language::of(Some("de"), "").labels.heading, "Kurz gefasst");
    /// assert_eq!(Language::of(None, "2026").tag, "und");
    /// ```
    pub fn of(tag: Option<&str>, text: &str) -> &'static Language {
        registry::get(resolve(tag, text)).unwrap_or(&und::LANGUAGE)
    }

    /// One with this tag of which nothing else is known.
    pub fn unknown(tag: &'static str) -> Language {
        Language { tag, ..und::LANGUAGE.clone() }
    }

    /// Whether `word`, in lower case, is too common to tell what a text is about.
    ///
    /// ```
    /// use nutgraf::language::Language;
    ///
    /// assert!(Language::of(Some("de"), "").is_stop_word("und"));
    /// ```
    pub fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.contains(word)
    }
}
