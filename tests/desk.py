"""What the desk's tests share: records, a notebook and a class made by hand, without any grading."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.api import Gradebook

from deltax.course import Course
from deltax.grading.record import CheckRecord, Record
from tests.helpers import COURSE

PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="


def row(title: str, verdict: str = "right", reason: str = "", slip: str | None = None) -> dict:
    """Return one idea of a check."""
    return {"title": title, "verdict": verdict, "reason": reason, "slip": slip, "weight": 1.0}


def check(grade_id: str, score: float | None, points: float = 1.0, *rows: dict, **more: object) -> CheckRecord:
    """Return the record of one check."""
    hidden = bool(more.pop("hidden", grade_id.endswith("-hidden")))
    return CheckRecord(grade_id, points, hidden, score, list(rows), **more)


def record(*checks: CheckRecord, lesson: str = "02-slope-tangent", state: str = "graded", **more: object) -> Record:
    """Return the record of one submission."""
    return Record(lesson, state, checks=list(checks), hashes={"submission": "x"} if state == "graded" else {}, **more)


def flagged(grade_id: str, score: float = 0.0, points: float = 1.0, **flags: object) -> dict:
    """Return a graded cell's metadata as `ReadGradebook` leaves it."""
    return {"nbgrader": {"grade": True, "grade_id": grade_id, "score": score, "points": points} | flags}


def graded_notebook() -> nbformat.NotebookNode:
    """Return a notebook with one exercise, its checks, a picture and an answer in words."""
    answer = {"nbgrader": {"solution": True, "grade": False, "grade_id": "gradient", "comment": "Look **left** too."}}
    error = new_output("error", ename="NameError", evalue="name 'y' is not defined", traceback=[])
    drawn = new_output("display_data", data={"image/png": PIXEL})
    ours = new_output("display_data", data={"text/html": f'<img alt="ours" src="data:image/png;base64,{PIXEL}">'})
    theirs = f'<img alt="f &lt; 2 &amp; your secant" src="data:image/png;base64,{PIXEL}">'
    theirs = new_output("display_data", data={"text/html": theirs})
    hidden = "# Hidden check\n### BEGIN HIDDEN TESTS\nassert gradient(7.125) == 31415\n### END HIDDEN TESTS"
    essay = flagged("why", 1.5, 2.0, solution=True, comment="Say <i>more</i><script>x</script>", waits=True)
    return new_notebook(
        cells=[
            new_markdown_cell("# Slope & tangent"),
            new_markdown_cell("### Exercise 1: `gradient(f)`\n\nText."),
            new_code_cell("def gradient(f):\n    return '<b>'", metadata=answer, outputs=[error]),
            new_code_cell("visible", metadata=flagged("gradient-check", 0.0, 2.0)),
            new_code_cell(hidden, metadata=flagged("gradient-hidden", 1.0, 2.0)),
            new_code_cell("explore.curve()", outputs=[ours]),
            new_code_cell("explore.curve(gradient)", outputs=[theirs]),
            new_code_cell("plt.plot()", outputs=[drawn]),
            new_markdown_cell("## Why?"),
            new_markdown_cell("It *falls*.<img src=x onerror=alert(1)>", metadata=essay),
            new_markdown_cell("## You can now"),
        ]
    )


def new_gradebook(course: Course) -> Gradebook:
    """Open the course's gradebook."""
    return Gradebook(f"sqlite:///{course.root / 'gradebook.db'}")


def gradebook_of(course: Course, lesson: str, scores: dict[str, float | None]) -> None:
    """Put a class into the gradebook: one check worth 10 points a lesson; None waits for a person."""
    with new_gradebook(course) as gradebook:
        gradebook.add_assignment(lesson)
        gradebook.add_notebook(lesson, lesson)
        gradebook.add_grade_cell("one-check", lesson, lesson, max_score=10, cell_type="code")
        for student, score in scores.items():
            gradebook.update_or_create_student(student)
            with gradebook.db.no_autoflush:  # else SQLAlchemy warns of nbgrader's own way
                gradebook.add_submission(lesson, student)
            grade = gradebook.find_grade("one-check", lesson, lesson, student)
            grade.auto_score, grade.needs_manual_grade = score, score is None
        gradebook.db.commit()


def write_records(course: Course, records: dict[str, Record]) -> Path:
    """Write records as grading does."""
    for student, one in records.items():
        path = course.root / "records" / one.lesson / f"{student}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(one.to_json(), encoding="utf-8")
    return course.root / "records"


_CONFIG = (
    'c = get_config()\nc.CourseDirectory.course_id = "deltax"\nc.CourseDirectory.db_url = "sqlite:///gradebook.db"\n'
)


def tiny_course(root: Path) -> Course:
    """Make a course of two released lessons with an empty gradebook, and settings that load at once."""
    (root / "nbgrader_config.py").write_text(_CONFIG, encoding="utf-8")
    for lesson in ("01-limits", "02-slope-tangent"):
        (root / "lessons" / lesson).mkdir(parents=True)
        (root / "lessons" / lesson / "lesson.md").write_text("", encoding="utf-8")
        shutil.copytree(COURSE.release(lesson).parent, root / "release" / lesson)
    (root / "gradebook.db").write_bytes(_empty_gradebook())
    return Course(root)


@cache
def _empty_gradebook() -> bytes:
    """Return a gradebook without anything in it: nbgrader takes seconds to make one."""
    with tempfile.TemporaryDirectory() as folder:
        with new_gradebook(Course(Path(folder))):
            pass
        return (Path(folder) / "gradebook.db").read_bytes()
