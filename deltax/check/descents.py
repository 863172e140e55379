"""The hand calculations of lesson 05: two epochs of four methods, as tables to fill in.

All of them minimise f(w1, w2) = 0.1 w1² + 2 w2² from (-5, -2). From momentum on, the numbers of w1 in epoch 1
are filled in as an example, and dW, which plain gradient descent has found before.
"""

import numpy as np

from deltax.check.table import Cells, Column, Rule, Table

_START = {"W": (-5.0, -2.0)}
_ZERO = (0.0, 0.0)
_SLOPES = np.array([0.2, 4.0])  # the gradient is (0.2 w1, 4 w2)


def _previous_gradient(now: Cells, before: Cells, epoch: int) -> np.ndarray:
    return before.get("dW", np.full(2, np.nan))


def _terms(now: Cells, before: Cells, epoch: int) -> np.ndarray:
    """Return the two terms of f, but not where they look like the gradient with its sign lost: 2 · 2² = -(4 · -2)."""
    terms, slopes = _SLOPES / 2 * before["W"] ** 2, _SLOPES * before["W"]
    return np.where(np.isclose(terms, -slopes), np.nan, terms)


_GRADIENT = Column(
    "dW",
    "[0.2 w1, 4 w2]",
    lambda now, before, epoch: _SLOPES * before["W"],
    uses=("W before",),
    slips={
        "factor-two-lost": lambda now, before, epoch: _SLOPES / 2 * before["W"],
        "gradient-stale": _previous_gradient,
        "terms-not-slopes": _terms,
        "square-kept": lambda now, before, epoch: _SLOPES * before["W"] ** 2,
        "factors-exchanged": lambda now, before, epoch: _SLOPES[::-1] * before["W"],
    },
)


def _average(name: str, of: str, decay: float, formula: str, *, keeps_corrected: bool = False) -> Column:
    """Return the column of a running average of the gradient (`of` is "dW") or of its square ("dW²")."""

    def new(now: Cells) -> np.ndarray:
        return now["dW"] ** 2 if of == "dW²" else now["dW"]

    slips: dict[str, Rule] = {
        "average-not-weighted": lambda now, before, epoch: decay * before[name] + new(now),
        "memory-lost": lambda now, before, epoch: (1 - decay) * new(now),
    }
    if decay != 0.5:
        slips["decay-swapped"] = lambda now, before, epoch: (1 - decay) * before[name] + decay * new(now)
    corrected = f"{name}_corr"
    if keeps_corrected:
        slips["corrected-reused"] = lambda now, before, epoch: (
            decay * before.get(corrected, np.full(2, np.nan)) + (1 - decay) * new(now)
        )
    if of == "dW²":
        slips["square-forgotten"] = lambda now, before, epoch: decay * before[name] + (1 - decay) * now["dW"]
    return Column(
        name,
        formula,
        lambda now, before, epoch: decay * before[name] + (1 - decay) * new(now),
        uses=(f"{name} before", "dW"),
        slips=slips,
    )


def _corrected(name: str, source: str, beta: float) -> Column:
    """Return the column of an average freed from its start at 0."""
    return Column(
        name,
        f"{source} / (1 - {beta:g}ᵗ⁺¹), t = 0 in epoch 1",
        lambda now, before, epoch: now[source] / (1 - beta**epoch),
        uses=(source,),
        slips={
            "correction-skipped": lambda now, before, epoch: now[source],
            "correction-late": lambda now, before, epoch: now[source] / np.float64(1 - beta ** (epoch - 1)),
            "correction-early": lambda now, before, epoch: now[source] / (1 - beta ** (epoch + 1)),
            "correction-multiplied": lambda now, before, epoch: now[source] / (epoch * (1 - beta)),
        },
    )


def _weights(
    rate: float, other: float, formula: str, uses: tuple[str, ...], step: Rule, slips: dict[str, Rule]
) -> Column:
    """Return the column of the new weights: the old ones minus rate times step; `other` is the next table's rate."""

    def moved(size: float, by: Rule) -> Rule:
        return lambda now, before, epoch: before["W"] - size * np.asarray(by(now, before, epoch))

    return Column(
        "W",
        formula,
        moved(rate, step),
        uses=("W before", *uses),
        slips={
            "uphill-step": moved(-rate, step),
            "rate-forgotten": moved(1.0, step),
            "rate-of-other-table": moved(other, step),
            "from-the-start-again": lambda now, before, epoch: (
                np.array(_START["W"]) - rate * np.asarray(step(now, before, epoch)) if epoch > 1 else np.full(2, np.nan)
            ),
            **{name: moved(rate, by) for name, by in slips.items()},
        },
    )


def _plain(now: Cells, before: Cells, epoch: int) -> np.ndarray:
    return now["dW"]


def _printed(now: Cells, before: Cells, epoch: int) -> np.ndarray:
    """Return the step to the w2 that the slides print for epoch 2 of RMSProp, -0.5920."""
    return np.array([np.nan, (before["W"][1] + 0.5920) / 0.3 if epoch == 2 else np.nan])


def _example(*columns: str) -> frozenset[tuple[int, str, int]]:
    """Return the cells of epoch 1 that are given: all of w1, and the gradient."""
    return frozenset({(1, name, 0) for name in columns} | {(1, "dW", 1)})


DESCENTS: dict[str, Table] = {
    "gradient descent": Table(
        _START,
        (_GRADIENT, _weights(0.4, 0.6, "W - 0.4 dW", ("dW",), _plain, {})),
    ),
    "momentum": Table(
        _START | {"V": _ZERO},
        (
            _GRADIENT,
            _average("V", "dW", 0.5, "0.5 V + 0.5 dW"),
            _weights(
                0.6,
                0.4,
                "W - 0.6 V",
                ("V",),
                lambda now, before, epoch: now["V"],
                {"velocity-ignored": _plain, "old-velocity": lambda now, before, epoch: before["V"]},
            ),
        ),
        given=_example("dW", "V", "W"),
    ),
    "RMSProp": Table(
        _START | {"S": _ZERO},
        (
            _GRADIENT,
            _average("S", "dW²", 0.9, "0.9 S + 0.1 dW²"),
            _weights(
                0.3,
                0.2,
                "W - 0.3 dW / √(S + ε)",
                ("dW", "S"),
                lambda now, before, epoch: now["dW"] / np.sqrt(now["S"] + 1e-6),
                {
                    "root-forgotten": lambda now, before, epoch: now["dW"] / (now["S"] + 1e-6),
                    "size-not-divided": _plain,
                    "slides-figure": _printed,
                },
            ),
        ),
        given=_example("dW", "S", "W"),
    ),
    "Adam": Table(
        _START | {"V": _ZERO, "S": _ZERO},
        (
            _GRADIENT,
            _average("V", "dW", 0.9, "0.9 V + 0.1 dW", keeps_corrected=True),
            _average("S", "dW²", 0.999, "0.999 S + 0.001 dW²", keeps_corrected=True),
            _corrected("V_corr", "V", 0.9),
            _corrected("S_corr", "S", 0.999),
            _weights(
                0.2,
                0.3,
                "W - 0.2 V_corr / (√S_corr + ε)",
                ("V_corr", "S_corr"),
                lambda now, before, epoch: now["V_corr"] / (np.sqrt(now["S_corr"]) + 1e-6),
                {
                    "root-forgotten": lambda now, before, epoch: now["V_corr"] / (now["S_corr"] + 1e-6),
                    "correction-skipped": lambda now, before, epoch: now["V"] / (np.sqrt(now["S"]) + 1e-6),
                },
            ),
        ),
        given=_example("dW", "V", "S", "V_corr", "S_corr", "W"),
    ),
}
