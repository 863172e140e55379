"""What every explorer does: tested without a browser, with hostile functions, with figures for its cost."""

import time

import ipywidgets as widgets
import pytest
from ipywidgets.widgets.widget import _instances

from deltax import explore
from deltax.explore.explorer import Explorer, Reading, _shown
from deltax.explore.png import quick_png
from deltax.explore.stage import Stage

EVERY = sorted(explore.__all__)


@pytest.fixture
def line_explorer():
    """An explorer of one line whose slope is the slider."""
    stage = Stage(320, 200)
    (line,) = stage.axes[0].plot([0, 1], [0, 0])
    stage.live(line)

    def update(slope):
        line.set_data([0, 1], [0, slope])
        return Reading(f"slope {slope:g} < 9", f'a line of slope "{slope:g}"', trouble="too steep" if slope > 5 else "")

    return Explorer("Slide", stage, {"slope": widgets.FloatSlider(1.0, min=0, max=9)}, update)


def _png_size(png):
    return tuple(int.from_bytes(png[start : start + 4], "big") for start in (16, 20))


def test_the_slider_moves_words_and_picture(line_explorer):
    """The control drives the number a student reads, not only the picture."""
    before = line_explorer._picture.value

    line_explorer.controls["slope"].value = 6.0

    assert line_explorer.words == "slope 6 < 9\ntoo steep"
    assert line_explorer._picture.value != before


def test_reset_puts_everything_back(line_explorer):
    """After Reset the picture is the first one, to the byte."""
    first = line_explorer._picture.value
    line_explorer.controls["slope"].value = 6.0

    line_explorer.reset()

    assert line_explorer._picture.value == first


def test_the_still_picture_is_small_and_says_what_is_seen(line_explorer):
    """A graded notebook keeps one small picture with its alternative text, escaped."""
    bundle = line_explorer._repr_mimebundle_()

    assert len(bundle["text/html"]) < 60_000
    assert 'alt="a line of slope &quot;1&quot;"' in bundle["text/html"]
    assert "slope 1 &lt; 9" in bundle["text/html"]
    assert bundle["text/plain"] == "Slide\nslope 1 < 9"
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_the_quick_png_is_the_picture(line_explorer):
    """The quick encoder loses nothing: decoded by another library, every pixel is the same."""
    cv2 = pytest.importorskip("cv2")
    import numpy as np

    pixels = line_explorer.stage._pixels()
    decoded = cv2.imdecode(np.frombuffer(quick_png(pixels), np.uint8), cv2.IMREAD_COLOR)

    assert (decoded[..., ::-1] == pixels[..., :3]).all()
    assert _png_size(quick_png(pixels)) == (480, 300)


def test_a_cell_that_runs_again_closes_its_earlier_explorer(line_explorer, monkeypatch):
    """Otherwise each run would leave its widgets behind."""
    monkeypatch.setattr("deltax.explore.explorer._current_cell", lambda: "cell-1")
    second = explore.slope_and_bend()

    line_explorer._repr_mimebundle_()
    second._repr_mimebundle_()

    assert line_explorer.view.comm is None
    assert _shown.pop("cell-1") is second


def test_an_explorer_that_does_not_exist_is_named():
    """A typing error in a lesson says what there is."""
    with pytest.raises(AttributeError, match=r"no 'secent'; it has .*secant_to_tangent"):
        explore.secent  # noqa: B018


def test_no_explorer_is_called_like_a_module():
    """Once imported, the module would hide the function of the same name."""
    assert set(explore._ROOMS) & set(explore._ROOMS.values()) == set()


@pytest.mark.parametrize("name", EVERY)
def test_every_explorer_opens_without_a_student_and_is_cheap(name):
    """One step costs little processor time, the still picture little room; the words are there at once."""
    explorer = getattr(explore, name)()
    explorer._moved()

    began = time.process_time()
    for _ in range(10):
        explorer._moved()
    milliseconds = (time.process_time() - began) * 100

    assert explorer.reading.words
    assert explorer.reading.seen
    assert len(explorer.still_html()) < 60_000
    assert milliseconds < 40, "the aim is 12 ms on a quiet machine"


@pytest.mark.parametrize("name", EVERY)
def test_every_explorer_goes_to_its_ends_and_back(name):
    """Every control at both ends: words, a picture, and no exception."""
    explorer = getattr(explore, name)()
    for control in explorer.controls.values():
        for value in _ends(control):
            control.value = value
            assert explorer.reading.words
            assert bytes(explorer._picture.value[:4]) == b"\x89PNG"
    explorer.reset()


def _ends(control):
    if isinstance(control, widgets.FloatLogSlider):
        return control.base**control.min, control.base**control.max
    if hasattr(control, "min") and hasattr(control, "max"):
        return control.min, control.max
    if hasattr(control, "options"):
        return [option[1] if isinstance(option, tuple) else option for option in control.options]
    return ()


def test_a_thousand_steps_do_not_grow():
    """No figure, artist or widget is left behind at a step."""
    explorer = explore.secant_to_tangent()

    def size():
        return len(explorer.stage.figure.findobj()), len(_instances)

    before = size()
    for step in range(1000):
        explorer.controls["dx"].value = 10 ** (-(step % 160) / 10)

    assert size() == before
