"""The sample class in submitted/: synthetic students, each with a habit, and the score it deserves.

``python -m tests.sample_class`` writes the notebooks again after a lesson changed.
"""

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import nbformat

from tests.helpers import COURSE, cells

LIMITS, SLOPE = "01-limits", "02-slope-tangent"
ESSAY = {"why-central": "The central difference looks to both sides. Below a certain width the rounding error wins."}


@dataclass(frozen=True)
class Student:
    """One student's notebook of one lesson.

    Attributes
    ----------
    name : str
        Says the habit.
    score : float
        What the checks must give, essays not counted.
    answers : callable
        Takes the reference solutions by id, returns what the student wrote by id.
    deleted : tuple of str
        Ids of cells that the student deleted.
    """

    name: str
    lesson: str
    score: float
    answers: Callable[[dict[str, str]], dict[str, str]]
    deleted: tuple[str, ...] = field(default=())


def _bank(lesson: str, exercise: str, file: str) -> str:
    """Return an answer of the bank without its first line, which students do not write."""
    path = COURSE.text(lesson).parent / "answers" / exercise / f"{file}.py"
    return path.read_text(encoding="utf-8").partition("\n")[2].rstrip("\n")


def _only(*exercises: str) -> Callable[[dict], dict]:
    return lambda reference: {name: reference[name] for name in exercises}


def _with(**changed: str) -> Callable[[dict], dict]:
    """Return all reference answers but for some; an underscore in a name stands for the id's hyphen."""
    return lambda reference: reference | {name.replace("_", "-"): source for name, source in changed.items()}


STUDENTS = (
    Student("student-01-all-right", SLOPE, 22, lambda reference: reference | ESSAY),
    Student(
        "student-02-other-style",
        SLOPE,
        22,
        lambda reference: (
            reference
            | ESSAY
            | {
                exercise: _bank(SLOPE, exercise, file)
                for exercise, file in {
                    "slope": "right_numpy_diff",
                    "secant-slope": "right_via_slope",
                    "gradient": "right_half_width",
                    "tangent-line": "right_complex_free_richardson",
                    "func-der": "right_factored",
                    "derivations": "right_many_small_steps",
                }.items()
            }
        ),
    ),
    Student("student-03-half-done", SLOPE, 9, _only("slope", "secant-slope", "gradient")),
    Student("student-04-untouched", SLOPE, 0, lambda _: {}),
    Student("student-05-error-in-cell", SLOPE, 20, _with(func_der="def func_der(x)\n    return 9 * x**2 - 10 * x")),
    Student(
        "student-06-warns-on-stderr",
        SLOPE,
        22,
        _with(
            gradient="""\
import logging
import warnings
from sys import stderr

import numpy as np

logging.basicConfig()

def gradient(f, x, epsilon):
    warnings.warn("epsilon might be wide", stacklevel=2)
    np.float64(1.0) / np.float64(0.0)
    print("looking left and right", file=stderr)
    logging.warning("still looking")
    print("and printing too")
    return (f(x + epsilon / 2) - f(x - epsilon / 2)) / epsilon"""
        ),
    ),
    Student(
        "student-07-forward-difference",
        SLOPE,
        18,
        lambda reference: reference | {"gradient": _bank(SLOPE, "gradient", "wrong_forward")},
    ),
    Student(
        "student-08-endless-loop",
        SLOPE,
        19,
        _with(secant_slope="step = 1.0\nwhile step > 0:\n    step = max(step / 2, 1e-9)"),
    ),
    Student("student-09-deleted-cell", SLOPE, 20, dict, deleted=("slope",)),
    Student(
        "student-10-prints",
        SLOPE,
        20,
        _with(slope="def slope(p, q):\n    print((q[1] - p[1]) / (q[0] - p[0]))"),
    ),
    Student(
        "student-11-skips-steps",
        SLOPE,
        19.5,
        lambda reference: reference | {"derivations": _bank(SLOPE, "derivations", "wrong_jump_and_slip")},
    ),
    Student("student-01-all-right", LIMITS, 14, dict),
    Student("student-04-untouched", LIMITS, 0, lambda _: {}),
    Student(
        "student-12-averages-the-sides",
        LIMITS,
        12.17,
        lambda reference: (
            reference
            | {
                "two-sided-limit": _bank(LIMITS, "two-sided-limit", "wrong_averaged"),
                "is-continuous": _bank(LIMITS, "is-continuous", "right_both_sides"),
            }
        ),
    ),
)


def notebook(student: Student) -> nbformat.NotebookNode:
    """Return the released notebook as this student hands it in."""
    made = copy.deepcopy(nbformat.read(COURSE.release(student.lesson), as_version=4))
    reference = {cell.grade_id: _bare(cell.source) for cell in cells(student.lesson) if cell.role == "answer"}
    written = student.answers(reference)
    made.cells = [cell for cell in made.cells if cell.id not in student.deleted]
    for cell in made.cells:
        if cell.id in written:
            cell.source = written[cell.id]
    return made


def path(student: Student) -> Path:
    """Return where the student's notebook lies."""
    return COURSE.root / "submitted" / student.name / student.lesson / f"{student.lesson}.ipynb"


def text(student: Student) -> str:
    """Return the student's notebook as it is written to the file."""
    return nbformat.writes(notebook(student)) + "\n"


def _bare(source: str) -> str:
    return "\n".join(line for line in source.splitlines() if "### " not in line)


if __name__ == "__main__":
    for one in STUDENTS:
        path(one).parent.mkdir(parents=True, exist_ok=True)
        path(one).write_text(text(one), encoding="utf-8")
        print(f"wrote {path(one).relative_to(COURSE.root)}")
