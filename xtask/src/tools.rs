//! What a bare machine lacks, installed or clearly asked for.

use crate::run::{self, Result};
use std::fs;
use std::path::Path;

/// The compile target of the package.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Has rustup add the WebAssembly target, unless it is there.
pub fn wasm_target() -> Result {
    let Some(libraries) = run::output("rustc", &["--print", "target-libdir", "--target", WASM]) else {
        return Err("rustc was not found; install Rust from https://rustup.rs".into());
    };
    if Path::new(&libraries).exists() {
        return Ok(());
    }
    println!("installing the Rust target {WASM}");
    run::run("rustup", &["target", "add", WASM])
        .map_err(|e| format!("{e}\nthe Rust target {WASM} is missing: `rustup target add {WASM}`").into())
}

/// Has rustup add rustfmt and clippy, unless they are there.
pub fn rust_components() -> Result {
    for (component, probe) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if run::output("cargo", &[probe, "--version"]).is_none() {
            run::run("rustup", &["component", "add", component])?;
        }
    }
    Ok(())
}

/// Has cargo install one of its tools, with features beside its default ones, unless it is there.
pub fn cargo_tool(name: &str, version: &str, features: &str) -> Result {
    let command = name.strip_prefix("cargo-").unwrap_or(name);
    if run::output("cargo", &[command, "--version"]).is_some() {
        return Ok(());
    }
    println!("installing {name} {version}");
    let tool = format!("{name}@{version}");
    run::run("cargo", &["install", "--quiet", "--locked", &tool, "--features", features])
}

/// Has rustup install a compiler beside the usual one, unless it is there: `nightly`, `1.88`.
pub fn toolchain(name: &str) -> Result {
    if run::output("cargo", &[&format!("+{name}"), "--version"]).is_some() {
        return Ok(());
    }
    println!("installing Rust {name}");
    run::run("rustup", &["toolchain", "install", name, "--profile", "minimal"])
}

/// What the bundler runs on.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Checks that Node is there and new enough.
pub fn node() -> Result {
    let (major, minor) = OLDEST_NODE;
    let Some(found) = run::output("node", &["--version"]) else {
        return Err(format!(
            "Node was not found; install Node {major}.{minor} or newer from https://nodejs.org"
        )
        .into());
    };
    let mut numbers = found.trim_start_matches('v').split('.').map(|number| number.parse().unwrap_or(0));
    if (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) < OLDEST_NODE {
        return Err(format!("Node {found} is too old; install Node {major}.{minor} or newer").into());
    }
    Ok(())
}

/// Installs the npm packages of a folder from its lock file, unless they stand as locked.
pub fn npm_packages(folder: &str) -> Result {
    let folder = run::root().join(folder);
    let modified = |path: &str| fs::metadata(folder.join(path)).and_then(|m| m.modified()).ok();
    let (locked, installed) = (modified("package-lock.json"), modified("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= locked {
        return Ok(());
    }
    // What is installed runs nothing of its own.
    let mut npm = run::command("npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    run::finish(npm.current_dir(&folder))
}

/// The path of a Chromium or Chrome: `$CHROMIUM`, the system's, or one that apt installs for root.
pub fn chromium() -> Result<String> {
    if find_chromium().is_none() {
        apt_install(&["chromium"])?;
    }
    find_chromium().ok_or_else(|| {
        "the browser tests need Chromium or Chrome: install it (Debian: `sudo apt-get install chromium`), \
         or give its path in the environment variable CHROMIUM"
            .into()
    })
}

/// The path of a Firefox: `$FIREFOX`, the system's, or one that apt installs for root, with WebKitGTK's driver and the
/// screen that it needs beside it.
pub fn firefox_and_webkit() -> Result<String> {
    if find_firefox_and_webkit().is_none() {
        apt_install(&["firefox-esr", "webkit2gtk-driver", "xvfb"])?;
    }
    find_firefox_and_webkit().ok_or_else(|| {
        "the tests in Firefox and WebKit need both, and a screen for WebKit: install them \
         (Debian: `sudo apt-get install firefox-esr webkit2gtk-driver xvfb`)"
            .into()
    })
}

fn find_firefox_and_webkit() -> Option<String> {
    on_path("WebKitWebDriver")?;
    on_path("Xvfb")?;
    told("FIREFOX").or_else(|| ["firefox-esr", "firefox"].into_iter().find_map(on_path))
}

/// Has apt install packages, where root may and apt is there.
fn apt_install(packages: &[&str]) -> Result {
    let root = run::output("id", &["-u"]).as_deref() == Some("0");
    if !root || run::output("apt-get", &["--version"]).is_none() {
        return Ok(());
    }
    println!("installing {} by apt-get", packages.join(", "));
    run::run("apt-get", &["update", "-qq"])?;
    run::run("apt-get", &[&["install", "-qq", "-y", "--no-install-recommends"], packages].concat())
}

/// Checks that PHP is there with what WordPress needs, or has apt install it for root.
pub fn php() -> Result {
    let is_there = || run::output("php", &["-r", "exit((int) !extension_loaded('pdo_sqlite'));"]).is_some();
    if !is_there() {
        apt_install(&["php-cli", "php-mbstring", "php-sqlite3", "php-xml"])?;
    }
    if is_there() {
        return Ok(());
    }
    Err("the tests of the WordPress plugin need PHP with SQLite (Debian: `sudo apt-get install php-cli php-mbstring \
         php-sqlite3 php-xml`)"
        .into())
}

/// Checks that Hugo is there, or has apt install it for root.
pub fn hugo() -> Result {
    if on_path("hugo").is_none() {
        apt_install(&["hugo"])?;
    }
    on_path("hugo").map(drop).ok_or_else(|| {
        "the tests of the template snippets need Hugo: install it (Debian: `sudo apt-get install hugo`)"
            .into()
    })
}

/// Checks that Java is there and new enough for Spark, or has apt install it for root.
pub fn java() -> Result {
    if java_version().is_none() {
        apt_install(&["openjdk-17-jre-headless"])?;
    }
    match java_version() {
        Some(17..) => Ok(()),
        Some(old) => Err(format!("Spark needs Java 17 or newer; here is Java {old}").into()),
        None => Err("Spark needs Java 17 (Debian: `sudo apt-get install openjdk-17-jre-headless`)".into()),
    }
}

/// `openjdk 17.0.15 2025-04-15` → 17.
fn java_version() -> Option<u32> {
    let told = run::output("java", &["--version"])?;
    told.split_whitespace().nth(1)?.split('.').next()?.parse().ok()
}

/// Has pip install what a folder's `requirements.txt` names into an environment of its own, unless it stands there; the
/// answer is its Python.
pub fn python_packages(folder: &str) -> Result<String> {
    let environment = run::root().join("target/python").join(folder);
    let python = environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let python = python.to_string_lossy().into_owned();
    let wanted = run::root().join(folder).join("requirements.txt");
    let installed = environment.join("requirements.txt");
    if fs::read(&installed).ok() != fs::read(&wanted).ok() {
        println!("installing {}", fs::read_to_string(&wanted)?.trim());
        run::finish(run::command("python3", &["-m", "venv", "--clear"]).arg(&environment))?;
        run::finish(
            run::command(&python, &["-m", "pip", "install", "--quiet", "--requirement"]).arg(&wanted),
        )?;
        fs::copy(wanted, installed)?;
    }
    Ok(python)
}

/// The path that an environment variable gives, if something is there.
fn told(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|path| Path::new(path).exists())
}

fn find_chromium() -> Option<String> {
    const NAMES: [&str; 7] = [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ];
    told("CHROMIUM").or_else(|| NAMES.into_iter().find_map(on_path))
}

fn on_path(name: &str) -> Option<String> {
    let path = std::env::var_os("PATH")?;
    // An absolute name replaces the folder that it is joined to.
    let places = std::env::split_paths(&path).map(|folder| folder.join(name));
    places.into_iter().find(|place| place.is_file()).map(|place| place.to_string_lossy().into_owned())
}
