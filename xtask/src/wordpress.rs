//! `cargo xtask wordpress`: the WordPress plugin with the package in it → `target/nutgraf-wordpress.zip`.

use crate::run::{self, Result};
use crate::{package, tools};
use std::fs::{self, File};
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Makes the package and packs the plugin.
pub fn build() -> Result {
    package::make()?;
    pack().map(drop)
}

/// Packs the plugin with the package as it is built, and tries it in WordPress.
pub fn test() -> Result {
    let plugin = pack()?;
    tools::php()?;
    for file in files(&plugin)?.iter().filter(|file| file.extension().is_some_and(|name| name == "php")) {
        run::finish(run::command("php", &["--syntax-check"]).arg(file).stdout(std::process::Stdio::null()))?;
    }
    run::run("cargo", &["build", "--quiet", "--release", "--features", "cli", "--bin", "nutgraf"])?;
    let mut node = run::command("node", &["--test", "tests/wordpress/wordpress.test.mjs"]);
    node.env("NUTGRAF", run::root().join("target/release/nutgraf"));
    run::finish(node.env("CHROMIUM", tools::chromium()?))
}

/// The answer is the folder that was packed.
fn pack() -> Result<PathBuf> {
    let plugin = run::root().join("target/wordpress/nutgraf");
    if plugin.exists() {
        fs::remove_dir_all(&plugin)?;
    }
    copy(&run::root().join("integrations/wordpress"), &plugin, &|_| true)?;
    let is_served =
        |name: &str| [".js", ".wasm"].iter().any(|end| name.ends_with(end)) || name.contains("LICENSE");
    copy(&run::root().join("pkg"), &plugin.join("assets"), &is_served)?;
    let path = run::root().join("target/nutgraf-wordpress.zip");
    let mut zip = ZipWriter::new(File::create(&path)?);
    add(&mut zip, &plugin)?;
    zip.finish()?;
    println!("packed {}", path.display());
    Ok(plugin)
}

/// Copies the files of a folder and of those in it that are `wanted` by their names.
fn copy(from: &Path, to: &Path, wanted: &dyn Fn(&str) -> bool) -> Result {
    for file in files(from)? {
        if file.file_name().is_some_and(|name| wanted(&name.to_string_lossy())) {
            let copied = to.join(file.strip_prefix(from)?);
            fs::create_dir_all(copied.parent().expect("it lies in a folder"))?;
            fs::copy(&file, copied)?;
        }
    }
    Ok(())
}

fn add(zip: &mut ZipWriter<impl Write + Seek>, plugin: &Path) -> Result {
    for file in files(plugin)? {
        let name = Path::new("nutgraf").join(file.strip_prefix(plugin)?);
        zip.start_file_from_path(name, SimpleFileOptions::default())?;
        zip.write_all(&fs::read(file)?)?;
    }
    Ok(())
}

/// All files of a folder and of those in it, in order.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
