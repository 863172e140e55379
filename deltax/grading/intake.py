"""Take in a submission: find its notebook, repair it, and say what was found."""

import re
from collections.abc import Collection, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader import utils

from deltax.errors import GradingError, NotGradable
from deltax.grading.pictures import pictures_in
from deltax.grading.repair import gather, repair

_LOOSE_OFFSET = re.compile(r"\s+([+-]\d{2}:?\d{2})$")  # nbgrader reads one after a space as seconds


@dataclass(frozen=True)
class Intake:
    """A submission as it goes to the judge.

    Attributes
    ----------
    notebook : NotebookNode
        The repaired notebook; the release as it was handed out where nothing could be read.
    reason : str
        Why it cannot be graded; empty where it can.
    pictures : mapping of str to list of str
        Of explorers, as HTML by the text of their cell; the student's own, not cleaned.
    """

    lesson: str
    notebook: NotebookNode
    files: Mapping[str, bytes] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    reason: str = ""
    handed_in: datetime | None = None
    pictures: Mapping[str, list[str]] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        """Write the submission into an empty folder, for nbgrader to read."""
        nbformat.write(self.notebook, folder / f"{self.lesson}.ipynb")
        for name, content in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        if self.handed_in:
            (folder / "timestamp.txt").write_text(self.handed_in.isoformat(), encoding="ascii")


@dataclass(frozen=True)
class HandedIn:
    """A submission's folder as it was found; nothing in it was interpreted yet.

    Attributes
    ----------
    content : bytes
        The notebook file as it is.
    reason : str
        Why there is none; empty where there is one.
    """

    content: bytes = b""
    files: Mapping[str, bytes] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    reason: str = ""
    handed_in: datetime | None = None


def take_in(folder: Path, lesson: str, source: Path, release: Path) -> Intake:
    """Take in ``submitted/<student>/<lesson>/``; never raises for what a student did.

    Parameters
    ----------
    source, release : Path
        The lesson's folders: the teacher's, and what was handed out.

    Raises
    ------
    GradingError
        If the lesson itself cannot be read.
    """
    teachers = _read(source / f"{lesson}.ipynb")
    handed_out = _read(release / f"{lesson}.ipynb")  # never the teacher's: it holds the solutions
    return mend(collect(folder, lesson, names_of_handed_out(source, release)), lesson, teachers, handed_out)


def collect(folder: Path, lesson: str, allowed: Collection[str]) -> HandedIn:
    """Read a submitted folder, and interpret nothing; never raises for what a student did.

    Parameters
    ----------
    allowed : collection of str
        Names of files that are handed out, so not the student's.
    """
    when, notes = None, ()
    try:
        when, notes = _handed_in(folder)
        found = gather(folder, lesson, allowed=allowed)
    except NotGradable as problem:
        return HandedIn(notes=notes, reason=str(problem), handed_in=when)
    except OSError as problem:
        reason = f"the folder cannot be read: {problem.strerror}\n  Fix: let the teacher's account read and enter it"
        return HandedIn(notes=notes, reason=reason, handed_in=when)
    return HandedIn(found.content, found.files, (*notes, *found.notes), handed_in=when)


def mend(found: HandedIn, lesson: str, teachers: NotebookNode, handed_out: NotebookNode) -> Intake:
    """Bring what was handed in to the shape of the release; never raises for what a student did."""
    if not found.reason:
        try:
            repaired = repair(found.content, handed_out)
        except NotGradable as problem:
            found = HandedIn(notes=found.notes, reason=str(problem), handed_in=found.handed_in)
    if found.reason:
        return Intake(lesson, deepcopy(handed_out), notes=found.notes, reason=found.reason, handed_in=found.handed_in)
    _put_checks_in(repaired.notebook, teachers)
    notes = (*found.notes, *repaired.notes)
    pictures = pictures_in(found.content, [cell.source for cell in repaired.notebook.cells])
    return Intake(lesson, repaired.notebook, found.files, notes, handed_in=found.handed_in, pictures=pictures)


def names_of_handed_out(source: Path, release: Path) -> frozenset[str]:
    """Return the names of a lesson's own files, which are no student's."""
    return frozenset(_file_names(source) | _file_names(release) | {"timestamp.txt"})


def _read(path: Path) -> NotebookNode:
    try:
        return nbformat.read(path, as_version=4)
    except (OSError, ValueError) as problem:
        raise GradingError(f"{path}: the lesson cannot be read: {problem}\n  Fix: run deltax build") from None


def _put_checks_in(notebook: NotebookNode, teachers: NotebookNode) -> None:
    """Give every locked cell its whole source, hidden lines too, so that nbgrader finds nothing to complain about."""
    whole = {_grade_id(cell): cell.source for cell in teachers.cells if _is_locked(cell)}
    for cell in notebook.cells:
        cell.source = whole.get(_grade_id(cell), cell.source)


def _grade_id(cell: NotebookNode) -> str | None:
    return cell.metadata.get("nbgrader", {}).get("grade_id")


def _is_locked(cell: NotebookNode) -> bool:
    flags = cell.metadata.get("nbgrader", {})
    return bool(flags.get("locked")) and not flags.get("solution")


def _file_names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def _handed_in(folder: Path) -> tuple[datetime | None, tuple[str, ...]]:
    """Return when nbgrader collected the submission, in UTC; a timestamp that is none is left out, with a word."""
    path = folder / "timestamp.txt"
    if path.is_symlink() or not path.is_file():
        return None, ()
    try:
        text = path.read_text(encoding="ascii", errors="replace")[:100].strip()
        return utils.parse_utc(_LOOSE_OFFSET.sub(r"\1", text)), ()
    except (ValueError, OverflowError, TypeError, OSError):
        return None, ("The file timestamp.txt holds no time, so no time of handing in is known.",)
