"""Explorers of lesson 01: walk to a point from both sides, and tell a steep function from a torn one."""

from collections.abc import Callable

import numpy as np
from matplotlib.lines import Line2D

from deltax import style
from deltax.explore import asking
from deltax.explore.controls import choice, log_slider, neat
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.stage import Stage
from deltax.numeric.limits import APPROACHES, Approach

Rule = Callable[..., float | None] | None
# A wide ring under a square, a dot on top of both: where all three meet, all three are seen.
_RING = {
    "marker": "o",
    "markerfacecolor": (1, 1, 1, 0.6),
    "markeredgecolor": style.SECANT["color"],
    "markeredgewidth": 2.4,
}
_LEFT = style.POINT | _RING | {"markersize": 13}
_RIGHT = style.POINT | {"color": style.TANGENT["color"], "marker": "s", "markersize": 8, "markeredgewidth": 0.6}
_LEFT_PATH = {"color": style.SECANT["color"], "linewidth": 1.6}
_RIGHT_PATH = {"color": style.TANGENT["color"], "linewidth": 1.6, "linestyle": (0, (4, 2))}
_OWN_BAND = style.STUDENT | {"linewidth": 5.0, "alpha": 0.45}  # behind what it should agree with
_FILLED, _HOLLOW = style.FUNCTION["color"], "white"
_NEAREST, _FARTHEST = 1e-10, 1.0


def how_near(one_sided_limit: Rule = None, *, curve: str = "x + 1 at 2") -> Explorer:
    """Slide the distance d towards 0: two points walk to a, one from each side.

    Parameters
    ----------
    one_sided_limit : callable, optional
        The student's ``one_sided_limit(f, a, side)``.
    curve : str
        Which of `deltax.numeric.limits.APPROACHES` to start with.
    """
    stage = Stage(columns=2)
    picture = _NearPicture(stage, one_sided_limit)
    controls = {
        "d": log_slider("d", 1.0, smallest=_NEAREST, largest=_FARTHEST),
        "curve": choice("f(x)", list(APPROACHES), curve),
    }
    title = "Slide d towards 0: where do the two values go?"
    return Explorer(title, stage, controls, picture.update, most_lines=6)


class _NearPicture:
    """On the left f near a; on the right what f says at each distance."""

    def __init__(self, stage: Stage, one_sided_limit: Rule):
        self._stage, self._function = stage, one_sided_limit
        self._near, self._far = stage.axes
        self._still: str | None = None  # the curve that the still part shows
        self._own: dict[str, float | None] = {}
        self._trouble = ""
        self._points = {
            side: [stage.live(axes.plot([], [], **look)[0]) for axes in stage.axes]
            for side, look in (("left", _LEFT), ("right", _RIGHT))
        }
        self._dots = {face: stage.live(self._near.plot([], [], **_dot(face))[0]) for face in (_FILLED, _HOLLOW)}
        named = [Line2D([], [], **_LEFT_PATH, **_RING, markersize=9), Line2D([], [], **_RIGHT_PATH, marker="s")]
        names = ["left: f(a - d)", "right: f(a + d)"]
        if one_sided_limit is not None:
            named.append(Line2D([], [], **_OWN_BAND))
            names.append("your one_sided_limit")
        stage.figure.legend(named, names, loc="outside lower center", ncols=3, frameon=False)
        self._near.set_ylabel("f(x)")
        self._far.set_ylabel("f(a ± d)")
        self._far.set(xscale="log", xlim=(_NEAREST / 3, 3 * _FARTHEST), xlabel="← nearer     distance d")
        self._far.set_xticks([10.0**-exponent for exponent in range(0, 11, 2)])
        self._lay_out_once()

    def _lay_out_once(self) -> None:
        """Leave room for the widest numbers: another function must neither move the axes nor cut a label."""
        for axes in self._stage.axes:
            axes.set_ylim(-0.4, 1.3)
        self._near.set_xlabel("x")
        self._near.set_title("f(x)", fontsize=10, loc="left")
        self._stage.lay_out()

    def update(self, d: float, curve: str) -> Reading:
        shown, d = APPROACHES[curve], neat(d)
        if self._still != curve:
            self._still = curve
            self._ask_student(shown)
            self._draw_still(shown)
        values = {}
        for side, sign in (("left", -1), ("right", 1)):
            x = shown.a + sign * d
            values[side] = shown.f(x)
            near, far = self._points[side]
            near.set_data([x], [values[side]])
            far.set_data([d], [values[side]])
        return self._reading(shown, d, values["left"], values["right"])

    def _ask_student(self, shown: Approach) -> None:
        self._own, self._trouble = {}, ""
        if self._function is None:
            return
        for side, known in (("left", shown.left), ("right", shown.right)):
            own, trouble = asking.number("one_sided_limit", self._function, shown.f, shown.a, side)
            self._own[side] = own
            if own is not None and known is not None and abs(own - known) > 2e-4:
                trouble = f"your one_sided_limit gives {own:.6g} from the {side}; the values head for {known:g}."
            if "ZeroDivisionError" in trouble:
                trouble += ". Did you evaluate f at a?"
            self._trouble = self._trouble or trouble

    def _draw_still(self, shown: Approach) -> None:
        self._stage.clear_still_part()
        a = shown.a
        for xs in _both_sides(shown):
            self._near.plot(xs, [shown.f(x) for x in xs], **style.FUNCTION)
        value = None if shown.lost else shown.value
        for face, heights in ((_FILLED, {value} - {None}), (_HOLLOW, {shown.left, shown.right} - {None, value})):
            self._dots[face].set_data([a] * len(heights), list(heights))
        distances = np.geomspace(_NEAREST, _FARTHEST, 200)
        for sign, look in ((-1, _LEFT_PATH), (1, _RIGHT_PATH)):
            self._far.plot(distances, [shown.f(a + sign * d) for d in distances], **look)
        self._draw_own(shown)
        self._near.set(xlabel=f"x  (a = {a:g})", xlim=shown.window, ylim=shown.heights)
        self._near.set_title(f"f(x) = {shown.formula}", fontsize=10, loc="left")
        self._far.set_ylim(shown.heights)

    def _draw_own(self, shown: Approach) -> None:
        """Draw what the student's function says: half a line for each side, and its height at every distance."""
        for side, own in self._own.items():
            if own is None:
                continue
            end = shown.window[0 if side == "left" else 1]
            self._near.plot([shown.a, (shown.a + end) / 2], [own, own], **_OWN_BAND, zorder=1.5)
            self._far.plot([_NEAREST, _FARTHEST], [own, own], **_OWN_BAND, zorder=1.5)

    def _reading(self, shown: Approach, d: float, left: float, right: float) -> Reading:
        words = [
            f"d = {d:.2g}, a = {shown.a:g}",
            f"left: f(a - d) = {left:.10g}, right: f(a + d) = {right:.10g}",
            f"gap between the two values: {abs(right - left):.3g}",
        ]
        if any(own is not None for own in self._own.values()):
            told = (f"{side} {'nothing' if own is None else f'{own:.8g}'}" for side, own in self._own.items())
            words.append(f"your one_sided_limit: {', '.join(told)}")
        lowest, highest = shown.heights
        if not (lowest <= left <= highest and lowest <= right <= highest):
            words.append("The points have left the picture.")
        if shown is APPROACHES["(1 - cos x)/x² at 0"] and d < 5e-7:
            words.append("So near, 1 - cos x keeps hardly a digit: what you see is rounding.")
        elif d <= 1e-3:
            words.append(shown.verdict)
        seen = (
            f"The function {shown.formula} near {shown.a:g}, and its values from both sides over the distance. "
            f"At distance {d:.2g} the left value is {left:.6g}, the right one {right:.6g}."
        )
        return Reading("\n".join(words), seen, self._trouble)


def _both_sides(shown: Approach) -> tuple[list[float], list[float]]:
    """Return x from the left end up to just before a, and from just after a to the right end."""
    sides = []
    for end in shown.window:
        width = abs(end - shown.a)
        distances = np.union1d(np.linspace(1e-3, width, 200), np.geomspace(5e-3, width, 800))
        sides.append([float(shown.a + (distance if end > shown.a else -distance)) for distance in distances])
    return sides[0], sides[1]


def _dot(face: str) -> dict:
    """Return the look of the point at a itself: filled where it belongs to the curve, hollow where it does not."""
    edge = style.FUNCTION["color"]
    return {"linestyle": "none", "marker": "o", "markersize": 5, "markerfacecolor": face, "markeredgecolor": edge}


def steep_or_jump(two_sided_limit: Rule = None) -> Explorer:
    """Slide d towards 0: the gap of a steep function closes, that of a torn one stays.

    Parameters
    ----------
    two_sided_limit : callable, optional
        The student's ``two_sided_limit(f, a)``.
    """
    stage = Stage(height_px=300, columns=2)
    picture = _GapPicture(stage, two_sided_limit)
    controls = {"d": log_slider("d", 1e-3, smallest=1e-6, largest=1e-3)}
    return Explorer("Slide d towards 0: which of the two gaps closes?", stage, controls, picture.update)


class _GapPicture:
    """1000·x and a function torn from -1 to 1, both seen from -d to d."""

    TITLES = ("steep: 1000·x", "torn: -1 left, 1 right")
    SHOWN: tuple[tuple[str, Callable[[float], float], float | None], ...] = (
        ("1000·x", lambda x: 1000 * x, 0.0),
        ("torn", lambda x: -1.0 if x < 0 else 1.0, None),
    )

    def __init__(self, stage: Stage, two_sided_limit: Rule):
        self._own = [_limit(two_sided_limit, f) for _, f, _ in self.SHOWN]
        self._curves, self._points = [], []
        for axes, title, (own, _) in zip(stage.axes, self.TITLES, self._own, strict=True):
            if isinstance(own, float):
                axes.axhline(own, **_OWN_BAND, zorder=1.5, label="your two_sided_limit")
                axes.legend(loc="upper left", frameon=False)
            axes.set(xlim=(-1.15, 1.15), ylim=(-1.9, 1.9), xlabel="x", ylabel="f(x)")
            axes.set_xticks([-1, 0, 1], ["-d", "0", "d"])
            axes.set_title(title, fontsize=10, loc="left")
            self._curves.append(stage.live(axes.plot([], [], **style.FUNCTION)[0]))
            self._points.append([stage.live(axes.plot([], [], **look)[0]) for look in (_LEFT, _RIGHT)])

    def update(self, d: float) -> Reading:
        d = neat(d)
        ts = [-1.15, -1e-9, np.nan, 0.0, 1.15]  # in units of d; the nan keeps the two torn pieces apart
        words, troubles = [f"d = {d:.2g}: seen from -d to d"], []
        for number, (name, f, known) in enumerate(self.SHOWN):
            self._curves[number].set_data(ts, [f(t * d) for t in ts])
            for sign, point in zip((-1, 1), self._points[number], strict=True):
                point.set_data([sign], [f(sign * d)])
            words.append(f"{name}: left {f(-d):.4g}, right {f(d):.4g}, gap {f(d) - f(-d):.4g}")
            troubles.append(self._verdict(name, known, *self._own[number], words))
        seen = f"1000·x and a torn function, seen from -d to d with d = {d:.2g}. Gaps: {2000 * d:.3g} and 2."
        return Reading("\n".join(words), seen, next(filter(None, troubles), ""))

    @staticmethod
    def _verdict(name: str, known: float | None, own: float | str | None, trouble: str, words: list[str]) -> str:
        if own is None:
            return trouble
        words[-1] += f"; your two_sided_limit: {own if isinstance(own, str) else f'{own:.6g}'}"
        is_number = isinstance(own, float)
        if known is None and is_number:
            return f"your two_sided_limit finds a limit where the two sides differ by 2 ({name})."
        if known is not None and not is_number:
            return f"your two_sided_limit finds no limit of {name} at 0, yet its gap closes: it is steep, not torn."
        if known is not None and abs(own - known) > 0.02:
            return f"your two_sided_limit gives {own:.6g} for {name} at 0; its values head for {known:g}."
        return ""


def _limit(function: Rule, f: Callable[[float], float]) -> tuple[float | str | None, str]:
    """Return what the student's function says of f at 0: a number, "None", or None with what is the matter."""
    if function is None:
        return None, ""
    outcome = asking.call("two_sided_limit", function, f, 0.0)
    if outcome.error is not None:
        return None, asking.in_words("two_sided_limit", outcome.error)
    if outcome.value is None:
        return "None", ""
    return asking.number("two_sided_limit", lambda: outcome.value)
