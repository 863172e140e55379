"""Where things are: the folders of a course."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from deltax.errors import CourseError

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}


@contextmanager
def inside(folder: Path) -> Iterator[None]:
    """Stand in a folder for a while: nbgrader finds its settings, and a relative gradebook, from there."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


@dataclass(frozen=True)
class Course:
    """The folders of one course; see docs/design.md for what each holds."""

    root: Path

    @classmethod
    def here(cls, start: Path | None = None) -> "Course":
        """Find the course that `start` (by default the current folder) lies in.

        Raises
        ------
        CourseError
            If no folder from `start` upwards is a course.
        """
        start = (start or Path.cwd()).resolve()
        for folder in (start, *start.parents):
            if (folder / "lessons").is_dir() and (folder / "nbgrader_config.py").is_file():
                return cls(folder)
        raise CourseError(
            f"{start}: no course here (no lessons/ beside an nbgrader_config.py)\n"
            "  Fix: run deltax from the folder that holds lessons/, source/ and release/"
        )

    def lesson_names(self) -> list[str]:
        """Return the lessons in teaching order, which is the order of their names."""
        return sorted(path.parent.name for path in (self.root / "lessons").glob("*/lesson.md"))

    def chosen(self, names: list[str]) -> list[str]:
        """Return `names`, or all lessons if there are none; refuse unknown ones."""
        known = self.lesson_names()
        for name in names:
            if name not in known:
                raise CourseError(f"no lesson is called {name!r}\n  Fix: choose from {', '.join(known)}")
        return names or known

    def text(self, lesson: str) -> Path:
        """Return the one file in which the lesson is written."""
        return self.root / "lessons" / lesson / "lesson.md"

    def source(self, lesson: str) -> Path:
        """Return the teacher's notebook."""
        return self.root / "source" / lesson / f"{lesson}.ipynb"

    def release(self, lesson: str) -> Path:
        """Return the student's notebook."""
        return self.root / "release" / lesson / f"{lesson}.ipynb"

    def pictures(self, lesson: str) -> list[Path]:
        """Return the lesson's own pictures, which are handed out with it."""
        return sorted((self.root / "lessons" / lesson).glob("*.png"))
