//! The card's stylesheet.

/// As it is written, for people.
const SOURCE: &str = concat!(
    include_str!("style/box.css"),
    include_str!("style/base.css"),
    include_str!("style/header.css"),
    include_str!("style/lines.css"),
    include_str!("style/quotes.css"),
    include_str!("style/foot.css"),
    include_str!("style/back.css"),
    include_str!("style/media.css"),
);

/// The card's stylesheet, for the shadow root that holds its elements.
///
/// A server writes it into every card: it has no comments, line breaks and indentation, a quarter of its source.
pub const STYLE: &str = match std::str::from_utf8(&BYTES) {
    Ok(style) => style,
    Err(_) => panic!("what is left out is ASCII"),
};

const BYTES: [u8; COMPACT.1] = match COMPACT.0.first_chunk() {
    Some(bytes) => *bytes,
    None => unreachable!(),
};

const COMPACT: ([u8; SOURCE.len()], usize) = compact();

/// The source without comments, and without line breaks and the blanks behind them; how many bytes that is.
const fn compact() -> ([u8; SOURCE.len()], usize) {
    let source = SOURCE.as_bytes();
    let mut bytes = [0; SOURCE.len()];
    let (mut at, mut length) = (0, 0);
    while at < source.len() {
        if source[at] == b'/' && source[at + 1] == b'*' {
            at += 2;
            while source[at] != b'*' || source[at + 1] != b'/' {
                at += 1;
            }
            at += 2;
        } else if source[at] == b'\n' {
            while at < source.len() && source[at].is_ascii_whitespace() {
                at += 1;
            }
        } else {
            bytes[length] = source[at];
            (at, length) = (at + 1, length + 1);
        }
    }
    (bytes, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_is_left_and_no_comment() {
        assert!(STYLE.starts_with(":host {display: block !important;"), "{}", &STYLE[..60]);
        assert!(!STYLE.contains("/*") && !STYLE.contains('\n'));
        let braces = |css: &str| css.matches('{').count();
        assert!(braces(STYLE) > 80);
        assert_eq!(braces(STYLE), braces(SOURCE));
        assert!(STYLE.contains("content: \"↑ \""), "a blank in a string");
    }

    /// Two lines become one without a blank between.
    #[test]
    fn lines_end_where_no_blank_is_needed() {
        let mut is_comment = false;
        for line in SOURCE.lines() {
            is_comment |= line.trim_start().starts_with("/*");
            let ends_well = line.is_empty() || line.ends_with(['{', '}', ';', ',']);
            assert!(is_comment || ends_well, "{line}");
            is_comment &= !line.ends_with("*/");
        }
    }
}
