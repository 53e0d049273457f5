//! What differs from language to language, one file each, and telling which one a text is in.
//!
//! A Rust program has all languages at hand. The npm package's module has English; of the others it is
//! given the pack of the one that it meets. What tells them apart is a pack of its own, for texts
//! whose language nobody declares.

mod detect;
mod labels;
mod pack;
mod registry;
mod speech;

use detect::NoMarkers;
pub use detect::Script;
pub use labels::Labels;
pub use speech::{List, Lists, Speech};

use crate::find::{among, until};
use pack::{Field, Lines, record};
#[cfg(all(target_arch = "wasm32", feature = "browser"))]
pub(crate) use registry::supply;

/// What tells a language from others.
#[derive(Clone, Copy, Debug)]
pub struct Signs {
    /// BCP 47 primary subtag.
    pub tag: &'static str,
    /// The script it is written in.
    pub script: Script,
    /// What its texts are full of, and those of other languages of its script less so: words, `-`
    /// and two or three letters that words end with, `=` and a letter that ASCII has not. A `|`
    /// stands between those that weigh 4, 3, 2 and 1. Empty where no other language shares the
    /// script, and in the module, which has them from [`markers_pack`].
    pub markers: &'static str,
}

record! {
    /// Everything that Nutgraf knows of one language.
    ///
    /// A list of words is one string: sorted, in lower case, one space between two words.
    #[derive(Clone, Copy, Debug)]
    pub struct Language {
        /// What tells it from others.
        pub signs: Signs,
        /// Whether it is written from right to left.
        pub right_to_left: bool,
        /// Whether a number with a full stop is an ordinal: `3. Mai`.
        pub ordinals: bool,
        /// Words with a full stop that never ends a sentence, titles above all: `gen` `mr` `vs`.
        pub abbreviations: &'static str,
        /// Words with a full stop that ends a sentence only where a new one clearly opens: `co` `inc`.
        pub ambiguous_abbreviations: &'static str,
        /// Words with a full stop that ends a sentence where any capitalised word follows, unlike other
        /// letters and letters with stops between: `p.n.e` `г` `тис`.
        pub closing_abbreviations: &'static str,
        /// Words with a full stop that ends no sentence where a number follows: `fig` `no` `p`.
        pub numbering: &'static str,
        /// Words too common to tell what a text is about, and the commonest openings of sentences.
        pub stop_words: &'static str,
        /// How a line that is no part of the story opens, with `|` between two openings. One with `:`
        /// after it needs a colon (`photo:`), with `=` is the whole line, with `~` a byline (`by~`).
        pub boilerplate: &'static str,
        /// How speech is reported; absent where speakers are not looked for.
        pub speech: Option<&'static Speech>,
        /// What the card says.
        pub labels: &'static Labels,
    }
}

macro_rules! languages {
    ($($module:ident),* $(,)?) => {
        $(
            // The module has only the signs of most.
            #[cfg_attr(all(target_arch = "wasm32", feature = "browser"), allow(dead_code))]
            mod $module;
        )*

        /// How many languages there are.
        #[cfg(all(target_arch = "wasm32", feature = "browser"))]
        const COUNT: usize = [$(stringify!($module)),*].len();

        /// What tells apart every language that has a file of its own.
        pub static SIGNS: &[Signs] = &[$(at_hand($module::LANGUAGE.signs)),*];

        /// Every language that has a file of its own, in the order of [`SIGNS`].
        #[cfg(not(all(target_arch = "wasm32", feature = "browser")))]
        pub static LANGUAGES: &[&Language] = &[$(&$module::LANGUAGE),*];
    };
}

// One line a language: its file. English is the first.
languages!(
    en, uk, de, es, fr, pl, it, pt, nl, sv, no, da, fi, cs, ro, hu, el, tr, ru, bg, ar, he, fa, hi, id, vi,
    zh, ja, ko, th
);

mod und;

#[cfg(not(all(target_arch = "wasm32", feature = "browser")))]
const fn at_hand(signs: Signs) -> Signs {
    signs
}

#[cfg(all(target_arch = "wasm32", feature = "browser"))]
const fn at_hand(signs: Signs) -> Signs {
    Signs { markers: "", ..signs }
}

/// Under what tag the module asks for the markers of all languages.
pub const MARKERS: &str = "markers";

/// The markers of all languages, as the npm package ships them: a line each, in the order of [`SIGNS`],
/// between two that say what it is.
///
/// ```
/// use nutgraf::language::{SIGNS, markers_pack};
///
/// assert_eq!(markers_pack().lines().count(), SIGNS.len() + 2);
/// ```
pub fn markers_pack() -> String {
    let markers = SIGNS.iter().map(|signs| signs.markers);
    [MARKERS].into_iter().chain(markers).chain([MARKERS]).flat_map(|line| [line, "\n"]).collect()
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

/// What a tag says of the language alone.
fn primary(tag: &str) -> &str {
    &tag[..until(tag, |c| among(c, "-_"))]
}

impl Language {
    /// The language of a declared tag: `und` if that is none of ours; the one the text shows if the tag is absent
    /// or tells no language in two letters (`und`, `mul`, `x-unknown`).
    ///
    /// ```
    /// use nutgraf::language::Language;
    ///
    /// assert_eq!(Language::of(Some("pt-BR"), "").tag(), "pt");
    /// assert_eq!(Language::of(Some("nb"), "").tag(), "no");
    /// assert_eq!(Language::of(Some("hr"), "Most je ponovno otvoren.").tag(), "und");
    /// assert_eq!(Language::of(None, "Bron öppnas på måndag, och det är en glädje för alla.").tag(), "sv");
    /// assert_eq!(Language::of(None, "2026").tag(), "und");
    /// ```
    pub fn of(tag: Option<&str>, text: &str) -> &'static Language {
        let number = Self::number(tag, text).unwrap_or(None);
        number.and_then(registry::get).unwrap_or(&und::LANGUAGE)
    }

    /// The tag of the language that [`of`](Self::of) would answer if everything were at hand.
    ///
    /// # Errors
    /// The tag of the pack that is needed for it.
    #[cfg(all(target_arch = "wasm32", feature = "browser"))]
    pub(crate) fn told(tag: Option<&str>, text: &str) -> Result<Option<&'static str>, &'static str> {
        let Some(number) = Self::number(tag, text).map_err(|NoMarkers| MARKERS)? else { return Ok(None) };
        let tag = SIGNS[number].tag;
        if registry::get(number).is_some() { Ok(Some(tag)) } else { Err(tag) }
    }

    fn number(tag: Option<&str>, text: &str) -> Result<Option<usize>, NoMarkers> {
        match tag.map(primary) {
            // One that we do not have is none of its neighbours either.
            Some(primary) if primary.len() == 2 => Ok(Self::number_of(primary)),
            _ => detect::detect(text),
        }
    }

    /// The language's place among [`SIGNS`], whatever the region or script that its tag adds.
    fn number_of(tag: &str) -> Option<usize> {
        let tag = primary(tag).to_ascii_lowercase();
        let alias = ALIASES.iter().find(|(alias, _)| *alias == tag);
        let tag = alias.map_or(&*tag, |(_, tag)| tag);
        SIGNS.iter().position(|signs| signs.tag == tag)
    }

    /// BCP 47 primary subtag; `und` for a language that is not known.
    pub fn tag(&self) -> &'static str {
        self.signs.tag
    }

    /// Whether `word`, in lower case, is among these words: sorted, one space between two. Logarithmic in their length.
    ///
    /// ```
    /// use nutgraf::language::Language;
    ///
    /// assert!(Language::has("dr gen mr", "gen"));
    /// assert!(!Language::has("dr gen mr", "general"));
    /// ```
    pub fn has(words: &str, word: &str) -> bool {
        let (mut low, mut high) = (0, words.len());
        while low < high {
            let middle = (low + high) / 2;
            let bytes = words.as_bytes();
            let start = bytes[low..middle].iter().rposition(|&b| b == b' ').map_or(low, |at| low + at + 1);
            let end = bytes[middle..high].iter().position(|&b| b == b' ').map_or(high, |at| middle + at);
            match bytes[start..end].cmp(word.as_bytes()) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => low = (end + 1).min(high),
                std::cmp::Ordering::Greater => high = start.saturating_sub(1).max(low),
            }
        }
        false
    }

    /// Whether `word`, in lower case, is too common to tell what a text is about.
    ///
    /// ```
    /// use nutgraf::language::Language;
    ///
    /// assert!(Language::of(Some("de"), "").is_stop_word("und"));
    /// ```
    pub fn is_stop_word(&self, word: &str) -> bool {
        Self::has(self.stop_words, word)
    }
}

impl Field for Signs {
    const NOTHING: Self = und::LANGUAGE.signs;

    fn write(&self, pack: &mut String) {
        self.tag.write(pack);
    }

    fn read(&mut self, lines: &mut Lines) {
        let tag = lines.next().unwrap_or_default();
        if let Some(number) = Language::number_of(tag) {
            *self = SIGNS[number];
        }
    }
}
