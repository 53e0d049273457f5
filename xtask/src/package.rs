//! `cargo xtask build`: Rust and `src/web/` → `pkg/`.

use crate::run::{self, Result};
use crate::{glue, notices, sizes, tools};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use miniz_oxide::deflate::{CompressionLevel, compress_to_vec_zlib};
use nutgraf::language;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the package's scripts and types are written.
const SOURCES: &str = "src/web";

/// Joins and minifies the scripts.
const BUNDLER: &str = "xtask/bundle.mjs";

/// The modules' names: what pages load, and what servers load to read HTML.
const BROWSER: &str = "nutgraf";
const SERVER: &str = "nutgraf_html";

/// The profile in `Cargo.toml` that it is compiled by.
const PROFILE: &str = "wasm";

/// LLVM makes no function with a larger frame, in bytes, a part of the one that calls it. An engine compiles a function when
/// it is first called, and takes more than twice as long for one of twice the size. So a reader's first visit has a sixth less to
/// compile (V8 11.3: 62.7 in place of 74.7 million instructions in `CompileLazy`, up to the first summary), for 0.6 KB more,
/// and a summary takes as long as before.
const MOST_INLINED: u32 = 256;

/// What both licences ask for wherever the package goes.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The package as it is published, in `pkg/`. The types of the tests find what is generated in `target/web`.
const PUBLISHED: Build = Build { features: "browser", generated: "target/web", folder: "pkg" };

/// The package with faults that tests ask for.
pub const FAULTY: Build =
    Build { features: "fault-injection", generated: "target/faulty/web", folder: "target/faulty/pkg" };

/// A build of the package.
pub struct Build {
    features: &'static str,
    /// Where the module, its glue and the packs lie as generated.
    generated: &'static str,
    /// Where the package is written.
    folder: &'static str,
}

/// Makes the package and prints its sizes.
pub fn build() -> Result {
    make()?;
    sizes::report().map(drop)
}

/// As [`build`]; an error if a reader downloads more than the limit.
pub fn build_within_limit() -> Result {
    make()?;
    match sizes::report()?.checked_sub(sizes::LIMIT) {
        Some(over @ 1..) => Err(format!("a reader downloads {over} bytes more than the limit").into()),
        _ => Ok(()),
    }
}

/// Makes all that goes to others: the package, and the notices of those whose crates are in it.
pub fn make() -> Result {
    compile()?;
    notices::write(&run::root().join(PUBLISHED.folder))
}

/// Compiles the package, for use on this machine.
pub fn compile() -> Result {
    PUBLISHED.compile()
}

/// The features of the published modules, for tools that ask cargo what is in them.
pub const PUBLISHED_FEATURES: &str = "browser,server";

/// Compiles the crate that lies in another folder; an error unless its modules are, byte for byte, those of the package.
pub fn builds_the_same_from(sources: &Path) -> Result {
    let folder = sources.join("built");
    module(sources, PUBLISHED.features, BROWSER, &folder)?;
    module(sources, "server", SERVER, &folder)?;
    for name in [BROWSER, SERVER].map(|name| format!("{name}_bg.wasm")) {
        if fs::read(folder.join(&name))? != fs::read(run::root().join(PUBLISHED.generated).join(&name))? {
            return Err(format!("{name} differs when it is built in {}", sources.display()).into());
        }
    }
    println!("the modules are the same, byte for byte");
    Ok(())
}

impl Build {
    /// Compiles this build of the package.
    pub fn compile(&self) -> Result {
        tools::wasm_target()?;
        tools::node()?;
        tools::npm_packages("xtask")?;
        let generated = run::root().join(self.generated);
        clear(&generated)?;
        module(&run::root(), self.features, BROWSER, &generated)?;
        module(&run::root(), "server", SERVER, &generated)?;
        write_bytes(&generated)?;
        write_packs(&generated.join("languages"))?;
        println!("writing {}/", self.folder);
        let package = run::root().join(self.folder);
        clear(&package)?;
        copy(&generated, &package)?;
        copy(&run::root().join(SOURCES), &package)?;
        run::finish(run::command("node", &[BUNDLER]).args([generated, package.clone()]))?;
        for licence in LICENCES {
            fs::copy(run::root().join(licence), package.join(licence))?;
        }
        Ok(())
    }
}

/// Compiles the crate that lies in `sources` with these features, and writes the module and its glue by this name.
fn module(sources: &Path, features: &str, name: &str, folder: &Path) -> Result {
    println!("compiling the crate to WebAssembly: {name}");
    let compiled = compile_module(sources, features)?;
    println!("generating its glue");
    glue::generate(&compiled, name, folder)
}

/// The browser's module as the compiler leaves it: with the names of its functions.
pub fn named_module() -> Result<PathBuf> {
    tools::wasm_target()?;
    compile_module(&run::root(), PUBLISHED.features)
}

fn compile_module(sources: &Path, features: &str) -> Result<PathBuf> {
    // Only a library that is nothing but a cdylib is optimized as a whole.
    let features = ["--no-default-features", "--features", features];
    let cdylib = ["--lib", "--crate-type", "cdylib", "--target", tools::WASM];
    let profile = ["rustc", "--quiet", "--profile", PROFILE];
    let mut cargo = run::command("cargo", &[&profile[..], &features[..], &cdylib[..]].concat());
    // Panics name the files of dependencies: not where they lie on this machine.
    let paths = format!("--remap-path-prefix={}=cargo", cargo_home()?.display());
    cargo.env("RUSTFLAGS", format!("{paths} -Cllvm-args=-inline-max-stacksize={MOST_INLINED}"));
    run::finish(cargo.current_dir(sources))?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(sources.join("target"), Into::into);
    Ok(target.join(tools::WASM).join(PROFILE).join("nutgraf.wasm"))
}

fn cargo_home() -> Result<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    home.ok_or_else(|| "there is no home folder, and no CARGO_HOME".into())
}

/// Deletes what an earlier build wrote into a folder, for its source may be gone; makes the folder, if there is none.
fn clear(folder: &Path) -> Result {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            fs::remove_dir_all(path)?;
        } else if extension(&path).is_some_and(|extension| matches!(extension, "js" | "ts" | "wasm")) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn extension(path: &Path) -> Option<&str> {
    path.extension()?.to_str()
}

/// Writes the module's bytes, compressed, as a script, for where the file beside it is not served.
fn write_bytes(folder: &Path) -> Result {
    let bytes = fs::read(folder.join("nutgraf_bg.wasm"))?;
    let deflated = STANDARD.encode(compress_to_vec_zlib(&bytes, CompressionLevel::UberCompression as u8));
    Ok(fs::write(folder.join("wasm-bytes.js"), format!("export const deflated = \"{deflated}\";\n"))?)
}

/// Writes the languages, one module each.
fn write_packs(folder: &Path) -> Result {
    fs::create_dir_all(folder)?;
    for language in language::all() {
        let pack = format!("export default {};\n", serde_json::to_string(language)?);
        fs::write(folder.join(language.tag).with_extension("js"), pack)?;
    }
    Ok(())
}

/// Copies what is no script: the scripts are the bundler's.
fn copy(from: &Path, to: &Path) -> Result {
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        if path.is_file() && extension(&path) != Some("js") {
            fs::copy(&path, to.join(path.file_name().unwrap_or_default()))?;
        }
    }
    Ok(())
}
