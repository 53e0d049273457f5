//! Why an article could not be read.

use nutgraf::NoArticle;
use std::any::Any;
use std::fmt;
use std::io;

#[derive(Debug)]
pub enum Fault {
    Io(io::Error),
    /// The compressed data ends before its end.
    CutShort,
    NoMatch,
    Pattern(glob::PatternError),
    TooLong {
        limit: usize,
    },
    Binary {
        at: usize,
    },
    NotUtf8 {
        at: usize,
    },
    /// The name of the encoding.
    NotAsDeclared(&'static str),
    Json(serde_json::Error),
    NotAnObject,
    MissingField(String),
    FieldType {
        field: String,
        expected: &'static str,
        found: &'static str,
    },
    NoArticle(NoArticle),
    NotAPage,
    Option(nutgraf::Error),
    /// A defect of ours: the message of the panic.
    Panic(String),
}

impl Fault {
    /// What went wrong when something was read; only unpacking finds an end too early.
    pub fn reading(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::UnexpectedEof { Fault::CutShort } else { Fault::Io(error) }
    }

    /// What a panic says.
    pub fn panic(payload: &(dyn Any + Send)) -> Self {
        let text = payload.downcast_ref::<&str>().copied();
        let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        Fault::Panic(text.unwrap_or("no message").to_string())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Io(error) => write!(f, "cannot be read: {error}"),
            Fault::CutShort => f.write_str("cannot be read: the gzip data ends too early"),
            Fault::NoMatch => f.write_str("no file matches"),
            Fault::Pattern(error) => write!(f, "no pattern: {error}"),
            Fault::TooLong { limit } => write!(f, "longer than {limit} bytes (--max-size)"),
            Fault::Binary { at } => write!(f, "no text: byte {at} is 0"),
            Fault::NotUtf8 { at } => write!(f, "no UTF-8 text at byte {at}"),
            Fault::NotAsDeclared(encoding) => write!(f, "no {encoding} text, as it declares"),
            Fault::Json(error) => {
                let message = error.to_string();
                let message = message.split(" at line ").next().unwrap_or_default();
                // A line of JSON Lines has its number already.
                let line = if error.line() > 1 { format!("line {}, ", error.line()) } else { String::new() };
                write!(f, "invalid JSON at {line}column {}: {message}", error.column())
            }
            Fault::NotAnObject => f.write_str("invalid JSON: expected an object"),
            Fault::MissingField(field) => write!(f, "no field `{field}`"),
            Fault::FieldType { field, expected, found } => {
                write!(f, "field `{field}` is {found}; expected {expected}")
            }
            Fault::NoArticle(reason) => reason.fmt(f),
            Fault::NotAPage => f.write_str("only an HTML page has an article to be found"),
            Fault::Option(error) => error.fmt(f),
            Fault::Panic(message) => write!(f, "internal error, please report it: {message}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_with_its_message() {
        let told = |panic: fn()| Fault::panic(&*std::panic::catch_unwind(panic).unwrap_err()).to_string();
        assert_eq!(told(|| panic!("no such word")), "internal error, please report it: no such word");
        assert_eq!(told(|| panic!("word {}", 3)), "internal error, please report it: word 3");
    }
}
