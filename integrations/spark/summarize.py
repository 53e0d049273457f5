"""Summarizes an archive on all cores of an Apache Spark cluster.

    spark-submit --files target/release/nutgraf integrations/spark/summarize.py articles.parquet summaries.parquet

Each partition's rows go as JSON Lines through one process of the command `nutgraf`, which `--files` brings to every
executor. `docs/spark.md` tells the rest.
"""

import argparse
import shlex
import subprocess
import sys

from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

# What `nutgraf summarize --to jsonl` writes (docs/command-line.md). Offsets are bytes of the UTF-8 text.
SUMMARY = """
    id STRING,
    title STRING,
    lang STRING,
    sentences ARRAY<STRUCT<text STRING, `start` BIGINT, `end` BIGINT, paragraph BIGINT, rank BIGINT, score DOUBLE>>,
    quotes ARRAY<STRUCT<
        text STRING, `start` BIGINT, `end` BIGINT,
        speaker STRUCT<name STRING, role STRING, `start` BIGINT, `end` BIGINT>,
        score DOUBLE>>,
    keywords ARRAY<STRUCT<text STRING, score DOUBLE>>,
    stats STRUCT<words BIGINT, sentences BIGINT, readingSeconds BIGINT, summarySeconds BIGINT>,
    text STRING,
    error STRING
"""
FIELDS = ("text", "html", "id", "title", "lang")
OPTIONS = ("length", "quotes", "keywords", "lang", "beyond", "rank", "max-size")
# One process a task, one thread a process: the cores are Spark's to share out.
FIXED = ("summarize", "--from", "jsonl", "--to", "jsonl", "--jobs", "1")


def arguments():
    parser = argparse.ArgumentParser(description="Summarizes an archive on Apache Spark.", allow_abbrev=False)
    parser.add_argument("input", help="a path or pattern that Spark reads")
    parser.add_argument("output", help="the folder for the summaries, as Parquet; it may not exist yet")
    parser.add_argument("--from", dest="format", choices=("parquet", "jsonl"), default="parquet")
    parser.add_argument("--command", help="where `nutgraf` is on every machine, unless --files brings it")
    for field in FIELDS:
        parser.add_argument(f"--{field}-field", help="as `nutgraf` has it")
    for option in OPTIONS:
        parser.add_argument(f"--{option}", help="as `nutgraf` has it")
    return parser.parse_args()


def command(args):
    """The program with its arguments, tried in the driver: a wrong one is told once, and not by each task."""
    given = vars(args)
    names = [f"{field}-field" for field in FIELDS] + list(OPTIONS)
    options = [f"--{name}={value}" for name in names if (value := given[name.replace("-", "_")]) is not None]
    here = [args.command or SparkFiles.get("nutgraf"), *FIXED, *options]
    if code := subprocess.run(here, stdin=subprocess.DEVNULL).returncode:
        sys.exit(code)
    # A task works in the folder that `--files` fills.
    return [args.command or "./nutgraf", *FIXED, *options]


def articles(spark, args):
    """A JSON object a row. Lines stay as they are: `nutgraf` tells what is wrong with one."""
    if args.format == "jsonl":
        return spark.read.text(args.input, lineSep="\n")
    rows = spark.read.parquet(args.input)
    needed = args.html_field or args.text_field or "text"
    optional = (args.id_field or "id", args.title_field or "title", args.lang_field or "lang")
    columns = [needed, *(name for name in optional if name in rows.columns)]
    return rows.select(F.to_json(F.struct(*(f"`{name}`" for name in columns))).alias("value"))


def summaries(articles, command):
    """A row for each article: its summary, or in `error` why it has none."""
    # 1: some articles could not be read, which their rows tell. With any other code the task has failed.
    script = f"{shlex.join(command)}; [ $? -le 1 ]"
    articles.createOrReplaceTempView("articles")
    lines = articles.sparkSession.sql(
        f"SELECT TRANSFORM(value) USING {sql_string(script)} AS (line STRING) FROM articles"
    )
    rows = lines.select(F.from_json("line", SUMMARY, {"mode": "FAILFAST"}).alias("summary")).select("summary.*")
    # A record without an id is called by its place, which in a pipe means nothing.
    is_place = F.col("id").rlike("^-:[0-9]+$")
    return rows.withColumn("id", F.when(~is_place, F.col("id")))


def sql_string(text):
    return "'" + text.replace("\\", r"\\").replace("'", r"\'") + "'"


def main():
    args = arguments()
    spark = SparkSession.builder.appName("nutgraf").getOrCreate()
    summaries(articles(spark, args), command(args)).write.parquet(args.output)


if __name__ == "__main__":
    main()
