use crate::case::lowercase;
use crate::find::{self, among, has, is_longer, trim_end, trim_start};
use crate::language::Language;
use crate::letters::{self, is_mark};
use crate::text::chars::{is_dash, opens};

/// How far we look for a word: longer ones are no abbreviations.
const REACH: usize = 48;

/// The word that ends at `end`, not before `start`; empty if none does or it is overlong.
pub(super) fn before(text: &str, start: usize, end: usize) -> &str {
    let part = &text[start..end];
    let belongs = |c: char| letters::is_alphanumeric(c) || is_mark(c) || among(c, ".’'-/&°ºª");
    let mut first = part.len();
    for (at, c) in part.char_indices().rev() {
        if !belongs(c) {
            break;
        }
        if part.len() - at > REACH {
            return "";
        }
        first = at;
    }
    trim_start(&part[first..], |c| among(c, ".’'-/&"))
}

/// Whether what ends at `end` looks like an address of the web or of mail.
pub(super) fn is_in_address(text: &str, end: usize) -> bool {
    for c in text[..end].chars().rev().take(REACH) {
        if c.is_whitespace() || matches!(c, '/' | '@') {
            return !c.is_whitespace();
        }
    }
    false
}

/// The letters with stops that end with the letter `last`, set with spaces: `т. п` gives `т.п`.
/// Empty if it stands alone.
pub(super) fn spaced_letters(text: &str, start: usize, end: usize, last: &str) -> String {
    let mut joined = lowercase(last);
    let mut end = end - last.len();
    for _ in 0..3 {
        let head = trim_end(&text[start..end], |c| among(c, " \u{a0}\u{202f}"));
        let Some(stopped) = head.strip_suffix('.') else { break };
        let letters = before(text, start, start + stopped.len());
        if letters.is_empty() || is_longer(letters, 2) {
            break;
        }
        joined.insert(0, '.');
        joined.insert_str(0, &lowercase(letters));
        end = start + stopped.len() - letters.len();
    }
    if has(&joined, b'.') { joined } else { String::new() }
}

/// What a word before a full stop looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A whole number of so many digits.
    Number(usize),
    /// One letter.
    Letter,
    /// Letters with stops between: `U.S`, `p.n.e`.
    Dotted,
    /// A Roman number as kings and centuries have; `VM` and `CD` are none.
    Roman,
    /// Any other word.
    Word,
}

pub(super) fn shape(word: &str) -> Shape {
    let letters = word.chars().filter(|&c| !is_mark(c)).count();
    if word.bytes().all(|b| b.is_ascii_digit()) {
        Shape::Number(letters)
    } else if letters == 1 && word.chars().all(letters::is_alphabetic) {
        Shape::Letter
    } else if is_dotted(word) {
        Shape::Dotted
    } else if word.bytes().all(|b| b"IVX".contains(&b)) {
        Shape::Roman
    } else {
        Shape::Word
    }
}

/// Whether `word` is of one or two letters at a time, with stops between.
fn is_dotted(word: &str) -> bool {
    let (mut letters, mut dotted) = (0, false);
    for c in word.chars().filter(|&c| !is_mark(c)) {
        if c == '.' && letters > 0 {
            (letters, dotted) = (0, true);
        } else if letters::is_alphabetic(c) && letters < 2 {
            letters += 1;
        } else {
            return false;
        }
    }
    dotted && letters > 0
}

/// What follows a stop: the first word, and what stands before it.
pub(super) struct Lead<'t> {
    /// The first word, up to an apostrophe; empty if a symbol comes first.
    pub word: &'t str,
    /// What follows the word.
    rest: &'t str,
    /// Whether a bracket or quotation opens before it.
    pub opened: bool,
    /// Whether a dash stands before it.
    pub dashed: bool,
    /// Whether a mark stands before it that can only open a sentence: `¿` or an ellipsis.
    inverted: bool,
    /// Whether the word is of a script without capitals.
    pub caseless: bool,
    /// Whether it is a number.
    pub numeric: bool,
}

impl<'t> Lead<'t> {
    /// Reads the first word of `after`, which begins with no white space.
    pub fn of(after: &'t str) -> Self {
        let (mut opened, mut inverted, mut dashed) = (false, false, false);
        let mut first = 0;
        // A line's end counts the same on every system.
        for (at, c) in after.char_indices().filter(|&(_, c)| c != '\r').take(8) {
            first = at;
            if matches!(c, '.' | '…') && !opened {
                inverted = true;
                continue;
            }
            if opens(c) || c == ',' && after.starts_with(",,") {
                opened = true;
                inverted |= matches!(c, '¿' | '¡');
            } else if is_dash(c) {
                dashed = true;
            } else if !c.is_whitespace() {
                break;
            }
        }
        let body = &after[first..];
        let (word, rest) = body.split_at(word_end(body));
        let c = find::first(word);
        Lead {
            word,
            rest,
            opened,
            dashed,
            inverted,
            caseless: letters::is_alphabetic(c) && !letters::is_lowercase(c) && !letters::is_uppercase(c),
            numeric: letters::is_numeric(c),
        }
    }

    /// Whether a sentence can open so: not with a small letter, but for names like `iPhone`.
    pub fn opens_sentence(&self) -> bool {
        let small = letters::is_lowercase(find::first(self.word));
        !small || self.inverted || self.is_address() || letters::is_uppercase(self.second())
    }

    /// Whether it is a capital and then a small letter.
    pub fn is_capitalised(&self) -> bool {
        letters::is_uppercase(find::first(self.word)) && letters::is_lowercase(self.second())
    }

    /// The word after it, if nothing but a space is between.
    pub fn following(&self) -> &'t str {
        let rest = self.rest.strip_prefix(' ').unwrap_or("");
        &rest[..word_end(rest)]
    }

    /// The word's second character, `\0` if there is none.
    fn second(&self) -> char {
        let mut chars = self.word.chars();
        chars.next();
        find::first(chars.as_str())
    }

    /// Whether it is a short word all in capitals, as currencies and parties are.
    pub fn is_acronym(&self) -> bool {
        self.second() != '\0' && self.word.chars().all(letters::is_uppercase)
    }

    /// Whether it is a word with a capital, but no acronym.
    pub fn is_name_like(&self) -> bool {
        letters::is_uppercase(find::first(self.word)) && !self.is_acronym()
    }

    /// Whether it is the address of a page.
    pub fn is_address(&self) -> bool {
        self.word.starts_with("http") && self.rest.starts_with(':') || self.word == "www"
    }

    /// Whether it is a title with its full stop: `Mr.`
    pub fn is_title(&self, language: &Language) -> bool {
        self.rest.starts_with('.') && language.abbreviations.contains(&lowercase(self.word))
    }

    /// Whether it is a word that names rarely begin with and sentences often do.
    pub fn is_starter(&self, language: &Language) -> bool {
        let initial = self.rest.starts_with('.') && self.second() == '\0';
        let shouted = letters::is_uppercase(self.second());
        self.inverted
            || !self.word.is_empty()
                && !initial
                && !shouted
                && !self.numeric
                && language.is_stop_word(&lowercase(self.word))
    }
}

/// Where the word ends that `text` begins with; 0 if it is overlong.
fn word_end(text: &str) -> usize {
    for (at, c) in text.char_indices().take(REACH) {
        if !(letters::is_alphanumeric(c) || is_mark(c)) {
            return at;
        }
    }
    0
}
