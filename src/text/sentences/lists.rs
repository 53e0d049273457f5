//! Lists that run on in one block: `1. Bread 2. Salt`, `• Bread • Salt`, `a) Bread b) Salt`.

use super::stop::{Kind, Stop};
use super::{chars, word};
use crate::Span;
use crate::find::{self, among, first, trim_end, until};

/// A list's item has at most so many words; more are a paragraph.
const LONGEST_ITEM: usize = 7;

/// What a list's item begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Marker<'t> {
    /// `\0` if there is none.
    bullet: char,
    /// Of a number one more than it, of a letter its place behind [`LETTERS`], else 0.
    value: u32,
    /// How the number or letter ends: `.`, `)`, `.)`
    tail: &'t str,
}

/// Letters count from here: numbers have three digits at most.
const LETTERS: u32 = 2000;

impl<'t> Marker<'t> {
    /// The marker that `text` begins with, and its length.
    fn read(text: &'t str) -> Option<(Marker<'t>, usize)> {
        let mut bullet = first(text);
        let mut rest = text;
        if among(bullet, "•⁃◦▪●·") {
            rest = &rest[bullet.len_utf8()..];
            rest = rest.strip_prefix(' ').unwrap_or(rest);
        } else {
            bullet = '\0';
        }
        let start = text.len() - rest.len();
        let digits = until(rest, |c| !c.is_ascii_digit());
        let (length, value) = match first(rest) {
            c @ 'a'..='z' => (1, LETTERS + c as u32),
            _ if digits <= 3 => {
                (digits, 1 + rest[..digits].bytes().fold(0, |n, b| 10 * n + u32::from(b - b'0')))
            }
            _ => (0, 0),
        };
        let (_, rest) = rest.split_at(length);
        let (tail, rest) = rest.split_at(until(rest, |c| !among(c, ".)")));
        if length > 0 && matches!(tail, "." | ")" | ".)") && first(rest).is_whitespace() {
            Some((Marker { bullet, value, tail }, text.len() - rest.len()))
        } else if start > 0 {
            Some((Marker { bullet, value: 0, tail: "" }, start))
        } else {
            None
        }
    }

    fn is_followed_by(&self, next: &Marker) -> bool {
        let counted = if self.value == 0 { 0 } else { self.value + 1 };
        *next == Marker { value: counted, ..*self }
    }
}

/// What a stop is to a list.
pub(super) enum Place {
    /// Part of the marker that the sentence begins with.
    Own,
    /// Part of the next item's marker, which starts here.
    Next(usize),
    /// Nothing.
    None,
}

/// Whether a stop belongs to an item's marker: `1. Bread 2. Salt`.
pub(super) fn at_stop(text: &str, start: usize, stop: &Stop) -> Place {
    if stop.kind != Kind::Dot {
        return Place::None;
    }
    let Some((own, length)) = Marker::read(&text[start..]) else { return Place::None };
    if stop.start < start + length {
        return Place::Own;
    }
    let head = &text[start..stop.start];
    let word = word::before(text, start, stop.start);
    let mut at = head.len() - word.len();
    at = trim_end(&head[..at], |c| c == ' ').strip_suffix(own.bullet).map_or(at, str::len);
    match Marker::read(&text[start + at..]) {
        Some((next, _)) if own.is_followed_by(&next) => Place::Next(start + at),
        _ => Place::None,
    }
}

/// Takes the number off a numbered paragraph: it labels the paragraph, and is no part of its first
/// sentence. A short one is an item of a list, and keeps its number.
pub(super) fn split_label(text: &str, sentences: &mut Vec<Span>) {
    let Some(&first) = sentences.first() else { return };
    let Some((own, length)) = Marker::read(first.of(text)) else { return };
    if own.bullet != '\0' || own.value > LETTERS || own.tail != "." {
        return;
    }
    let next = sentences.get(1).and_then(|second| Marker::read(second.of(text)));
    let listed = next.is_some_and(|(next, _)| own.is_followed_by(&next));
    let body = chars::trim(text, Span::new(first.start + length, first.end));
    if !listed && body.of(text).split_whitespace().nth(LONGEST_ITEM).is_some() {
        sentences[0].end = first.start + length;
        sentences.insert(1, body);
    }
}

/// Cuts a sentence before each further item of the list that it begins, and pushes the parts.
pub(super) fn split(text: &str, span: Span, sentences: &mut Vec<Span>) {
    let mut start = span.start;
    if let Some((mut marker, length)) = Marker::read(span.of(text)) {
        let mut at = span.start + length;
        while at < span.end {
            at += until(&text[at..span.end], |c| among(c, " \n\u{a0}"));
            let word = find::trim_start(&text[at..span.end], char::is_whitespace);
            at = span.end - word.len();
            if let Some((next, length)) = Marker::read(word)
                && marker.is_followed_by(&next)
            {
                sentences.push(chars::trim(text, Span::new(start, at)));
                (start, marker) = (at, next);
                at += length;
            }
        }
    }
    sentences.push(chars::trim(text, Span::new(start, span.end)));
}
