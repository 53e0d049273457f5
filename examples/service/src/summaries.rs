//! A text or a page → its summary as JSON.

use axum::Json;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use nutgraf::{Article, NoArticle, Options, find_article, summarize_article};
use serde::Deserialize;
use tokio::task::spawn_blocking;

/// What is asked for: `{ "text": "…", "options": { "length": "medium" } }`, or `html` in place of `text`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    text: Option<String>,
    html: Option<String>,
    #[serde(default)]
    options: Options,
}

/// Why there is no summary.
enum Refusal {
    /// The request is not what is expected.
    Request(String),
    NoArticle(NoArticle),
    Internal,
}

pub async fn summarize(Json(request): Json<Request>) -> Response {
    // A summary takes a millisecond of a core, a long one more: the threads that answer stay free.
    let summary = spawn_blocking(|| summary(request)).await.unwrap_or(Err(Refusal::Internal));
    match summary {
        Ok(json) => ([(header::CONTENT_TYPE, "application/json")], json).into_response(),
        Err(refusal) => refusal.into_response(),
    }
}

/// A summary borrows from its text, so it becomes JSON here.
fn summary(request: Request) -> Result<String, Refusal> {
    let options = &request.options;
    match (&request.text, &request.html) {
        (Some(text), None) => json(&Article::from_text(text), options),
        (None, Some(html)) => json(&find_article(html).map_err(Refusal::NoArticle)?.article(), options),
        _ => Err(Refusal::Request("expected either `text` or `html`".into())),
    }
}

fn json(article: &Article, options: &Options) -> Result<String, Refusal> {
    let summary = summarize_article(article, options).map_err(|error| Refusal::Request(error.to_string()))?;
    serde_json::to_string(&summary).map_err(|_| Refusal::Internal)
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        match self {
            Refusal::Request(why) => (StatusCode::BAD_REQUEST, why).into_response(),
            Refusal::NoArticle(why) => (StatusCode::UNPROCESSABLE_ENTITY, why.to_string()).into_response(),
            Refusal::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "internal error").into_response(),
        }
    }
}
