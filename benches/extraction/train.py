#!/usr/bin/env python3
"""Learns the weights of src/page/model.rs.

usage: train.py SNAPSHOTS.jsonl [--write] (needs requirements.txt)

The file is what `cargo xtask bench extraction FOLDER… --snapshots FILE` writes of pages with and without an article,
among them the folder tests/browser/structures. The features are the room's own, from `bench extraction --features`.
Printed are held-out figures, each part of the sites being scored by what the others teach, and the weights;
`--write` puts them into model.rs. A weight of 0 there leaves its feature out. The page's weights are learnt from what
the present lines' weights choose, and so is whether hidden text counts: so write twice. Nothing is random.

A folder `forms` may hold more pages without an article, for the page's weights: data/html of the Python package
formasaurus 0.10.0, each page named SITE_NUMBER.html after its address in index.json, but for 81, 91, 92, 106, 202, 231,
287, 322, 398, 480, 511, 718, 719 and 845, which are articles or hard to tell.
"""

import argparse
import hashlib
import json
import re
import subprocess
from collections import Counter
from difflib import SequenceMatcher
from itertools import product
from pathlib import Path
from urllib.parse import urlparse

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "src/page/model.rs"
STRUCTURES = "structures"  # the set that is always learnt from and never scored
STRUCTURE = 3  # what its lines weigh
FORMS, FORM = "forms", 0.5  # a set that is only learnt from, and what all of its pages of a site weigh
UNIT = 16  # weights are told in sixteenths
SHINGLE = 4  # words
OPENING, OPENING_WORDS = 0.5, 12  # what a line of the story's opening weighs more at the second look
MOST_LOSS = 0.3  # a page with more may not have the text that its truth tells: it weighs less, to lose no more
CAPPINGS = 3
LINE_DECAY, PAGE_DECAY = 0.01, 9
LINE_MARGIN = 0.2  # from which score on a line is kept
PAGE_MARGINS = (-0.8, -0.9, -0.7)  # from which score on a page is an article's: the first is used, all are printed
FOLDS, FOLDINGS = 5, 3
PAGE_FOLDS, PAGE_ROUNDS = 10, 10
SPREAD = 0.15  # a page's features count in units of their deviation, or of this if less


def features(file, first=None):
    command = ["cargo", "bench", "--quiet", "--bench", "extraction", "--", "--features", Path(file).resolve()]
    command += [] if first is None else [json.dumps(first.tolist())]
    rows = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout.split("\n")
    return [json.loads(row) for row in rows if row]


def words(text):
    return re.findall(r"\w+", text)


def shingles(text):
    return [tuple(text[i : i + SHINGLE]) for i in range(max(1, len(text) - SHINGLE + 1))] if text else []


class Page:
    """A page with each line's words, how much of each is the story's, and what it weighs."""

    def __init__(self, row, at):
        self.set, self.at = row["set"], slice(at, at + len(row["lines"]))
        host = urlparse(row.get("url") or "").netloc.lower()
        self.site = ".".join(host.split(".")[-2:]) if host else row["id"].split("_")[0]
        truth = row.get("truth") or row.get("story")
        self.truth = words(truth) if truth else None
        self.lines = [words(text) for text, _ in row["lines"]]
        count = len(self.lines)
        self.share, self.weight, self.opens = np.zeros(count), np.zeros(count), np.zeros(count)
        if self.truth:
            self.label()

    def label(self):
        """A word is the story's if it stands in a run of words that the truth has in the same order."""
        owner = [i for i, line in enumerate(self.lines) for _ in line]
        told = np.zeros(len(owner), bool)
        ours, theirs = shingles([word for line in self.lines for word in line]), shingles(self.truth)
        for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
            told[block.a : block.a + (block.size + SHINGLE - 1 if block.size else 0)] = True
        sizes = np.array([len(line) for line in self.lines])
        self.share = np.bincount(owner, told, len(sizes)) / np.maximum(sizes, 1)
        story = sizes[self.share > 0.5].sum()
        if story >= 0.6 * len(self.truth):
            self.weight = np.minimum(sizes / max(story, 50), 1) * (STRUCTURE if self.set == STRUCTURES else 1)
        self.opens = (np.cumsum(np.where(self.share > 0.5, sizes, 0)) - sizes < OPENING_WORDS) & (self.share > 0.5)

    def score(self, keep):
        """Precision, recall: the measure of score.mjs."""
        found = Counter(shingles([word for line, kept in zip(self.lines, keep) if kept for word in line]))
        wanted = Counter(shingles(self.truth))
        shared = (found & wanted).total()
        return shared / found.total() if found else np.nan, shared / wanted.total()

    def fold(self, count, seed):
        return int(hashlib.md5(f"{self.site}{seed}".encode()).hexdigest(), 16) % count


def fit(x, y, weight, decay):
    """Logistic regression; the first feature is the constant."""
    b, decays = np.zeros(x.shape[1]), np.full(x.shape[1], decay)
    decays[0] = 0
    for _ in range(25):
        p = 1 / (1 + np.exp(-np.clip(x @ b, -30, 30)))
        slope = x.T @ (weight * (p - y)) + decays * b
        step = np.linalg.solve((x * (weight * np.maximum(p * (1 - p), 1e-6))[:, None]).T @ x + np.diag(decays), slope)
        b -= step
        if np.abs(step).max() < 1e-4:
            break
    return b


def in_units(weights, margin=0.0):
    whole = np.round(UNIT * weights).astype(int)
    whole[0] = round(UNIT * (weights[0] - margin))
    return np.clip(whole, -127, 127)


class Lines:
    """The lines of all pages: which are the story's."""

    def __init__(self, file, pages, rows, table):
        self.file, self.pages = file, pages
        self.used = [np.flatnonzero(weights) for weights in table["weights"]]
        self.x = self.matrix(rows)
        self.y, self.weight, opens = (
            np.concatenate([getattr(page, part) for page in pages]) for part in ("share", "weight", "opens")
        )
        self.again = self.weight + OPENING * opens * self.weight.astype(bool)
        self.page = np.repeat(np.arange(len(pages)), [page.share.size for page in pages])
        self.cap = np.array([np.inf if page.set == STRUCTURES else MOST_LOSS for page in pages])

    def matrix(self, rows):
        return np.array([known for row in rows for _, known in row["lines"]], np.float32)

    def fit(self, look, x, among):
        among = np.flatnonzero(among)
        x, y, page = x[among][:, self.used[look]], self.y[among], self.page[among]
        full = weight = [self.weight, self.again][look][among]
        for _ in range(CAPPINGS):
            scores = np.clip(x @ fit(x, y, weight, LINE_DECAY), -30, 30)
            loss = np.bincount(page, full * (np.log1p(np.exp(scores)) - y * scores), self.cap.size)
            weight = full * np.minimum(1, self.cap / np.maximum(loss, 1e-9))[page]
        weights = np.zeros(self.x.shape[1])
        weights[self.used[look]] = fit(x, y, weight, LINE_DECAY)
        return weights

    def learn(self, among):
        """Both looks' weights, and what the second look sees after this first one."""
        first = in_units(self.fit(0, self.x, among))
        x = self.matrix(features(self.file, first)[1:])
        return first, in_units(self.fit(1, x, among), LINE_MARGIN), x

    def hold_out(self):
        judged = [page for page in self.pages if page.truth and page.set != STRUCTURES]
        scores = {}
        for seed, fold in product(range(FOLDINGS), range(FOLDS)):
            out = [page for page in judged if page.fold(FOLDS, seed) == fold]
            among = self.weight > 0
            for page in out:
                among[page.at] = False
            _, again, x = self.learn(among)
            for page in out:
                scores.setdefault((page.set, seed), []).append(page.score(x[page.at] @ again > 0))
        for name in dict.fromkeys(page.set for page in judged):
            foldings = np.array([np.nanmean(scores[name, seed], 0) for seed in range(FOLDINGS)])
            precision, recall = foldings.T
            f1 = 2 * precision * recall / (precision + recall)
            print(f"{name}: F1 {f1.mean():.4f} (P {precision.mean():.3f}, R {recall.mean():.3f})", flush=True)


def learn_pages(pages, rows, names):
    """Which pages are an article's. Those that are too short have no card anyway."""
    short = np.array([row["short"] for row in rows])
    x = np.array([row["page"] for row in rows])
    spread = np.maximum(x[~short].std(0), SPREAD)
    spread[0] = 1
    x = x / spread
    y = np.array([page.truth is not None for page in pages], float)
    judged = np.array([page.set not in (STRUCTURES, FORMS) for page in pages])
    learnt = ~short | (y == 1)
    forms = Counter(page.site for page, is_learnt in zip(pages, learnt) if page.set == FORMS and is_learnt)
    weight = np.array([FORM / max(forms[page.site], 1) if page.set == FORMS else 1 for page in pages])
    scores = np.zeros(len(pages))
    for seed in range(PAGE_ROUNDS):
        folds = np.array([page.fold(PAGE_FOLDS, seed) if page.set != STRUCTURES else -1 for page in pages])
        for fold in range(PAGE_FOLDS):
            among = (folds != fold) & learnt
            scores[folds == fold] += x[folds == fold] @ fit(x[among], y[among], weight[among], PAGE_DECAY)
    scores = np.where(short, -np.inf, scores / PAGE_ROUNDS)
    for margin in PAGE_MARGINS:
        kept, refused = scores[judged & (y == 1)] > margin, scores[judged & (y == 0)] <= margin
        print(f"from {margin} on: articles with a card {kept.sum()} of {kept.size}", end=", ")
        print(f"other pages without {refused.sum()} of {refused.size}")
    return in_units(fit(x[learnt], y[learnt], weight[learnt], PAGE_DECAY) / spread, PAGE_MARGINS[0])


def main():
    parser = argparse.ArgumentParser(usage="train.py SNAPSHOTS.jsonl [--write]")
    parser.add_argument("file")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    tables, *rows = features(args.file)
    pages, at = [], 0
    for row in rows:
        pages.append(Page(row, at))
        at = pages[-1].at.stop
    lines = Lines(args.file, pages, rows, tables["line"])
    lines.hold_out()
    first, again, _ = lines.learn(lines.weight > 0)
    learnt = {
        "line": dict(zip(tables["line"]["names"], zip(first, again))),
        "page": dict(zip(tables["page"]["names"], zip(learn_pages(pages, rows, tables["page"]["names"])))),
    }
    parts = re.split(r"(?=pub\(super\) mod )", MODEL.read_text())
    for i, room in enumerate(("line", "page"), 1):
        for name, weights in learnt[room].items():
            told = f"{name} [{', '.join(map(str, weights))}]"
            print(f"{room}: {told}")
            parts[i] = re.sub(rf"\b{name} \[[-\d, ]+\]", told, parts[i])
    if args.write:
        MODEL.write_text("".join(parts))


if __name__ == "__main__":
    main()
