"""Explorers of lesson 04: a row of a photograph as a curve, signed values as grey, edges by a threshold."""

from collections.abc import Callable

import cv2
import numpy as np

from deltax import style
from deltax.explore import asking
from deltax.explore.controls import choice, slider
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.pictures import PhotoStage
from deltax.numeric import images
from deltax.numeric.images import SIDE

Answer = Callable[..., object] | None


def row_as_curve(derivative_x: Answer = None) -> Explorer:
    """Pick a row of the photograph: its brightness as a curve, and below it the derivative along the row.

    Parameters
    ----------
    derivative_x : callable, optional
        The student's ``derivative_x(data, height, width)``; drawn where Δx is 1.
    """
    stage = PhotoStage(columns=3)
    picture = _RowPicture(stage, derivative_x)
    controls = {
        "row": slider("row", 290, smallest=0, largest=SIDE - 1, step=1),
        "dx": slider("Δx", 1, smallest=1, largest=20, step=1),
    }
    return Explorer("Pick a row: where is its derivative large?", stage, controls, picture.update)


class _RowPicture:
    """The photograph with a line across it; on the right that row and its derivative."""

    def __init__(self, stage: PhotoStage, derivative_x: Answer):
        self._photo, self._answer = images.photograph(), derivative_x
        left, above, below = stage.axes
        stage.photo(left, "the photograph and the row").set_values(self._photo)
        stage.place(above, 515, 258, 326, 150)
        stage.place(below, 515, 56, 326, 160)
        for axes in (above, below):
            axes.set_xlim(0, SIDE - 1)
        above.set(ylabel="brightness", ylim=(-8, 263), yticks=[0, 100, 200], xticklabels=[])
        below.set(ylabel="per pixel", xlabel="column x", ylim=(-190, 190), yticks=[-100, 0, 100])
        above.set_title("f(x), the row as a function", fontsize=10)
        below.set_title("its derivative", fontsize=10)
        self._line = stage.live(left.plot([0, SIDE - 1], [0, 0], color="#FFB000", linewidth=1.8)[0])
        self._curve = stage.live(above.plot([], [], **(style.FUNCTION | {"linewidth": 1.2}))[0])
        grey = style.SECANT if derivative_x is None else style.REFERENCE
        self._slopes = stage.live(below.plot([], [], **(grey | {"linewidth": 1.2}))[0])
        self._own = stage.live(below.plot([], [], **(style.STUDENT | {"linewidth": 1.2}))[0])

    def update(self, row: float, dx: float) -> Reading:
        row, dx = round(row), round(dx)
        values = self._photo[row]
        slopes = images.forward_rows(values, dx)
        own, trouble = self._own_slopes(row, dx)
        xs = np.arange(SIDE)
        self._line.set_ydata([row, row])
        self._curve.set_data(xs, values)
        self._slopes.set_data(xs, slopes)
        self._own.set_data(*((xs, own) if own is not None else ([], [])))
        at = int(np.argmax(np.abs(slopes)))
        whose = "the derivative" if own is None else "your derivative_x (blue)"
        drawn = slopes if own is None else own
        words = [
            f"row {row}, Δx = {dx} pixel{'s' if dx > 1 else ''}: brightness at x + Δx minus brightness at x, over Δx",
            f"steepest place: column {at}, from {values[at]} to {values[min(at + dx, SIDE - 1)]}; "
            f"there {whose} is {drawn[at]:.4g}",
        ]
        if self._answer is not None and dx > 1:
            words.append("Your derivative_x compares neighbours, Δx = 1: move Δx to 1 to see it.")
        if own is not None and not np.allclose(own, slopes):
            worst = int(np.argmax(np.abs(own - slopes)))
            trouble = (
                f"your derivative_x gives {own[worst]:.4g} at column {worst}; the grey curve has {slopes[worst]:.4g}"
            )
        seen = (
            f"A portrait with a line at row {row}; beside it the brightness of that row, and its derivative, "
            f"which is steepest at column {at}: {slopes[at]:.3g} per pixel."
        )
        return Reading("\n".join(words), seen, trouble)

    def _own_slopes(self, row: int, dx: int) -> tuple[np.ndarray | None, str]:
        if self._answer is None or dx > 1:
            return None, ""
        data = [self._photo[row].tolist()]
        own, trouble = asking.array("derivative_x", self._answer, data, 1, SIDE, shape=(1, SIDE))
        return (None if own is None else own[0]), trouble


_SHIFT, _MAGNITUDE, _CUT, _WRAP = "shift by 127.5", "magnitude", "cut off below 0", "keep in uint8"
_WAYS: dict[str, tuple[Callable[[np.ndarray], np.ndarray], str]] = {
    _CUT: (lambda d: d, "Changes to darker are lost: black, as if there were no edge."),
    _MAGNITUDE: (np.abs, "Both edges are bright. Which of them goes to darker is lost."),
    _SHIFT: (
        images.shifted,
        "Flat is mid-grey, to brighter is white, to darker is black. Changes beyond ±127.5 are cut.",
    ),
    _WRAP: (lambda d: d % 256, "-124 became 132 and -1 became 255: flat places are full of false edges."),
}


def negative_values(derivative_x_shifted: Answer = None) -> Explorer:
    """Choose how negative derivatives become grey values.

    Parameters
    ----------
    derivative_x_shifted : callable, optional
        The student's ``derivative_x_shifted(data, height, width)``; drawn where the shift is chosen.
    """
    stage = PhotoStage()
    picture = _SignPicture(stage, derivative_x_shifted)
    first = _CUT if derivative_x_shifted is None else _SHIFT
    controls = {"way": choice("Show", list(_WAYS), first)}
    return Explorer("How can a picture show a negative number?", stage, controls, picture.update)


class _SignPicture:
    """The photograph, and its central difference along x as grey values."""

    def __init__(self, stage: PhotoStage, derivative_x_shifted: Answer):
        self._photo, self._answer = images.photograph(), derivative_x_shifted
        left, right = stage.axes
        stage.photo(left, "the photograph").set_values(self._photo)
        self._shown = stage.live(stage.photo(right, "f(x + 1) - f(x - 1), made visible", right=True))
        values = self._photo.astype(float)
        self._change = np.zeros((SIDE, SIDE))
        self._change[:, 1:-1] = values[:, 2:] - values[:, :-2]
        self._own: tuple[np.ndarray | None, str] | None = None

    def update(self, way: str) -> Reading:
        rule, meaning = _WAYS[way]
        grey, trouble, whose = rule(self._change), "", ""
        if way == _SHIFT:
            grey[:, [0, -1]] = 0  # as the exercise has it: no neighbour, no value
            if self._answer is not None:
                grey, trouble, whose = self._own_grey(grey)
        self._shown.set_values(grey)
        up, down = (float(np.clip(rule(np.array(d)), 0, 255)) for d in (124, -124))
        words = [
            f"{way}{whose}: a change of +124 is shown as {up:g}, one of -124 as {down:g}",
            meaning,
            "(0 is black, 255 is white)",
        ]
        if self._answer is not None and way != _SHIFT:
            words.append(f'Your derivative_x_shifted is not used here: choose "{_SHIFT}" to see it.')
        seen = f"A portrait, and its change along x as grey values: {way}. {meaning}"
        return Reading("\n".join(words), seen, trouble)

    def _own_grey(self, right: np.ndarray) -> tuple[np.ndarray, str, str]:
        if self._own is None:
            data = self._photo.tolist()
            name = "derivative_x_shifted"
            self._own = asking.array(name, self._answer, data, SIDE, SIDE, shape=(SIDE, SIDE))
        own, trouble = self._own
        if own is None:
            return right, trouble, ""
        if not np.allclose(own, right):
            trouble = f"your derivative_x_shifted differs from the right one at {_count(~np.isclose(own, right))}"
        return own, trouble, ", by your derivative_x_shifted"


def edge_map(computeMagnitude: Answer = None) -> Explorer:
    """Slide the threshold, and the distance Δx of the two pixels compared: what is an edge?

    Parameters
    ----------
    computeMagnitude : callable, optional
        The student's ``computeMagnitude(image)``; drawn where Δx is 2.
    """
    stage = PhotoStage()
    picture = _EdgePicture(stage, computeMagnitude)
    controls = {
        "threshold": slider("threshold", 60, smallest=0, largest=360, step=2),
        "dx": slider("Δx", 2, smallest=2, largest=40, step=2),
    }
    for control in controls.values():
        control.label_width = "5em"
    return Explorer("Slide the threshold: from which change on is it an edge?", stage, controls, picture.update)


class _EdgePicture:
    """The photograph, and where its gradient is larger than a threshold."""

    def __init__(self, stage: PhotoStage, computeMagnitude: Answer):
        self._photo, self._answer = images.photograph(), computeMagnitude
        left, right = stage.axes
        stage.photo(left, "the photograph").set_values(self._photo)
        self._shown = stage.live(stage.photo(right, "black: the magnitude is above the threshold", right=True))
        self._magnitudes: dict[int, np.ndarray] = {}
        self._own: tuple[np.ndarray | None, str] | None = None

    def update(self, threshold: float, dx: float) -> Reading:
        dx = round(dx)
        if dx not in self._magnitudes:
            self._magnitudes[dx] = cv2.magnitude(*images.gradients(self._photo, dx))
        own, trouble = self._own_magnitude(dx)
        magnitude = self._magnitudes[dx] if own is None else own
        mask = magnitude > threshold
        self._shown.set_values(np.where(mask, 0, 255))
        if own is not None and not np.allclose(own, self._magnitudes[dx]):
            trouble = (
                f"your computeMagnitude differs from the right one at {_count(~np.isclose(own, self._magnitudes[dx]))}"
            )
        whose = "" if own is None else ", by your computeMagnitude"
        words = [
            f"threshold {threshold:g}, pixels compared: {dx} apart{whose}",
            f"edges: {mask.mean():.1%} of all pixels",
        ]
        if self._answer is not None and dx > 2:
            words.append("Your computeMagnitude compares pixels 2 apart: move Δx to 2 to see it.")
        seen = (
            f"A portrait, and its edges in black: {mask.mean():.0%} of the pixels change by more than "
            f"{threshold:g} over {dx} pixels."
        )
        return Reading("\n".join(words), seen, trouble)

    def _own_magnitude(self, dx: int) -> tuple[np.ndarray | None, str]:
        if self._answer is None or dx > 2:
            return None, ""
        if self._own is None:
            self._own = asking.array("computeMagnitude", self._answer, self._photo.tolist(), shape=(SIDE, SIDE))
        return self._own


def _count(places: np.ndarray) -> str:
    return f"{places.sum():,} of {places.size:,} pixels"
