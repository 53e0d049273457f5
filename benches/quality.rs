//! Key sentences against summaries by people: `cargo xtask bench quality FILE… [--features | --agreement]`.
//!
//! A file is JSON Lines: `{id, lang, text, reference, references?, title?}`. Our summaries are made here, by the
//! Rust core; `quality/measure.py` scores them beside LEAD-3 and other libraries. `--agreement` tells how far
//! `rank: "textrank"` orders English sentences as other libraries do. `--features` prints what
//! `quality/train.py` learns from.
//!
//! `quality/requirements.txt` and `quality/package.json` name what it needs; `PYTHON` names another interpreter.

#[path = "quality/agreement.rs"]
mod agreement;

use nutgraf::language::Language;
use nutgraf::text::Document;
use nutgraf::{Article, Length, Options, Rank, rank_learning, summarize};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, exit};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let (options, files): (Vec<&String>, Vec<&String>) = args.iter().partition(|arg| arg.starts_with("--"));
    let each: fn(&Path) -> Result = match options[..] {
        [] => measure,
        [option] if option == "--features" => print_features,
        [option] if option == "--agreement" => |file| agreement::print(file, &python()),
        _ => usage(),
    };
    if files.is_empty() {
        usage();
    }
    for file in files.iter().map(Path::new) {
        if let Err(error) = each(file) {
            eprintln!("{}: {error}", file.display());
            exit(1);
        }
    }
}

fn usage() -> ! {
    eprintln!("cargo xtask bench quality FILE… [--features | --agreement]");
    exit(2);
}

fn python() -> String {
    std::env::var("PYTHON").unwrap_or_else(|_| "python3".into())
}

fn rows(file: &Path) -> Result<Vec<Value>> {
    let text = std::fs::read_to_string(file)?;
    Ok(text.lines().map(serde_json::from_str).collect::<std::result::Result<_, _>>()?)
}

fn measure(file: &Path) -> Result {
    let ours: String = rows(file)?.iter().map(|row| format!("{}\n", summaries_of(row))).collect();
    let mine: PathBuf = std::env::temp_dir().join(format!("nutgraf-quality-{}.jsonl", std::process::id()));
    std::fs::write(&mine, ours)?;
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/quality/measure.py");
    let status = Command::new(python()).arg(script).arg(file).arg(&mine).status();
    std::fs::remove_file(&mine)?;
    if status?.success() { Ok(()) } else { Err("not measured".into()) }
}

/// Our summaries of a text, and all its sentences.
fn summaries_of(row: &Value) -> Value {
    let string = |key: &str| row[key].as_str().map(str::to_string);
    let texts = |options: Options| -> Vec<String> {
        let options = Options { lang: string("lang"), title: string("title"), ..options };
        let summary = summarize(text(row), &options).expect("the options are in range");
        summary.sentences.iter().map(|sentence| sentence.text.to_string()).collect()
    };
    let article = Article::from_text(text(row));
    let document = document(row, &article);
    let slices = |sentences: &[usize]| -> Vec<&str> {
        sentences.iter().map(|&i| document.sentences[i].span.of(document.text)).collect()
    };
    let mut prior = rank_learning::select_with_damping(&document, 0.0, Length::Short);
    prior.sort_unstable();
    json!({
        "id": row["id"],
        "model": texts(Options::default()),
        "beyond": texts(Options { beyond: true, ..Options::default() }),
        "textrank": texts(Options { rank: Rank::TextRank, ..Options::default() }),
        "prior": slices(&prior),
        "sentences": slices(&(0..document.sentences.len()).collect::<Vec<_>>()),
    })
}

/// One row of the trainer's input: each sentence that may be chosen with its features and terms.
fn print_features(file: &Path) -> Result {
    for row in rows(file)? {
        let article = Article::from_text(text(&row));
        let document = document(&row, &article);
        let sentence = |example: rank_learning::Example| {
            json!({
                "text": document.sentences[example.sentence].span.of(document.text),
                "terms": document.terms(example.sentence),
                "values": example.values,
                "dangles": example.dangles,
                "aside": example.is_aside,
            })
        };
        let sentences: Vec<Value> = rank_learning::examples(&document).into_iter().map(sentence).collect();
        println!(
            "{}",
            json!({
                "id": row["id"], "lang": row["lang"], "reference": row["reference"],
                "references": row["references"], "features": rank_learning::features(), "sentences": sentences,
            })
        );
    }
    Ok(())
}

fn text(row: &Value) -> &str {
    row["text"].as_str().unwrap_or_default()
}

fn document<'t>(row: &'t Value, article: &Article<'t>) -> Document<'t> {
    Document::new(article, row["title"].as_str(), Language::of(row["lang"].as_str(), article.text))
}
