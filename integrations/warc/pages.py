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
# So many bytes are read at once, and a longer page is left out, as the command would leave it out (`--max-size`): a small
# record can unpack to more than there is memory.
BLOCK = 1 << 16
MOST = 16 << 20


def text(page, kind):
    """The page in the encoding that the server names, or else itself; UTF-8 if nobody does, or by no known name."""
    named = CHARSET.search(kind.encode()) or CHARSET.search(page[:PRESCAN])
    try:
        return page.decode(named[1].decode() if named else "utf-8", "replace")
    except LookupError:
        return page.decode("utf-8", "replace")


def whole(stream):
    """All bytes of a page; none where it is too long."""
    page = bytearray()
    while block := stream.read(BLOCK):
        page += block
        if len(page) > MOST:
            return None
    return bytes(page)


def pages(warc):
    for record in ArchiveIterator(warc):
        head = record.http_headers if record.rec_type == "response" else None
        kind = head.get_header("Content-Type", "") if head else ""
        if "html" in kind and head.get_statuscode() == "200":
            address = record.rec_headers.get_header("WARC-Target-URI")
            page = whole(record.content_stream())
            # What is left of the record, for what stands behind a page's last chunk is no part of it.
            while record.raw_stream.read(BLOCK):
                pass
            if record.raw_stream.limit > 0:
                sys.exit(f"{warc.name}: ends within {address}")
            if page is None:
                print(f"{warc.name}: left out, longer than {MOST} bytes: {address}", file=sys.stderr)
            else:
                yield {"url": address, "html": text(page, kind)}


for path in sys.argv[1:]:
    with open(path, "rb") as warc:
        for page in pages(warc):
            print(json.dumps(page))
