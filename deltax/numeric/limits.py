"""Functions near a point, with what is known on paper about their limits there."""

import math
from collections.abc import Callable
from dataclasses import dataclass

Function = Callable[[float], float]


@dataclass(frozen=True)
class Approach:
    """A function and the point a that x walks to.

    Attributes
    ----------
    formula : str
        As written in text.
    f : callable
        One number to one number; need not be defined at `a`.
    a : float
        The point.
    left, right : float or None
        The one-sided limits; None where there is none.
    value : float or None
        f(a); None where it is undefined.
    window, heights : tuple of float
        The ranges of x and of f(x) to draw.
    verdict : str
        What the two sides do, in one sentence.
    lost : bool
        Whether pictures hide the value at `a`.
    """

    formula: str
    f: Function
    a: float
    left: float | None
    right: float | None
    value: float | None
    window: tuple[float, float]
    heights: tuple[float, float]
    verdict: str
    lost: bool = False


def _jump(x: float) -> float:
    return 5 - x if x <= 2 else x - 1


def _cosine(x: float) -> float:
    return (1 - math.cos(x)) / (x * x)


APPROACHES: dict[str, Approach] = {
    "x + 1 at 2": Approach(
        "x + 1", lambda x: x + 1, 2.0, 3.0, 3.0, 3.0, (0.0, 4.0), (0.5, 5.5), "Both sides head for 3.", lost=True
    ),
    "(x² - 1)/(x - 1) at 1": Approach(
        "(x² - 1)/(x - 1)",
        lambda x: (x * x - 1) / (x - 1),
        1.0,
        2.0,
        2.0,
        None,
        (-1.0, 3.0),
        (-0.5, 4.5),
        "Both sides head for 2, though at 1 itself there is nothing.",
    ),
    "jump at 2": Approach(
        "5 - x up to 2, then x - 1", _jump, 2.0, 3.0, 1.0, 3.0, (0.0, 4.0), (-0.5, 5.5), "The gap stays: no limit."
    ),
    "sin x / x at 0": Approach(
        "sin x / x",
        lambda x: math.sin(x) / x,
        0.0,
        1.0,
        1.0,
        None,
        (-7.0, 7.0),
        (-0.4, 1.3),
        "Both sides head for 1, though at 0 itself there is nothing.",
    ),
    "1/x at 0": Approach(
        "1/x", lambda x: 1 / x, 0.0, None, None, None, (-2.0, 2.0), (-12.0, 12.0), "Beyond every bound: no limit."
    ),
    "sin(1/x) at 0": Approach(
        "sin(1/x)",
        lambda x: math.sin(1 / x),
        0.0,
        None,
        None,
        None,
        (-1.0, 1.0),
        (-1.3, 1.7),
        "It swings between -1 and 1 for ever: no limit.",
    ),
    "(1 - cos x)/x² at 0": Approach(
        "(1 - cos x)/x²",
        _cosine,
        0.0,
        0.5,
        0.5,
        None,
        (-7.0, 7.0),
        (-0.1, 1.2),
        "Both sides head for 0.5, though at 0 itself there is nothing.",
    ),
}
