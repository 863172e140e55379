"""What every explorer does: tested without a browser, with hostile functions, with figures for its cost."""

import time

import pytest
from ipywidgets.widgets.widget import _instances

from deltax import explore
from deltax.explore.controls import slider
from deltax.explore.explorer import Explorer, Reading, _shown
from deltax.explore.playing import Player
from deltax.explore.png import quick_png
from deltax.explore.stage import Stage

_IMAGES = (b"\x89P", b"\xff\xd8")  # how PNG and JPEG begin

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

    return Explorer("Slide", stage, {"slope": slider("slope", 1.0, smallest=0, largest=9, step=0.1)}, update)


def _png_size(png):
    return tuple(int.from_bytes(png[start : start + 4], "big") for start in (16, 20))


def test_the_slider_moves_words_and_picture(line_explorer):
    """The control drives the number a student reads, not only the picture."""
    before = line_explorer.frame

    line_explorer.controls["slope"].value = 6.0

    assert line_explorer.words == "slope 6 < 9\ntoo steep"
    assert line_explorer.frame != before


def test_reset_puts_everything_back(line_explorer):
    """After Reset the picture is the first one, to the byte."""
    first = line_explorer.frame
    line_explorer.controls["slope"].value = 6.0

    line_explorer.reset()

    assert line_explorer.frame == first


def test_the_still_picture_is_small_and_says_what_is_seen(line_explorer):
    """A graded notebook keeps one small picture with its alternative text, escaped."""
    bundle = line_explorer._still_bundle()

    assert len(bundle["text/html"]) < 60_000
    assert 'alt="a line of slope &quot;1&quot;"' in bundle["text/html"]
    assert "slope 1 &lt; 9" in bundle["text/html"]
    assert bundle["text/plain"] == "Slide\nslope 1 < 9"


def test_the_quick_png_is_the_picture(line_explorer):
    """The quick encoder loses nothing: decoded by another library, every pixel is the same."""
    cv2 = pytest.importorskip("cv2")
    import numpy as np

    pixels = line_explorer.stage._pixels()
    decoded = cv2.imdecode(np.frombuffer(quick_png(pixels), np.uint8), cv2.IMREAD_COLOR)

    assert (decoded[..., ::-1] == pixels[..., :3]).all()
    assert _png_size(quick_png(pixels)) == (480, 300)


def test_a_cell_that_runs_again_closes_its_earlier_explorer(line_explorer, monkeypatch, capsys):
    """Otherwise each run would leave its widgets behind."""
    monkeypatch.setattr("deltax.explore.frontend.current_cell", lambda: "cell-1")
    monkeypatch.setattr("deltax.explore.frontend.has_reader", lambda: True)
    second = explore.slope_and_bend()
    line_explorer._ipython_display_()
    box = line_explorer.view.box

    second._ipython_display_()
    capsys.readouterr()

    assert box.comm is None
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
    explorer.frame  # noqa: B018 (the first one lays the picture out)

    began = time.process_time()
    for _ in range(10):
        explorer._moved()
        explorer.frame  # noqa: B018 (drawn when first asked for)
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
            assert explorer.frame[:2] in _IMAGES
    explorer.reset()


def _ends(control):
    if hasattr(control, "min") and hasattr(control, "max"):
        return control.min, control.max
    if hasattr(control, "options"):
        return control.options
    return ()


def test_a_thousand_steps_do_not_grow():
    """No figure, artist or widget is left behind at a step, with the card that a reader sees."""
    explorer = explore.secant_to_tangent()
    explorer.view  # noqa: B018 (made when first asked for)

    def size():
        return len(explorer.stage.figure.findobj()), len(_instances)

    before = size()
    for step in range(1000):
        explorer.controls["dx"].value = 10 ** (-(step % 160) / 10)

    assert size() == before
    explorer.close()


@pytest.mark.parametrize("name", EVERY)
def test_a_closed_card_leaves_no_widget_behind(name):
    """Sliders, buttons, layouts, styles and the helper that names them: all are freed."""
    before = set(_instances)
    explorer = getattr(explore, name)()
    assert set(_instances) == before, "widgets without a reader"

    explorer.view  # noqa: B018
    assert set(_instances) > before
    explorer.close()

    assert set(_instances) == before


def test_the_widget_and_its_control_move_together(line_explorer):
    """What a reader slides arrives in Python; what Python sets is seen on the page."""
    made = line_explorer.controls["slope"].widget()

    made.value = 7.0
    assert line_explorer.reading.words.startswith("slope 7")
    line_explorer.reset()
    assert made.value == 1.0


def test_a_value_that_the_browser_rounds_otherwise_is_not_sent_back():
    """JavaScript's 10**0.2 differs from Python's in the last digit; an answer would move the slider back to its end."""
    eta = explore.loss_path().controls["rate"]
    made = eta.widget()

    made.value = 1.584893192461114

    assert eta.value == made.value == 1.584893192461114
    for outside, end in ((5.0, 10**0.2), (0.0, 0.01), (-1e-12, 0.01)):
        eta.value = outside
        assert eta.value == made.value == pytest.approx(end)


def test_the_card_names_every_part_for_those_who_hear_it():
    """The helper gets a name for each slider and field, the base of a log scale, and the unit."""
    pytest.importorskip("anywidget")
    explorer = explore.error_curve(curve="temperature at 3600 s")
    names = explorer.view._mender.names
    assert names == [{"part": "deltax-control-epsilon", "label": "ε", "base": 10, "unit": " s"}]
    assert explorer.view._mender.seen == explorer.reading.seen

    kernel = explore.kernel_editor()
    assert [part["label"] for part in kernel.view._mender.names][:2] == ["row 1, column 1", "row 1, column 2"]
    explorer.close()
    kernel.close()


def test_a_card_without_the_helper_reads_its_words_by_itself(monkeypatch):
    """Where anywidget is missing the readout is a live region; everything else is as before."""
    monkeypatch.setattr("deltax.explore.mender.anywidget", None)
    explorer = explore.slope_and_bend()
    card = explorer.view
    explorer.controls["x"].value = 1.0

    assert card._mender is None
    assert 'role="status"' in card._readout.value
    assert "f′(x) = 0: the curve is flat here" in card._readout.value
    explorer.close()


def test_at_rest_alternative_text_and_still_picture_follow(line_explorer):
    """Not at every step: a listener would hear each of them."""
    pytest.importorskip("anywidget")
    card = line_explorer.view
    line_explorer.controls["slope"].value = 6.0
    assert card._mender.seen == 'a line of slope "1"'

    card._at_rest()

    assert card._mender.seen == 'a line of slope "6"'
    assert card._mender.words == "slope 6 < 9\ntoo steep"
    line_explorer.close()


def test_play_passes_the_whole_slider_and_begins_again_at_its_end(line_explorer):
    """From where the slider stands to the end, in at most 40 steps; at the end from the beginning."""
    player = Player(line_explorer.controls["slope"])
    stops = line_explorer.controls["slope"].stops()
    assert (stops[0], stops[-1]) == (0, 9)
    assert len(stops) <= 42

    player._pressed(None)
    assert player._clock.playing
    assert player._button.description == "Pause"
    player._clock.value = player._clock.max
    assert line_explorer.controls["slope"].value == 9
    player._pressed(None)
    assert not player._clock.playing
    player._pressed(None)
    assert line_explorer.controls["slope"].value == 0


@pytest.mark.parametrize(
    ("make", "value", "line"),
    [
        (lambda: explore.error_curve(curve="temperature at 3600 s"), {"epsilon": 0.2}, "best_epsilon = 0.2"),
        (lambda: explore.descent_path(curve="1.7x² from 4"), {"eta": 0.58}, "learning_rate = 0.58"),
    ],
)
def test_the_line_to_paste_is_python_and_holds_what_the_slider_says(make, value, line):
    """An answer found by sliding need not be copied digit by digit."""
    explorer = make()
    for name, number in value.items():
        explorer.controls[name].value = number
    explorer.view._show_line()

    assert explorer.line() == line
    assert line in explorer.view._pasted.value
    explorer.controls[next(iter(value))].value *= 0.5
    assert explorer.view._pasted.value == "", "an old line would be pasted for the new place"
    explorer.close()


def test_where_no_answer_is_found_by_sliding_no_line_is_offered():
    """The same picture in another place of the lesson has no answer to paste."""
    assert explore.error_curve().line() == ""
    assert explore.descent_path().line() == ""
