"""Make a lesson's pack from the course's folder, and let nbgrader's gradebook know the lesson."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader import utils

from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading.batch.pack import Pack, SourceCell
from deltax.grading.ledger import done
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.limits import Limits
from deltax.grading.session import environment

LOG = Path("autograded") / "nbgrader.log"


def pack_of(course: Course, lesson: str, limits: Limits, *, sandboxed: bool) -> Pack:
    """Return what a worker must know of a lesson.

    Raises
    ------
    GradingError
        If the lesson was not built, or cannot be read.
    """
    source = _bytes(course.source(lesson))
    release = _bytes(course.release(lesson))  # never the source in its place: it holds the solutions
    teachers, handed_out = (nbformat.reads(data.decode(), as_version=4) for data in (source, release))
    return Pack(
        lesson=lesson,
        source=zlib.compress(source),
        release=zlib.compress(release),
        cells=tuple(_source_cells(teachers, handed_out)),
        kernelspec=json.dumps(teachers.metadata.get("kernelspec")) if "kernelspec" in teachers.metadata else None,
        limits=limits,
        sandboxed=sandboxed,
        environment=environment(),
    )


def teach(course: Course, lesson: str, gradebook: Gradebook) -> None:
    """Let nbgrader read the lesson's source into the gradebook.

    Raises
    ------
    GradingError
        If nbgrader cannot.
    """
    digest = _digest(course, lesson)
    with tempfile.TemporaryDirectory(prefix="deltax-release-") as aside:
        before = _copied(course.release(lesson).parent, Path(aside) / lesson)
        # This rewrites release/ with the same bytes; where it fails, it may have removed them first.
        failed = nbgrader(course, "generate_assignment", lesson, "--force")
        if failed or not course.release(lesson).is_file():
            if before:
                _copied(before, course.release(lesson).parent)
            told = "; release/ is as it was" if before else ""
            raise GradingError(f"nbgrader cannot read the source of {lesson}{told}\n  Fix: see {LOG}")
    with gradebook.writing() as connection:
        connection.execute(done.LESSONS.delete().where(done.LESSONS.c.lesson == lesson))
        connection.execute(done.LESSONS.insert(), [{"lesson": lesson, "source": digest}])


def is_taught(course: Course, lesson: str, gradebook: Gradebook) -> bool:
    """Whether nbgrader has read the lesson's source as it is now."""
    return gradebook.knows(lesson, _digest(course, lesson))


def _digest(course: Course, lesson: str) -> str:
    return hashlib.sha256(_bytes(course.source(lesson))).hexdigest()


def _copied(folder: Path, target: Path) -> Path | None:
    """Put a copy of a folder in a target's place; return the target, or None where there is no folder."""
    if not folder.is_dir():
        return None
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder, target)
    return target


def nbgrader(course: Course, command: str, *arguments: str) -> int:
    """Run one nbgrader command; its messages go to the log. Return its exit code."""
    # nbgrader starts `alembic` by name, so the environment's programs must be found.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    # A broken nbgrader_config.py must stop the grading, not fall back to other settings.
    variables = os.environ | {"PATH": path, "TRAITLETS_APPLICATION_RAISE_CONFIG_FILE_ERROR": "1"}
    line = [sys.executable, "-m", "nbgrader", command, *arguments, "--log-level=WARN"]
    (course.root / LOG).parent.mkdir(exist_ok=True)
    with (course.root / LOG).open("ab") as log:
        return subprocess.run(
            line, cwd=course.root, env=variables, check=False, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        ).returncode


def _source_cells(teachers: NotebookNode, handed_out: NotebookNode) -> list[SourceCell]:
    """Return the graded cells as `nbgrader generate_assignment` enters them: checks whole, answers as handed out."""
    stubs = {cell.metadata.get("nbgrader", {}).get("grade_id"): cell for cell in handed_out.cells}
    found = []
    for cell in teachers.cells:
        flags = cell.metadata.get("nbgrader", {})
        name = flags.get("grade_id")
        if not name:
            continue
        locked = utils.is_locked(cell)
        as_entered = cell if locked else stubs.get(name, cell)
        points = float(flags["points"]) if utils.is_grade(cell) else None
        checksum = utils.compute_checksum(as_entered)
        found.append(SourceCell(name, cell.cell_type, locked, as_entered.source, checksum, points))
    return found


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise GradingError(f"{path}: the lesson cannot be read: {problem.strerror}\n  Fix: run deltax build") from None
