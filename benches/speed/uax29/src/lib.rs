//! Words and sentences by UAX #29 and nothing else, as WebAssembly.

use std::sync::Mutex;
use unicode_segmentation::UnicodeSegmentation;

static TEXT: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Room for a text of so many bytes; where it begins.
#[unsafe(no_mangle)]
pub extern "C" fn room(bytes: usize) -> *mut u8 {
    TEXT.lock().map_or(std::ptr::null_mut(), |mut text| {
        text.resize(bytes, 0);
        text.as_mut_ptr()
    })
}

/// How many words and sentences the text has that was put there.
#[unsafe(no_mangle)]
pub extern "C" fn count() -> usize {
    let Ok(bytes) = TEXT.lock() else { return 0 };
    let text = str::from_utf8(&bytes).unwrap_or_default();
    text.unicode_sentences().count() + text.unicode_words().count()
}
