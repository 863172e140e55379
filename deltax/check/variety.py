"""Numbers for hidden checks that are not the same for every submission, and yet the same again.

A grader sows a seed that it keeps in the record of the submission; elsewhere
the seed is 0. So an answer copied from a table of results gains nothing, and
grading again gives the same grade.
"""

import hashlib

import numpy as np

_seed = "0"


def sow(seed: int, check: str) -> None:
    """Set the seed of the checks that run from now on; `check` keeps their numbers apart."""
    global _seed  # noqa: PLW0603 (one check runs at a time, each in its turn)
    _seed = f"{seed}/{check}"


def numbers() -> np.random.Generator:
    """Return a generator of this check's own numbers.

    Draw from it only what the right answer and every named slip can be told apart on.
    """
    digest = hashlib.sha256(_seed.encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:8], "big"))
