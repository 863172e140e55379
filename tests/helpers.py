"""What several tests need."""

from functools import cache
from pathlib import Path

from deltax.course import Course
from deltax.lessons.text import Cell, read
from deltax.lessons.trial import names_of

COURSE = Course(Path(__file__).resolve().parents[1])
LESSONS = COURSE.lesson_names()


@cache
def cells(lesson: str) -> tuple[Cell, ...]:
    """Return the cells of a lesson's text."""
    return tuple(read(COURSE.text(lesson)))


def reference(lesson: str) -> dict[str, object]:
    """Return the names that a lesson's reference answers and definitions make."""
    return names_of(list(cells(lesson)))
