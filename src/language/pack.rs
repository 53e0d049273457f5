//! A language as a text of one line for each of its fields: how the npm package ships it.
//!
//! The download has English inside; a page in another language fetches that language's pack.

use super::{Labels, Language, labels};
use crate::find::{Parts, parts};

/// What is left of a pack.
pub(super) type Lines = Parts<'static>;

/// The lines of a pack, and an empty one behind the last.
pub(super) fn lines(pack: &str) -> Parts<'_> {
    parts(pack, |c| c == '\n')
}

/// What a line, or several, can hold.
pub(super) trait Field {
    /// What lines that are missing say.
    const NOTHING: Self;
    /// Appends the lines.
    fn write(&self, pack: &mut String);
    /// Takes the lines off.
    fn read(&mut self, lines: &mut Lines);
}

impl Field for &'static str {
    const NOTHING: Self = "";

    fn write(&self, pack: &mut String) {
        debug_assert!(!self.contains('\n'));
        pack.push_str(self);
        pack.push('\n');
    }

    fn read(&mut self, lines: &mut Lines) {
        *self = lines.next().unwrap_or_default();
    }
}

impl<const N: usize> Field for [&'static str; N] {
    const NOTHING: Self = [""; N];

    fn write(&self, pack: &mut String) {
        self.iter().for_each(|text| text.write(pack));
    }

    fn read(&mut self, lines: &mut Lines) {
        self.iter_mut().for_each(|text| text.read(lines));
    }
}

impl Field for bool {
    const NOTHING: Self = false;

    fn write(&self, pack: &mut String) {
        if *self { "yes" } else { "" }.write(pack);
    }

    fn read(&mut self, lines: &mut Lines) {
        *self = lines.next().is_some_and(|line| !line.is_empty());
    }
}

impl Field for &'static Labels {
    const NOTHING: Self = &labels::ENGLISH;

    fn write(&self, pack: &mut String) {
        (*self).write(pack);
    }

    fn read(&mut self, lines: &mut Lines) {
        *self = new(lines);
    }
}

impl<T: Field> Field for Option<&'static T> {
    const NOTHING: Self = None;

    fn write(&self, pack: &mut String) {
        self.is_some().write(pack);
        if let Some(value) = self {
            value.write(pack);
        }
    }

    fn read(&mut self, lines: &mut Lines) {
        let mut is_some = false;
        is_some.read(lines);
        *self = is_some.then(|| new(lines));
    }
}

/// What the lines tell, for good.
fn new<T: Field>(lines: &mut Lines) -> &'static T {
    let mut value = Box::new(T::NOTHING);
    value.read(lines);
    Box::leak(value)
}

/// Declares a struct whose fields are all [`Field`]s, and makes it one.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$doc:meta])* pub $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        pub struct $name { $($(#[$doc])* pub $field: $type,)* }

        impl crate::language::pack::Field for $name {
            const NOTHING: Self = $name { $($field: crate::language::pack::Field::NOTHING,)* };

            fn write(&self, pack: &mut std::string::String) {
                $(self.$field.write(pack);)*
            }

            fn read(&mut self, lines: &mut crate::language::pack::Lines) {
                $(self.$field.read(lines);)*
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
        let mut language = Language::NOTHING;
        language.read(&mut lines);
        // Its tag opens it and closes it, in a line of its own.
        lines.eq([language.tag(), ""]).then_some(language)
    }
}
