//! What Rust programs rely on: the oldest compiler, and that no release takes a public name away unsaid.

use crate::run::{self, Result};
use crate::tools;
use serde_json::Value;

/// Compiles the crate, with the command, by the oldest compiler that it promises to work with.
pub fn oldest_rust() -> Result {
    let version = rust_version()?;
    tools::toolchain(&version)?;
    let oldest = format!("+{version}");
    let check =
        [&oldest, "check", "--quiet", "--locked", "--lib", "--bins", "--target-dir", "target/oldest-rust"];
    run::run("cargo", &check)?;
    run::run("cargo", &[&check[..], &["--features", "cli"]].concat())
}

/// `rust-version` of the crate.
fn rust_version() -> Result<String> {
    let told = run::output("cargo", &["metadata", "--format-version", "1", "--no-deps"]).unwrap_or_default();
    let metadata: Value = serde_json::from_str(&told)?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let version =
        packages.filter(|package| package["name"] == "nutgraf").find_map(|p| p["rust_version"].as_str());
    Ok(version.ok_or("the crate states no `rust-version`")?.to_string())
}

/// Compares the public interface with that of the last release, by its tag. Before the first release there is nothing
/// to be compatible with, and it is compared with the commit before: what it finds is printed, and is no error.
pub fn interface() -> Result {
    tools::cargo_tool("cargo-semver-checks", "0.51.0")?;
    let released = run::output("git", &["describe", "--tags", "--match", "v*", "--abbrev=0"]);
    let baseline = released.as_deref().unwrap_or("HEAD~1");
    let compared = run::run(
        "cargo",
        &["semver-checks", "--package", "nutgraf", "--features", "html", "--baseline-rev", baseline],
    );
    match compared {
        Err(changes) if released.is_none() => {
            println!("no version is released yet, so it may change: {changes}");
            Ok(())
        }
        compared => compared,
    }
}
