"""Explorers of lesson 07 with one line and five points: find the line by hand, then let the slopes find it."""

from typing import ClassVar

import numpy as np

from deltax import style
from deltax.explore import asking
from deltax.explore.controls import choice, log_slider, neat, slider
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.regression_parts import (
    BENEATH,
    CUPS,
    ROWS,
    SPENT,
    START,
    Function,
    OffThePicture,
    both_paths,
    draw_points,
    draw_surface,
    line_in_words,
    losses,
    near,
)
from deltax.explore.stage import Stage
from deltax.numeric import regression

_LIVE = {"color": style.SECANT["color"]}
EPOCHS = 60


def line_by_hand(linear: Function = None, mean_square_error: Function = None) -> Explorer:
    """Slide w and b: the line on the left is one point of the loss surface on the right.

    Parameters
    ----------
    linear, mean_square_error : callable, optional
        The student's functions; the predictions and the loss are theirs.
    """
    stage = Stage(height_px=320, columns=2)
    picture = _HandPicture(stage, linear, mean_square_error)
    controls = {
        "w": slider("w", 1.0, smallest=-4.0, largest=12.0, step=0.1),
        "b": slider("b", 4.0, smallest=-2.0, largest=26.0, step=0.5),
    }
    return Explorer("Slide w and b: how small can the loss become?", stage, controls, picture.update)


class _HandPicture:
    """The points with a line and its errors; the loss surface with the place of that line."""

    def __init__(self, stage: Stage, linear: Function, mean_square_error: Function):
        self._linear, self._loss = linear, mean_square_error
        left, right = stage.axes
        draw_points(left)
        _, minimum = draw_surface(right, ROWS, CUPS, (-4, 12), (-2, 26))
        right.set_title("loss surface, seen from above", fontsize=10)
        self._sticks = [stage.live(left.plot([], [], **style.WARNING)[0]) for _ in SPENT]
        self._line = stage.live(left.plot([], [], **(style.SECANT if linear is None else BENEATH))[0])
        self._own = stage.live(left.plot([], [], **style.STUDENT)[0])
        named = {self._line: "line"} if linear is None else {self._line: "reference", self._own: "your line"}
        named[self._sticks[0]] = "error"
        left.legend(named.keys(), named.values(), loc="upper left", frameon=False)
        if linear is None and mean_square_error is None:
            minimum.remove()  # the first look is a search: it must not show what is looked for
        else:
            right.legend([minimum], ["smallest loss"], loc="upper right", frameon=True, framealpha=1)
        self._place = stage.live(right.plot([], [], **style.POINT, **_LIVE)[0])

    def update(self, w: float, b: float) -> Reading:
        weights = np.array([[w], [b]])
        predicted = ROWS @ weights
        own, trouble = self._own_predictions(weights)
        shown = predicted if own is None else own
        self._line.set_data(SPENT[:, 0], predicted[:, 0])
        self._own.set_data(*(([], []) if own is None else (SPENT[:, 0], own[:, 0])))
        for stick, x, y, guess in zip(self._sticks, SPENT[:, 0], CUPS[:, 0], shown[:, 0], strict=True):
            stick.set_data([x, x], [y, guess])
        self._place.set_data([w], [b])
        loss = regression.mean_square(ROWS, CUPS, weights)
        whose = "loss"
        if own is not None and self._loss is not None and not trouble:
            its, trouble = asking.array("mean_square_error", lambda: self._loss(CUPS)(shown), shape=(1, 1))
            loss, whose = (loss, whose) if its is None else (float(its[0, 0]), "your loss")
        errors = ", ".join(f"{error:+.1f}" for error in (shown - CUPS)[:, 0])
        line = f"line: cups = {line_in_words(w, b, '.1f')}"
        words = f"{line}\nerrors: {errors}\n{whose}, the mean of their squares: {loss:.4g}"
        seen = (
            f"Five points and the line with slope {w:.1f} and intercept {b:.1f}; on the right that line "
            f"as a point on the loss surface, where the loss is {loss:.4g}."
        )
        return Reading(words, seen, trouble)

    def _own_predictions(self, weights: np.ndarray) -> tuple[np.ndarray | None, str]:
        if self._linear is None:
            return None, ""
        return asking.array("linear", lambda: self._linear(ROWS)(weights.copy()), shape=CUPS.shape)


def fit_line(train: Function = None) -> Explorer:
    """Slide the learning rate and the epochs: the line and the loss curve move together.

    Parameters
    ----------
    train : callable, optional
        The student's ``train(x, y, w, learning_rate, n_epochs)``.
    """
    stage = Stage(height_px=320, columns=2)
    picture = _FitPicture(stage, train)
    controls = {
        "rate": slider("η", 0.02, smallest=0.005, largest=0.16, step=0.001),
        "epochs": slider("epoch", 5, smallest=0, largest=EPOCHS, step=1),
    }
    return Explorer("Slide the learning rate η: how soon does the line fit?", stage, controls, picture.update)


class _FitPicture:
    """The line after some epochs on the left, the loss after each epoch on the right."""

    CEILING = 1e4

    def __init__(self, stage: Stage, train: Function):
        self._train = train
        self._paths: dict[float, tuple[np.ndarray, np.ndarray | None, str]] = {}
        left, right = stage.axes
        draw_points(left)
        best = regression.mean_square(ROWS, CUPS, regression.closed_form(ROWS, CUPS))
        right.axhline(best, **style.TANGENT, label="smallest loss there is")
        right.set(xlabel="epoch", ylabel="loss (log scale)", yscale="log", xlim=(0, EPOCHS), ylim=(0.8, self.CEILING))
        self._line, self._curve = (stage.live(axes.plot([], [])[0]) for axes in (left, right))
        for line in (self._line, self._curve):
            line.set(**(style.SECANT if train is None else BENEATH))
        self._own_line = stage.live(left.plot([], [], **style.STUDENT)[0])
        self._own_curve = stage.live(right.plot([], [], **style.STUDENT)[0])
        self._points = [stage.live(right.plot([], [], **style.POINT, **_LIVE)[0])]
        names = {self._line: "line"} if train is None else {self._line: "reference", self._own_line: "your line"}
        left.legend(names.keys(), names.values(), loc="upper left", frameon=False)
        right.legend(loc="upper right", frameon=False)
        self._off = [OffThePicture(stage, axes) for axes in (left, right)]

    def update(self, rate: float, epochs: float) -> Reading:
        if rate not in self._paths:
            self._paths = {rate: both_paths(self._train, ROWS, CUPS, START, rate, EPOCHS)}
        path, own, trouble = self._paths[rate]
        epoch = int(epochs)
        for line, curve, its in ((self._line, self._curve, path), (self._own_line, self._own_curve, own)):
            line.set_data(*(([], []) if its is None else (SPENT[:, 0], (ROWS @ its[epoch])[:, 0])))
            curve.set_data(*(([], []) if its is None else (range(len(its)), losses(its, ROWS, CUPS))))
        shown = path if own is None else own
        loss = losses(shown, ROWS, CUPS)[epoch]
        self._points[0].set_data([epoch], [loss])
        along = np.linspace(0, 4, 41)
        self._off[0].look(along, shown[epoch, 0, 0] * along + shown[epoch, 1, 0])
        self._off[1].look(epoch, loss)
        w, b = shown[epoch][:, 0]
        return self._reading(rate, epoch, w, b, loss, trouble)

    def _reading(self, rate: float, epoch: int, w: float, b: float, loss: float, trouble: str) -> Reading:
        limit = regression.largest_learning_rate(ROWS)
        if rate > limit:
            course = "each step lands higher than the one before: too large"
        elif rate > 0.97 * limit:
            course = "it leaps over the valley and comes down slowly: nearly too large"
        elif rate > 0.9 * limit:
            course = "it leaps over the valley and comes down: nearly too large"
        else:
            course = "the loss falls"
        whose = "the" if self._train is None or trouble.startswith("your train") else "your"
        words = (
            f"η = {rate:.3f}: {course}\nepoch {epoch}: {whose} line is cups = {line_in_words(w, b, '.4g')}\n"
            f"loss {loss:.4g}, smallest there is 1.2"
        )
        seen = (
            f"Five points with {whose} line at epoch {epoch}, slope {w:.3g} and intercept {b:.3g}; "
            f"beside it the loss over the epochs, here {loss:.3g}. With η = {rate:.3f} {course}."
        )
        return Reading(words, seen, trouble)


def loss_path(train: Function = None, *, spent: str = "as given") -> Explorer:
    """Slide the learning rate: the path on the loss surface.

    Parameters
    ----------
    train : callable, optional
        The student's ``train(x, y, w, learning_rate, n_epochs)``.
    spent : str
        "as given" or "standardised", to start with.
    """
    stage = Stage(height_px=360)
    picture = _PathPicture(stage, train)
    controls = {
        "rate": log_slider("η", 0.1, smallest=0.01, largest=1.6),
        "spent": choice("spent", list(_PathPicture.SCALES), spent),
    }
    return Explorer("Slide η: which way does the path take to the minimum?", stage, controls, picture.update)


class _PathPicture:
    """The loss surface from above, with the first 40 steps from (0, 0)."""

    STEPS = 40
    SCALES: ClassVar = {
        "as given": ROWS,
        "standardised": regression.with_ones(regression.standardise(SPENT, per_column=True)),
    }

    def __init__(self, stage: Stage, train: Function):
        self._stage, self._train = stage, train
        self._axes = stage.axes[0]
        self._axes.set_aspect("equal")  # a circle shall look like one
        self._still, self._marks = "", ()
        self._path = stage.live(self._axes.plot([], [], marker="o", markersize=3.5)[0])
        self._path.set(**(style.SECANT if train is None else BENEATH))
        self._own = stage.live(self._axes.plot([], [], **style.STUDENT, marker="o", markersize=3.5)[0])

    def update(self, rate: float, spent: str) -> Reading:
        rate, rows = neat(rate), self.SCALES[spent]
        if self._still != spent:
            self._still = spent
            self._draw_still(rows)
        path, own, trouble = both_paths(self._train, rows, CUPS, START, rate, self.STEPS)
        for line, its in ((self._path, path), (self._own, own)):
            line.set_data(*(([], []) if its is None else near(its)))
        shown = path if own is None else own
        loss, limit = losses(shown, rows, CUPS), regression.largest_learning_rate(rows)
        course = f"after {self.STEPS} steps the loss is {loss[-1]:.4g}"
        if np.isclose(rate, limit, rtol=1e-9):
            course = "it leaps to and fro and comes no nearer"
        elif rate > limit:
            course = "the steps grow: it never arrives"
        elif (loss < 1.212).any():
            course = f"within 1 % of the smallest loss at step {int(np.argmax(loss < 1.212))}"
        words = f"η = {rate:g}, spent {spent}: {course}\nit comes down for η below {limit:.3g}"
        seen = f"Level lines of the loss over slope w and intercept b; the path from (0, 0). η = {rate:g}: {course}."
        return Reading(words, seen, trouble)

    def _draw_still(self, rows: np.ndarray) -> None:
        for mark in self._marks:
            mark.remove()
        self._marks = draw_surface(self._axes, rows, CUPS, (-18, 32), (-4, 28))
        names = {self._path: "path"} if self._train is None else {self._path: "reference", self._own: "your path"}
        names[self._marks[1]] = "smallest loss"
        self._axes.legend(names.keys(), names.values(), loc="upper left", framealpha=1)
        self._stage.redraw_still_part()
