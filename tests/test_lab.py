"""A student's and a teacher's screen: real JupyterLab, real browser."""

import io

import numpy as np
from PIL import Image

from tests import browser_seen
from tests.lab import press_slider, running_lab

LESSON = "02-slope-tangent"


def _pixels(locator):
    return np.asarray(Image.open(io.BytesIO(locator.screenshot())).convert("L"))


def test_the_slider_moves_readout_and_picture(lab):
    """Keyboard on the Δx slider: the words and the picture follow, without an error in the console."""
    lab.open_notebook(f"{LESSON}.ipynb")
    lab.run_all()
    card = lab.page.locator(".deltax-explorer").nth(1)
    picture = card.locator("img.deltax-picture")
    before = _pixels(picture)

    press_slider(lab.page, 1, "ArrowLeft", times=10)
    card.get_by_text("slope of your secant: 6.1").wait_for()

    card.locator("[role=status]", has_text="6.1").wait_for()
    after = _pixels(picture)
    assert before.std() > 5, "a blank frame"
    assert before.shape == after.shape, "the layout jumped"
    assert (before != after).any()
    assert lab.complaints() == []


def test_no_frame_is_blank_while_a_key_is_held(lab):
    """What the screen shows, frame by frame: the picture is never gone between two pictures."""
    picture = lab.page.locator(".deltax-explorer").nth(1).locator("img.deltax-picture")
    picture.scroll_into_view_if_needed()
    box = picture.bounding_box()
    frames = []
    with browser_seen.screencast(lab.page, frames):
        for key in ["ArrowLeft"] * 20 + ["ArrowRight"] * 20:
            press_slider(lab.page, 1, key)

    x, y, width, height = (round(box[name]) for name in ("x", "y", "width", "height"))
    shown = [frame[y + 4 : y + height - 4, x + 4 : x + width - 4] for frame in frames]
    assert len({frame.tobytes() for frame in shown}) > 5, "the picture did not move"
    assert [place for place, frame in enumerate(shown) if np.ptp(frame) < 100] == []


def test_who_asks_for_reduced_motion_is_not_offered_to_play(lab):
    """The sliders still move by hand."""
    card = lab.page.locator(".deltax-explorer").nth(1)
    play = card.get_by_role("button", name="Play")
    assert play.is_visible()

    lab.page.emulate_media(reduced_motion="reduce")

    assert not play.is_visible()
    assert card.get_by_role("slider").first.is_visible()
    lab.page.emulate_media(reduced_motion="no-preference")


def test_a_prediction_is_asked_first_and_compared_afterwards(lab):
    """Before it is given there is nothing to slide; kept, it stands beside what is seen, with the line to keep it."""
    card = lab.page.locator(".deltax-explorer").first
    card.scroll_into_view_if_needed()
    assert card.get_by_role("slider").count() == 0

    card.get_by_role("button", name="Keep my prediction").click()
    card.get_by_role("slider").wait_for()

    assert "predicted" in card.inner_text()
    assert "predicted=" in card.inner_text()
    assert lab.complaints() == []


def test_every_check_of_the_solved_notebook_shows_its_points(lab):
    """Students see the score with its reasons as a table, in words."""
    tables = lab.page.locator("caption")

    texts = tables.all_text_contents()

    assert texts
    assert [text for text in texts if text.split(" of ")[0] != text.split(" of ")[1].split()[0]] == []


def test_run_all_does_not_stop_in_an_untouched_notebook(lab):
    """No traceback, every explorer drawn, every check says 'not attempted'."""
    lab.close_notebooks()
    lab.open_notebook("untouched.ipynb")
    lab.run_all()
    lab.page.get_by_text("not attempted").nth(2).wait_for()

    assert lab.page.locator(".jp-RenderedText[data-mime-type='application/vnd.jupyter.stderr']").count() == 0
    lab.page.locator(".deltax-explorer").nth(2).wait_for()
    assert lab.complaints() == []
    lab.close_notebooks()


def test_formgrader_lists_the_lessons(course_copy, nbgrader, chromium):
    """The teacher's desk works from the course's folder."""
    assert nbgrader(course_copy, "generate_assignment", LESSON, "--force").returncode == 0
    with running_lab(course_copy.root, chromium) as lab:
        lab.page.goto(f"{lab.url}/formgrader")
        lab.page.get_by_role("link", name=LESSON).first.wait_for()

        assert lab.page.get_by_text("released").count() + lab.page.get_by_text("draft").count() >= 1
