//! What `docs/command-line.md` shows and lists.

use crate::harness::{Folder, Ran, STORY, archive};
use crate::inputs::packed;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

fn page() -> String {
    read("docs/command-line.md")
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// What a `console` block shows: commands, each with what it prints, standard error too.
#[cfg(unix)]
#[test]
fn the_page_shows_what_happens() {
    let folder = Folder::new("docs");
    for article in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli/articles")).unwrap() {
        let article = article.unwrap();
        folder.write(article.file_name().to_str().unwrap(), fs::read(article.path()).unwrap());
    }
    let page = page();
    let blocks = page.split("```console\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let shown: Vec<&str> = blocks.flat_map(|block| block.split("$ ").skip(1)).collect();
    assert!(shown.len() > 5);
    for session in shown {
        let (command, expected) = session.split_once('\n').unwrap();
        assert_eq!(shell(&folder, command).out, expected, "{command}");
    }
}

/// The commands of the other pages, on files that are called as theirs are.
#[cfg(unix)]
#[test]
fn the_commands_of_other_pages_run() {
    let folder = Folder::new("docs-others");
    folder.write("story.txt", STORY).write("archive/a.txt", STORY).write("archive.jsonl", archive(2));
    folder
        .write("page.html", read("tests/cli/articles/bridge.html"))
        .write("more/a.jsonl.gz", packed(&archive(2)));
    let mut commands = 0;
    for path in ["README.md", "docs/guide.md"] {
        for command in read(path).lines().filter(|line| line.starts_with("nutgraf ")) {
            let ran = shell(&folder, command);
            assert_eq!(ran.code, Some(0), "{path}: {command}: {}", ran.out);
            commands += 1;
        }
    }
    assert!(commands >= 5, "{commands}");
}

/// For somebody who has installed nothing of the kind before.
#[cfg(unix)]
#[test]
fn completions_and_manual_pages_are_installed_as_the_page_says() {
    let folder = Folder::new("docs-install");
    let page = page();
    let block = page.split("```sh\n").find(|block| block.contains("nutgraf completions")).unwrap();
    let commands = block.split("```").next().unwrap();
    let ran = shell(&folder, &format!("set -e; export HOME=$PWD; {commands}"));
    assert_eq!((ran.code, &*ran.out), (Some(0), ""));
    for (file, said) in [
        (".local/share/bash-completion/completions/nutgraf", "--resume"),
        (".local/share/man/man1/nutgraf.1", "Exit codes"),
        (".local/share/man/man1/nutgraf-quotes.1", "nutgraf-quotes"),
    ] {
        assert!(folder.read(file).contains(said), "{file}");
    }
}

fn shell(folder: &Folder, line: &str) -> Ran {
    let binaries = Path::new(env!("CARGO_BIN_EXE_nutgraf")).parent().unwrap();
    let path =
        env::join_paths([binaries.into()].into_iter().chain(env::split_paths(&env::var_os("PATH").unwrap())));
    let mut command = Command::new("sh");
    command.args(["-c", &format!("exec 2>&1; {line}")]).env("PATH", path.unwrap());
    folder.feed(command, "")
}

#[test]
fn the_page_lists_every_option() {
    let folder = Folder::new("docs-options");
    let (page, help) = (page(), folder.run(&["--help"]).ok());
    let options = help.split_whitespace().filter(|word| word.starts_with("--"));
    let names = options.map(|option| option.trim_end_matches(|c: char| !c.is_alphanumeric()));
    let names = names.map(|name| name.split(['[', '=']).next().unwrap());
    let missing: Vec<&str> = names.filter(|name| !page.contains(&format!("`{name}"))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
