//! Thai sets no full stops: a space ends a clause, and some clauses a sentence.

use crate::Span;
use crate::text::chars::{self, extends_grapheme, is_southeast_asian};

/// A sentence has so many characters at least before a word that often opens one.
const SHORTEST: usize = 30;
/// A sentence has so many characters at least before any other word.
const LONG: usize = 60;

/// Words that often open a sentence.
const OPENERS: &str = "\
    ก่อนหน้านี้ การ ขณะที่ ขณะเดียวกัน ความ จากนั้น ดังนั้น ด้าน ต่อมา ตาม ถ้า ทั้งนี้ นอกจากนี้ นาง \
     นาย นี่ ปัจจุบัน ผู้ พวกเขา มัน ล่าสุด วันที่ ส่วน สำหรับ หลังจาก หาก อย่างไรก็ตาม เขา \
     เช่นเดียวกัน เธอ เนื่องจาก เมื่อ แม้ ใน";

/// Words that go on with a sentence.
const JOINERS: &str = "\
    กับ ของ คือ จาก จึง ซึ่ง ที่ รวมถึง หรือ เช่น เพื่อ แต่ และ โดย ได้แก่";

/// Cuts a sentence of Thai at the spaces that probably end one, and adds the parts. Of other
/// text it adds the whole.
pub(super) fn split(text: &str, span: Span, sentences: &mut Vec<Span>) {
    let slice = span.of(text);
    let mut start = 0;
    let mut count = 0;
    let mut before = ' ';
    for (at, c) in slice.char_indices() {
        count += 1;
        if c == ' ' && count > SHORTEST && ends_clause(before) && opens(slice[at..].trim_start(), count) {
            sentences.push(chars::trim(text, Span::new(span.start + start, span.start + at)));
            (start, count) = (at + 1, 0);
        }
        before = c;
    }
    sentences.push(chars::trim(text, Span::new(span.start + start, span.end)));
}

fn ends_clause(before: char) -> bool {
    is_southeast_asian(before) || before.is_numeric() || matches!(before, ')' | '"' | '”' | '’')
}

/// Whether `rest` probably opens a sentence after one of `count` characters.
fn opens(rest: &str, count: usize) -> bool {
    let begins = |words: &str| words.split_ascii_whitespace().any(|word| rest.starts_with(word));
    rest.starts_with(|c| is_southeast_asian(c) && !extends_grapheme(c))
        && (begins(OPENERS) || count > LONG && !begins(JOINERS))
}
