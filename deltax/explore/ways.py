"""Explorer of lesson 06: three ways to a derivative, and how near each comes to the truth."""

import math
from collections.abc import Callable

import numpy as np

from deltax import numeric, style
from deltax.curves import Curve
from deltax.explore import asking
from deltax.explore.controls import choice, log_slider, neat
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.stage import Stage

_E = math.e
# Formulas of + - * / ** alone, so that numbers and dual numbers both pass through them.
FORMULAS: dict[str, Curve] = {
    "x√(3x + 2) at 2": Curve(
        "x√(3x + 2)",
        lambda x: x * (3 * x + 2) ** (1 / 2),
        lambda x: (9 * x + 4) / (2 * (3 * x + 2) ** (1 / 2)),
        2.0,
        (0.0, 4.0),
    ),
    "3x³ - 5x² at 1.5": Curve("3x³ - 5x²", lambda x: 3 * x**3 - 5 * x**2, lambda x: 9 * x**2 - 10 * x, 1.5, (0.0, 3.0)),
    "tanh x at 2": Curve(
        "(eˣ - e⁻ˣ)/(eˣ + e⁻ˣ)",
        lambda x: (_E**x - _E ** (-x)) / (_E**x + _E ** (-x)),
        lambda x: 4 / (_E**x + _E ** (-x)) ** 2,
        2.0,
        (-3.0, 3.0),
    ),
}
# The same derivatives, worked out with 40 digits and rounded once.
TRUTH = {
    "x√(3x + 2) at 2": 3.8890872965260114,
    "3x³ - 5x² at 1.5": 5.25,
    "tanh x at 2": 0.07065082485316447,
}
_FLOOR, _CEILING = 1e-17, 1e9  # an error of exactly 0 has no place on a log scale


def three_ways(auto_diff: Callable | None = None, *, curve: str = "x√(3x + 2) at 2") -> Explorer:
    """Slide the width ε along the errors of the differences; by hand and by dual numbers there is no ε.

    Parameters
    ----------
    auto_diff : callable, optional
        The student's ``auto_diff(f, x)``.
    curve : str
        Which of `FORMULAS` to start with.
    """
    stage = Stage()
    picture = _ThreeErrors(stage, auto_diff)
    controls = {
        "epsilon": log_slider("ε", 1e-13, smallest=1e-16, largest=1.0),
        "curve": choice("Curve", list(FORMULAS), curve),
    }
    title = "Slide ε: how near does each way come to the true slope?"
    return Explorer(title, stage, controls, picture.update, most_lines=5)


class _ThreeErrors:
    """Relative errors over ε on log scales: a V, a deeper V, and flat lines."""

    def __init__(self, stage: Stage, auto_diff: Callable | None):
        self._stage, self._auto_diff = stage, auto_diff
        self._axes = stage.axes[0]
        self._still = ""
        self._own: float | None = None
        self._trouble = ""
        self._points = stage.live(self._axes.plot([], [], **style.POINT, color=style.SECANT["color"])[0])

    def update(self, epsilon: float, curve: str) -> Reading:
        epsilon, shown = neat(epsilon), FORMULAS[curve]
        if self._still != curve:
            self._still = curve
            self._own, self._trouble = self._ask_student(shown)
            self._draw_still(curve, shown)
        forward = numeric.forward_difference(shown.f, shown.at, epsilon)
        central = numeric.central_difference(shown.f, shown.at, epsilon)
        by_hand = shown.derivative(shown.at)
        self._points.set_data([epsilon] * 2, [self._error(forward), self._error(central)])
        words = [
            f"true slope of {shown.formula} at {shown.at:g}: {TRUTH[curve]:.15g}",
            f"ε = {epsilon:.2g}: forward {forward:.12g}, relative error {self._told(forward)}",
            f"ε = {epsilon:.2g}: central {central:.12g}, relative error {self._told(central)}",
            f"by hand: {by_hand:.15g}, relative error {self._told(by_hand)}, for every ε",
        ]
        if self._own is not None:
            words.append(f"your auto_diff: {self._own:.15g}, relative error {self._told(self._own)}, for every ε")
        seen = (
            f"Relative error of the slope of {shown.formula} over ε, both on log scales: the differences give two Vs, "
            f"by hand a flat line at the bottom. At ε = {epsilon:.2g} the errors are {self._told(forward)} (forward) "
            f"and {self._told(central)} (central)."
        )
        return Reading("\n".join(words), seen, self._trouble)

    def _ask_student(self, shown: Curve) -> tuple[float | None, str]:
        if self._auto_diff is None:
            return None, ""
        value, trouble = asking.number("auto_diff", lambda: _only_entry(self._auto_diff(shown.f, shown.at)))
        if value is not None and numeric.relative_error(value, TRUTH[self._still]) > 1e-12:
            trouble = "your auto_diff is not exact here: the checks of the exercises above say more."
        return value, trouble

    def _draw_still(self, curve: str, shown: Curve) -> None:
        axes = self._axes
        self._stage.clear_still_part()
        widths = numeric.log_steps(1.0, 1e-16, per_decade=6)
        rules = {"forward": numeric.forward_difference, "central": numeric.central_difference}
        looks = {"forward": style.WARNING, "central": style.REFERENCE}
        for name, rule in rules.items():
            errors = [self._error(rule(shown.f, shown.at, width)) for width in widths]
            axes.loglog(widths, errors, **looks[name], label=name)
        ends = [1e-16, 1.0]
        axes.loglog(ends, [self._error(shown.derivative(shown.at))] * 2, **style.FUNCTION, label="by hand")
        if self._own is not None:
            axes.loglog(ends, [self._error(self._own)] * 2, **style.STUDENT, dashes=(2, 2), label="your auto_diff")
        axes.set(
            xlabel="width ε of the difference",
            ylabel="relative error of the slope",
            xlim=(6e-17, 1.6),
            ylim=(3e-18, 3e2),
        )
        axes.legend(loc="upper center", ncols=4, frameon=False, columnspacing=1.2)

    def _error(self, slope: float) -> float:
        error = numeric.relative_error(slope, TRUTH[self._still])
        return min(max(error, _FLOOR), _CEILING) if math.isfinite(error) else _FLOOR

    def _told(self, slope: float) -> str:
        error = numeric.relative_error(slope, TRUTH[self._still])
        return f"0 (drawn at {_FLOOR:.0e})" if error == 0 else f"{error:.1e}"


def _only_entry(value: object) -> object:
    """Take the number out of a list or array that holds one; leave everything else as it is."""
    if isinstance(value, (list, tuple, np.ndarray)) and np.size(value) == 1:
        return np.asarray(value).reshape(-1)[0]
    return value
