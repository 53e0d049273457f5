//! How much is taken on: by size, at a time, and for how long.

use axum::error_handling::HandleErrorLayer;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::{BoxError, Router};
use std::thread::available_parallelism;
use std::time::Duration;
use tower::ServiceBuilder;
use tower::load_shed::error::Overloaded;
use tower::timeout::error::Elapsed;

/// The longest request, in bytes.
pub const LONGEST: usize = 1 << 20;
const SLOWEST: Duration = Duration::from_secs(5);
/// So many requests a core are under way at most; who comes then is asked to come again.
const A_CORE: usize = 8;

pub fn limited(router: Router) -> Router {
    let cores = available_parallelism().map_or(1, usize::from);
    let layers = ServiceBuilder::new()
        .layer(HandleErrorLayer::new(|error: BoxError| async move { refusal(&error) }))
        .load_shed()
        .concurrency_limit(A_CORE * cores)
        .timeout(SLOWEST);
    router.layer(DefaultBodyLimit::max(LONGEST)).layer(layers)
}

fn refusal(error: &BoxError) -> (StatusCode, &'static str) {
    if error.is::<Overloaded>() {
        (StatusCode::SERVICE_UNAVAILABLE, "too many requests at a time")
    } else if error.is::<Elapsed>() {
        (StatusCode::GATEWAY_TIMEOUT, "it took too long")
    } else {
        (StatusCode::INTERNAL_SERVER_ERROR, "internal error")
    }
}
