"""Derivatives by differences."""

from collections.abc import Callable

import numpy as np

Function = Callable[[float], float]


def forward_difference(f: Function, x: float, dx: float) -> float:
    """Return the slope of the secant through `x` and ``x + dx``; `dx` may be negative.

    Examples
    --------
    >>> round(forward_difference(lambda x: x**2, 3.0, 0.1), 9)
    6.1
    """
    return (f(x + dx) - f(x)) / dx


def central_difference(f: Function, x: float, epsilon: float) -> float:
    """Return the slope of the secant of total width `epsilon` around `x`.

    The error is about ``epsilon**2 * |f'''(x)| / 24`` from the formula and
    ``2**-53 * |f(x)| / epsilon`` from rounding, so it has a best width.

    Examples
    --------
    >>> central_difference(lambda x: x**3, 1.0, 0.5)
    3.0625
    """
    return (f(x + epsilon / 2) - f(x - epsilon / 2)) / epsilon


def relative_error(estimate: float, truth: float) -> float:
    """Return ``|estimate - truth| / |truth|``, or the plain distance where the truth is 0.

    Examples
    --------
    >>> round(relative_error(6.06, 6.0), 9)
    0.01
    >>> relative_error(0.5, 0.0)
    0.5
    """
    return abs(estimate - truth) / (abs(truth) or 1.0)


def log_steps(largest: float, smallest: float, per_decade: int = 8) -> np.ndarray:
    """Return distances from `largest` down to `smallest`, evenly spaced on a log scale.

    Returns
    -------
    ndarray, shape (n,)
        Both ends included.

    Examples
    --------
    >>> log_steps(1.0, 0.01, per_decade=1).round(3).tolist()
    [1.0, 0.1, 0.01]
    """
    decades = np.log10(largest / smallest)
    count = max(2, round(decades * per_decade) + 1)
    return np.geomspace(largest, smallest, count)
