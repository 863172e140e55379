"""Explorers of lesson 05 on surfaces: the gradient as arrows, and paths on contours."""

from collections.abc import Callable

import numpy as np
from matplotlib.ticker import MaxNLocator

from deltax import style
from deltax.explore import asking
from deltax.explore.controls import choice, slider
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.plane import (
    LONG_VALLEY,
    Surface,
    apart,
    draw_contours,
    inside,
    mark_flat_places,
    set_side_by_side,
)
from deltax.explore.stage import Stage
from deltax.numeric import optimizers

_DOTS = {"marker": "o", "markersize": 4, "markeredgewidth": 0}
_XY = ("x", "y")
_SURFACES = {
    "bowl": Surface("x² + y²", lambda x, y: x**2 + y**2, lambda P: 2.0 * np.asarray(P), _XY),
    "long valley": Surface(
        "0.1x² + 2y²", lambda x, y: 0.1 * x**2 + 2 * y**2, lambda P: np.array([0.2 * P[0], 4 * P[1]]), _XY
    ),
    "saddle": Surface("x² - y²", lambda x, y: x**2 - y**2, lambda P: np.array([2 * P[0], -2 * P[1]]), _XY),
}


def gradient_field(gradient: Callable | None = None) -> Explorer:
    """Slide a point over a surface: the two partial derivatives, and the gradient as an arrow.

    Parameters
    ----------
    gradient : callable, optional
        The student's ``gradient(f, x, y)``, which returns a pair.
    """
    stage = Stage(columns=2)
    picture = _FieldPicture(stage, gradient)
    controls = {
        "x": slider("x", 1.5, smallest=-2.0, largest=2.0, step=0.1),
        "y": slider("y", 1.0, smallest=-2.0, largest=2.0, step=0.1),
        "surface": choice("Shape", list(_SURFACES), "bowl"),
    }
    return Explorer("Slide x and y: where does the gradient point?", stage, controls, picture.update)


class _FieldPicture:
    """Contours with arrows; beside them the two cuts whose slopes are the partial derivatives."""

    WINDOW = (-3.4, 3.4)

    def __init__(self, stage: Stage, gradient: Callable | None):
        self._stage, self._gradient, self._name = stage, gradient, ""
        self._map, self._cuts = stage.axes
        self._map.set_aspect("equal")
        stage.figure.get_layout_engine().set(wspace=0.05)
        self._drawn: list = []
        self._ts = np.linspace(*self.WINDOW, 60)
        colours = (style.SECANT, style.TANGENT)
        self._lines = [stage.live(self._cuts.plot([], [], **colour)[0]) for colour in colours]
        self._slopes = [
            stage.live(self._cuts.plot([], [], color=colour["color"], linewidth=1)[0]) for colour in colours
        ]
        self._here = [
            stage.live(self._cuts.plot([], [], **style.POINT, color=colour["color"])[0]) for colour in colours
        ]
        self._cuts.set(xlabel="x, or y", ylabel="f along each cut", xlim=self.WINDOW)
        self._cuts.yaxis.set_label_coords(-0.17, 0.5)  # room for the longest numbers of all surfaces
        self._cuts.yaxis.set_major_locator(MaxNLocator(integer=True))
        named = dict(zip(self._lines, ("cut along x (y fixed)", "cut along y (x fixed)"), strict=True))
        self._cuts.legend(named.keys(), named.values(), loc="upper center", frameon=False, fontsize=9)
        grey = (style.SECANT if gradient is None else style.REFERENCE)["color"]
        self._arrow, self._own = (
            stage.live(
                self._map.quiver(
                    [0.0], [0.0], [0.0], [0.0], color=color, angles="xy", scale_units="xy", scale=1.0, width=width
                )
            )
            for color, width in ((grey, 0.02), (style.STUDENT["color"], 0.012))
        )
        self._point = stage.live(self._map.plot([], [], **style.POINT, color="#1A1A1A")[0])

    def update(self, x: float, y: float, surface: str) -> Reading:
        shown, x, y = _SURFACES[surface], round(x, 10), round(y, 10)
        if surface != self._name:
            self._name = surface
            self._draw_still(surface)
        true = shown.gradient(np.array([x, y]))
        own, trouble = None, ""
        if self._gradient is not None:
            own, trouble = asking.array("gradient", self._gradient, shown.f, x, y, shape=(2,))
        if own is not None and np.abs(own - true).max() > 1e-3 * max(1.0, np.abs(true).max()):
            trouble = (
                f"your gradient gives ({own[0]:.4g}, {own[1]:.4g}); the grey arrow is "
                f"({true[0]:.4g}, {true[1]:.4g}). The check below your code says more."
            )
        self._point.set_data([x], [y])
        for arrow, pair in ((self._arrow, true), (self._own, np.zeros(2) if own is None else np.clip(own, -1e3, 1e3))):
            arrow.set_offsets([[x, y]])
            arrow.set_UVC([pair[0] / self._shrunk], [pair[1] / self._shrunk])
        self._draw_cuts(shown, x, y, true)
        told = true if own is None else own
        return self._reading(shown, x, y, told, trouble)

    def _draw_cuts(self, shown: Surface, x: float, y: float, slopes: np.ndarray) -> None:
        height = shown.f(x, y)
        cuts = ((x, shown.f(self._ts, y)), (y, shown.f(x, self._ts)))
        for k, (at, heights) in enumerate(cuts):
            self._lines[k].set_data(self._ts, np.broadcast_to(heights, self._ts.shape))
            ends = np.array([at - 0.9, at + 0.9])
            self._slopes[k].set_data(ends, height + slopes[k] * (ends - at))
            self._here[k].set_data([at], [height])

    def _draw_still(self, surface: str) -> None:
        shown = _SURFACES[surface]
        for artist in self._drawn:
            artist.remove()
        self._drawn = draw_contours(self._map, shown, self.WINDOW, self.WINDOW)
        grid = np.array([[a, b] for a in np.arange(-3, 3.1, 1) for b in np.arange(-3, 3.1, 1)])
        field = np.array([shown.gradient(point) for point in grid])
        small = self._map.quiver(
            *grid.T, *field.T, color="#8A8A8A", angles="xy", scale_units="xy", scale=14.0, width=0.006
        )
        self._drawn.append(small)
        self._shrunk = 6.0 if surface == "long valley" else 4.0  # so that every arrow fits
        low, high = (-9.5, 13.0) if surface == "saddle" else (-1.0, 26.0)
        self._cuts.set_ylim(low, high)
        self._stage.redraw_still_part()

    @staticmethod
    def _reading(shown: Surface, x: float, y: float, told: np.ndarray, trouble: str) -> Reading:
        if np.abs(told).max() < 1e-6:
            where = (
                "Both derivatives are 0, yet this is no minimum: a saddle point."
                if shown.formula == "x² - y²"
                else "Both derivatives are 0: the bottom."
            )
        else:
            where = "The arrow points uphill, across the contour lines; the way down is its opposite."
        words = f"at ({x:.2g}, {y:.2g}) f = {shown.f(x, y):.4g}\n∂f/∂x = {told[0]:.4g}, ∂f/∂y = {told[1]:.4g}\n{where}"
        seen = (
            f"Contours of {shown.formula} with its gradient as arrows; at ({x:.2g}, {y:.2g}) "
            f"the gradient is ({told[0]:.3g}, {told[1]:.3g}). {where}"
        )
        return Reading(words, seen, trouble)


def descent_on_contours(sgd: Callable | None = None) -> Explorer:
    """Slide the learning rate η: the path down the long valley, and the loss after every epoch.

    Parameters
    ----------
    sgd : callable, optional
        The student's ``sgd(W, dW, lr)``.
    """
    stage = Stage(height_px=320, columns=2)
    picture = _ContourPicture(stage, sgd)
    controls = {"eta": slider("η", 0.05, smallest=0.01, largest=0.6, step=0.01)}
    return Explorer("Slide η: how does the path down the long valley change?", stage, controls, picture.update)


class _ContourPicture:
    """30 epochs on 0.1 w₁² + 2 w₂², as a path on contours and as loss over epochs."""

    EPOCHS, START, FLOOR = 30, (-5.0, -2.0), 1e-9
    WINDOWS = (-6.0, 2.5), (-3.2, 3.2)

    def __init__(self, stage: Stage, sgd: Callable | None):
        self._sgd = sgd
        plane, loss = set_side_by_side(stage)
        draw_contours(plane, LONG_VALLEY, *self.WINDOWS)
        loss.set_yscale("log")
        loss.set(xlabel="epoch", ylabel="loss f(w₁, w₂)", xlim=(-0.5, self.EPOCHS + 0.5), ylim=(1e-3, 1e5))
        first = (
            (style.SECANT | _DOTS)
            if sgd is None
            else (style.REFERENCE | {"marker": "o", "markersize": 3.5, "markeredgewidth": 0})
        )
        self._paths = [stage.live(axes.plot([], [], **first)[0]) for axes in (plane, loss)]
        self._own = [stage.live(axes.plot([], [], **(style.STUDENT | _DOTS))[0]) for axes in (plane, loss)]
        mark_flat_places(plane, LONG_VALLEY)

    def update(self, eta: float) -> Reading:
        path = optimizers.train(optimizers.sgd, LONG_VALLEY.gradient, self.START, eta, self.EPOCHS)
        own, trouble = None, ""
        if self._sgd is not None:
            own, trouble = path_of("sgd", self._sgd, LONG_VALLEY, self.START, eta, self.EPOCHS)
        if own is not None and np.abs(own - path).max() > 1e-3 * np.abs(path).max():
            trouble = "your sgd takes another path than the grey one. The check below your code says more."
        for lines, walked in ((self._paths, path), (self._own, own)):
            points = np.empty((0, 2)) if walked is None else np.clip(walked, -1e5, 1e5)
            shown = inside(points, *self.WINDOWS)
            lines[0].set_data(*shown.T)
            lines[0].set_markevery(apart(shown, 0.1))
            lines[1].set_data(np.arange(len(points)), np.maximum(LONG_VALLEY.f(*points.T), self.FLOOR))
        told = path if own is None else own
        end = told[-1]
        words = (
            f"η = {eta:.2g}: after {self.EPOCHS} epochs w₁ = {end[0]:.3g}, w₂ = {end[1]:.3g}, "
            f"loss {LONG_VALLEY.f(*end):.2g}\n"
            f"along w₁ η is {optimizers.fate(1 - 0.2 * eta)}\n"
            f"along w₂ η is {optimizers.fate(1 - 4 * eta)}"
        )
        seen = (
            f"Contours of a long valley with a path of {self.EPOCHS} steps from (-5, -2), η = {eta:.2g}, and the loss "
            f"over epochs. Along w₁: {optimizers.fate(1 - 0.2 * eta)}; along w₂: {optimizers.fate(1 - 4 * eta)}."
        )
        return Reading(words, seen, trouble)


def path_of(
    name: str,
    update: Callable,
    surface: Surface,
    start: tuple[float, float],
    lr: float,
    epochs: int,
    memories: int = 0,
    counts: bool = False,
) -> tuple[np.ndarray | None, str]:
    """Return the path of a student's update rule, or None and what is the matter with the rule."""
    outcome = asking.call(
        name, lambda: optimizers.train(update, surface.gradient, start, lr, epochs, memories=memories, counts=counts)
    )
    if isinstance(outcome.error, optimizers.BadStep):
        return None, f"your {name} {outcome.error}"
    if outcome.error is not None:
        return None, asking.in_words(name, outcome.error)
    return outcome.value, ""
