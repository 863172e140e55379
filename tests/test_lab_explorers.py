"""Every explorer of every lesson, in a real JupyterLab, by keyboard and mouse, for every hand and eye."""

import pytest

from tests import browser, browser_seen
from tests.helpers import LESSONS


@pytest.fixture(scope="module", params=LESSONS)
def page(request, lab):
    """A solved lesson, all cells run."""
    lab.open_notebook(f"{request.param}.ipynb")
    lab.run_all()
    lab.command("apputils:change-theme", theme="JupyterLab Light")
    yield lab.page
    lab.close_notebooks()


def test_at_first_sight_everything_has_a_name(page):
    """Before anything is answered or moved, as a screen reader and axe-core read it; sliders say their value."""
    assert browser_seen.unnamed(page) + browser_seen.axe(page) == []


def test_every_explorer_follows_keyboard_and_mouse(lab, page):
    """Value, words and picture follow each slider, list and button; no frame is blank, nothing jumps, nothing fails."""
    assert browser.drive(page) + lab.complaints() == []


def test_the_dark_theme_hides_nothing(lab, page):
    """Roles, names, contrast and alternative texts hold in the dark theme too, after everything was moved."""
    lab.command("apputils:change-theme", theme="JupyterLab Dark")
    page.wait_for_timeout(400)

    assert browser_seen.axe(page) == []


def test_at_200_percent_every_explorer_fits(page):
    """A page twice as large is half as wide: no card is cut off or must be scrolled sideways."""
    assert browser_seen.cut_off(page, width=640) == []
