"""Photographs on a stage: pasted pixel by pixel, sent in grey where nothing is coloured."""

import cv2
import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from deltax.explore.png import quick_png
from deltax.explore.stage import Stage
from deltax.numeric.images import SIDE

_QUICK = [cv2.IMWRITE_PNG_COMPRESSION, 1, cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE]
_MOST_STORED = 42_000  # bytes of a still picture; a third more as text


class Pixels(Artist):
    """A grey or coloured picture, one pixel of it to one pixel of its axes: ten times quicker than imshow."""

    def __init__(self, axes: Axes):
        super().__init__()
        axes.add_artist(self)
        self._shown = np.full((SIDE, SIDE, 4), 255, np.uint8)  # all four channels, as the canvas has them

    def set_values(self, values: np.ndarray) -> None:
        """Show grey values 0..255, shape (400, 400), or colours, shape (400, 400, 3)."""
        shown = np.clip(values, 0, 255).astype(np.uint8)
        self._shown = cv2.cvtColor(shown, cv2.COLOR_GRAY2RGBA if shown.ndim == 2 else cv2.COLOR_RGB2RGBA)

    def draw(self, renderer: object) -> None:
        """Paste the pixels into what is drawn."""
        canvas = np.asarray(renderer.buffer_rgba())
        left, top = round(self.axes.bbox.x0), len(canvas) - round(self.axes.bbox.y1)
        canvas[top : top + SIDE, left : left + SIDE] = self._shown


class PhotoStage(Stage):
    """A stage on which a photograph of 400 × 400 pixels is drawn without being scaled.

    Photographs are noisy, and slow to encode: in grey it takes half the time, so keep what moves grey.
    """

    FINENESS, FORMAT = 4 / 3, "jpeg"
    WIDTH, HEIGHT, MARGIN, BOTTOM = 856, 444, 18, 8

    def __init__(self, columns: int = 2):
        super().__init__(round(self.WIDTH / self.FINENESS), round(self.HEIGHT / self.FINENESS), columns=columns)
        self.figure.set_layout_engine("none")

    def place(self, axes: Axes, left: int, bottom: int, width: int, height: int) -> None:
        """Put axes at a place given in drawn pixels."""
        across, up = self.figure.bbox.size
        axes.set_position([left / across, bottom / up, width / across, height / up])

    def photo(self, axes: Axes, title: str, *, right: bool = False) -> Pixels:
        """Turn axes into a photograph on the left or right half, with x and y counted in pixels."""
        self.place(axes, self.WIDTH - self.MARGIN - SIDE if right else self.MARGIN, self.BOTTOM, SIDE, SIDE)
        axes.set(xlim=(-0.5, SIDE - 0.5), ylim=(SIDE - 0.5, -0.5))
        axes.set_axis_off()
        axes.set_title(title, fontsize=10)
        edge = {"fill": False, "edgecolor": "#999999", "linewidth": 0.8, "clip_on": False, "zorder": -1}
        axes.add_patch(Rectangle((-1, -1), SIDE + 1, SIDE + 1, **edge))
        return Pixels(axes)

    def draw(self) -> bytes:
        """Draw the live artists over the still part; return a PNG."""
        rgba = self._pixels()
        red, green, blue = (rgba[..., channel] for channel in range(3))
        if np.array_equal(red, green) and np.array_equal(green, blue):
            return cv2.imencode(".png", green, _QUICK)[1].tobytes()
        return quick_png(rgba)

    def draw_frame(self) -> bytes:
        """Return the picture as JPEG, for a moving slider: ten times quicker to make and half the size of a PNG."""
        return _jpeg(self._pixels(), [cv2.IMWRITE_JPEG_QUALITY, 90])

    def draw_small(self) -> bytes:
        """Return the same picture as a small JPEG, for storing: the noisier it is, the coarser."""
        pixels = cv2.resize(self._pixels(), (self.width_px, self.height_px), interpolation=cv2.INTER_AREA)
        tries = (_jpeg(pixels, [cv2.IMWRITE_JPEG_QUALITY, quality]) for quality in (60, 40, 25, 12))
        return next(
            (small for small in tries if len(small) <= _MOST_STORED), _jpeg(pixels, [cv2.IMWRITE_JPEG_QUALITY, 5])
        )


def _jpeg(rgba: np.ndarray, how: list[int]) -> bytes:
    return cv2.imencode(".jpg", cv2.cvtColor(rgba, cv2.COLOR_RGBA2BGR), how)[1].tobytes()
