#!/usr/bin/env python3
"""Learns the prior of src/rank/weights.rs.

usage: train.py FILE=SHARE… [--also FILE…] [--folds N] [--without NAME…] [--damping D] > src/rank/weights.rs

The files are what `cargo xtask bench quality FILE --features` prints, so that a weight is learned for what the core
counts; SHARE is what a file weighs. What is fitted is the whole way of the core: the prior is the softmax of a linear
model, the walk spreads it, and a summary is picked by the logarithm of the walk's shares less redundancy.

It is trained on the score of whole summaries: a summary is picked with the present weights (with noise), one of its
three sentences is taken out, and the weights move so that the odds of each sentence for that place follow the
ROUGE-1 + ROUGE-2 that the summary would have with it (a listwise loss, as in NeuSUM, Zhou et al. 2018). Redundancy, the
highest cosine with the other two, is one more weight. Everything is seeded.

`--folds N` learns nothing for the core but prints, for N foldings into five parts, the gain over LEAD-3 of articles
that the model was not learned from, beside that of those that it was, and of the files `--also`.
"""

import argparse
import math
import sys
from pathlib import Path

import numpy as np
from articles import NEVER, PICKED, Articles, read
from scipy.optimize import minimize
from walk import Walk

DAMPING = 0.85  # as in src/rank/textrank.rs
CONTEXTS = 16  # summaries of each article that a round learns from
ROUNDS = (15, 25, 40)  # steps of the optimizer; the contexts are drawn anew before each round
RIDGE = 1e-3  # for weights of standardized features
NOISE = 0.5
TEMPERATURE = 1.5  # in points of ROUGE-1 + ROUGE-2
FARTHEST = 6  # standard deviations; a value farther away is taken for this


def softmax(scores: np.ndarray) -> np.ndarray:
    odds = np.exp(scores - scores.max(-1, keepdims=True))
    return odds / odds.sum(-1, keepdims=True)


class Model:
    """The prior's weights on standardized features, then the redundancy, over one set of articles."""

    def __init__(self, articles: Articles, scale, damping: float, without: list[str]):
        self.articles = articles
        middle, spread = scale
        features = np.clip((articles.values - middle) / spread, -FARTHEST, FARTHEST)
        features[~articles.is_sentence] = 0
        features[:, :, [articles.names.index(name) for name in without]] = 0
        self.features = features
        sizes = articles.is_sentence.sum(1)
        self.walk = Walk([c[:n, :n] for c, n in zip(articles.cosines, sizes)], damping)

    def shares(self, parameters: np.ndarray):
        """The prior and the walk's stationary shares; 0 where there is no sentence."""
        is_sentence = self.articles.is_sentence
        prior = softmax(np.where(is_sentence, self.features @ parameters[:-1], NEVER))
        shares = np.zeros_like(prior)
        shares[is_sentence] = self.walk.forward(prior[is_sentence])
        return prior, shares

    def values(self, parameters: np.ndarray) -> np.ndarray:
        _, shares = self.shares(parameters)
        return np.where(self.articles.is_sentence, np.log(np.maximum(shares, 1e-300)), NEVER)

    def gain(self, parameters: np.ndarray) -> np.ndarray:
        """[ROUGE-1, ROUGE-2] of each summary less those of LEAD-3."""
        picked = self.articles.pick(self.values(parameters), parameters[-1])
        return self.articles.scores(picked) - self.articles.lead

    def contexts(self, parameters: np.ndarray, random):
        """Summaries less one sentence: the odds that each sentence should have for that place, its highest cosine
        with the others, and whether it is closed because it is one of them."""
        articles, at = self.articles, np.arange(len(self.articles.files))
        values = self.values(parameters)
        wanted, cosines, closed = [], [], []
        for _ in range(CONTEXTS):
            noise = NOISE * random.gumbel(size=values.shape)
            picked = articles.pick(values + noise, parameters[-1], dangling=0, aside=0)
            others = np.delete(picked, random.integers(PICKED), 1)
            no = ~articles.is_sentence
            no[at[:, None], others] = True
            wanted.append(softmax(np.where(no, NEVER, articles.rewards(others) / TEMPERATURE)))
            cosines.append(articles.highest_cosines(others))
            closed.append(no)
        return np.array(wanted), np.array(cosines), np.array(closed)

    def loss(self, parameters: np.ndarray, contexts, weights: np.ndarray):
        """The mean cross entropy over the contexts, and its gradient."""
        wanted, cosines, closed = contexts
        is_sentence = self.articles.is_sentence
        prior, shares = self.shares(parameters)
        values = np.log(np.where(is_sentence, np.maximum(shares, 1e-300), 1)) - parameters[-1] * cosines
        odds = softmax(np.where(closed, NEVER, values))
        loss = -(wanted * np.log(np.maximum(odds, 1e-300))).sum(2) @ weights
        pull = (odds - wanted) * weights[:, None] / len(wanted)
        of_shares = np.where(is_sentence, pull.sum(0) / np.where(is_sentence, np.maximum(shares, 1e-300), 1), 0)
        of_prior = np.zeros_like(prior)
        of_prior[is_sentence] = self.walk.backward(of_shares[is_sentence])
        of_points = prior * (of_prior - (prior * of_prior).sum(1, keepdims=True))
        gradient = np.append(np.einsum("kif,ki->f", self.features, of_points, optimize=True), -(pull * cosines).sum())
        return loss.mean() + RIDGE / 2 * (parameters @ parameters), gradient + RIDGE * parameters

    def fit(self, weights: np.ndarray) -> np.ndarray:
        random = np.random.default_rng(1)
        parameters = np.zeros(self.features.shape[2] + 1)
        for steps in ROUNDS:
            contexts = self.contexts(parameters, random)
            found = minimize(self.loss, parameters, (contexts, weights), "L-BFGS-B", True, options={"maxiter": steps})
            parameters = found.x
        return parameters


def scale_of(articles: Articles):
    """The mean and the standard deviation of each feature."""
    seen = articles.values[articles.is_sentence]
    spread = seen.std(0)
    return seen.mean(0), np.where(spread > 1e-6, spread, 1)


def weights_of(articles: Articles, shares: dict[str, float]) -> np.ndarray:
    """What each article weighs: together those of a file weigh its share, and all of them 1."""
    present = {file: (articles.files == file).sum() for file in set(articles.files)}
    total = sum(shares[file] for file in present)
    return np.array([shares[file] / total / present[file] for file in articles.files])


def cross_validate(learned: list[dict], also: list[dict], shares, foldings: int, damping: float, without: list[str]):
    everything = Articles(learned + also)
    count = len(learned)
    scale = scale_of(everything.take(np.arange(count)))
    whole = Model(everything, scale, damping, without)
    inside, outside = [[] for _ in range(len(everything.files))], [[] for _ in range(len(everything.files))]
    for folding in range(foldings):
        fold = np.random.default_rng(7 + folding).integers(0, 5, count)
        for k in range(5):
            part = everything.take(np.flatnonzero(fold != k))
            gains = whole.gain(Model(part, scale, damping, without).fit(weights_of(part, shares)))
            for i, gain in enumerate(gains):
                (inside if i < count and fold[i] != k else outside)[i].append(gain)
    for file in dict.fromkeys(everything.files):
        mean = lambda gains: np.array([np.mean(g, 0) for g, f in zip(gains, everything.files) if f == file and g])
        show(f"{file}, held out", mean(outside))
        if file in shares:
            show(f"{file}, learned from", mean(inside))


def show(name: str, gains: np.ndarray):
    error = gains.std(0) / math.sqrt(len(gains))
    print(f"{name}: R1 {gains[:, 0].mean():+.2f} ±{error[0]:.2f}, R2 {gains[:, 1].mean():+.2f} ±{error[1]:.2f}", file=sys.stderr)


def write(shares: dict[str, float], damping: float, features, weights: np.ndarray, typical: np.ndarray, redundancy: float):
    print("// Learned by benches/quality/train.py; do not edit. CONTRIBUTING.md says where the articles come from.")
    print(f"// With damping {damping}, from, by what a set weighs:")
    for file, share in shares.items():
        print(f"// {share:.2f} {Path(file).name}")
    print("\nuse super::features::Features;\n")
    print("/// What a sentence loses for each unit of its highest cosine with a chosen one.")
    print(f"pub(super) const REDUNDANCY: f64 = {redundancy:.3f};\n")
    print("/// How many points a unit of each feature adds.\npub(super) const WEIGHTS: Features = Features {")
    for (name, meaning), weight in zip(features, weights):
        print(f"    // {meaning.strip()}\n    {name}: {weight:.4f},")
    print("};\n\n/// The mean of each feature in the articles that the weights were learned from, at which it adds 0.")
    print("pub(super) const TYPICAL: Features = Features {")
    for (name, _), middle in zip(features, typical):
        print(f"    {name}: {middle:.4f},")
    print("};")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("learned", nargs="+", metavar="FILE=SHARE")
    parser.add_argument("--also", nargs="*", default=[], help="files that are only measured")
    parser.add_argument("--folds", type=int, metavar="N", help="print held-out gains by N foldings instead")
    parser.add_argument("--without", nargs="*", default=[], help="features left out")
    parser.add_argument("--damping", type=float, default=DAMPING)
    args = parser.parse_args()
    shares = {file: float(share) for file, share in (part.rsplit("=", 1) for part in args.learned)}
    learned = [row for file in shares for row in read(file)]
    also = [row for file in args.also for row in read(file)]
    if args.folds:
        return cross_validate(learned, also, shares, args.folds, args.damping, args.without)
    articles = Articles(learned)
    scale = scale_of(articles)
    model = Model(articles, scale, args.damping, args.without)
    parameters = model.fit(weights_of(articles, shares))
    gains = model.gain(parameters)
    for file in shares:
        show(f"{file}, learned from", gains[articles.files == file])
    write(shares, args.damping, learned[0]["features"], parameters[:-1] / scale[1], scale[0], parameters[-1])


if __name__ == "__main__":
    main()
