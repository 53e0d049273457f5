//! `cargo xtask cms`: the template snippets of `docs/cms.md`, in sites that Eleventy and Hugo build.

use crate::run::{self, Result};
use crate::{package, tools};

/// Compiles the package and tries it.
pub fn build_and_test() -> Result {
    package::compile()?;
    test()
}

/// Tries the package as it is built.
pub fn test() -> Result {
    tools::node()?;
    tools::npm_packages("tests")?;
    tools::npm_packages("tests/cms")?;
    tools::hugo()?;
    let mut node = run::command("node", &["--test", "tests/cms/cms.test.mjs"]);
    run::finish(node.env("CHROMIUM", tools::chromium()?))
}
