"""lessons/ -> source/ -> release/: the teacher's and the student's notebooks."""

import logging
import shutil
import tempfile
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from deltax.course import KERNEL, Course, inside
from deltax.errors import CourseError
from deltax.lessons.rules import check_lesson
from deltax.lessons.text import Cell, read

# role word -> what nbgrader's metadata (schema 3) says about the cell
_NBGRADER = {
    "answer": {"solution": True},
    "check": {"grade": True, "locked": True},
    "essay": {"grade": True, "solution": True},
    "locked": {"locked": True},
}


def source_notebook(cells: list[Cell], lesson: str) -> nbformat.NotebookNode:
    """Expand a lesson's cells to the teacher's notebook: stable ids, no outputs, no counts."""
    notebook = new_notebook(metadata={"kernelspec": KERNEL})
    notebook.cells = [_cell(cell, lesson) for cell in cells]
    nbformat.validate(notebook)
    return notebook


def wanted_files(course: Course, lessons: list[str]) -> dict[Path, bytes]:
    """Return what source/ and release/ should hold for `lessons`, by path."""
    wanted: dict[Path, bytes] = {}
    for lesson in lessons:
        path = course.text(lesson)
        cells = read(path)
        check_lesson(path.relative_to(course.root), cells)
        text = nbformat.writes(source_notebook(cells, lesson)) + "\n"
        wanted[course.source(lesson)] = text.encode()
        for picture in course.pictures(lesson):
            wanted[course.source(lesson).with_name(picture.name)] = picture.read_bytes()
    return wanted | _released(course, wanted, lessons)


def write(course: Course, lessons: list[str]) -> list[Path]:
    """Bring source/ and release/ up to date; return the files that changed."""
    wanted = wanted_files(course, lessons)
    changed = stale(course, lessons, wanted)
    for path in changed:
        if path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(wanted[path])
        else:
            path.unlink()
    return changed


def stale(course: Course, lessons: list[str], wanted: dict[Path, bytes] | None = None) -> list[Path]:
    """Return the files of source/ and release/ that differ from what `lessons` say, or should not be there."""
    wanted = wanted_files(course, lessons) if wanted is None else wanted
    differing = {path for path, text in wanted.items() if not path.is_file() or path.read_bytes() != text}
    folders = {path.parent for path in wanted}
    present = {path for folder in folders for path in folder.rglob("*") if path.is_file()}
    foreign = {path for path in present - wanted.keys() if ".ipynb_checkpoints" not in path.parts}
    return sorted(differing | foreign)


def _cell(cell: Cell, lesson: str) -> nbformat.NotebookNode:
    make = new_code_cell if cell.kind == "code" else new_markdown_cell
    made = make(cell.source, id=cell.grade_id or f"{lesson}-{cell.number:03d}")
    if cell.role:
        made.metadata["nbgrader"] = {
            "schema_version": 3,
            "grade_id": cell.grade_id,
            "grade": False,
            "solution": False,
            "locked": False,
            "task": False,
            **_NBGRADER[cell.role],
        }
        if cell.points is not None:
            made.metadata["nbgrader"]["points"] = cell.points
    return made


def _released(course: Course, sources: dict[Path, bytes], lessons: list[str]) -> dict[Path, bytes]:
    """Run nbgrader's own generate_assignment in a folder of its own; return release/ by path."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in sources.items():
            copy = root / path.relative_to(course.root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(text)
        shutil.copy(course.root / "nbgrader_config.py", root)
        for lesson in lessons:
            _generate_assignment(root, lesson)
        made = (path for path in (root / "release").rglob("*") if path.is_file())
        return {course.root / path.relative_to(root): path.read_bytes() for path in made}


def _generate_assignment(root: Path, lesson: str) -> None:
    from nbgrader.apps import GenerateAssignmentApp  # late: two seconds, and only building needs it

    app = GenerateAssignmentApp()
    app.raise_config_file_errors = True  # else a broken nbgrader_config.py is passed over, and with it our stubs
    with inside(root):
        # initialize() reads nbgrader_config.py from the folder, as the command does.
        try:
            app.initialize(["--no-db", "--force", "--assignment", lesson])
        except Exception as error:
            raise CourseError(f"nbgrader_config.py cannot be read: {error!r}\n  Fix: mend it") from error
        app.log.setLevel(logging.ERROR)
        try:
            app.start()
        except SystemExit as stop:
            if stop.code:
                raise CourseError(
                    f"nbgrader generate_assignment failed for {lesson}\n  Fix: see its messages above"
                ) from None
    app.clear_instance()
