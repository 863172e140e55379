"""The cheap ticks of explorers' axes: beside matplotlib's own, pixel by pixel, and what they must not cost."""

import io

import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.ticker import NullFormatter
from PIL import Image

from deltax import explore
from deltax.explore.png import small_png
from deltax.explore.stage import Stage
from deltax.explore.ticks import PlainPowers

EVERY = sorted(explore.__all__)


def _lines(axes):
    axes.plot([-3, 40], [1e-7, 3e-7], label="a line")
    axes.set(xlabel="x (s)", ylabel="very small", title="a title")
    axes.legend()


def _logarithms(axes):
    axes.set(xscale="log", yscale="log", xlim=(2e-9, 3e4), ylim=(0.5, 4000), xlabel="width", ylabel="error")
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(PlainPowers())
        axis.set_minor_formatter(NullFormatter())


def _one_decade(axes):
    axes.set(yscale="log", ylim=(2.2, 8.7))
    axes.yaxis.set_major_formatter(PlainPowers())
    axes.yaxis.set_minor_formatter(PlainPowers(labelOnlyBase=False))


def _words_for_numbers(axes):
    axes.set(xlim=(-1.15, 1.15), ylim=(3, -2), aspect="equal")
    axes.set_xticks([-1, 0, 1], ["-d", "", "a long word"])
    axes.set_yticks([-1, 0, 2], ["a", "in the middle", "b"])
    axes.set(ylabel="beside the longest", xlabel="below")
    axes.grid(False)


@pytest.mark.parametrize(
    "furnish", [_lines, _logarithms, _one_decade, _words_for_numbers], ids=lambda one: one.__name__
)
def test_the_ticks_look_as_matplotlib_draws_them(furnish, monkeypatch):
    """One artist for all ticks changes no pixel: places, grid, marks, words and the room left for them."""
    pictures = []
    for axes_class in (None, Axes):
        if axes_class:
            monkeypatch.setattr("deltax.explore.stage.axes_class", lambda: Axes)
        stage = Stage(500, 300, columns=2)
        furnish(stage.axes[0])
        stage.axes[1].set(xlim=(0, 7), ylim=(-2000, 9000), ylabel="beside")
        assert type(stage.axes[0]) is (axes_class or type(stage.axes[0]))
        pictures.append(stage._pixels().copy())

    assert (pictures[0] != 255).any()
    assert (pictures[0] == pictures[1]).all()


@pytest.mark.parametrize(
    ("number", "words"), [(1e-16, "10⁻¹⁶"), (1.0, "10⁰"), (10.0, "10¹"), (1e9, "10⁹"), (3e-3, "3×10⁻³"), (4e8, "4×10⁸")]
)
def test_powers_of_ten_are_plain_text(number, words):
    """A log axis writes raised digits, no formula."""
    stage = Stage(300, 200)
    stage.axes[0].set(yscale="log", ylim=(number / 3, number * 2))
    formatter = stage.axes[0].yaxis.get_minor_formatter()
    formatter.set_locs([number])

    assert formatter(number) == words


@pytest.mark.parametrize("name", EVERY)
def test_no_explorer_reads_a_formula_and_no_label_is_cut(name, monkeypatch):
    """A formula takes ten milliseconds to read; what is cut would touch the edge of the picture."""

    def parse(*_, **__):
        pytest.fail("a formula is drawn")

    monkeypatch.setattr("matplotlib.mathtext.MathTextParser.parse", parse)

    pixels = getattr(explore, name)().stage._pixels()

    edges = (pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1])
    assert all((edge == 255).all() for edge in edges)


def test_many_ticks_are_one_artist_and_the_plain_axis_has_no_minor_one():
    """Artists that nobody sees are not made."""
    stage = Stage(300, 200)
    stage.axes[0].set_xticks(range(30))
    stage._pixels()

    axis = stage.axes[0].xaxis
    assert len(axis.majorTicks) == 1
    assert axis.minorTicks == []


@pytest.mark.parametrize(
    "change",
    [
        {"xlim": (0, 5)},
        {"yscale": "log", "ylim": (1, 1000)},
        {"position": (0.4, 0.5, 0.3, 0.2)},
        {"position": (0.375, 0.375, 0.5, 0.5)},  # as large as before, elsewhere
        {"xticks": [0.4, 0.6]},
        {"xticks": [0.5], "xticklabels": ["half"]},
    ],
    ids=str,
)
def test_ticks_follow_what_changes_after_a_first_picture(change):
    """What is remembered about ticks is forgotten: the picture is that of axes which were so from the beginning."""
    stage, fresh = Stage(300, 200), Stage(300, 200)
    for one in (stage, fresh):
        one.figure.set_layout_engine("none")
        one.axes[0].set(xlabel="below", ylabel="beside", position=(0.25, 0.25, 0.5, 0.5))
    before = stage._pixels().copy()
    for one in (stage, fresh):
        one.axes[0].set(**change)
    stage.redraw_still_part()

    assert (stage._pixels() == fresh._pixels()).all()
    assert (stage._pixels() != before).any()


def test_what_is_laid_out_stays_where_it_is():
    """Wider numbers later must not move the axes under the reader's eyes."""
    stage = Stage(300, 200)
    stage.lay_out()
    place = stage.axes[0].get_position().bounds
    assert place != Stage(300, 200).axes[0].get_position().bounds
    stage._pixels()
    stage.axes[0].set_ylim(0, 1e5)
    stage.redraw_still_part()
    stage._pixels()

    assert stage.axes[0].get_position().bounds == place


def test_the_small_png_is_what_pillow_would_store():
    """The same few colours, white stays white, and the size hardly differs from Pillow's smallest."""
    pixels = explore.error_curve().stage._pixels()
    few = Image.fromarray(pixels).convert("RGB").quantize(128, method=Image.Quantize.FASTOCTREE, dither=0)
    reference = io.BytesIO()
    few.save(reference, "png", optimize=True)

    stored = small_png(pixels)
    seen, wanted = np.asarray(Image.open(io.BytesIO(stored)).convert("RGB")), np.asarray(few.convert("RGB"))

    assert (seen[wanted < 253] == wanted[wanted < 253]).all()
    assert (seen[wanted >= 253] == 255).all()
    assert len(stored) < 1.05 * len(reference.getvalue())


def test_with_another_matplotlib_the_axes_are_its_own(monkeypatch):
    """What is private may have changed there: a picture made slowly is better than none."""
    monkeypatch.setattr("matplotlib.__version__", "3.12.0")

    explorer = explore.secant_to_tangent(tangent=False)

    assert [type(axes) for axes in explorer.stage.axes] == [Axes]
    assert explorer.frame.startswith(b"\x89PNG")
