//! `cargo xtask size`: which rooms and which crates own the bytes of the browser's module.

use crate::package;
use crate::run::Result;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// Prints the owners, the largest first, by the bytes of their functions before compression. A function that was copied
/// into another counts there.
pub fn report() -> Result {
    let module = Module::read(&fs::read(package::named_module()?)?)?;
    let mut owners: BTreeMap<String, usize> = BTreeMap::new();
    for (index, size) in (module.imports..).zip(&module.bodies) {
        let name = module.names.get(&index).map_or("", String::as_str);
        // They tell wasm-bindgen what to generate, and are no part of what it leaves.
        if name.starts_with("__wbindgen_describe") {
            continue;
        }
        *owners.entry(owner(name)).or_default() += size;
    }
    owners.insert("data: word lists, weights, styles, messages".into(), module.data);
    let mut owners: Vec<_> = owners.into_iter().collect();
    owners.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    for (owner, size) in owners {
        println!("{size:>10}  {owner}");
    }
    Ok(())
}

/// What a module has in it, in bytes.
#[derive(Default)]
struct Module {
    /// How many functions it is given: these have the first indices.
    imports: u32,
    /// The sizes of its own functions.
    bodies: Vec<usize>,
    names: HashMap<u32, String>,
    data: usize,
}

impl Module {
    fn read(bytes: &[u8]) -> Result<Module> {
        let mut module = Module::default();
        for payload in Parser::new(0).parse_all(bytes) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports {
                        module.imports += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionEntry(body) => module.bodies.push(body.range().len()),
                Payload::DataSection(data) => module.data = data.range().len(),
                Payload::CustomSection(custom) => {
                    if let KnownCustom::Name(names) = custom.as_known() {
                        module.read_names(names)?;
                    }
                }
                _ => {}
            }
        }
        Ok(module)
    }

    fn read_names(&mut self, names: wasmparser::NameSectionReader) -> Result {
        for names in names {
            if let Name::Function(names) = names? {
                for name in names {
                    let name = name?;
                    self.names.insert(name.index, format!("{:#}", rustc_demangle::demangle(name.name)));
                }
            }
        }
        Ok(())
    }
}

/// The crate of a function, and of ours the room: `<nutgraf::quotes::People as Debug>::fmt` is of `nutgraf::quotes`.
fn owner(name: &str) -> String {
    let path = name.trim_start_matches(['<', '&', '*', '(', '[']).trim_start_matches("mut ");
    let path = path.split([' ', '<', '>']).next().unwrap_or_default();
    let mut parts = path.split("::");
    match (parts.next(), parts.next()) {
        (Some("nutgraf"), Some(room)) => format!("nutgraf::{room}"),
        (Some(name), Some(_)) => name.to_string(),
        _ => "exports and others".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::owner;

    #[test]
    fn a_function_belongs_to_a_room_or_to_a_crate() {
        assert_eq!(owner("<nutgraf::quotes::people::People as core::fmt::Debug>::fmt"), "nutgraf::quotes");
        assert_eq!(owner("nutgraf::rank::select::select"), "nutgraf::rank");
        assert_eq!(owner("<&mut serde_json::Value as serde::Serialize>::serialize"), "serde_json");
        assert_eq!(owner("alloc::vec::Vec<nutgraf::Span>::push"), "alloc");
        assert_eq!(owner("summarize"), "exports and others");
    }
}
