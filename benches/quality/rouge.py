"""ROUGE on tokens made once: for training, where a summary is scored thousands of times.

Gives what the package rouge-score gives: `measure.py` prints how far they are apart.
"""

import re
from collections import Counter

from nltk.stem.porter import PorterStemmer

_stem = PorterStemmer().stem
_stems: dict[str, str] = {}


def tokens(text: str, lang: str) -> list[str]:
    """As rouge-score does for English, with its stemmer; runs of \\w in other languages."""
    if lang != "en":
        return re.findall(r"\w+", text.lower())
    words = re.sub(r"[^a-z0-9]+", " ", text.lower()).split()
    for word in words:
        if word not in _stems:
            _stems[word] = _stem(word) if len(word) > 3 else word
    return [_stems[word] for word in words]


def grams(words: list[str], n: int) -> Counter:
    return Counter(zip(*(words[i:] for i in range(n))))


def rouge_n(summary: list[str], reference: list[str], n: int) -> float:
    """F1, 0 to 1."""
    ours, theirs = grams(summary, n), grams(reference, n)
    size = sum(ours.values()) + sum(theirs.values())
    return 2 * sum((ours & theirs).values()) / size if size else 0.0
