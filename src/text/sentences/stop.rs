use crate::find::{among, first};
use crate::language::Language;
use crate::letters::{self, is_mark};
use crate::text::chars::{closes, is_quote};

/// What kind of mark may end a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A single full stop, which has other uses.
    Dot,
    /// `!` and `?`.
    Cry,
    /// `…`, `...`, `. . .`
    Ellipsis,
    /// `。！？`: no space follows.
    Wide,
    /// A mark with no other use: `।`, `۔`, `።`.
    Full,
}

/// A run of terminators with the marks that close after it.
#[derive(Debug)]
pub(super) struct Stop {
    /// Where the last group of terminators starts.
    pub start: usize,
    /// One past the last closing mark.
    pub end: usize,
    pub kind: Kind,
    /// Whether a quotation or bracket closes after the terminators.
    pub closed: bool,
    /// How many dots, if it is an ellipsis with spaces between them: three inside a sentence, four
    /// at its end.
    pub spaced: usize,
}

impl Stop {
    /// The first stop at or after `at`.
    pub fn next(text: &str, mut at: usize, language: &Language) -> Option<Stop> {
        let bytes = text.as_bytes();
        loop {
            at += bytes[at..].iter().position(|&b| MAY_LEAD[b as usize])?;
            // A lead byte starts a character, so this is a boundary.
            let c = text[at..].chars().next()?;
            match kind(c, language) {
                Some(kind) => return Some(Self::read(text, at, kind, language)),
                None => at += c.len_utf8(),
            }
        }
    }

    /// Whether it is the point of a wide number: `３．２`.
    pub fn is_decimal(&self, text: &str, next: char) -> bool {
        text[..self.end].ends_with('．') && letters::is_numeric(next)
    }

    fn read(text: &str, start: usize, kind: Kind, language: &Language) -> Stop {
        let mut stop = Stop { start, end: start, kind, closed: false, spaced: 0 };
        stop.read_terminators(text, language);
        loop {
            stop.read_closers(text);
            let next = self::kind(first(&text[stop.end..]), language);
            // `«…?».`: the last mark decides.
            match next {
                Some(kind) if stop.closed => {
                    (stop.start, stop.kind) = (stop.end, kind);
                    stop.read_terminators(text, language);
                }
                _ => return stop,
            }
        }
    }

    fn read_terminators(&mut self, text: &str, language: &Language) {
        let mut dots = 0;
        let mut spaces = 0;
        let mut rest = text[self.end..].chars();
        while let Some(c) = rest.next() {
            match kind(c, language) {
                Some(Kind::Dot) => dots += 1,
                Some(kind) if self.kind == Kind::Dot || kind == Kind::Cry => self.kind = kind,
                Some(_) => {}
                None if is_mark(c) => {}
                None if is_space(c) && dots > 0 && opens_spaced_dot(rest.as_str()) => spaces += 1,
                None => break,
            }
            self.end = text.len() - rest.as_str().len();
        }
        if self.kind == Kind::Dot && dots > 1 {
            self.kind = Kind::Ellipsis;
        }
        self.spaced = if spaces > 0 && spaces + 1 == dots { dots } else { 0 };
    }

    fn read_closers(&mut self, text: &str) {
        loop {
            let rest = &text[self.end..];
            let mut chars = rest.chars();
            let Some(c) = chars.next() else { return };
            let length = if is_closer(c, first(chars.as_str())) {
                c.len_utf8()
            } else if is_space(c) && is_spaced_closer(chars.as_str()) {
                let mark = chars.as_str();
                c.len_utf8() + if mark.starts_with("''") { 2 } else { chars.next().map_or(0, char::len_utf8) }
            } else if c == '[' {
                match citation(rest) {
                    0 => return,
                    length => length,
                }
            } else if is_mark(c) {
                c.len_utf8()
            } else {
                return;
            };
            self.end += length;
            self.closed = true;
        }
    }
}

/// A quotation mark closes unless a letter follows it at once.
fn is_closer(c: char, next: char) -> bool {
    closes(c) || is_quote(c) && !letters::is_alphanumeric(next)
}

/// French sets a space before `»`; others before a bracket, or around every mark.
fn is_spaced_closer(rest: &str) -> bool {
    let mut chars = rest.chars();
    match chars.next() {
        Some(')' | ']') => true,
        Some('»' | '›' | '"' | '”') => {
            chars.next().is_none_or(|c| c.is_whitespace() || among(c, ",.;:)!?"))
        }
        Some('\'') => rest.strip_prefix("''").is_some_and(|rest| !letters::is_alphanumeric(first(rest))),
        _ => false,
    }
}

/// The length of a reference mark as encyclopedias set them after the stop: `[12]`.
fn citation(rest: &str) -> usize {
    let digits = rest[1..].bytes().take(4).take_while(u8::is_ascii_digit).count();
    if digits > 0 && rest.as_bytes().get(digits + 1) == Some(&b']') { digits + 2 } else { 0 }
}

/// A further dot of `. . .`: a dot after which no letter or digit stands.
fn opens_spaced_dot(rest: &str) -> bool {
    rest.strip_prefix('.').is_some_and(|rest| !letters::is_alphanumeric(first(rest)))
}

fn is_space(c: char) -> bool {
    among(c, " \u{a0}\u{202f}\u{2009}")
}

fn kind(c: char, language: &Language) -> Option<Kind> {
    Some(match c {
        '.' => Kind::Dot,
        '!' | '?' | '‼' | '⁇' | '⁈' | '⁉' | '؟' | '\u{37e}' => Kind::Cry,
        '…' => Kind::Ellipsis,
        '。' | '！' | '？' | '｡' | '．' => Kind::Wide,
        '।' | '॥' | '۔' | '።' | '፧' | '။' | '។' | '៕' | '։' => Kind::Full,
        ';' if language.tag == "el" => Kind::Cry,
        _ => return None,
    })
}

/// The bytes with which the terminators' UTF-8 forms begin.
static MAY_LEAD: [bool; 256] = {
    let mut table = [false; 256];
    let leads = [b'.', b'!', b'?', b';', 0xcd, 0xd6, 0xd8, 0xdb, 0xe0, 0xe1, 0xe2, 0xe3, 0xef];
    let mut i = 0;
    while i < leads.len() {
        table[leads[i] as usize] = true;
        i += 1;
    }
    table
};
