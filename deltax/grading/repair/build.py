"""The repaired notebook, built anew from the release's cells and the student's texts."""

import copy
import re
from typing import Any

import nbformat
from nbformat import NotebookNode

from deltax.grading.repair.arrange import Entry
from deltax.grading.repair.cells import Submitted
from deltax.grading.repair.documents import Recovered
from deltax.grading.repair.lesson import Slot
from deltax.grading.repair.markdown import harmless
from deltax.grading.repair.notes import Notes

_MISSING = {
    "answer": "Your answer {cells} {was} missing; {it} {was} put back empty.",
    "essay": "Your answer in words, {cells}, {was} missing; {it} {was} put back empty.",
    "locked": "The check {cells} {was} missing; {it} {was} put back.",
    "plain": "The {cells} of the lesson {was} missing; {it} {was} put back.",
}
_CELL_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def build(entries: list[Entry], release: NotebookNode, notes: Notes) -> NotebookNode:
    """Return a notebook of format 4.5 without outputs, tags or other metadata."""
    used = {cell.id for cell in release.cells}
    cells = []
    for slot, cell in entries:
        if slot:
            _compare(slot, cell, notes)
            attachments = cell.attachments if cell and slot.role != "locked" else {}
            cells.append(_cell(slot.kind, slot.cell_id, _source_for(slot, cell, notes), slot.marks, attachments))
        elif cell:
            source = cell.source if cell.kind == "code" else _safe(cell, "", notes)
            cells.append(_cell(cell.kind, _own_id(cell, used), source, {}, cell.attachments))
    kernel = copy.deepcopy(release.metadata.get("kernelspec", {}))
    metadata = NotebookNode(kernelspec=NotebookNode(kernel)) if kernel else NotebookNode()
    return NotebookNode(cells=cells, metadata=metadata, nbformat=4, nbformat_minor=5)


def frame_notes(document: Any, release: NotebookNode, notes: Notes) -> None:
    """Note a format or a kernel that is not the release's."""
    if isinstance(document, Recovered):
        return
    frame = document if isinstance(document, dict) else {}
    major, minor = frame.get("nbformat"), frame.get("nbformat_minor", 0.0)
    if not isinstance(major, float):
        notes.add("The file named no notebook format; it was read as what it looks like.")
    elif major != 4 or not (isinstance(minor, float) and minor <= nbformat.current_nbformat_minor):
        version = f"{major:g}.{minor:g}" if isinstance(minor, float) else f"{major:g}"
        notes.add(f"The notebook was saved in format {version}; it was brought to format 4.5.")
    wanted = release.metadata.get("kernelspec", {}).get("name")
    metadata = frame.get("metadata")
    kernel = metadata.get("kernelspec") if isinstance(metadata, dict) else None
    name = kernel.get("name") if isinstance(kernel, dict) else None
    if wanted and name != wanted:
        shown = f"another kernel than '{wanted}'" if isinstance(name, str) else "no kernel"
        notes.add(f"The notebook named {shown}; it is graded with '{wanted}'.")


def _compare(slot: Slot, cell: Submitted | None, notes: Notes) -> None:
    """Note what the student's file said otherwise about a cell of the lesson."""
    if cell is None:
        notes.about(slot.name, _MISSING[slot.role])
        return
    if cell.cell_id != slot.cell_id and (cell.cell_id is None or not slot.marks):
        notes.add("Some cells had lost their ids; they were put back.")
    if slot.marks and cell.marks != slot.marks:
        notes.about(slot.name, "The grader's marks on {cells} were missing or changed; they were put back.")
    if cell.kind != slot.kind:
        notes.about(slot.name, "The {cells} {was} turned into another kind of cell; {it} {was} turned back.")


def _source_for(slot: Slot, cell: Submitted | None, notes: Notes) -> str:
    """Return the text of a cell of the lesson: the student's where it is the student's to write."""
    if cell is None or slot.role == "locked" or cell.source.strip() == slot.bare:
        return slot.source
    return cell.source if slot.kind == "code" else _safe(cell, slot.name, notes)


def _safe(cell: Submitted, name: str, notes: Notes) -> str:
    text, acts = harmless(cell.source, cell.attachments)
    if acts and name:
        notes.about(name, "HTML or a script's address in your text {cells} is shown as plain text.")
    elif acts:
        notes.add("HTML or a script's address in a text cell of yours is shown as plain text.")
    return text


def _own_id(cell: Submitted, used: set[str]) -> str:
    """Return an id for a cell of the student's own: its own where that is good and free."""
    wanted = cell.cell_id if cell.cell_id and _CELL_ID.fullmatch(cell.cell_id) else "own"
    number, chosen = 1, wanted
    while chosen in used or chosen == "own":
        chosen, number = f"{wanted[:50]}-{number}", number + 1
    used.add(chosen)
    return chosen


def _cell(kind: str, cell_id: str, source: str, marks: dict, attachments: dict) -> NotebookNode:
    metadata = NotebookNode(nbgrader=NotebookNode(marks)) if marks else NotebookNode()
    cell = NotebookNode(cell_type=kind, id=cell_id, metadata=metadata, source=source)
    if kind == "code":
        cell.update(execution_count=None, outputs=[])
    elif attachments:
        cell["attachments"] = nbformat.from_dict(attachments)
    return cell
