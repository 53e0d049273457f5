//! The languages at hand.

/// The language with this number, if it is at hand: to a Rust program every one is.
#[cfg(not(all(target_arch = "wasm32", feature = "module")))]
pub(super) fn get(number: usize) -> Option<&'static super::Language> {
    super::LANGUAGES.get(number).copied()
}

#[cfg(all(target_arch = "wasm32", feature = "module"))]
pub(super) use module::get;
#[cfg(all(target_arch = "wasm32", feature = "module"))]
pub(crate) use module::supply;

#[cfg(all(target_arch = "wasm32", feature = "module"))]
mod module {
    use crate::language::{COUNT, Language, SIGNS, en, und};
    use alloc::boxed::Box;
    use once_cell::race::OnceBox;

    /// Filled by [`supply`], each once.
    static SUPPLIED: [OnceBox<Language>; COUNT] = [const { OnceBox::new() }; COUNT];

    /// The language with this number, if it is at hand.
    pub(in crate::language) fn get(number: usize) -> Option<&'static Language> {
        if number == 0 { Some(&en::LANGUAGE) } else { SUPPLIED.get(number)?.get() }
    }

    /// Takes in the language with this tag, and tells whether the pack is one of it; without one,
    /// what is known of every language has to do.
    pub(crate) fn supply(tag: &str, pack: &str) -> bool {
        let Some(number) = Language::number_of(tag) else { return false };
        let signs = SIGNS[number];
        let given = Language::from_pack(pack).filter(|language| language.tag() == signs.tag);
        let language = given.unwrap_or(Language { signs, ..und::LANGUAGE });
        if let Some(slot) = SUPPLIED.get(number) {
            // The first one stays.
            let _ = slot.set(Box::new(language));
        }
        given.is_some()
    }
}
