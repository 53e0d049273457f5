#!/usr/bin/env python3
"""Learns the weights of src/rank/weights.rs.

usage: train.py TRAIN.jsonl… [--cv] [--titled TITLED.jsonl…] [--also HELD-OUT.jsonl…] > src/rank/weights.rs

The files are what `cargo xtask bench quality FILE --features` prints, so that a weight is learned for what the core
counts. The model is linear; it is trained on the score of whole summaries: a summary is picked with the present
weights (with noise), one of its three sentences is taken out, and the weights move so that the odds of each sentence
for that place follow the ROUGE-1 + ROUGE-2 that the summary would have with it (a listwise loss, as in NeuSUM).
Redundancy, the highest cosine with the other two, is one more feature. Each file weighs the same.
The articles that it is trained on have no headlines, so the weight of `title` is the one that does best on `--titled`.
Everything is seeded; 700 articles take half a minute. `--cv` prints held-out gains over LEAD-3 instead (five folds).
"""

import argparse
import json
import math
import sys
from collections import Counter

import numpy as np
from rouge import grams, rouge_n, tokens

PICKED = 3  # sentences of a summary
LONGEST = 64  # later sentences of an article are not learned from
ROUNDS = 400
RATE = 0.03
DECAY = 1e-3
NOISE = 0.5
TEMPERATURE = 1.5  # in points of ROUGE-1 + ROUGE-2
# More would pick sentences that only repeat the headline, which stands above them.
TITLE_WEIGHTS = (0, 0.25, 0.5, 0.75, 1)
SEEDS = 3  # as many models are averaged


def cosines(terms: list[list[int]]) -> np.ndarray:
    """As `rank/vectors.rs` has them."""
    spread = Counter(term for row in terms for term in set(row))
    number = {term: i for i, term in enumerate(spread)}
    rows = np.zeros((len(terms), len(number)))
    for i, row in enumerate(terms):
        for term, count in Counter(row).items():
            rows[i, number[term]] = (1 + math.log(count)) * math.log1p(len(terms) / spread[term])
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    rows /= np.where(lengths > 0, lengths, 1)
    return np.clip(rows @ rows.T, 0, 1)


class Articles:
    """A set of articles as arrays: [article, sentence, …]."""

    def __init__(self, rows: list[dict], scale=None):
        self.rows = rows
        count, longest = len(rows), min(LONGEST, max(len(row["sentences"]) for row in rows))
        self.names = rows[0]["names"]
        self.is_sentence = np.zeros((count, longest), bool)
        self.features = np.zeros((count, longest, len(self.names)), np.float32)
        self.cosines = np.zeros((count, longest, longest), np.float32)
        self.tokens = [[tokens(s["text"], row["lang"]) for s in row["sentences"][:longest]] for row in rows]
        self.lengths = np.zeros((count, longest), np.float32)
        for k, row in enumerate(rows):
            n = len(self.tokens[k])
            self.is_sentence[k, :n] = True
            self.features[k, :n] = [s["values"] for s in row["sentences"][:n]]
            self.cosines[k, :n, :n] = cosines([s["terms"] for s in row["sentences"]])[:n, :n]
            self.lengths[k, :n] = [len(t) for t in self.tokens[k]]
        if scale is None:
            seen = self.features[self.is_sentence]
            spread = seen.std(0)
            scale = seen.mean(0), np.where(spread > 1e-6, spread, 1)
        self.scale = scale
        self.features = np.clip((self.features - scale[0]) / scale[1], -6, 6) * self.is_sentence[:, :, None]
        self.references = [[tokens(r, row["lang"]) for r in row["references"] or [row["reference"]]] for row in rows]
        self.grams = [self.count(1), self.count(2)]
        self.lead = self.scores(np.tile(np.arange(PICKED), (count, 1)))

    def count(self, n: int):
        """How often each sentence has each n-gram of the (first) reference."""
        wanted = [grams(refs[0], n) for refs in self.references]
        width = max(map(len, wanted))
        have = np.zeros((*self.is_sentence.shape, width), np.int8)
        want = np.zeros((len(wanted), width), np.int8)
        for k, counts in enumerate(wanted):
            number = {gram: i for i, gram in enumerate(counts)}
            want[k, : len(counts)] = list(counts.values())
            for i, words in enumerate(self.tokens[k]):
                for gram, times in grams(words, n).items():
                    if gram in number:
                        have[k, i, number[gram]] = times
        return have, want, np.array([sum(counts.values()) for counts in wanted], np.float32)

    def rewards(self, others: np.ndarray) -> np.ndarray:
        """ROUGE-1 + ROUGE-2, times 100, of the other sentences with each sentence of the article."""
        at = np.arange(len(self.rows))
        total = 0
        length = self.lengths + sum(self.lengths[at, column] for column in others.T)[:, None]
        for n, (have, want, size) in enumerate(self.grams):
            base = sum(have[at, column] for column in others.T)
            hits = np.minimum(base[:, None] + have, want[:, None]).sum(2, dtype=np.float32)
            total = total + 200 * hits / (np.maximum(length - n, 1) + size[:, None])
        return total

    def redundancy(self, others: np.ndarray) -> np.ndarray:
        at = np.arange(len(self.rows))
        return np.max([self.cosines[at, column] for column in others.T], axis=0)

    def pick(self, weights, redundancy, noise=0.0, random=None) -> np.ndarray:
        """Three sentences each, as `rank/select.rs` picks them."""
        at = np.arange(len(self.rows))
        own = np.where(self.is_sentence, self.features @ weights, -1e9)
        if noise:
            own = own + noise * random.gumbel(size=own.shape)
        picked = own.argmax(1)[:, None]
        while picked.shape[1] < PICKED:
            value = own - redundancy * self.redundancy(picked)
            value[at[:, None], picked] = -1e9
            picked = np.concatenate([picked, value.argmax(1)[:, None]], 1)
        return picked

    def scores(self, picked: np.ndarray) -> np.ndarray:
        """[ROUGE-1, ROUGE-2] of each summary, times 100, against the best reference."""
        rows = []
        for chosen, words, references in zip(picked, self.tokens, self.references):
            text = [t for i in chosen if i < len(words) for t in words[i]]
            rows.append([100 * max(rouge_n(text, reference, n) for reference in references) for n in (1, 2)])
        return np.array(rows)

    def gain(self, weights, redundancy) -> np.ndarray:
        return self.scores(self.pick(weights, redundancy)) - self.lead

    def shares(self) -> np.ndarray:
        """Each file weighs the same."""
        files = Counter(row["file"] for row in self.rows)
        return np.array([1 / files[row["file"]] / len(files) for row in self.rows], np.float32)


def train(articles: Articles, seed: int):
    random = np.random.default_rng(seed)
    at = np.arange(len(articles.rows))
    shares = articles.shares()[:, None]
    # The last parameter is the redundancy.
    parameters = np.zeros(len(articles.names) + 1)
    parameters[-1] = 1.2
    mean, square, kept = np.zeros_like(parameters), np.zeros_like(parameters), []
    for step in range(1, ROUNDS + 1):
        picked = articles.pick(parameters[:-1].astype(np.float32), parameters[-1], NOISE, random)
        others = np.delete(picked, random.integers(PICKED), 1)
        wanted, told = articles.rewards(others) / TEMPERATURE, articles.redundancy(others)
        value = articles.features @ parameters[:-1].astype(np.float32) - parameters[-1] * told
        for scores in (wanted, value):
            scores[~articles.is_sentence] = -1e9
            scores[at[:, None], others] = -1e9
        pull = shares * (softmax(wanted) - softmax(value))
        gradient = np.append(np.einsum("kif,ki->f", articles.features, pull, optimize=True), -(told * pull).sum())
        gradient = DECAY * parameters - gradient
        mean, square = 0.9 * mean + 0.1 * gradient, 0.99 * square + 0.01 * gradient**2
        parameters -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-6)
        if step > ROUNDS // 2:
            kept.append(parameters.copy())
    return np.mean(kept, 0)


def softmax(scores: np.ndarray) -> np.ndarray:
    odds = np.exp(scores - scores.max(1, keepdims=True))
    return odds / odds.sum(1, keepdims=True)


def fit(articles: Articles):
    parameters = np.mean([train(articles, seed) for seed in range(SEEDS)], 0).astype(np.float32)
    return parameters[:-1], float(parameters[-1])


def read(files: list[str]) -> list[dict]:
    rows = []
    for file in files:
        for line in open(file, encoding="utf-8"):
            rows.append(json.loads(line) | {"file": file})
    return [row for row in rows if len(row["sentences"]) >= PICKED]


def show(name: str, gains: np.ndarray):
    error = gains.std(0) / math.sqrt(len(gains))
    print(f"{name}: R1 {gains[:, 0].mean():+.2f} ±{error[0]:.2f}, R2 {gains[:, 1].mean():+.2f} ±{error[1]:.2f}", file=sys.stderr)


def cross_validate(rows: list[dict], without: list[str]):
    fold = np.random.default_rng(7).integers(0, 5, len(rows))
    whole = Articles(rows)
    gains = np.zeros((len(rows), 2))
    off = [whole.names.index(name) for name in without]
    for k in range(5):
        learn = Articles([row for row, f in zip(rows, fold) if f != k], whole.scale)
        check = Articles([row for row, f in zip(rows, fold) if f == k], whole.scale)
        for part in (learn, check):
            part.features[:, :, off] = 0
        gains[fold == k] = check.gain(*fit(learn))
    for file in sorted({row["file"] for row in rows}):
        show(f"held out of {file}", gains[[row["file"] == file for row in rows]])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("train", nargs="+")
    parser.add_argument("--titled", nargs="*", default=[])
    parser.add_argument("--also", nargs="*", default=[])
    parser.add_argument("--cv", action="store_true")
    parser.add_argument("--without", nargs="*", default=[], help="with --cv: features left out")
    args = parser.parse_args()
    rows = read(args.train)
    if args.cv:
        return cross_validate(rows, args.without)
    articles = Articles(rows)
    weights, redundancy = fit(articles)
    if args.titled:
        titled = [Articles(read([file]), articles.scale) for file in args.titled]
        title = articles.names.index("title")
        score = {}
        for weight in TITLE_WEIGHTS:
            weights[title] = weight
            score[weight] = np.mean([part.gain(weights, redundancy).mean() for part in titled])
        print({weight: round(float(points), 2) for weight, points in score.items()}, file=sys.stderr)
        weights[title] = max(score, key=score.get)
    show("train", articles.gain(weights, redundancy))
    for file in args.also:
        show(file, Articles(read([file]), articles.scale).gain(weights, redundancy))
    typical, spread = articles.scale
    print("// Learned by benches/quality/train.py; do not edit.\n")
    print("/// What a sentence loses for each unit of its highest cosine with a chosen one.")
    print(f"pub(super) const REDUNDANCY: f64 = {redundancy:.3f};\n")
    print("/// Name, typical value and points by unit of each feature.")
    print("pub(super) const WEIGHTS: [Weight; COUNT] = [")
    for name, middle, weight in zip(articles.names, typical, weights / spread):
        print(f'    ("{name}", {middle:.4f}, {weight:.4f}),')
    print("];")


if __name__ == "__main__":
    main()
