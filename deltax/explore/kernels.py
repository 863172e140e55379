"""Explorers of lesson 04: a kernel of nine numbers, and the edges of the reader's own picture."""

from collections.abc import Callable

import ipywidgets as widgets
import numpy as np
import traitlets
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from deltax.explore import asking
from deltax.explore.controls import Control, Number, Upload, choice, slider
from deltax.explore.explorer import Explorer, Reading
from deltax.explore.pictures import PhotoStage
from deltax.numeric import images
from deltax.numeric.images import SIDE, NoPicture, Picture

Answer = Callable[..., object] | None
_OWN = "your own"
_ZEROS = ((0.0, 0.0, 0.0),) * 3


class KernelField(Control):
    """Nine number fields and a list of presets as one control; ``value`` holds three rows of three numbers."""

    value = traitlets.Tuple()

    def __init__(self, preset: str):
        super().__init__(label="Kernel")
        self.presets = choice("Kernel", [*images.KERNELS, _OWN], preset)
        self.fields = [
            Number(label=f"row {at // 3 + 1}, column {at % 3 + 1}", value=number)
            for at, number in enumerate(np.ravel(images.KERNELS[preset]).tolist())
        ]
        self._hears, self._mine = True, _ZEROS
        self.value = _as_tuple(images.KERNELS[preset])
        for one in self.fields:
            one.observe(self._gather, names="value")
        self.presets.observe(self._choose, names="value")
        self.observe(self._spread, names="value")

    def number(self) -> str:
        return "; ".join(" ".join(f"{number:g}" for number in row) for row in self.value)

    def widget(self) -> widgets.Widget:
        """Return the list of presets with the nine fields beside it."""
        made = [field.widget() for field in self.fields]
        for at, one in enumerate(made):
            one.add_class(f"deltax-kernel-{at}")
        rows = [widgets.HBox(made[at : at + 3]) for at in (0, 3, 6)]
        wrapped = widgets.Layout(flex_flow="row wrap", max_width="100%")
        return widgets.HBox([self.presets.widget(), widgets.VBox(rows)], layout=wrapped)

    def parts(self) -> list[tuple[str, Control]]:
        """Return the fields, each with the class of its widget."""
        return [(f"deltax-kernel-{at}", field) for at, field in enumerate(self.fields)]

    def _gather(self, _: object = None) -> None:
        """Fields to value."""
        if self._hears:
            numbers = [one.value for one in self.fields]
            self.value = tuple(tuple(numbers[at : at + 3]) for at in (0, 3, 6))

    def _choose(self, change: dict) -> None:
        """Preset to value; "your own" brings the reader's last numbers back, zeros at first."""
        if self._hears:
            known = images.KERNELS.get(change["new"])
            self.value = self._mine if known is None else _as_tuple(known)

    def _spread(self, change: dict) -> None:
        """Value to fields and preset: many changes, told once."""
        self._hears = False
        try:
            for one, number in zip(self.fields, np.ravel(change["new"]).tolist(), strict=True):
                one.value = round(number, 4)
            self.presets.value = _name(change["new"])
            if self.presets.value == _OWN:
                self._mine = change["new"]
        finally:
            self._hears = True


def kernel_editor(computeGradientUsingConv: Answer = None, *, preset: str = "Sobel x") -> Explorer:
    """Choose a kernel or write one: what does it find in the photograph?

    Parameters
    ----------
    computeGradientUsingConv : callable, optional
        The student's ``computeGradientUsingConv(image, kernel)``; it computes the framed square.
    preset : str
        One of `images.KERNELS`, to start with.
    """
    stage = PhotoStage()
    picture = _KernelPicture(stage, computeGradientUsingConv)
    controls = {"kernel": KernelField(preset)}
    return Explorer("Nine numbers: what does a kernel find?", stage, controls, picture.update)


def _name(kernel: tuple) -> str:
    """Return the preset that has these numbers, or "your own"."""
    fitting = (name for name, known in images.KERNELS.items() if np.allclose(known, kernel, atol=1e-3))
    return next(fitting, _OWN)


def _as_tuple(kernel: list[list[float]]) -> tuple:
    return tuple(tuple(float(number) for number in row) for row in kernel)


class _KernelPicture:
    """The photograph, and what a kernel makes of it; the student's function computes a square."""

    TOP, LEFT, SQUARE = 122, 144, 40
    COLLAR = (slice(270, 350), slice(150, 185)), (slice(270, 350), slice(220, 260))  # its left side, its right side

    def __init__(self, stage: PhotoStage, computeGradientUsingConv: Answer):
        self._photo, self._answer = images.photograph(), computeGradientUsingConv
        left, right = stage.axes
        stage.photo(left, "the photograph").set_values(self._photo)
        self._shown = stage.live(stage.photo(right, "what the kernel makes of it", right=True))
        if computeGradientUsingConv is not None:
            self._frame(left)
            for line in self._frame(right):
                stage.live(line)

    def update(self, kernel: tuple) -> Reading:
        preset = _name(kernel)
        usable = np.isfinite(kernel).all() and np.abs(kernel).max() <= 1e6
        weights = [list(row) for row in kernel] if usable else images.KERNELS["no change"]
        response = images.correlate(self._photo, weights)
        total = float(np.sum(weights))
        trouble = "" if usable else "These nine numbers are too large: shown is the photograph itself."
        if self._answer is not None and usable:
            own, trouble = self._own_square(weights, response)
            if own is not None:
                response[self._square()] = np.clip(own, -1e9, 1e9)
        signed = abs(total) < 1e-3
        self._shown.set_values(images.shifted(response) if signed else response)
        how = "a flat area gives 0, shown as mid-grey" if signed else "shown as it is, cut at 0 and 255"
        at, sizes = response[200, 200], [float(np.abs(response[side]).mean()) for side in self.COLLAR]
        words = [
            f"kernel: {preset}; its numbers add up to {0 if signed else total:.3g}: {how}",
            f"at row 200, column 200 the answer is {at:.4g}",
            "mean answer without its sign: {:.3g} on the collar's left side, {:.3g} on its right".format(*sizes),
        ]
        if self._answer is not None and not trouble:
            words.append("The framed square is computed by your function; it shows no seam, so it agrees.")
        seen = f"A portrait, and beside it what the kernel {preset} makes of it."
        return Reading("\n".join(words), seen, trouble)

    def _frame(self, axes: Axes) -> list[Rectangle]:
        """Draw a frame, black and white so that it shows on any ground, around the student's square."""
        place, side = (self.LEFT - 1.5, self.TOP - 1.5), self.SQUARE + 2
        lines = [("black", 2.6, "-"), ("white", 1.4, (0, (3, 2)))]
        return [
            axes.add_patch(Rectangle(place, side, side, fill=False, edgecolor=edge, linewidth=width, linestyle=dash))
            for edge, width, dash in lines
        ]

    def _square(self) -> tuple[slice, slice]:
        return slice(self.TOP, self.TOP + self.SQUARE), slice(self.LEFT, self.LEFT + self.SQUARE)

    def _own_square(self, weights: list[list[float]], response: np.ndarray) -> tuple[np.ndarray | None, str]:
        """Let the student's function compute the square, with one pixel more around it for the frame of zeros."""
        size = self.SQUARE + 2
        part = self._photo[self.TOP - 1 : self.TOP - 1 + size, self.LEFT - 1 : self.LEFT - 1 + size].tolist()
        name = "computeGradientUsingConv"
        own, trouble = asking.array(name, self._answer, part, [list(row) for row in weights], shape=(size, size))
        if own is None:
            return None, trouble
        inside, wanted = own[1:-1, 1:-1], response[self._square()]
        scale = max(1.0, float(np.abs(weights).sum()))
        if np.allclose(inside, wanted, rtol=1e-4, atol=1e-3 * scale):
            return inside, ""
        turned = images.correlate(self._photo, [row[::-1] for row in weights[::-1]])[self._square()]
        if np.allclose(inside, turned, rtol=1e-4, atol=1e-3 * scale):
            return (
                inside,
                f"your {name} turns the kernel by 180 degrees: that is convolution; here the kernel stays as it is",
            )
        worst = np.abs(inside - wanted).max()
        return inside, f"your {name} differs from cv2.filter2D in the framed square, by up to {worst:.4g}"


def your_picture(edges: Answer = None) -> Explorer:
    """Choose a picture of your own, and slide the threshold of its Sobel edges.

    Parameters
    ----------
    edges : callable, optional
        The student's ``edges(image, threshold)``.
    """
    stage = PhotoStage()
    picture = _UploadPicture(stage, edges)
    controls = {
        "upload": Upload(label="Your picture"),
        "threshold": slider("threshold", 200, smallest=0, largest=1000, step=5),
    }
    controls["threshold"].label_width = "5em"
    title = "Edges by Sobel, here or in a picture of yours (JPEG or PNG, at most 8 MB)"
    return Explorer(title, stage, controls, picture.update)


class _UploadPicture:
    """A picture, and where its Sobel gradient is larger than a threshold."""

    def __init__(self, stage: PhotoStage, edges: Answer):
        self._answer, self._stage = edges, stage
        left, right = stage.axes
        self._before = stage.photo(left, "the picture, grey, 400 × 400")
        self._shown = stage.live(stage.photo(right, "black: Sobel magnitude above the threshold", right=True))
        self._known: tuple[object, Picture, str] | None = None  # upload, its picture, what is wrong with it
        self._magnitude = np.zeros((SIDE, SIDE))

    def update(self, upload: tuple, threshold: float) -> Reading:
        if self._known is None or self._known[0] is not upload:
            self._take(upload)
        _, picture, refused = self._known
        mask, trouble, whose = self._magnitude > threshold, "", ""
        if self._answer is not None:
            own, trouble = asking.array("edges", self._answer, picture.pixels.copy(), threshold, shape=(SIDE, SIDE))
            if own is not None:
                different = (own != 0) != mask
                mask, whose = own != 0, ", by your edges"
                if different.any():
                    trouble = f"your edges differs from the right mask at {different.sum():,} of {mask.size:,} pixels"
        self._shown.set_values(np.where(mask, 0, 255))
        words = [f"threshold {threshold:g}{whose}: {mask.mean():.1%} of all pixels are edges", *picture.notes]
        seen = f"A picture, and its edges in black: {mask.mean():.0%} of the pixels at threshold {threshold:g}."
        return Reading("\n".join(words), seen, refused or trouble)

    def _take(self, upload: tuple) -> None:
        """Read a new upload; keep the picture before it where the new one cannot be read."""
        before = self._known[1] if self._known else Picture(images.photograph())
        try:
            picture = images.read_picture(bytes(upload[0]["content"])) if upload else Picture(images.photograph())
            self._known = (upload, picture, "")
        except NoPicture as refusal:
            self._known = (upload, before, str(refusal))
        self._magnitude = images.sobel_magnitude(self._known[1].pixels)
        self._before.set_values(self._known[1].pixels)
        self._stage.redraw_still_part()
