//! `cargo xtask build`: Rust and `src/web/` → `pkg/`, and what a reader pays for it.

use crate::minify::{Kind, minify};
use crate::run::{self, Result};
use crate::{glue, tools};
use nutgraf::language;
use std::fs;
use std::path::Path;

/// What a reader may have to download at most, in bytes compressed.
const BUDGET: usize = 130_000;

/// What a page loads from one script tag, in that order.
const DOWNLOAD: [&str; 5] = ["embed.js", "card.js", "load.js", "wasm/nutgraf.js", "wasm/nutgraf_bg.wasm"];

/// Where the package's scripts and types are written.
const SOURCES: &str = "src/web";

/// What both licences ask for wherever the package goes.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Where the languages are that the module is without.
const PACKS: &str = "wasm/languages";

/// The package as it is published, in `pkg/`. `tests/tsconfig.json` finds the glue's types in `target/web`.
const PUBLISHED: Build = Build { features: "browser", glue: "target/web/wasm", folder: "pkg" };

/// The package with faults that tests ask for.
pub const FAULTY: Build =
    Build { features: "fault-injection", glue: "target/faulty/glue", folder: "target/faulty/pkg" };

/// A build of the package.
pub struct Build {
    features: &'static str,
    /// Where the module and its glue lie as generated.
    glue: &'static str,
    /// Where the package is written.
    folder: &'static str,
}

/// Compiles the package and prints its sizes.
pub fn build() -> Result {
    compile()?;
    report_sizes().map(drop)
}

/// As [`build`]; an error if a reader downloads more than the budget.
pub fn build_within_budget() -> Result {
    compile()?;
    match report_sizes()?.checked_sub(BUDGET) {
        Some(over @ 1..) => Err(format!("a reader downloads {over} bytes more than the budget").into()),
        _ => Ok(()),
    }
}

/// Compiles the package.
pub fn compile() -> Result {
    PUBLISHED.compile()
}

impl Build {
    /// Compiles this build of the package.
    pub fn compile(&self) -> Result {
        tools::wasm_target()?;
        // Only a library that is nothing but a cdylib is optimized as a whole.
        let features = ["--no-default-features", "--features", self.features];
        let cdylib = ["--lib", "--crate-type", "cdylib", "--target", tools::WASM];
        run::run("cargo", &[&["rustc", "--quiet", "--release"], &features[..], &cdylib[..]].concat())?;
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or(run::root().join("target"), Into::into);
        let glue = run::root().join(self.glue);
        glue::generate(&target.join(tools::WASM).join("release/nutgraf.wasm"), &glue)?;
        let package = run::root().join(self.folder);
        fs::create_dir_all(&package)?;
        clear(&package)?;
        fs::create_dir_all(package.join("wasm"))?;
        optimize(&glue.join("nutgraf_bg.wasm"), &package.join("wasm/nutgraf_bg.wasm"))?;
        write_scripts(&glue, &package.join("wasm"))?;
        write_scripts(&run::root().join(SOURCES), &package)?;
        for licence in LICENCES {
            fs::copy(run::root().join(licence), package.join(licence))?;
        }
        write_packs(&package.join(PACKS))
    }
}

/// Deletes what an earlier build wrote, for its source may be gone.
fn clear(package: &Path) -> Result {
    for entry in fs::read_dir(package)? {
        let path = entry?.path();
        if path.is_dir() {
            fs::remove_dir_all(path)?;
        } else if path.extension().is_some_and(|extension| extension == "js" || extension == "ts") {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// Writes the module as Binaryen makes it: 4 % smaller (brotli, 93.7 to 90.0 KB).
fn optimize(from: &Path, to: &Path) -> Result {
    tools::node()?;
    tools::npm_packages("xtask")?;
    let mut binaryen = run::command("node", &["xtask/node_modules/binaryen/bin/wasm-opt", "-O"]);
    run::finish(binaryen.arg(from).arg("--output").arg(to))
}

/// Writes a folder's scripts, minified, into another, and its types as they are.
fn write_scripts(from: &Path, to: &Path) -> Result {
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        let kind = if name == "embed.js" { Kind::Script } else { Kind::Module };
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("js") => {
                let small = minify(&fs::read_to_string(&path)?, kind);
                fs::write(to.join(name), small.map_err(|e| format!("{}: {e}", path.display()))?)?;
            }
            Some("ts") => fs::write(to.join(name), fs::read(&path)?)?,
            _ => {}
        }
    }
    Ok(())
}

/// Writes the languages that the module is without, one file each.
fn write_packs(folder: &Path) -> Result {
    fs::create_dir_all(folder)?;
    for language in language::all().iter().filter(|language| language.tag != "en") {
        fs::write(folder.join(language.tag).with_extension("txt"), serde_json::to_string(language)?)?;
    }
    Ok(())
}

/// Prints what every file weighs; the answer is what a reader downloads at most, in bytes compressed.
fn report_sizes() -> Result<usize> {
    let package = run::root().join("pkg");
    println!("{:24}{:>10}{:>10}", "bytes", "raw", "brotli");
    let (mut raw, mut compressed) = (0, 0);
    for name in DOWNLOAD {
        let (size, small) = sizes(&package.join(name))?;
        println!("{name:24}{size:>10}{small:>10}");
        raw += size;
        compressed += small;
    }
    println!("{:24}{raw:>10}{compressed:>10}   (styles are in the .wasm)", "a reader downloads");
    let mut packs = Vec::new();
    for entry in fs::read_dir(package.join(PACKS))? {
        packs.push(sizes(&entry?.path())?);
    }
    let (raw, small) = packs.iter().max_by_key(|(_, small)| small).ok_or("there are no language packs")?;
    println!("{:24}{raw:>10}{small:>10}   (besides, unless the page is in English)", "one pack, at most");
    let total = |size: fn(&(usize, usize)) -> usize| packs.iter().map(size).sum::<usize>();
    println!("{:24}{:>10}{:>10}", format!("all {} packs", packs.len()), total(|p| p.0), total(|p| p.1));
    let most = compressed + small;
    println!("{most} with the largest pack; the budget is {BUDGET}");
    Ok(most)
}

/// The size of a file, and its size compressed.
fn sizes(path: &Path) -> Result<(usize, usize)> {
    let bytes = fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok((bytes.len(), brotli(&bytes)?))
}

/// Size at the best compression, as a server that compresses ahead of time sends it.
fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params)?;
    Ok(out.len())
}
