"""`deltax roster`: who is in the class, from a list of one's own or from what Canvas and Moodle export."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nbgrader.api import Gradebook

from deltax.course import Course, inside
from deltax.desk.tables import read_table
from deltax.errors import DataError
from deltax.grading.scores import gradebook_address

_MOST_CHARACTERS = 100
_UNFIT = re.compile(r'[/\\*?\[\]<>|":\x00-\x1f\x7f]')
# What a column may be called, in lower case: a list of one's own, Moodle's exports, Canvas' gradebook.
_OWN = {
    "id": ("id", "student_id", "student id"),
    "first_name": ("first_name", "first name", "firstname", "given name"),
    "last_name": ("last_name", "last name", "lastname", "surname", "family name"),
    "name": ("full name", "name", "student"),
    "email": ("email", "email address", "e-mail", "mail"),
    "lms_user_id": ("lms_user_id",),
}
_MOODLE = _OWN | {"id": ("username", "id number", "email address"), "lms_user_id": ("id number",)}
_CANVAS = _OWN | {
    "id": ("sis login id",),
    "name": ("student",),
    "lms_user_id": ("id",),
}
_CANVAS_ROWS = ("points possible", "student, test", "test student")


@dataclass(frozen=True)
class Student:
    """One person of the class; empty text where a list does not say."""

    id: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    lms_user_id: str = ""


@dataclass(frozen=True)
class Columns:
    """Which column of a list holds what; -1 where there is none."""

    places: dict[str, int]
    canvas: bool

    def cell(self, row: Sequence[str], field: str) -> str:
        """Return a field of a row, or empty text."""
        place = self.places[field]
        return row[place] if 0 <= place < len(row) else ""


def read_roster(path: Path, id_column: str | None = None) -> list[Student]:
    """Read a list of students.

    Parameters
    ----------
    path : Path
        CSV with a first line of column names; Canvas' and Moodle's exports as they are.
    id_column : str or None
        The column to take as the student's id, where the usual one does not suit.

    Raises
    ------
    DataError
        With file, line and cure; nothing was changed.
    """
    (line, heads), *rows = read_table(path)
    columns = _columns(path, line, heads, id_column, canvas=_is_canvas(heads, rows))
    students: dict[str, tuple[int, Student]] = {}
    lms_ids: dict[str, int] = {}
    for line, row in rows:
        if columns.canvas and _is_no_student(columns, row):
            continue
        if len(row) > len(heads):
            raise DataError(f"{path}: line {line}", "more cells than columns", "put cells with a comma in quotes")
        student = _student(path, line, columns, row)
        key = student.id.casefold()
        if key in students and students[key][1] != student:
            problem = f"{student.id!r} stands for two students, here and in line {students[key][0]}"
            raise DataError(f"{path}: line {line}", problem, "give each an id of their own")
        if key not in students and student.lms_user_id and student.lms_user_id in lms_ids:
            problem = f"the number {student.lms_user_id} stands here and in line {lms_ids[student.lms_user_id]}"
            raise DataError(f"{path}: line {line}", problem, "give each student a number of their own")
        lms_ids.setdefault(student.lms_user_id, line)
        students.setdefault(key, (line, student))
    if not students:
        raise DataError(f"{path}", "the list names no students", "export it again with the class in it")
    return [student for _, student in students.values()]


def import_roster(course: Course, students: Sequence[Student]) -> list[str]:
    """Put students into the gradebook; return a line for each that is new or changed, and for those not listed.

    Nobody is removed, and what the list leaves empty keeps its value.
    """
    lines = []
    with inside(course.root), Gradebook(gradebook_address()) as gradebook:
        before = {student.id: student for student in gradebook.students}
        for student in students:
            fields = {name: value for name, value in vars(student).items() if value and name != "id"}
            known = before.get(student.id)
            if known is None:
                lines.append(f"new: {student.id}")
            elif changed := [name for name, value in fields.items() if getattr(known, name) != value]:
                lines.append(f"changed: {student.id} ({', '.join(changed)})")
            gradebook.update_or_create_student(student.id, **fields)
    listed = {student.id for student in students}
    lines += [f"not in the list, kept: {name}" for name in sorted(before) if name not in listed]
    return lines


def roster(course: Course) -> list[Student]:
    """Return the class as the gradebook knows it."""
    with inside(course.root), Gradebook(gradebook_address()) as gradebook:
        return [
            Student(one.id, one.first_name or "", one.last_name or "", one.email or "", one.lms_user_id or "")
            for one in gradebook.students
        ]


def _is_canvas(heads: list[str], rows: list[tuple[int, list[str]]]) -> bool:
    """Whether this is Canvas' gradebook: one's own list may have an id, a student and a section too."""
    lower = {head.casefold() for head in heads}
    own_column = {"sis login id", "sis user id"} & lower
    own_row = any(row[0].casefold() == "points possible" for _, row in rows[:3])
    return {"id", "section"} <= lower and bool({"student", "lastname"} & lower) and bool(own_column or own_row)


def _columns(path: Path, line: int, heads: list[str], id_column: str | None, *, canvas: bool) -> Columns:
    lower = [head.casefold().lstrip("\ufeff") for head in heads]
    moodle = not canvas and bool({"username", "id number", "email address"} & {*lower}) and "id" not in lower
    names = _CANVAS if canvas else _MOODLE if moodle else _OWN
    places = {
        field: next((lower.index(name) for name in choices if name in lower), -1) for field, choices in names.items()
    }
    if id_column is not None:
        if id_column.casefold() not in lower:
            raise DataError(
                f"{path}: line {line}", f"no column is called {id_column!r}", f"choose from: {_list(heads)}"
            )
        places["id"] = lower.index(id_column.casefold())
    if places["id"] < 0:
        cure = f"add one called id, or say which with --id: {_list(heads)}"
        raise DataError(f"{path}: line {line}", "no column holds the students' ids", cure)
    if places["lms_user_id"] == places["id"] and not canvas:  # Canvas' number finds the student on the way back
        places["lms_user_id"] = -1
    return Columns(places, canvas)


def _is_no_student(columns: Columns, row: Sequence[str]) -> bool:
    """Whether this is one of Canvas' rows without a person: points possible, posting policy, the test student."""
    name = columns.cell(row, "name").strip().casefold()
    return name in _CANVAS_ROWS or not any(columns.cell(row, field) for field in ("id", "lms_user_id", "name"))


def _student(path: Path, line: int, columns: Columns, row: Sequence[str]) -> Student:
    name = columns.cell(row, "id")
    if not name:
        raise DataError(f"{path}: line {line}", "the student has no id", "fill it in, or take another column with --id")
    if _UNFIT.search(name) or name.startswith((".", "-", "=", "+")) or len(name) > _MOST_CHARACTERS:
        problem = f"{name[:40]!r} cannot be an id, because folders are named after it"
        raise DataError(f"{path}: line {line}", problem, "mend it, or take another column with --id")
    first, last = columns.cell(row, "first_name"), columns.cell(row, "last_name")
    if not first and not last:
        first, last = _split(columns.cell(row, "name"))
    email = columns.cell(row, "email") or (name if "@" in name else "")
    return Student(name, first, last, email, columns.cell(row, "lms_user_id"))


def _split(name: str) -> tuple[str, str]:
    """Return first and last name of "Last, First" or "First Last"."""
    if "," in name:
        last, _, first = name.partition(",")
    else:
        first, _, last = name.rpartition(" ")
    return first.strip(), last.strip()


def _list(heads: Sequence[str]) -> str:
    return ", ".join(head[:40] for head in heads[:12])
