//! What is left when a run is stopped, and how it goes on.

use crate::harness::{Folder, Ran, archive, objects};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::thread::yield_now;

const TO_LINES: [&str; 4] = ["--from", "jsonl", "--to", "jsonl"];

/// A run that has been given these lines, waits for more, and has written this many.
fn waiting(folder: &Folder, lines: &str, written: usize) -> Child {
    let mut child = folder.command(&[&TO_LINES[..], &["-o", "out.jsonl"]].concat()).spawn().unwrap();
    child.stdin.as_mut().unwrap().write_all(lines.as_bytes()).unwrap();
    while folder.read("out.jsonl").lines().count() < written {
        assert!(child.try_wait().unwrap().is_none(), "it ended");
        yield_now();
    }
    child
}

/// Goes on with the output.
fn resume(folder: &Folder, input: &str) -> Ran {
    folder.run_with(&["--from", "jsonl", "-o", "out.jsonl", "--resume"], input)
}

/// The output is what a run writes that nothing stops.
#[track_caller]
fn is_whole(folder: &Folder, input: &str) {
    let expected = folder.run_with(&TO_LINES, input).out;
    assert!(folder.read("out.jsonl") == expected, "the output differs");
}

#[test]
fn killed_and_resumed_it_gives_the_same_file() {
    let folder = Folder::new("killed");
    // Lines without an article have their place in the output, too.
    let input = archive(40).replace("{\"id\":7,", "no JSON\n\n{\"id\":7,");
    let lines: String = input.split_inclusive('\n').take(30).collect();
    let mut child = waiting(&folder, &lines, 20);
    child.kill().unwrap();
    child.wait().unwrap();
    let before = objects(&folder.read("out.jsonl")).len();
    assert!((20..=29).contains(&before), "{before} lines");
    // Elsewhere a kill may leave a part of a line.
    let mut file = fs::OpenOptions::new().append(true).open(folder.path("out.jsonl")).unwrap();
    file.write_all(b"{\"id\":99,\"ti").unwrap();
    resume(&folder, &input).ok();
    is_whole(&folder, &input);
    // What is done needs nothing more.
    resume(&folder, &input).ok();
    is_whole(&folder, &input);
}

#[test]
fn a_resumed_run_may_be_the_first() {
    let folder = Folder::new("first");
    resume(&folder, &archive(5)).ok();
    is_whole(&folder, &archive(5));
}

#[test]
fn another_input_is_not_gone_on_with() {
    let folder = Folder::new("another");
    resume(&folder, &archive(5)).ok();
    let other = archive(6).replace("\"id\":5,", "\"id\":50,");
    for (input, why) in [
        (other, "its last line has the id 5, -:5 has 50: another input"),
        (archive(3), "it has 5 lines, the input has fewer records"),
    ] {
        resume(&folder, &input).ends(2, &format!("nutgraf: out.jsonl: cannot be resumed: {why}\n"));
        is_whole(&folder, &archive(5));
    }
    folder.write("out.jsonl", "text\n");
    assert_eq!(resume(&folder, &archive(6)).code, Some(2));
}

#[test]
fn ctrl_c_leaves_whole_lines() {
    let folder = Folder::new("interrupted");
    let mut child = waiting(&folder, &archive(30), 10);
    let stdin = child.stdin.take();
    let signalled = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(signalled.success());
    Ran::of(child).ends(130, "");
    drop(stdin);
    assert!(objects(&folder.read("out.jsonl")).len() >= 10);
}

#[test]
fn a_reader_that_has_enough_is_no_error() {
    let folder = Folder::new("closed");
    let mut child = folder.command(&TO_LINES).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let feeder = std::thread::spawn(move || while stdin.write_all(archive(20).as_bytes()).is_ok() {});
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let first: Value = serde_json::from_str(&first).unwrap();
    assert_eq!(first["id"], 1);
    Ran::of(child).ends(0, "");
    feeder.join().unwrap();
}

#[test]
fn an_answer_is_written_when_it_is_there() {
    let folder = Folder::new("live");
    let mut child = folder.command(&TO_LINES).spawn().unwrap();
    let (mut stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut answers = BufReader::new(stdout).lines();
    for line in archive(3).split_inclusive('\n') {
        stdin.write_all(line.as_bytes()).unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert!(line.contains(&format!("\"id\":{}", answer["id"])));
    }
    drop(stdin);
    Ran::of(child).ends(0, "");
}

#[test]
fn an_output_that_cannot_be_written() {
    let folder = Folder::new("unwritable");
    folder.write("archive.jsonl", archive(2));
    let ran = folder.run(&["archive.jsonl", "-o", "no/such/folder.jsonl"]);
    ran.ends(3, "nutgraf: no/such/folder.jsonl: cannot be written: No such file or directory (os error 2)\n");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk() {
    let folder = Folder::new("full");
    folder.write("archive.jsonl", archive(2));
    let full = "cannot be written: No space left on device (os error 28)";
    folder.run(&["archive.jsonl", "-o", "/dev/full"]).ends(3, &format!("nutgraf: /dev/full: {full}\n"));
    let device = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let child = folder.command(&["archive.jsonl"]).stdout(Stdio::from(device)).spawn().unwrap();
    Ran::of(child).ends(3, &format!("nutgraf: standard output: {full}\n"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_becomes_full_holds_whole_lines() {
    let folder = Folder::new("filled");
    folder.write("archive.jsonl", archive(20));
    // Files of 8 KiB at most; the signal of the limit is ignored, so that it looks like a full disk.
    let limited = "trap '' XFSZ; ulimit -f 16; exec \"$0\" archive.jsonl -o out.jsonl";
    let mut command = Command::new("sh");
    command.args(["-c", limited, env!("CARGO_BIN_EXE_nutgraf")]);
    let ran = folder.feed(command, "");
    assert_eq!(ran.code, Some(3), "{ran:?}");
    let lines = objects(&folder.read("out.jsonl")).len();
    assert!((1..20).contains(&lines), "{lines} lines");
    folder.run(&["archive.jsonl", "-o", "out.jsonl", "--resume"]).ok();
    is_whole(&folder, &archive(20));
}
