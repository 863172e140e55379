"""The release notebook as the authority: its cells as slots for what the student wrote."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import nbformat

from deltax.grading.repair.python import names, signature


@dataclass(frozen=True)
class Slot:
    """A cell of the release.

    Attributes
    ----------
    index : int
        Its place in the lesson.
    role : str
        "answer" (code of the student), "essay" (words of the student), "locked" (a check, or text that must stay)
        or "plain" (the student's to run and change).
    """

    index: int
    cell_id: str
    kind: str
    source: str
    marks: dict[str, Any]
    role: str

    @property
    def grade_id(self) -> str | None:
        """The cell's name in the gradebook, if it has a role."""
        return self.marks.get("grade_id")

    @property
    def name(self) -> str:
        """What a person calls the cell."""
        return self.grade_id or self.cell_id

    @cached_property
    def bare(self) -> str:
        """The source as it is compared."""
        return self.source.strip()

    @cached_property
    def names(self) -> set[str]:
        """The names that the released answer defines; none for other cells."""
        return names(self.source) if self.role == "answer" else set()

    @cached_property
    def signature(self) -> set[str]:
        """The names and methods that tell this answer from others."""
        return signature(self.source) if self.role == "answer" else set()


def slots_of(release: nbformat.NotebookNode) -> list[Slot]:
    """Return the release's cells."""
    return [
        Slot(index, cell.id, cell.cell_type, cell.source, dict(cell.metadata.get("nbgrader", {})), _role(cell))
        for index, cell in enumerate(release.cells)
    ]


def _role(cell: nbformat.NotebookNode) -> str:
    marks = cell.metadata.get("nbgrader")
    if not marks:
        return "plain"
    if marks.get("solution"):
        return "answer" if cell.cell_type == "code" else "essay"
    return "locked" if marks.get("grade") or marks.get("locked") or marks.get("task") else "plain"
