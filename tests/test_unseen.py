"""Explorers of a notebook that is graded: nobody looks, so none is drawn; its picture is the one handed in."""

import json
import time

import nbformat
import pytest

from deltax import explore
from deltax.explore.questions import QUESTIONS
from deltax.explore.unseen import ENVIRONMENT, UNSEEN
from deltax.grading.pictures import pictures_in, with_picture
from deltax.grading.plugin.steps import show
from deltax.grading.record import GRADED, Record
from deltax.grading.session import Graded, Grader
from tests.conftest import need_tool
from tests.helpers import with_still
from tests.judging import QUICK, code_cell, lesson, verdict

FIGURE = '<figure class="deltax-still"><img alt="my picture" src="data:image/png;base64,AA=="/></figure>'
EXPLORER = "explore.secant_to_tangent(secant_slope=f)"
NOT_DRAWN = {"output_type": "display_data", "data": {"text/plain": "…", UNSEEN: "…"}, "metadata": {}}


@pytest.fixture
def unseen(monkeypatch):
    """The environment of a student's process."""
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


def _saved(still, source=EXPLORER):
    return with_still(nbformat.writes(nbformat.v4.new_notebook(cells=[code_cell(source)])), still).encode()


def test_an_explorer_that_nobody_looks_at_calls_no_function_until_it_is_asked(unseen):
    """What makes it cheap; and code that asks it for something still gets that."""
    called = []

    def secant_slope(f, a, dx):
        called.append(a)
        return 1.0

    explorer = explore.secant_to_tangent(secant_slope=secant_slope)

    assert repr(explorer) == "an explorer: not drawn while grading"
    assert called == []
    assert "slope of your secant: 1" in explorer.words
    assert called


@pytest.mark.parametrize("name", explore.__all__)
def test_an_explorer_that_is_asked_says_what_it_says_where_it_is_seen(name, monkeypatch):
    """The same words, the prediction among them where the lessons ask for one."""
    predicted = {"predicted": ...} if name in QUESTIONS else {}
    seen = getattr(explore, name)(**predicted).words
    for variable, value in ENVIRONMENT.items():
        monkeypatch.setenv(variable, value)

    assert getattr(explore, name)(**predicted).words == seen


def test_in_a_student_s_process_no_explorer_is_drawn():
    """One that is not made cannot be slow, and cannot run out of time; the grade is the check's alone."""
    need_tool("bwrap")
    answer = "def f(*_):\n    while True: pass"
    with Grader(limits=QUICK) as grader:
        graded = verdict(grader, lesson("assert True"), answer, f"from deltax import explore\n{EXPLORER}")

    (output,) = graded.outputs[1]
    assert set(output["data"]) == {"text/plain", UNSEEN}
    assert graded.record.limits == []
    assert graded.record.score == 4


def test_the_picture_that_was_handed_in_stands_in_the_graded_notebook():
    """Without its style, and with a word on where it comes from."""
    pictures = pictures_in(_saved(f"<style>p {{color:red}}</style>{FIGURE}"), [f"{EXPLORER}\n"])
    html = with_picture(NOT_DRAWN, pictures[EXPLORER])["data"]["text/html"]

    assert html.endswith(FIGURE)
    assert html.startswith("<p>As it stood in the notebook that was handed in")


def test_other_outputs_stay_as_they_are_and_a_picture_is_used_once():
    """A cell that says two hundred times that nothing was drawn does not become two hundred pictures."""
    drawn = {"output_type": "display_data", "data": {"text/plain": "a plot"}, "metadata": {}}
    stream = {"output_type": "stream", "name": "stdout", "text": "1"}
    pictures = [FIGURE, FIGURE.replace("my", "my second")]

    assert with_picture(drawn, pictures) is drawn
    assert with_picture(stream, pictures) is stream
    shown = [with_picture(NOT_DRAWN, pictures) for _ in range(3)]
    assert ["my second" in str(output) for output in shown] == [False, True, False]
    assert shown[2] is NOT_DRAWN


def test_pictures_are_bounded_each_and_together():
    """An explorer's own has some 20,000 characters."""
    large, largest = (FIGURE.replace("AA==", "A" * size) for size in (290_000, 310_000))
    cells = [json.loads(_saved(picture))["cells"][0] for picture in (largest, *[large] * 9)]

    found = pictures_in(json.dumps({"cells": cells}).encode(), [EXPLORER])[EXPLORER]

    assert [len(picture) for picture in found] == [0, *[len(large)] * 6, 0, 0, 0]
    assert with_picture(NOT_DRAWN, found) is NOT_DRAWN  # and the second explorer has the second picture
    assert large in with_picture(NOT_DRAWN, found)["data"]["text/html"]


def test_a_file_of_figures_that_never_end_is_read_in_no_time():
    """A pattern that tries each start takes a second for this one, minutes for a larger one; and the class waits."""
    content = _saved('<figure class="deltax-still"' * 3_000)
    began = time.process_time()
    json.loads(content)
    read = time.process_time()

    assert pictures_in(content, [EXPLORER]) == {}
    assert time.process_time() - read < 100 * (read - began)


def test_a_picture_that_acts_is_cleaned_before_it_is_shown():
    """It is a student's file, and goes to a teacher's browser."""
    hostile = FIGURE.replace("<img", "<script>alert(1)</script><img onerror='alert(2)'")
    notebook = nbformat.v4.new_notebook(cells=[code_cell(EXPLORER)])
    graded = Graded(Record("trial", GRADED, "", []), [[NOT_DRAWN]])
    show(notebook, lesson("assert True"), graded, pictures_in(_saved(hostile), [EXPLORER]))

    (output,) = notebook.cells[0].outputs
    assert 'alt="my picture"' in output.data["text/html"]
    assert "alert" not in nbformat.writes(notebook)
    assert UNSEEN not in output.data


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"deltax-still",
        b"\xff deltax-still",
        b"[" * 100_000 + b"deltax-still",
        b'["deltax-still"]',
        b'{"cells": 3, "about": "deltax-still"}',
        b'{"cells": [1, {"source": 2, "outputs": [3, {"data": {"text/html": 4}}]}], "about": "deltax-still"}',
        _saved(FIGURE.removesuffix("</figure>")),
        _saved(FIGURE + " " * 4_000_000),
    ],
    ids=range(9),
)
def test_a_file_in_any_state_has_no_pictures_and_raises_nothing(content):
    """Whatever else is the matter with it is for others to say."""
    assert pictures_in(content, [EXPLORER]) == {}


def test_a_text_of_several_lines_is_read_as_jupyterlab_writes_it():
    """Sources and outputs are lists of lines there."""
    source = f"# A word on it.\n{EXPLORER}"
    cells = json.loads(_saved(FIGURE.replace("><", ">\n<"), source))["cells"]

    assert isinstance(cells[0]["source"], list)
    assert list(pictures_in(json.dumps({"cells": cells}).encode(), [source])) == [source]


def test_a_text_with_the_line_ends_of_windows_is_found():
    """The repaired notebook has those of Unix."""
    source = f"# A word on it.\n{EXPLORER}"

    assert list(pictures_in(_saved(FIGURE, source.replace("\n", "\r\n")), [source])) == [source]


def test_a_picture_of_another_cell_is_left_out():
    """What is never shown is not kept in memory for a whole class."""
    assert pictures_in(_saved(FIGURE), ["explore.slope_and_bend()"]) == {}
