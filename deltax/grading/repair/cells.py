"""A notebook of any format to a plain list of what the student wrote. Nothing else of the file lives on."""

import re
from dataclasses import dataclass, field
from typing import Any

from deltax.grading.repair.conflicts import conflict_sides
from deltax.grading.repair.notes import Notes

LARGEST_SOURCE = 1_000_000  # characters
LARGEST_PICTURE = 7_000_000  # characters of base64, about 5 MB
MOST_CELLS = 20_000
MOST_WRAPPED = 20
TOO_LARGE = "# This cell held {size:.1f} MB and was not run."
_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp")
_STEERING = re.compile(r"skip|raises-exception|remove|hide|no-?execut", re.IGNORECASE)
_KINDS = ("code", "markdown", "raw")


@dataclass(frozen=True)
class Submitted:
    """One cell, or a part of one, as the student handed it in.

    Attributes
    ----------
    place : float
        Where it stood: cells count by 1, parts of a cell stand between.
    kind : str
        "code", "markdown" or "raw".
    source : str
        Its text; Unix line ends, no null bytes, valid Unicode.
    grade_id, cell_id : str or None
        What the file calls it.
    marks : dict
        nbgrader's metadata, as the file has it; to compare, never to trust.
    attachments : dict
        Pictures that a text cell holds: name, media type, base64.
    """

    place: float
    kind: str
    source: str
    grade_id: str | None = None
    cell_id: str | None = None
    marks: dict[str, Any] = field(default_factory=dict)
    attachments: dict[str, dict[str, str]] = field(default_factory=dict)


def cell_list(document: Any, deepest: int = 3) -> list[Any]:
    """Return the cells of a document as they are: formats 1 to 4, a bare list, or wrapped by a server's answer."""
    if isinstance(document, list):
        if any(_is_like_a_cell(value) for value in document):
            return document
        document = dict(enumerate(document[:MOST_WRAPPED]))
    if not isinstance(document, dict):
        return []
    cells = document.get("cells")
    if isinstance(cells, dict):
        cells = list(cells.values())
    if isinstance(cells, list) and cells:
        return cells
    sheets = document.get("worksheets")
    if isinstance(sheets, list):
        return [cell for sheet in sheets if isinstance(sheet, dict) for cell in cell_list(sheet, 0)]
    wrapped = [value for value in document.values() if deepest and isinstance(value, dict)][:MOST_WRAPPED]
    inside = (cell_list(value, deepest - 1) for value in wrapped)
    return next((cells for cells in inside if cells), [])


def readings(document: Any, notes: Notes) -> list[list[Submitted]]:
    """Return the document's cells; twice where cells hold both sides of a merge conflict, one side a time."""
    raw = cell_list(document)
    if len(raw) > MOST_CELLS:
        notes.add(f"The file held {len(raw)} cells; the first {MOST_CELLS} were read.")
        raw = raw[:MOST_CELLS]
    strange = sum(not isinstance(cell, dict) for cell in raw)
    if strange:
        notes.add(f"{strange} entries among the cells were no cells; they were left out.")
    cells = [_submitted(place, cell, notes) for place, cell in enumerate(raw) if isinstance(cell, dict)]
    sides = [conflict_sides(cell.source) for cell in cells]
    if not any(sides):
        return [cells]
    notes.add("Cells held the marks of a merge conflict (<<<<<<<); the side with more of your answers was taken.")
    return [
        [
            Submitted(**{**vars(cell), "source": torn[side].strip("\n")}) if torn else cell
            for cell, torn in zip(cells, sides, strict=True)
        ]
        for side in (0, 1)
    ]


def _is_like_a_cell(value: Any) -> bool:
    return isinstance(value, dict) and any(key in value for key in ("cell_type", "source", "input"))


def _submitted(place: int, cell: dict[str, Any], notes: Notes) -> Submitted:
    metadata = cell.get("metadata")
    metadata = metadata if isinstance(metadata, dict) else {}
    marks = metadata.get("nbgrader")
    marks = marks if isinstance(marks, dict) else {}
    grade_id, cell_id = (
        name if isinstance(name, str) and 0 < len(name) <= 100 and name.isprintable() else None
        for name in (marks.get("grade_id"), cell.get("id"))
    )
    tags = metadata.get("tags")
    steering = [tag for tag in tags if isinstance(tag, str) and _STEERING.search(tag)] if isinstance(tags, list) else []
    if steering:
        notes.add("Tags that steer how a cell is run or shown were left out.")
    kind = _kind(cell, notes)
    source = _text(cell.get("source", cell.get("input")))
    if cell.get("cell_type") == "heading":  # formats 1 to 3
        level = cell.get("level")
        source = "#" * (int(level) if isinstance(level, float) and 1 <= level <= 6 else 1) + " " + source
    pictures = _pictures(cell.get("attachments")) if kind == "markdown" else {}
    return Submitted(place, kind, _not_too_large(source, kind, grade_id, notes), grade_id, cell_id, marks, pictures)


def _kind(cell: dict[str, Any], notes: Notes) -> str:
    kind = cell.get("cell_type")
    if kind in _KINDS:
        return kind
    if kind == "heading":
        return "markdown"
    notes.add("Some cells were of no known kind; each was read as what it looks like.")
    return "code" if "outputs" in cell or "execution_count" in cell or "input" in cell else "markdown"


def _text(value: Any, deepest: int = 3) -> str:
    """Return a source as text, whether it is text, a list of lines, a number or missing."""
    if isinstance(value, list):
        return "".join(_text(line, deepest - 1) for line in value) if deepest else ""
    if isinstance(value, bool) or not isinstance(value, str | float):
        return ""
    text = value if isinstance(value, str) else f"{value:g}"
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\0", "").replace("\ufeff", "")
    try:
        text.encode()
    except UnicodeEncodeError:  # halves of a surrogate pair
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _not_too_large(source: str, kind: str, grade_id: str | None, notes: Notes) -> str:
    if len(source) <= LARGEST_SOURCE:
        return source
    size = len(source) / 1e6
    whose = f"Your cell '{grade_id}'" if grade_id else "A cell of yours"
    if kind == "code":
        notes.add(f"{whose} held {size:.1f} MB of code; it was not run.")
        return TOO_LARGE.format(size=size)
    notes.add(f"{whose} held {size:.1f} MB of text; it was cut at {LARGEST_SOURCE / 1e6:g} MB.")
    return source[:LARGEST_SOURCE]


def _pictures(attachments: Any) -> dict[str, dict[str, str]]:
    """Return the pictures that are pasted into a text cell: plain names, plain media types."""
    kept: dict[str, dict[str, str]] = {}
    for name, media in attachments.items() if isinstance(attachments, dict) else ():
        if isinstance(media, dict) and re.fullmatch(r"[\w.-]{1,100}", name, re.ASCII):
            pictures = {
                kind: data
                for kind in _PICTURES
                if isinstance(data := media.get(kind), str)
                and len(data) <= LARGEST_PICTURE
                and re.fullmatch(r"[A-Za-z0-9+/=\s]+", data)
            }
            if pictures:
                kept[name] = pictures
    return kept
