//! `cargo xtask bench`: commands that measure, each a file in `benches/` or a folder with a `main.rs`.

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
    prepare(name, rest)?;
    let features = if name == "archive" { "cli" } else { "html" };
    let mut cargo = vec!["bench", "--quiet", "--features", features, "--bench", name, "--"];
    cargo.extend(rest);
    run::run("cargo", &cargo)
}

fn names() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(run::root().join("benches"))? {
        let path = entry?.path();
        let is_bench = path.extension().is_some_and(|e| e == "rs") || path.join("main.rs").exists();
        if let (true, Some(stem)) = (is_bench, path.file_stem()) {
            names.push(stem.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The npm packages of a benchmark that needs some, and the built package for one that measures that. One that can do
/// without a browser needs neither until `--browser` asks for it.
fn prepare(name: &str, args: &[&str]) -> Result {
    let folder = format!("benches/{name}");
    let has = |file: &str| run::root().join(&folder).join(file).exists();
    if has("browser.mjs") && !args.contains(&"--browser") {
        return Ok(());
    }
    if has("package-lock.json") {
        tools::node()?;
        tools::npm_packages(&folder)?;
    }
    if name == "speed" {
        peers()?;
    }
    if has("run.mjs") || has("browser.mjs") || has("node.mjs") { package::compile() } else { Ok(()) }
}

/// Builds what the package's speed is compared with in Rust. Its crates may need a newer compiler than ours: a peer that
/// does not build is left out, and the benchmark says that it is missing.
fn peers() -> Result {
    let build = |folder: &str, target: &[&str]| {
        let mut cargo = run::command("cargo", &["build", "--quiet", "--release", "--locked"]);
        run::finish(cargo.args(target).current_dir(run::root().join("benches/speed").join(folder)))
    };
    println!("building what is compared");
    if let Err(error) = build("crates", &[]) {
        println!("without other crates: {error}");
    }
    tools::wasm_target()?;
    build("uax29", &["--target", tools::WASM])
}
