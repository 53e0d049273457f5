//! `cargo xtask test`: everything that has to hold before a change lands.

use crate::run::{self, Result};
use crate::{cms, docs, fuzz, package, release, spark, tools, warc, wordpress};
use serde_json::Value;
use std::cell::Cell;
use std::fs;
use std::time::Instant;

/// Installs what is missing, then runs every check, or those with `only` in their names; stops at the first
/// that fails.
pub fn test(only: Option<&str>) -> Result {
    run_checks(only, false)
}

/// As [`test`], and then what takes longer than a change should wait: every environment, the oldest compiler, fuzzing,
/// other programs that the package goes into, a long life in short, a release.
pub fn test_thoroughly(only: Option<&str>) -> Result {
    run_checks(only, true)
}

fn run_checks(only: Option<&str>, thorough: bool) -> Result {
    let started = Instant::now();
    let ran = Cell::new(0);
    let step = |name: &str, check: &dyn Fn() -> Result| {
        if only.is_some_and(|only| !name.contains(only)) {
            return Ok(());
        }
        ran.set(ran.get() + 1);
        step(name, check)
    };
    install()?;
    step("formatting", &|| run::run("cargo", &["fmt", "--all", "--check"]))?;
    step("clippy, native", &|| clippy(&["--workspace", "--all-targets", "--features", "cli"]))?;
    step("clippy, wasm32", &|| {
        clippy(&["--lib", "--features", "browser", "--target", tools::WASM])?;
        clippy(&["--lib", "--features", "fault-injection", "--target", tools::WASM])?;
        clippy(&["--lib", "--features", "server", "--target", tools::WASM])
    })?;
    step("Rust: unit, property, integration and doc tests", &|| {
        run::run("cargo", &["test", "--quiet", "--features", "cli"])?;
        // Unoptimized, as it is built already.
        run::run(
            "cargo",
            &["test", "--quiet", "--package", "xtask", "--package", "nutgraf-service", "--profile", "dev"],
        )
    })?;
    step("growth, counted in steps", &|| {
        run::run("cargo", &["test", "--quiet", "--package", "nutgraf-steps", "--profile", "dev"])
    })?;
    step("API documentation", &|| {
        let mut doc = run::command("cargo", &["doc", "--quiet", "--no-deps", "--lib"]);
        run::finish(doc.env("RUSTDOCFLAGS", "-D warnings"))
    })?;
    step("the package", &package::build_within_limit)?;
    step("JavaScript types", &|| {
        run::run("node", &["tests/node_modules/typescript/bin/tsc", "-p", "tests"])
    })?;
    step("Node", &|| node_tests("tests/js", &[]))?;
    step("browser", &|| node_tests("tests/browser", &[("CHROMIUM", &tools::chromium()?)]))?;
    step("fit", &|| run_fit(&["--quick"]))?;
    step("faults", &|| {
        package::FAULTY.compile()?;
        node_tests("tests/faults", &[("CHROMIUM", &tools::chromium()?)])
    })?;
    // Last: not every system has WebKitGTK, and there the others have run.
    step("engines", &|| {
        node_tests(
            "tests/engines",
            &[("CHROMIUM", &tools::chromium()?), ("FIREFOX", &tools::firefox_and_webkit()?)],
        )
    })?;
    if thorough {
        step("fit, in every environment", &|| run_fit(&[]))?;
        step("the oldest Rust", &check_with_oldest_rust)?;
        step("fuzzing", &|| fuzz::fuzz(&[]))?;
        step("WordPress", &wordpress::test)?;
        step("other CMS", &cms::test)?;
        step("the book", &docs::build)?;
        step("WARC", &warc::test)?;
        step("Spark", &|| spark::test(None))?;
        step("soak", &|| run_soak(SHORT_SOAK))?;
        step("release", &release::dry_run)?;
    }
    if ran.get() == 0 {
        return Err(format!("no check has `{}` in its name", only.unwrap_or_default()).into());
    }
    println!("\n{} checks passed in {} s", ran.get(), started.elapsed().as_secs());
    Ok(())
}

/// `cargo xtask fit`: the package as users have it, in every environment or those of these names. All of them write
/// `docs/environments.md`.
pub fn fit(names: &[&str]) -> Result {
    install()?;
    package::compile()?;
    run_fit(if names.is_empty() { &["--write"] } else { names })
}

/// `cargo xtask soak`: whether anything piles up over a long life, or over this share of it.
pub fn soak(share: &str) -> Result {
    install()?;
    package::compile()?;
    run_soak(share)
}

/// The share of a long life that a thorough test takes: two minutes.
const SHORT_SOAK: &str = "0.03";

fn run_soak(share: &str) -> Result {
    let mut node = run::command("node", &["--expose-gc", "tests/soak/soak.mjs", share]);
    run::finish(node.env("CHROMIUM", tools::chromium()?))
}

fn run_fit(args: &[&str]) -> Result {
    let mut node = run::command("node", &["tests/fit/fit.mjs"]);
    run::finish(node.args(args).env("CHROMIUM", tools::chromium()?))
}

/// What the checks need on a bare machine.
fn install() -> Result {
    tools::rust_components()?;
    tools::wasm_target()?;
    tools::node()?;
    tools::npm_packages("tests")
}

fn step(name: &str, check: &dyn Fn() -> Result) -> Result {
    println!("\n=== {name}");
    let started = Instant::now();
    check().map_err(|e| format!("{name}: {e}"))?;
    println!("--- {name}: {:.1} s", started.elapsed().as_secs_f32());
    Ok(())
}

fn clippy(args: &[&str]) -> Result {
    run::run("cargo", &[&["clippy", "--quiet"], args, &["--", "-D", "warnings"]].concat())
}

/// The crate and the command, with the compiler that `rust-version` promises.
fn check_with_oldest_rust() -> Result {
    let told = run::output("cargo", &["metadata", "--no-deps", "--format-version", "1"]).unwrap_or_default();
    let told: Value = serde_json::from_str(&told)?;
    let packages = told["packages"].as_array().into_iter().flatten();
    let version = packages
        .filter(|package| package["name"] == "nutgraf")
        .find_map(|package| package["rust_version"].as_str());
    let version = version.ok_or("Cargo.toml tells no rust-version")?;
    tools::toolchain(version)?;
    let check =
        ["check", "--quiet", "--locked", "--package", "nutgraf", "--lib", "--bins", "--features", "cli"];
    run::run("cargo", &[&[&*format!("+{version}")], &check[..]].concat())
}

/// Runs a folder's `*.test.mjs` by name: what `node --test FOLDER` means differs between Node versions.
fn node_tests(folder: &str, env: &[(&str, &str)]) -> Result {
    let mut files = Vec::new();
    for entry in fs::read_dir(run::root().join(folder))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            files.push(format!("{folder}/{name}"));
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(format!("{folder} has no *.test.mjs").into());
    }
    let mut node = run::command("node", &["--test", "--test-concurrency=2"]);
    run::finish(node.args(&files).envs(env.iter().copied()))
}
