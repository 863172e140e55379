"""Who has handed in what: the names of folders, nothing is read."""

import fnmatch
import os

from deltax.course import Course

_LONGEST = 240  # a record is called so, too, with an ending


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


def unfit(name: str) -> str:
    """Return why a folder's name cannot be a student's in a gradebook; nothing if it can.

    Examples
    --------
    >>> unfit("ann"), unfit("ann-\\udce9")
    ('', "the folder's name is not UTF-8; rename it")
    """
    if any("\ud800" <= letter <= "\udfff" for letter in name):  # a byte that is not UTF-8 comes as half a character
        return "the folder's name is not UTF-8; rename it"
    return f"the folder's name is longer than {_LONGEST} bytes; rename it" if len(name.encode()) > _LONGEST else ""
