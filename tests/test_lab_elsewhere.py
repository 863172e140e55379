"""Explorers outside JupyterLab: Notebook 7, Voilà, saved and opened again, and on paper."""

import subprocess

import nbformat
import pytest

from tests import browser, browser_seen
from tests.conftest import PROGRAMS
from tests.lab import patient, press_slider, running_voila

_CELLS = (
    "from deltax import explore",
    "def secant_slope(f, x, dx):\n    return (f(x + dx) - f(x)) / dx",
    "explore.secant_to_tangent(secant_slope=secant_slope)",
    "explore.edge_map()",
)
# What a reader sees of an explorer, live or still: in the page, not hidden, with how it is described.
_SEEN = """kind => [...document.querySelectorAll(kind)].filter((e) => e.getBoundingClientRect().height > 0)
  .map((e) => [...e.querySelectorAll("img")].map((one) => [one.alt, one.naturalWidth]).flat())"""


@pytest.fixture(scope="module")
def few(lab):
    """A notebook with two explorers in the lab's folder."""
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    cells = [nbformat.v4.new_code_cell(source) for source in _CELLS]
    path = lab.root / "few.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=kernel), path)
    return path


@pytest.fixture(scope="module")
def saved(lab, few):
    """The same notebook, run in JupyterLab, a slider moved, saved, its kernel gone."""
    lab.open_notebook(few.name)
    lab.run_all()
    press_slider(lab.page, 0, "ArrowLeft", times=10)
    lab.page.locator("img.deltax-picture[alt*='Δx = 0.1']").wait_for()
    for _ in range(100):  # the still picture follows when the slider rests
        lab.command("docmanager:save")
        if "Δx = 0.1" in _still(few):
            break
        lab.page.wait_for_timeout(300)
    lab.close_notebooks()
    assert lab.complaints() == []
    return few


def _still(path):
    """Return what an explorer of the saved notebook shows without a kernel."""
    outputs = nbformat.read(path, 4).cells[2].outputs
    return "".join(output.data.get("text/html", "") for output in outputs if "data" in output)


@pytest.fixture(scope="module")
def exported(saved):
    """The saved notebook as HTML."""
    run = [PROGRAMS / "jupyter", "nbconvert", "--to", "html", "--log-level=ERROR", saved]
    done = subprocess.run(run, check=False, capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    return saved.with_suffix(".html")


@pytest.fixture
def plain_page(chromium):
    """A page of its own."""
    page = patient(chromium.new_page())
    yield page
    page.close()


def test_explorers_work_in_notebook_7(lab, few):
    """The same cards, driven by keyboard and mouse, in Jupyter Notebook 7."""
    lab.open_notebook(few.name, program="notebook")
    lab.run_all()
    lab.complaints()  # some of nbgrader's extension at the start of a page that is not JupyterLab

    assert lab.page.locator(".deltax-explorer").count() == 2
    assert (
        browser.drive(lab.page) + browser_seen.unnamed(lab.page) + browser_seen.axe(lab.page) + lab.complaints() == []
    )
    lab.close_notebooks()
    lab.page.goto("about:blank")


def test_explorers_work_in_voila(few, chromium, tmp_path):
    """As a page without code, in Voilà; nothing stands there twice."""
    (tmp_path / few.name).write_bytes(few.read_bytes())
    with running_voila(tmp_path, chromium) as voila:
        voila.page.goto(f"{voila.url}/voila/render/{few.name}")
        voila.page.locator("img.deltax-picture").nth(1).wait_for()
        voila.page.wait_for_timeout(1000)

        assert voila.page.evaluate(_SEEN, ".deltax-still") == []
        assert browser.drive(voila.page) + browser_seen.unnamed(voila.page) + voila.complaints() == []


def test_a_saved_notebook_opened_again_shows_still_pictures(lab, saved):
    """No kernel has run it: the pictures stand there as they were left, with their descriptions, and no error."""
    lab.open_notebook(saved.name)
    lab.page.locator(".deltax-still").nth(1).wait_for()
    lab.page.wait_for_timeout(1000)
    first, second = lab.page.evaluate(_SEEN, ".deltax-still")

    assert "Δx = 0.1" in first[0]
    assert second[0]
    assert first[1] > 0
    assert second[1] > 0
    assert not [one for one in lab.page.get_by_text("model not found").all() if one.is_visible()]
    assert browser_seen.axe(lab.page, ".deltax-still") == []
    lab.close_notebooks()
    lab.complaints()  # the console notes that the sliders' models are not there, which is so


def test_an_export_to_html_shows_still_pictures_with_their_values(exported, plain_page):
    """Picture, description and a table of values; no live card without a kernel, no error."""
    plain_page.goto(f"file://{exported}")
    plain_page.wait_for_timeout(1000)
    pictures = plain_page.evaluate(_SEEN, ".deltax-still")
    table = plain_page.locator(".deltax-still table").first.inner_text()

    assert len(pictures) == 2
    assert "Δx = 0.1" in pictures[0][0]
    assert "Δx\t0.1" in table
    assert "slope of your secant\t6.1" in table
    assert "model not found" not in plain_page.locator("body").inner_text()
    assert exported.stat().st_size < 1_000_000
    assert browser_seen.axe(plain_page, ".deltax-still") == []


def test_an_export_to_pdf_keeps_pictures_and_descriptions(exported, plain_page):
    """Printed by the browser: each picture is in the file, with its alternative text for screen readers."""
    plain_page.goto(f"file://{exported}")
    pdf = plain_page.pdf(tagged=True)

    assert pdf.count(b"/Subtype /Image") >= 2
    assert pdf.count(b"/Alt ") >= 2
