//! Input that cannot be read: each is named with file, line and reason, and counted; the rest is done.

use crate::harness::{Folder, STORY, archive, objects};
use crate::inputs::packed;
use serde_json::json;

/// The one article of a file; the message without the name of the file.
fn refused(test: &str, content: impl AsRef<[u8]>, why: &str) {
    let folder = Folder::new(test);
    folder.write("a.txt", content).write("b.txt", STORY);
    folder.run(&["a.txt"]).ends(1, &format!("nutgraf: a.txt: {why}\n"));
    let ran = folder.run(&["--to", "jsonl", "a.txt", "b.txt"]);
    ran.ends(1, &format!("nutgraf: a.txt: {why}\nnutgraf: 1 of 2 articles could not be read\n"));
    let lines = objects(&ran.out);
    assert_eq!(lines[0], json!({ "id": "a.txt", "error": why }));
    assert_eq!(lines[1]["id"], "b.txt");
}

#[test]
fn a_binary_file() {
    refused("binary", b"\x7fELF\0\x01", "no text: byte 4 is 0");
}

#[test]
fn broken_utf8() {
    refused("utf8", b"Caf\xe9 reopens", "no UTF-8 text at byte 3");
}

#[test]
fn gzip_that_is_cut_short() {
    let whole = packed(STORY);
    refused("cut", &whole[..whole.len() / 2], "cannot be read: the gzip data ends too early");
}

#[test]
fn gzip_that_is_broken() {
    let folder = Folder::new("broken-gzip");
    folder.write("a.txt", b"\x1f\x8b\x08\0\0\0\0\0\0\0garbage");
    let ran = folder.run(&["a.txt"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.starts_with("nutgraf: a.txt: cannot be read: "), "{}", ran.err);
}

#[test]
fn a_small_file_that_unpacks_to_a_big_one() {
    refused("bomb", packed(&" ".repeat(17 << 20)), "longer than 16777216 bytes (--max-size)");
}

#[test]
fn lines_before_the_cut_are_read() {
    let folder = Folder::new("cut-lines");
    let whole = packed(&archive(500));
    folder.write("a.jsonl.gz", &whole[..whole.len() - 100]);
    let ran = folder.run(&["--to", "jsonl", "a.jsonl.gz"]);
    let lines = objects(&ran.out);
    let (cut, read) = lines.split_last().unwrap();
    assert_eq!(cut["error"], "cannot be read: the gzip data ends too early");
    assert_eq!(cut["id"], format!("a.jsonl.gz:{}", read.len() + 1));
    assert!(read.iter().all(|line| line["error"].is_null()) && read.len() > 100);
}

#[test]
fn lines_that_hold_no_article() {
    let folder = Folder::new("bad-lines");
    let lines = [
        r#"{"id": 1, "text": "Trams stopped at noon."}"#,
        r#"{"id": 2, "text": "Trams"#,
        "",
        r#"{"id": 4, "body": "Trams stopped."}"#,
        r#"{"id": 5, "text": 5}"#,
        r#"[6]"#,
        r#"{"id": {}, "text": "Trams stopped."}"#,
        r#"{"id": 8, "text": "Trams stopped.", "lang": "no tag"}"#,
        r#"{"id": 9, "text": "Trams stopped at noon."}"#,
    ];
    folder.write("a.jsonl", lines.join("\n"));
    let ran = folder.run(&["--to", "jsonl", "a.jsonl"]);
    ran.ends(
        1,
        "nutgraf: a.jsonl:2: invalid JSON at column 24: EOF while parsing a string\n\
         nutgraf: a.jsonl:4: no field `text`\n\
         nutgraf: a.jsonl:5: field `text` is a number; expected a string\n\
         nutgraf: a.jsonl:6: invalid JSON: expected an object\n\
         nutgraf: a.jsonl:7: field `id` is an object; expected a string or a whole number\n\
         nutgraf: a.jsonl:8: option `lang` is \"no tag\"; expected a BCP 47 language tag such as \"en\" or \"pt-BR\"\n\
         nutgraf: 6 of 8 articles could not be read\n",
    );
    let ids: Vec<_> = objects(&ran.out).into_iter().map(|line| line["id"].clone()).collect();
    let expected = json!([1, "a.jsonl:2", 4, 5, "a.jsonl:6", "a.jsonl:7", 8, 9]);
    assert_eq!(json!(ids), expected);
}

#[test]
fn a_page_without_an_article() {
    let folder = Folder::new("no-article");
    folder.write("shop.html", "<ul><li>Shoes<li>Hats</ul>").write("a.txt", STORY);
    let ran = folder.run(&["article", "shop.html", "a.txt"]);
    ran.ends(
        1,
        "nutgraf: shop.html: no article found: there is too little running text\n\
         nutgraf: a.txt: only an HTML page has an article to be found\n\
         nutgraf: 2 of 2 articles could not be read\n",
    );
}

#[test]
fn a_file_that_is_not_there() {
    let folder = Folder::new("missing");
    folder
        .run(&["a.txt"])
        .ends(1, "nutgraf: a.txt: cannot be read: No such file or directory (os error 2)\n");
}

#[test]
fn the_first_one_ends_it_if_asked_to() {
    let folder = Folder::new("fail");
    let lines = [&archive(3), "no JSON\n", &archive(2)].concat();
    let ran = folder.run_with(&["--from", "jsonl", "--to", "jsonl", "--on-error", "fail"], lines);
    ran.ends(1, "nutgraf: -:4: invalid JSON at column 2: expected ident\n");
    assert_eq!(objects(&ran.out).len(), 3);
}

#[test]
fn memory_does_not_follow_a_long_line() {
    let folder = Folder::new("long-line");
    let small = folder.run_with(&["--max-size", "10", "--from", "jsonl", "--to", "jsonl"], archive(1));
    small.ends(1, "nutgraf: -:1: longer than 10 bytes (--max-size)\n");
    if !cfg!(target_os = "linux") {
        return;
    }
    // A gigabyte of a line, with less than half of that to live in.
    let mut command = std::process::Command::new("sh");
    let input = "{ head --bytes=1G /dev/zero | tr '\\0' ' '; echo; cat; }";
    let limited = "(ulimit -v 400000 && exec \"$0\" --jobs 1 --from jsonl --to jsonl)";
    command.args(["-c", &format!("{input} | {limited}"), env!("CARGO_BIN_EXE_nutgraf")]);
    let ran = folder.feed(command, archive(1));
    ran.ends(
        1,
        "nutgraf: -:1: longer than 16777216 bytes (--max-size)\nnutgraf: 1 of 2 articles could not be read\n",
    );
    assert_eq!(objects(&ran.out)[1]["id"], 1);
}
