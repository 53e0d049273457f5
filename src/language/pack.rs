//! A language as a text of one line for each of its fields: how the npm package ships it.
//!
//! The download has English inside; a page in another language fetches that language's pack.

use super::Language;
use crate::find::{Class, parts};
use alloc::boxed::Box;
use alloc::string::String;
use core::str::Split;

/// What is left of a pack.
pub(super) type Lines = Split<'static, Class>;

/// The lines of a pack, and an empty one behind the last.
pub(super) fn lines(pack: &str) -> Split<'_, Class> {
    parts(pack, |c| c == '\n')
}

/// What a line, or several, can hold.
pub(super) trait Field {
    /// Appends the lines.
    fn write(&self, pack: &mut String);
    /// Takes the lines off. Those that are missing say nothing.
    fn read(lines: &mut Lines) -> Self;
}

impl Field for &'static str {
    fn write(&self, pack: &mut String) {
        debug_assert!(!self.contains('\n'));
        pack.push_str(self);
        pack.push('\n');
    }

    fn read(lines: &mut Lines) -> Self {
        lines.next().unwrap_or_default()
    }
}

impl<const N: usize> Field for [&'static str; N] {
    fn write(&self, pack: &mut String) {
        self.iter().for_each(|text| text.write(pack));
    }

    fn read(lines: &mut Lines) -> Self {
        let mut texts = [""; N];
        for text in &mut texts {
            *text = Field::read(lines);
        }
        texts
    }
}

impl Field for bool {
    fn write(&self, pack: &mut String) {
        if *self { "yes" } else { "" }.write(pack);
    }

    fn read(lines: &mut Lines) -> Self {
        !<&str>::read(lines).is_empty()
    }
}

impl<T: Field> Field for &'static T {
    fn write(&self, pack: &mut String) {
        (*self).write(pack);
    }

    fn read(lines: &mut Lines) -> Self {
        Box::leak(Box::new(T::read(lines)))
    }
}

impl<T: Field> Field for Option<&'static T> {
    fn write(&self, pack: &mut String) {
        self.is_some().write(pack);
        if let Some(value) = self {
            value.write(pack);
        }
    }

    fn read(lines: &mut Lines) -> Self {
        bool::read(lines).then(|| Field::read(lines))
    }
}

/// Declares a struct whose fields are all [`Field`]s, and makes it one.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$doc:meta])* pub $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        pub struct $name { $($(#[$doc])* pub $field: $type,)* }

        impl crate::language::pack::Field for $name {
            fn write(&self, pack: &mut alloc::string::String) {
                $(self.$field.write(pack);)*
            }

            fn read(lines: &mut crate::language::pack::Lines) -> Self {
                $name { $($field: crate::language::pack::Field::read(lines),)* }
            }
        }
    };
}
pub(super) use record;

impl Language {
    /// The language as the text that [`from_pack`](Self::from_pack) reads.
    ///
    /// ```
    /// use nutgraf::language::{LANGUAGES, Language};
    ///
    /// let dutch = LANGUAGES.iter().find(|language| language.tag() == "nl").unwrap();
    /// let again = Language::from_pack(&dutch.to_pack()).unwrap();
    /// assert_eq!(again.labels.heading, dutch.labels.heading);
    /// ```
    pub fn to_pack(&self) -> String {
        let mut pack = String::new();
        self.write(&mut pack);
        self.tag().write(&mut pack);
        pack
    }

    /// The language that a pack describes; nothing if it is none, or one of another version, with
    /// more fields or fewer. The text is never freed: there is one of each language at most.
    ///
    /// ```
    /// use nutgraf::language::Language;
    ///
    /// assert!(Language::from_pack("<!doctype html>").is_none());
    /// ```
    pub fn from_pack(pack: &str) -> Option<Language> {
        let mut lines = lines(Box::leak(Box::from(pack)));
        let language = Language::read(&mut lines);
        // Its tag opens it and closes it, in a line of its own.
        lines.eq([language.tag(), ""]).then_some(language)
    }
}
