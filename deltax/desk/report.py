"""`deltax report`: one page about the class, and the same as CSV and JSON beside it."""

import csv
import io
import json
from dataclasses import asdict
from pathlib import Path

from nbgrader.api import Gradebook

from deltax.course import Course, inside
from deltax.desk.classroom import LOW_INDEX, CheckFigures, Classroom, Handed, classroom
from deltax.desk.feedback import read_record, render
from deltax.desk.pictures import bands, checks_picture, scores_picture
from deltax.desk.tables import plain_cell
from deltax.desk.words import words
from deltax.errors import GradingError
from deltax.grading.record import Record
from deltax.grading.scores import gradebook_address, scores
from deltax.grading.submitted import submitters


def write_report(course: Course, lesson: str, language: str = "en") -> list[Path]:
    """Write ``reports/<lesson>.html``, ``.json``, ``.checks.csv`` and ``.students.csv``; return their paths.

    Raises
    ------
    GradingError
        If nobody handed in the lesson, and there is no roster either.
    """
    known = words(language)
    records = read_records(course, lesson)
    handed = _handed(course, lesson)
    if not records and not handed.roster and not handed.submitted:
        raise GradingError(
            f"{course.root}: there is no roster, and nobody handed in {lesson}\n"
            "  Fix: deltax roster <file>, deltax collect <file>, then deltax grade"
        )
    room = classroom(lesson, records, handed, known)
    folder = course.root / "reports"
    folder.mkdir(exist_ok=True)
    texts = {
        "html": report_page(room, language),
        "json": as_json(room),
        "checks.csv": checks_csv(room),
        "students.csv": students_csv(room),
    }
    paths = [folder / f"{lesson}.{ending}" for ending in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text, encoding="utf-8", newline="")
    return paths


def has_something(course: Course, lesson: str) -> bool:
    """Whether anybody handed in the lesson, or has a record of it."""
    return bool(submitters(course, lesson) or any((course.root / "records" / lesson).glob("*.json")))


def read_records(course: Course, lesson: str) -> dict[str, Record]:
    """Return the lesson's records by student; files that are none are left out."""
    found = {path.stem: read_record(path) for path in sorted((course.root / "records" / lesson).glob("*.json"))}
    return {student: record for student, record in found.items() if record is not None}


def report_page(room: Classroom, language: str) -> str:
    """Return the page about the class."""
    known = words(language)
    given: dict[str, object] = {"room": room, "notes": {}, "bands": [], "scores_text": "", "pictures": {}}
    if room.graded:
        values = list(room.scores.values())
        low, middle, high = (f"{value:g}" for value in room.quartiles)
        given["scores_text"] = known["scores_text"].format(
            median=middle, low=low, high=high, least=f"{min(values):g}", greatest=f"{max(values):g}"
        )
        given["bands"] = [band for band in bands(values, room.most) if band[2]]
        given["notes"] = {check.grade_id: _note(check, known) for check in room.checks}
        given["pictures"] = {
            "scores": scores_picture(values, room.most, known["scores_axis"], known["students_axis"]),
            "checks": checks_picture(room.checks, known["passed_axis"]),
        }
    return render("report.html.j2", language=language, **given)


def as_json(room: Classroom) -> str:
    """Return all figures as JSON; `index` is the item-rest correlation."""
    return json.dumps(asdict(room), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def checks_csv(room: Classroom) -> str:
    """Return a row a check."""
    rows = [
        [one.grade_id, one.points, one.students, one.passed, round(one.rate, 4), one.mean_points, _or_empty(one.index)]
        for one in room.checks
    ]
    heads = ["check", "points", "students", "passed", "pass_rate", "mean_points", "item_rest_correlation"]
    return _csv([heads, *rows])


def students_csv(room: Classroom) -> str:
    """Return a row a student."""
    rows = [[line.student, line.state, _or_empty(line.score)] for line in room.students]
    return _csv([["student", "state", "points_from_checks"], *rows])


def _or_empty(value: float | None) -> float | str:
    return "" if value is None else value


def _csv(rows: list[list[object]]) -> str:
    memory = io.StringIO()
    csv.writer(memory).writerows([plain_cell(value) for value in row] for row in rows)
    return memory.getvalue()


def _note(check: CheckFigures, known: dict[str, str]) -> str:
    if check.students and check.passed == check.students:
        return known["too_easy"]
    if check.passed == 0 and not check.mean_points:
        return known["too_hard"]
    return known["look_again"] if check.index is not None and check.index < LOW_INDEX else ""


def _handed(course: Course, lesson: str) -> Handed:
    submitted = frozenset(submitters(course, lesson))
    with inside(course.root), Gradebook(gradebook_address()) as gradebook:
        roster = frozenset(student.id for student in gradebook.students)
    waiting = frozenset(row.student for row in scores(course, [lesson]) if row.waits_for_reading)
    return Handed(roster, submitted, waiting)
