"""Grade submitted/ with nbgrader's own commands, in which the judge does the grading."""

import fnmatch
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading.record import GRADED, Record
from deltax.grading.session import require_sandbox

LOG = Path("autograded") / "nbgrader.log"


@dataclass(frozen=True)
class NotGraded:
    """A submission that needs a human, and why."""

    student: str
    lesson: str
    reason: str


def autograde(course: Course, lessons: list[str], students: str = "*", *, sandboxed: bool = True) -> list[NotGraded]:
    """Run nbgrader's autograde and generate_feedback for every lesson that has submissions.

    Parameters
    ----------
    lessons : list of str
        Lessons without submissions are passed over.
    students : str
        A pattern such as ``student-0*``.
    sandboxed : bool
        False only where a person has asked for it.

    Raises
    ------
    GradingError
        If there is nothing to grade, or the course itself cannot be graded.
    """
    if sandboxed:
        require_sandbox()
    submitted = {lesson: submitters(course, lesson, students) for lesson in lessons}
    if not any(submitted.values()):
        raise GradingError(
            f"no submission of {', '.join(lessons)} by {students!r} in {course.root / 'submitted'}\n"
            "  Fix: put notebooks at submitted/<student>/<lesson>/<lesson>.ipynb"
        )
    (course.root / LOG).parent.mkdir(exist_ok=True)
    (course.root / LOG).write_text("", encoding="utf-8")
    problems: list[NotGraded] = []
    for lesson, names in submitted.items():
        if names:
            problems += _grade_one(course, lesson, students, names, sandboxed=sandboxed)
    return problems


def submitters(course: Course, lesson: str, students: str = "*") -> list[str]:
    """Return who has handed in a folder for the lesson."""
    names = (folder.parent.name for folder in (course.root / "submitted").glob(f"*/{lesson}"))
    return sorted(name for name in names if fnmatch.fnmatch(name, students) and not name.startswith("."))


def record_of(course: Course, lesson: str, student: str) -> Record | None:
    """Return what grading noted about a submission; None where it was never graded."""
    path = course.root / "records" / lesson / f"{student}.json"
    try:
        return Record.from_json(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _grade_one(course: Course, lesson: str, students: str, names: list[str], *, sandboxed: bool) -> list[NotGraded]:
    # The gradebook learns from the source which cells are graded; this rewrites release/ with the same bytes.
    if _nbgrader(course, "generate_assignment", lesson, "--force"):
        raise GradingError(f"nbgrader cannot read the source of {lesson}\n  Fix: see {LOG}")
    for name in names:  # a record that stands is of this run
        (course.root / "records" / lesson / f"{name}.json").unlink(missing_ok=True)
    _nbgrader(course, "autograde", lesson, "--force", f"--student={students}", sandboxed=sandboxed)
    _nbgrader(course, "generate_feedback", lesson, "--force", f"--student={students}")
    records = {name: record_of(course, lesson, name) for name in names}
    return [NotGraded(name, lesson, reason) for name in names if (reason := _why_not(records[name]))]


def _why_not(record: Record | None) -> str:
    if record is None:
        return f"nbgrader could not grade it, see {LOG}"
    return "" if record.state == GRADED else f"{record.state}: {record.reason}"


def _nbgrader(course: Course, command: str, *arguments: str, sandboxed: bool = True) -> int:
    """Run one nbgrader command; its messages go to the log. Return its exit code."""
    # nbgrader starts `alembic` by name, so the environment's programs must be found.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    # A broken nbgrader_config.py must stop the grading, not fall back to other settings.
    environment = os.environ | {"PATH": path, "TRAITLETS_APPLICATION_RAISE_CONFIG_FILE_ERROR": "1"}
    if not sandboxed:
        environment["DELTAX_NO_SANDBOX"] = "1"
    line = [sys.executable, "-m", "nbgrader", command, *arguments, "--log-level=WARN"]
    with (course.root / LOG).open("ab") as log:
        return subprocess.run(
            line, cwd=course.root, env=environment, check=False, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        ).returncode
