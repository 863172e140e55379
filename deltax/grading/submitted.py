"""Who has handed in what: the names of folders, nothing is read."""

import fnmatch
import os

from deltax.course import Course


def submitters(course: Course, lesson: str, students: str = "*") -> list[str]:
    """Return who has handed in a folder for the lesson.

    Parameters
    ----------
    students : str
        A pattern such as ``student-0*``.
    """
    folder = course.root / "submitted"
    names = [entry.name for entry in os.scandir(folder)] if folder.is_dir() else []
    chosen = [name for name in names if fnmatch.fnmatchcase(name, students) and not name.startswith(".")]
    return sorted(name for name in chosen if os.path.lexists(folder / name / lesson))
