//! A record's bytes → the text or the page that they hold.

use crate::args::{From, InputArgs};
use crate::decode;
use crate::fault::Fault;
use crate::input::{Place, Record};
use serde_json::{Map, Value};

/// What is to be summarized.
pub struct Content {
    pub body: Body,
    pub title: Option<String>,
    pub lang: Option<String>,
}

pub enum Body {
    Text(String),
    Page(String),
}

/// Which fields of an object hold what.
pub struct Fields {
    body: String,
    is_page: bool,
    id: String,
    title: String,
    lang: String,
}

impl Fields {
    pub fn new(args: &InputArgs) -> Self {
        let body = args.html_field.as_deref().or(args.text_field.as_deref()).unwrap_or("text").into();
        let [id, title, lang] = [&args.id_field, &args.title_field, &args.lang_field].map(String::clone);
        Fields { body, is_page: args.html_field.is_some(), id, title, lang }
    }

    /// A record's id, its own or else its place, and what it holds.
    pub fn read(&self, record: Record) -> (Value, Result<Content, Fault>) {
        let Record { place, format, bytes } = record;
        let decode = if format == From::Html { decode::page } else { decode::text };
        let text = match bytes.and_then(decode) {
            Ok(text) => text,
            Err(fault) => return (id_of(&place), Err(fault)),
        };
        let bare = |body| Content { body, title: None, lang: None };
        match format {
            From::Text => (id_of(&place), Ok(bare(Body::Text(text)))),
            From::Html => (id_of(&place), Ok(bare(Body::Page(text)))),
            From::Json | From::Jsonl => match object(&text) {
                Ok(mut object) => match self.id(&mut object, &place) {
                    Ok(id) => (id, self.content(&mut object)),
                    Err(fault) => (id_of(&place), Err(fault)),
                },
                Err(fault) => (id_of(&place), Err(fault)),
            },
        }
    }

    fn id(&self, object: &mut Map<String, Value>, place: &Place) -> Result<Value, Fault> {
        match object.remove(&self.id) {
            None | Some(Value::Null) => Ok(id_of(place)),
            Some(id @ (Value::String(_) | Value::Number(_))) => Ok(id),
            Some(other) => Err(Fault::FieldType {
                field: self.id.clone(),
                expected: "a string or a number",
                found: kind(&other),
            }),
        }
    }

    fn content(&self, object: &mut Map<String, Value>) -> Result<Content, Fault> {
        let mut string = |field: &String| match object.remove(field) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(string)) => Ok(Some(string)),
            Some(other) => {
                Err(Fault::FieldType { field: field.clone(), expected: "a string", found: kind(&other) })
            }
        };
        let body = string(&self.body)?.ok_or_else(|| Fault::MissingField(self.body.clone()))?;
        Ok(Content {
            title: string(&self.title)?,
            lang: string(&self.lang)?,
            body: if self.is_page { Body::Page(body) } else { Body::Text(body) },
        })
    }
}

fn id_of(place: &Place) -> Value {
    Value::String(place.to_string())
}

fn object(text: &str) -> Result<Map<String, Value>, Fault> {
    match serde_json::from_str(text).map_err(Fault::Json)? {
        Value::Object(object) => Ok(object),
        _ => Err(Fault::NotAnObject),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
