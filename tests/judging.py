"""Small lessons for tests of the judge: an answer, a check, a verdict."""

import nbformat

from deltax.grading.bundle import Bundle
from deltax.grading.limits import Limits
from deltax.grading.session import Cell, Graded, Grader

QUICK = Limits(seconds_per_cell=2, seconds_per_call=2, wall_factor=5)
HIDDEN = "# Hidden check\n### BEGIN HIDDEN TESTS\n{}\n### END HIDDEN TESTS"


def code_cell(source: str, grade_id: str = "", points: float | None = None) -> nbformat.NotebookNode:
    """Return a cell with nbgrader's metadata: an answer, a check where it has points, or a plain one."""
    cell = nbformat.v4.new_code_cell(source)
    if grade_id:
        flags = {"grade_id": grade_id, "grade": points is not None, "solution": points is None, "schema_version": 3}
        cell.metadata["nbgrader"] = flags | ({"points": points} if points is not None else {})
    return cell


def lesson(check: str, *, answer: str = "def f(x):\n    return x", plain: str = "", points: float = 4) -> Bundle:
    """Return a lesson of one plain cell, one answer and one check."""
    notebook = nbformat.v4.new_notebook()
    notebook.cells = [code_cell(plain), code_cell(answer, "answer"), code_cell(check, "answer-check", points)]
    return Bundle("trial", notebook)


def verdict(grader: Grader, bundle: Bundle, *cells: str, files: dict[str, bytes] | None = None) -> Graded:
    """Grade a notebook that holds these cells, and then the checks of the lesson."""
    return grader.grade(bundle, [*map(Cell, cells), *(Cell(check=name) for name in bundle.checks)], files)
