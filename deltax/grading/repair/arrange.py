"""The lesson's cells in the lesson's order, and the student's own cells where they stood between them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from deltax.grading.repair.cells import Submitted
from deltax.grading.repair.copies import Choice
from deltax.grading.repair.lesson import Slot
from deltax.grading.repair.notes import Notes
from deltax.grading.repair.python import joined

MOST_OWN_CELLS = 1000
MOST_PARTS = 5

Entry = tuple[Slot | None, Submitted | None]


def arrange(slots: list[Slot], choices: list[Choice], own: list[Submitted], notes: Notes) -> list[Entry]:
    """Return slots, each with the cell that takes it, and the student's own cells between them.

    A cell of the student's own stands behind the cell of the lesson that it
    stood behind. Cells of the lesson that the student moved do not count for
    that: those count that are left of the longest run in the lesson's order.
    """
    placed = [(slot, choice.graded) for slot, choice in zip(slots, choices, strict=True)]
    in_order = _longest_in_order([(cell.place, slot.index) for slot, cell in placed if cell])
    moved = [slot for slot, cell in placed if cell and slot.index not in in_order]
    for slot in moved:
        notes.about(slot.name, "The {cells} stood in another place; the lesson's order was restored.")
    ahead_of = _placed_ahead(sorted(own, key=lambda cell: cell.place), slots, placed, in_order)
    for slot, choice in zip(slots, choices, strict=True):
        ahead_of[slot.index] += choice.before
    entries: list[Entry] = []
    for slot, cell in [*placed, (None, None)]:
        ahead = ahead_of[slot.index if slot else len(slots)]
        entries = _with_own(entries, ahead, notes)
        entries += [(slot, cell)] if slot else []
    return _not_too_many(_without_graded(entries, notes), notes)


def _without_graded(entries: list[Entry], notes: Notes) -> list[Entry]:
    """Leave out own cells that repeat a graded answer word for word."""
    graded = {cell.source.strip() for slot, cell in entries if slot and slot.names and cell}
    left = [(slot, cell) for slot, cell in entries if slot or cell.source.strip() not in graded]
    if len(left) < len(entries):
        notes.add("Further copies of your answers were left out.")
    return left


def _longest_in_order(pairs: Sequence[tuple[float, int]]) -> set[int]:
    """Return the slots of the longest run whose order in the file is the lesson's (patience sorting)."""
    ends: list[int] = []  # ends[k]: the smallest slot with which a run of length k + 1 ends
    follows: dict[int, int | None] = {}
    for _, index in sorted(pairs):
        at = bisect_left(ends, index)
        follows[index] = ends[at - 1] if at else None
        ends[at : at + 1] = [index]
    run, last = set(), ends[-1] if ends else None
    while last is not None:
        run.add(last)
        last = follows[last]
    return run


def _placed_ahead(
    own: list[Submitted], slots: list[Slot], placed: Sequence[Entry], in_order: set[int]
) -> dict[int, list[Submitted]]:
    """Return the student's own cells by the slot that they stand ahead of; the end is one more slot."""
    ahead_of: dict[int, list[Submitted]] = defaultdict(list)
    anchors = sorted((cell.place, slot.index) for slot, cell in placed if cell and slot.index in in_order)
    behind, target = 0, _first_gap(slots, -1, anchors[0][1] if anchors else len(slots))
    for cell in own:
        while behind < len(anchors) and anchors[behind][0] < cell.place:
            behind += 1
            following = anchors[behind][1] if behind < len(anchors) else len(slots)
            target = _first_gap(slots, anchors[behind - 1][1], following)
        ahead_of[target].append(cell)
    return ahead_of


def _first_gap(slots: list[Slot], before: int, behind: int) -> int:
    """Return where own cells go between two slots whose neighbours are missing: ahead of the first with a role.

    So a missing check sees what they define, and a cell without a role that is
    put back cannot overwrite it.
    """
    return next((slot.index for slot in slots[before + 1 : behind] if slot.role != "plain"), behind)


def _with_own(entries: list[Entry], ahead: list[Submitted], notes: Notes) -> list[Entry]:
    """Append the student's own cells; what only continues the cell before it is joined to it."""
    start = 0
    slot, cell = entries[-1] if entries else (None, None)
    is_written = slot and cell and slot.kind == "code" and slot.role != "locked" and cell.source.strip() != slot.bare
    while is_written:
        sources = [part.source for part in ahead[start : start + MOST_PARTS] if part.kind == "code"]
        tries = ((length, joined([cell.source, *sources[:length]])) for length in range(1, len(sources) + 1))
        length, text = next(((length, text) for length, text in tries if text), (0, None))
        if text is None:
            break
        notes.about(slot.name, "Your {cells} {was} split inside a block; the parts were joined.")
        cell = replace(cell, source=text)
        entries[-1] = (slot, cell)
        start += length
    return entries + [(None, part) for part in ahead[start:]]


def _not_too_many(entries: list[Entry], notes: Notes) -> list[Entry]:
    own = sum(slot is None for slot, _ in entries)
    if own <= MOST_OWN_CELLS:
        return entries
    notes.add(f"The notebook held {own} cells besides the lesson's; the first {MOST_OWN_CELLS} were kept.")
    kept, count = [], 0
    for slot, cell in entries:
        count += slot is None
        if slot or count <= MOST_OWN_CELLS:
            kept.append((slot, cell))
    return kept
