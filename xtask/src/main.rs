//! `cargo xtask`: the one build tool.

mod bench;
mod cms;
mod demo;
mod docs;
mod fuzz;
mod glue;
mod notices;
mod owners;
mod package;
mod pictures;
mod release;
mod run;
mod sizes;
mod spark;
mod test;
mod tools;
mod warc;
mod wordpress;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask build              build the npm package into pkg/ and print what a reader downloads
cargo xtask demo [--port N]    build, serve the demo page on this machine and open it
cargo xtask test [NAME]        install what the tests need, then run all of them, or those of this name
cargo xtask fit [NAME…]        install the package in projects of every kind, run them all or those of these names
cargo xtask test --thorough    all of them, every environment, two minutes of fuzzing, a short soak and a release, or those of a name
cargo xtask soak [SHARE]       a million summaries, a thousand routes: does anything pile up? 0.01: a hundredth of it
cargo xtask fuzz [TARGET]      fuzz what reads the input of others, each target in turn or this one; --seconds N
cargo xtask release --dry-run  pack what would be published, check it, and write its bill of materials and hashes
cargo xtask pictures           draw the README's pictures, and the front page and the card in their states, to be looked at
cargo xtask wordpress          build the package and pack the WordPress plugin with it
cargo xtask cms                the template snippets of docs/cms.md, in sites that Eleventy and Hugo build
cargo xtask spark [ARTICLES]   the Spark job on this machine and on a cluster of two workers, one of which is killed
cargo xtask warc               the pages of a web archive on their way into the command
cargo xtask docs               build the pages of docs/ as a book
cargo xtask size               tell which rooms and which crates own the bytes of the browser's module
cargo xtask bench NAME [ARGS]  measure; without a name: list what can be measured";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args[..] {
        ["build"] => package::build(),
        ["demo", ref rest @ ..] => demo::demo(rest),
        ["test", "--thorough"] => test::test_thoroughly(None),
        ["test", "--thorough", name] => test::test_thoroughly(Some(name)),
        ["test"] => test::test(None),
        ["test", name] => test::test(Some(name)),
        ["fit", ref rest @ ..] => test::fit(rest),
        ["release", "--dry-run"] => release::dry_run(),
        ["soak"] => test::soak("1"),
        ["soak", share] => test::soak(share),
        ["fuzz", ref rest @ ..] => fuzz::fuzz(rest),
        ["pictures", ref rest @ ..] => pictures::pictures(rest),
        ["wordpress"] => wordpress::build(),
        ["cms"] => cms::build_and_test(),
        ["size"] => owners::report(),
        ["docs"] => docs::build(),
        ["spark"] => spark::test(None),
        ["spark", articles] => spark::test(Some(articles)),
        ["warc"] => warc::test(),
        ["bench", ref rest @ ..] => bench::bench(rest),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("`cargo xtask {}` is no command of ours\n\n{USAGE}", args.join(" ")).into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
