//! `cargo xtask bench`: commands that measure, each a file in `benches/`.

use crate::run::{self, Result};
use crate::{package, tools};
use std::fs;

/// Runs one benchmark with the caller's arguments; without a name, lists them.
pub fn bench(args: &[&str]) -> Result {
    let names = names()?;
    let Some((&name, rest)) = args.split_first() else {
        println!("cargo xtask bench {} [ARGS]", names.join(" | "));
        return Ok(());
    };
    if !names.iter().any(|n| n == name) {
        return Err(format!("there is no benchmark `{name}`; there are {}", names.join(", ")).into());
    }
    prepare(name)?;
    let mut cargo = vec!["bench", "--quiet", "--bench", name, "--"];
    cargo.extend(rest);
    run::run("cargo", &cargo)
}

fn names() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(run::root().join("benches"))? {
        let path = entry?.path();
        if let (Some("rs"), Some(stem)) = (path.extension().and_then(|e| e.to_str()), path.file_stem()) {
            names.push(stem.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The npm packages of a benchmark that needs some, and the built package for one whose `run.mjs` measures that.
fn prepare(name: &str) -> Result {
    let folder = format!("benches/{name}");
    if run::root().join(&folder).join("package-lock.json").exists() {
        tools::node()?;
        tools::npm_packages(&folder)?;
    }
    if run::root().join(&folder).join("run.mjs").exists() { package::compile() } else { Ok(()) }
}
