"""Every error a user of this package may meet.

CourseError                 a person can fix it; the command line prints the message, no traceback
    LessonError             a file in lessons/ is wrong (names file, cell and cure)
    GradingError            a class cannot be graded as asked
    NotGradable             one submission holds nothing that can be graded
    DataError               a file that a teacher names cannot be used (one line, no traceback in notebooks)
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


class NotGradable(CourseError):
    """One submission holds nothing that can be graded; the rest of the class goes on.

    Parameters
    ----------
    problem, cure : str
        One sentence each, for teacher and student.
    """

    def __init__(self, problem: str, cure: str):
        super().__init__(f"{problem}\n  Fix: {cure}")
        self.problem, self.cure = problem, cure


class DataError(CourseError):
    """A file that a teacher names cannot be used.

    Parameters
    ----------
    where : str
        The file, with the line where that is known.
    problem, cure : str
        Half a sentence each.
    """

    def __init__(self, where: str, problem: str, cure: str):
        super().__init__(f"{where}: {problem}; {cure}")
        self.where, self.problem, self.cure = where, problem, cure

    def _render_traceback_(self) -> list[str]:
        """In a notebook, show the message alone."""
        return [str(self)]
