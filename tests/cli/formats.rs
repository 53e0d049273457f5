//! What comes out.

use crate::harness::{Folder, STORY, objects, plain};
use nutgraf::{Options, extract_quotes, find_article, split_sentences, summarize};
use serde_json::{Value, json};

const PAGE: &str = "<!doctype html><html lang=en><title>Bridge to reopen</title><meta property=og:type content=article>\
    <meta property=article:published_time content=2026-03-02><meta name=author content='Ada Lind'>\
    <article id=story><h1>Bridge to reopen</h1>\
    <p>The harbour bridge will reopen to traffic on 4 May, a year after a ship struck its northern pier.</p>\
    <p>Engineers replaced two spans and strengthened every pier, at a cost of 31 million crowns.</p>\
    <p>“No ship of that size will ever reach the piers again,” said Ada Lindqvist, the chief engineer.</p>\
    <p>The first cars will cross on Saturday, after a walk over the bridge that is open to all.</p></article>";

fn json_of(folder: &Folder, args: &[&str]) -> Value {
    serde_json::from_str(&folder.run(args).ok()).unwrap()
}

/// The library's own form with an id.
fn with_id(id: &str, answer: impl serde::Serialize) -> Value {
    let mut value = plain(answer);
    value["id"] = id.into();
    value
}

#[test]
fn json_is_what_the_library_gives() {
    let folder = Folder::new("json");
    folder.write("story.txt", STORY);
    let summary = summarize(STORY, &Options { explain: true, ..Options::default() }).unwrap();
    assert_eq!(json_of(&folder, &["--to", "json", "--explain", "story.txt"]), with_id("story.txt", &summary));
    let quotes = json!({ "lang": "en", "quotes": extract_quotes(STORY, None) });
    assert_eq!(json_of(&folder, &["quotes", "--to", "json", "story.txt"]), with_id("story.txt", quotes));
    let sentences = json!({ "lang": "en", "sentences": split_sentences(STORY, None) });
    assert_eq!(
        json_of(&folder, &["sentences", "--to", "json", "story.txt"]),
        with_id("story.txt", sentences)
    );
}

#[test]
fn offsets_are_bytes_of_the_text() {
    let folder = Folder::new("offsets");
    folder.write("story.txt", STORY).write("page.html", PAGE);
    let is_slice = |text: &str, part: &Value| {
        let at = |name: &str| part[name].as_u64().unwrap() as usize;
        assert_eq!(&text[at("start")..at("end")], part["text"].as_str().unwrap());
    };
    let summary = json_of(&folder, &["--to", "json", "story.txt"]);
    is_slice(STORY, &summary["sentences"][1]);
    is_slice(STORY, &summary["quotes"][0]);
    // Of a page the caller does not have the text.
    for command in ["summarize", "quotes"] {
        let answer = json_of(&folder, &[command, "--to", "json", "page.html"]);
        is_slice(answer["text"].as_str().unwrap(), &answer["quotes"][0]);
    }
}

#[test]
fn a_page_has_an_article() {
    let folder = Folder::new("article");
    folder.write("page.html", PAGE);
    let article = json_of(&folder, &["article", "--to", "json", "page.html"]);
    assert_eq!(article, with_id("page.html", find_article(PAGE).unwrap()));
    assert_eq!(article["blocks"][1]["kind"], "paragraph");
    let text = folder.run(&["article", "page.html"]).ok();
    assert!(text.starts_with("Bridge to reopen\n\nAda Lind · 2026-03-02\n\nThe harbour bridge"), "{text}");
    let element = folder.run(&["article", "--for", "footer", "page.html"]);
    element.ends(1, "nutgraf: page.html: no article found: no element has that id\n");
}

#[test]
fn text_is_to_be_read() {
    let folder = Folder::new("text");
    folder.write("story.txt", format!("Bridge to reopen\n\n{STORY}"));
    let text = folder.run(&["--length", "1", "story.txt"]).ok();
    let start = "Bridge to reopen\n\n• The harbour bridge will reopen to traffic on 4 May, a year after a ship struck its \
        pier.\n\n“No ship of that size will ever reach the piers again”\n— Ada Lindqvist";
    assert!(text.starts_with(start), "{text}");
    let quotes = folder.run(&["quotes", "story.txt"]).ok();
    assert!(quotes.starts_with("“No ship of that size will ever reach the piers again,”\n— Ada Lindqvist"));
    let sentences = folder.run(&["sentences", "story.txt"]).ok();
    assert_eq!(sentences.lines().count(), 5);
}

#[test]
fn a_text_gives_a_terminal_no_commands() {
    let folder = Folder::new("terminal");
    let text = "Trams \u{1b}]0;stopped\u{7} at noon. Snow\u{9b}2J fell.";
    let object = json!({ "id": "\u{1b}[2J", "text": text }).to_string();
    let out = folder.run_with(&["--text-field", "text"], &object).ok();
    assert!(out.starts_with("==> \u{fffd}[2J <==\n• Trams \u{fffd}]0;stopped\u{fffd} at noon."), "{out}");
    assert!(!out.contains(|c: char| c.is_control() && c != '\n'), "{out}");
    let message = folder.run(&["\u{1b}c"]);
    assert!(message.err.starts_with("nutgraf: \u{fffd}c: cannot be read"), "{}", message.err);
    // For programs it stays as it is.
    let lines = folder.run_with(&["--text-field", "text", "--to", "jsonl"], &object).ok();
    assert_eq!(objects(&lines)[0]["id"], "\u{1b}[2J");
}

#[test]
fn several_articles_are_told_apart() {
    let folder = Folder::new("several");
    folder.write("a.txt", STORY).write("b.txt", STORY);
    let text = folder.run(&["a.txt", "b.txt"]).ok();
    assert!(
        text.starts_with("==> a.txt <==\n• The harbour") && text.contains("\n\n==> b.txt <==\n• The harbour")
    );
    let markdown = folder.run(&["--to", "markdown", "a.txt", "b.txt"]).ok();
    assert!(markdown.starts_with("# a.txt\n\n- The harbour") && markdown.contains("\n\n# b.txt\n\n"));
}

#[test]
fn the_name_of_the_output_tells_the_format() {
    let folder = Folder::new("named");
    folder.write("story.txt", STORY);
    folder.run(&["story.txt", "-o", "out.md"]).ok();
    assert!(folder.read("out.md").starts_with("- The harbour"));
    folder.run(&["story.txt", "--output", "out.jsonl"]).ok();
    assert_eq!(objects(&folder.read("out.jsonl"))[0]["id"], "story.txt");
}

#[test]
fn a_card_shows_without_a_script() {
    let folder = Folder::new("card");
    folder.write("page.html", PAGE);
    let args = ["--to", "html", "--for", "story", "--length", "medium", "--look", "boxed", "--collapsed"];
    let card = folder.run(&[&args[..], &["page.html"]].concat()).ok();
    let start = r#"<nutgraf-card for="story" length="medium" look="boxed" collapsed=""><template shadowrootmode="open"><style>"#;
    assert!(card.starts_with(start), "{card}");
    assert!(card.contains("Engineers replaced two spans") && card.ends_with("</template></nutgraf-card>\n"));
    // Above the opening it tells what that does not, unless it is told to.
    let summary = |beyond: &str| folder.run(&["--to", "html", "--length", "1", beyond, "page.html"]).ok();
    assert_ne!(summary("--beyond=true"), summary("--beyond=false"));
}

#[test]
fn an_explanation_is_a_table() {
    let folder = Folder::new("explain");
    folder.write("story.txt", STORY);
    let text = folder.run(&["--explain", "--quotes", "0", "--keywords", "0", "story.txt"]).ok();
    let mut table = text.split("\n\n").last().unwrap().lines();
    let head: Vec<&str> = table.next().unwrap().split_whitespace().collect();
    assert_eq!(head, ["key", "score", "prior", "links", "sentence", "why"]);
    let best: Vec<&str> = table.next().unwrap().split_whitespace().collect();
    assert_eq!(best[..2], ["*", "1.00"]);
    assert_eq!(table.count(), 3);
}

#[test]
fn packagers_get_pages_and_completions() {
    let folder = Folder::new("packagers");
    let man = folder.run(&["man"]).ok();
    assert!(man.contains(".TH nutgraf 1") && man.contains("\\-\\-text\\-field"));
    assert!(folder.run(&["man", "quotes"]).ok().contains("nutgraf\\-quotes"));
    assert_eq!(folder.run(&["man", "poems"]).code, Some(2));
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(folder.run(&["completions", shell]).ok().contains("text-field"), "{shell}");
    }
}
