"""Hostile notebooks: each tries for marks that it does not deserve, for what students must not see, or for the machine.

The texts in ``hostile/`` are no modules, on purpose: nothing may ever import one.
A text begins with what it does and what it deserves, then the answers that are
honest and right, then the family. Cells follow, each under a line ``# %%``:

- ``# %% area``: the answer to an exercise; answers that are not mentioned stay as they were handed out
- ``# %%`` and ``# %% markdown``, ``# %% raw``: a cell of the student's own, below the one before
- ``# %% last``: a cell of the student's own, at the end
- ``# %% file numpy.py``: a file that is handed in beside the notebook
- ``# %% json area-check``: changes to the JSON of a cell; of the ``notebook``, of ``checks``, of ``answers``
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_raw_cell

from deltax.course import Course
from tests.submissions.course import LESSON, POINTS, solution

TEXTS = Path(__file__).with_name("hostile")
_FIRST = re.compile(r"# (?P<what>.+) Deserves (?P<deserved>[\d.]+)(?P<human>, and a human)?\.")
_KINDS = {"": new_code_cell, "last": new_code_cell, "markdown": new_markdown_cell, "raw": new_raw_cell}


@dataclass(frozen=True)
class Hostile:
    """One hostile submission.

    Attributes
    ----------
    what : str
        What it does, in one sentence.
    deserved : float
        The points of its honest parts.
    needs_a_human : bool
        Whether a check has no score, because the answer left none that the judge could read.
    honest : tuple of str
        Exercises whose answers are right.
    cells : tuple of (str, str)
        What stands behind each ``# %%``, and the text below it.
    """

    name: str
    what: str
    deserved: float
    needs_a_human: bool
    honest: tuple[str, ...]
    family: str
    cells: tuple[tuple[str, str], ...]

    def write(self, folder: Path, course: Course) -> None:
        """Write the submission into a student's folder."""
        folder.mkdir(parents=True)
        notebook = nbformat.read(course.release(LESSON), 4)
        for cell in notebook.cells:
            if _grade_id(cell) in self.honest:
                cell.source = solution(course, _grade_id(cell))
        place = 0
        for words, text in self.cells:
            kind, _, name = words.partition(" ")
            if kind == "file":
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_text(text, encoding="utf-8")
            elif kind == "json":
                _change(notebook, name, json.loads(text))
            else:
                place = _put(notebook, kind, text, place)
        (folder / f"{LESSON}.ipynb").write_text(json.dumps(notebook, indent=1), encoding="utf-8")


@cache
def hostile() -> tuple[Hostile, ...]:
    """Return all hostile submissions, by name."""
    return tuple(_read(path) for path in sorted(TEXTS.glob("*.txt")))


def _read(path: Path) -> Hostile:
    first, second, third, *rest = path.read_text(encoding="utf-8").split("\n", 3)
    found = _FIRST.fullmatch(first)
    if found is None or not second.startswith("# honest:") or not third.startswith("# family:"):
        raise ValueError(f"{path}: the first lines do not say what it does, what is honest, and the family")
    parts = re.split(r"^# %% ?(.*)\n", rest[0], flags=re.MULTILINE)[1:]
    cells = tuple((words.strip(), text.strip("\n")) for words, text in zip(parts[::2], parts[1::2], strict=True))
    honest = tuple(second.removeprefix("# honest:").split())
    deserved, human = float(found["deserved"]), found["human"] is not None
    return Hostile(path.stem, found["what"], deserved, human, honest, third.removeprefix("# family:").strip(), cells)


def _put(notebook: nbformat.NotebookNode, kind: str, text: str, place: int) -> int:
    """Write an answer, or insert a cell below the one before; return where it stands."""
    if kind in _KINDS:
        place = len(notebook.cells) - 1 if kind == "last" else place
        notebook.cells.insert(place + 1, _KINDS[kind](text))
        return place + 1
    place = next(number for number, cell in enumerate(notebook.cells) if _grade_id(cell) == kind)
    notebook.cells[place].source = text
    return place


def _change(notebook: nbformat.NotebookNode, name: str, change: dict) -> None:
    answers = (*POINTS, "why")
    for cell in [notebook] if name == "notebook" else notebook.cells:
        grade_id = _grade_id(cell)
        group = None if grade_id is None else "answers" if grade_id in answers else "checks"
        if name in ("notebook", grade_id, group):
            _merge(cell, change)


def _merge(target: dict, change: dict[str, Any]) -> None:
    for key, value in change.items():
        if isinstance(value, dict) and isinstance(target.get(key), dict):
            _merge(target[key], value)
        else:
            target[key] = value


def _grade_id(cell: nbformat.NotebookNode) -> str | None:
    return cell.metadata.get("nbgrader", {}).get("grade_id")
