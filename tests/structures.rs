//! The pages in `browser/structures/`, each of which shows one thing that news pages do, read without a browser.
#![cfg(feature = "html")]

use nutgraf::find_article;
use std::fs;
use std::path::{Path, PathBuf};

/// What only a browser can tell: where a page's scripts or style sheets matter.
const NEEDS_A_BROWSER: [&str; 4] = ["hidden-in-line", "hidden-text", "shadow-root", "slots"];

/// A page says itself what is to be found: `#story` has a line for each block; without it there is no article.
fn story(html: &str) -> Option<Vec<&str>> {
    let (_, rest) = html.split_once("id=\"story\"")?;
    let (_, rest) = rest.split_once('>')?;
    let (story, _) = rest.split_once("</script>")?;
    Some(story.trim().lines().collect())
}

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/structures");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|extension| extension == "html")).collect()
}

#[test]
fn each_page_gives_its_story() {
    let mut seen = 0;
    for path in pages() {
        let name = path.file_stem().unwrap().to_string_lossy();
        if NEEDS_A_BROWSER.contains(&name.as_ref()) {
            continue;
        }
        seen += 1;
        let html = fs::read_to_string(&path).unwrap();
        let found = find_article(&html).ok();
        let blocks: Option<Vec<String>> = found.map(|article| {
            let texts = article.blocks.iter().map(|block| block.span.of(&article.text));
            texts.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
        });
        let blocks: Option<Vec<&str>> =
            blocks.as_ref().map(|blocks| blocks.iter().map(String::as_str).collect());
        assert_eq!(blocks, story(&html), "{name}");
    }
    assert!(seen > 30);
}
