//! `wasm-bindgen`'s glue, used as generated.

use crate::run::Result;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// Writes `NAME.js` and `NAME_bg.wasm` into a folder.
pub fn generate(compiled: &Path, name: &str, folder: &Path) -> Result {
    Bindgen::new()
        .input_path(compiled)
        .out_name(name)
        .web(true)?
        // The package has its own types, in src/web/index.d.ts.
        .typescript(false)
        // Bundlers find the module by `new URL("nutgraf_bg.wasm", import.meta.url)`.
        .omit_default_module_path(false)
        // After a trap the old instance is unusable: the package starts a fresh one.
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)?;
    Ok(())
}
