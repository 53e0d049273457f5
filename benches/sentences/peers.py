"""A Python library over every set: seconds on the first line, then a JSON list for each row."""

import json
import sys
import time
from pathlib import Path


def sentencex(lang, text):
    return list(segment(lang, text))


def pysbd(lang, text):
    if lang not in segmenters:
        known = lang if lang in LANGUAGE_CODES else "en"
        segmenters[lang] = Segmenter(language=known, clean=False)
    return segmenters[lang].segment(text)


name, folder = sys.argv[1:]
if name == "sentencex":
    from sentencex import segment
else:
    from pysbd import Segmenter
    from pysbd.languages import LANGUAGE_CODES

    segmenters = {}
split = {"sentencex": sentencex, "pysbd": pysbd}[name]
rows = [json.loads(line) for path in sorted(Path(folder).glob("*.jsonl")) for line in path.open(encoding="utf-8")]
start = time.perf_counter()
results = [split(row["lang"], row["text"]) for row in rows]
print(time.perf_counter() - start)
for sentences in results:
    print(json.dumps(sentences, ensure_ascii=False))
