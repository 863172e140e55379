"""Classes of any size: the bank's answers put together at random, with the accidents that notebooks meet."""

import copy
import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from deltax.lessons.trial import bank
from tests.helpers import COURSE, cells

_WORDS = ("Both sides count.", "Because the rounding error wins below a certain width.", "$f'(x)$ <b>is</b> it.")


def notebook(lesson: str, draw: random.Random) -> NotebookNode:
    """Return the released notebook with a random answer of the bank, or none, in each cell, and perhaps an accident."""
    made = copy.deepcopy(_released(lesson))
    for cell in made.cells:
        answers = _answers(lesson).get(cell.id, ())
        if answers and draw.random() < 0.9:
            cell.source = draw.choice(answers)
        elif cell.id in _essays(lesson) and draw.random() < 0.5:
            cell.source = draw.choice(_WORDS)
    if draw.random() < 0.3:
        draw.choice(_ACCIDENTS)(made, draw)
    return made


def hand_in(root: Path, lesson: str, students: int, seed: int = 1) -> list[str]:
    """Put a class into ``submitted/`` of a course; return the students' names."""
    names = []
    for number in range(students):
        draw = random.Random(f"{seed} {lesson} {number}")
        folder = root / "submitted" / f"student-{number:06}" / lesson
        folder.mkdir(parents=True)
        (folder / f"{lesson}.ipynb").write_text(nbformat.writes(notebook(lesson, draw)) + "\n", encoding="utf-8")
        if draw.random() < 0.1:
            (folder / "numbers.csv").write_text("1,2\n")
        if draw.random() < 0.5:
            (folder / "timestamp.txt").write_text(f"2026-05-{draw.randint(1, 28):02} 12:00:00 UTC")
        names.append(folder.parent.name)
    return names


@cache
def _released(lesson: str) -> NotebookNode:
    return nbformat.read(COURSE.release(lesson), as_version=4)


@cache
def _answers(lesson: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for answer in bank(COURSE, lesson):
        found.setdefault(answer.exercise, []).append(answer.source)
    for cell in cells(lesson):
        if cell.role == "answer":
            right = "\n".join(line for line in cell.source.splitlines() if "### " not in line)
            found.setdefault(cell.grade_id, []).extend([right] * 5)
    return found


@cache
def _essays(lesson: str) -> frozenset[str]:
    return frozenset(cell.grade_id for cell in cells(lesson) if cell.role == "essay")


def _delete(made: NotebookNode, draw: random.Random) -> None:
    del made.cells[draw.randrange(len(made.cells))]


def _copy(made: NotebookNode, draw: random.Random) -> None:
    twin = copy.deepcopy(draw.choice(made.cells))
    twin.id = "twin"
    made.cells.insert(draw.randrange(len(made.cells)), twin)


def _swap(made: NotebookNode, draw: random.Random) -> None:
    place = draw.randrange(1, len(made.cells))
    made.cells[place - 1], made.cells[place] = made.cells[place], made.cells[place - 1]


def _forget_metadata(made: NotebookNode, draw: random.Random) -> None:
    draw.choice(made.cells).metadata.clear()


def _change_check(made: NotebookNode, draw: random.Random) -> None:
    draw.choice([cell for cell in made.cells if cell.id.endswith("-check")]).source += "\n1"


def _break_a_cell(made: NotebookNode, draw: random.Random) -> None:
    draw.choice([cell for cell in made.cells if cell.cell_type == "code"]).source += "\n1 / 0"


def _chatter(made: NotebookNode, draw: random.Random) -> None:
    made.cells.append(nbformat.v4.new_code_cell("print('line\\n' * 2000)\nobject()", id="chatter"))


_ACCIDENTS: tuple[Callable[[NotebookNode, random.Random], None], ...] = (
    _delete,
    _copy,
    _swap,
    _forget_metadata,
    _change_check,
    _break_a_cell,
    _chatter,
)
