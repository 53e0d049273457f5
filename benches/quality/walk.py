"""The walk of src/rank/textrank.rs over many articles at once, and how it moves with the prior."""

import numpy as np
from scipy import sparse

ROUNDS = 200
CLOSE = 1e-4


class Walk:
    """Over the sentences of some articles, laid out one after the other; `cosines` has a matrix for each article."""

    def __init__(self, cosines: list[np.ndarray], damping: float):
        self.damping = damping
        self.similarity = sparse.block_diag([c.astype(np.float32) for c in cosines], format="csr")
        self.starts = np.cumsum([0] + [len(c) for c in cosines])[:-1]
        self.article = np.repeat(np.arange(len(cosines)), [len(c) for c in cosines])

    def sum(self, x: np.ndarray) -> np.ndarray:
        """The sum over each article, for each of its sentences."""
        return np.add.reduceat(x, self.starts)[self.article]

    def forward(self, prior: np.ndarray) -> np.ndarray:
        """The stationary shares."""
        d = self.damping
        degrees = self.similarity @ prior
        self.stranded = degrees <= 1e-12
        self.inverse = np.where(self.stranded, 0, 1 / np.maximum(degrees, 1e-30))
        shares = prior
        for _ in range(ROUNDS):
            jump = 1 - d + d * self.sum(shares * self.stranded)
            next_ = prior * (jump + d * (self.similarity @ (shares * self.inverse)))
            moved, shares = np.abs(next_ - shares).max(), next_
            if moved < CLOSE:
                break
        self.prior, self.shares = prior, shares
        return shares

    def backward(self, pull: np.ndarray) -> np.ndarray:
        """By the adjoint equation: how a sum of the shares, weighted by `pull`, moves with the prior."""
        d, prior, shares = self.damping, self.prior, self.shares
        adjoint = pull
        for _ in range(ROUNDS):
            back = (self.similarity @ (prior * adjoint)) * self.inverse + self.stranded * self.sum(adjoint * prior)
            next_ = pull + d * back
            moved, adjoint = np.abs(next_ - adjoint).max(), next_
            if moved < CLOSE * np.abs(pull).max():
                break
        gives = self.similarity @ (shares * self.inverse)
        takes = self.similarity @ ((self.similarity @ (adjoint * prior)) * shares * self.inverse**2)
        return adjoint * (1 - d + d * self.sum(shares * self.stranded) + d * gives) - d * takes
