//! What a language consists of: in the program where it is compiled in, else kept from when it was deserialized until
//! the program ends. There is one of each language at most.

use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::mem::ManuallyDrop;
use std::sync::OnceLock;

/// A text that is never freed. By this name serde takes it for no text that its input must outlive.
pub type Text = &'static str;

// Not inlined, or every field of every list brings a copy.
#[inline(never)]
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
    String::deserialize(deserializer).map(leak)
}

pub(super) fn pair<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[Text; 2], D::Error> {
    <[String; 2]>::deserialize(deserializer).map(|pair| pair.map(leak))
}

pub(super) fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Text>, D::Error> {
    Option::<String>::deserialize(deserializer).map(|text| text.map(leak))
}

fn leak(text: String) -> Text {
    text.leak()
}

/// A text that may have to be freed → one that never is.
pub(crate) fn kept(text: Cow<'static, str>) -> Text {
    match text {
        Cow::Borrowed(text) => text,
        Cow::Owned(text) => leak(text),
    }
}

/// Something that is made at the first look-up.
///
/// It owns nothing and is never dropped. Otherwise the code that deserializes a language would have to drop, wherever a
/// field is wrong, all those before it: 2.6 KB of the module.
#[derive(Debug)]
pub(super) struct Lazy<T: 'static>(ManuallyDrop<OnceLock<&'static T>>);

impl<T> Lazy<T> {
    pub const fn new() -> Self {
        Lazy(ManuallyDrop::new(OnceLock::new()))
    }

    pub fn get_or_init(&self, make: impl FnOnce() -> T) -> &'static T {
        self.0.get_or_init(|| Box::leak(Box::new(make())))
    }
}

// As fields that serde skips are filled.
impl<T> Default for Lazy<T> {
    fn default() -> Self {
        Lazy::new()
    }
}

impl<T> Clone for Lazy<T> {
    fn clone(&self) -> Self {
        Lazy(self.0.clone())
    }
}
