//! Texts of a language: in the program where it is compiled in, else kept from when it was deserialized until
//! the program ends. There is one of each language at most.

use serde::{Deserialize, Deserializer};

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
