//! Lists that run on in one block: `1. Bread 2. Salt`, `• Bread • Salt`, `a) Bread b) Salt`.

use super::stop::{Kind, Stop};
use super::{chars, word};
use crate::Span;
use crate::find::{among, first, trim_end, until};
use alloc::vec::Vec;

/// A list's item has at most so many words; more are a paragraph.
const LONGEST_ITEM: usize = 7;

/// What a list's item begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Marker {
    bullet: Option<char>,
    /// Of a number its value, of a letter its place in the alphabet.
    value: Option<u32>,
    letter: bool,
    /// How the number ends: bit 0 a stop, bit 1 a bracket.
    tail: u8,
}

impl Marker {
    /// The marker that `text` begins with, and its length.
    fn read(text: &str) -> Option<(Marker, usize)> {
        let mut rest = text;
        let bullet = rest.chars().next().filter(|&c| among(c, "•⁃◦▪●·"));
        if let Some(c) = bullet {
            rest = &rest[c.len_utf8()..];
            rest = rest.strip_prefix(' ').unwrap_or(rest);
        }
        let digits = rest.bytes().take(4).take_while(u8::is_ascii_digit).count();
        let letter = digits == 0 && rest.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
        let length = if letter { 1 } else { digits };
        let value = match length {
            1.. if letter => rest.bytes().next().map(u32::from),
            1..=3 => {
                Some(rest[..digits].bytes().fold(0, |value, digit| 10 * value + u32::from(digit - b'0')))
            }
            _ => None,
        };
        let tail: u8 = if rest[length..].starts_with(".)") {
            3
        } else {
            match rest.as_bytes().get(length) {
                Some(b'.') => 1,
                Some(b')') => 2,
                _ => 0,
            }
        };
        let ended = length + tail.count_ones() as usize;
        let spaced = first(&rest[ended..]).is_whitespace();
        match (value, bullet) {
            (Some(_), _) if tail > 0 && spaced => {
                let marker = Marker { bullet, value, letter, tail };
                Some((marker, text.len() - rest.len() + ended))
            }
            (_, Some(_)) => {
                let marker = Marker { bullet, value: None, letter: false, tail: 0 };
                Some((marker, text.len() - rest.len()))
            }
            _ => None,
        }
    }

    fn is_followed_by(&self, next: &Marker) -> bool {
        let counted = match (self.value, next.value) {
            (Some(this), Some(that)) => that == this + 1,
            (None, None) => true,
            _ => false,
        };
        counted && self.bullet == next.bullet && self.letter == next.letter && self.tail == next.tail
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
    if let Some(bullet) = own.bullet {
        at = trim_end(&head[..at], |c| c == ' ').strip_suffix(bullet).map_or(at, str::len);
    }
    match Marker::read(&text[start + at..]) {
        Some((next, _)) if own.is_followed_by(&next) => Place::Next(start + at),
        _ => Place::None,
    }
}

/// Takes the number off a numbered paragraph: it labels the paragraph, and is no part of its first
/// sentence. A short one is an item of a list, and keeps its number.
pub(super) fn split_label(text: &str, sentences: &mut Vec<Span>) {
    let Some(&first) = sentences.first() else { return };
    let Some((own @ Marker { bullet: None, letter: false, tail: 1, .. }, length)) =
        Marker::read(first.of(text))
    else {
        return;
    };
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
            let word = text[at..span.end].trim_start();
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
