//! The languages at hand.

/// The language with this number, if it is at hand: to a Rust program every one is.
#[cfg(not(all(target_arch = "wasm32", feature = "browser")))]
pub(super) fn get(number: usize) -> Option<&'static super::Language> {
    super::LANGUAGES.get(number).copied()
}

/// What tells the language with this number from others, if that is at hand: to a Rust program it is.
#[cfg(not(all(target_arch = "wasm32", feature = "browser")))]
pub(super) fn markers(number: usize) -> Option<&'static str> {
    Some(super::SIGNS[number].markers)
}

#[cfg(all(target_arch = "wasm32", feature = "browser"))]
pub(crate) use module::supply;
#[cfg(all(target_arch = "wasm32", feature = "browser"))]
pub(super) use module::{get, markers};

#[cfg(all(target_arch = "wasm32", feature = "browser"))]
mod module {
    use crate::language::pack::lines;
    use crate::language::{COUNT, Language, MARKERS, SIGNS, en, und};
    use std::sync::OnceLock;

    /// Filled by [`supply`], each once.
    static SUPPLIED: [OnceLock<Language>; COUNT] = [const { OnceLock::new() }; COUNT];

    /// The pack of that name, or an empty text where it cannot be had.
    static SUPPLIED_MARKERS: OnceLock<String> = OnceLock::new();

    /// What tells the language with this number from others, if that is at hand.
    pub(in crate::language) fn markers(number: usize) -> Option<&'static str> {
        SUPPLIED_MARKERS.get().map(|pack| lines(pack).nth(number + 1).unwrap_or_default())
    }

    /// The language with this number, if it is at hand.
    pub(in crate::language) fn get(number: usize) -> Option<&'static Language> {
        if number == 0 { Some(&en::LANGUAGE) } else { SUPPLIED.get(number)?.get() }
    }

    /// Takes in the pack with this tag, and tells whether it is one; without a language's, what is
    /// known of every language has to do.
    pub(crate) fn supply(tag: &str, pack: &str) -> bool {
        if tag == MARKERS {
            let is_one = lines(pack).count() == COUNT + 3 && lines(pack).next() == Some(MARKERS);
            let _ = SUPPLIED_MARKERS.set(if is_one { pack.into() } else { String::new() });
            return is_one;
        }
        let Some(number) = Language::number_of(tag) else { return false };
        let signs = SIGNS[number];
        let given = Language::from_pack(pack).filter(|language| language.tag() == signs.tag);
        let language = given.unwrap_or(Language { signs, ..und::LANGUAGE });
        if let Some(slot) = SUPPLIED.get(number) {
            // The first one stays.
            let _ = slot.set(language);
        }
        given.is_some()
    }
}
