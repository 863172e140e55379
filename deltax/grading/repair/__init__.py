"""A broken submission is brought back to the shape of the release, before anything runs.

`gather` reads a student's folder, `repair` a notebook's bytes. The release is
the authority on which cells there are, in which order and with which marks; of
the student's file nothing lives on but the texts of its cells. Every mend is
told in a sentence.

The way of a file: `decode` (bytes to text), `documents` (text to JSON),
`cells` (JSON to texts), `match`, `merged` and `copies` (whose text is whose),
`arrange` (in which order), `markdown` (texts that do nothing), `build` (the notebook).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import nbformat

from deltax.errors import NotGradable
from deltax.grading.repair.arrange import arrange
from deltax.grading.repair.build import build, frame_notes
from deltax.grading.repair.cells import Submitted, readings
from deltax.grading.repair.copies import choose, without_copies
from deltax.grading.repair.decode import DOWNLOAD, texts
from deltax.grading.repair.documents import documents
from deltax.grading.repair.folder import Gathered, gather
from deltax.grading.repair.lesson import Slot, slots_of
from deltax.grading.repair.match import match
from deltax.grading.repair.notes import Notes

__all__ = ["Gathered", "NotGradable", "Repaired", "gather", "repair"]

MOST_LINES = 100_000  # of all cells: copies are compared line by line


@dataclass(frozen=True)
class Repaired:
    """A submission in the shape of the release.

    Attributes
    ----------
    notebook : NotebookNode
        Valid format 4.5: the release's cells in the release's order, with its ids, types and nbgrader metadata and
        the student's texts; between them the student's own cells. No outputs, no tags, no other metadata.
    notes : tuple of str
        Each mend in one plain sentence, for teacher and student; none for a notebook that needed none.
    """

    notebook: nbformat.NotebookNode
    notes: tuple[str, ...]


def repair(content: bytes, release: nbformat.NotebookNode) -> Repaired:
    """Bring a submitted notebook back to the shape of the release. Runs no code; the same bytes give the same result.

    Parameters
    ----------
    content : bytes
        The submitted file.
    release : NotebookNode
        The lesson's released notebook, format 4.5. It is not changed.

    Raises
    ------
    NotGradable
        If nothing of the student's work on this lesson can be read.
    """
    notes = Notes()
    slots = slots_of(release)
    cells, document = _best(list(_all_readings(content, notes)), slots)
    if _is_of_another_lesson(cells, slots):
        raise NotGradable(
            "the file is another lesson's notebook: its graded cells have other names", "hand in this lesson's notebook"
        )
    lines = sum(cell.source.count("\n") for cell in cells)
    if lines > MOST_LINES:
        raise NotGradable(f"the cells hold {lines} lines, more than a notebook can need", "hand in your own work alone")
    claims, own = match(cells, slots, notes)
    if not any(claim for slot, claim in zip(slots, claims, strict=True) if slot.role != "plain"):
        held = f"none of its {len(cells)} cells is an exercise of this lesson" if cells else "it holds no cells"
        raise NotGradable(
            f"the file is not this lesson's notebook: {held}", f"hand in the notebook itself ({DOWNLOAD})"
        )
    frame_notes(document, release, notes)
    answers = {name for slot in slots for name in slot.names}
    choices = [choose(claim, slot, answers, notes) for slot, claim in zip(slots, claims, strict=True)]
    choices, own = without_copies(choices, own, slots, notes)
    notebook = build(arrange(slots, choices, own, notes), release, notes)
    return Repaired(notebook, notes.told())


def _all_readings(content: bytes, notes: Notes) -> Iterator[tuple[list[Submitted], Any]]:
    for text in texts(content, notes):
        for document in documents(text, notes):
            for cells in readings(document, notes):
                yield cells, document


def _is_of_another_lesson(cells: list[Submitted], slots: list[Slot]) -> bool:
    """Whether hardly a cell has a name of this lesson, and many a name in another's gradebook."""
    released = {slot.grade_id for slot in slots if slot.grade_id} | {slot.cell_id for slot in slots}
    known = sum(cell.grade_id in released or cell.cell_id in released for cell in cells)
    foreign = sum(cell.grade_id not in released for cell in cells if cell.grade_id)
    return known * 4 < foreign


def _best(found: list[tuple[list[Submitted], Any]], slots: list[Slot]) -> tuple[list[Submitted], Any]:
    """Return the reading with most answers that the student wrote; of equals the first."""
    if len(found) == 1:
        return found[0]
    released = {slot.grade_id or slot.cell_id: slot for slot in slots}

    def worth(reading: tuple[list[Submitted], Any]) -> tuple[int, int, int]:
        cells, _ = reading
        known = [cell for cell in cells if (cell.grade_id or cell.cell_id) in released]
        edited = [cell for cell in known if cell.source.strip() != released[cell.grade_id or cell.cell_id].bare]
        return len({cell.grade_id for cell in edited}), len(known), len(cells)

    return max(found, key=worth)
