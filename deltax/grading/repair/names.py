"""File names: which is the notebook's, which may not come along. Only names are looked at."""

import re
import sys
import sysconfig
from functools import cache
from importlib.machinery import PathFinder
from pathlib import PurePosixPath

LAST_SURE_RANK = 5  # beyond, a file may be a notebook or plain data
LONGEST = 120  # bytes of a path
_RUBBISH = {"__MACOSX", "__pycache__", "Thumbs.db", "desktop.ini", "timestamp.txt"}
_CODE = (".py", ".pyc", ".pyd", ".so", ".pyw")
_STARTS_BY_ITSELF = {"sitecustomize", "usercustomize", "deltax"}
_COPY = re.compile(
    r"(?:[-_ ]*\(\d+\)|[-_ ]*copy ?\d*|[-_ ]+final|[-_ ]*kopie|[-_ ]*bản sao)+$"  # Windows, macOS, JupyterLab
)


def is_rubbish(name: str) -> bool:
    """Whether a name is a system's, an editor's or nbgrader's own, so that nobody misses the file."""
    return name in _RUBBISH or name.startswith(".")


def notebook_rank(path: PurePosixPath, lesson: str) -> int | None:
    """Return how surely a file is the lesson's notebook: 0 is the right name, None is no notebook.

    Examples
    --------
    >>> [notebook_rank(PurePosixPath(name), "lab") for name in ("lab.ipynb", "lab/Lab.ipynb", "lab (1).ipynb")]
    [0, 1, 2]
    >>> [notebook_rank(PurePosixPath(name), "lab") for name in ("lab.ipynb.txt", "x.ipynb", "lab.json", "lab.csv")]
    [3, 4, 6, None]
    """
    if path == PurePosixPath(f"{lesson}.ipynb"):
        return 0
    name = path.name.lower()
    stem, found, ending = name.partition(".ipynb")
    is_lesson = _COPY.sub("", stem.removeprefix("copy of ")).strip() == lesson.lower()
    if found and not ending:
        return 1 if stem == lesson.lower() else 2 if is_lesson else 4
    if found and ending in (".txt", ".json"):
        return 3 if is_lesson else 5
    stem, _, ending = name.rpartition(".")
    is_lesson = _COPY.sub("", stem).strip() == lesson.lower()
    return {"json": 6 if is_lesson else 8, "zip": 7}.get(ending)


def unfit(path: PurePosixPath) -> str:
    """Return why a file cannot be put beside the notebook; nothing if it can.

    Examples
    --------
    >>> unfit(PurePosixPath("random.py"))
    "would take the place of Python's own 'random'"
    >>> unfit(PurePosixPath("data/points.csv"))
    ''
    """
    text = str(path)
    if not text.isprintable() or "\\" in text or any(part != part.strip() for part in path.parts):
        return "has a name with characters that cannot be shown"
    if len(text.encode()) > LONGEST:
        return f"has a name longer than {LONGEST} bytes"
    first = path.parts[0].partition(".")[0]
    if path.suffix.lower() in _CODE and _is_importable(first):
        return f"would take the place of Python's own '{first}'"
    return ""


def shown(name: str) -> str:
    """Return a student's file name as it can stand in a sentence."""
    safe = "".join(letter if letter.isprintable() else "�" for letter in name)
    return safe if len(safe) <= 60 else f"{safe[:40]}…{safe[-15:]}"


@cache
def _is_importable(name: str) -> bool:
    """Whether a top-level module of this name is installed. The current folder does not count."""
    if name in sys.stdlib_module_names or name in _STARTS_BY_ITSELF:
        return True
    places = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    return name.isidentifier() and PathFinder.find_spec(name, places) is not None
