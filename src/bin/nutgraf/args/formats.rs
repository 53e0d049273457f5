//! What goes in, what comes out.

use clap::ValueEnum;
use std::path::Path;

/// What the input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum From {
    /// One article a file
    Text,
    /// One page a file
    Html,
    /// One object a file
    Json,
    /// One object a line
    Jsonl,
}

impl From {
    /// What the name of a file tells; `.gz` at its end tells nothing.
    pub fn of(path: &Path) -> Option<From> {
        let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        match Path::new(name).extension()?.to_str()? {
            "txt" | "text" => Some(From::Text),
            "html" | "htm" | "xhtml" => Some(From::Html),
            "json" => Some(From::Json),
            "jsonl" | "ndjson" => Some(From::Jsonl),
            _ => None,
        }
    }
}

/// What the output is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum To {
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

impl To {
    /// What the name of the output tells.
    pub fn of(path: &Path) -> Option<To> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "txt" | "text" => Some(To::Text),
            "md" | "markdown" => Some(To::Markdown),
            "json" => Some(To::Json),
            "jsonl" | "ndjson" => Some(To::Jsonl),
            "html" | "htm" => Some(To::Html),
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
            ("a.txt", Some(From::Text)),
            ("a.HTML", Some(From::Html)),
            ("archive/a.jsonl.gz", Some(From::Jsonl)),
            ("a.gz", None),
            ("a.b/page", None),
            (".html", None),
        ] {
            assert_eq!(From::of(Path::new(name)), from, "{name}");
        }
        assert_eq!(To::of(Path::new("out.md")), Some(To::Markdown));
        assert_eq!(To::of(Path::new("/dev/stdout")), None);
    }
}
