"""Explorers of lesson 03: fifteen activation functions, their slopes, and two of them far out."""

from collections.abc import Callable, Mapping

import numpy as np
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from deltax import student, style
from deltax.explore import asking
from deltax.explore.activation_curves import WINDOW, XS, curve_of, numbers_of, open_at_a_jump
from deltax.explore.controls import choice, slider
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.stage import Stage
from deltax.numeric.activations import ACTIVATIONS, Activation
from deltax.plots import line_through

Rule = Callable[..., object]
_LARGEST_ALPHA = 1.5
_ABOVE = {"loc": "lower left", "bbox_to_anchor": (0, 0.98), "frameon": False, "ncols": 3}  # legends clear of curves


def activation_gallery(own: Mapping[str, tuple[Rule, Rule]] | None = None, *, shown: str = "sigmoid") -> Explorer:
    """Slide x along an activation function: the tangent moves, the derivative is drawn below.

    Parameters
    ----------
    own : mapping of name to a pair of functions, optional
        The student's list functions with their derivatives,
        ``{"prelu": (prelu, prelu_derivative)}``; names as in `ACTIVATIONS`.
    shown : str
        Which function to start with.
    """
    stage = Stage(height_px=460, rows=2)
    alpha = slider("α", 0.25, smallest=0.0, largest=_LARGEST_ALPHA, step=0.05)
    picture = _GalleryPicture(stage, dict(own or {}), alpha)
    controls = {
        "shown": choice("f(x)", list(ACTIVATIONS), shown),
        "x": slider("x", 1.0, smallest=WINDOW[0], largest=WINDOW[1], step=0.1),
        "alpha": alpha,
    }
    return Explorer("Slide x: how high is the curve, and how steep?", stage, controls, picture.update)


class _GalleryPicture:
    """A function above, its derivative below, a tangent that moves; the student's over the reference."""

    def __init__(self, stage: Stage, own: dict[str, tuple[Rule, Rule]], alpha_slider: object):
        self._stage, self._own, self._alpha_slider = stage, own, alpha_slider
        self._still: str | None = None  # the function that the still part shows
        self._drawn: tuple | None = None  # the function and α that the curves show
        self._curve_trouble = ""
        above, below = stage.axes
        self._reference = [stage.live(axes.plot([], [])[0]) for axes in (above, below)]
        self._students = [stage.live(axes.plot([], [], **style.STUDENT)[0]) for axes in (above, below)]
        self._tangent = stage.live(above.plot([], [], **style.TANGENT)[0])
        self._points = [
            stage.live(axes.plot([], [], **style.POINT, color=style.SECANT["color"])[0]) for axes in (above, below)
        ]
        for axes in (above, below):
            axes.axhline(0, color="#555555", linewidth=0.8, zorder=0.5)
            axes.set_xlim(WINDOW)
        above.set_ylabel("f(x)")
        below.set(xlabel="x", ylabel="slope of f")

    def update(self, shown: str, x: float, alpha: float) -> Reading:
        activation, x = ACTIVATIONS[shown], round(x, 6) + 0.0
        more = (alpha,) if activation.has_alpha else ()
        if self._still != shown:
            self._still = shown
            self._draw_still(shown, activation)
        if self._drawn != (shown, more):
            self._drawn = (shown, more)
            self._draw_curves(shown, activation, more)
        truth = [float(function(x, *more)) + 0.0 for function in (activation.f, activation.derivative)]  # never -0
        mine, trouble = self._own_values(shown, x, more)
        best = [right if own is None else own for own, right in zip(mine, truth, strict=True)]
        sides = _one_sided_slopes(activation, x, more)
        self._tangent.set_data(*(line_through(x, *best, (x - 1.5, x + 1.5)) if sides is None else ([], [])))
        self._points[0].set_data([x], [best[0]])
        self._points[1].set_data(*(([x], [best[1]]) if sides is None else ([], [])))
        trouble = self._curve_trouble or trouble or _off(shown, x, mine, truth, sides)
        return self._reading(shown, activation, x, more, truth, mine, sides, trouble)

    def _draw_still(self, shown: str, activation: Activation) -> None:
        self._alpha_slider.disabled = not activation.has_alpha
        alphas = [(0.0,), (_LARGEST_ALPHA,)] if activation.has_alpha else [()]
        functions = (activation.f, activation.derivative)
        plain = (style.FUNCTION, style.TANGENT)
        labels = (f"{shown}: {activation.formula}", "its derivative")
        for axes, function, line, own, look, label in zip(
            self._stage.axes, functions, self._reference, self._students, plain, labels, strict=True
        ):
            line.set(**(style.REFERENCE if shown in self._own else look))
            _make_room(axes, np.array([function(XS, *more) for more in alphas]))
            named = {line: label} | ({own: "yours"} if shown in self._own else {})
            if axes is self._stage.axes[0]:
                named |= {self._tangent: "tangent (x ≠ 0)" if activation.kinked or shown == "step" else "tangent"}
            axes.legend(named.keys(), named.values(), **_ABOVE)
        self._stage.figure.set_layout_engine("constrained")  # the next function's numbers may be wider
        self._stage.redraw_still_part()

    def _draw_curves(self, shown: str, activation: Activation, more: tuple) -> None:
        self._curve_trouble = ""
        functions = (activation.f, activation.derivative)
        names = (shown, f"{shown}_derivative")
        for place, (name, function) in enumerate(zip(names, functions, strict=True)):
            self._reference[place].set_data(XS, open_at_a_jump(function(XS, *more)))
            values, trouble = None, ""
            if shown in self._own:
                values, trouble = curve_of(name, self._own[shown][place], more)
            self._students[place].set_data(*(([], []) if values is None else (XS, open_at_a_jump(values))))
            self._curve_trouble = self._curve_trouble or trouble

    def _own_values(self, shown: str, x: float, more: tuple) -> tuple[list[float | None], str]:
        """Return the student's height and slope at x, and what is the matter."""
        if shown not in self._own:
            return [None, None], ""
        values, troubles = [], []
        for name, function in zip((shown, f"{shown}_derivative"), self._own[shown], strict=True):
            value, trouble = numbers_of(name, function, [x], more)
            values.append(None if value is None else float(value[0]) + 0.0)
            troubles.append(trouble)
        return values, next((trouble for trouble in troubles if trouble), "")

    def _reading(self, shown, activation, x, more, truth, mine, sides, trouble) -> Reading:
        height, slope = (right if own is None else own for own, right in zip(mine, truth, strict=True))
        of_alpha = f", α = {more[0]:g}" if more else ""
        yours = "your " if mine[0] is not None else ""
        words = [f"x = {x:g}{of_alpha}: {yours}{shown} is {height:.6g}"]
        if sides is None:
            slope_words = f"slope there: {slope:.6g}"
        elif shown == "step":
            slope_words = "a jump at 0: no slope there"
        else:
            slope_words = f"a kink at 0: slope {sides[0]:.6g} on the left, {sides[1]:.6g} on the right"
        second_way = _by_difference(self._own.get(shown), mine, x, more) if sides is None else ""
        words.append(slope_words + second_way)
        seen = f"{shown}, f(x) = {activation.formula}{of_alpha}, with its derivative below. At x = {x:g} the height is "
        return Reading("\n".join(words), f"{seen}{height:.4g}; {slope_words}.", trouble)


def _make_room(axes: Axes, values: np.ndarray) -> None:
    """Set limits a little wider than the curve."""
    lowest, highest = min(0.0, float(values.min())), float(values.max())
    margin = 0.12 * max(highest - lowest, 1.0)
    axes.set_ylim(lowest - margin, highest + margin)


def _one_sided_slopes(activation: Activation, x: float, more: tuple) -> tuple[float, float] | None:
    """Return the slopes left and right of a kink or jump at x; None where there is one slope."""
    jumps = activation is ACTIVATIONS["step"]
    if x != 0 or not (activation.kinked or jumps):
        return None
    left, right = (float(activation.derivative(side, *more)) + 0.0 for side in (-1e-12, 1e-12))
    return (left, right) if jumps or abs(left - right) > 1e-9 else None


def _by_difference(own: tuple[Rule, Rule] | None, mine: list[float | None], x: float, more: tuple) -> str:
    """Say what the central difference of the student's function gives: a second way to the slope."""
    if own is None or None in mine:
        return ""
    width = 1e-5
    ends = [asking.array("f", own[0], [x + side], *more, shape=(1,))[0] for side in (-width / 2, width / 2)]
    if any(end is None for end in ends):
        return ""
    slope = float(ends[1][0] - ends[0][0]) / width + 0.0
    return f" by your derivative, {slope:.6g} by the central difference of your function"


def _off(shown: str, x: float, mine: list[float | None], truth: list[float], sides: tuple | None) -> str:
    """Say where the student's values leave the reference; 1e-4 leaves room for rounded constants."""
    for name, own, right in zip((shown, f"{shown}_derivative"), mine, truth, strict=True):
        allowed = sides if sides and name != shown else (right,)
        if own is not None and all(abs(own - good) > 1e-4 * max(1.0, abs(good)) for good in allowed):
            return f"your {name} gives {own:.6g} at x = {x:g}; the grey curve is at {right:.6g}"
    return ""


_FAR = np.linspace(-1000.0, 1000.0, 201)
_LITERAL: dict[str, tuple[str, Rule]] = {
    "softplus": ("log(1 + eˣ)", lambda x: np.log(1 + np.exp(x))),
    "sigmoid": ("eˣ / (eˣ + 1)", lambda x: np.exp(x) / (np.exp(x) + 1)),
}


def far_out(
    stable_softplus: Rule | None = None, stable_sigmoid: Rule | None = None, *, shown: str = "softplus"
) -> Explorer:
    """Slide x from -1000 to 1000: the formula as it stands breaks at 709, the stable form goes on.

    Parameters
    ----------
    stable_softplus, stable_sigmoid : callable, optional
        The student's functions, an array in and an array out.
    shown : str
        "softplus" or "sigmoid", to start with.
    """
    stage = Stage(height_px=320)
    picture = _FarPicture(stage, {"softplus": stable_softplus, "sigmoid": stable_sigmoid})
    controls = {
        "shown": choice("f(x)", list(_LITERAL), shown),
        "x": slider("x", 600.0, smallest=-1000.0, largest=1000.0, step=10.0),
    }
    return Explorer("Slide x far out: where does the formula break?", stage, controls, picture.update)


class _FarPicture:
    """The formula as it stands, where it gives a number, and the stable form everywhere."""

    def __init__(self, stage: Stage, own: dict[str, Rule | None]):
        self._stage, self._own = stage, own
        self._axes = stage.axes[0]
        self._still: str | None = None
        self._lines: list[Line2D] = []
        self._trouble = ""
        self._point = stage.live(self._axes.plot([], [], **style.POINT, color=style.SECANT["color"])[0])

    def update(self, shown: str, x: float) -> Reading:
        formula, literal = _LITERAL[shown]
        if self._still != shown:
            self._still = shown
            self._draw_still(shown, formula, literal)
        with np.errstate(all="ignore"):
            broken = float(literal(np.float64(x)))
        right = float(ACTIVATIONS[shown].f(x))
        mine, trouble, heard = self._own_value(shown, x)
        best = right if mine is None else mine
        self._point.set_data([x], [best])
        words = [f"x = {x:g}", f"{formula} as it stands: {_plainly(broken)}"]
        words.append(f"stable form: {right:.6g}" if mine is None else f"your stable_{shown}: {mine:.6g}")
        if heard:
            trouble = trouble or f"your stable_{shown} warns: {student.shorten(heard[0], 80)}"
        elif mine is not None and abs(mine - right) > 1e-6 * max(1.0, abs(right)):
            trouble = f"your stable_{shown} gives {mine:.6g} at x = {x:g}; the right value is {right:.6g}"
        seen = (
            f"{shown} from -1000 to 1000. At x = {x:g} the formula gives {_plainly(broken)}, a stable form {best:.4g}."
        )
        return Reading("\n".join(words), seen, trouble or self._trouble)

    def _own_value(self, shown: str, x: float) -> tuple[float | None, str, list[str]]:
        function, heard = self._own[shown], []
        if function is None:
            return None, "", heard
        listener = student.listening(function, heard)
        value, trouble = asking.array(f"stable_{shown}", listener, np.array([x]), shape=(1,))
        return (None if value is None else float(value[0])), trouble, heard

    def _draw_still(self, shown: str, formula: str, literal: Rule) -> None:
        for line in self._lines:
            line.remove()
        axes, function = self._axes, self._own[shown]
        right = ACTIVATIONS[shown].f(_FAR)
        values, self._trouble = None, ""
        if function is not None:
            values, self._trouble = asking.array(f"stable_{shown}", function, _FAR.copy(), shape=_FAR.shape)
        with np.errstate(all="ignore"):
            broken = literal(_FAR)
        self._lines = axes.plot(_FAR, right, **style.REFERENCE, label="stable form")
        if values is not None:
            self._lines += axes.plot(_FAR, values, **style.STUDENT, label=f"your stable_{shown}")
        broken[~np.isfinite(broken)] = np.nan
        self._lines += axes.plot(_FAR, broken, **(style.WARNING | {"linewidth": 3}), label=f"{formula} as it stands")
        end = axes.axvline(709.78, color=style.WARNING["color"], linewidth=1, label="x = 709.78: eˣ overflows")
        self._lines.append(end)
        axes.set(xlabel="x", ylabel=f"{shown}(x)", xlim=(-1050, 1050))
        _make_room(axes, right)
        axes.legend(**(_ABOVE | {"ncols": 2}))
        self._stage.figure.set_layout_engine("constrained")
        self._stage.redraw_still_part()


def _plainly(value: float) -> str:
    if np.isnan(value):
        return "nan (infinity divided by infinity)"
    return "inf (too large for the computer)" if np.isinf(value) else f"{value:.6g}"
