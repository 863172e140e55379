"""What a gradebook and a folder of graded notebooks hold, in a form that can be compared."""

import shutil
from contextlib import closing
from pathlib import Path

import sqlalchemy

from deltax.course import Course
from deltax.grading.batch.lessons import teach
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.ledger.settings import Settings
from tests.helpers import COURSE

_GRADES = """
select s.student_id, a.name, b.name, g.auto_score, g.manual_score, g.extra_credit, g.needs_manual_grade
from grade g join base_cell b on b.id = g.cell_id join submitted_notebook n on n.id = g.notebook_id
join submitted_assignment s on s.id = n.assignment_id join assignment a on a.id = s.assignment_id order by 1, 2, 3
"""
_COMMENTS = """
select s.student_id, a.name, b.name, c.auto_comment, c.manual_comment
from comment c join base_cell b on b.id = c.cell_id join submitted_notebook n on n.id = c.notebook_id
join submitted_assignment s on s.id = n.assignment_id join assignment a on a.id = s.assignment_id order by 1, 2, 3
"""
_SUBMISSIONS = """
select s.student_id, a.name, s.timestamp, s.extension, n.late_submission_penalty, n.flagged
from submitted_notebook n join submitted_assignment s on s.id = n.assignment_id
join assignment a on a.id = s.assignment_id order by 1, 2
"""


def contents(url: str) -> dict[str, list[tuple]]:
    """Return grades, comments and submissions, without the ids that every run draws anew."""
    engine = sqlalchemy.create_engine(url)
    questions = {"grades": _GRADES, "comments": _COMMENTS, "submissions": _SUBMISSIONS}
    with engine.connect() as connection:
        found = {
            name: [tuple(row) for row in connection.execute(sqlalchemy.text(question))]
            for name, question in questions.items()
        }
    engine.dispose()
    return found


def of_course(course: Course) -> dict[str, list[tuple]]:
    """Return what the gradebook beside a course holds."""
    return contents(f"sqlite:///{course.root / 'gradebook.db'}")


def graded_files(course: Course) -> dict[str, tuple[bytes, int]]:
    """Return the bytes and permissions of all graded files by name."""
    folder = course.root / "autograded"
    found = [path for path in folder.rglob("*") if path.is_file() and _is_result(path.relative_to(folder))]
    return {path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mode) for path in found}


def _is_result(path: Path) -> bool:
    return ".deltax" not in path.parts and path.suffix != ".log"


def taught_course(root: Path, lesson: str) -> Course:
    """Lay out a course of one lesson that its gradebook knows."""
    shutil.copy(COURSE.root / "nbgrader_config.py", root)
    for folder in ("lessons", "source", "release"):
        shutil.copytree(COURSE.root / folder / lesson, root / folder / lesson)
    course = Course(root)
    with closing(Gradebook(Settings.of(course))) as gradebook:
        teach(course, lesson, gradebook)
    return course
