"""Explorers of lesson 07 with the advertising table: scaling, and the size of a mini-batch."""

from collections.abc import Callable

import numpy as np

from deltax import student, style
from deltax.data import advertising
from deltax.explore import asking
from deltax.explore.controls import choice, log_slider, neat
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.regression_parts import BENEATH, Function, OffThePicture, both_paths, draw_surface, losses, near
from deltax.explore.stage import Stage
from deltax.numeric import regression

_TABLE, _COLUMN = "one for the table", "one per column"


def prediction_against_truth(
    train: Function = None, prepare_features: Function = None, *, scaling: str = _TABLE
) -> Explorer:
    """Slide the learning rate: predicted against true sales after 100 epochs, with two ways to scale.

    Parameters
    ----------
    train, prepare_features : callable, optional
        The student's functions; the second is used where one mean serves the whole table.
    scaling : str
        "one for the table" or "one per column", to start with.
    """
    stage = Stage(height_px=350)
    picture = _TruthPicture(stage, train, prepare_features)
    controls = {
        "rate": log_slider("η", 0.01, smallest=0.001, largest=1.0),
        "scaling": choice("mean", [_TABLE, _COLUMN], scaling),
    }
    return Explorer(
        "Slide η: how near to the truth after 100 epochs, and with which scaling?", stage, controls, picture.update
    )


class _TruthPicture:
    """A point a row: true sales to the right, predicted sales upwards; on the diagonal both agree."""

    EPOCHS = 100

    def __init__(self, stage: Stage, train: Function, prepare_features: Function):
        self._train, self._prepare = train, prepare_features
        data = advertising()
        self._x, self._y = data.x, data.y
        rows = regression.with_ones(data.x)
        best = regression.closed_form(rows, data.y)
        self._smallest = regression.mean_absolute(rows, data.y, best)
        axes = stage.axes[0]
        ends = (0.0, 1.15 * float(data.y.max()))
        axes.plot(ends, ends, **style.TANGENT, label="predicted = true")
        grey = {"linestyle": "none", "marker": ".", "color": style.REFERENCE["color"]}
        axes.plot(data.y[:, 0], (rows @ best)[:, 0], **grey, label="line of smallest loss")
        dots = {"linestyle": "none", "marker": "o", "markersize": 4, "alpha": 0.7}
        colour = style.SECANT if train is None else style.STUDENT
        self._dots = stage.live(axes.plot([], [], **dots, color=colour["color"])[0])
        axes.plot([], [], **dots, color=colour["color"], label="after 100 epochs")
        axes.set(xlabel="true sales (thousand units)", ylabel="predicted sales", xlim=ends, ylim=ends)
        axes.legend(loc="upper left", frameon=False)
        self._off = OffThePicture(stage, axes, (0.75, 0.15))

    def update(self, rate: float, scaling: str) -> Reading:
        rate = neat(rate)
        rows, trouble = self._rows(scaling)
        start = np.zeros((rows.shape[1], 1))
        with student.silence():
            weights = regression.descend(rows, self._y, start, rate, self.EPOCHS)[-1]
        if self._train is not None:
            call = (rows.copy(), self._y.copy(), start.copy(), rate, self.EPOCHS)
            own, told = asking.array("train", self._train, *call, shape=start.shape)
            trouble = trouble or told
            if own is not None and not np.allclose(own, weights, rtol=1e-4, atol=1e-4):
                trouble = trouble or "your train gives other weights than the reference: see the check below your code"
            weights = weights if own is None else own
        with student.silence():
            error = regression.mean_absolute(rows, self._y, weights)
            predicted = np.clip((rows @ weights)[:, 0], -1e4, 1e4)
        self._dots.set_data(self._y[:, 0], predicted)
        self._off.look(self._y[:, 0], predicted)
        limit = regression.largest_learning_rate(rows)
        course = f"mean absolute error {error:.4g}" if rate < limit else "the steps grow: there is no line to show"
        words = (
            f"η = {rate:g}, mean and deviation {scaling}\nfrom weights of zero, after 100 epochs: {course} "
            f"(line of smallest loss: {self._smallest:.4g})\nit comes down for η below about {limit:.3g}"
        )
        seen = f"Predicted against true sales of {len(self._y)} rows, 100 epochs with η = {rate:g}: {course}."
        return Reading(words, seen, trouble)

    def _rows(self, scaling: str) -> tuple[np.ndarray, str]:
        rows = regression.with_ones(regression.standardise(self._x, per_column=scaling == _COLUMN))
        if scaling == _COLUMN or self._prepare is None:
            return rows, ""
        own, trouble = asking.array("prepare_features", self._prepare, self._x.copy(), shape=rows.shape)
        return (rows, trouble) if own is None else (own, trouble)


def batch_path(minibatches: Function = None) -> Explorer:
    """Slide the batch size: the path on the loss surface, and the loss over two epochs.

    Parameters
    ----------
    minibatches : callable, optional
        The student's ``minibatches(x, y, batch_size, rng)``.
    """
    stage = Stage(height_px=320, columns=2)
    picture = _BatchPicture(stage, minibatches)
    size = log_slider("rows", 20, smallest=1, largest=200)
    size.readout_format = ".0f"
    controls = {"size": size, "rate": log_slider("η", 0.05, smallest=0.005, largest=1.0)}
    return Explorer("Slide the rows of a batch: how does the path change?", stage, controls, picture.update)


class _BatchPicture:
    """TV against sales: the steps of two epochs, in mini-batches and, in grey, with all rows at once."""

    EPOCHS = 2

    def __init__(self, stage: Stage, minibatches: Function):
        self._minibatches = minibatches
        data = advertising()
        self._x = regression.with_ones(regression.standardise(data.x[:, :1], per_column=True))
        self._y = data.y
        best = regression.closed_form(self._x, self._y)
        self._smallest = regression.mean_square(self._x, self._y, best)
        surface, curve = stage.axes
        high = 1.25 * float(best[1, 0])
        draw_surface(surface, self._x, self._y, (-0.2 * high, 0.75 * high), (-0.05 * high, high))
        floor = curve.axhline(self._smallest, **style.TANGENT)
        start = float(np.mean(self._y**2))
        curve.set(xlabel="epoch", ylabel="loss, all rows (log scale)", yscale="log")
        curve.set(xlim=(0, self.EPOCHS), ylim=(0.7 * self._smallest, 15 * start))
        self._full = [stage.live(axes.plot([], [], **BENEATH)[0]) for axes in (surface, curve)]
        colour = style.SECANT if minibatches is None else style.STUDENT
        thin = {"color": colour["color"], "linewidth": 1.0}
        self._path = [stage.live(axes.plot([], [], **thin, marker=".", markersize=4)[0]) for axes in (surface, curve)]
        names = {
            self._full[1]: "all rows at once",
            self._path[1]: "mini-batches",
            floor: "smallest loss (on the left: ×)",
        }
        stage.figure.legend([*names], [*names.values()], loc="outside upper center", ncols=3, frameon=False)

    def update(self, size: float, rate: float) -> Reading:
        size, rate, rows = min(round(size), len(self._y)), neat(rate), len(self._y)
        full, _, _ = both_paths(None, self._x, self._y, np.zeros((2, 1)), rate, self.EPOCHS)
        path, seen_rows, trouble = self._in_batches(size, rate)
        self._draw(self._full, full, np.arange(self.EPOCHS + 1))
        self._draw(self._path, path, np.array(seen_rows) / rows)
        loss = losses(path, self._x, self._y)
        tail = loss[np.searchsorted(seen_rows, seen_rows[-1] - rows) :]  # from the end of the epoch before
        spread = f"in the last epoch the loss goes from {tail[0]:.4g} to {tail[-1]:.4g}"
        if tail.min() < tail[-1] or tail.max() > tail[0]:
            spread += f", between {tail.min():.4g} and {tail.max():.4g}"
        if not np.isfinite(tail).all() or tail.max() > 1e6:
            spread = "the loss grows beyond all bounds: for batches this small, η is too large"
        words = (
            f"batch size {size}, η = {rate:g}: steps in {self.EPOCHS} epochs: {len(path) - 1}\n"
            f"{spread}\nsmallest loss: {self._smallest:.4g}; all rows at once reach "
            f"{losses(full, self._x, self._y)[-1]:.4g} in {self.EPOCHS} steps"
        )
        seen = f"Path on the loss surface with batch size {size} and η = {rate:g}, beside the loss; {spread}."
        return Reading(words, seen, trouble)

    def _in_batches(self, size: int, rate: float) -> tuple[np.ndarray, list[int], str]:
        """Return the weights after each step, the rows seen by then, and what is the matter."""
        if self._minibatches is not None:
            outcome = asking.call("minibatches", self._walk, self._minibatches, size, rate)
            if outcome.error is None:
                path, seen = outcome.value
                wanted = self.EPOCHS * len(self._y)
                told = f"your minibatches gave {seen[-1]} rows in {self.EPOCHS} epochs, expected {wanted}"
                return path, seen, "" if seen[-1] == wanted else told
            trouble = asking.in_words("minibatches", outcome.error)
        else:
            trouble = ""
        with student.silence():
            return *self._walk(_course_batches, size, rate), trouble

    def _walk(self, minibatches: Callable, size: int, rate: float) -> tuple[np.ndarray, list[int]]:
        shuffled = np.random.default_rng(7).permutation
        w, path, seen = np.zeros((2, 1)), [np.zeros((2, 1))], [0]
        for _ in range(self.EPOCHS):
            for x, y in minibatches(self._x.copy(), self._y.copy(), size, shuffled):
                if len(path) > self.EPOCHS * len(self._y):
                    raise ValueError("more batches than there are rows")
                w = w - (2 * rate / len(x)) * (x.T @ (x @ w - y))
                if w.shape != (2, 1):
                    raise ValueError(f"a batch of shapes {np.shape(x)} and {np.shape(y)} gives no step")
                path.append(w)
                seen.append(seen[-1] + len(x))
        return np.nan_to_num(np.array(path, dtype=float), nan=1e9), seen

    def _draw(self, lines: list, path: np.ndarray, epochs: np.ndarray) -> None:
        surface, curve = lines
        surface.set_data(*near(path))
        curve.set_data(epochs, np.clip(losses(path, self._x, self._y), 1e-6, 1e9))
        for line in lines:
            # A scribble of hundreds of steps without soft edges is half as large as a stored picture.
            line.set(marker="." if 2 < len(path) <= 100 else "", antialiased=len(path) <= 100)


def _course_batches(x: np.ndarray, y: np.ndarray, size: int, rng: Callable) -> list:
    order = rng(len(x))
    return [(x[order[i : i + size]], y[order[i : i + size]]) for i in range(0, len(x), size)]
