//! What differs from language to language, one file each, and telling which one a text is in.

mod detect;
mod labels;
mod speech;

pub use detect::Script;
pub use labels::Labels;
pub use speech::Speech;

/// Everything that Nutgraf knows of one language.
///
/// A list of words is one string: sorted, in lower case, one space between two words.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 primary subtag.
    pub tag: &'static str,
    /// The script it is written in.
    pub script: Script,
    /// Small letters that it has and hardly another language of its script: `ї`, `ß`.
    pub letters: &'static str,
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

    /// Whether `word`, in lower case, is among these words: sorted, one space between two.
    pub fn has(words: &str, word: &str) -> bool {
        let (mut low, mut high) = (0, words.len());
        while low < high {
            let middle = (low + high) / 2;
            let bytes = words.as_bytes();
            let start = bytes[low..middle].iter().rposition(|&b| b == b' ').map_or(low, |at| low + at + 1);
            let end = bytes[middle..high].iter().position(|&b| b == b' ').map_or(high, |at| middle + at);
            match bytes[start..end].cmp(word.as_bytes()) {
                core::cmp::Ordering::Equal => return true,
                core::cmp::Ordering::Less => low = (end + 1).min(high),
                core::cmp::Ordering::Greater => high = start.saturating_sub(1).max(low),
            }
        }
        false
    }

    /// Whether `word`, in lower case, is too common to tell what a text is about.
    pub fn is_stop_word(&self, word: &str) -> bool {
        Self::has(self.stop_words, word)
    }
}
