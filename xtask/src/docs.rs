//! `cargo xtask docs`: the pages of `docs/` as a book → `target/book/`.

use crate::run::{self, Result};

const VERSION: &str = "0.5.4";

/// Builds the book; has cargo install mdbook, unless it is there.
pub fn build() -> Result {
    if run::output("mdbook", &["--version"]).is_none() {
        println!("installing mdbook {VERSION}");
        run::run("cargo", &["install", "--quiet", "--locked", &format!("mdbook@{VERSION}")])?;
    }
    run::run("mdbook", &["build"])?;
    println!("{}", run::root().join("target/book/index.html").display());
    Ok(())
}
