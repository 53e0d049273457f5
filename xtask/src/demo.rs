//! `cargo xtask demo`: the repository on a local server, for the demo page.

use crate::package;
use crate::run::{self, Result};
use std::fs;
use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;

const DEFAULT_PORT: u16 = 8080;

/// Builds the package, serves the demo page and opens it where a person is watching.
pub fn demo(args: &[&str]) -> Result {
    let port = match args {
        [] => None,
        ["--port", n] => Some(n.parse().map_err(|_| format!("--port {n}: expected a number up to 65535"))?),
        _ => return Err(format!("`demo` knows only --port N, not {args:?}").into()),
    };
    package::build()?;
    let listener = listen(port)?;
    let address = format!("http://localhost:{}/", listener.local_addr()?.port());
    println!("\nThe demo page is at {address} (stop it with Ctrl+C)");
    if std::io::stdout().is_terminal() && std::env::var_os("CI").is_none() {
        open(&address);
    }
    for stream in listener.incoming().flatten() {
        // A reader who goes away mid-answer is no fault of ours.
        thread::spawn(move || answer(stream).ok());
    }
    Ok(())
}

/// The wanted port, or else the default one, or else any that is free.
fn listen(port: Option<u16>) -> Result<TcpListener> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Some(port) => bind(port).map_err(|e| format!("port {port}: {e}").into()),
        None => Ok(bind(DEFAULT_PORT).or_else(|_| bind(0))?),
    }
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

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().unwrap_or(Ok(String::new()))?;
    // The rest of the head has to be read, or closing the connection would reset it.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let mut words = request.split(' ');
    let method = words.next().unwrap_or_default();
    let path = words.next().unwrap_or("/").split(['?', '#']).next().unwrap_or("/");
    if !matches!(method, "GET" | "HEAD") {
        return respond(&mut stream, "405 Method Not Allowed", "text/plain", b"only GET and HEAD", true);
    }
    if path == "/" {
        return write!(
            stream,
            "HTTP/1.1 302 Found\r\nLocation: /www/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
    }
    match file(path).and_then(|file| Some((content_type(&file), fs::read(&file).ok()?))) {
        Some((kind, body)) => respond(&mut stream, "200 OK", kind, &body, method == "GET"),
        None => respond(&mut stream, "404 Not Found", "text/plain", b"not found", method == "GET"),
    }
}

fn respond(
    stream: &mut TcpStream,
    status: &str,
    kind: &str,
    body: &[u8],
    with_body: bool,
) -> std::io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if with_body { stream.write_all(body) } else { Ok(()) }
}

/// The file behind a path: only the demo and the package are served, and nothing above them.
fn file(path: &str) -> Option<PathBuf> {
    let relative = Path::new(path.trim_start_matches('/'));
    let plain = relative.components().all(|part| matches!(part, Component::Normal(_)));
    if !plain || !(relative.starts_with("www") || relative.starts_with("pkg")) {
        return None;
    }
    let file = run::root().join(relative);
    Some(if file.is_dir() { file.join("index.html") } else { file })
}

fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|e| e.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::file;

    #[test]
    fn only_the_demo_and_the_package_are_served() {
        assert_eq!(file("/pkg/index.js"), Some(crate::run::root().join("pkg/index.js")));
        assert_eq!(file("/www/"), Some(crate::run::root().join("www/index.html")));
        for path in
            ["/Cargo.toml", "/www/../Cargo.toml", "//etc/passwd", "/../etc/passwd", "/pkgs/x", "/.git/config"]
        {
            assert_eq!(file(path), None, "{path}");
        }
    }
}
