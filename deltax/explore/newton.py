"""Explorer of lesson 06: Newton's method, step by step."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from deltax import style
from deltax.explore import asking
from deltax.explore.controls import choice, slider
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.stage import Stage

MOST_STEPS = 12
# A legend above its axes: no curve and no path can run into it.
_ABOVE = {"loc": "lower right", "bbox_to_anchor": (1.0, 1.0), "borderaxespad": 0.0, "frameon": False}


@dataclass(frozen=True)
class Quartic:
    """A polynomial with its real roots, and where to look at it.

    Attributes
    ----------
    formula : str
        As written in text.
    f, derivative : callable
        One number to one number.
    roots : tuple of float
        The real ones, from left to right.
    window, heights : tuple of float
        The ranges of x and of f(x) to draw.
    """

    formula: str
    f: Callable[[float], float]
    derivative: Callable[[float], float]
    roots: tuple[float, ...]
    window: tuple[float, float]
    heights: tuple[float, float]


QUARTICS = {
    "four roots": Quartic(
        "(x + 4)(x + 6)(x - 2)(x - 12) - 25x²",
        lambda x: (x + 4) * (x + 6) * (x - 2) * (x - 12) - 25 * x**2,
        lambda x: 4 * x**3 - 12 * x**2 - 234 * x - 96,
        (-8.0, -3.0, (15 - math.sqrt(129)) / 2, (15 + math.sqrt(129)) / 2),
        (-18.0, 18.0),
        (-12_000.0, 42_000.0),
    ),
    "two roots": Quartic(
        "x⁴ - 8x³ + 21x² - 24x + 9",
        lambda x: x**4 - 8 * x**3 + 21 * x**2 - 24 * x + 9,
        lambda x: 4 * x**3 - 24 * x**2 + 42 * x - 24,
        ((5 - math.sqrt(13)) / 2, (5 + math.sqrt(13)) / 2),
        (-1.0, 6.0),
        (-12.0, 30.0),
    ),
}


def newton_steps(find_root: Callable | None = None, *, start: float = 9.0, curve: str = "four roots") -> Explorer:
    """Slide the step: follow the tangent to the axis, again and again.

    Parameters
    ----------
    find_root : callable, optional
        The student's ``find_root(f, x, epochs)``.
    start : float
        Where to start.
    curve : str
        Which of `QUARTICS` to start with.
    """
    stage = Stage(height_px=470, rows=2)
    picture = _NewtonPicture(stage, find_root)
    controls = {
        "step": slider("Step", 0, smallest=0, largest=MOST_STEPS, step=1),
        "start": slider("Start", start, smallest=-16, largest=16, step=0.25),
        "curve": choice("Curve", list(QUARTICS), curve),
    }
    return Explorer("Slide the step: where does the tangent lead?", stage, controls, picture.update)


class _NewtonPicture:
    """Above: the curve and the tangent of this step. Below: x after each step."""

    def __init__(self, stage: Stage, find_root: Callable | None):
        self._stage, self._find_root = stage, find_root
        self._above, self._below = stage.axes
        self._still = ""
        colour = style.SECANT["color"]
        self._tangent = stage.live(self._above.plot([], [], **style.TANGENT)[0])
        self._drop = stage.live(self._above.plot([], [], color=colour, linewidth=1)[0])
        self._point = stage.live(self._above.plot([], [], **style.POINT, color=colour)[0])
        self._path = stage.live(self._below.plot([], [], **style.SECANT, marker="o", markersize=5)[0])
        self._own = stage.live(
            self._below.plot([], [], **(style.POINT | {"marker": "D"}), color=style.STUDENT["color"])[0]
        )

    def update(self, step: float, start: float, curve: str) -> Reading:
        shown, step = QUARTICS[curve], int(step)
        if self._still != curve:
            self._still = curve
            self._draw_still(shown)
        path = newton_path(shown, start, step + 1)
        own, trouble = self._own_place(shown, start, step, path)
        self._draw_step(shown, path, step)
        self._own.set_data(*(([step], [own]) if own is not None else ([], [])))
        return self._reading(shown, path, step, own, trouble)

    def _own_place(self, shown: Quartic, start: float, step: int, path: list[float]) -> tuple[float | None, str]:
        if self._find_root is None:
            return None, ""
        own, trouble = asking.number("find_root", self._find_root, shown.f, float(start), step)
        if own is not None and step < len(path) and abs(own - path[step]) > 1e-4 * max(1.0, abs(path[step])):
            trouble = (
                f"after {_times(step)} your find_root is at {own:.6g}, Newton's method at {path[step]:.6g}. "
                "The check below your code says more."
            )
        return own, trouble

    def _draw_still(self, shown: Quartic) -> None:
        above, below = self._above, self._below
        self._stage.clear_still_part()
        xs = np.linspace(*shown.window, 400)
        curve = above.plot(xs, [shown.f(x) for x in xs], **style.FUNCTION, label="f(x)")[0]
        above.axhline(0, color="#555555", linewidth=0.8)
        roots = above.plot(
            shown.roots,
            [0] * len(shown.roots),
            **(style.POINT | {"markerfacecolor": "none", "markeredgecolor": "#1A1A1A", "markeredgewidth": 1.4}),
        )[0]
        above.set(xlabel="x", ylabel="f(x)", xlim=shown.window, ylim=shown.heights)
        above.legend(
            [curve, self._tangent, roots], ["f(x)", "tangent of this step", "roots"],
            ncols=3, **_ABOVE, columnspacing=1.2, handlelength=1.6,
        )  # fmt: skip
        for root in shown.roots:
            below.axhline(root, **style.REFERENCE)
        below.set(xlabel="step k", ylabel="x after k steps", xlim=(-0.4, MOST_STEPS + 0.4))
        below.set_ylim(*shown.window)
        below.set_xticks(range(MOST_STEPS + 1))
        named = {self._path: "Newton's method"}
        if self._find_root is not None:
            named |= {self._own: "your find_root"}
        below.legend(named.keys(), named.values(), ncols=2, **_ABOVE)

    def _draw_step(self, shown: Quartic, path: list[float], step: int) -> None:
        seen = path[: step + 1]
        self._path.set_data(range(len(seen)), seen)
        here = seen[-1]
        height = shown.f(here)
        self._point.set_data([here], [height])
        self._drop.set_data([here, here], [0, height])
        if len(path) > step + 1:
            # The whole tangent across the window, so that its meeting with the axis is seen.
            low, high = shown.window
            slope = shown.derivative(here)
            self._tangent.set_data([low, high], [height + slope * (end - here) for end in shown.window])
        else:
            self._tangent.set_data([], [])

    def _reading(self, shown: Quartic, path: list[float], step: int, own: float | None, trouble: str) -> Reading:
        step = min(step, len(path) - 1)
        here = path[step]
        words = [
            f"f(x) = {shown.formula}",
            f"after {_times(step)}: x = {here:.12g}, f(x) = {shown.f(here):.6g}, slope {shown.derivative(here):.6g}",
        ]
        if len(path) > step + 1:
            words.append(f"the tangent meets the axis at x = {path[step + 1]:.12g}: the next x")
        else:
            words.append("the tangent is level here and never meets the axis: Newton's method stops")
        if abs(shown.f(here)) < 1e-6:
            words[-1] = "f(x) is 0 up to rounding: this is a root"
        if own is not None:
            words.append(f"your find_root after {_times(step)}: {own:.12g}")
        seen = (
            f"The curve {shown.formula} with its {len(shown.roots)} real roots; after {_times(step)} x is {here:.4g}, "
            "and the tangent there is drawn to the axis. Below, x after each step."
        )
        return Reading("\n".join(words), seen, trouble)


def newton_path(shown: Quartic, start: float, steps: int) -> list[float]:
    """Return x after 0, 1, …, `steps` steps; shorter where a tangent is level."""
    path = [float(start)]
    for _ in range(steps):
        slope = shown.derivative(path[-1])
        if slope == 0:
            break
        path.append(path[-1] - shown.f(path[-1]) / slope)
    return path


def _times(step: int) -> str:
    return "1 step" if step == 1 else f"{step} steps"
