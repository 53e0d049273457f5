//! What a reader of a page downloads, file by file.

use crate::run::{self, Result};
use std::fs;
use std::path::Path;

/// What a reader should have to download at most, in bytes compressed.
const BUDGET: usize = 130_000;

/// What a reader has to download: no change may add to it unseen, and it is to come down to the budget.
pub const LIMIT: usize = 253_500;

/// What a page in English loads from one script tag; `tests/browser/hosts.test.mjs` holds it.
const DOWNLOAD: [&str; 12] = [
    "embed.js",
    "card.js",
    "load.js",
    "options.js",
    "packs.js",
    "page.js",
    "placed.js",
    "wasm.js",
    "languages.js",
    "languages/en.js",
    "nutgraf.js",
    "nutgraf_bg.wasm",
];

/// Prints what every file weighs; the answer is what a reader downloads at most, in bytes compressed.
pub fn report() -> Result<usize> {
    let package = run::root().join("pkg");
    row("bytes", "raw", "brotli", "");
    let mut total = Size::default();
    for name in DOWNLOAD {
        let size = Size::of(&package.join(name))?;
        size.print(name, "");
        total.add(size);
    }
    total.print("a reader downloads", "   (styles are in the .wasm)");
    let (mut packs, mut largest) = (Size::default(), Size::default());
    let mut count = 0;
    for entry in fs::read_dir(package.join("languages"))? {
        let path = entry?.path();
        let size = Size::of(&path)?;
        packs.add(size);
        count += 1;
        if size.brotli > largest.brotli && !path.ends_with("en.js") {
            largest = size;
        }
    }
    largest.print("the largest other language", "   (besides, if the page is in it)");
    packs.print(&format!("all {count} languages"), "");
    Size::of(&package.join("wasm-bytes.js"))?
        .print("wasm-bytes.js", "   (in place of the .wasm where that is not served)");
    let most = total.brotli + largest.brotli;
    println!("{most} with the largest other language; the budget is {BUDGET}, the limit {LIMIT}");
    Ok(most)
}

#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    brotli: usize,
}

impl Size {
    fn of(path: &Path) -> Result<Size> {
        let bytes = fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(Size { raw: bytes.len(), brotli: brotli(&bytes)? })
    }

    fn add(&mut self, other: Size) {
        self.raw += other.raw;
        self.brotli += other.brotli;
    }

    fn print(self, name: &str, note: &str) {
        row(name, &self.raw.to_string(), &self.brotli.to_string(), note);
    }
}

fn row(name: &str, raw: &str, brotli: &str, note: &str) {
    println!("{name:28}{raw:>10}{brotli:>10}{note}");
}

/// Size at the best compression, as a server that compresses ahead of time sends it.
fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params)?;
    Ok(out.len())
}
