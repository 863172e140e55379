"""A picture whose still part is drawn once; live artists are drawn over it at every step."""

from typing import TypeVar

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from deltax.explore.png import quick_png, small_png
from deltax.explore.ticks import axes_class
from deltax.style import course_style

AnyArtist = TypeVar("AnyArtist", bound=Artist)


class Stage:
    """A figure made without pyplot: nothing to close, nothing shared with the student's own plots.

    Parameters
    ----------
    width_px, height_px : int
        Size on the page in CSS pixels; drawn 1.5 times as fine, for sharp screens.
    columns, rows : int
        How many axes, side by side and one above the other.

    Attributes
    ----------
    axes : list of Axes
        From left to right, then downwards.
    redrawn : int
        How often the still part was given up for another one.
    """

    FINENESS, FORMAT = 1.5, "png"

    def __init__(self, width_px: int = 640, height_px: int = 360, *, columns: int = 1, rows: int = 1):
        self.width_px, self.height_px = width_px, height_px
        with course_style():
            self.figure = Figure(
                figsize=(width_px / 100, height_px / 100), dpi=100 * self.FINENESS, layout="constrained"
            )
            self.canvas = FigureCanvasAgg(self.figure)
            self.axes: list[Axes] = list(
                self.figure.subplots(rows, columns, squeeze=False, subplot_kw={"axes_class": axes_class()}).flat
            )
        self._live: list[Artist] = []
        self.redrawn = 0
        self._still_part = None

    def live(self, artist: AnyArtist) -> AnyArtist:
        """Mark an artist as one that moves; return it."""
        artist.set_animated(True)
        self._live.append(artist)
        return artist

    def clear_still_part(self) -> None:
        """Take lines, boxes and words that do not move off all axes, for others in their place."""
        for axes in self.axes:
            for artist in (*axes.lines, *axes.patches, *axes.texts):
                if not artist.get_animated():
                    artist.remove()
        self.redraw_still_part()

    def lay_out(self) -> None:
        """Give axes and labels their places, which they keep: what is laid out once must not jump later."""
        with course_style():
            self.figure.get_layout_engine().execute(self.figure)
        self.figure.set_layout_engine("none")

    def redraw_still_part(self) -> None:
        """Draw the still part again at the next picture: call it where axes or fixed artists change."""
        self._still_part = None
        self.redrawn += 1

    def draw(self) -> bytes:
        """Draw the live artists over the still part; return a PNG."""
        return quick_png(self._pixels())

    def draw_frame(self) -> bytes:
        """Return the picture for a moving slider, in `FORMAT`."""
        return self.draw()

    def draw_small(self) -> bytes:
        """Return the same picture as a small PNG, for storing."""
        return small_png(self._pixels())

    def _pixels(self) -> np.ndarray:
        if self._still_part is None:
            self.lay_out()
            with course_style():
                self.canvas.draw()
            self._still_part = self.canvas.copy_from_bbox(self.figure.bbox)
        self.canvas.restore_region(self._still_part)
        for artist in self._live:
            if artist.get_visible():
                artist.axes.draw_artist(artist)
        return np.asarray(self.canvas.buffer_rgba())
