//! The rooms' imports go one way: text → document → ranking → summary → card.

use std::fs;
use std::path::{Path, PathBuf};

/// What each room may name of the others, beside the plain types that pass between them
/// (`Article`, `Span`, `Options`, `Summary`, `Error` and their parts, all at the crate's root).
const MAY_USE: &[(&str, &[&str])] = &[
    ("language", &[]),
    ("text", &["language"]),
    ("rank", &["language", "text"]),
    ("quotes", &["language", "text"]),
    ("page", &["text"]),
    ("html", &["page"]),
    ("reading", &["language", "quotes", "rank", "text"]),
    ("card", &["language"]),
    ("browser", &["card", "language", "page", "quotes", "reading", "text", "utf16"]),
    ("server", &[]),
    (COMMAND, &["card", "language", "quotes", "text"]),
];

/// The command: a crate of its own, which names the library's rooms as any other program does.
const COMMAND: &str = "bin";

/// Crates that only the rooms at the border to JavaScript may name.
const BORDER: [&str; 3] = ["js_sys", "wasm_bindgen", "web_sys"];
const BORDER_ROOMS: [&str; 2] = ["browser", "server"];
/// JavaScript, which the build writes into `pkg/`.
const WEB: &str = "web";

#[test]
fn imports_go_one_way() {
    let mut faults = Vec::new();
    for (room, code) in rooms() {
        for (other, _) in MAY_USE {
            let allowed =
                MAY_USE.iter().any(|(name, uses)| *name == room && (*other == room || uses.contains(other)));
            if !allowed && room != "lib" && names(&code, krate_of(&room), other) {
                faults.push(format!("{room} names {other}"));
            }
        }
        for krate in BORDER {
            if !BORDER_ROOMS.contains(&room.as_str()) && code.contains(krate) {
                faults.push(format!("{room} names {krate}, which is the border's"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_allowed_import_is_used() {
    let rooms = rooms();
    for (room, uses) in MAY_USE {
        for other in *uses {
            let used = rooms.iter().any(|(name, code)| name == room && names(code, krate_of(room), other));
            assert!(used, "{room} need not name {other}");
        }
    }
}

#[test]
fn every_room_is_checked() {
    let known: Vec<&str> = MAY_USE.iter().map(|(room, _)| *room).collect();
    let folders = fs::read_dir(source()).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_dir());
    for folder in folders {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name == WEB || known.contains(&name.as_str()), "src/{name} has no line in MAY_USE");
    }
}

#[test]
fn a_forbidden_import_is_seen() {
    assert!(names("use crate::rank::rank;", "crate::", "rank"));
    assert!(names("use crate::{Span, rank::Ranking};", "crate::", "rank"));
    assert!(names(
        "use crate::{\n    Span,\n    text::{Document, Role},\n    quotes,\n};",
        "crate::",
        "quotes"
    ));
    assert!(names("let x = crate::quotes::extract(d);", "crate::", "quotes"));
    assert!(names("use nutgraf::text::Document;", "nutgraf::", "text"));
    assert!(!names("use crate::Span; // crate::ranking", "crate::", "rank"));
    assert!(!names("use crate::{KeyQuote, quotes_of};", "crate::", "quotes"));
}

/// How the code of a room calls the library.
fn krate_of(room: &str) -> &'static str {
    if room == COMMAND { "nutgraf::" } else { "crate::" }
}

/// Whether the code names the library's module `room`, by path or in a braced import.
fn names(code: &str, krate: &str, room: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(krate).any(|(at, prefix)| {
        let rest = &code[at + prefix.len()..];
        // `crate::{…}` names everything up to its closing brace; a plain path, its first part.
        let named = if rest.starts_with('{') {
            braced(rest)
        } else {
            &rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())]
        };
        named.split(|c| !is_name(c)).any(|word| word == room)
    })
}

fn braced(text: &str) -> &str {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
    }
    text
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every room's code; the files right in `src/` are rooms of their own.
fn rooms() -> Vec<(String, String)> {
    let mut rooms = Vec::new();
    let mut waiting: Vec<PathBuf> = vec![source()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let relative = path.strip_prefix(source()).unwrap();
                let room = relative.components().next().unwrap().as_os_str().to_string_lossy();
                rooms.push((room.trim_end_matches(".rs").to_string(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(rooms.len() > 20, "the source was not found");
    rooms
}
