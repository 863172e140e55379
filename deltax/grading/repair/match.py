"""Which of the student's cells is which cell of the release: by name, by text, by what it defines, by its place."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable
from dataclasses import replace
from difflib import SequenceMatcher

from deltax.grading.repair.cells import Submitted
from deltax.grading.repair.lesson import Slot
from deltax.grading.repair.merged import take_apart
from deltax.grading.repair.notes import Notes
from deltax.grading.repair.python import names, signature

ENOUGH_ALIKE = 0.5
MOST_COMPARED = 20  # cells, 2,000 characters of each: difflib is quadratic

Claims = list[list[Submitted]]


def match(cells: list[Submitted], slots: list[Slot], notes: Notes) -> tuple[Claims, list[Submitted]]:
    """Give the student's cells to the release's.

    Each step sees what the steps before it left over. All but the comparison of
    a few texts take time in proportion to the number of cells.

    Returns
    -------
    list of list of Submitted
        For each slot the cells that claim to be it: none where it was deleted, several where it was copied.
    list of Submitted
        The student's own cells.
    """
    claims: Claims = [[] for _ in slots]
    rest = _by_name(cells, slots, claims)
    rest = _by_source(rest, slots, claims)
    rest = _by_definitions(rest, slots, claims)
    rest = take_apart(claims, rest, slots, notes)
    rest = _by_place(rest, slots, claims)
    return claims, _above_its_stub(rest, slots, claims, notes)


def _by_name(cells: list[Submitted], slots: list[Slot], claims: Claims) -> list[Submitted]:
    by_grade_id = {slot.grade_id: slot.index for slot in slots if slot.grade_id}
    seen = Counter(cell.cell_id for cell in cells)  # an id that several cells have says nothing
    by_cell_id = {slot.cell_id: slot.index for slot in slots if seen[slot.cell_id] == 1}
    rest = []
    for cell in cells:
        index = by_grade_id.get(cell.grade_id, by_cell_id.get(cell.cell_id))
        (rest if index is None else claims[index]).append(cell)
    return rest


def _by_source(cells: list[Submitted], slots: list[Slot], claims: Claims) -> list[Submitted]:
    """Match cells that hold a released text."""
    waiting: dict[str, deque[int]] = defaultdict(deque)
    for slot in slots:
        if not claims[slot.index] and slot.bare:
            waiting[slot.bare].append(slot.index)
    rest = []
    for cell in cells:
        matching = waiting.get(cell.source.strip())
        (claims[matching.popleft()] if matching else rest).append(cell)
    return rest


def _by_definitions(cells: list[Submitted], slots: list[Slot], claims: Claims) -> list[Submitted]:
    """Match cells that define what a missing answer should define."""
    missing = [slot for slot in slots if slot.names and not claims[slot.index]]
    wanted = {name for slot in missing for name in slot.names}
    found: dict[int, list[Submitted]] = defaultdict(list)
    for cell in cells if wanted else ():
        if names(cell.source) & wanted:
            made = signature(cell.source)
            likeness, slot = max(((_share(made, slot), slot) for slot in missing), key=lambda pair: pair[0])
            if likeness >= ENOUGH_ALIKE:
                found[slot.index].append(cell)
    taken = set()
    for index, options in found.items():
        chosen = [cell for cell in options if cell.kind == "code"] or options
        chosen = _between_neighbours(chosen, index, claims) or chosen
        claims[index] += chosen
        taken |= {cell.place for cell in chosen}
    return [cell for cell in cells if cell.place not in taken]


def _by_place(cells: list[Submitted], slots: list[Slot], claims: Claims) -> list[Submitted]:
    """Match what stands where a missing essay, or an answer without a name of its own, should stand."""
    taken = set()
    for slot in slots:
        beside = claims[max(0, slot.index - 1) : slot.index + 2]
        if claims[slot.index] or slot.role not in ("essay", "answer") or not any(beside):
            continue
        options = [cell for cell in _between_neighbours(cells, slot.index, claims) if cell.place not in taken]
        if slot.role == "essay":
            options = [cell for cell in options if cell.kind != "code" and cell.source.strip()]
            best = max(options, key=lambda cell: len(cell.source), default=None)
        else:
            options = [cell for cell in options if cell.kind == "code"][:MOST_COMPARED]
            best = max(options, key=lambda cell: _alike(cell.source, slot.source), default=None)
            best = best if best and _alike(best.source, slot.source) >= ENOUGH_ALIKE else None
        if best:
            claims[slot.index].append(best)
            taken.add(best.place)
    return [cell for cell in cells if cell.place not in taken]


def _above_its_stub(cells: list[Submitted], slots: list[Slot], claims: Claims, notes: Notes) -> list[Submitted]:
    """Match an answer in a cell of its own directly above the untouched stub, which would undo it."""
    taken, after = set(), -1.0
    for slot in slots:
        mine = claims[slot.index]
        if slot.names and mine and all(cell.source.strip() == slot.bare for cell in mine):
            above = [cell for cell in _within(cells, after, mine[0].place) if cell.kind == "code"]
            above = [cell for cell in above if slot.signature <= signature(cell.source)]
            if above:
                notes.about(slot.name, "Your answer stood above the untouched {cells}; it was put into its place.")
                mine[:] = [replace(above[-1], marks=mine[0].marks, cell_id=mine[0].cell_id)]
                taken.add(above[-1].place)
        if slot.role != "plain" and mine:
            after = mine[-1].place
    return [cell for cell in cells if cell.place not in taken]


def _between_neighbours(cells: list[Submitted], index: int, claims: Claims) -> list[Submitted]:
    """Return the cells that stand between the neighbours of a missing slot."""
    before = next((claim[-1].place for claim in reversed(claims[:index]) if claim), -1.0)
    behind = next((claim[0].place for claim in claims[index + 1 :] if claim), float("inf"))
    return _within(cells, before, behind)


def _within(cells: Iterable[Submitted], before: float, behind: float) -> list[Submitted]:
    return [cell for cell in cells if before < cell.place < behind]


def _share(made: set[str], slot: Slot) -> float:
    """Return which part of an answer's names and methods is made, from 0 to 1."""
    return len(made & slot.signature) / len(slot.signature)


def _alike(source: str, other: str) -> float:
    return SequenceMatcher(None, source[:2000], other[:2000]).ratio()
