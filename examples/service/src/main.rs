//! Summaries over HTTP, with the limits that a service on the open network needs.
//!
//! ```sh
//! cargo run --release --package nutgraf-service
//! curl -d '{"text": "Snow fell on the city. Trams stopped at noon."}' -H 'content-type: application/json' localhost:8080/summaries
//! ```

mod limits;
mod summaries;

use axum::Router;
use axum::routing::{get, post};
use std::io::Result;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    println!("http://{}", listener.local_addr()?);
    // On Ctrl-C it answers what it has begun, and ends.
    axum::serve(listener, service()).with_graceful_shutdown(interrupted()).await
}

async fn interrupted() {
    if tokio::signal::ctrl_c().await.is_err() {
        // Without the signal it runs until it is killed.
        std::future::pending().await
    }
}

/// All routes. The health check has none of the limits: a busy service is not a dead one.
fn service() -> Router {
    let summaries = limits::limited(Router::new().route("/summaries", post(summaries::summarize)));
    Router::new().route("/health", get(|| async { "ok" })).merge(summaries)
}

#[cfg(test)]
mod tests;
