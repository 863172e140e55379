"""Surfaces over two weights, drawn as pale contours that paths and arrows stand out on."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from matplotlib.axes import Axes

from deltax.explore.stage import Stage


@dataclass(frozen=True)
class Surface:
    """A function of two numbers with its gradient.

    Attributes
    ----------
    formula : str
        As written in text.
    f : callable
        Two numbers, or two arrays, to one.
    gradient : callable
        An array of two numbers to its gradient.
    names : tuple of str
        What the two numbers are called.
    minima, saddles : tuple of pairs
        Where the gradient is 0, to be marked.
    """

    formula: str
    f: Callable
    gradient: Callable[[np.ndarray], np.ndarray]
    names: tuple[str, str] = ("w₁", "w₂")
    minima: tuple[tuple[float, float], ...] = ((0.0, 0.0),)
    saddles: tuple[tuple[float, float], ...] = ()


LONG_VALLEY = Surface("0.1 w₁² + 2 w₂²", lambda a, b: 0.1 * a**2 + 2 * b**2, lambda W: np.array([0.2 * W[0], 4 * W[1]]))
ROUND_BOWL = Surface("w₁² + w₂²", lambda a, b: a**2 + b**2, lambda W: 2.0 * np.asarray(W))
SADDLE = Surface(
    "0.1 w₁² + (w₂² - 1)² / 4",
    lambda a, b: 0.1 * a**2 + (b**2 - 1) ** 2 / 4,
    lambda W: np.array([0.2 * W[0], W[1] ** 3 - W[1]]),
    minima=((0.0, -1.0), (0.0, 1.0)),
    saddles=((0.0, 0.0),),
)


def draw_contours(axes: Axes, surface: Surface, x_window: tuple[float, float], y_window: tuple[float, float]) -> list:
    """Draw a surface as contours and label the axes; return what was drawn, to take it away later."""
    xs, ys = np.linspace(*x_window, 80), np.linspace(*y_window, 60)
    heights = surface.f(*np.meshgrid(xs, ys))
    lowest, highest = float(heights.min()), float(heights.max())
    steps = np.linspace(0, 1, 13) ** 2 if lowest > -1e-9 else np.linspace(0, 1, 13)
    levels = lowest + (highest - lowest) * steps
    filled = axes.contourf(xs, ys, heights, levels=levels, cmap="Greys", alpha=0.35)
    lines = axes.contour(xs, ys, heights, levels=levels[1:], colors="#A0A0A0", linewidths=0.7, linestyles="-")
    axes.set(xlabel=surface.names[0], ylabel=surface.names[1], xlim=x_window, ylim=y_window)
    axes.grid(False)
    return [filled, lines]


def mark_flat_places(axes: Axes, surface: Surface) -> list:
    """Mark minima by a star and saddle points by a cross; return what was drawn."""
    look = {"linestyle": "none", "color": "#1A1A1A", "zorder": 2.5}
    drawn = axes.plot(*np.array(surface.minima).T, marker="*", markersize=11, **look)
    if surface.saddles:
        drawn += axes.plot(*np.array(surface.saddles).T, marker="x", markersize=8, markeredgewidth=2, **look)
    return drawn


def set_side_by_side(stage: Stage) -> tuple[Axes, Axes]:
    """Give the left axes of two equal units in both directions and more room; return both."""
    plane, beside = stage.axes
    plane.get_gridspec().set_width_ratios([1.35, 1])
    stage.figure.get_layout_engine().set(wspace=0.06)
    plane.set_aspect("equal")
    return plane, beside


def apart(points: np.ndarray, least: float) -> list[int]:
    """Return the indices of points that lie at least so far from the last one kept: where dots do not crowd."""
    kept: list[int] = []
    last: list[float] = []
    for index, point in enumerate((points if points.ndim > 1 else points[:, np.newaxis]).tolist()):
        if not kept or max(abs(here - there) for here, there in zip(point, last, strict=True)) >= least:
            kept.append(index)
            last = point
    return kept


def inside(path: np.ndarray, x_window: tuple[float, float], y_window: tuple[float, float]) -> np.ndarray:
    """Return a path up to the first point outside a window: what follows would only cover the picture."""
    (left, right), (low, high) = x_window, y_window
    outside = (path[:, 0] < left) | (path[:, 0] > right) | (path[:, 1] < low) | (path[:, 1] > high)
    return path[: int(np.argmax(outside)) + 1] if outside.any() else path
