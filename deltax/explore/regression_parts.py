"""What the explorers of lesson 07 share: paths, losses, the tea shop's points, the loss surface."""

from collections.abc import Callable

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.text import Text

from deltax import student, style
from deltax.explore import asking
from deltax.explore.stage import Stage
from deltax.numeric import regression

Function = Callable[..., object] | None

SPENT = np.array([[0.0], [1.0], [2.0], [3.0], [4.0]])
CUPS = np.array([[12.0], [15.0], [22.0], [23.0], [28.0]])
ROWS = regression.with_ones(SPENT)
START = np.zeros((2, 1))
_SPENT, _CUPS = "spent on ads (million đồng)", "cups a day"
# Broad and pale, so that it is seen on both sides of the student's line that covers it.
BENEATH = style.REFERENCE | {"linewidth": 6.0, "linestyle": "-", "alpha": 0.4}


def both_paths(
    train: Function, x: np.ndarray, y: np.ndarray, start: np.ndarray, rate: float, epochs: int
) -> tuple[np.ndarray, np.ndarray | None, str]:
    """Return the weights after each epoch, the same by the student's train, and what is the matter with it."""
    with student.silence():
        path = np.array(regression.descend(x, y, start, rate, epochs))
    if train is None:
        return path, None, ""
    first, trouble = asking.array("train", train, x.copy(), y.copy(), start.copy(), rate, 1, shape=start.shape)
    if first is None:
        return path, None, trouble
    own, trouble = asking.array("train", lambda: _chained(train, x, y, start, rate, epochs), shape=path.shape)
    if own is not None and not np.allclose(own, path, rtol=1e-4, atol=1e-4):
        epoch = int(np.argmax(~np.isclose(own, path, rtol=1e-4, atol=1e-4).all(axis=(1, 2))))
        mine, right = (", ".join(f"{value:.4g}" for value in its[epoch, :, 0]) for its in (own, path))
        trouble = f"at epoch {epoch} your train has the weights {mine}; the reference, in grey, has {right}"
    return path, own, trouble


def _chained(train: Callable, x: np.ndarray, y: np.ndarray, w: np.ndarray, rate: float, epochs: int) -> list:
    """Train one epoch at a time; the student's function gets copies, which it may spoil."""
    path = [w]
    for _ in range(epochs):
        path.append(train(x.copy(), y.copy(), np.array(path[-1], dtype=float), rate, 1))
    return path


def near(path: np.ndarray) -> np.ndarray:
    """Return slopes and intercepts of a path, (2, n), until it runs far out of every picture."""
    points = path[:, :, 0].T
    far = (np.abs(points) > 300).any(axis=0)
    return points[:, : int(np.argmax(far)) + 1].clip(-1e4, 1e4) if far.any() else points


def losses(path: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the mean squared error at each weights of a path (n, d, 1)."""
    with student.silence():
        return ((x @ path - y) ** 2).mean(axis=(1, 2))


def draw_points(axes: Axes) -> Line2D:
    """Draw the tea shop's five weeks."""
    axes.set(xlabel=_SPENT, ylabel=_CUPS, xlim=(-0.3, 4.3), ylim=(-2, 36))
    return axes.plot(SPENT[:, 0], CUPS[:, 0], **style.POINT, color=style.FUNCTION["color"], zorder=3)[0]


def draw_surface(
    axes: Axes, x: np.ndarray, y: np.ndarray, ws: tuple[float, float], bs: tuple[float, float]
) -> tuple[Artist, Line2D]:
    """Draw level lines of the loss over slope and intercept, and a cross at its minimum; return both."""
    w, b = np.meshgrid(np.linspace(*ws, 80), np.linspace(*bs, 80))
    loss = losses(np.stack([w.ravel(), b.ravel()], axis=1)[:, :, None], x, y).reshape(w.shape)
    best = regression.closed_form(x, y)
    levels = regression.mean_square(x, y, best) + np.ptp(loss) * np.geomspace(0.003, 1, 10)
    lines = axes.contour(w, b, loss, levels=levels, colors="#A6A6A6", linewidths=0.8)
    cross = {"marker": "x", "markersize": 9, "markeredgewidth": 2, "color": style.TANGENT["color"]}
    (minimum,) = axes.plot(*best[:, 0], linestyle="none", **cross)
    axes.set(xlabel="slope w", ylabel="intercept b", xlim=ws, ylim=bs)
    return lines, minimum


def line_in_words(w: float, b: float, digits: str) -> str:
    """Return "4.0 · spent - 2.0": the sign of the intercept once."""
    return f"{w:{digits}} · spent {'-' if b < 0 else '+'} {abs(b):{digits}}"


class OffThePicture:
    """Words inside the axes, shown where nothing else is."""

    def __init__(self, stage: Stage, axes: Axes, at: tuple[float, float] = (0.5, 0.5)):
        self._axes = axes
        look = {"ha": "center", "color": style.WARNING["color"]}
        self._text: Text = stage.live(axes.text(*at, "off the picture", transform=axes.transAxes, **look))

    def look(self, xs: np.ndarray, ys: np.ndarray) -> None:
        """Show the words if none of the points lies inside the axes."""
        (left, right), (low, high) = self._axes.get_xlim(), self._axes.get_ylim()
        xs, ys = np.asarray(xs, dtype=float), np.asarray(ys, dtype=float)
        inside = (left <= xs) & (xs <= right) & (low <= ys) & (ys <= high)
        self._text.set_visible(not inside.any())
