//! What is read.

use super::InputFormat;
use clap::Args;
use std::path::PathBuf;

const INPUT: &str = "Input";

#[derive(Args)]
#[command(next_help_heading = INPUT)]
pub struct InputArgs {
    /// Files, folders and glob patterns; standard input if there are none, and for "-"
    ///
    /// In a folder, and all folders in it, files are read in the order of their names: those called .txt, .html, .htm,
    /// .xhtml, .json, .jsonl or .ndjson, with or without .gz; with --from, all of them. Hidden ones are passed over.
    #[arg(value_name = "INPUT")]
    pub inputs: Vec<PathBuf>,
    /// What the input is; told by a file's name, else text
    #[arg(long, value_name = "FORMAT")]
    pub from: Option<InputFormat>,
    /// The field with an article's text, in JSON ["text", unless an HTML field is named]
    #[arg(long, value_name = "NAME")]
    pub text_field: Option<String>,
    /// The field with a page's HTML, in JSON, in which the article is found
    #[arg(long, value_name = "NAME", conflicts_with = "text_field")]
    pub html_field: Option<String>,
    /// The field with an article's id, in JSON; where there is none, the id is FILE:LINE
    #[arg(long, value_name = "NAME", default_value = "id")]
    pub id_field: String,
    /// The field with an article's headline, in JSON, if it has one
    #[arg(long, value_name = "NAME", default_value = "title")]
    pub title_field: String,
    /// The field with an article's language, in JSON, if it has one
    #[arg(long, value_name = "NAME", default_value = "lang")]
    pub lang_field: String,
    /// In a page, the id of the element that holds the article; on a card also where its lines jump to
    #[arg(long = "for", value_name = "ID")]
    pub element: Option<String>,
    /// A longer line or file (unpacked) is refused, in bytes
    #[arg(long, value_name = "BYTES", default_value_t = 16 << 20)]
    pub max_size: usize,
}
