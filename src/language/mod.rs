//! What differs from language to language, one file each, and telling which one a text is in.

mod detect;
mod labels;
mod speech;

pub use labels::Labels;
pub use speech::Speech;

/// Everything that Nutgraf knows of one language.
///
/// All lists are sorted, in lower case.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 primary subtag.
    pub tag: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Words that a full stop follows without ending the sentence, without that stop.
    pub abbreviations: &'static [&'static str],
    /// Words too common to tell what a text is about.
    pub stop_words: &'static [&'static str],
    /// How a line that is no part of the story opens: `read also`, `photo`.
    pub boilerplate: &'static [&'static str],
    /// How speech is reported; absent where speakers are not looked for.
    pub speech: Option<&'static Speech>,
    /// What the card says.
    pub labels: &'static Labels,
}

macro_rules! languages {
    ($($module:ident),* $(,)?) => {
        $(mod $module;)*
        /// Every language that has a file of its own.
        pub static LANGUAGES: &[&Language] = &[$(&$module::LANGUAGE),*];
    };
}

// One line a language: its file.
languages!(
    en, uk, de, es, fr, pl, it, pt, nl, sv, no, da, fi, cs, ro, hu, el, tr, ru, bg, ar, he, fa, hi, id, vi,
    zh, ja, ko, th
);

mod und;

impl Language {
    /// The language of a declared tag; if that is absent or unknown, the one the text shows.
    pub fn of(tag: Option<&str>, text: &str) -> &'static Language {
        tag.and_then(Self::by_tag).unwrap_or_else(|| detect::detect(text))
    }

    /// The language with this BCP 47 tag, whatever its region or script.
    pub fn by_tag(tag: &str) -> Option<&'static Language> {
        let primary = tag.split(['-', '_']).next()?;
        LANGUAGES.iter().copied().find(|language| language.tag.eq_ignore_ascii_case(primary))
    }

    /// Whether `word`, in lower case, is in this sorted list.
    pub fn lists(list: &[&str], word: &str) -> bool {
        list.binary_search(&word).is_ok()
    }
}
