//! `cargo xtask fuzz`: the targets in `fuzz/`, by cargo-fuzz on a nightly compiler.

use crate::run::{self, Result};
use crate::tools;
use std::fs;
use std::path::Path;

const TARGETS: [&str; 5] = ["text", "page", "quotes", "options", "packs"];

/// What `Request` in `fuzz/src/lib.rs` reads before the text: English is told, three sentences, two quotes, not beyond.
const REQUEST: [u8; 4] = [0, 3, 2, 0];

/// Runs one target, or each in turn, for so many seconds; an error if an input breaks what must hold.
pub fn fuzz(args: &[&str]) -> Result {
    let (targets, seconds) = match *args {
        [] => (&TARGETS[..], 24),
        ["--seconds", seconds] => (&TARGETS[..], parse(seconds)?),
        [target, "--seconds", seconds] => (named(target)?, parse(seconds)?),
        [target] => (named(target)?, 60),
        _ => return Err("expected `cargo xtask fuzz [TARGET] [--seconds N]`".into()),
    };
    tools::toolchain("nightly")?;
    tools::cargo_tool("cargo-fuzz", "0.13.2", "")?;
    for target in targets {
        println!("=== {target}");
        let corpus = run::root().join("fuzz/corpus").join(target);
        fs::create_dir_all(&corpus)?;
        sow(target, &corpus)?;
        let time = format!("-max_total_time={seconds}");
        // A language pack is kept until the program ends, as it is meant to be: hence the memory.
        let limits =
            ["-timeout=10", "-rss_limit_mb=8192", "-max_len=4096", "-print_final_stats=1", "-verbosity=0"];
        // There is no unsafe code of ours for a sanitizer to watch, and without one several times as much is tried.
        let mut cargo =
            run::command("cargo", &["+nightly", "fuzz", "run", "--sanitizer", "none", target, "--"]);
        run::finish(cargo.arg(time).args(limits))?;
    }
    Ok(())
}

fn parse(seconds: &str) -> Result<u32> {
    seconds.parse().map_err(|_| format!("`{seconds}` is no number of seconds").into())
}

fn named(target: &str) -> Result<&'static [&'static str]> {
    let at = TARGETS.iter().position(|known| *known == target);
    let at = at.ok_or_else(|| format!("there is no target `{target}`; there are {}", TARGETS.join(", ")))?;
    Ok(&TARGETS[at..=at])
}

/// Writes what a target starts from: the articles and pages of the tests, packs of our languages, options as documented.
fn sow(target: &str, corpus: &Path) -> Result {
    let write = |name: &str, seed: &[u8]| fs::write(corpus.join(format!("seed-{name}")), seed);
    match target {
        "options" => {
            write("all", br#"{"length":{"words":60},"quotes":1,"keywords":3,"title":"T","lang":"de","rank":"textrank"}"#)?;
            write("ratio", br#"{"length":{"ratio":0.2},"beyond":true,"explain":true}"#)?;
        }
        "packs" => {
            for language in nutgraf::language::all() {
                write(language.tag, &serde_json::to_vec(language)?)?;
            }
        }
        _ => {
            let folder = if target == "page" { "tests/browser/structures" } else { "tests/articles" };
            for entry in fs::read_dir(run::root().join(folder))? {
                let path = entry?.path();
                if path.is_file() {
                    let name = path.file_stem().unwrap_or_default().display().to_string();
                    write(&name, &[&REQUEST[..], &fs::read(&path)?].concat())?;
                }
            }
        }
    }
    Ok(())
}
