//! `cargo xtask demo`: the package and the demo page on a local server.

use crate::package;
use crate::run::{self, Result};
use axum::Router;
use axum::http::{HeaderValue, header};
use axum::response::Redirect;
use axum::routing::get;
use std::io::{ErrorKind, IsTerminal};
use std::net::{Ipv4Addr, TcpListener};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

const DEFAULT_PORT: u16 = 8080;

/// So many ports are tried from the default one on.
const PORTS: u16 = 100;

/// Builds the package, serves the demo page and opens it where a person is watching.
pub fn demo(args: &[&str]) -> Result {
    let port = match args {
        [] => None,
        ["--port", n] => Some(n.parse().map_err(|_| format!("--port {n}: expected a number up to 65535"))?),
        _ => return Err(format!("`demo` knows only --port N, not {args:?}").into()),
    };
    package::build()?;
    let listener = port.map_or_else(|| next_free(DEFAULT_PORT), bind)?;
    let address = format!("http://localhost:{}/", listener.local_addr()?.port());
    println!("\nThe demo page is at {address} (stop it with Ctrl+C)");
    if std::io::stdout().is_terminal() && std::env::var_os("CI").is_none() {
        open(&address);
    }
    serve(listener)
}

/// The first port that is free, from this one on; says so if it is another.
fn next_free(first: u16) -> Result<TcpListener> {
    for port in first..first + PORTS {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => println!("port {port} is taken"),
            bound => return Ok(bound?),
        }
    }
    Err(format!("the ports {first} to {} are all taken; choose one by --port N", first + PORTS - 1).into())
}

fn bind(port: u16) -> Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| format!("port {port}: {error}").into())
}

#[tokio::main(flavor = "current_thread")]
async fn serve(listener: TcpListener) -> Result {
    listener.set_nonblocking(true)?;
    Ok(axum::serve(tokio::net::TcpListener::from_std(listener)?, routes()).await?)
}

/// Only the demo and the package are served, and nothing above them.
fn routes() -> Router {
    let folder = |name: &str| ServeDir::new(run::root().join(name));
    // What is built anew has to be seen.
    let no_cache =
        SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Router::new()
        .route("/", get(|| async { Redirect::temporary("/www/") }))
        .nest_service("/www", folder("www"))
        .nest_service("/pkg", folder("pkg"))
        .layer(no_cache)
}

/// Opens the address in the person's browser; the printed address serves those without one.
fn open(address: &str) {
    let (program, args): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[address])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", address])
    } else {
        ("xdg-open", &[address])
    };
    run::output(program, args);
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::http::{Method, Request, StatusCode};
    use tower::ServiceExt;

    #[tokio::main(flavor = "current_thread")]
    async fn status(method: Method, path: &str) -> StatusCode {
        let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
        routes().oneshot(request).await.unwrap().status()
    }

    #[test]
    fn only_the_demo_and_the_package_are_served() {
        assert_eq!(status(Method::GET, "/"), StatusCode::TEMPORARY_REDIRECT);
        for path in ["/www/", "/www/index.html", "/www/demo.js?x", "/pkg/package.json"] {
            assert_eq!(status(Method::GET, path), StatusCode::OK, "{path}");
            assert_eq!(status(Method::HEAD, path), StatusCode::OK, "{path}");
        }
        for path in [
            "/Cargo.toml",
            "/www/../Cargo.toml",
            "/www/%2e%2e/Cargo.toml",
            "/www/..%2fCargo.toml",
            "//etc/passwd",
            "/../etc/passwd",
            "/pkg//etc/passwd",
            "/pkgs/x",
            "/.git/config",
        ] {
            assert_eq!(status(Method::GET, path), StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(status(Method::POST, "/www/"), StatusCode::METHOD_NOT_ALLOWED);
    }

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = next_free(20_000).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(bind(port).is_err());
        assert!(next_free(port).unwrap().local_addr().unwrap().port() > port);
    }
}
