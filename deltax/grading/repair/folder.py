"""A student's folder: the notebook in it, and the files that may come along. Links are never followed."""

import os
import stat
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path, PurePosixPath

from deltax.errors import NotGradable
from deltax.grading.repair.decode import LARGEST_MB
from deltax.grading.repair.names import LAST_SURE_RANK, is_rubbish, notebook_rank, shown, unfit
from deltax.grading.repair.notes import Notes, listed

MOST_FILES = 64
MOST_MB = 20
MOST_ENTRIES = 20_000  # names that are looked at
MOST_COMPARED = 10  # notebooks whose content is compared
DEEPEST = 4
_DATA = (8,)  # ranks of files that are as likely plain data
_LEFT_OUT = {
    "link": "a link; links are not followed",
    "folder": "a folder too deep in the folder; it was not looked at",
    "special": "a pipe, a socket or a device; it was not opened",
    "unreadable": "unreadable; it was left out",
}

# Without O_NONBLOCK, opening a pipe waits for ever; without O_NOFOLLOW, a link could be put there after the look.
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(frozen=True)
class Gathered:
    """What a student handed in for one lesson.

    Attributes
    ----------
    content : bytes
        The notebook file's bytes, as they are.
    files : dict of str to bytes
        The student's other plain files, by relative POSIX name; none can lead out of the folder or shadow a library.
    notes : tuple of str
        What was chosen, found elsewhere or left out, each in one sentence.
    """

    content: bytes
    files: dict[str, bytes]
    notes: tuple[str, ...]


def gather(folder: Path, lesson: str, allowed: Collection[str] = ()) -> Gathered:
    """Read a submitted folder.

    Parameters
    ----------
    folder : Path
        ``submitted/<student>/<lesson>``.
    lesson : str
        The notebook's right name, without ``.ipynb``.
    allowed : collection of str
        Names of files that the release hands out: not the student's, left out without a word.

    Raises
    ------
    NotGradable
        If the folder holds no notebook that can be read.
    """
    try:
        is_folder = stat.S_ISDIR(folder.lstat().st_mode)
    except OSError:
        is_folder = False
    if not is_folder:
        raise NotGradable(f"there is no folder {shown(folder.name)}", f"hand in a folder {lesson} with {lesson}.ipynb")
    notes = Notes()
    found = sorted(_plain_files(folder, notes), key=lambda path: (len(path.parts), str(path)))
    content, chosen = _notebook(folder, lesson, found, notes)
    base = chosen.parent
    files: dict[PurePosixPath, PurePosixPath] = {}
    for path in found:  # what lies beside the notebook keeps its name, also if all lies in a folder of the folder
        name = path.relative_to(base) if path.is_relative_to(base) else path
        rank = notebook_rank(path, lesson)
        if (
            path != chosen
            and not (rank is not None and rank <= LAST_SURE_RANK)
            and not {name.name, str(name)} & {*allowed}
        ):
            files[name] = path
    handed_out = {*map(PurePosixPath, allowed), PurePosixPath(f"{lesson}.ipynb")}
    return Gathered(content, _contents(folder, files, handed_out, notes), notes.told())


def _plain_files(folder: Path, notes: Notes) -> Iterator[PurePosixPath]:
    """Yield the plain files, by name relative to the folder; links, pipes and devices are noted and passed over."""
    waiting, left = [PurePosixPath()], MOST_ENTRIES
    while waiting:
        inside = waiting.pop(0)
        try:
            with os.scandir(folder / inside) as listing:
                entries = sorted(islice(listing, left + 1), key=lambda entry: entry.name)
        except OSError as problem:
            notes.add(f"The folder '{shown(inside.name or folder.name)}' could not be read: {problem.strerror}.")
            continue
        for entry in entries[:left]:
            path = inside / entry.name
            kind = "rubbish" if is_rubbish(entry.name) else _kind(entry)
            if kind == "file":
                yield path
            elif kind == "folder" and len(path.parts) < DEEPEST:
                waiting.append(path)
            elif kind != "rubbish":
                notes.add(f"'{shown(str(path))}' is {_LEFT_OUT[kind]}.")
        if len(entries) > left:
            notes.add(f"The folder holds more than {MOST_ENTRIES} files; the rest was not looked at.")
        left = max(0, left - len(entries))


def _kind(entry: os.DirEntry) -> str:
    try:
        mode = entry.stat(follow_symlinks=False).st_mode
    except OSError:
        return "unreadable"
    if stat.S_ISLNK(mode):
        return "link"
    return "folder" if stat.S_ISDIR(mode) else "file" if stat.S_ISREG(mode) else "special"


def _notebook(folder: Path, lesson: str, found: list[PurePosixPath], notes: Notes) -> tuple[bytes, PurePosixPath]:
    """Return the notebook's bytes and name: the right name first, then names like it, then what it holds."""
    by_rank: dict[int, list[PurePosixPath]] = defaultdict(list)
    for path in found:
        rank = notebook_rank(path, lesson)
        if rank is not None:
            by_rank[rank].append(path)
    for rank in sorted(by_rank):
        read = ((read_plain(folder / path, notes), path) for path in by_rank[rank][:MOST_COMPARED])
        usable = ((content, path) for content, path in read if content and (rank not in _DATA or b'"cells"' in content))
        content, chosen = max(usable, key=lambda pair: _likeness(pair[0], lesson), default=(None, None))
        if content:
            sure = [path for some in range(LAST_SURE_RANK + 1) for path in by_rank[some] if path != chosen]
            if rank:
                notes.add(f"There was no usable {lesson}.ipynb; '{shown(str(chosen))}' was graded.")
            if sure:
                notes.add(
                    f"The folder held other notebooks, which were not graded: {listed([shown(str(s)) for s in sure])}."
                )
            return content, chosen
    for rank in range(LAST_SURE_RANK + 1):
        for path in by_rank[rank]:
            return b"", path  # empty: that is what is told
    names = [shown(str(path)) for path in found]
    held = f"there is no notebook in the folder, only {listed(names)}" if names else "the folder holds no file"
    raise NotGradable(f"{held} ({' '.join(notes.told())})" if notes.told() else held, f"hand in {lesson}.ipynb")


def _likeness(content: bytes, lesson: str) -> int:
    """Return how much of a notebook looks like this lesson: its graded cells, and ids that begin with its name."""
    return content.count(b'"grade_id"') + content.count(f'"{lesson}-'.encode())


def read_plain(path: Path, notes: Notes, most_bytes: int = LARGEST_MB * 10**6) -> bytes | None:
    """Return a plain file's bytes, of a long one one more than allowed; None, with a note, if it cannot be read."""
    try:
        with open(os.open(path, _FLAGS), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                notes.add(f"'{shown(path.name)}' is {_LEFT_OUT['special']}.")
                return None
            return file.read(most_bytes + 1)
    except OSError as problem:
        notes.add(f"'{shown(path.name)}' could not be read: {problem.strerror}.")
        return None


def _contents(
    folder: Path, files: dict[PurePosixPath, PurePosixPath], handed_out: set[PurePosixPath], notes: Notes
) -> dict[str, bytes]:
    """Read the files that may come along, as far as the limits reach."""
    contents: dict[str, bytes] = {}
    left_out: dict[str, list[str]] = defaultdict(list)
    left = MOST_MB * 10**6
    folders = {parent for name in handed_out for parent in name.parents}
    for name, path in sorted(files.items()):
        reason = unfit(name)
        if not reason and (name in folders or handed_out.union(files).intersection(name.parents)):
            reason = "needs a folder where another file is, or the other way round"
        if not reason and len(contents) == MOST_FILES:
            reason = f"is one too many: {MOST_FILES} files may come along"
        content = None if reason else read_plain(folder / path, notes, left)
        if content and len(content) > left:
            reason = f"is too large: {MOST_MB} MB may come along in all"
        if reason:
            left_out[reason].append(shown(str(name)))
        elif content is not None:
            contents[str(name)] = content
            left -= len(content)
    for reason, names in left_out.items():
        notes.add(f"{listed(names)} {'was' if len(names) == 1 else 'were'} left out: the file {reason}.")
    return contents
