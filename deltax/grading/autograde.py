"""Grade submitted/ with nbgrader's own commands."""

import fnmatch
import os
import subprocess
import sys
from pathlib import Path

from deltax.course import Course
from deltax.errors import GradingError


def autograde(course: Course, lessons: list[str], students: str = "*") -> list[str]:
    """Run ``nbgrader autograde`` and ``generate_feedback`` for every lesson that has submissions.

    Parameters
    ----------
    lessons : list of str
        Lessons without submissions are passed over.
    students : str
        A pattern such as ``student-0*``.

    Returns
    -------
    list of str
        What needs a human, one line a submission.

    Raises
    ------
    GradingError
        If there is nothing to grade.
    """
    submitted = {lesson: _submitters(course, lesson, students) for lesson in lessons}
    if not any(submitted.values()):
        raise GradingError(
            f"no submission of {', '.join(lessons)} by {students!r} in {course.root / 'submitted'}\n"
            "  Fix: put notebooks at submitted/<student>/<lesson>/<lesson>.ipynb"
        )
    needs_a_human = []
    for lesson, names in submitted.items():
        if names:
            needs_a_human += _autograde_one(course, lesson, names, students)
    return needs_a_human


def _submitters(course: Course, lesson: str, students: str) -> list[str]:
    folders = (course.root / "submitted").glob(f"*/{lesson}")
    return sorted(folder.parent.name for folder in folders if fnmatch.fnmatch(folder.parent.name, students))


def _autograde_one(course: Course, lesson: str, names: list[str], students: str) -> list[str]:
    # The gradebook learns from the source which cells are graded; this rewrites release/ with the same bytes.
    _nbgrader(course, "generate_assignment", lesson, "--force")
    before = {name: _graded_at(course, name, lesson) for name in names}
    _nbgrader(course, "autograde", lesson, "--force", f"--student={students}")
    _nbgrader(course, "generate_feedback", lesson, "--force", f"--student={students}")
    return [
        f"not graded: {name}, {lesson} (see the messages of nbgrader above)"
        for name in names
        if _graded_at(course, name, lesson) in (None, before[name])
    ]


def _graded_at(course: Course, student: str, lesson: str) -> int | None:
    """Return when a submission was graded last, in nanoseconds; None if never."""
    path = course.root / "autograded" / student / lesson / f"{lesson}.ipynb"
    return path.stat().st_mtime_ns if path.is_file() else None


def _nbgrader(course: Course, command: str, *arguments: str) -> None:
    """Run one nbgrader command quietly; its errors go to stderr."""
    # nbgrader starts `alembic` by name, so the environment's programs must be found.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    # A broken nbgrader_config.py must stop the grading, not fall back to other settings.
    environment = os.environ | {"PATH": path, "TRAITLETS_APPLICATION_RAISE_CONFIG_FILE_ERROR": "1"}
    # -W: SQLAlchemy warns about nbgrader's own use of it. ERROR: every hidden check "has changed" by design.
    line = [sys.executable, "-W", "ignore", "-m", "nbgrader", command, *arguments, "--log-level=ERROR"]
    subprocess.run(line, cwd=course.root, env=environment, check=False, stdin=subprocess.DEVNULL)
