//! A record → what is written of it.

use crate::args::{Card, OutputFormat};
use crate::content::{Body, Content, Fields};
use crate::fault::Fault;
use crate::input::{Place, Record};
use crate::render;
use nutgraf::language::Language;
use nutgraf::text::Document;
use nutgraf::{Article, FoundArticle, Options};
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What is done with each record.
pub struct Job {
    pub task: Task,
    pub fields: Fields,
    /// The id of the element that holds a page's article.
    pub element: Option<String>,
    pub to: OutputFormat,
    /// Whether each article's id stands above it.
    pub has_heads: bool,
}

pub enum Task {
    Summarize { options: Options, card: Card },
    Quotes { lang: Option<String> },
    Sentences { lang: Option<String> },
    Article,
}

/// What comes of a record.
pub struct Answer {
    pub place: Place,
    /// What is written.
    pub text: String,
    pub fault: Option<Fault>,
}

impl Job {
    pub fn answer(&self, record: Record) -> Answer {
        let place = record.place.clone();
        let (id, content) = self.fields.read(record);
        let attempt = || content.and_then(|content| self.text(&id, content));
        let text = catch_unwind(AssertUnwindSafe(attempt)).unwrap_or_else(|panic| Err(Fault::panic(&*panic)));
        match text {
            Ok(text) => Answer { place, text, fault: None },
            Err(fault) => {
                let text = if self.to == OutputFormat::Jsonl {
                    render::json::error(&id, &fault)
                } else {
                    String::new()
                };
                Answer { place, text, fault: Some(fault) }
            }
        }
    }

    fn text(&self, id: &Value, content: Content) -> Result<String, Fault> {
        let source = Source::read(&content.body, self.element.as_deref())?;
        let article = source.article();
        let tag = |given: &Option<String>| given.clone().or(content.lang.clone()).or(article.lang.clone());
        let out = render::Out { id, to: self.to, has_head: self.has_heads, page: source.page() };
        match &self.task {
            Task::Summarize { options, card } => {
                let options = Options {
                    title: options.title.clone().or(content.title),
                    lang: options.lang.clone().or(content.lang),
                    ..options.clone()
                };
                let summary = nutgraf::summarize_article(&article, &options).map_err(Fault::Option)?;
                Ok(render::summary(&out, &summary, article.text, card))
            }
            Task::Quotes { lang } => {
                let language = Language::of(checked(tag(lang))?.as_deref(), article.text);
                let document = Document::new(&article, content.title.as_deref(), language);
                Ok(render::quotes(&out, &nutgraf::quotes::extract(&document), language))
            }
            Task::Sentences { lang } => {
                let tag = checked(tag(lang))?;
                let language = Language::of(tag.as_deref(), article.text);
                let sentences = nutgraf::split_sentences(article.text, tag.as_deref());
                Ok(render::sentences(&out, &sentences, language))
            }
            Task::Article => source.page().map(|page| render::article(&out, page)).ok_or(Fault::NotAPage),
        }
    }
}

/// A language tag, if it has the form of one.
fn checked(lang: Option<String>) -> Result<Option<String>, Fault> {
    let options = Options { lang, ..Options::default() };
    options.check().map_err(Fault::Option)?;
    Ok(options.lang)
}

/// The text that an article's offsets point into.
enum Source<'c> {
    Text(&'c str),
    Page(FoundArticle),
}

impl<'c> Source<'c> {
    fn read(body: &'c Body, element: Option<&str>) -> Result<Self, Fault> {
        match body {
            Body::Text(text) => Ok(Source::Text(text)),
            Body::Page(html) => {
                let found = match element {
                    None => nutgraf::find_article(html),
                    Some(id) => nutgraf::read_article(html, id),
                };
                found.map(Source::Page).map_err(Fault::NoArticle)
            }
        }
    }

    fn page(&self) -> Option<&FoundArticle> {
        match self {
            Source::Text(_) => None,
            Source::Page(page) => Some(page),
        }
    }

    fn article(&self) -> Article<'_> {
        match self {
            Source::Text(text) => Article::from_text(text),
            Source::Page(page) => page.article(),
        }
    }
}
