//! What goes in, what comes out.

use clap::ValueEnum;
use std::path::Path;

/// What the input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InputFormat {
    /// One article a file
    Text,
    /// One page a file
    Html,
    /// One object a file
    Json,
    /// One object a line
    Jsonl,
}

impl InputFormat {
    /// What the name of a file tells; `.gz` at its end tells nothing.
    pub fn of(path: &Path) -> Option<InputFormat> {
        let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        match Path::new(name).extension()?.to_str()? {
            "txt" | "text" => Some(InputFormat::Text),
            "html" | "htm" | "xhtml" => Some(InputFormat::Html),
            "json" => Some(InputFormat::Json),
            "jsonl" | "ndjson" => Some(InputFormat::Jsonl),
            _ => None,
        }
    }
}

/// What the output is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// To be read
    Text,
    /// Markdown
    Markdown,
    /// An indented object an article, one after the other
    Json,
    /// An object an article, a line each; one that could not be read has its error there
    Jsonl,
    /// The card as an element with a declarative shadow root, which shows without any script
    Html,
}

impl OutputFormat {
    /// What the name of the output tells.
    pub fn of(path: &Path) -> Option<OutputFormat> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "txt" | "text" => Some(OutputFormat::Text),
            "md" | "markdown" => Some(OutputFormat::Markdown),
            "json" => Some(OutputFormat::Json),
            "jsonl" | "ndjson" => Some(OutputFormat::Jsonl),
            "html" | "htm" => Some(OutputFormat::Html),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_what_a_file_is() {
        for (name, from) in [
            ("a.txt", Some(InputFormat::Text)),
            ("a.HTML", Some(InputFormat::Html)),
            ("archive/a.jsonl.gz", Some(InputFormat::Jsonl)),
            ("a.gz", None),
            ("a.b/page", None),
            (".html", None),
        ] {
            assert_eq!(InputFormat::of(Path::new(name)), from, "{name}");
        }
        assert_eq!(OutputFormat::of(Path::new("out.md")), Some(OutputFormat::Markdown));
        assert_eq!(OutputFormat::of(Path::new("/dev/stdout")), None);
    }
}
