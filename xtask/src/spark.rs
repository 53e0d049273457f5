//! `cargo xtask spark`: the job for Apache Spark, tried on this machine and on a cluster of two workers.

use crate::run::{self, Result};
use crate::tools;
use std::fs::{self, File};

/// So many generated articles go through.
const ARTICLES: &str = "100000";

/// Tries it with this many articles. Where Java or PySpark is not to be had, it says so and passes over it.
pub fn test(articles: Option<&str>) -> Result {
    let python = match tools::java().and_then(|()| tools::python_packages("integrations/spark")) {
        Ok(python) => python,
        Err(why) => {
            println!("SKIPPED: {why}");
            return Ok(());
        }
    };
    run::run("cargo", &["build", "--quiet", "--release", "--features", "cli", "--bin", "nutgraf"])?;
    let folder = run::root().join("target/spark");
    fs::create_dir_all(&folder)?;
    let path = folder.join("articles.jsonl");
    let mut generator =
        run::command("cargo", &["bench", "--quiet", "--features", "cli", "--bench", "archive"]);
    generator.args(["--", articles.unwrap_or(ARTICLES), "--print"]);
    run::finish(generator.stdout(File::create(&path)?))?;
    let mut test = run::command(&python, &["-B", "-m", "unittest", "-v", "test_spark"]);
    test.current_dir(run::root().join("tests/spark")).env("PYSPARK_PYTHON", &python);
    test.env("NUTGRAF", run::root().join("target/release/nutgraf")).env("ARTICLES", path);
    run::finish(&mut test)?;
    Ok(fs::remove_dir_all(folder)?)
}
