"""Several cells that claim to be one: which is graded, and what becomes of the others. Nothing is run.

Of an answer with several different edits, the last one is graded that makes
what the exercise asks for and is Python: in a notebook the later attempt is
the better known one. The other edits run directly before it. So nothing that
they define is lost, helpers included, and none can overwrite what is graded.
Untouched copies of the stub are left out: run later, they would undo the answer.
"""

import re
from dataclasses import dataclass, replace

from deltax.grading.repair.cells import Submitted
from deltax.grading.repair.lesson import Slot
from deltax.grading.repair.notes import Notes
from deltax.grading.repair.python import is_python, joined, names

MOST_PARTS = 6
_FENCED = re.compile(r"\s*```[ \t]*\w*\n(.*?)\n?```\s*", re.DOTALL)


@dataclass(frozen=True)
class Choice:
    """What becomes of the cells that claim one slot.

    Attributes
    ----------
    graded : Submitted or None
        The cell that takes the slot; None where there was none.
    before : list of Submitted
        Cells that run directly before it.
    aside : list of Submitted
        Cells that stay where they stood.
    """

    graded: Submitted | None
    before: list[Submitted]
    aside: list[Submitted]


def choose(claims: list[Submitted], slot: Slot, answers: set[str], notes: Notes) -> Choice:
    """Choose among the cells that claim a slot; `answers` are the names that the lesson's answers define."""
    if not claims:
        return Choice(None, [], [])
    if slot.role == "locked":
        return _of_locked(claims, slot, answers, notes)
    claims = [_unfenced(cell) for cell in claims] if slot.kind == "code" else claims
    different = {cell.source.strip(): cell for cell in claims}  # of equal copies the last
    edits = [cell for bare, cell in different.items() if bare and bare != slot.bare]
    edits.sort(key=lambda cell: cell.place)
    parts, edits = edits, _rejoined(edits, slot, notes)
    if len(edits) < 2:
        if len(different) > len(parts) and parts:
            notes.about(slot.name, "Your {cells} {was} there more than once; the copy that you changed was graded.")
        elif len(claims) > len(different):
            notes.about(slot.name, "Your {cells} {was} there more than once with the same content; one was kept.")
        return Choice(edits[0] if edits else claims[0], [], [])
    if slot.role != "plain":
        notes.about(
            slot.name,
            "Your {cells} {was} there with different contents; "
            "the last complete one was graded, the others were kept as cells of your own.",
        )
    graded = max(edits, key=lambda cell: (len(slot.names & names(cell.source)), is_python(cell.source), cell.place))
    others = [cell for cell in edits if cell is not graded]
    undoing = [bool(slot.names & names(cell.source)) for cell in others]
    return Choice(
        graded,
        [cell for cell, undoes in zip(others, undoing, strict=True) if undoes],
        [cell for cell, undoes in zip(others, undoing, strict=True) if not undoes],
    )


def _unfenced(cell: Submitted) -> Submitted:
    """Take the fence from code that was turned into a text cell."""
    found = _FENCED.fullmatch(cell.source) if cell.kind != "code" else None
    return replace(cell, source=found[1]) if found else cell


def _of_locked(claims: list[Submitted], slot: Slot, answers: set[str], notes: Notes) -> Choice:
    """The released text stands whatever a student did to it; an answer written into it is kept beside it."""
    changed = [cell for cell in claims if cell.source.strip() not in (slot.bare, "")]
    own = [replace(cell, kind="code") for cell in changed if names(cell.source) & answers]
    if own:
        notes.about(slot.name, "You wrote an answer into the check {cells}; it runs before the check.")
    elif changed:
        notes.about(slot.name, "The {cells} {was} changed; the lesson's own text was used.")
    if len(claims) > 1:
        notes.about(slot.name, "The {cells} {was} there more than once; the lesson's own was used.")
    return Choice(claims[0], own, [])


def _rejoined(edits: list[Submitted], slot: Slot, notes: Notes) -> list[Submitted]:
    """Join neighbours that are parts of one cell: JupyterLab gives all parts of a split cell the same marks."""
    whole: list[Submitted] = []
    first = 0
    while first < len(edits):
        run = 1
        while run < MOST_PARTS and _are_neighbours(edits[first + run - 1 : first + run + 1]):
            run += 1
        for length in range(run, 0, -1):  # the longest run of neighbours that makes one cell
            text = _rejoin([cell.source for cell in edits[first : first + length]], slot)
            if text is not None:
                break
        if length > 1:
            notes.about(slot.name, "Your {cells} {was} split; the parts were joined.")
        whole.append(replace(edits[first], source=text))
        first += length
    return whole


def _are_neighbours(cells: list[Submitted]) -> bool:
    return len(cells) == 2 and cells[1].place - cells[0].place == 1


def _rejoin(parts: list[str], slot: Slot) -> str | None:
    """Return the parts as one source, None if they are no parts of one; a single part is whole."""
    if len(parts) == 1:
        return parts[0]
    if slot.kind != "code":
        return "\n\n".join(parts)
    made = [names(part) for part in parts]
    if sum(map(len, made)) > len(set().union(*made)):
        return None  # two of them define the same: attempts, not parts
    return joined(parts) or ("\n\n".join(parts) if all(slot.names & some for some in made) else None)


def without_copies(
    choices: list[Choice], own: list[Submitted], slots: list[Slot], notes: Notes
) -> tuple[list[Choice], list[Submitted]]:
    """Leave out own cells that repeat a text, a check or a stub of the release: run later, a stub undoes an answer.

    Returns
    -------
    list of Choice
        The choices, with no cells aside.
    list of Submitted
        The student's own cells, those aside among them.
    """
    texts = {slot.bare for slot in slots if slot.bare and not (slot.role == "plain" and slot.kind == "code")}
    own = [*own, *(cell for choice in choices for cell in choice.aside)]
    left = [cell for cell in own if cell.source.strip() not in texts]
    if len(left) < len(own):
        notes.add("Further copies of cells of the lesson were left out.")
    return [
        Choice(choice.graded, [cell for cell in choice.before if cell.source.strip() not in texts], [])
        for choice in choices
    ], left
