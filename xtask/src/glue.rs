//! `wasm-bindgen`'s output without what only its own loader and its descriptions need.

use crate::run::Result;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;
use walrus::{ElementItems, ExportItem, FunctionKind, Module};
use wasm_bindgen_cli_support::{Bindgen, EncodeInto, Output};

/// Under what the module imports from the glue, and what stands for it.
const MODULE: [&str; 2] = ["./nutgraf_bg.js", "a"];

/// The glue starts the module in many ways; load.js has its own, from these two parts.
const EXPORTS: [&str; 2] = [
    "export { initSync, __wbg_init as default };",
    "export { __wbg_get_imports as imports, __wbg_finalize_init as start };",
];

/// Writes `nutgraf_bg.wasm` and its glue, still with comments and types, into a folder.
pub fn generate(compiled: &Path, folder: &Path) -> Result {
    let mut output = Bindgen::new()
        .input_path(compiled)
        .web(true)?
        // The package has its own types, in src/web/index.d.ts.
        .typescript(false)
        // Some pages break `encodeInto`, and the code for both ways is longer.
        .encode_into(EncodeInto::Never)
        // After a trap the old instance is unusable: the package starts a fresh one.
        .reset_state_function(true)
        .remove_producers_section(true)
        .generate_output()?;
    drop_described(output.wasm_mut());
    name_by_likeness(output.wasm_mut());
    let glue = replace(output.js(), EXPORTS[0], EXPORTS[1])?;
    let glue = shorten_imports(&mut output, glue)?;
    let glue = shorten_exports(&mut output, glue);
    fs::create_dir_all(folder)?;
    fs::write(folder.join("nutgraf.js"), glue)?;
    fs::write(folder.join("nutgraf_bg.wasm"), output.wasm_mut().emit_wasm())?;
    Ok(())
}

/// How the functions are called that run a closure, one for every type of closure.
const RUNS_A_CLOSURE: &str = "wasm_bindgen::convert::closures::_::invoke";

/// Drops functions that only `wasm-bindgen` itself asked for, to learn of what type they are: it leaves
/// them in the table. The glue calls the ones in use by their exports.
fn drop_described(module: &mut Module) {
    let exported = module.exports.iter().filter_map(|export| match export.item {
        ExportItem::Function(function) => Some(function),
        _ => None,
    });
    let exported: HashSet<_> = exported.collect();
    let named = |name: &str| name.starts_with(RUNS_A_CLOSURE);
    let runs = module.funcs.iter().filter(|function| function.name.as_deref().is_some_and(named));
    let idle: HashSet<_> = runs.map(|function| function.id()).filter(|id| !exported.contains(id)).collect();
    for element in module.elements.iter_mut() {
        let ElementItems::Functions(table) = &mut element.items else { continue };
        // The others keep their places: the code knows them by number.
        let Some(&other) = table.iter().find(|id| !idle.contains(id)) else { continue };
        table.iter_mut().filter(|id| idle.contains(id)).for_each(|id| *id = other);
    }
    walrus::passes::gc::run(module);
}

/// Names every function by its type and size: sorted by that name, like stands beside like, and compresses better.
fn name_by_likeness(module: &mut Module) {
    let types = &module.types;
    for (index, function) in module.funcs.iter_mut().enumerate() {
        let size = match &function.kind {
            FunctionKind::Local(local) => local.size(),
            _ => 0,
        };
        let kind = types.get(function.ty());
        let (takes, gives) = (kind.params(), kind.results());
        function.name = Some(format!("{} {takes:?} {gives:?} {size:06} {index}", takes.len()));
    }
}

/// Gives short names to what the module imports: theirs end in a hash, which does not compress, and
/// stand in both files.
fn shorten_imports(output: &mut Output, glue: String) -> Result<String> {
    let mut glue = replace(&glue, &format!("\"{}\"", MODULE[0]), &format!("\"{}\"", MODULE[1]))?;
    let mut names = HashMap::new();
    for import in output.wasm_mut().imports.iter_mut() {
        let next = short_name(names.len());
        // Some are imported twice.
        let short = names.entry(import.name.clone()).or_insert(next);
        import.name.clone_from(short);
        import.module = MODULE[1].into();
    }
    for (long, short) in names {
        glue = replace(&glue, &format!("{long}: function("), &format!("{short}: function("))?;
    }
    Ok(glue)
}

/// Gives short names to what the glue alone calls; our own functions have no underscores.
fn shorten_exports(output: &mut Output, mut glue: String) -> String {
    let exports = output.wasm_mut().exports.iter_mut();
    let mut internal: Vec<_> = exports.filter(|export| export.name.contains('_')).collect();
    // The longest first: some begin like others.
    internal.sort_by_key(|export| Reverse(export.name.len()));
    for (index, export) in internal.into_iter().enumerate() {
        let short = short_name(index);
        glue = glue.replace(&format!("wasm.{}", export.name), &format!("wasm.{short}"));
        export.name = short;
    }
    glue
}

/// Replaces what stands in the text exactly once.
fn replace(text: &str, old: &str, new: &str) -> Result<String> {
    match text.matches(old).count() {
        1 => Ok(text.replacen(old, new, 1)),
        n => Err(format!("wasm-bindgen's glue has `{old}` {n} times; expected it once").into()),
    }
}

/// a, b, …, z, ba, bb, …: digits to the base of 26.
fn short_name(index: usize) -> String {
    let digit = char::from(b'a' + (index % 26) as u8);
    if index < 26 { digit.into() } else { format!("{}{digit}", short_name(index / 26)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_differ() {
        let mut names: Vec<String> = (0..2000).map(short_name).collect();
        assert_eq!(names[25..28], ["z", "ba", "bb"]);
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 2000);
    }

    #[test]
    fn what_is_not_there_once_is_refused() {
        assert_eq!(replace("a b", "b", "c").unwrap(), "a c");
        assert!(replace("a a", "a", "c").is_err());
        assert!(replace("", "a", "c").is_err());
    }
}
