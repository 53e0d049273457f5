"""The pages of a WARC, as `docs/command-line.md` has them summarized.

`cargo xtask warc` runs it, with the command and a Python that has warcio first on the path.
"""

import gzip
import json
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).parents[2]
STORY = (ROOT / "tests/cli/articles/bridge.html").read_text(encoding="utf-8")
HTML = "text/html; charset=utf-8"


def record(kind, address, block):
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:test:{address}>\r\nWARC-Date: 2026-03-02T10:00:00Z\r\n"
        f"WARC-Target-URI: https://post.test/{address}\r\nContent-Type: application/http; msgtype={kind}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def answer(address, body, kind=HTML, status="200 OK", **headers):
    """What a server answered; of a header's name `_` stands for `-`."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return record("response", address, "\r\n".join([*lines, "", ""]).encode() + body)


def chunks(body, size=700):
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in [*parts, b""])


def packed(records):
    """As crawlers write them: each record by itself."""
    return b"".join(map(gzip.compress, records))


class Warc(unittest.TestCase):
    def summaries(self, warc, said=""):
        """What the command in the manual makes of a WARC, and says of it."""
        page = (ROOT / "docs/command-line.md").read_text(encoding="utf-8")
        (command,) = (line for line in page.splitlines() if line.startswith("python3 integrations/warc"))
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "crawl.warc.gz").write_bytes(warc)
            Path(folder, "integrations").symlink_to(ROOT / "integrations")
            ran = subprocess.run(command, shell=True, cwd=folder, capture_output=True, text=True, encoding="utf-8")
            self.assertEqual((ran.returncode, ran.stderr), (0, said))
            lines = Path(folder, "summaries.jsonl").read_text(encoding="utf-8").splitlines()
        return {summary["id"].removeprefix("https://post.test/"): summary for summary in map(json.loads, lines)}

    def assert_same(self, summaries, *addresses):
        """Each page was read as what it is, and no others were."""
        self.assertEqual(list(summaries), list(addresses))
        (one, *others) = [{**summary, "id": None} for summary in summaries.values()]
        self.assertIn("Ada Lindqvist", json.dumps(one))
        for other in others:
            self.assertEqual(other, one)

    def test_a_page_is_read_however_it_was_sent(self):
        plain = STORY.encode()
        records = [
            record("warcinfo", "", b"software: a test\r\n"),
            record("request", "plain", b"GET /plain HTTP/1.1\r\nHost: post.test\r\n\r\n"),
            answer("plain", plain),
            answer("chunks", chunks(plain), Transfer_Encoding="chunked"),
            answer("gzip", gzip.compress(plain), Content_Encoding="gzip"),
            answer("both", chunks(gzip.compress(plain)), Content_Encoding="gzip", Transfer_Encoding="chunked"),
            # Crawlers undo the one or the other, and leave the header.
            answer("unchunked", plain, Transfer_Encoding="chunked"),
            answer("unpacked", plain, Content_Encoding="gzip"),
        ]
        sent = ["plain", "chunks", "gzip", "both", "unchunked", "unpacked"]
        self.assert_same(self.summaries(packed(records)), *sent)
        self.assert_same(self.summaries(b"".join(records)), *sent)

    def test_a_page_is_read_in_its_encoding(self):
        story = STORY.replace("Lindqvist", "Lindqvist-Zoë")
        declared = story.replace("<title>", "<meta charset=windows-1252><title>")
        self.assertNotIn("charset", story)
        summaries = self.summaries(
            packed(
                [
                    answer("server", story.encode("cp1252"), kind="text/html; charset=windows-1252"),
                    answer("page", declared.encode("cp1252"), kind="text/html"),
                    answer("nobody", story.encode(), kind="text/html"),
                    answer("unknown", story.encode(), kind="text/html; charset=x-mine"),
                ]
            )
        )
        self.assert_same(summaries, "server", "page", "nobody", "unknown")
        self.assertIn("Zoë", json.dumps(summaries, ensure_ascii=False))

    def test_what_is_no_page_is_passed_over(self):
        records = [
            answer("picture", b"\x89PNG", kind="image/png"),
            answer("gone", STORY.encode(), status="404 Not Found"),
            answer("page", STORY.encode()),
        ]
        self.assert_same(self.summaries(packed(records)), "page")

    def test_a_page_that_unpacks_to_too_much_is_named_and_left_out(self):
        bomb = gzip.compress(b"<p>Nothing at all." * (1 << 20))
        records = [answer("bomb", bomb, Content_Encoding="gzip"), answer("page", STORY.encode())]
        said = "crawl.warc.gz: left out, longer than 16777216 bytes: https://post.test/bomb\n"
        self.assert_same(self.summaries(packed(records), said), "page")

    def test_the_pages_before_a_cut_are_read_and_the_cut_is_named(self):
        warc = packed([answer(address, STORY.encode()) for address in ("first", "cut")])
        said = "crawl.warc.gz: ends within https://post.test/cut\n"
        self.assert_same(self.summaries(warc[:-400], said), "first")


if __name__ == "__main__":
    unittest.main()
