//! `cargo xtask`: the one build tool.

mod bench;
mod demo;
mod glue;
mod minify;
mod package;
mod run;
mod sizes;
mod test;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask build              build the npm package into pkg/ and print what a reader downloads
cargo xtask demo [--port N]    build, serve the demo page on this machine and open it
cargo xtask test [NAME]        install what the tests need, then run all of them, or those of this name
cargo xtask fit [NAME…]        install the package in projects of every kind, run them all or those of these names
cargo xtask bench NAME [ARGS]  measure; without a name: list what can be measured";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match args[..] {
        ["build"] => package::build(),
        ["demo", ref rest @ ..] => demo::demo(rest),
        ["test"] => test::test(None),
        ["test", name] => test::test(Some(name)),
        ["fit", ref rest @ ..] => test::fit(rest),
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
