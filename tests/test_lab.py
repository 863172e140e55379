"""A student's and a teacher's screen: real JupyterLab, real browser."""

import io
import shutil

import numpy as np
import pytest
from PIL import Image

from tests.conftest import need_tool
from tests.helpers import COURSE
from tests.lab import press_slider, running_browser, running_lab

LESSON = "02-slope-tangent"


@pytest.fixture(scope="module")
def browser():
    """One browser for all tests here."""
    need_tool("chromium")
    with running_browser() as running:
        yield running


@pytest.fixture(scope="module")
def lab(tmp_path_factory, browser):
    """JupyterLab on a folder with lesson 02, solved and untouched."""
    root = tmp_path_factory.mktemp("lab")
    shutil.copy(COURSE.source(LESSON), root / "solved.ipynb")
    shutil.copy(COURSE.release(LESSON), root / "untouched.ipynb")
    with running_lab(root, browser) as running:
        yield running


def _pixels(locator):
    return np.asarray(Image.open(io.BytesIO(locator.screenshot())).convert("L"))


def test_the_slider_moves_readout_and_picture(lab):
    """Keyboard on the Δx slider: the words and the picture follow, without an error in the console."""
    lab.open_notebook("solved.ipynb")
    lab.run_all()
    card = lab.page.locator(".deltax-explorer").first
    picture = card.locator("img")
    before = _pixels(picture)

    press_slider(lab.page, 0, "ArrowLeft", times=10)
    card.get_by_text("slope of the secant: 6.1").wait_for(timeout=20_000)

    after = _pixels(picture)
    assert before.std() > 5, "a blank frame"
    assert before.shape == after.shape, "the layout jumped"
    assert (before != after).any()
    assert lab.errors == []


def test_every_check_of_the_solved_notebook_shows_its_points(lab):
    """Students see the score with its reasons as a table, in words."""
    tables = lab.page.locator("caption")

    texts = tables.all_text_contents()

    assert texts
    assert [text for text in texts if text.split(" of ")[0] != text.split(" of ")[1].split()[0]] == []


def test_run_all_does_not_stop_in_an_untouched_notebook(lab):
    """No traceback, every explorer drawn, every check says 'not attempted'."""
    lab.open_notebook("untouched.ipynb")
    lab.run_all()
    lab.page.wait_for_timeout(1000)

    assert lab.page.locator(".jp-RenderedText[data-mime-type='application/vnd.jupyter.stderr']").count() == 0
    assert lab.page.locator(".deltax-explorer").count() >= 3
    assert lab.page.get_by_text("not attempted").count() >= 3
    assert lab.errors == []


def test_formgrader_lists_the_lessons(course_copy, nbgrader, browser):
    """The teacher's desk works from the course's folder."""
    assert nbgrader(course_copy, "generate_assignment", LESSON, "--force").returncode == 0
    with running_lab(course_copy.root, browser) as lab:
        lab.page.goto(f"{lab.url}/formgrader")
        lab.page.get_by_role("link", name=LESSON).first.wait_for(timeout=60_000)

        assert lab.page.get_by_text("released").count() + lab.page.get_by_text("draft").count() >= 1
