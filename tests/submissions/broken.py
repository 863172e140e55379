"""Accidents: what happens to a notebook with right answers on its way to the teacher.

Each accident spoils a folder ``submitted/<student>/<lesson>/`` in place, for any
lesson. It deserves what its answers are worth, whatever happened to the file.
"""

import base64
import copy
import io
import json
import os
import random
import re
import shutil
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.helpers import COURSE

FULL, NOT_GRADABLE = "full", "not gradable"
LOST_ANSWER, LOST_ESSAY = "all but {answer}", "all but {essay}"  # the lesson's last answer; its first essay
Cells = list[dict[str, Any]]


@dataclass(frozen=True)
class Accident:
    """One accident.

    Attributes
    ----------
    name : str
        Words with hyphens.
    what : str
        What happened, in one sentence.
    spoil : callable
        Takes the folder, which holds a right notebook, and the lesson's name; spoils the folder in place.
    deserves : str
        "full", "not gradable", or "all but {answer}" and "all but {essay}"; see `deserved`.
    """

    name: str
    what: str
    spoil: Callable[[Path, str], None]
    deserves: str

    def deserved(self, lesson: str) -> str:
        """Return what is deserved in a lesson: "full", "not gradable" or "all but <grade_id>"."""
        cells = released(lesson)
        return self.deserves.format(answer=_id(answers(cells)[-1]), essay=_id(essays(cells)[0]))


ACCIDENTS: tuple[Accident, ...] = ()


def _accident(what: str, deserves: str = FULL) -> Callable:
    """Register a function of folder and lesson."""

    def register(spoil: Callable[[Path, str], None]) -> Callable[[Path, str], None]:
        global ACCIDENTS  # noqa: PLW0603 (a register that is a constant once the module is read)
        ACCIDENTS += (Accident(spoil.__name__.strip("_").replace("_", "-"), what, spoil, deserves),)
        return spoil

    return register


def _of_notebook(what: str, deserves: str = FULL) -> Callable:
    """Register a function that changes the notebook's JSON in place, or returns another value."""

    def register(change: Callable[[dict, str], Any]) -> Callable:
        def spoil(folder: Path, lesson: str) -> None:
            path = folder / f"{lesson}.ipynb"
            notebook = _read(path)
            path.write_text(json.dumps(change(notebook, lesson) or notebook, indent=1), encoding="utf-8")

        spoil.__name__ = change.__name__
        _accident(what, deserves)(spoil)
        return change

    return register


def _of_cells(what: str, deserves: str = FULL) -> Callable:
    """Register a function that changes the list of cells in place; sources are text."""

    def register(change: Callable[[Cells, str], None]) -> Callable:
        def on_notebook(notebook: dict, lesson: str) -> None:
            change(notebook["cells"], lesson)

        on_notebook.__name__ = change.__name__
        _of_notebook(what, deserves)(on_notebook)
        return change

    return register


def _of_file(what: str, deserves: str = FULL) -> Callable:
    """Register a function from the notebook file's bytes to other bytes."""

    def register(change: Callable[[bytes], bytes]) -> Callable:
        def spoil(folder: Path, lesson: str) -> None:
            path = folder / f"{lesson}.ipynb"
            path.write_bytes(change(path.read_bytes()))

        spoil.__name__ = change.__name__
        _accident(what, deserves)(spoil)
        return change

    return register


def _read(path: Path) -> dict[str, Any]:
    notebook = json.loads(path.read_bytes())
    for cell in notebook["cells"]:
        cell["source"] = "".join(cell["source"])
    return notebook


def released(lesson: str) -> Cells:
    """Return the cells of the release, sources as text."""
    return _read(COURSE.release(lesson))["cells"]


def _marks(cell: dict) -> dict:
    return cell["metadata"].get("nbgrader", {})


def _id(cell: dict) -> str:
    return _marks(cell)["grade_id"]


def answers(cells: Cells) -> Cells:
    """Return the code cells that students fill in."""
    return [cell for cell in cells if _marks(cell).get("solution") and cell["cell_type"] == "code"]


def essays(cells: Cells) -> Cells:
    """Return the text cells that students fill in."""
    return [cell for cell in cells if _marks(cell).get("solution") and cell["cell_type"] == "markdown"]


def checks(cells: Cells) -> Cells:
    """Return the locked cells."""
    return [cell for cell in cells if _marks(cell).get("locked")]


def _plain(cells: Cells, kind: str) -> Cells:
    return [cell for cell in cells if not _marks(cell) and cell["cell_type"] == kind]


def _at(cells: Cells, cell: dict) -> int:
    return next(number for number, other in enumerate(cells) if other is cell)


def _own(source: str, kind: str = "code", **more: Any) -> dict[str, Any]:
    """Return a cell of the student's own."""
    cell = {
        "cell_type": kind,
        "id": f"own{zlib.crc32(source.encode(errors='replace'))}",
        "metadata": {},
        "source": source,
        **more,
    }
    return cell | ({"outputs": [], "execution_count": None} if kind == "code" else {})


def _copied(cell: dict, **changes: Any) -> dict:
    """Return a cell as JupyterLab copies it: the same marks, a new id."""
    return copy.deepcopy(cell) | {"id": f"copy{zlib.crc32(cell['id'].encode())}"} | changes


def _stub(lesson: str, cell: dict) -> str:
    return next(
        other["source"] for other in released(lesson) if other["metadata"].get("nbgrader") and _id(other) == _id(cell)
    )


def _halves(source: str) -> tuple[str, str]:
    """Split a source at a line inside its last block."""
    lines = source.split("\n")
    cut = next(number for number in range(len(lines) - 1, 0, -1) if lines[number].startswith(" "))
    return "\n".join(lines[:cut]), "\n".join(lines[cut:])


# --- copies


@_of_cells("An answer was copied and pasted below itself, with its marks.")
def copied_answer(cells, lesson):
    first = answers(cells)[0]
    cells.insert(_at(cells, first) + 1, _copied(first))


@_of_cells("The answer was written into a copy, and the untouched cell left above it.")
def copied_then_edited(cells, lesson):
    first = answers(cells)[0]
    cells.insert(_at(cells, first), _copied(first, source=_stub(lesson, first)))


@_of_cells("An untouched copy of the cell was left below the answer, where it undoes it.")
def copied_stub_below(cells, lesson):
    for cell in answers(cells):
        cells.insert(_at(cells, cell) + 1, _copied(cell, source=_stub(lesson, cell)))


@_of_cells("A first attempt, a copy of the cell, was left above the right answer.")
def two_attempts(cells, lesson):
    first = answers(cells)[0]
    cells.insert(_at(cells, first), _copied(first, source="# my first attempt\n" + _stub(lesson, first)))


@_of_cells("The copy with the right answer was pasted below the check, the first attempt left above it.")
def better_copy_below_check(cells, lesson):
    first = answers(cells)[0]
    cells.insert(_at(cells, first) + 2, _copied(first))
    first["source"] = "# my first attempt\n" + _stub(lesson, first)


@_of_cells("A copy of an answer was changed to broken Python and left below it.")
def broken_copy_below(cells, lesson):
    first = answers(cells)[0]
    cells.insert(_at(cells, first) + 1, _copied(first, source=first["source"] + "\n    return ("))


@_of_cells("A check was copied, with its marks.")
def copied_check(cells, lesson):
    cells.insert(_at(cells, checks(cells)[0]) + 1, _copied(checks(cells)[0]))


@_of_cells("Every cell was copied, with its marks.")
def copied_everything(cells, lesson):
    cells += [_copied(cell) for cell in cells]


@_of_cells("Every cell was copied by a tool that drops marks and ids.")
def copied_everything_without_marks(cells, lesson):
    for cell in cells:
        cell["metadata"] = {}
        del cell["id"]
    cells += copy.deepcopy(cells)


# --- splits and merges


@_of_cells("An answer was split inside a function; JupyterLab gives both parts the same marks.")
def split_in_body(cells, lesson):
    cell = answers(cells)[0]
    top, bottom = _halves(cell["source"])
    cells.insert(_at(cells, cell) + 1, _copied(cell, source=bottom))
    cell["source"] = top


@_of_cells("An answer was split inside a function; the second part has no marks.")
def split_in_body_without_marks(cells, lesson):
    cell = answers(cells)[-1]
    top, bottom = _halves(cell["source"])
    cells.insert(_at(cells, cell) + 1, _own(bottom))
    cell["source"] = top


@_of_cells("An answer is continued in a cell of the student's own.")
def continued_in_next_cell(cells, lesson):
    cell = answers(cells)[0]
    cells.insert(_at(cells, cell) + 1, _own(cell["source"]))
    cell["source"] = "# see the next cell"


@_of_cells("An answer was merged with the check below it.")
def merged_with_check(cells, lesson):
    for cell in answers(cells):
        below = cells.pop(_at(cells, cell) + 1)
        cell["source"] += "\n\n" + below["source"]


@_of_cells("An answer was merged into the check below it, so that the check's marks were kept.")
def merged_into_check(cells, lesson):
    cell = answers(cells)[0]
    check = cells[_at(cells, cell) + 1]
    check["source"] = cell["source"] + "\n\n" + check["source"]
    cells.remove(cell)


@_of_cells("The cells from one answer to the next were merged into one.")
def merged_two_answers_and_all_between(cells, lesson):
    first, second = answers(cells)[:2]
    start, end = _at(cells, first), _at(cells, second)
    first["source"] = "\n\n".join(cell["source"] for cell in cells[start : end + 1])
    del cells[start + 1 : end + 1]


@_of_cells("Two answers were written into the cell of the first, and the cell of the second deleted.")
def merged_two_answers(cells, lesson):
    first, second = answers(cells)[:2]
    first["source"] += "\n\n" + second["source"]
    cells.remove(second)


@_of_cells("The answer in words was merged with its question.")
def merged_essay_with_question(cells, lesson):
    essay = essays(cells)[0]
    question = cells[_at(cells, essay) - 1]
    question["source"] += "\n\n" + essay["source"]
    cells.remove(essay)


@_of_cells("The answer in words was merged with the text below it.")
def merged_essay_with_text_below(cells, lesson):
    essay = essays(cells)[-1]
    below = cells.pop(_at(cells, essay) + 1)
    essay["source"] += "\n\n" + below["source"]


@_of_cells("The answer was written into the check, above the check's own lines, and the answer's cell left untouched.")
def answer_in_check(cells, lesson):
    cell = answers(cells)[0]
    check = cells[_at(cells, cell) + 1]
    check["source"] = cell["source"] + "\n\n" + check["source"]
    cell["source"] = _stub(lesson, cell)


@_of_cells("The answer stands in a new cell below the untouched one.")
def new_cell_below_stub(cells, lesson):
    cell = answers(cells)[0]
    cells.insert(_at(cells, cell) + 1, _own(cell["source"]))
    cell["source"] = _stub(lesson, cell)


@_of_cells("The answer stands in a new cell above the untouched one, which would undo it.")
def new_cell_above_stub(cells, lesson):
    cell = answers(cells)[0]
    cells.insert(_at(cells, cell), _own(cell["source"]))
    cell["source"] = _stub(lesson, cell)


# --- deleted and moved


@_of_cells("The cell of the last answer was deleted.", LOST_ANSWER)
def deleted_answer(cells, lesson):
    cells.remove(answers(cells)[-1])


@_of_cells("The cell of the answer in words was deleted.", LOST_ESSAY)
def deleted_essay(cells, lesson):
    cells.remove(essays(cells)[0])


@_of_cells("Every answer's cell was deleted, and the answer written into a new one.")
def deleted_and_written_anew(cells, lesson):
    for cell in answers(cells):
        cells[_at(cells, cell)] = _own(cell["source"])


@_of_cells("A check was deleted.")
def deleted_check(cells, lesson):
    cells.remove(checks(cells)[0])


@_of_cells("All checks were deleted.")
def deleted_checks(cells, lesson):
    for cell in checks(cells):
        cells.remove(cell)


@_of_cells("All cells but the answers were deleted.")
def deleted_all_but_answers(cells, lesson):
    cells[:] = answers(cells) + essays(cells)


@_of_cells("The cells were turned round, the last first.")
def reversed_cells(cells, lesson):
    cells.reverse()


@_of_cells("The cells were shuffled.")
def shuffled_cells(cells, lesson):
    random.Random(7).shuffle(cells)


@_of_cells("The answers were moved to the end.")
def answers_at_end(cells, lesson):
    last = answers(cells)
    cells[:] = [cell for cell in cells if cell not in last] + last


@_of_cells("A check was moved above its answer.")
def check_above_answer(cells, lesson):
    at = _at(cells, answers(cells)[0])
    cells[at], cells[at + 1] = cells[at + 1], cells[at]


# --- kinds and marks


def _retype(cell: dict, kind: str) -> None:
    cell["cell_type"] = kind
    if kind == "code":
        cell |= {"outputs": [], "execution_count": None}
    else:
        cell.pop("outputs", None)
        cell.pop("execution_count", None)


@_of_cells("An answer was turned into a text cell.")
def answer_as_text(cells, lesson):
    _retype(answers(cells)[0], "markdown")


@_of_cells("An answer was turned into a text cell, and fenced to look like code.")
def answer_as_fenced_text(cells, lesson):
    cell = answers(cells)[0]
    _retype(cell, "markdown")
    cell["source"] = f"```python\n{cell['source']}\n```"


@_of_cells("A check was turned into a raw cell.")
def check_as_raw(cells, lesson):
    _retype(checks(cells)[0], "raw")


@_of_cells("The answer in words was turned into a code cell.")
def essay_as_code(cells, lesson):
    _retype(essays(cells)[0], "code")


@_of_cells("All cells were turned into raw cells.")
def all_raw(cells, lesson):
    for cell in cells:
        _retype(cell, "raw")


@_of_cells("The marks of one answer were lost.")
def lost_marks_of_answer(cells, lesson):
    answers(cells)[0]["metadata"] = {}


@_of_cells("The metadata of all cells were lost.")
def lost_marks(cells, lesson):
    for cell in cells:
        cell["metadata"] = {}


@_of_cells("The metadata and ids of all cells were lost, as some web editors do.")
def lost_marks_and_ids(cells, lesson):
    for cell in cells:
        cell["metadata"] = {}
        del cell["id"]


@_of_cells("The metadata of all cells were lost, and the checks deleted.")
def lost_marks_and_checks(cells, lesson):
    for cell in checks(cells):
        cells.remove(cell)
    lost_marks_and_ids(cells, lesson)


@_of_notebook("The notebook's metadata were lost.")
def lost_frame(notebook, lesson):
    notebook["metadata"] = {}


@_of_notebook("The cells' ids were lost, as in format 4.4.")
def lost_ids(notebook, lesson):
    notebook["nbformat_minor"] = 4
    for cell in notebook["cells"]:
        del cell["id"]


@_of_cells("All cells have the same id.")
def same_ids(cells, lesson):
    for cell in cells:
        cell["id"] = cells[0]["id"]


@_of_cells("All cells have new ids.")
def new_ids(cells, lesson):
    for number, cell in enumerate(cells):
        cell["id"] = f"{number:08x}"


@_of_cells("The grader's flags were edited: nothing is locked, everything is graded.")
def edited_flags(cells, lesson):
    for cell in cells:
        if _marks(cell):
            _marks(cell).update(locked=False, grade=True, solution=True, task=True)


@_of_cells("The points and checksums were edited.")
def edited_points(cells, lesson):
    for cell in cells:
        if _marks(cell):
            _marks(cell).update(points=100, checksum="0" * 32)


@_of_cells("The version of the marks was edited.")
def edited_schema(cells, lesson):
    for cell, version in zip([c for c in cells if _marks(c)], [0, 1, 99, "three", None] * 20, strict=False):
        _marks(cell)["schema_version"] = version


@_of_cells("The names of some cells in the gradebook were edited; the ids are still there.")
def edited_grade_ids(cells, lesson):
    for cell in answers(cells) + checks(cells):
        _marks(cell)["grade_id"] = "my-" + _id(cell)


@_of_cells("The marks are no dictionaries.")
def marks_of_wrong_type(cells, lesson):
    for number, cell in enumerate(cells):
        cell["metadata"] = [None, [], "nbgrader", 5, {"nbgrader": ["solution"]}][number % 5]


@_of_cells("A check was edited to give full marks.")
def edited_check(cells, lesson):
    for cell in checks(cells):
        cell["source"] = "1000"


@_of_cells("Cells carry tags that make graders skip or hide them.")
def steering_tags(cells, lesson):
    for cell in cells:
        cell["metadata"]["tags"] = ["skip-execution", "raises-exception", "remove-cell"]
    cells[0]["metadata"]["tags"] = "skip-execution"


# --- the file


@_of_file("The file was cut inside the answer in words or behind it; the end of the notebook is lost.")
def cut_at_end(content):
    return content[: content.rindex(b'"cell_type"')]


@_of_file("The file was cut in the middle of the last answer.", LOST_ANSWER)
def cut_in_answer(content):
    notebook = json.loads(content)
    last = answers(notebook["cells"])[-1]
    for cell in notebook["cells"][_at(notebook["cells"], last) :]:
        cell["source"] = ["# ", "lost " * 50]
    text = json.dumps(notebook, indent=1)
    return text[: text.index("lost lost") + 20].encode()


@_of_file("The closing brackets are missing.")
def cut_last_bytes(content):
    return content.rstrip()[:-3]


@_of_file("A comma between two cells is missing.")
def lost_comma(content):
    return re.sub(rb"\n  \},\n  \{", b"\n  }\n  {", content, count=3)


@_of_file("A merge left git's conflict marks in the file: the student's version, and the release's.")
def merge_conflict(content):
    text = json.dumps(json.loads(content), indent=1)
    head, sep, tail = text.partition(' "cells": [')
    body, _, end = tail.rpartition("\n ],\n")
    other = json.dumps([{"cell_type": "markdown", "metadata": {}, "source": "the other version"}], indent=1)[1:-1]
    return f"{head}{sep}\n<<<<<<< HEAD{body}\n=======\n{other}\n>>>>>>> origin/main\n ],\n{end}".encode()


@_of_cells("A merge left git's conflict marks in an answer.")
def merge_conflict_in_answer(cells, lesson):
    for cell in answers(cells)[:2]:
        cell["source"] = f"<<<<<<< HEAD\n{_stub(lesson, cell)}\n=======\n{cell['source']}\n>>>>>>> mine"


@_of_file("The released notebook stands in the file before the student's.")
def two_documents(content):
    notebook = json.loads(content)
    lesson = next(path.stem for path in sorted(COURSE.root.glob("release/*/*.ipynb")) if _is_of(path, notebook))
    return COURSE.release(lesson).read_bytes() + content


def _is_of(path: Path, notebook: dict) -> bool:
    return [cell["id"] for cell in json.loads(path.read_bytes())["cells"]] == [cell["id"] for cell in notebook["cells"]]


@_of_file("Other text follows the notebook.")
def trailing_text(content):
    return content + b'\n}\nLast saved: yesterday "'


@_of_file("The file is empty.", NOT_GRADABLE)
def empty_file(content):
    return b""


@_of_file("The file holds null bytes only, as after a crash of the disk.", NOT_GRADABLE)
def only_null_bytes(content):
    return b"\0" * len(content)


@_of_file("Null bytes stand in the file.")
def null_bytes(content):
    return content.replace(b"\n", b"\n\0")


@_of_file("A web page was saved as the notebook.", NOT_GRADABLE)
def web_page(content):
    return b"<!DOCTYPE html>\n<html><body>Please log in.</body></html>"


@_of_file("A PDF was saved as the notebook.", NOT_GRADABLE)
def portable_document(content):
    return b"%PDF-1.7\n" + content


@_of_file("A sentence was saved as the notebook.", NOT_GRADABLE)
def a_sentence(content):
    return b"I did the exercises at home and will bring them on Monday."


@_of_file("The notebook has no cells.", NOT_GRADABLE)
def no_cells(content):
    return json.dumps(json.loads(content) | {"cells": []}).encode()


@_of_file("The notebook of something else was handed in.", NOT_GRADABLE)
def another_notebook(content):
    cells = [_own("import numpy as np"), _own("# Homework of another course", "markdown")]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).encode()


def _zipped(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


@_of_file("A ZIP archive was renamed to .ipynb.")
def zip_archive(content):
    return _zipped({"lab/notebook.ipynb": content, "__MACOSX/lab/._notebook.ipynb": b"\0\5\26\7"})


@_of_file("A ZIP archive without a notebook was renamed to .ipynb.", NOT_GRADABLE)
def zip_archive_without_notebook(content):
    return _zipped({"lab/notes.txt": b"nothing"})


@_of_file("A damaged ZIP archive was renamed to .ipynb.", NOT_GRADABLE)
def damaged_zip_archive(content):
    return _zipped({"lab/notebook.ipynb": content})[:-200]


@_of_file("The file begins with a byte order mark.")
def byte_order_mark(content):
    return b"\xef\xbb\xbf" + content


@_of_file("The file was saved as UTF-16.")
def utf_16(content):
    return content.decode().encode("utf-16")


@_of_file("The file was saved as UTF-16 without a byte order mark.")
def utf_16_without_mark(content):
    return content.decode().encode("utf-16-le")


@_of_file("The file was saved in a one-byte encoding of Western Europe.")
def one_byte_encoding(content):
    return content.decode().encode("latin-1", "backslashreplace")


@_of_file("Some characters of the file are not UTF-8.")
def damaged_characters(content):
    return content.replace(b'"metadata": {}', b'"metadata": {"title": "caf\xe9"}', 3)


@_of_file("The file has the line ends of Windows.")
def windows_line_ends(content):
    return content.replace(b"\n", b"\r\n")


@_of_cells("The sources have the line ends of Windows, or of old Macintoshes.")
def line_ends_in_sources(cells, lesson):
    for number, cell in enumerate(cells):
        cell["source"] = cell["source"].replace("\n", "\r" if number % 2 else "\r\n")


@_of_notebook("The notebook was stored as a JSON text in JSON.")
def json_in_json(notebook, lesson):
    return json.dumps(notebook)


@_of_notebook("A server's answer was saved, which holds the notebook.")
def server_answer(notebook, lesson):
    return {"name": f"{lesson}.ipynb", "type": "notebook", "content": notebook, "format": "json"}


# --- the notebook's JSON


def _older(notebook: dict) -> list[dict]:
    """Return the cells as formats 2 and 3 write them."""
    cells = []
    for cell in notebook["cells"]:
        old = {key: value for key, value in cell.items() if key not in ("id", "source", "execution_count")}
        if cell["cell_type"] == "code":
            old |= {"input": cell["source"].splitlines(keepends=True), "language": "python", "prompt_number": 3}
        else:
            old["source"] = cell["source"].splitlines(keepends=True)
        cells.append(old)
    return [*cells, {"cell_type": "heading", "level": 2, "metadata": {}, "source": ["My notes"]}]


@_of_notebook("The notebook was saved in format 3.")
def format_3(notebook, lesson):
    return {
        "metadata": {"name": lesson},
        "nbformat": 3,
        "nbformat_minor": 0,
        "worksheets": [{"cells": _older(notebook), "metadata": {}}],
    }


@_of_notebook("The notebook was saved in format 2.")
def format_2(notebook, lesson):
    return {"metadata": {"name": lesson}, "nbformat": 2, "worksheets": [{"cells": _older(notebook)}]}


@_of_notebook("The notebook was saved in a format of the future.")
def future_format(notebook, lesson):
    notebook.update(nbformat=4, nbformat_minor=99, novelty={"on": True})
    for cell in notebook["cells"]:
        cell["novelty"] = ["unknown"]


@_of_notebook("The notebook does not name its format.")
def no_format(notebook, lesson):
    del notebook["nbformat"], notebook["nbformat_minor"]


@_of_notebook("The notebook wants another kernel.")
def other_kernel(notebook, lesson):
    notebook["metadata"] = {"kernelspec": {"name": "ir", "display_name": "R", "language": "R"}}


@_of_notebook("The notebook names no kernel.")
def no_kernel(notebook, lesson):
    notebook["metadata"] = {"kernelspec": None, "language_info": 3}


@_of_notebook("The cells stand in a dictionary.")
def cells_in_dictionary(notebook, lesson):
    notebook["cells"] = {str(number): cell for number, cell in enumerate(notebook["cells"])}


@_of_notebook("The file is a list of cells.")
def bare_list(notebook, lesson):
    return notebook["cells"]


@_of_cells("Entries among the cells are no cells.")
def entries_that_are_no_cells(cells, lesson):
    cells[3:3] = [None, 17, "print(1)", [], True]


@_of_cells("Sources are lists of lines, numbers or missing.")
def odd_sources(cells, lesson):
    for number, cell in enumerate(cells):
        lines = cell["source"].splitlines(keepends=True)
        cell["source"] = [lines, [[line] for line in lines], [*lines, None]][number % 3]
    cells += [_own("a") | {"source": odd} for odd in (None, 3.5, True, {"text": "x"}, [])]
    cells.append({"cell_type": "code"})


@_of_cells("Cells are of unknown kinds.")
def unknown_kinds(cells, lesson):
    for cell in cells[::3]:
        cell["cell_type"] = "widget"
    del cells[1]["cell_type"]
    cells[2]["cell_type"] = ["code"]


@_of_cells("A text holds halves of characters, null bytes and a mark of byte order.")
def broken_characters(cells, lesson):
    cells.append(_own("x = '\ud83d \udc00'\0\n", "code"))
    for cell in answers(cells):
        cell["source"] = "\ufeff" + cell["source"]


@_of_file("Names stand twice in the file: the second list of cells is empty.")
def duplicate_names(content):
    return content.rstrip()[:-1].rstrip() + b',\n "cells": [],\n "nbformat": 4\n}\n'


@_of_cells("Outputs hold numbers that JSON does not know.")
def not_a_number(cells, lesson):
    answers(cells)[0]["outputs"] = [{"output_type": "x", "data": [float("nan"), float("inf"), float("-inf")]}]
    answers(cells)[0]["execution_count"] = float("nan")


@_of_file("A number in the file has 10,000 digits.")
def long_number(content):
    return content.replace(b'"execution_count": null', b'"execution_count": ' + b"9" * 10_000, 1)


@_of_file("The marks of an answer are nested 100,000 deep.")
def deep_nesting(content):
    return content.replace(
        b'"solution": true', b'"deep": ' + b"[" * 100_000 + b"]" * 100_000 + b', "solution": true', 1
    )


@_of_cells("Saved outputs take 8 MB.")
def huge_outputs(cells, lesson):
    line = {"output_type": "stream", "name": "stdout", "text": ["still running\n"] * 1000}
    picture = {"output_type": "display_data", "data": {"image/png": "iVBORw0K" * 100_000}, "metadata": {}}
    for cell in answers(cells):
        cell["outputs"] = [line] * 20 + [picture]


@_of_cells("The last answer holds 2 MB.", LOST_ANSWER)
def huge_answer(cells, lesson):
    answers(cells)[-1]["source"] += "\n# " + "x" * 2_000_000


@_of_cells("A cell of the student's own holds 2 MB.")
def huge_own_cell(cells, lesson):
    cells.append(_own("text = '" + "x" * 2_000_000 + "'"))


@_of_cells("The notebook holds 10,000 cells of the student's own.")
def many_own_cells(cells, lesson):
    cells += [_own(f"x{number} = {number}") for number in range(10_000)]


@_of_notebook("The notebook holds pasted pictures, the state of widgets and a header of jupytext.")
def attachments_and_widgets(notebook, lesson):
    picture = base64.b64encode(b"\x89PNG\r\n").decode()
    essay = essays(notebook["cells"])[0]
    essay["attachments"] = {"photo.png": {"image/png": picture}, "x.svg": {"image/svg+xml": "<svg onload=alert(1)>"}}
    essay["source"] += "\n\n![my sketch](attachment:photo.png)"
    notebook["metadata"] |= {"widgets": {"state": {"a": 1}}, "jupytext": {"formats": "ipynb,py:percent"}}
    notebook["cells"].insert(0, _own("---\njupyter:\n  jupytext: {}\n---", "raw"))


@_of_cells("Outputs hold scripts.")
def scripts_in_outputs(cells, lesson):
    script = {"output_type": "display_data", "data": {"text/html": "<script>alert(1)</script>"}, "metadata": {}}
    for cell in answers(cells):
        cell["outputs"] = [script]


@_of_cells("Text and raw cells hold scripts.")
def scripts_in_text(cells, lesson):
    essays(cells)[0]["source"] += "\n\n<script>alert(1)</script> [click](javascript:alert(1))"
    cells.append(_own("<img src=x onerror=alert(1)>", "raw"))
    cells.append(_own("<div onclick=alert(1)>look</div>", "markdown"))


# --- the folder


def _renamed(folder: Path, lesson: str, name: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / f"{lesson}.ipynb").rename(folder / name)


@_accident("The browser called the file 'lesson (1).ipynb'.")
def downloaded_twice(folder, lesson):
    _renamed(folder, lesson, f"{lesson} (1).ipynb")


@_accident("The student worked in JupyterLab's duplicate and handed in that.")
def duplicate_of_jupyterlab(folder, lesson):
    _renamed(folder, lesson, f"{lesson}-Copy1.ipynb")


@_accident("The right name holds an empty file, a copy the work.")
def empty_beside_copy(folder, lesson):
    _renamed(folder, lesson, f"{lesson}-Copy1.ipynb")
    (folder / f"{lesson}.ipynb").write_bytes(b"")


@_accident("The notebook has a name of the student's own.")
def name_of_its_own(folder, lesson):
    _renamed(folder, lesson, "my lab, final (really).ipynb")


@_accident("The notebook's name is in capitals.")
def name_in_capitals(folder, lesson):
    _renamed(folder, lesson, f"{lesson}.ipynb".upper())


@_accident("Windows added .txt to the notebook's name.")
def text_ending(folder, lesson):
    _renamed(folder, lesson, f"{lesson}.ipynb.txt")


@_accident("The notebook was saved as .json.")
def json_ending(folder, lesson):
    _renamed(folder, lesson, f"{lesson}.json")


@_accident("The notebook was handed in as a ZIP archive.")
def zip_ending(folder, lesson):
    path = folder / f"{lesson}.ipynb"
    (folder / f"{lesson}.zip").write_bytes(_zipped({f"work/{lesson}.ipynb": path.read_bytes()}))
    path.unlink()


@_accident("Another notebook lies beside the right one.")
def scratch_beside(folder, lesson):
    (folder / "Untitled.ipynb").write_text(json.dumps({"cells": [], "nbformat": 4}), encoding="utf-8")
    (folder / f"{lesson}-Copy1.ipynb").write_bytes(COURSE.release(lesson).read_bytes())


@_accident("Two notebooks, neither with the right name.")
def two_other_names(folder, lesson):
    _renamed(folder, lesson, "z.ipynb")
    (folder / "a.ipynb").write_text(json.dumps({"cells": [_own("1 + 1")], "nbformat": 4}), encoding="utf-8")


@_accident("The folder holds no notebook.", NOT_GRADABLE)
def no_notebook(folder, lesson):
    _renamed(folder, lesson, "notes.txt")


@_accident("The folder is empty.", NOT_GRADABLE)
def empty_folder(folder, lesson):
    (folder / f"{lesson}.ipynb").unlink()


def _teachers(folder: Path, lesson: str) -> Path:
    """Return a copy of the teacher's notebook: whoever writes through a link must not reach the real one."""
    copy_of_it = folder.parent / f".teachers-{lesson}" / f"{lesson}.ipynb"
    copy_of_it.parent.mkdir(exist_ok=True)
    shutil.copy(COURSE.source(lesson), copy_of_it)
    return copy_of_it


@_accident("The notebook is a link to the teacher's.", NOT_GRADABLE)
def link_to_source(folder, lesson):
    (folder / f"{lesson}.ipynb").unlink()
    (folder / f"{lesson}.ipynb").symlink_to(_teachers(folder, lesson))


@_accident("The folder is a link to another.", NOT_GRADABLE)
def link_to_folder(folder, lesson):
    (folder / f"{lesson}.ipynb").unlink()
    folder.rmdir()
    folder.symlink_to(_teachers(folder, lesson).parent)


@_accident("A pipe has the notebook's name; the work has another.")
def pipe_with_right_name(folder, lesson):
    _renamed(folder, lesson, f"{lesson}-Copy1.ipynb")
    os.mkfifo(folder / f"{lesson}.ipynb")


@_accident("A folder has the notebook's name; the work lies in it.")
def folder_with_right_name(folder, lesson):
    _renamed(folder, lesson, "work.tmp")
    (folder / f"{lesson}.ipynb").mkdir()
    (folder / "work.tmp").rename(folder / f"{lesson}.ipynb" / f"{lesson}.ipynb")


@_accident("Unpacking a ZIP archive put the folder into a folder, beside macOS's own.")
def folder_in_folder(folder, lesson):
    _renamed(folder, lesson, f"{lesson}/{lesson}.ipynb")
    (folder / lesson / "points.csv").write_text("1,2\n", encoding="utf-8")
    (folder / "__MACOSX" / lesson).mkdir(parents=True)
    (folder / "__MACOSX" / lesson / f"._{lesson}.ipynb").write_bytes(b"\0\5\26\7")


@_accident("JupyterLab's checkpoint came along.")
def checkpoints(folder, lesson):
    (folder / ".ipynb_checkpoints").mkdir()
    (folder / ".ipynb_checkpoints" / f"{lesson}-checkpoint.ipynb").write_bytes(COURSE.release(lesson).read_bytes())


@_accident("Files take the place of libraries.")
def shadowing_files(folder, lesson):
    for name in ("random.py", "numpy/__init__.py", "deltax/check.py", "IPython.py", "sitecustomize.py", "math.so"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("raise SystemExit('shadowed')\n", encoding="utf-8")


@_accident("Large files came along.")
def large_files(folder, lesson):
    for name in ("film.mp4", "another.mp4"):
        with (folder / name).open("wb") as file:
            file.truncate(15_000_000)


@_accident("Three hundred files came along.")
def many_files(folder, lesson):
    for number in range(300):
        (folder / f"point{number:03}.csv").write_text("1,2\n", encoding="utf-8")


@_accident("Files have names that cannot be shown, or lead elsewhere.")
def strange_names(folder, lesson):
    for name in ("a\nb.csv", "\u202egnp.exe", "x" * 200 + ".csv", "back\\slash.csv", " .csv ", "-rf"):
        (folder / name).write_bytes(b"1")
    with open(os.fsencode(folder) + b"/\xff\xfe.csv", "wb") as file:
        file.write(b"1")


@_accident("Links and a pipe lie beside the notebook.")
def links_beside(folder, lesson):
    (folder / "passwords.csv").symlink_to("/etc/passwd")
    (folder / "up").symlink_to("../../..")
    os.mkfifo(folder / "pipe.csv")


@_accident("A file beside the notebook may not be read.")
def unreadable_file(folder, lesson):
    (folder / "secret.csv").write_text("1", encoding="utf-8")
    (folder / "secret.csv").chmod(0)


@_accident("The student wrote a time stamp of its own.")
def own_timestamp(folder, lesson):
    (folder / "timestamp.txt").write_text("in the year 2525", encoding="utf-8")
