"""Whatever a student's function does, its explorer stays alive and says what is the matter."""

import contextlib
import inspect
import math
import threading

import numpy as np
import pytest

from deltax import explore, student
from deltax.explore import asking, endless
from deltax.explore.endless import Endless, Watch

_IMAGES = (b"\x89P", b"\xff\xd8")  # how PNG and JPEG begin

# explorer -> its controls where the student's function is asked, if that is not where they start
ASKED_AT = {"negative_values": {"way": "shift by 127.5"}}


def _students(name):
    function = getattr(explore, name)
    if name == "activation_gallery":
        return ["own"]
    parameters = inspect.signature(function).parameters.values()
    return [one.name for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD]


DRIVEN = [name for name in sorted(explore.__all__) if _students(name)]


def _driven_by(name, function):
    given = {"own": {"sigmoid": (function, function)}} if name == "activation_gallery" else None
    explorer = getattr(explore, name)(**(given or dict.fromkeys(_students(name), function)))
    for key, value in ASKED_AT.get(name, {}).items():
        explorer.controls[key].value = value
    return explorer


class Evil:
    """Refuses everything that might be done to a result."""

    def _refuse(self, *_):
        raise RuntimeError("no")

    __float__ = __array__ = __len__ = __repr__ = __iter__ = __eq__ = _refuse
    __hash__ = None


def _raises(*_):
    raise ValueError("no")


def _unwritten(*_):
    raise NotImplementedError


def _leaves(*_):
    raise SystemExit


def _without_end(*_):
    return _without_end()


HOSTILE = {
    "raises": (_raises, "raised ValueError: no"),
    "unwritten": (_unwritten, "still waits for your code"),
    "leaves": (_leaves, "raised SystemExit"),
    "without end": (_without_end, "calls itself without end"),
    "wants nothing": (lambda: 1, "raised TypeError"),
    "not a function": (3, "raised TypeError"),
    "None": (lambda *_: None, ""),
    "nan": (lambda *_: math.nan, ""),
    "complex": (lambda *_: 1j, ""),
    "nested list": (lambda *_: [[[1.0]]], ""),
    "text": (lambda *_: "0.5", ""),
    "evil": (lambda *_: Evil(), ""),
    "huge": (lambda *_: 10**400, ""),
}


@pytest.mark.parametrize("what", HOSTILE)
@pytest.mark.parametrize("name", DRIVEN)
def test_a_hostile_function_leaves_the_picture_and_a_sentence(name, what):
    """No exception, a picture, the student's function named with what is the matter, and its check."""
    function, words = HOSTILE[what]
    if (name, what) == ("steep_or_jump", "None"):
        pytest.skip("there None is an answer: no limit")
    explorer = _driven_by(name, function)

    first = next(iter(explorer.controls.values()))
    before, start = explorer.trouble, first.value
    if hasattr(first, "max"):
        first.value = first.max
    first.value = start

    assert before.startswith("your ")
    assert words in before
    assert "check" in before or words == "still waits for your code"
    if what in ("evil", "nan"):  # drawn as they all are
        assert explorer.frame[:2] in _IMAGES
        assert len(explorer.still_html()) < 60_000


@pytest.mark.parametrize("name", ["error_curve", "three_ways"])
def test_a_number_beyond_all_bounds_is_drawn_at_the_edge(name):
    """1e300 on a log scale would overflow in the drawing; the picture's edge is far enough."""
    for huge in (1e300, -1e308):
        assert _driven_by(name, lambda *_, huge=huge: huge).frame[:2] in _IMAGES


@pytest.fixture
def clock(monkeypatch):
    """A clock that only slow functions move: real ones depend on who else is at work."""
    now = [0.0]
    monkeypatch.setattr(asking, "perf_counter", lambda: now[0])
    return now


def _slow(function, seconds, clock):
    def slow(*arguments):
        slow.calls += 1
        clock[0] += slow.seconds
        return function(*arguments)

    slow.calls, slow.seconds = 0, seconds
    return slow


def _secant(f, x, dx):
    return (f(x + dx) - f(x)) / dx


def test_a_slow_function_is_not_called_at_every_step(clock):
    """After one slow step it waits; the words say why and which button calls it; the grey picture goes on."""
    slow = _slow(_secant, 0.5, clock)
    explorer = explore.secant_to_tangent(slow, tangent=False)
    dx = explorer.controls["dx"]
    dx.value = 0.5
    called = slow.calls

    for value in (0.4, 0.3, 0.2):
        dx.value = value

    assert slow.calls == called
    assert explorer.is_slow
    assert "your secant_slope takes 0.5 s here, too long for every step" in explorer.trouble
    assert asking.ASK in explorer.trouble
    assert "slope of the secant: 6.2" in explorer.words


def test_a_slow_function_is_called_when_the_reader_asks(clock):
    """The button calls it once, where the slider stands; the next step leaves it in peace again."""
    slow = _slow(_secant, 0.5, clock)
    explorer = explore.secant_to_tangent(slow, tangent=False)
    explorer.controls["dx"].value = 0.5
    explorer.controls["dx"].value = 0.2
    assert "your secant" not in explorer.reading.words

    explorer.ask_again()
    called = slow.calls
    assert "slope of your secant: 6.2" in explorer.words
    explorer.controls["dx"].value = 0.1
    assert slow.calls == called


def test_a_function_that_has_become_quick_drives_the_picture_again(clock):
    """One call may be slow by accident: an import, a busy machine."""
    slow = _slow(_secant, 0.5, clock)
    explorer = explore.secant_to_tangent(slow, tangent=False)
    explorer.controls["dx"].value = 0.5
    assert explorer.is_slow

    slow.seconds = 0.01
    explorer.ask_again()

    assert not explorer.is_slow
    explorer.controls["dx"].value = 0.1
    assert "slope of your secant: 6.1" in explorer.words


def test_a_function_of_a_tenth_of_a_second_is_called_at_every_step(clock):
    """It only lowers the number of pictures a second."""
    slow = _slow(_secant, 0.1, clock)
    explorer = explore.secant_to_tangent(slow, tangent=False)
    called = slow.calls
    for value in (0.4, 0.3, 0.2):
        explorer.controls["dx"].value = value

    assert slow.calls == called + 3
    assert explorer.trouble == ""


def test_a_curve_of_a_very_slow_function_is_given_up_in_time(clock):
    """170 calls of half a second would hold the notebook for a minute and a half; 3 seconds may pass."""
    slow = _slow(lambda f, x, width: (f(x + width / 2) - f(x - width / 2)) / width, 0.5, clock)

    explorer = explore.error_curve(slow)

    assert 6 <= slow.calls <= 9
    assert "too long for every step" in explorer.trouble
    assert explorer.frame[:2] in _IMAGES


def test_whole_curves_may_take_longer_than_a_step(clock):
    """Drawing another curve asks for many values, and happens seldom: it does not make a function slow."""
    slow = _slow(lambda f, a, side: 1.0, 0.25, clock)
    explorer = explore.how_near(slow)
    explorer.controls["curve"].value = "jump at 2"
    explorer.controls["curve"].value = "1/x at 0"

    assert not explorer.is_slow


def _for_ever(*_):
    while True:
        with contextlib.suppress(Exception):
            continue


def test_a_loop_without_end_is_stopped_and_named(monkeypatch):
    """It would take the notebook with it: no cell runs, and the reader does not know why."""
    monkeypatch.setattr(asking, "ENDLESS_S", 0.2)

    explorer = explore.secant_to_tangent(_for_ever, tangent=False)

    assert "your secant_slope was stopped after" in explorer.trouble
    assert "does a loop in it never end?" in explorer.trouble
    assert "slope of the secant: 7" in explorer.words
    explorer.controls["dx"].value = 0.2  # not called again until the reader asks
    assert "slope of the secant: 6.2" in explorer.words


def test_a_loop_without_end_beside_a_cell_that_runs_is_stopped(monkeypatch):
    """JupyterLab moves sliders in a thread of their own: the stop reaches that one, and no other."""
    monkeypatch.setattr(asking, "ENDLESS_S", 0.2)
    made = []
    thread = threading.Thread(target=lambda: made.append(explore.secant_to_tangent(_for_ever, tangent=False)))
    thread.start()
    thread.join(20)

    assert "was stopped after" in made[0].trouble


def test_a_stop_that_comes_late_hits_nothing_else(monkeypatch):
    """Calls that end just when their time is over: the stop falls inside them, or not at all."""
    monkeypatch.setattr(endless, "LOOKS_EVERY_S", 0.0002)
    stopped = 0
    for seconds in (0.0, 0.001, 0.002, 0.005) * 40:
        watch = Watch(seconds)
        with watch.watching():
            for _ in range(1_000):
                try:
                    with watch.call():
                        sum(range(2_000))
                except Endless:
                    stopped += 1
                    break
            ended = sum(range(20_000))  # outside: must not be interrupted
        assert ended == 199_990_000
    assert stopped > 20


def test_what_a_cell_prints_while_a_slider_moves_is_not_lost(capsys):
    """The slider's thread silences the student's function, not the cell that runs beside it."""
    inside, printed = threading.Event(), threading.Event()

    def waits():
        print("of the slider")
        inside.set()
        printed.wait(20)

    slider = threading.Thread(target=student.call, args=[waits])
    slider.start()
    inside.wait(20)
    print("of the cell")
    printed.set()
    slider.join(20)
    print("after")

    assert capsys.readouterr().out == "of the cell\nafter\n"


def test_a_function_that_prints_and_warns_is_heard_by_nobody(capsys):
    """A print at every step of a slider would fill the cell below it."""

    def loud(f, x, dx):
        print("step")
        np.float64(1) / np.float64(0)
        return _secant(f, x, dx)

    explorer = explore.secant_to_tangent(loud)
    explorer.controls["dx"].value = 0.1

    assert capsys.readouterr() == ("", "")
    assert explorer.trouble == ""


def test_a_wrong_function_is_drawn_in_its_own_colour_beside_the_reference():
    """Where there is something to draw it is drawn; the sentence names the check that says more."""
    explorer = explore.secant_to_tangent(lambda f, x, dx: 2 * _secant(f, x, dx))

    assert "slope of your secant: 14" in explorer.words
    assert (
        explorer.trouble
        == "your secant_slope gives 14; the grey secant has slope 7. The check below your code says more."
    )
