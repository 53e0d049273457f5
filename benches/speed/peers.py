"""Python's summarizers: see `host.rs` for how it is talked to; `requirements.txt` names them."""

import json
import re
import sys
import time
from importlib.metadata import version
from pathlib import Path

from summa import summarizer as summa
from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer

SENTENCES = 3


class Tokenizer:
    """Simpler and faster than NLTK's, which needs a download of its own."""

    def to_sentences(self, text):
        return re.split(r"(?<=[.!?])\s+", text.strip())

    def to_words(self, sentence):
        return re.findall(r"\w+", sentence)


def sumy(summarizer):
    return lambda text: summarizer(PlaintextParser.from_string(text, Tokenizer()).document, SENTENCES)


PEERS = {
    f"sumy {version('sumy')} TextRank": sumy(TextRankSummarizer()),
    f"sumy {version('sumy')} LexRank": sumy(LexRankSummarizer()),
    f"summa {version('summa')} TextRank": lambda text: summa.summarize(text, words=75),
}

rows = Path(sys.argv[1]).read_text(encoding="utf-8").split("\n")
texts = [json.loads(row)["text"] for row in rows]
print(json.dumps([{"name": name, "place": "Python"} for name in PEERS]), flush=True)
for line in sys.stdin:
    summarize = list(PEERS.values())[int(line)]
    start = time.process_time()
    for text in texts:
        summarize(text)
    print(time.process_time() - start, flush=True)
