"""Explorers of lesson 02: the secant becomes the tangent, and why smaller is not always better."""

from collections.abc import Callable

import numpy as np

from deltax import numeric, style
from deltax.curves import CURVES, TEMPERATURE, Curve
from deltax.explore import asking
from deltax.explore.controls import choice, log_slider, neat, slider
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.stage import Stage
from deltax.plots import draw_curve, line_through

Rule = Callable[..., float] | None
_FORWARD, _CENTRAL = "forward", "central"
_SEE_CHECK = "The check below your code says more."
_NAMES = {_FORWARD: "secant_slope", _CENTRAL: "gradient"}


def secant_to_tangent(
    secant_slope: Rule = None,
    gradient: Rule = None,
    *,
    curve: str = "x² + 2x at 2",
    rule: str = _FORWARD,
    tangent: bool = True,
) -> Explorer:
    """Slide Δx towards 0: the secant becomes the tangent, until rounding spoils it.

    Parameters
    ----------
    secant_slope, gradient : callable, optional
        The student's functions ``secant_slope(f, x, dx)`` and ``gradient(f, x, epsilon)``;
        the first drives the forward rule, the second the central rule.
    curve : str
        Which of `CURVES` to start with.
    rule : str
        "forward" or "central", to start with.
    tangent : bool
        False for a first look that does not give the answer away: one slider, no tangent.
    """
    stage = Stage()
    picture = _SecantPicture(stage, {_FORWARD: secant_slope, _CENTRAL: gradient}, tangent, (rule, curve))
    controls = {"dx": log_slider("Δx", 1.0, smallest=1e-16, largest=2.0)}
    if tangent:
        controls["rule"] = choice("Rule", [_FORWARD, _CENTRAL], rule)
        controls["curve"] = choice("Curve", list(CURVES), curve)
    return Explorer("Slide Δx towards 0: what becomes of the secant?", stage, controls, picture.update)


class _SecantPicture:
    """A curve, its tangent, a secant, and the student's secant over it."""

    def __init__(self, stage: Stage, students: dict[str, Rule], tangent: bool, start: tuple[str, str]):
        self._stage, self._students, self._tangent, self._start = stage, students, tangent, start
        self._axes = stage.axes[0]
        self._still: tuple[str, str] | None = None  # curve and rule that the still part shows
        self._secant = stage.live(self._axes.plot([], [])[0])
        self._own = stage.live(self._axes.plot([], [], **style.STUDENT)[0])
        self._points = stage.live(self._axes.plot([], [], **style.POINT, color=style.SECANT["color"])[0])

    def update(self, dx: float, rule: str | None = None, curve: str | None = None) -> Reading:
        rule, curve = rule or self._start[0], curve or self._start[1]
        shown, dx = CURVES[curve], neat(dx)
        if self._still != (curve, rule):
            self._still = (curve, rule)
            self._draw_still(shown, has_own=self._students[rule] is not None)
        left, right = (shown.at, shown.at + dx) if rule == _FORWARD else (shown.at - dx / 2, shown.at + dx / 2)
        function = numeric.forward_difference if rule == _FORWARD else numeric.central_difference
        slope = function(shown.f, shown.at, dx)
        own, trouble = self._own_slope(shown, rule, dx)
        self._secant.set_data(*line_through(left, shown.f(left), slope, shown.window))
        self._own.set_data(*(line_through(left, shown.f(left), own, shown.window) if own is not None else ([], [])))
        self._points.set_data([left, right], [shown.f(left), shown.f(right)])
        return self._reading(shown, rule, dx, slope, own, trouble)

    def _own_slope(self, shown: Curve, rule: str, dx: float) -> tuple[float | None, str]:
        function = self._students[rule]
        if function is None:
            return None, ""
        return asking.number(_NAMES[rule], function, shown.f, shown.at, dx)

    def _draw_still(self, shown: Curve, has_own: bool) -> None:
        self._stage.clear_still_part()
        self._secant.set(**(style.REFERENCE if has_own else style.SECANT))
        curve = draw_curve(self._axes, shown, label=f"f(x) = {shown.formula}")
        named = {curve: curve.get_label(), self._secant: "secant"}
        if self._tangent:
            ends = line_through(shown.at, shown.f(shown.at), shown.derivative(shown.at), shown.window)
            named[self._axes.plot(*ends, **style.TANGENT, zorder=1.5)[0]] = "tangent"
        if has_own:
            named |= {self._own: "your secant"}
        self._axes.legend(named.keys(), named.values(), loc="upper left", frameon=False)

    def _reading(self, shown: Curve, rule: str, dx: float, slope: float, own: float | None, trouble: str) -> Reading:
        truth = shown.derivative(shown.at)
        best = slope if own is None else own
        where = (
            f"from x to x + Δx, x = {shown.at:g}"
            if rule == _FORWARD
            else f"from x - Δx/2 to x + Δx/2, x = {shown.at:g}"
        )
        whose = "secant" if own is None else "your secant"
        words = [f"slope of {'the ' if own is None else ''}{whose}: {best:.12g}"]
        the_secant = "The secant" if own is None else "Your secant"
        seen = f"The curve {shown.formula} near x = {shown.at:g}. {the_secant} has slope {best:.4g} at Δx = {dx:.2g}"
        if self._tangent:
            words.insert(0, f"Δx = {dx:.3g}, {rule}: {where}")
            words.append(f"slope of the tangent: {truth:.12g}, error {abs(best - truth):.2g}")
            seen += f", the tangent {truth:.4g}; the error is {abs(best - truth):.2g}"
        else:
            words.insert(0, f"Δx = {dx:.3g}: {where}")
        words += _rounding_words(shown.at, dx)
        # Two right codes differ by rounding, which the division by a tiny dx makes large.
        rounding = 1e-15 * (abs(shown.f(shown.at)) + abs(shown.at * truth)) / dx
        if own is not None and abs(own - slope) > 1e-6 * max(1.0, abs(slope)) + rounding:
            trouble = f"your {_NAMES[rule]} gives {own:.6g}; the grey secant has slope {slope:.6g}. {_SEE_CHECK}"
        return Reading("\n".join(words), f"{seen}.", trouble)


def _rounding_words(x: float, dx: float) -> list[str]:
    if x + dx == x:
        return ["For the computer, both points are the same number: what you see is rounding."]
    if dx < 1e-12:
        return ["Two numbers this near differ only in their last digits: what you see is rounding."]
    return []


def error_curve(gradient: Rule = None, *, curve: str = "eˣ at 1") -> Explorer:
    """Slide the width ε along the error of the central difference, both on log scales.

    Parameters
    ----------
    gradient : callable, optional
        The student's ``gradient(f, x, epsilon)``.
    curve : str
        One of `CURVES`, or "temperature at 3600 s", whose widths are seconds.
    """
    shown = TEMPERATURE if curve == "temperature at 3600 s" else CURVES[curve]
    largest, smallest, unit = (4e4, 1e-10, " s") if shown is TEMPERATURE else (2.0, 1e-16, "")
    stage = Stage()
    picture = _ErrorPicture(stage, shown, numeric.log_steps(largest, smallest), gradient, unit)
    controls = {"epsilon": log_slider("ε", largest, smallest=smallest, largest=largest, unit=unit)}
    return Explorer(
        f"Slide the width ε: where is the error of the slope of {shown.formula} smallest?",
        stage,
        controls,
        picture.update,
        line=(lambda epsilon: f"best_epsilon = {neat(epsilon):g}") if shown is TEMPERATURE else None,
    )


class _ErrorPicture:
    """The U of errors: truncation on the right, rounding on the left."""

    FLOOR, CEILING = 1e-17, 1e9  # an error of exactly 0 has no place on a log scale

    def __init__(self, stage: Stage, shown: Curve, widths: np.ndarray, gradient: Rule, unit: str):
        self._shown, self._gradient, self._unit = shown, gradient, unit
        self._truth = shown.derivative(shown.at)
        axes = stage.axes[0]
        forward = [self._error(numeric.forward_difference(shown.f, shown.at, width)) for width in widths]
        central = [self._error(numeric.central_difference(shown.f, shown.at, width)) for width in widths]
        axes.loglog(widths, forward, **style.WARNING, label="forward difference")
        axes.loglog(widths, central, **style.REFERENCE, label="central difference")
        own = [
            asking.number("gradient", gradient, shown.f, shown.at, width)[0] for width in widths if gradient is not None
        ]
        self._is_other_rule = False
        if any(value is not None for value in own):
            widest = numeric.central_difference(shown.f, shown.at, widths[0])
            self._is_other_rule = own[0] is None or numeric.relative_error(own[0], widest) > 1e-6
            errors = [np.nan if value is None else self._error(value) for value in own]
            axes.loglog(widths, errors, **style.STUDENT, label="your gradient")
        axes.set(
            xlabel=f"width ε{f' ({unit.strip()})' if unit else ''}",
            ylabel="relative error of the slope",
            ylim=(self.FLOOR, 1e3),
        )
        axes.legend(loc="upper center", ncols=3, frameon=False)
        self._point = stage.live(axes.plot([], [], **style.POINT, color=style.SECANT["color"])[0])
        self._drop = stage.live(axes.plot([], [], color=style.SECANT["color"], linewidth=1)[0])

    def update(self, epsilon: float) -> Reading:
        shown, unit, epsilon = self._shown, self._unit, neat(epsilon)
        slope, trouble = numeric.central_difference(shown.f, shown.at, epsilon), ""
        whose = "central difference"
        if self._gradient is not None:
            own, trouble = asking.number("gradient", self._gradient, shown.f, shown.at, epsilon)
            slope, whose = (slope, whose) if own is None else (own, "your gradient")
            if self._is_other_rule and not trouble:
                trouble = f"your gradient is not the central difference (grey). {_SEE_CHECK}"
        error = numeric.relative_error(slope, self._truth)
        self._point.set_data([epsilon], [self._error(slope)])
        self._drop.set_data([epsilon, epsilon], [self.FLOOR, self._error(slope)])
        words = (
            f"ε = {epsilon:.3g}{unit}\n{whose}: {slope:.15g}, true slope {self._truth:.15g}\nrelative error {error:.2g}"
        )
        seen = (
            "Error of the slope over the width, both on log scales: a U. "
            f"At ε = {epsilon:.2g}{unit} the relative error is {error:.2g}."
        )
        return Reading(words, seen, trouble)

    def _error(self, slope: float) -> float:
        return min(max(numeric.relative_error(slope, self._truth), self.FLOOR), self.CEILING)


def slope_and_bend() -> Explorer:
    """Slide x along a curve: its tangent, and below it the first and second derivative."""
    stage = Stage(height_px=460, rows=2)
    picture = _BendPicture(stage)
    controls = {"x": slider("x", -1.5, smallest=-2.2, largest=2.2, step=0.05)}
    return Explorer("Slide x: where does the curve rise, where does it bend upwards?", stage, controls, picture.update)


class _BendPicture:
    """x³ - 3x with its derivatives 3x² - 3 and 6x."""

    CURVE = Curve("x³ - 3x", lambda x: x**3 - 3 * x, lambda x: 3 * x**2 - 3, 0.0, (-2.2, 2.2))

    def __init__(self, stage: Stage):
        above, below = stage.axes
        draw_curve(above, self.CURVE, label=f"f(x) = {self.CURVE.formula}")
        xs = np.linspace(*self.CURVE.window, 200)
        below.axhline(0, color="#555555", linewidth=0.8)
        below.plot(xs, self.CURVE.derivative(xs), **style.TANGENT, label="f′(x)")
        below.plot(xs, 6 * xs, **style.WARNING, label="f″(x)")
        below.set(xlabel="x", ylabel="derivatives", xlim=self.CURVE.window)
        above.set_xlabel("")
        above.legend(loc="upper left", frameon=False)
        below.legend(loc="lower right", frameon=False, ncols=2)
        self._tangent = stage.live(above.plot([], [], **style.TANGENT)[0])
        self._point = stage.live(above.plot([], [], **style.POINT, color=style.SECANT["color"])[0])
        self._values = stage.live(below.plot([], [], **style.POINT, color=style.SECANT["color"])[0])

    def update(self, x: float) -> Reading:
        height, slope, bend = self.CURVE.f(x), self.CURVE.derivative(x), 6 * x
        self._tangent.set_data(*line_through(x, height, slope, (x - 0.7, x + 0.7)))
        self._point.set_data([x], [height])
        self._values.set_data([x, x], [slope, bend])
        first = f"f′(x) = {slope:.3g}: the curve {_sign_word(slope, 'rises', 'is flat here', 'falls')}"
        second = f"f″(x) = {bend:.3g}: it {_sign_word(bend, 'bends upwards', 'changes its bend', 'bends downwards')}"
        return Reading(f"x = {x:.2f}\n{first}\n{second}", f"{self.CURVE.formula} at x = {x:.2f}. {first}; {second}.")


def _sign_word(value: float, above: str, zero: str, below: str) -> str:
    if abs(value) < 0.05:
        return zero
    return above if value > 0 else below
