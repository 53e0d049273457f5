"""The job for Apache Spark gives what one process gives: on one machine, on a cluster, and when an executor is killed.

`cargo xtask spark` runs it. NUTGRAF is the command, ARTICLES a file of generated articles as JSON Lines.
"""

import contextlib
import io
import json
import os
import re
import signal
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from cluster import LOOPBACK, NUTGRAF, ROOT, SPARK, Cluster, submit, until
from pyspark.sql import SparkSession

ARTICLES = os.environ["ARTICLES"]
STORY = (
    "The harbour bridge will reopen to traffic on 4 May, a year after a ship struck its pier.\n\n"
    "“No ship of that size will ever reach the piers again,” said Zoë Lindqvist, the chief engineer. 🎉\n\n"
    "Ferries, which have carried commuters since last spring, will run until the end of the month."
)
PAGE = (ROOT / "tests/cli/articles/bridge.html").read_text(encoding="utf-8")


def one_process(*args, records):
    """What the command answers to these lines."""
    line = [NUTGRAF, "--from", "jsonl", "--to", "jsonl", *args]
    out = subprocess.run(line, input=records, capture_output=True, text=True, encoding="utf-8").stdout
    return [json.loads(answer) for answer in out.splitlines()]


class Spark(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        os.environ.update(LOOPBACK)
        builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
        builder = builder.config("spark.ui.showConsoleProgress", "false").config("spark.log.level", "ERROR")
        cls.spark = builder.getOrCreate()
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.addClassCleanup(cls.spark.stop)
        cls.folder = Path(folder.name)

    def run_job(self, name, *args, master="local[2]", code=0):
        """The rows that the job wrote, and all that it said."""
        output, log = self.folder / name, self.folder / f"{name}.log"
        with open(log, "w") as said:
            job = submit(master, *args[:1], output, *args[1:], log=said)
            self.assertEqual(job.wait(), code, log.read_text())
        return (self.spark.read.parquet(str(output)) if code == 0 else None), log.read_text()

    def assert_rows(self, rows, answers):
        """As Python has them: a field that the job forgets is missed."""
        expected = [{**dict.fromkeys(rows.columns), **answer} for answer in answers]
        found = [row.asDict(recursive=True) for row in rows.collect()]
        key = lambda row: json.dumps(row, sort_keys=True)
        self.assertEqual(sorted(found, key=key), sorted(expected, key=key))


class Rows(Spark):
    def test_lines_that_cannot_be_read_are_rows_with_a_reason(self):
        lines = [
            json.dumps({"id": "a", "text": STORY, "title": "Bridge"}, ensure_ascii=False),
            json.dumps({"id": 2, "body": STORY}),
            '{"id": "c", "text": "Trams',
            "",
            json.dumps({"text": "Snow\tfell on the city. Trams\r\nstopped at noon."}),
            json.dumps({"id": "'\\", "text": "Snow fell.", "lang": "no tag"}),
        ]
        records = "\n".join(lines) + "\n"
        path = self.folder / "lines.jsonl"
        path.write_text(records, encoding="utf-8", newline="")
        rows, _ = self.run_job("lines", str(path), "--from", "jsonl", "--length", "words=30", "--quotes", "1")
        answers = one_process("--length", "words=30", "--quotes", "1", records=records)
        for answer in answers:
            place = str(answer["id"]).startswith("-:")
            answer["id"] = None if place else str(answer["id"])
        self.assertEqual([answer.get("error") for answer in answers].count(None), 2)
        self.assert_rows(rows, answers)

    def test_columns_of_parquet(self):
        pages = [(1, PAGE, "Trams"), (2, "<ul><li>Shoes</ul>", None), (3, None, None), (None, PAGE, None)]
        source = str(self.folder / "pages.parquet")
        self.spark.createDataFrame(pages, "number BIGINT, `the page` STRING, title STRING").write.parquet(source)
        fields = ("--id-field", "number", "--html-field", "the page")
        rows, _ = self.run_job("pages", source, *fields)
        records = [dict(zip(("number", "the page", "title"), page)) for page in pages]
        answers = one_process(*fields, records="\n".join(map(json.dumps, records)))
        for answer in answers:
            answer["id"] = None if answer["id"] == "-:4" else str(answer["id"])
        self.assertEqual([bool(answer.get("text")) for answer in answers], [True, False, False, True])
        self.assert_rows(rows, answers)

    def test_a_wrong_option_is_told_once(self):
        _, said = self.run_job("wrong", ARTICLES, "--from", "jsonl", "--length", "x", code=2)
        self.assertEqual(said.count("invalid value 'x' for '--length <LENGTH>'"), 1, said)

    def test_the_commands_of_the_page_run(self):
        page = (ROOT / "docs/spark.md").read_text(encoding="utf-8")
        commands = [block for block in re.findall(r"```sh\n(.*?)```", page, re.S) if "spark-submit" in block]
        [snippet] = re.findall(r"```python\n(.*?)```", page, re.S)
        article = {"id": "a", "url": "https://a.example", "text": STORY, "page": PAGE}
        self.spark.createDataFrame([article]).write.parquet(str(self.folder / "articles.parquet"))
        (self.folder / "archive").mkdir()
        (self.folder / "archive/a.jsonl").write_text(json.dumps(article))
        (self.folder / "target").symlink_to(ROOT / "target")
        (self.folder / "integrations").symlink_to(ROOT / "integrations")
        path = f"{SPARK}:{os.environ['PATH']}"
        for command in commands:
            line = ["sh", "-ec", command[command.index("spark-submit") :]]
            ran = subprocess.run(
                line, cwd=self.folder, env={**LOOPBACK, "PATH": path, "MASTER": "local[1]"}, capture_output=True, text=True
            )
            self.assertEqual(ran.returncode, 0, ran.stderr)
        names = {"spark": self.spark}
        with contextlib.redirect_stdout(io.StringIO()):
            exec(snippet.replace("summaries.parquet", f"{self.folder}/summaries.parquet"), names)
        self.assertIn(names["first"].first()["first"], STORY)
        self.assertEqual(self.spark.read.parquet(f"{self.folder}/more.parquet").first().id, article["url"])


class Archive(Spark):
    """All of the generated articles."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        lines = cls.folder / "one-process.jsonl"
        subprocess.run([NUTGRAF, ARTICLES, "--output", lines], check=True)
        cls.lines = str(lines)
        cls.source = str(cls.folder / "articles.parquet")
        cls.spark.read.schema("id BIGINT, text STRING").json(ARTICLES).repartition(64).write.parquet(cls.source)

    def assert_same(self, rows):
        """As one process gives it: nothing is lost, nothing doubled."""
        expected = self.spark.read.schema(rows.schema).json(self.lines)
        self.assertEqual(expected.count(), rows.count())
        self.assertEqual(expected.exceptAll(rows).count(), 0)
        self.assertEqual(rows.filter("error IS NOT NULL").count(), 0)

    def measured(self, what, name, *args, **options):
        started = time.monotonic()
        rows, said = self.run_job(name, *args, **options)
        seconds = time.monotonic() - started
        print(f"\n{what}: {rows.count()} rows in {seconds:.1f} s, {rows.count() / seconds:.0f} a second", flush=True)
        return rows, said

    def test_on_this_machine(self):
        rows, _ = self.measured("local[*], JSON Lines", "local", ARTICLES, "--from", "jsonl", master="local[*]")
        self.assert_same(rows)

    def test_on_a_cluster(self):
        for workers in (1, 2):
            with Cluster(self.folder, workers) as cluster:
                name = f"cluster-{workers}"
                rows, _ = self.measured(f"{workers} workers", name, self.source, master=cluster.address)
            self.assert_same(rows)

    def test_an_executor_that_is_killed(self):
        output, log = self.folder / "killed", self.folder / "killed.log"
        with Cluster(self.folder, 2) as cluster, open(log, "w") as said:
            job = submit(cluster.address, self.source, output, log=said)
            # Where a task moves its file once it is done.
            done = lambda: len(list(output.glob("_temporary/0/task_*"))) >= 16
            until(done, job)
            os.kill(until(lambda: cluster.busy_executor(0), job), signal.SIGKILL)
            self.assertEqual(job.wait(), 0, log.read_text())
        self.assertRegex(log.read_text(), r"Lost executor \d")
        self.assert_same(self.spark.read.parquet(str(output)))


if __name__ == "__main__":
    unittest.main()
