//! `cargo xtask warc`: the pages of web archives, as the manual has them summarized.

use crate::run::{self, Result};
use crate::tools;
use std::path::Path;

pub fn test() -> Result {
    let python = tools::python_packages("integrations/warc")?;
    run::run("cargo", &["build", "--quiet", "--release", "--features", "cli", "--bin", "nutgraf"])?;
    // As on a machine that has both installed.
    let python = Path::new(&python);
    let installed =
        [python.parent().expect("it lies in a folder").into(), run::root().join("target/release")];
    let before = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(installed.into_iter().chain(std::env::split_paths(&before)))?;
    let mut test = run::command(&python.to_string_lossy(), &["-B", "-m", "unittest", "-v", "test_warc"]);
    run::finish(test.current_dir(run::root().join("tests/warc")).env("PATH", path))
}
