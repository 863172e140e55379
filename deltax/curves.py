"""Functions that explorers show, with what is known about them on paper."""

import math
from collections.abc import Callable
from dataclasses import dataclass

Function = Callable[[float], float]


@dataclass(frozen=True)
class Curve:
    """A function with its derivative, and where to look at it.

    Attributes
    ----------
    formula : str
        As written in text.
    f, derivative : callable
        One number to one number.
    at : float
        Where its slope is asked for.
    window : tuple of float
        The x-range to draw.
    x_label, y_label : str
        With units.
    """

    formula: str
    f: Function
    derivative: Function
    at: float
    window: tuple[float, float]
    x_label: str = "x"
    y_label: str = "f(x)"


DAY_SECONDS = 86_400.0
_OMEGA = 2 * math.pi / DAY_SECONDS

CURVES: dict[str, Curve] = {
    "x² + 2x at 2": Curve("x² + 2x", lambda x: x * x + 2 * x, lambda x: 2 * x + 2, 2.0, (-0.6, 4.6)),
    "x³ at 1": Curve("x³", lambda x: x * x * x, lambda x: 3 * x * x, 1.0, (-1.6, 3.2)),
    "sin x at 1": Curve("sin x", math.sin, math.cos, 1.0, (-1.5, 3.6)),
    "eˣ at 1": Curve("eˣ", math.exp, math.exp, 1.0, (-1.5, 3.2)),
}
TEMPERATURE = Curve(
    "24 + 8 sin(2πt/86400)",
    lambda t: 24 + 8 * math.sin(_OMEGA * t),
    lambda t: 8 * _OMEGA * math.cos(_OMEGA * t),
    3600.0,
    (0.0, DAY_SECONDS),
    "time t after sunrise (s)",
    "temperature T(t) (°C)",
)
