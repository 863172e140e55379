"""Explorers of lesson 05 on curves: the learning rate, and where a descent comes to rest."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from deltax import style
from deltax.curves import Curve
from deltax.explore import asking
from deltax.explore.controls import choice, slider
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.plane import apart
from deltax.explore.stage import Stage
from deltax.numeric.optimizers import descend, fate

Descent = Callable[..., list[float]] | None

_STEPS = 20
_DOTS = {"marker": "o", "markersize": 4.5, "markeredgewidth": 0}
_PATH = style.SECANT | _DOTS
_OWN = style.STUDENT | _DOTS
_GREY = style.REFERENCE | {"marker": "o", "markersize": 4, "markeredgewidth": 0}


@dataclass(frozen=True)
class _Valley:
    """A parabola with its minimum at 0, and how far the learning rate may be turned."""

    curve: Curve
    bend: float  # the second derivative
    rate: float


_VALLEYS = {
    "x² from 70": _Valley(Curve("x²", lambda x: x * x, lambda x: 2 * x, 70.0, (-100.0, 100.0)), 2.0, 0.1),
    "1.7x² from 4": _Valley(Curve("1.7x²", lambda x: 1.7 * x * x, lambda x: 3.4 * x, 4.0, (-6.0, 6.0)), 3.4, 0.05),
}


def descent_path(gradient_descent: Descent = None, *, curve: str = "x² from 70") -> Explorer:
    """Slide the learning rate η: the path on the curve, and the loss at every step.

    Parameters
    ----------
    gradient_descent : callable, optional
        The student's ``gradient_descent(f, x, eta, num_iteration)``.
    curve : str
        "x² from 70" or "1.7x² from 4".
    """
    stage = Stage(columns=2)
    picture = _PathPicture(stage, _VALLEYS[curve], gradient_descent)
    controls = {"eta": slider("η", _VALLEYS[curve].rate, smallest=0.01, largest=1.2, step=0.01)}
    formula = _VALLEYS[curve].curve.formula
    title = f"Slide η: does the descent on {formula} arrive?"
    line = None if curve == "x² from 70" else lambda eta: f"learning_rate = {eta:g}"
    return Explorer(title, stage, controls, picture.update, line)


class _PathPicture:
    """A parabola with the steps of a descent, and beside it the loss over the steps."""

    FLOOR = 1e-9  # a loss of 0 has no place on a log scale
    FAR = 1e4  # beyond it the two values of a narrow central difference have lost the digits in which they differ

    def __init__(self, stage: Stage, valley: _Valley, gradient_descent: Descent):
        self._valley, self._descent = valley, gradient_descent
        shown, (hill, loss) = valley.curve, stage.axes
        xs = np.linspace(*shown.window, 200)
        hill.plot(xs, shown.f(xs), **style.FUNCTION)
        top = shown.f(shown.window[1])
        hill.set(xlabel="x", ylabel=f"f(x) = {shown.formula}", xlim=shown.window, ylim=(-0.06 * top, 1.02 * top))
        loss.set_yscale("log")
        loss.set(xlabel="step", ylabel="loss f(x)", xlim=(-0.5, _STEPS + 0.5), ylim=(self.FLOOR, 1e9))
        stage.figure.get_layout_engine().set(wspace=0.06)
        first = _PATH if gradient_descent is None else _GREY
        self._paths = [stage.live(axes.plot([], [], **first)[0]) for axes in (hill, loss)]
        self._own = [stage.live(axes.plot([], [], **_OWN)[0]) for axes in (hill, loss)]
        if gradient_descent is not None:
            named = {self._paths[0]: "reference", self._own[0]: "your path"}
            hill.legend(named.keys(), named.values(), loc="upper center", frameon=False)

    def update(self, eta: float) -> Reading:
        shown = self._valley.curve
        path = np.array(descend(shown.derivative, shown.at, eta, _STEPS))
        own, trouble = self._own_path(eta)
        if own is not None and not self._same(own, path):
            trouble = "your gradient_descent takes another path than the grey one. The check below your code says more."
        self._show(self._paths, path)
        self._show(self._own, own)
        told = path if own is None else own
        first = ", ".join(f"{x:.4g}" for x in told[:5])
        verdict = _seen_fate(own) if own is not None and trouble else fate(1 - eta * self._valley.bend)
        words = (
            f"η = {eta:.3g}: x = {first}, …\n"
            f"after {_STEPS} steps: x = {told[-1]:.4g}, loss f(x) = {shown.f(told[-1]):.3g}\n"
            f"{verdict}"
        )
        seen = (
            f"{_STEPS} steps of gradient descent on {shown.formula} from {shown.at:g} with η = {eta:.3g}, "
            f"and the loss at each step on a log scale. It ends at x = {told[-1]:.3g}: {verdict}."
        )
        return Reading(words, seen, trouble)

    def _same(self, own: np.ndarray, path: np.ndarray) -> bool:
        near = np.abs(path) < self.FAR
        return np.abs(own - path)[near].max() <= 1e-3 * np.abs(path[near]).max()

    def _own_path(self, eta: float) -> tuple[np.ndarray | None, str]:
        if self._descent is None:
            return None, ""
        shown = self._valley.curve
        return asking.array("gradient_descent", self._descent, shown.f, shown.at, eta, _STEPS, shape=(_STEPS + 1,))

    def _show(self, lines: list, path: np.ndarray | None) -> None:
        points = np.array([]) if path is None else np.clip(path, -1e6, 1e6)
        low, high = self._valley.curve.window
        lines[0].set_markevery(apart(points, (high - low) / 60))
        heights = self._valley.curve.f(points)
        lines[0].set_data(points, heights)
        lines[1].set_data(np.arange(len(points)), np.maximum(heights, self.FLOOR))


def _seen_fate(path: np.ndarray) -> str:
    """Say what becomes of a student's path that is not the right one: judged by its points, not by a rule."""
    away = np.abs(path)
    if (np.diff(away) > 0).all():
        return "every step of your path ends farther away"
    if (np.diff(away) <= 0).all() and away[-1] < away[0]:
        return "your path comes nearer, but by other steps than the rule's"
    return "not every step of your path comes nearer"


_WINDOW = (-1.55, 1.65)
_LANDSCAPES = {
    "two valleys": Curve(
        "3x⁴ - 4x² - x", lambda x: 3 * x**4 - 4 * x**2 - x, lambda x: 12 * x**3 - 8 * x - 1, -1.2, _WINDOW
    ),
    "one valley": Curve(
        "3x⁴ - 4x² - 6x - 3",
        lambda x: 3 * x**4 - 4 * x**2 - 6 * x - 3,
        lambda x: 12 * x**3 - 8 * x - 6,
        -1.2,
        _WINDOW,
    ),
    "a flat step": Curve("3x⁴ - 4x³", lambda x: 3 * x**4 - 4 * x**3, lambda x: 12 * x**3 - 12 * x**2, -1.2, _WINDOW),
}


def descent_landscape(gradient_descent: Descent = None) -> Explorer:
    """Slide the start: in which valley does the descent come to rest?

    Parameters
    ----------
    gradient_descent : callable, optional
        The student's ``gradient_descent(f, x, eta, num_iteration)``.
    """
    stage = Stage()
    picture = _LandscapePicture(stage, gradient_descent)
    controls = {
        "start": slider("start", -1.2, smallest=-1.5, largest=1.5, step=0.05),
        "landscape": choice("Curve", list(_LANDSCAPES), "two valleys"),
    }
    return Explorer("Slide the start: where does the descent come to rest?", stage, controls, picture.update)


class _LandscapePicture:
    """A curve with valleys, the start, and the path down from it."""

    ETA, STEPS = 0.01, 200

    def __init__(self, stage: Stage, gradient_descent: Descent):
        self._stage, self._descent = stage, gradient_descent
        self._axes = axes = stage.axes[0]
        self._curve = axes.plot([], [], **style.FUNCTION)[0]
        self._name = ""
        axes.set(xlabel="x", ylabel="f(x)", xlim=_WINDOW)
        axes.yaxis.set_label_coords(-0.07, 0.5)  # room for the longest numbers of all curves
        first = _PATH if gradient_descent is None else _GREY
        self._path = stage.live(axes.plot([], [], **first)[0])
        self._own = stage.live(axes.plot([], [], **_OWN)[0])
        self._ends = stage.live(
            axes.plot([], [], linestyle="none", marker="s", markersize=10, color="#1A1A1A", markerfacecolor="none")[0]
        )

    def update(self, start: float, landscape: str) -> Reading:
        shown = _LANDSCAPES[landscape]
        if landscape != self._name:
            self._name = landscape
            self._draw_still(shown)
        path = np.array(descend(shown.derivative, start, self.ETA, self.STEPS))
        own, trouble = None, ""
        if self._descent is not None:
            own, trouble = asking.array(
                "gradient_descent", self._descent, shown.f, start, self.ETA, self.STEPS, shape=(self.STEPS + 1,)
            )
        if own is not None and np.abs(own - path).max() > 1e-2:
            trouble = "your gradient_descent takes another path than the grey one. The check below your code says more."
        told = path if own is None else own
        for line, walked in ((self._path, path), (self._own, np.array([]) if own is None else own)):
            points = np.clip(walked, -1e3, 1e3)
            line.set_data(points, shown.f(points))
            line.set_markevery(apart(points, 0.04))
        end, slope = told[-1], shown.derivative(told[-1])
        self._ends.set_data([end], [shown.f(end)])
        words = (
            f"start x₀ = {start:.3g}, η = {self.ETA}, {self.STEPS} steps\n"
            f"end (the square): x = {end:.4f}, f(x) = {shown.f(end):.4f}, slope there {slope:.2g}\n"
            f"{self._place(landscape, end)}"
        )
        seen = f"The curve {shown.formula} and a descent from {start:.3g}, which ends at x = {end:.3f}. "
        return Reading(words, seen + self._place(landscape, end), trouble)

    def _draw_still(self, shown: Curve) -> None:
        xs = np.linspace(*_WINDOW, 300)
        heights = shown.f(xs)
        self._curve.set_data(xs, heights)
        room = heights.max() - heights.min()
        self._axes.set_ylim(heights.min() - 0.08 * room, heights.max())
        self._axes.set_title(f"f(x) = {shown.formula}", fontsize=10)
        self._stage.redraw_still_part()

    @staticmethod
    def _place(landscape: str, end: float) -> str:
        """Say what stands at the end of a path; the places were found on paper."""
        if landscape == "two valleys" and abs(end - 0.873) < 0.02:
            return "It rests in the deeper valley: the global minimum."
        if landscape == "two valleys" and abs(end + 0.745) < 0.02:
            return "It rests in the shallower valley: a local minimum only."
        if landscape == "one valley" and abs(end - 1.066) < 0.02:
            return "It rests in the only minimum of this curve."
        if landscape == "a flat step" and abs(end - 1) < 0.02:
            return "It rests in the only minimum of this curve."
        if landscape == "a flat step" and abs(end) < 0.1:
            return "It has all but stopped on a flat place that is no minimum: no slope, no steps."
        return "It is still on its way."
