"""What grading needs of a lesson: its check cells, and for each what it may use."""

import ast
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from deltax.errors import GradingError
from deltax.grading.judge.program import compiled
from deltax.lessons.definitions import bound, defined, definitions, parsed, used_by

_HIDDEN = "### BEGIN HIDDEN TESTS"
_IN_PLACE = "# in-place"


@dataclass(frozen=True)
class Check:
    """One check cell.

    Attributes
    ----------
    names : tuple of str
        Names that the student's answer cells define and this check uses.
    prelude : str
        The imports, functions, classes and constants of the teacher's other cells that it uses.
    """

    grade_id: str
    points: float
    source: str
    hidden: bool
    names: tuple[str, ...]
    prelude: str

    @property
    def in_place(self) -> bool:
        """Whether the check is about an argument that the student's code changes."""
        return _IN_PLACE in self.source

    @cached_property
    def program(self) -> str:
        """The check and its prelude, compiled."""
        return compiled(self.prelude, self.source)


@dataclass(frozen=True)
class Bundle:
    """A lesson as graders see it, read from the teacher's notebook alone."""

    lesson: str
    notebook: NotebookNode

    @classmethod
    def read(cls, path: Path) -> "Bundle":
        """Read ``source/<lesson>/<lesson>.ipynb``.

        Raises
        ------
        GradingError
            If there is no such notebook, or it cannot be read.
        """
        try:
            return cls(path.stem, nbformat.read(path, as_version=4))
        except (OSError, ValueError) as problem:
            raise GradingError(
                f"{path}: the teacher's notebook cannot be read: {problem}\n  Fix: run deltax build"
            ) from None

    @cached_property
    def checks(self) -> dict[str, Check]:
        """The check cells by grade_id, in their order."""
        cells = list(_code_cells(self.notebook))
        answers = {name for cell in cells if _role(cell) == "answer" for name in defined(cell.source)}
        usable = [
            statement
            for cell in cells
            if _role(cell) in ("answer", "plain")
            for statement in definitions(cell.source)
            if _role(cell) == "plain" or isinstance(statement, ast.Import | ast.ImportFrom)
        ]
        return {
            cell.metadata.nbgrader.grade_id: _check(cell, answers, usable) for cell in cells if _role(cell) == "check"
        }

    @cached_property
    def modules(self) -> list[str]:
        """What the lesson's own cells import whenever they run; some are names inside a module."""
        found: set[str] = set()
        for cell in _code_cells(self.notebook):
            if _role(cell) == "plain":
                found |= {name for statement in parsed(cell.source).body for name in _imported(statement)}
        return sorted(found)

    @property
    def answers(self) -> list[str]:
        """The grade_ids of the cells that students fill in."""
        return [cell.metadata.nbgrader.grade_id for cell in _code_cells(self.notebook) if _role(cell) == "answer"]

    @cached_property
    def digest(self) -> str:
        """Changes whenever anything that decides a grade changes in the lesson."""
        parts = [[_grade_id(cell), cell.cell_type, cell.source] for cell in self.notebook.cells]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _code_cells(notebook: NotebookNode) -> Iterator[NotebookNode]:
    return (cell for cell in notebook.cells if cell.cell_type == "code")


def _imported(statement: ast.stmt) -> list[str]:
    if isinstance(statement, ast.Import):
        return [alias.name for alias in statement.names]
    if isinstance(statement, ast.ImportFrom) and statement.module and not statement.level:
        return [statement.module, *(f"{statement.module}.{alias.name}" for alias in statement.names)]
    return []


def _grade_id(cell: NotebookNode) -> str | None:
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def _role(cell: NotebookNode) -> str:
    flags = cell.metadata.get("nbgrader", {})
    if flags.get("grade"):
        return "essay" if flags.get("solution") else "check"
    return "answer" if flags.get("solution") else "plain"


def _check(cell: NotebookNode, answers: set[str], usable: list[ast.stmt]) -> Check:
    prelude, used = _needed(used_by(ast.parse(cell.source)), usable, answers)
    return Check(
        grade_id=cell.metadata.nbgrader.grade_id,
        points=float(cell.metadata.nbgrader.points),
        source=cell.source,
        hidden=_HIDDEN in cell.source,
        names=tuple(sorted(answers & used)),
        prelude="\n".join(map(ast.unparse, prelude)),
    )


def _needed(used: set[str], usable: list[ast.stmt], answers: set[str]) -> tuple[list[ast.stmt], set[str]]:
    """Return the definitions that the names lead to, in their order, and all names used."""
    chosen: set[int] = set()
    waiting = True
    while waiting:
        waiting = False
        for index, statement in enumerate(usable):
            if index not in chosen and bound(statement) & (used - answers):
                chosen.add(index)
                used = used | used_by(statement)
                waiting = True
    return [usable[index] for index in sorted(chosen)], used
