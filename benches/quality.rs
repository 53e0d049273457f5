//! Key sentences against summaries by people: `cargo xtask bench quality FILE… [--features]`.
//!
//! A file is JSON Lines: `{id, lang, text, reference, references?, title?}`. Our summaries are made here, by the
//! Rust core; `quality/measure.py` scores them beside LEAD-3 and other libraries (`quality/requirements.txt`
//! and `quality/package.json` name what it needs; `PYTHON` names another interpreter). `--features` prints what `quality/train.py` learns from.

use nutgraf::language::Language;
use nutgraf::text::Document;
use nutgraf::{Article, Options, Rank, Summary};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, exit};

fn main() {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut features = false;
    for arg in std::env::args().skip(1).filter(|arg| arg != "--bench") {
        match arg.as_str() {
            "--features" => features = true,
            file => files.push(file.into()),
        }
    }
    if files.is_empty() {
        eprintln!("cargo xtask bench quality FILE… [--features]");
        exit(2);
    }
    if let Err(error) = run(&files, features) {
        eprintln!("{error}");
        exit(1);
    }
}

fn run(files: &[PathBuf], features: bool) -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = std::env::temp_dir().join(format!("nutgraf-quality-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    for file in files {
        let mut ours = String::new();
        for line in std::fs::read_to_string(file)?.lines() {
            let row: Value = serde_json::from_str(line)?;
            if features {
                println!("{}", features_of(&row));
            } else {
                ours += &format!("{}\n", summaries_of(&row));
            }
        }
        if !features {
            let mine = folder.join(file.file_name().unwrap_or_default());
            std::fs::write(&mine, ours)?;
            let script = root.join("benches/quality/measure.py");
            let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".into());
            let status = Command::new(python).arg(script).arg(file).arg(mine).status()?;
            if !status.success() {
                return Err(format!("{}: not measured", file.display()).into());
            }
        }
    }
    std::fs::remove_dir_all(folder)?;
    Ok(())
}

fn string(row: &Value, key: &str) -> Option<String> {
    row[key].as_str().map(str::to_string)
}

fn options(row: &Value, rank: Rank, explain: bool) -> Options {
    Options { lang: string(row, "lang"), title: string(row, "title"), rank, explain, ..Options::default() }
}

fn summary<'t>(row: &'t Value, rank: Rank, explain: bool) -> Summary<'t> {
    let text = row["text"].as_str().unwrap_or_default();
    nutgraf::summarize(text, &options(row, rank, explain)).expect("the options are in range")
}

fn summaries_of(row: &Value) -> Value {
    let texts = |rank| -> Vec<String> {
        summary(row, rank, false).sentences.iter().map(|s| s.text.to_string()).collect()
    };
    let all: Vec<String> =
        document(row, |d| d.sentences.iter().map(|s| s.span.of(d.text).to_string()).collect());
    json!({"id": row["id"], "model": texts(Rank::Model), "textrank": texts(Rank::TextRank), "sentences": all})
}

fn document<T>(row: &Value, read: impl Fn(&Document) -> T) -> T {
    let text = row["text"].as_str().unwrap_or_default();
    let language = Language::of(row["lang"].as_str(), text);
    read(&Document::new(&Article::from_text(text), row["title"].as_str(), language))
}

/// One row of the trainer's input: each sentence that may be chosen with its features and terms.
fn features_of(row: &Value) -> Value {
    let explanation = summary(row, Rank::Model, true).explanation.expect("it was asked for");
    let terms: Vec<Vec<u32>> =
        document(row, |d| (0..d.sentences.len()).map(|i| d.terms(i).to_vec()).collect());
    let sentence = |(sentence, terms): (&nutgraf::Explained, &Vec<u32>)| {
        let values: Vec<f64> = sentence.parts.iter().map(|part| part.value).collect();
        (!values.is_empty()).then(|| json!({"text": sentence.text, "values": values, "terms": terms}))
    };
    let sentences: Vec<Value> = explanation.sentences.iter().zip(&terms).filter_map(sentence).collect();
    let first = explanation.sentences.iter().find(|sentence| !sentence.parts.is_empty());
    let names: Vec<&str> = first.map_or(Vec::new(), |s| s.parts.iter().map(|part| part.name).collect());
    json!({"id": row["id"], "lang": row["lang"], "reference": row["reference"], "references": row["references"],
        "names": names, "sentences": sentences})
}
