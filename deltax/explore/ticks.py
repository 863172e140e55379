"""Axes whose ticks cost little: all ticks of an axis are one artist, and powers of ten are plain text.

Matplotlib makes five artists for each tick and asks each of them anew whenever it lays out or draws. Here the
grid lines of an axis are one line with gaps, its marks are one line of markers, and one text is written at every
place. The pixels are the same. Labels stand below and to the left only.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.axis import Tick, Ticker, XAxis, XTick, YAxis, YTick
from matplotlib.backend_bases import RendererBase
from matplotlib.patches import Patch
from matplotlib.ticker import Formatter, LogFormatterSciNotation, NullLocator
from matplotlib.transforms import Bbox, Transform

from deltax.style import course_style

_TRIED = "3.11."  # what is replaced here is private to matplotlib, and may change
_FORMULA = re.compile(r"\$\\mathdefault\{(.*)\}\$")
_POWER = re.compile(r"\^\{(.*?)\}")
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class PlainPowers(LogFormatterSciNotation):
    """Numbers of a log axis as plain text: a formula takes ten milliseconds to read.

    Examples
    --------
    >>> PlainPowers().format_data(1e-3), PlainPowers().format_data(2e4)
    ('10⁻³', '2×10⁴')
    """

    def __call__(self, x: float, pos: int | None = None) -> str:
        return in_plain_text(super().__call__(x, pos))

    def format_data(self, value: float) -> str:
        return in_plain_text(super().format_data(value))


def in_plain_text(formula: str) -> str:
    r"""Return a formula of matplotlib's for a power of ten, with raised digits instead of braces.

    Examples
    --------
    >>> in_plain_text(r"$\mathdefault{2\times10^{-16}}$")
    '2×10⁻¹⁶'
    """
    plain = _FORMULA.sub(r"\1", formula).replace(r"\times", "×")
    return _POWER.sub(lambda power: power[1].translate(_RAISED), plain)


class _AllTicks(Tick):
    """All ticks of one kind, major or minor, of one axis."""

    along = 0  # the axis it stands on: 0 for x, 1 for y

    def __init__(self, *args: object, **kwargs: object):
        super().__init__(*args, **kwargs)
        self.places, self.words = np.array([]), []
        self._boxes: dict[tuple[float, ...], list[Bbox]] = {}  # for where the axes stand

    def show(self, places: np.ndarray, words: list[str]) -> None:
        """Stand at these places, with these words."""
        self.places, self.words, self._boxes = places, words, {}
        across = np.tile([0.0, 1.0, np.nan], len(places))
        self.gridline.set_data(*self._in_order(np.repeat(places, 3), across))
        for line, side in ((self.tick1line, 0.0), (self.tick2line, 1.0)):
            line.set_data(*self._in_order(places, np.full(len(places), side)))

    def boxes(self, renderer: RendererBase) -> list[Bbox]:
        """Return where the first, the last and the longest words stand: the others stand between them."""
        named = [index for index, word in enumerate(self.words) if word]
        if not named or not self.label1.get_visible():
            return []
        within = self.axes.bbox.bounds
        if within not in self._boxes:
            longest = max(named, key=lambda index: len(self.words[index]))
            outer = sorted({named[0], named[-1], longest})
            self._boxes = {within: [self._word_at(index).get_window_extent(renderer) for index in outer]}
        return self._boxes[within]

    def draw(self, renderer: RendererBase) -> None:
        """Draw grid lines, marks and words."""
        if not len(self.places) or not self.get_visible():
            return
        for line in (self.gridline, self.tick1line, self.tick2line):
            line.draw(renderer)
        if self.label1.get_visible():
            for index, word in enumerate(self.words):
                if word:
                    self._word_at(index).draw(renderer)

    def _word_at(self, index: int) -> object:
        self.label1.set_text(self.words[index])
        (self.label1.set_y if self.along else self.label1.set_x)(self.places[index])
        return self.label1

    def _in_order(self, along: np.ndarray, across: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return (across, along) if self.along else (along, across)


class _XTicks(_AllTicks, XTick):
    along = 0


class _YTicks(_AllTicks, YTick):
    along = 1


class _OneArtist:
    """What both axes share: one artist for all major ticks and one for all minor ones."""

    _shown_for: tuple = ()

    def _update_ticks(self) -> list[Tick]:
        """Bring the ticks up to date; called some forty times while a figure is laid out and drawn."""
        kinds = [(self.major, self.majorTicks[0])]
        if isinstance(self.minor.locator, NullLocator):
            vars(self).setdefault("minorTicks", [])
        else:
            if not self.minorTicks:
                del self.minorTicks  # matplotlib makes the first one when it is asked for
            kinds.append((self.minor, self.minorTicks[0]))
        shown_for = *self.get_view_interval(), *self.axes.bbox.size
        shown_for += tuple(part for kind, ticks in kinds for part in (kind.locator, kind.formatter, ticks))
        if shown_for != self._shown_for:
            for kind, ticks in kinds:
                self._show(kind, ticks)
            self._shown_for = shown_for
        return [ticks for _, ticks in kinds if len(ticks.places)]

    def _show(self, kind: Ticker, ticks: "_AllTicks") -> None:
        """Let ticks stand where the locator says, as far as that lies inside the axes."""
        places = np.asarray(self.get_majorticklocs() if kind is self.major else self.get_minorticklocs())
        words = kind.formatter.format_ticks(places)
        low, high = sorted(self.get_transform().transform(self.get_view_interval()))
        at, room = self.get_transform().transform(places), 1e-10 * (high - low)
        inside = (low - room <= at) & (at <= high + room)
        ticks.show(places[inside], [word for word, is_inside in zip(words, inside, strict=True) if is_inside])

    def _get_ticklabel_bboxes(self, ticks: list[Tick], renderer: RendererBase) -> tuple[list[Bbox], list[Bbox]]:
        return [box for one in ticks for box in one.boxes(renderer)], []

    def _get_tick(self, major: bool) -> Tick:
        with course_style():
            tick = super()._get_tick(major)
        tick.set_clip_path(getattr(self.axes, "patch", None))
        return tick

    def set_clip_path(self, path: Patch | None, transform: Transform | None = None) -> None:
        with self._no_new_ticks():
            super().set_clip_path(path, transform)

    def set_tick_params(self, *args: object, **kwargs: object) -> None:
        with self._no_new_ticks():
            super().set_tick_params(*args, **kwargs)

    @contextmanager
    def _no_new_ticks(self) -> Iterator[None]:
        """Leave ticks unmade that nobody has asked for: made later, they look the same."""
        unmade = {"majorTicks", "minorTicks"} - vars(self).keys()
        vars(self).update({name: [] for name in unmade})
        yield
        for name in unmade & vars(self).keys():
            delattr(self, name)

    def get_major_ticks(self, numticks: int | None = None) -> list[Tick]:
        return self.majorTicks[:1]

    def get_minor_ticks(self, numticks: int | None = None) -> list[Tick]:
        return self.minorTicks[:1]

    def set_major_formatter(self, formatter: Formatter) -> None:
        super().set_major_formatter(_plainly(formatter))

    def set_minor_formatter(self, formatter: Formatter) -> None:
        super().set_minor_formatter(_plainly(formatter))


def _plainly(formatter: Formatter) -> Formatter:
    """Return plain powers for those that matplotlib gives to a log axis."""
    if type(formatter) is LogFormatterSciNotation:
        return PlainPowers(labelOnlyBase=formatter.labelOnlyBase)
    return formatter


class _QuickXAxis(_OneArtist, XAxis):
    _tick_class = _XTicks


class _QuickYAxis(_OneArtist, YAxis):
    _tick_class = _YTicks


class QuickAxes(Axes):
    """Axes with one artist for all ticks of an axis."""

    def _init_axis(self) -> None:
        self.xaxis, self.yaxis = _QuickXAxis(self, clear=False), _QuickYAxis(self, clear=False)
        for axis, sides in ((self.xaxis, ("bottom", "top")), (self.yaxis, ("left", "right"))):
            for side in sides:
                self.spines[side].register_axis(axis)


def axes_class() -> type[Axes]:
    """Return the quick axes; matplotlib's own, twice as slow, with a version that these were not tried with."""
    return QuickAxes if matplotlib.__version__.startswith(_TRIED) else Axes
