"""Text to JSON documents, also where the text is cut, doubled or torn by a merge. Knows nothing of lessons."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from deltax.errors import NotGradable
from deltax.grading.repair.cells import cell_list
from deltax.grading.repair.conflicts import conflict_sides
from deltax.grading.repair.decode import DOWNLOAD
from deltax.grading.repair.notes import Notes

LARGE = 4_000_000  # characters; above, saved outputs are cut out before anything is parsed
DEEPEST = 100
MOST_VALUES = 2_000_000  # about half a gigabyte, once they are parsed
MOST_DOCUMENTS = 20
MOST_EFFORT = 500_000_000  # characters, counted as by `_saved`: half a second
_OUTPUTS = re.compile(r'"outputs"\s*:\s*\[')
# Possessive: strings are passed over at the speed of C, and nothing is tried twice.
_TO_BRACKET = re.compile(r'[^"\[\]{}]*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*+"[^"\[\]{}]*+)*+[\[\]{}]', re.DOTALL)
_CELL_START = re.compile(
    r'\{\s*"(?:cell_type|attachments|execution_count|id|metadata|outputs|source|collapsed|input|language|level)"\s*:'
)
_BETWEEN = re.compile(r"[\s,]*")
_HALF_ESCAPE = re.compile(r"(?<!\\)((?:\\\\)*)\\(?:u[0-9a-fA-F]{0,3})?\Z")


class Recovered(dict):
    """The cells of a damaged file; what else it said is lost."""


def documents(text: str, notes: Notes) -> list[Any]:
    """Return the JSON values that the text holds, or may hold; of a wreck, the cells that can be read.

    Raises
    ------
    NotGradable
        If parsing would take more memory than a submission is worth.
    """
    if len(text) > LARGE:
        text = _without_outputs(text)
        if sum(text.count(mark) for mark in ",[{") > MOST_VALUES:
            raise NotGradable("the file holds millions of values besides its outputs", DOWNLOAD)
    try:
        document = _decoder(notes).decode(text)
        return documents(document, notes) if isinstance(document, str) else [document]
    except RecursionError:
        notes.add("The file was nested without end; the innermost parts were left out.")
        text = _pruned(text)
    except ValueError:
        pass
    sides = conflict_sides(text)
    if sides:
        notes.add(
            "The file held the marks of a merge conflict (<<<<<<<); "
            "the side with more of your answers was taken, all through."
        )
    return [document for side in sides or [text] for document in _of_damaged(side, notes)]


def _of_damaged(text: str, notes: Notes) -> list[Any]:
    found, end = _one_after_another(text, notes)
    if any(cell_list(document) for document in found):
        if len(found) > 1:
            notes.add("The file held several documents in a row; the one with most of your answers was taken.")
        elif text[end:].strip():
            notes.add("Something stood in the file behind the notebook's end; it was left out.")
        return found[::-1]
    cells = list(_saved(text, notes))
    if cells:
        notes.add(f"The file was damaged; {len(cells)} of its cells could still be read.")
    return [Recovered(cells=cells)]


def _decoder(notes: Notes) -> json.JSONDecoder:
    def one_value_a_key(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        kept = dict(pairs)
        if len(kept) < len(pairs):
            notes.add("The file held two values under one name; the last that is not empty was taken.")
            for key, value in pairs:
                kept[key] = value or kept[key]
        return kept

    # Whole numbers as float: a number of 5,000 digits is refused otherwise.
    return json.JSONDecoder(strict=False, parse_int=float, object_pairs_hook=one_value_a_key)


def _one_after_another(text: str, notes: Notes) -> tuple[list[Any], int]:
    """Return the JSON values that follow each other, and where the last whole one ends."""
    decoder, found, end = _decoder(notes), [], 0
    while len(found) < MOST_DOCUMENTS:
        try:
            document, end = decoder.raw_decode(text, _BETWEEN.match(text, end).end())
        except (ValueError, RecursionError):
            break
        found.append(document)
    return found, end


def _saved(text: str, notes: Notes) -> Iterator[dict[str, Any]]:
    """Yield every cell that can be read, wherever the text is broken.

    A notebook's cells are found by how they begin, so that a break costs one
    cell. (General readers of broken JSON lose what comes behind the break.)
    """
    decoder, place, effort, broken = _decoder(notes), 0, MOST_EFFORT, None
    for start in (found.start() for found in _CELL_START.finditer(text)):
        if start < place:
            continue
        try:
            cell, place = decoder.raw_decode(text, start)
        except (ValueError, RecursionError) as problem:
            end = getattr(problem, "pos", start)
            effort -= 10_000 + end + 20 * (end - start)  # to tell the line of an error, json counts from the start
            broken = start if broken is None else broken
            if effort < 0:
                break
            continue
        if _is_cell(cell):
            if broken is not None:
                yield from _closed(decoder, text[broken:start])
                broken = None
            yield cell
    if broken is not None:
        yield from _closed(decoder, text[broken:])


def _is_cell(value: Any) -> bool:
    # nbgrader's marks have a "cell_type" too.
    return isinstance(value, dict) and (
        "source" in value or "input" in value or {"cell_type", "metadata"} <= value.keys()
    )


def _closed(decoder: json.JSONDecoder, text: str) -> Iterator[dict[str, Any]]:
    """Yield a cell that breaks off, if closing its last string and its brackets makes it readable."""
    open_brackets, place = [], 0
    while found := _TO_BRACKET.match(text, place):
        place, bracket = found.end(), found[0][-1]
        if bracket in "[{":
            open_brackets.append("]" if bracket == "[" else "}")
        elif open_brackets:
            open_brackets.pop()
    head, tail = text[:place], text[place:]
    if len(re.findall(r'(?<!\\)(?:\\\\)*"', tail)) % 2:
        tail = _HALF_ESCAPE.sub(r"\1", tail) + '"'
    closing = "".join(reversed(open_brackets))
    for end in ("", ": null"):
        with suppress(ValueError, RecursionError):
            cell = decoder.decode(head + tail.rstrip().rstrip(",") + end + closing)
            if _is_cell(cell):
                yield cell
            return


def _end_of_bracket(text: str, place: int) -> int:
    """Return the place behind the bracket that closes the one before `place`; the text's end if it is cut."""
    depth = 1
    while depth:
        found = _TO_BRACKET.match(text, place)
        if not found:
            return len(text)
        place = found.end()
        depth += 1 if text[place - 1] in "[{" else -1
    return place


def _without_outputs(text: str) -> str:
    """Cut saved outputs out of the text: 50 MB of them need neither time nor memory."""
    pieces, place = [], 0
    while found := _OUTPUTS.search(text, place):
        pieces.append(text[place : found.end()])
        place = _end_of_bracket(text, found.end())
        pieces.append("]" if place < len(text) else "")
    return "".join([*pieces, text[place:]])


def _pruned(text: str) -> str:
    """Replace what is nested deeper than `DEEPEST` by null."""
    pieces, start, place, depth = [], 0, 0, 0
    while found := _TO_BRACKET.match(text, place):
        place = found.end()
        if text[place - 1] in "]}":
            depth -= 1
        elif depth < DEEPEST:
            depth += 1
        else:
            pieces += [text[start : place - 1], "null"]
            start = place = _end_of_bracket(text, place)
    return "".join([*pieces, text[start:]])
