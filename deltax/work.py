"""Hand out release/ to work/, where a student's own files live; never over a file that was worked on."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbformat.v4 import new_markdown_cell, new_notebook

from deltax.course import KERNEL, Course
from deltax.errors import CourseError

_RECORD = ".handed-out.json"  # path -> hash of the file as it was handed out
_WELCOME = "welcome.ipynb"


def hand_out(course: Course) -> Iterator[str]:
    """Bring work/ up to date with release/; yield one line a file that is new or kept.

    A file that was never changed since it was handed out is replaced by a newer
    release; one that was worked on is kept, and the line says so.
    """
    released = _released_files(course)
    if not released:
        raise CourseError(f"{course.root / 'release'} holds no lessons\n  Fix: run deltax build")
    work = course.root / "work"
    if work.exists() and not work.is_dir():
        raise CourseError(f"{work} is a file, and the lessons go into a folder of that name\n  Fix: rename the file")
    work.mkdir(exist_ok=True)
    record = _Record(work / _RECORD)
    for source in released:
        name = source.relative_to(course.root / "release").as_posix()
        yield from _hand_out_one(source.read_bytes(), work / name, name, record)
    yield from _hand_out_one(welcome_page(course).encode(), work / _WELCOME, _WELCOME, record)
    record.save()


def welcome_page(course: Course) -> str:
    """Return a notebook of one text cell that lists the lessons, each with its title and a link."""
    lines = [
        "# Derivatives for machine learning",
        "",
        "Each lesson is one notebook. Open it with a click, run its cells with Shift + Enter, write code where it "
        "says `YOUR CODE HERE`, and move the sliders. Your work is saved in this folder and is never overwritten.",
        "",
    ]
    for lesson in course.lesson_names():
        path = course.release(lesson)
        if path.is_file():
            title = nbformat.read(path, as_version=4).cells[0].source.splitlines()[0].lstrip("# ")
            lines.append(f"- [Lesson {lesson[:2]}]({lesson}/{lesson}.ipynb): {title}")
    lines += [
        "",
        "A lesson takes between one and a half and three hours, in two sittings if you like. "
        "If a notebook looks stuck, choose *Kernel*, then *Restart Kernel and Run All Cells*.",
    ]
    page = new_notebook(metadata={"kernelspec": KERNEL}, cells=[new_markdown_cell("\n".join(lines), id="welcome")])
    return nbformat.writes(page) + "\n"


class _Record:
    """What was handed out, by name and hash."""

    def __init__(self, path: Path):
        self._path = path
        self._hashes: dict[str, str] = {}
        if path.is_file():
            try:
                found = json.loads(path.read_text(encoding="utf-8"))
            except ValueError:
                found = None
            # Unreadable: then every file counts as worked on, and is kept.
            self._hashes = found if isinstance(found, dict) else {}

    def handed_out(self, name: str, data: bytes) -> bool:
        """Whether exactly these bytes were handed out last under this name."""
        return self._hashes.get(name) == _hash(data)

    def note(self, name: str, data: bytes) -> None:
        self._hashes[name] = _hash(data)

    def save(self) -> None:
        self._path.write_text(json.dumps(self._hashes, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _hand_out_one(new: bytes, target: Path, name: str, record: _Record) -> Iterator[str]:
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(new)
        record.note(name, new)
        yield f"new: work/{name}"
        return
    old = target.read_bytes()
    if old == new:
        record.note(name, new)
    elif record.handed_out(name, old):
        target.write_bytes(new)
        record.note(name, new)
        yield f"updated: work/{name} (you had not changed it)"
    elif not record.handed_out(name, new):
        yield f"kept: work/{name} is yours; a newer release exists. To take it, rename your file and run this again"


def _released_files(course: Course) -> list[Path]:
    found = (course.root / "release").rglob("*")
    return sorted(path for path in found if path.is_file() and ".ipynb_checkpoints" not in path.parts)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
