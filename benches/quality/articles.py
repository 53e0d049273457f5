"""Articles as arrays, [article, sentence, …]: what a summary of them would score, and which one is picked."""

import json
import math
from collections import Counter

import numpy as np
from rouge import grams, rouge_n, tokens

PICKED = 3  # sentences of a summary
LONGEST = 64  # later sentences of an article are neither learned from nor picked
NEVER = -1e9
# As in src/rank/select.rs.
REPEATS = 0.9
LONG_READ = 45
DANGLING = 0.6
ASIDE = 1.0


def read(file: str) -> list[dict]:
    """What `cargo xtask bench quality FILE --features` prints, without texts too short to choose from."""
    rows = [json.loads(line) | {"file": file} for line in open(file, encoding="utf-8")]
    return [row for row in rows if len(row["sentences"]) >= PICKED]


def cosines(terms: list[list[int]]) -> np.ndarray:
    """As src/rank/tfidf.rs has them."""
    frequency = Counter(term for row in terms for term in set(row))
    column = {term: i for i, term in enumerate(frequency)}
    sentences = sum(map(bool, terms))
    rows = np.zeros((len(terms), len(column)))
    for i, row in enumerate(terms):
        for term, count in Counter(row).items():
            rows[i, column[term]] = (1 + math.log(count)) * math.log1p(sentences / frequency[term])
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    rows /= np.where(lengths > 0, lengths, 1)
    return np.clip(rows @ rows.T, 0, 1)


class Articles:
    def __init__(self, rows: list[dict]):
        count, longest = len(rows), min(LONGEST, max(len(row["sentences"]) for row in rows))
        self.files = np.array([row["file"] for row in rows])
        self.names = [name for name, _ in rows[0]["features"]]
        self.sentences = np.array([len(row["sentences"]) for row in rows])
        self.is_sentence = np.arange(longest) < self.sentences[:, None]
        self.values = np.zeros((count, longest, len(self.names)))
        self.cosines = np.zeros((count, longest, longest))
        self.dangles, self.is_aside = np.zeros((2, count, longest), bool)
        self.lengths = np.zeros((count, longest))
        self.tokens = []
        for k, row in enumerate(rows):
            sentences = row["sentences"][:longest]
            n = len(sentences)
            self.values[k, :n] = [s["values"] for s in sentences]
            self.cosines[k, :n, :n] = cosines([s["terms"] for s in row["sentences"]])[:n, :n]
            self.dangles[k, :n] = [s["dangles"] for s in sentences]
            self.is_aside[k, :n] = [s["aside"] for s in sentences]
            self.tokens.append([tokens(s["text"], row["lang"]) for s in sentences])
            self.lengths[k, :n] = [len(words) for words in self.tokens[k]]
        self.dangles[:, 0] = False
        self.references = [[tokens(r, row["lang"]) for r in row["references"] or [row["reference"]]] for row in rows]
        self.grams = [self.count(1), self.count(2)]
        self.lead = self.scores(np.tile(np.arange(PICKED), (count, 1)))

    def take(self, which: np.ndarray) -> "Articles":
        """Some of the articles."""
        part = object.__new__(Articles)
        for name, value in vars(self).items():
            if name == "grams":
                value = [tuple(array[which] for array in each) for each in value]
            elif isinstance(value, np.ndarray):
                value = value[which]
            elif name != "names":
                value = [value[k] for k in which]
            setattr(part, name, value)
        return part

    def count(self, n: int):
        """How often each sentence has each n-gram of the (first) reference; how often that has it; its size."""
        wanted = [grams(references[0], n) for references in self.references]
        width = max(map(len, wanted))
        have = np.zeros((*self.is_sentence.shape, width), np.int8)
        want = np.zeros((len(wanted), width), np.int8)
        for k, counts in enumerate(wanted):
            column = {gram: i for i, gram in enumerate(counts)}
            want[k, : len(counts)] = list(counts.values())
            for i, words in enumerate(self.tokens[k]):
                for gram, times in grams(words, n).items():
                    if gram in column:
                        have[k, i, column[gram]] = times
        return have, want, np.array([sum(counts.values()) for counts in wanted])

    def rewards(self, others: np.ndarray) -> np.ndarray:
        """ROUGE-1 + ROUGE-2, times 100, of the other sentences together with each sentence of the article."""
        at = np.arange(len(self.files))
        total = 0
        length = self.lengths + sum(self.lengths[at, column] for column in others.T)[:, None]
        for n, (have, want, size) in enumerate(self.grams):
            base = sum(have[at, column] for column in others.T)
            hits = np.minimum(base[:, None] + have, want[:, None]).sum(2, dtype=np.float32)
            total = total + 200 * hits / (np.maximum(length - n, 1) + size[:, None])
        return total

    def highest_cosines(self, others: np.ndarray) -> np.ndarray:
        """The highest cosine of each sentence with the others."""
        at = np.arange(len(self.files))
        return np.max([self.cosines[at, column] for column in others.T], axis=0)

    def pick(self, values: np.ndarray, redundancy: float, dangling=DANGLING, aside=ASIDE) -> np.ndarray:
        """Three sentences each, as src/rank/select.rs picks them."""
        at = np.arange(len(self.files))
        loss = dangling * np.maximum(self.sentences / LONG_READ, 1)[:, None]
        own = np.where(self.is_sentence, values, NEVER) - aside * self.is_aside
        dangles, highest = self.dangles.copy(), np.zeros_like(own)
        picked: list[np.ndarray] = []
        for _ in range(PICKED):
            value = own - loss * dangles - redundancy * highest
            # What says the same comes last, for training needs three sentences.
            value = np.where(highest >= REPEATS, NEVER, value)
            for column in picked:
                value[at, column] = 2 * NEVER
            picked.append(value.argmax(1))
            highest = np.maximum(highest, self.cosines[at, picked[-1]])
            dangles[at, np.minimum(picked[-1] + 1, dangles.shape[1] - 1)] = False
        return np.stack(picked, 1)

    def scores(self, picked: np.ndarray) -> np.ndarray:
        """[ROUGE-1, ROUGE-2] of each summary, times 100, against the best reference."""
        rows = []
        for chosen, words, references in zip(picked, self.tokens, self.references):
            text = [t for i in sorted(chosen) if i < len(words) for t in words[i]]
            rows.append([100 * max(rouge_n(text, reference, n) for reference in references) for n in (1, 2)])
        return np.array(rows)
