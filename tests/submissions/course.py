"""A small course for hostile submissions: one lesson of our own format, and one exercise in nbgrader's plain style."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell

from deltax.course import Course
from deltax.lessons import build
from tests.helpers import COURSE

LESSON = "trial"
POINTS = {"area": 3, "slope-at": 3, "doubled": 2, "best-width": 2, "dual": 3, "triple": 3}
CANARIES = ("kumquat", "7321.25", "21963.75", "918273", "344352.375", "4711.5", "56832.46875", "86753.125", "0.0107")
CANARIES += ("65537.5", "262150", "16388.375", "31415.5", "94246.5", "27182.25")

_TRIPLE = '''\
def triple(x):
    """Return three times x."""
    ### BEGIN SOLUTION
    return 3 * x
    ### END SOLUTION'''
_TRIPLE_CHECK = """\
assert triple(2) == 6
assert abs(triple(0.5) - 1.5) < 1e-9"""
_TRIPLE_HIDDEN = """\
### BEGIN HIDDEN TESTS
_canary = "kumquat-triple"
np.testing.assert_allclose(triple(np.array([31415.5, -1.0])), [94246.5, -3.0])
_points = 1.0
_points += triple(27182.25) == 81546.75
_points
### END HIDDEN TESTS"""


def make(root: Path) -> Course:
    """Write the course: text, teacher's notebook, release, and a gradebook that knows the checks."""
    course = Course(root)
    course.text(LESSON).parent.mkdir(parents=True)
    shutil.copy(Path(__file__).with_name("trial.md"), course.text(LESSON))
    shutil.copy(COURSE.root / "nbgrader_config.py", root)
    build.write(course, [LESSON])
    notebook = nbformat.read(course.source(LESSON), 4)
    notebook.cells += [
        _cell("triple", _TRIPLE, solution=True),
        _cell("triple-check", _TRIPLE_CHECK, grade=True, locked=True, points=1),
        _cell("triple-hidden", _TRIPLE_HIDDEN, grade=True, locked=True, points=2),
    ]
    nbformat.write(notebook, course.source(LESSON))
    done = nbgrader(course, "generate_assignment", LESSON, "--force")
    if done.returncode:
        raise RuntimeError(done.stderr)
    return course


def nbgrader(course: Course, *arguments: str, seconds: float = 1200, **variables: str) -> subprocess.CompletedProcess:
    """Run an nbgrader command in a course's folder, with further environment variables."""
    programs = Path(sys.executable).parent
    environment = os.environ | {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"} | variables
    return subprocess.run(
        [programs / "nbgrader", *arguments],
        cwd=course.root,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=seconds,
    )


def right_notebook(course: Course) -> nbformat.NotebookNode:
    """Return the release with the reference answers written into it, and an essay."""
    return with_answers(course, {name: solution(course, name) for name in POINTS} | {"why": "Because of rounding."})


def with_answers(course: Course, answers: dict[str, str]) -> nbformat.NotebookNode:
    """Return the release with these answers by grade_id."""
    notebook = nbformat.read(course.release(LESSON), 4)
    for cell in notebook.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = answers.get(grade_id, cell.source)
    return notebook


def solution(course: Course, grade_id: str) -> str:
    """Return the reference answer without its markers."""
    notebook = nbformat.read(course.source(LESSON), 4)
    source = next(cell.source for cell in notebook.cells if cell.id == grade_id)
    return "\n".join(line for line in source.splitlines() if "### " not in line)


def _cell(grade_id: str, source: str, **flags: bool | int) -> nbformat.NotebookNode:
    marks = {"schema_version": 3, "grade_id": grade_id, "grade": False, "solution": False, "locked": False}
    return new_code_cell(source, id=grade_id, metadata={"nbgrader": marks | {"task": False} | flags})
