//! Saved pages.

use serde_json::Value;
use std::fs;
use std::io::{Error, Result};
use std::path::Path;

/// A folder of saved pages.
pub struct Set {
    pub name: String,
    pub folder: std::path::PathBuf,
    /// By id.
    pub pages: Vec<Saved>,
}

/// A saved page.
pub struct Saved {
    pub id: String,
    pub html: String,
    /// The article's text; none if the page is no article's.
    pub truth: Option<String>,
    /// Where it was saved from, if that is known.
    pub url: Option<String>,
}

/// What a tool found in a page: nothing is the empty text.
pub struct Found {
    pub text: String,
    pub ms: f64,
}

/// Reads a folder.
pub fn read(folder: &Path) -> Result<Set> {
    let truths = truths(folder)?;
    let mut pages = Vec::new();
    for entry in
        fs::read_dir(folder).map_err(|error| Error::other(format!("{}: {error}", folder.display())))?
    {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "html") {
            continue;
        }
        let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let html = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
        let text = |key: &str| truths.get(&id).and_then(|page| page[key].as_str()).map(String::from);
        pages.push(Saved { truth: text("text").or_else(|| own_truth(&html)), url: text("url"), id, html });
    }
    pages.sort_by(|a, b| a.id.cmp(&b.id));
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Set { name, folder: folder.into(), pages })
}

fn truths(folder: &Path) -> Result<Value> {
    let file = folder.join("ground-truth.json");
    if file.exists() { Ok(serde_json::from_slice(&fs::read(file)?)?) } else { Ok(Value::Null) }
}

/// The pages in `tests/browser/structures` tell their story themselves.
fn own_truth(html: &str) -> Option<String> {
    let (_, rest) = html.split_once("id=\"story\">")?;
    Some(rest.split_once("</script>")?.0.trim().into())
}
