//! `cargo xtask pictures`: what a person has to look at.

use crate::run::{self, Result};
use crate::{package, tools};

/// Draws the README's pictures into `docs/`; unless `--readme` asks for those alone, the front page and the card in all
/// their states into `target/pictures/`, too.
pub fn pictures(args: &[&str]) -> Result {
    if !matches!(args, [] | ["--readme"]) {
        return Err(format!("`pictures` knows only --readme, not {args:?}").into());
    }
    tools::node()?;
    tools::npm_packages("tests")?;
    package::compile()?;
    let mut node = run::command("node", &["tests/pictures/pictures.mjs"]);
    run::finish(node.args(args).env("CHROMIUM", tools::chromium()?))
}
