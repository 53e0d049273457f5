#!/usr/bin/env python3
"""TextRank by other libraries, with the tokens that each made. Started by `cargo xtask bench quality --agreement`.

usage: agree.py SET.jsonl COUNT

For the first COUNT texts prints `{library: {tokens: [[token, …], …], scores: [score, …]}}`, a line each. summa cuts the
text itself; sumy's own splitter needs a download, so it gets summa's sentences and uses its own words, stop words
and stemmer.
"""

import importlib.metadata
import json
import re
import sys

from summa.preprocessing.textcleaner import clean_text_by_sentences
from summa.summarizer import summarize
from sumy.models.dom import Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.text_rank import TextRankSummarizer
from sumy.utils import get_stop_words


class Document:
    def __init__(self, sentences):
        self.sentences = sentences


class Words:
    def to_words(self, sentence):
        return tuple(re.findall(r"[^\W\d_]+", sentence.lower()))


def by_summa(text: str):
    tokens = [unit.token.split() for unit in clean_text_by_sentences(text, "english")]
    return tokens, [float(score) for _, score in summarize(text, ratio=1.0, scores=True)]


def by_sumy(text: str):
    summarizer = TextRankSummarizer(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    sentences = [Sentence(unit.text, Words()) for unit in clean_text_by_sentences(text, "english")]
    document = Document(sentences)
    matrix = summarizer._create_matrix(document)
    tokens = [list(map(str, summarizer._to_words_set(sentence))) for sentence in sentences]
    return tokens, summarizer.power_method(matrix, summarizer.epsilon).tolist()


def main():
    lines = open(sys.argv[1], encoding="utf-8").readlines()[: int(sys.argv[2])]
    for line in lines:
        made = {}
        for name, rank in ("summa", by_summa), ("sumy", by_sumy):
            tokens, scores = rank(json.loads(line)["text"])
            made[f"{name} {importlib.metadata.version(name)}"] = {"tokens": tokens, "scores": scores}
        print(json.dumps(made))


if __name__ == "__main__":
    main()
