"""An explorer without a reader: run by a program, saved, exported."""

from types import SimpleNamespace

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbclient import NotebookClient
from nbconvert import HTMLExporter

from deltax import explore
from deltax.explore import frontend
from tests.helpers import COURSE

CELLS = (
    "from deltax import explore\nimport time",
    "explore.secant_to_tangent(secant_slope=lambda f, x, dx: (f(x + dx) - f(x)) / dx)",
    "explore.edge_map(predicted=...)",
    "explore.fit_line(train=lambda *_: None)",
)


@pytest.fixture(scope="module")
def run_by_a_program():
    """A notebook run as `jupyter nbconvert --execute` does, with widget state stored where there is any."""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in CELLS])
    quiet = ["--HistoryManager.hist_file=:memory:", "--IPKernelApp.log_level=ERROR"]
    client = NotebookClient(notebook, kernel_name="python3", timeout=120, extra_arguments=quiet)
    client.execute(cwd=str(COURSE.root))
    return notebook


def test_a_program_gets_one_small_picture_and_no_widgets(run_by_a_program):
    """nbclient stores all widget state in the notebook: with explorers it was 0.75 MB, now there is none."""
    assert "widgets" not in run_by_a_program.metadata
    for cell in run_by_a_program.cells[1:]:
        (output,) = cell.outputs
        assert output.output_type == "display_data"
        assert set(output.data) == {"text/html", "text/plain"}
        assert len(output.data["text/html"]) < 60_000
    assert len(nbformat.writes(run_by_a_program)) < 150_000


def test_the_still_picture_tells_all_that_the_live_one_told(run_by_a_program):
    """Alternative text, a table of the values, and what is the matter, for readers without a kernel."""
    stills = [BeautifulSoup(cell.outputs[0].data["text/html"], "html.parser") for cell in run_by_a_program.cells[1:]]

    rows = {row.th.text: row.td.text for row in stills[0].find_all("tr") if row.th}
    assert rows["Δx"] == "1"
    assert rows["slope of your secant"] == "7"
    assert stills[0].img["alt"].startswith("The curve x² + 2x near x = 2. Your secant has slope 7")
    assert "your train returned nothing: is a return missing?" in stills[2].text


def test_an_exported_page_shows_the_still_picture_once(run_by_a_program):
    """HTML, and PDF printed from it: one picture an explorer, with its alternative text, and no error."""
    page = BeautifulSoup(HTMLExporter().from_notebook_node(run_by_a_program)[0], "html.parser")

    figures = page.select(".deltax-still")
    assert len(figures) == len(CELLS) - 1
    assert all(figure.img["alt"] and figure.table for figure in figures)


def test_a_saved_live_notebook_is_exported_as_its_still_picture():
    """In JupyterLab a cell holds the live card and, behind it, the still picture; exports know only the latter."""
    explorer = explore.slope_and_bend()
    live, still = explorer.view.bundle(), explorer._still_bundle()
    explorer.close()
    outputs = [nbformat.v4.new_output("display_data", data) for data in (live, still)]
    cell = nbformat.v4.new_code_cell("explore.slope_and_bend()", outputs=outputs)

    page = BeautifulSoup(HTMLExporter().from_notebook_node(nbformat.v4.new_notebook(cells=[cell]))[0], "html.parser")

    assert len(page.select(".deltax-still img[alt]")) == 1
    assert "model_id" not in page.text


def test_the_live_output_holds_nothing_that_another_program_would_show():
    """No second picture and no "VBox(children=…": a program that knows no widgets passes it over."""
    explorer = explore.slope_and_bend()
    data = explorer.view.bundle()
    explorer.close()

    assert data.pop("application/vnd.jupyter.widget-view+json")["model_id"]
    assert data == {"text/html": "", "text/plain": ""}


def _shell(monkeypatch, request, has_kernel=True):
    shell = SimpleNamespace(get_parent=lambda: request)
    if has_kernel:
        shell.kernel = object()
    monkeypatch.setattr(frontend, "get_ipython", lambda: shell)


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ({"metadata": {"cellId": "a"}, "content": {"allow_stdin": True}}, True),  # JupyterLab, Notebook 7
        ({"metadata": {}, "content": {"allow_stdin": True}}, True),  # Colab, a console
        ({"metadata": {}, "content": {"allow_stdin": False}}, False),  # nbclient, nbgrader
        ({}, False),
    ],
)
def test_a_reader_is_told_from_a_program_by_how_the_cell_is_run(monkeypatch, request_, expected):
    """A front end names the cell or can ask for input; a program does neither."""
    _shell(monkeypatch, request_)

    assert frontend.has_reader() is expected


def test_voila_shows_widgets_though_a_program_runs_the_cells(monkeypatch):
    """Voilà runs the notebook first and shows it then: without this rule its page would have no sliders."""
    _shell(monkeypatch, {"metadata": {}, "content": {"allow_stdin": False}})
    monkeypatch.setenv("VOILA_REQUEST_URL", "http://localhost:8866")

    assert frontend.has_reader()


def test_a_plain_python_has_no_reader(monkeypatch):
    """In a terminal the words are printed; nothing asks for a kernel."""
    _shell(monkeypatch, {}, has_kernel=False)

    assert not frontend.has_reader()


def test_outside_a_notebook_an_explorer_prints_its_words(capsys):
    """IPython in a terminal, and doctests, show what the still picture says in text."""
    explore.slope_and_bend()._ipython_display_()

    assert "f′(x) = 3.75: the curve rises" in capsys.readouterr().out
