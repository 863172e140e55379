"""Drawing on an Axes that the caller gives: no widgets, no pyplot."""

import numpy as np
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from deltax import style
from deltax.curves import Curve


def line_through(x: float, y: float, slope: float, window: tuple[float, float]) -> tuple[list[float], list[float]]:
    """Return the end points, as (xs, ys), of the line through (x, y) over a range of x.

    Examples
    --------
    >>> line_through(1.0, 2.0, 3.0, (0.0, 2.0))
    ([0.0, 2.0], [-1.0, 5.0])
    """
    return list(window), [y + slope * (end - x) for end in window]


def draw_curve(axes: Axes, curve: Curve, label: str) -> Line2D:
    """Draw a curve and set limits that leave room for its tangents; return its line."""
    xs = np.linspace(*curve.window, 400)
    ys = np.array([curve.f(float(x)) for x in xs])
    (line,) = axes.plot(xs, ys, **style.FUNCTION, label=label)
    margin = 0.25 * (ys.max() - ys.min())
    axes.set(xlabel=curve.x_label, ylabel=curve.y_label, xlim=curve.window, ylim=(ys.min() - margin, ys.max() + margin))
    return line
