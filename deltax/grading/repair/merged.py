"""Cells that were merged, taken apart again: at released texts, and where another answer's definitions begin."""

from collections.abc import Iterator
from dataclasses import replace

from deltax.grading.repair.cells import Submitted
from deltax.grading.repair.lesson import Slot
from deltax.grading.repair.notes import Notes
from deltax.grading.repair.python import definitions, names

SHORTEST = 12  # characters; shorter released texts are found everywhere
LONGEST = 200_000  # characters; nobody merges so much
MOST_SEARCHED = 300  # own cells in which missing ones are looked for

Piece = tuple[Slot | None, str]


def take_apart(
    claims: list[list[Submitted]], rest: list[Submitted], slots: list[Slot], notes: Notes
) -> list[Submitted]:
    """Fill missing slots with parts of other cells; return the student's own cells, with the parts that fit no slot."""
    left = []
    for slot, cell in _suspects(claims, rest, slots):
        missing = [other for other in slots if not claims[other.index]]
        is_worth_it = bool(slot or missing) and len(cell.source) <= LONGEST
        pieces = _pieces(cell.source, slot, missing) if is_worth_it else []
        if not pieces or (len(pieces) == 1 and pieces[0][0] is slot):
            left += [] if slot else [cell]
            continue
        if slot:
            claims[slot.index].remove(cell)
            notes.about(slot.name, "Your {cells} held parts of others; each part was put where it belongs.")
        for number, (owner, text) in enumerate(pieces):
            part = replace(cell, place=cell.place + number / 1000, source=text, grade_id=None, cell_id=None, marks={})
            if owner:
                part = replace(part, kind=owner.kind, grade_id=owner.grade_id, cell_id=owner.cell_id, marks=owner.marks)
            (claims[owner.index] if owner else left).append(part)
    return sorted(left + rest[MOST_SEARCHED:], key=lambda cell: cell.place)


def _suspects(
    claims: list[list[Submitted]], rest: list[Submitted], slots: list[Slot]
) -> Iterator[tuple[Slot | None, Submitted]]:
    """Yield the cells that may hold parts of others."""
    some_missing = not all(claims)
    for slot in slots:
        if some_missing or slot.role == "locked":
            for cell in tuple(claims[slot.index]):
                if cell.source.strip() != slot.bare:
                    yield slot, cell
    for cell in rest[:MOST_SEARCHED]:
        yield None, cell


def _pieces(source: str, own: Slot | None, missing: list[Slot]) -> list[Piece]:
    """Split a source; a piece without a slot is the student's own."""
    fixed = [own] if own and own.role in ("locked", "plain") else []
    segments = _at_released_texts(source, [*missing, *fixed])
    used = {slot.index for slot, _ in segments if slot}
    pieces: list[Piece] = []
    for number, (slot, text) in enumerate(segments):
        if slot:
            pieces.append((slot, text))
            continue
        before = max((owner.index for owner, _ in segments[:number] if owner), default=-1)
        behind = min((owner.index for owner, _ in segments[number:] if owner), default=len(missing) + 10**6)
        options = [m for m in missing if m.index not in used and m.role in ("answer", "essay")]
        first = own
        if own is None or own.index in used:
            near = [option for option in options if before < option.index < behind] if segments[1:] else []
            first = next((option for option in near if option.names & names(text)), None)
            first = first or (near[0] if len(near) == 1 and not near[0].names else None)
        for owner, part in _at_definitions(text, first, options):
            pieces.append((owner, part))
            used |= {owner.index} if owner else set()
    return pieces


def _at_released_texts(source: str, slots: list[Slot]) -> list[Piece]:
    """Split at released texts that stand in the source word for word."""
    found = []
    lined = f"\n{source}\n"
    for slot in slots:
        text = slot.source.strip("\n")
        start = lined.find(f"\n{text}\n") if len(text) >= SHORTEST else -1
        if start >= 0:
            found.append((start, start + len(text), slot))
    segments: list[Piece] = []
    place = 0
    for start, end, slot in sorted(found, key=lambda one: (one[0], -one[1])):
        if start >= place:
            segments += [(None, source[place:start]), (slot, source[start:end])]
            place = end
    segments.append((None, source[place:]))
    return [(slot, text.strip("\n")) for slot, text in segments if text.strip()]


def _at_definitions(text: str, first: Slot | None, options: list[Slot]) -> list[Piece]:
    """Split where a definition belongs to another answer than the one before it."""
    cuts: list[tuple[int, Slot | None]] = [(0, first)]
    owner, made, waiting = first, set(), [option for option in options if option is not first]
    for start, defined in definitions(text) if waiting else ():
        mine = owner.names if owner else set()
        if not (mine - made).intersection(defined):
            following = next((option for option in waiting if option.names.intersection(defined)), None)
            if following:
                cuts.append((_with_what_stands_above(text, start), following))
                owner, made = following, set()
                waiting.remove(following)
        made |= set(defined)
    ends = [start for start, _ in cuts[1:]] + [len(text)]
    parts = [(slot, text[start:end].strip("\n")) for (start, slot), end in zip(cuts, ends, strict=True)]
    return [(slot, part) for slot, part in parts if part.strip()]


def _with_what_stands_above(text: str, start: int) -> int:
    """Move a cut above the decorators and comments of a definition."""
    while start:
        above = text.rfind("\n", 0, start - 1) + 1
        if text[above] not in "@#":
            break
        start = above
    return start
