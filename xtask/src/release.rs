//! `cargo xtask release --dry-run`: what would be published, packed, checked and described, in `target/release-files/`.

use crate::run::{self, Result};
use crate::{package, tools};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256, Sha384};
use std::fs;
use std::path::{Path, PathBuf};

/// Packs the crate and the npm package, checks them and what they depend on, and writes their bill of materials and
/// their hashes beside them. Nothing leaves this machine.
pub fn dry_run() -> Result {
    tools::cargo_tool("cargo-deny", "0.20.2", "")?;
    tools::cargo_tool("cargo-cyclonedx", "0.5.9", "")?;
    tools::node()?;
    tools::npm_packages("tests")?;
    tools::npm_packages("xtask")?;
    let files = run::root().join("target/release-files");
    if files.exists() {
        fs::remove_dir_all(&files)?;
    }
    fs::create_dir_all(&files)?;
    println!("=== what it depends on");
    check_dependencies()?;
    println!("=== the npm package");
    package::build_within_limit()?;
    pack_npm(&files)?;
    println!("=== the crate");
    let crate_file = pack_crate(&version()?, &files)?;
    println!("=== the crate, built in another folder");
    let unpacked = Unpacked::new(&crate_file)?;
    package::builds_the_same_from(&unpacked.folder)?;
    println!("=== bill of materials");
    bill_of_materials(&unpacked, &files)?;
    integrity(&files)?;
    checksums(&files)?;
    println!("\nwhat would be published lies in {}", files.display());
    Ok(())
}

/// Licences, sources and doubled crates; known holes and signatures as far as their services answer.
fn check_dependencies() -> Result {
    run::run("cargo", &["deny", "--locked", "check", "licenses", "bans", "sources"])?;
    if run::output("cargo", &["deny", "--locked", "fetch"]).is_some() {
        run::run("cargo", &["deny", "--locked", "check", "advisories"])?;
    } else {
        println!("NOT CHECKED: known holes, as RustSec's list could not be had");
    }
    for folder in ["tests", "xtask"] {
        check_signatures(folder)?;
    }
    Ok(())
}

/// The signatures of the npm packages of a folder.
fn check_signatures(folder: &str) -> Result {
    let mut npm =
        run::command("npm", &["audit", "signatures", "--json", "--fetch-retries=0", "--fetch-timeout=20000"]);
    let answer = npm.current_dir(run::root().join(folder)).output()?.stdout;
    let answer: Value = serde_json::from_slice(&answer).unwrap_or_default();
    match answer["invalid"].as_array() {
        Some(invalid) if invalid.is_empty() => println!("npm's signatures are right: {folder}"),
        Some(invalid) => return Err(format!("wrong signatures of npm packages: {invalid:?}").into()),
        None => {
            println!(
                "NOT CHECKED: the signatures of npm's packages in {folder}, as its service did not answer"
            );
        }
    }
    Ok(())
}

/// Checks the npm package as its users would have it, and packs it.
fn pack_npm(files: &Path) -> Result {
    run::run("node", &["--test", "tests/js/package.test.mjs"])?;
    let mut npm = run::command("npm", &["pack", "--silent", "--pack-destination"]);
    run::finish(npm.arg(files).current_dir(run::root().join("pkg")))
}

/// The version of the crate, which has to be that of the npm package.
fn version() -> Result<String> {
    let id = run::output("cargo", &["pkgid", "--package", "nutgraf"]).unwrap_or_default();
    let (_, version) = id.rsplit_once(['#', '@']).ok_or("cargo tells no version of the crate")?;
    let package: Value = serde_json::from_str(&fs::read_to_string(run::root().join("pkg/package.json"))?)?;
    if package["version"] == version {
        Ok(version.to_string())
    } else {
        Err(format!("the crate has version {version}, the npm package {}", package["version"]).into())
    }
}

/// Packs the crate, which cargo builds from what it packed; the answer is the packed file.
fn pack_crate(version: &str, files: &Path) -> Result<PathBuf> {
    run::run("cargo", &["package", "--quiet", "--locked", "--package", "nutgraf", "--features", "cli"])?;
    let name = format!("nutgraf-{version}.crate");
    let packed = files.join(&name);
    fs::copy(run::root().join("target/package").join(&name), &packed)?;
    Ok(packed)
}

/// A packed crate, unpacked into a folder outside the repository for as long as this lives.
struct Unpacked {
    parent: PathBuf,
    folder: PathBuf,
}

impl Unpacked {
    fn new(packed: &Path) -> Result<Unpacked> {
        let parent = std::env::temp_dir().join(format!("nutgraf-release-{}", std::process::id()));
        fs::create_dir_all(&parent)?;
        let folder = parent.join(packed.file_stem().unwrap_or_default());
        let unpacked = Unpacked { parent, folder };
        let mut tar = run::command("tar", &["-xzf"]);
        run::finish(tar.arg(packed).arg("-C").arg(&unpacked.parent))?;
        Ok(unpacked)
    }
}

impl Drop for Unpacked {
    fn drop(&mut self) {
        // What stays behind in the system's folder for such files is the system's to clear.
        let _ = fs::remove_dir_all(&self.parent);
    }
}

/// Writes which crates are in the npm package's modules, in CycloneDX's form.
fn bill_of_materials(unpacked: &Unpacked, files: &Path) -> Result {
    let mut cyclonedx =
        run::command("cargo", &["cyclonedx", "--quiet", "--format", "json", "--spec-version", "1.5"]);
    cyclonedx.args([
        "--target",
        tools::WASM,
        "--no-default-features",
        "--features",
        package::PUBLISHED_FEATURES,
    ]);
    cyclonedx.args(["--no-build-deps", "--override-filename", "bom"]);
    // The time of the last commit in place of now, and no random number: the same sources give the same bill.
    let committed = run::output("git", &["log", "-1", "--format=%ct"]).unwrap_or_default();
    run::finish(cyclonedx.env("SOURCE_DATE_EPOCH", committed).current_dir(&unpacked.folder))?;
    let bill = fs::read_to_string(unpacked.folder.join("bom.json"))?;
    // Where the crate lay on this machine is nobody's business.
    let here = format!("path+file://{}#", unpacked.folder.display());
    fs::write(files.join("nutgraf.cdx.json"), bill.replace(&here, ""))?;
    Ok(())
}

/// Writes the value of `integrity` for each script and module of the npm package, as a page that includes them needs it
/// (Subresource Integrity, section 3.1).
fn integrity(files: &Path) -> Result {
    let mut hashes = Map::new();
    let package = run::root().join("pkg");
    for folder in [package.clone(), package.join("languages")] {
        for path in sorted_files(&folder)? {
            if path.extension().is_some_and(|extension| extension == "js" || extension == "wasm") {
                let name = path.strip_prefix(&package)?.to_string_lossy().replace('\\', "/");
                let hash = format!("sha384-{}", STANDARD.encode(Sha384::digest(fs::read(&path)?)));
                hashes.insert(name, Value::String(hash));
            }
        }
    }
    fs::write(files.join("integrity.json"), serde_json::to_string_pretty(&hashes)? + "\n")?;
    Ok(())
}

/// Writes the SHA-256 of each file, as `sha256sum --check` reads it.
fn checksums(files: &Path) -> Result {
    let mut sums = String::new();
    for path in sorted_files(files)? {
        let hash: String =
            Sha256::digest(fs::read(&path)?).iter().map(|byte| format!("{byte:02x}")).collect();
        sums += &format!("{hash}  {}\n", path.file_name().unwrap_or_default().display());
    }
    print!("{sums}");
    fs::write(files.join("SHA256SUMS"), sums)?;
    Ok(())
}

fn sorted_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.retain(|path| path.is_file());
    paths.sort();
    Ok(paths)
}
