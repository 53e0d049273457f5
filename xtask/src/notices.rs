//! `THIRD-PARTY-LICENSES`: the crates that are compiled into the package, with the licences that have to go with them.

use crate::run::{self, Result};
use crate::{package, tools};
use std::fs;
use std::path::Path;

/// What tells which crates are in the package, and how their notices are laid out.
const SOURCES: [&str; 3] = ["Cargo.lock", "xtask/about.toml", "xtask/about.hbs"];

/// Writes the notices into a folder, unless they stand there as the sources have them.
pub fn write(folder: &Path) -> Result {
    let file = folder.join("THIRD-PARTY-LICENSES");
    let modified = |path: &Path| fs::metadata(path).and_then(|m| m.modified()).ok();
    let written = modified(&file);
    if SOURCES.iter().all(|source| modified(&run::root().join(source)) < written) {
        return Ok(());
    }
    tools::cargo_tool("cargo-about", "0.9.3", "cli")?;
    println!("collecting the licences of its crates");
    // The licences that lie in the crates themselves: the same on every machine, whatever a service answers today.
    run::run("cargo", &["fetch", "--quiet", "--locked"])?;
    let about = ["about", "generate", "--fail", "--frozen", "--no-default-features", "--features"];
    let mut cargo = run::command("cargo", &about);
    cargo.args([package::PUBLISHED_FEATURES, "--target", tools::WASM, "--config", "xtask/about.toml"]);
    run::finish(cargo.arg("--output-file").arg(&file).arg("xtask/about.hbs"))
}
