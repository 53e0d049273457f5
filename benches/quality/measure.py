#!/usr/bin/env python3
"""Scores key sentences against summaries by people. Started by `cargo xtask bench quality`.

usage: measure.py SET.jsonl OURS.jsonl

OURS holds `{id, model, beyond, prior, textrank, sentences}` for each row of SET: our three sentences, those that tell
what the opening does not, those by the prior alone (damping 0) and by TextRank as published, and all sentences of the text, from which the other summaries are made: the
first three (fragments of under four words left out), three at random (mean of three draws), the best three (greedily,
by ROUGE-1 + ROUGE-2), and those of other libraries. Scores are those of the package rouge-score (English: with its stemmer; other languages: runs
of \\w), F1 times 100, the best of several references. The intervals are 95 % of 1,000 paired bootstrap samples.
"""

import importlib.metadata
import json
import random
import re
import subprocess
import sys
from pathlib import Path

from rouge import grams, rouge_n, tokens
from rouge_score import rouge_scorer, tokenizers

PICKED = 3
DRAWS = 3
SAMPLES = 1000
KINDS = ["rouge1", "rouge2", "rougeLsum"]


class Words(tokenizers.Tokenizer):
    def tokenize(self, text):
        return re.findall(r"\w+", text.lower())


ENGLISH = rouge_scorer.RougeScorer(KINDS, use_stemmer=True)
OTHER = rouge_scorer.RougeScorer(KINDS, tokenizer=Words())


def score(row, sentences) -> list[float]:
    scorer = ENGLISH if row["lang"] == "en" else OTHER
    got = scorer.score_multi(references(row), "\n".join(sentences))
    return [100 * got[kind].fmeasure for kind in KINDS]


def references(row) -> list[str]:
    return row.get("references") or [row["reference"]]


def lead(_, sentences):
    return [s for s in sentences if len(s.split()) > 3][:PICKED]


def best(row, sentences):
    """Greedily the sentences that raise ROUGE-1 + ROUGE-2 most."""
    wanted = [tokens(text, row["lang"]) for text in references(row)]
    words = [tokens(sentence, row["lang"]) for sentence in sentences]
    chosen: list[int] = []
    while len(chosen) < min(PICKED, len(sentences)):

        def gain(i):
            text = [word for j in sorted([*chosen, i]) for word in words[j]]
            return max(rouge_n(text, reference, 1) + rouge_n(text, reference, 2) for reference in wanted)

        chosen.append(max((i for i in range(len(sentences)) if i not in chosen), key=gain))
    return [sentences[i] for i in sorted(chosen)]


def sumy(rows):
    """Three methods of sumy, on our sentences; its own splitter needs a download."""
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.summarizers.sum_basic import SumBasicSummarizer
    from sumy.summarizers.text_rank import TextRankSummarizer
    from sumy.utils import get_stop_words

    class Split:
        def to_sentences(self, text):
            return tuple(text.split("\x1f"))

        def to_words(self, sentence):
            return tuple(re.findall(r"[^\W\d_]+", sentence.lower()))

    version = importlib.metadata.version("sumy")
    for name, kind in ("TextRank", TextRankSummarizer), ("LexRank", LexRankSummarizer), ("SumBasic", SumBasicSummarizer):
        summarizer = kind(Stemmer("english"))
        summarizer.stop_words = get_stop_words("english")
        summaries = []
        for _, sentences in rows:
            text = "\x1f".join(" ".join(sentence.split()) for sentence in sentences)
            document = PlaintextParser.from_string(text, Split()).document
            summaries.append([str(sentence) for sentence in summarizer(document, PICKED)])
        yield f"sumy {version} {name}", summaries


def summa(rows):
    """TextRank as published; it splits the text itself."""
    from summa.summarizer import summarize

    summaries = []
    for row, _ in rows:
        scored = list(enumerate(summarize(row["text"], ratio=1.0, scores=True) or []))
        best = sorted(scored, key=lambda entry: -entry[1][1])[:PICKED]
        summaries.append([sentence for _, (sentence, _) in sorted(best)])
    yield f"summa {importlib.metadata.version('summa')}", summaries


def npm(rows):
    script = Path(__file__).parent / "peers.mjs"
    texts = json.dumps([row["text"] for row, _ in rows])
    done = subprocess.run(["node", script], input=texts, capture_output=True, text=True, check=True)
    yield from json.loads(done.stdout).items()


def show_beyond(rows, summaries, leads):
    """What summaries tell that the opening does not."""
    shares, repeats = [], 0
    for row, summary, opening in zip(rows, summaries, leads):
        pairs = lambda text: set(grams(tokens(text, row["lang"]), 2))
        missing = pairs(references(row)[0]) - pairs("\n".join(opening))
        if missing:
            shares.append(100 * len(missing & pairs("\n".join(summary))) / len(missing))
        repeats += all(sentence in opening for sentence in summary)
    return f"{mean(shares):.2f} % of the reference's pairs of words that the opening lacks, {repeats} summaries of it alone"


def deviation(rows, summaries) -> float:
    """How far `rouge.py`, by which the model was trained, is from rouge-score at most."""
    worst = 0.0
    for row, summary in zip(rows, summaries):
        scored = score(row, summary)
        text = tokens("\n".join(summary), row["lang"])
        for n in (1, 2):
            best_of = max(rouge_n(text, tokens(reference, row["lang"]), n) for reference in references(row))
            worst = max(worst, abs(100 * best_of - scored[n - 1]))
    return worst


def interval(differences: list[float]) -> str:
    rng = random.Random(1)
    means = sorted(mean(rng.choices(differences, k=len(differences))) for _ in range(SAMPLES))
    low, high = means[SAMPLES // 40], means[-SAMPLES // 40]
    return f"{mean(differences):+.2f} [{low:+.2f}, {high:+.2f}]"


def mean(values) -> float:
    values = list(values)
    return sum(values) / len(values)


def main():
    rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    ours = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
    pairs = [(row, mine["sentences"]) for row, mine in zip(rows, ours)]
    made = {
        "nutgraf": [mine["model"] for mine in ours],
        "nutgraf, beyond": [mine["beyond"] for mine in ours],
        "nutgraf, damping 0": [mine["prior"] for mine in ours],
        "nutgraf, rank: textrank": [mine["textrank"] for mine in ours],
        "LEAD-3": [lead(*pair) for pair in pairs],
        "oracle": [best(*pair) for pair in pairs],
    }
    if all(row["lang"] == "en" for row in rows):
        for peers in summa, sumy, npm:
            try:
                made |= dict(peers(pairs))
            except Exception as error:  # A peer that is not there, or fails, is told of and left out.
                print(f"{peers.__name__}: missing ({str(error).splitlines()[0]})")
    scores = {name: [score(row, summary) for row, summary in zip(rows, made[name])] for name in made}
    rng = random.Random(1)
    draws = [[score(row, rng.sample(all_, min(PICKED, len(all_)))) for row, all_ in pairs] for _ in range(DRAWS)]
    scores["random"] = [[mean(x) for x in zip(*each)] for each in zip(*draws)]
    print(f"\n{Path(sys.argv[1]).stem}: {len(rows)} articles\n\n| | R1 | R2 | RLsum |\n|---|---|---|---|")
    for name, each in sorted(scores.items(), key=lambda item: -mean(s[0] for s in item[1])):
        print(f"| {name} | " + " | ".join(f"{mean(s[k] for s in each):.2f}" for k in range(3)) + " |")
    differences = [[a[k] - b[k] for a, b in zip(scores["nutgraf"], scores["LEAD-3"])] for k in range(3)]
    for name in "nutgraf", "nutgraf, beyond":
        print(f"\n{name}: {show_beyond(rows, made[name], made['LEAD-3'])}")
    print(f"\nrouge.py is within {deviation(rows, made['nutgraf']):.4f} of rouge-score")
    print("nutgraf less LEAD-3: " + ", ".join(f"{kind} {interval(d)}" for kind, d in zip(("R1", "R2", "RLsum"), differences)))


if __name__ == "__main__":
    main()
