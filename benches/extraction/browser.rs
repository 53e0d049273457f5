//! The pages as Chromium reads them, by the built package and by Mozilla Readability: `browser.mjs` drives it.

use crate::pages::{Found, Set};
use serde_json::Value;
use std::collections::HashMap;
use std::error::Error;
use std::path::Path;
use std::process::{Command, Stdio};

/// What was read, page by page.
#[derive(Default)]
pub struct Read {
    pub nutgraf: Vec<Found>,
    /// Our text where the page's style sheets say nothing, as outside of a browser.
    pub unstyled: Vec<String>,
    pub readability: Vec<Found>,
    pub jumps: Vec<Jump>,
}

/// A key sentence, and what a click on it marks in the page.
pub struct Jump {
    pub id: String,
    pub sentence: String,
    pub marked: String,
}

/// Has Chromium read a set.
pub fn read(set: &Set) -> Result<Read, Box<dyn Error>> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/extraction/browser.mjs");
    let output = Command::new("node").arg(script).arg(&set.folder).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(format!("browser.mjs: {}", output.status).into());
    }
    let rows = std::str::from_utf8(&output.stdout)?.lines().map(serde_json::from_str);
    let rows = rows.map(|row: Result<Value, _>| row.map(|row| (text(&row["id"]), row)));
    let rows: HashMap<String, Value> = rows.collect::<Result<_, _>>()?;
    let mut read = Read::default();
    for page in &set.pages {
        let row = rows.get(&page.id).unwrap_or(&Value::Null);
        read.nutgraf.push(found(&row["nutgraf"]));
        read.unstyled.push(text(&row["unstyled"]));
        read.readability.push(found(&row["readability"]));
        read.jumps.extend(row["jumps"].as_array().into_iter().flatten().map(|jump| Jump {
            id: page.id.clone(),
            sentence: text(&jump["sentence"]),
            marked: text(&jump["marked"]),
        }));
    }
    Ok(read)
}

fn found(tool: &Value) -> Found {
    Found { text: text(&tool["text"]), ms: tool["ms"].as_f64().unwrap_or_default() }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().into()
}
