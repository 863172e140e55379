"""Grade submitted/ with nbgrader's own commands."""

import fnmatch
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from deltax.course import Course
from deltax.errors import GradingError

LOG = Path("autograded") / "nbgrader.log"


@dataclass(frozen=True)
class NotGraded:
    """A submission that needs a human, and why."""

    student: str
    lesson: str
    reason: str


def autograde(course: Course, lessons: list[str], students: str = "*") -> list[NotGraded]:
    """Run nbgrader's autograde and generate_feedback for every lesson that has submissions.

    A submission that nbgrader cannot grade does not stop the others: what a run
    over the class left out is run again, each by itself.

    Parameters
    ----------
    lessons : list of str
        Lessons without submissions are passed over.
    students : str
        A pattern such as ``student-0*``.

    Raises
    ------
    GradingError
        If there is nothing to grade, or the course itself cannot be graded.
    """
    submitted = {lesson: submitters(course, lesson, students) for lesson in lessons}
    if not any(submitted.values()):
        raise GradingError(
            f"no submission of {', '.join(lessons)} by {students!r} in {course.root / 'submitted'}\n"
            "  Fix: put notebooks at submitted/<student>/<lesson>/<lesson>.ipynb"
        )
    (course.root / LOG).parent.mkdir(exist_ok=True)
    (course.root / LOG).write_text("", encoding="utf-8")
    return [problem for lesson, names in submitted.items() if names for problem in _grade_one(course, lesson, names)]


def submitters(course: Course, lesson: str, students: str = "*") -> list[str]:
    """Return who has handed in a folder for the lesson."""
    names = (folder.parent.name for folder in (course.root / "submitted").glob(f"*/{lesson}"))
    return sorted(name for name in names if fnmatch.fnmatch(name, students) and not name.startswith("."))


def _grade_one(course: Course, lesson: str, names: list[str]) -> list[NotGraded]:
    # The gradebook learns from the source which cells are graded; this rewrites release/ with the same bytes.
    if _nbgrader(course, "generate_assignment", lesson, "--force"):
        raise GradingError(f"nbgrader cannot read the source of {lesson}\n  Fix: see {LOG}")
    problems = [NotGraded(name, lesson, reason) for name in names if (reason := _unreadable(course, lesson, name))]
    ready = [name for name in names if name not in {problem.student for problem in problems}]
    before = {name: _graded_at(course, name, lesson) for name in ready}

    def waiting() -> list[str]:
        return [name for name in ready if _graded_at(course, name, lesson) in (None, before[name])]

    if not problems and ready == submitters(course, lesson):
        _nbgrader(course, "autograde", lesson, "--force")
    for name in waiting():
        _nbgrader(course, "autograde", lesson, "--force", f"--student={name}")
    problems += [NotGraded(name, lesson, f"nbgrader could not grade it, see {LOG}") for name in waiting()]
    _nbgrader(course, "generate_feedback", lesson, "--force")
    return problems


def _unreadable(course: Course, lesson: str, student: str) -> str:
    """Return why the submission is no notebook, or nothing."""
    path = course.root / "submitted" / student / lesson / f"{lesson}.ipynb"
    if not path.is_file():
        return f"there is no {lesson}.ipynb in the folder"
    try:
        json.loads(path.read_bytes())
    except ValueError:
        return "the file is no notebook: not JSON"
    return ""


def _graded_at(course: Course, student: str, lesson: str) -> int | None:
    """Return when a submission was graded last, in nanoseconds; None if never."""
    path = course.root / "autograded" / student / lesson / f"{lesson}.ipynb"
    return path.stat().st_mtime_ns if path.is_file() else None


def _nbgrader(course: Course, command: str, *arguments: str) -> int:
    """Run one nbgrader command; its messages go to the log. Return its exit code."""
    # nbgrader starts `alembic` by name, so the environment's programs must be found.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    # A broken nbgrader_config.py must stop the grading, not fall back to other settings.
    environment = os.environ | {"PATH": path, "TRAITLETS_APPLICATION_RAISE_CONFIG_FILE_ERROR": "1"}
    line = [sys.executable, "-m", "nbgrader", command, *arguments, "--log-level=WARN"]
    with (course.root / LOG).open("ab") as log:
        return subprocess.run(
            line, cwd=course.root, env=environment, check=False, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        ).returncode
