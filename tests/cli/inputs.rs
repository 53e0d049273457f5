//! What goes in.

use crate::harness::{Folder, Ran, STORY, archive, objects, plain};
use flate2::{Compression, write::GzEncoder};
use nutgraf::{Options, summarize};
use serde_json::{Value, json};
use std::io::Write;

pub fn packed(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

fn ids(ran: Ran) -> Vec<Value> {
    objects(&ran.ok()).into_iter().map(|object| object["id"].clone()).collect()
}

#[test]
fn standard_input_is_text_unless_a_field_is_named() {
    let folder = Folder::new("stdin");
    assert!(folder.run_with(&[], STORY).ok().starts_with("• The harbour"));
    let line = json!({ "body": STORY, "url": "/bridge" }).to_string();
    let args = ["--text-field", "body", "--id-field", "url", "--to", "jsonl"];
    assert_eq!(ids(folder.run_with(&args, &line)), ["/bridge"]);
    let args = ["--from", "jsonl", "--text-field", "body", "--to", "jsonl", "-"];
    assert_eq!(ids(folder.run_with(&args, &line)), ["-:1"]);
}

#[test]
fn each_line_gives_what_a_single_call_gives() {
    let folder = Folder::new("lines");
    folder.write("archive.jsonl", archive(300));
    let lines = objects(&folder.run(&["--to", "jsonl", "archive.jsonl"]).ok());
    assert_eq!(lines.len(), 300);
    for (number, line) in (1..).zip(&lines) {
        let text = STORY.replace("31 million", &format!("{number} million"));
        let mut summary = plain(summarize(&text, &Options::default()).unwrap());
        summary["id"] = number.into();
        assert_eq!(*line, summary);
    }
}

#[test]
fn the_number_of_jobs_changes_nothing() {
    let folder = Folder::new("jobs");
    folder.write("archive.jsonl", archive(200));
    let run = |jobs| folder.run(&["--to", "jsonl", "--jobs", jobs, "archive.jsonl"]).ok();
    assert_eq!(run("1"), run("7"));
}

#[test]
fn a_record_tells_headline_and_language() {
    let folder = Folder::new("fields");
    let line = json!({ "id": 7, "title": "Bro", "lang": "sv", "text": "Bron öppnas i maj." }).to_string();
    let answer = &objects(&folder.run_with(&["--from", "jsonl", "--to", "jsonl"], &line).ok())[0];
    assert_eq!((&answer["title"], &answer["lang"], &answer["id"]), (&json!("Bro"), &json!("sv"), &json!(7)));
    let args = ["--from", "jsonl", "--to", "jsonl", "--title", "Bron", "--lang", "da"];
    let answer = &objects(&folder.run_with(&args, &line).ok())[0];
    assert_eq!((&answer["title"], &answer["lang"]), (&json!("Bron"), &json!("da")));
}

#[test]
fn an_object_may_fill_a_file() {
    let folder = Folder::new("objects");
    let object = serde_json::to_string_pretty(&json!({ "id": 5, "text": STORY })).unwrap();
    folder.write("a.json", &object).write("b.json", object.replace('}', ""));
    let ran = folder.run(&["--to", "jsonl", "a.json", "b.json"]);
    assert_eq!(objects(&ran.out)[0]["id"], 5);
    let why = "nutgraf: b.json: invalid JSON at line 4, column 0: EOF while parsing an object\n";
    assert!(ran.err.starts_with(why), "{}", ran.err);
}

#[test]
fn a_field_may_hold_a_page() {
    let folder = Folder::new("pages");
    let html =
        format!("<article id=a><h1>Bridge to reopen</h1><p>{}</article>", STORY.replace("\n\n", "<p>"));
    let line = json!({ "id": "a", "html": html }).to_string();
    let args = ["article", "--html-field", "html", "--for", "a", "--to", "jsonl"];
    assert_eq!(objects(&folder.run_with(&args, &line).ok())[0]["title"], "Bridge to reopen");
}

#[test]
fn folders_are_read_in_the_order_of_names() {
    let folder = Folder::new("folders");
    folder.write("in/b.txt", STORY).write("in/a/z.txt.gz", packed(STORY)).write("in/c.jsonl", archive(2));
    folder.write("in/.hidden.txt", STORY).write("in/photo.jpg", [0]).write("in/.git/a.txt", STORY);
    let expected = [json!("in/a/z.txt.gz"), json!("in/b.txt"), json!(1), json!(2)];
    assert_eq!(ids(folder.run(&["--to", "jsonl", "in"])), expected);
    folder.write("in/c.jsonl", "").write("in/photo.jpg", STORY);
    let all = ids(folder.run(&["--to", "jsonl", "--from", "text", "in"]));
    assert_eq!(all[2..], ["in/c.jsonl", "in/photo.jpg"]);
}

#[test]
fn patterns_are_matched_where_the_shell_does_not() {
    let folder = Folder::new("patterns");
    folder.write("in/a/one.txt", STORY).write("in/b/two.txt", STORY).write("in/b/three.html", "");
    assert_eq!(ids(folder.run(&["--to", "jsonl", "in/**/*.txt"])), ["in/a/one.txt", "in/b/two.txt"]);
    folder.write("in/[1].txt", STORY);
    assert_eq!(ids(folder.run(&["--to", "jsonl", "in/[1].txt"])), ["in/[1].txt"]);
    folder.run(&["in/*.pdf"]).ends(1, "nutgraf: in/*.pdf: no file matches\n");
}

#[test]
fn an_output_in_the_folder_is_not_read() {
    let folder = Folder::new("own-output");
    folder.write("in/a.txt", STORY).write("in/out.jsonl", "no JSON\n");
    folder.run(&["in", "-o", "in/out.jsonl"]).ok();
    assert_eq!(objects(&folder.read("in/out.jsonl")).len(), 1);
    assert_eq!(folder.run(&["in/out.jsonl", "-o", "in/../in/out.jsonl"]).code, Some(2));
    assert_eq!(objects(&folder.read("in/out.jsonl")).len(), 1, "the input was written over");
}

#[test]
fn gzip_is_told_by_its_first_bytes() {
    let folder = Folder::new("gzip");
    let two_members = [packed(&archive(2)), packed(&archive(1))].concat();
    let args = ["--from", "jsonl", "--to", "jsonl"];
    assert_eq!(ids(folder.run_with(&args, &two_members)), [json!(1), json!(2), json!(1)]);
}

#[test]
fn a_byte_order_mark_is_no_text() {
    let folder = Folder::new("bom");
    folder.write("a.txt", format!("\u{feff}{STORY}"));
    folder.write("a.jsonl", format!("\u{feff}{}", archive(1)));
    let lines = objects(&folder.run(&["--to", "jsonl", "a.txt", "a.jsonl"]).ok());
    assert_eq!(lines[0]["sentences"][0]["start"], 0);
    assert_eq!(lines[1]["id"], 1);
}
