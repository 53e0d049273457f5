"""The HTML pages of WARC files, for `nutgraf --html-field html --id-field url`.

    python3 integrations/warc/pages.py crawl.warc.gz …

Each answer of a server that is a page becomes a line of JSON with its address and its text. It needs warcio (PyPI), which
undoes what the server did for the wire: chunks and compression, and headers that claim them where there are none.
"""

import json
import re
import sys

from warcio import ArchiveIterator

CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w:.-]+)", re.IGNORECASE)
# So many bytes of a page are searched for its encoding (HTML Living Standard, 13.2.3.2).
PRESCAN = 1024


def text(page, kind):
    """The page in the encoding that the server names, or else itself; UTF-8 if nobody does, or by no known name."""
    named = CHARSET.search(kind.encode()) or CHARSET.search(page[:PRESCAN])
    try:
        return page.decode(named[1].decode() if named else "utf-8", "replace")
    except LookupError:
        return page.decode("utf-8", "replace")


def pages(warc):
    for record in ArchiveIterator(warc):
        head = record.http_headers if record.rec_type == "response" else None
        kind = head.get_header("Content-Type", "") if head else ""
        if "html" in kind and head.get_statuscode() == "200":
            address = record.rec_headers.get_header("WARC-Target-URI")
            html = text(record.content_stream().read(), kind)
            # What is left of the record, for what stands behind a page's last chunk is no part of it.
            record.raw_stream.read()
            if record.raw_stream.limit > 0:
                sys.exit(f"{warc.name}: ends within {address}")
            yield {"url": address, "html": html}


for path in sys.argv[1:]:
    with open(path, "rb") as warc:
        for page in pages(warc):
            print(json.dumps(page))
