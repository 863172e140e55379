"""What several tests need."""

from functools import cache
from pathlib import Path

import nbformat

from deltax.course import Course
from deltax.lessons.text import Cell, read
from deltax.lessons.trial import names_of

COURSE = Course(Path(__file__).resolve().parents[1])
LESSONS = COURSE.lesson_names()


@cache
def cells(lesson: str) -> tuple[Cell, ...]:
    """Return the cells of a lesson's text."""
    return tuple(read(COURSE.text(lesson)))


def with_still(content: str, still: str) -> str:
    """Return a notebook whose explorers have outputs, as JupyterLab saves them."""
    notebook = nbformat.reads(content, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code" and "explore." in cell.source:
            live = nbformat.v4.new_output("display_data", {"text/html": "<p>live</p>", "text/plain": "a card"})
            cell.outputs = [live, nbformat.v4.new_output("display_data", {"text/html": still, "text/plain": "words"})]
    return nbformat.writes(notebook)


def reference(lesson: str) -> dict[str, object]:
    """Return the names that a lesson's reference answers and definitions make."""
    return names_of(list(cells(lesson)))
