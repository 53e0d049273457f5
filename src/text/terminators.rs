//! The characters that end sentences: the one place that lists them.

use super::chars;
use crate::language::Language;

/// A character that may end a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Terminator {
    /// `.`, which has other uses.
    FullStop,
    /// `!` and `?`.
    Exclamation,
    /// `…`, and two full stops or more.
    Ellipsis,
    /// `。！？`: no space follows.
    Wide,
    /// One with no other use: `।`, `۔`, `።`.
    Unambiguous,
}

impl Terminator {
    /// What kind of terminator `c` is, if it is one in any language.
    fn of(c: char) -> Option<Self> {
        Some(match c {
            '.' => Terminator::FullStop,
            '!' | '?' | '‼' | '⁇' | '⁈' | '⁉' | '؟' | '\u{37e}' => Terminator::Exclamation,
            '…' => Terminator::Ellipsis,
            '。' | '！' | '？' | '｡' | '．' => Terminator::Wide,
            '।' | '॥' | '۔' | '።' | '፧' | '။' | '។' | '៕' | '։' => Terminator::Unambiguous,
            _ => return None,
        })
    }

    /// What kind of terminator `c` is, if it is one in a language.
    pub fn in_language(c: char, language: &Language) -> Option<Self> {
        let asks = || (c == ';' && language.semicolon_asks).then_some(Terminator::Exclamation);
        Terminator::of(c).or_else(asks)
    }
}

/// Whether `c` may end a sentence in any language.
pub(crate) fn is_terminator(c: char) -> bool {
    Terminator::of(c).is_some()
}

/// Whether `c` is a bracket or quotation mark that may close behind a sentence.
pub(crate) fn is_closer(c: char) -> bool {
    chars::closes(c) || chars::is_quotation_mark(c)
}

/// Whether a line ends as a sentence does, or with a colon or semicolon that leads to the next line; closing
/// brackets and quotation marks aside.
pub(super) fn is_terminated(line: &str) -> bool {
    let last = without_closers(line).chars().next_back();
    last.is_some_and(|c| is_terminator(c) || matches!(c, ':' | ';' | '：'))
}

/// A line without the brackets and quotation marks that close at its end.
pub(super) fn without_closers(line: &str) -> &str {
    line.trim_end_matches(|c: char| c.is_whitespace() || is_closer(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_semicolon_asks_in_greek_alone() {
        let kind = |tag, c| Terminator::in_language(c, Language::of(Some(tag), ""));
        assert_eq!(kind("el", ';'), Some(Terminator::Exclamation));
        assert_eq!((kind("en", ';'), kind("en", '?')), (None, Some(Terminator::Exclamation)));
    }

    #[test]
    fn a_line_may_end_behind_closing_marks() {
        for line in ["It opened.", "“It opened.”", "(It opened!) ", "他说：「开了。」", "Three things:"]
        {
            assert!(is_terminated(line), "{line}");
        }
        for line in ["Bridge opens", "“Bridge opens”", "(Reuters)", ""] {
            assert!(!is_terminated(line), "{line}");
        }
    }
}
