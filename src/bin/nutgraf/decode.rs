//! Bytes → text.

use crate::fault::Fault;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// So many bytes of a page are searched for its encoding (HTML Living Standard, 13.2.3.2).
const PRESCAN: usize = 1024;

/// What editors put before UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// UTF-8.
pub fn text(bytes: Vec<u8>) -> Result<String, Fault> {
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        return Err(Fault::Binary { at });
    }
    let mut text =
        String::from_utf8(bytes).map_err(|error| Fault::NotUtf8 { at: error.utf8_error().valid_up_to() })?;
    if text.starts_with(BYTE_ORDER_MARK) {
        text.drain(..BYTE_ORDER_MARK.len());
    }
    Ok(text)
}

/// What a page says that it is: by a byte order mark, or in its head; else UTF-8.
pub fn page(bytes: Vec<u8>) -> Result<String, Fault> {
    let encoding = Encoding::for_bom(&bytes).map(|(encoding, _)| encoding).or_else(|| declared(&bytes));
    match encoding {
        None => text(bytes),
        Some(encoding) if encoding == UTF_8 => text(bytes),
        Some(encoding) => match encoding.decode(&bytes) {
            (text, _, false) => Ok(text.into_owned()),
            (_, _, true) => Err(Fault::NotAsDeclared(encoding.name())),
        },
    }
}

/// The encoding that a `<meta>` names.
fn declared(page: &[u8]) -> Option<&'static Encoding> {
    let start = String::from_utf8_lossy(&page[..page.len().min(PRESCAN)]).to_ascii_lowercase();
    let metas = start.split("<meta").skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
    let mut labels = metas.filter_map(|meta| meta.split_once("charset")?.1.trim_start().strip_prefix('='));
    let label = labels.next()?.trim_start().trim_start_matches(['"', '\'']);
    let label = label.split(|c: char| c.is_whitespace() || "\"';/".contains(c)).next()?;
    // As ASCII it could be read so far, so UTF-16 it is not.
    let encoding = Encoding::for_label(label.as_bytes())?;
    Some(if [UTF_16BE, UTF_16LE].contains(&encoding) { UTF_8 } else { encoding })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_it_declares() {
        for page in [
            &b"<meta charset=iso-8859-1><p>Br\xfccke"[..],
            b"<meta name=a content=b><META CHARSET='windows-1252'/><p>Br\xfccke",
            b"<meta http-equiv=Content-Type content=\"text/html; charset=ISO-8859-15\"><p>Br\xfccke",
            b"<meta charset=utf-16><p>Br\xc3\xbccke",
            b"\xef\xbb\xbf<meta charset=latin1><p>Br\xc3\xbccke",
            b"\xff\xfe<\0p\0>\0B\0r\0\xfc\0c\0k\0e\0",
            b"<p>Br\xc3\xbccke",
        ] {
            let text = super::page(page.to_vec()).unwrap();
            assert!(text.ends_with("<p>Brücke") && !text.starts_with(BYTE_ORDER_MARK), "{text}");
        }
    }

    #[test]
    fn what_a_page_is_not_is_told() {
        for (page, why) in [
            (&b"<meta charset=utf-8>Br\xfccke"[..], "no UTF-8 text at byte 22"),
            (b"<meta charset=shift_jis>\x81", "no Shift_JIS text, as it declares"),
            (b"<p>charset=latin1 Br\xfccke", "no UTF-8 text at byte 20"),
        ] {
            assert_eq!(super::page(page.to_vec()).unwrap_err().to_string(), why);
        }
    }
}
