use super::{limits, service};
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use serde_json::{Value, json};
use tower::ServiceExt;

async fn answer(request: Request<Body>) -> (StatusCode, String) {
    let response = service().oneshot(request).await.unwrap();
    let status = response.status();
    let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

async fn post(body: Value) -> (StatusCode, String) {
    let request = Request::post("/summaries").header("content-type", "application/json");
    answer(request.body(body.to_string().into()).unwrap()).await
}

#[tokio::test]
async fn a_text_is_summarized() {
    let text = "Snow fell on the city. Trams stopped running at noon.";
    let (status, body) = post(json!({ "text": text, "options": { "length": { "sentences": 1 } } })).await;
    assert_eq!(status, StatusCode::OK);
    let summary: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(summary["sentences"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_wrong_is_told() {
    let wrong = json!({ "text": "Snow fell.", "options": { "length": { "ratio": 2 } } });
    let told = "option `length.ratio` is 2; expected a number above 0, at most 1";
    assert_eq!(post(wrong).await, (StatusCode::BAD_REQUEST, told.into()));
    assert_eq!(post(json!({})).await.0, StatusCode::BAD_REQUEST);
    assert_eq!(post(json!({ "html": "<p>Buy" })).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    let long = json!({ "text": "a".repeat(limits::LONGEST) });
    assert_eq!(post(long).await.0, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn it_says_that_it_lives() {
    let request = Request::get("/health").body(Body::empty()).unwrap();
    assert_eq!(answer(request).await, (StatusCode::OK, "ok".into()));
}
