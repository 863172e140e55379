"""Every error a user of this package may meet.

CourseError                 a person can fix it; the command line prints the message, no traceback
    LessonError             a file in lessons/ is wrong (names file, cell and cure)
    GradingError            a class cannot be graded as asked
"""

from pathlib import Path


class CourseError(Exception):
    """Something a person can fix. The message says what, where and the cure."""


class LessonError(CourseError):
    """A lesson breaks a rule.

    Parameters
    ----------
    path : Path
        The file in ``lessons/``.
    cell : int or None
        Which cell, counted from 1; None where the whole file is meant.
    problem, cure : str
        One sentence each.
    """

    def __init__(self, path: Path, cell: int | None, problem: str, cure: str):
        where = f"{path}: cell {cell}" if cell else f"{path}"
        super().__init__(f"{where}: {problem}\n  Fix: {cure}")
        self.path, self.cell, self.problem, self.cure = path, cell, problem, cure


class GradingError(CourseError):
    """A class cannot be graded as asked."""
