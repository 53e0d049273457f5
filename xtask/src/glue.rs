//! `wasm-bindgen`'s output without what only its own loader and its descriptions need.

use crate::run::Result;
use crate::slim::slim;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;
use walrus::{ElementItems, ExportItem, FunctionKind, Import, ImportId, ImportKind, Module};
use wasm_bindgen_cli_support::{Bindgen, EncodeInto, Output};

/// Under what the module imports from the glue, and what stands for it.
const MODULE: [&str; 2] = ["./nutgraf_bg.js", "a"];

/// Writes `nutgraf_bg.wasm` and its glue, still with comments and types, into a folder.
pub fn generate(compiled: &Path, folder: &Path) -> Result {
    let mut output = Bindgen::new()
        .input_path(compiled)
        .web(true)?
        // The package has its own types, in src/web/index.d.ts.
        .typescript(false)
        // Strings are passed by a function of ours.
        .encode_into(EncodeInto::Never)
        // After a trap the old instance is unusable: the package starts a fresh one.
        .reset_state_function(true)
        .remove_producers_section(true)
        .generate_output()?;
    trap_at_once(output.wasm_mut());
    drop_globals(output.wasm_mut());
    drop_described(output.wasm_mut());
    name_by_likeness(output.wasm_mut());
    let glue = slim(output.js())?;
    let glue = number_imports(output.wasm_mut(), &glue)?;
    let glue = shorten_exports(&mut output, glue);
    fs::create_dir_all(folder)?;
    fs::write(folder.join("nutgraf.js"), glue)?;
    fs::write(folder.join("nutgraf_bg.wasm"), output.wasm_mut().emit_wasm())?;
    Ok(())
}

/// The function that words what is wrong with a slice of a text, for nobody: our panic handler only traps.
const WORDS_A_PANIC: &str = "slice_error_fail_rt";

/// Puts a trap before what words a panic.
fn trap_at_once(module: &mut Module) {
    for function in module.funcs.iter_mut() {
        let words = function.name.as_deref().is_some_and(|name| name.contains(WORDS_A_PANIC));
        if let (true, FunctionKind::Local(local)) = (words, &mut function.kind) {
            local.builder_mut().func_body().instr_at(0, walrus::ir::Unreachable {});
        }
    }
}

/// Drops the linker's marks in the memory, which nobody asks for.
fn drop_globals(module: &mut Module) {
    let globals = module.exports.iter().filter(|export| matches!(export.item, ExportItem::Global(_)));
    for global in globals.map(|export| export.id()).collect::<Vec<_>>() {
        module.exports.delete(global);
    }
}

/// How the functions are called that run a closure, one for every type of closure, and those for futures,
/// of which we have none.
const IDLE: [&str; 2] = ["wasm_bindgen::convert::closures::_::invoke", "js_sys::futures::"];

/// Drops functions that only `wasm-bindgen` itself asked for, to learn of what type they are, and what nobody
/// asked for: it leaves them in the table. The glue calls the ones in use by their exports.
fn drop_described(module: &mut Module) {
    let exported = module.exports.iter().filter_map(|export| match export.item {
        ExportItem::Function(function) => Some(function),
        _ => None,
    });
    let exported: HashSet<_> = exported.collect();
    let named = |name: &str| IDLE.iter().any(|idle| name.starts_with(idle));
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

/// Makes a list of the object of functions that the module imports, and each one's number in it its name:
/// the names of `wasm-bindgen` end in a hash, which does not compress, and stand in both files.
fn number_imports(module: &mut Module, glue: &str) -> Result<String> {
    let (before, object, after) = imports_of(glue).ok_or("wasm-bindgen's glue imports nothing")?;
    let functions = functions_of(object);
    let mut list = String::new();
    let mut numbers = HashMap::new();
    for import in by_likeness(module) {
        let import = module.imports.get_mut(import);
        let function = functions.get(import.name.as_str());
        let function = function.ok_or_else(|| format!("the glue has no `{}`", import.name))?;
        // Some are imported twice, or have the same to do as others.
        let next = numbers.len();
        let number = *numbers.entry(function).or_insert_with(|| {
            list += function;
            next
        });
        import.name = number.to_string();
        import.module = MODULE[1].into();
    }
    Ok(format!("{before}const import0 = [{list}];{after}").replace(&format!("\"{}\"", MODULE[0]), MODULE[1]))
}

/// What stands before, within and after the object of what the module imports.
fn imports_of(glue: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = glue.split_once("const import0 = {\n            __proto__: null,\n")?;
    let (object, after) = rest.split_once("\n};\n")?;
    Some((before, object, after))
}

/// The functions of an object by their names, as arrow functions that end with a comma.
fn functions_of(object: &str) -> HashMap<&str, String> {
    let mut functions = HashMap::new();
    let mut last = "";
    for line in object.lines() {
        // `name: function(a, b) {`, or `name: caught(function(a, b) {`.
        match line.split_once(": ").filter(|_| line.contains("function(")) {
            Some((name, function)) => {
                last = name.trim();
                functions.insert(last, function.replace("function(", "(").replace(") {", ") => {"));
            }
            None => functions.entry(last).or_default().extend(["\n", line]),
        }
    }
    functions
}

/// What the module imports in the order of the functions' names, in which Binaryen puts it.
fn by_likeness(module: &Module) -> Vec<ImportId> {
    let name = |import: &Import| match import.kind {
        ImportKind::Function(function) => module.funcs.get(function).name.clone(),
        _ => None,
    };
    let mut imports: Vec<_> = module.imports.iter().map(|import| (name(import), import.id())).collect();
    imports.sort();
    imports.into_iter().map(|(_, import)| import).collect()
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
    fn functions_become_arrow_functions() {
        let object = "  a: function() {\nf();\n},\nb: caught(function(x, y) {\nreturn g(x, y);\n}),";
        let functions = functions_of(object);
        assert_eq!(functions["a"], "() => {\nf();\n},");
        assert_eq!(functions["b"], "caught((x, y) => {\nreturn g(x, y);\n}),");
    }
}
