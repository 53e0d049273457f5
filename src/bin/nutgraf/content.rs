//! A record's bytes → the text or the page that they hold.

use crate::args::{InputArgs, InputFormat};
use crate::decode;
use crate::fault::Fault;
use crate::input::Record;
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
        let mut id = Value::String(record.place.to_string());
        let content = self.read_into(record, &mut id);
        (id, content)
    }

    fn read_into(&self, record: Record, id: &mut Value) -> Result<Content, Fault> {
        let bare = |body| Content { body, title: None, lang: None };
        let bytes = record.bytes?;
        match record.format {
            InputFormat::Text => Ok(bare(Body::Text(decode::text(bytes)?))),
            InputFormat::Html => Ok(bare(Body::Page(decode::page(bytes)?))),
            InputFormat::Json | InputFormat::Jsonl => {
                let mut object = object(&decode::text(bytes)?)?;
                if let Some(own) = self.id(&mut object)? {
                    *id = own;
                }
                self.content(&mut object)
            }
        }
    }

    fn id(&self, object: &mut Map<String, Value>) -> Result<Option<Value>, Fault> {
        match object.remove(&self.id) {
            None | Some(Value::Null) => Ok(None),
            Some(id @ Value::String(_)) => Ok(Some(id)),
            // Others would be rounded.
            Some(Value::Number(id)) if !id.is_f64() => Ok(Some(Value::Number(id))),
            Some(other) => Err(Fault::FieldType {
                field: self.id.clone(),
                expected: "a string or a whole number",
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
