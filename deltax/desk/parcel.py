"""What an LMS lets a teacher download: a zip or a folder of files, read with care and never unpacked."""

import lzma
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from deltax.errors import DataError

_MOST_FILES = 20_000
_MOST_BYTES = 50 * 2**20  # of one file
_UNREADABLE = (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, zlib.error, lzma.LZMAError)
_RUBBISH = ("__MACOSX", ".DS_Store", ".ipynb_checkpoints", "Thumbs.db")


@dataclass(frozen=True)
class Found:
    """One file of a download.

    Attributes
    ----------
    path : PurePosixPath
        Inside the zip or folder.
    changed : datetime
        By the clock of the machine that wrote it.
    read : callable
        Returns the bytes; raises DataError, which names the file, if there are too many or they cannot be read.
    """

    path: PurePosixPath
    changed: datetime
    read: Callable[[], bytes]


def files_in(path: Path) -> list[Found]:
    """Return the files of a zip or a folder, by path.

    Raises
    ------
    DataError
        If it is neither, cannot be read, or holds a name that leads out of it.
    """
    if path.is_dir():
        found = list(_in_folder(path))
    elif path.is_file() and zipfile.is_zipfile(path):
        found = _in_zip(path)
    else:
        problem = "neither a zip file nor a folder" if path.exists() else "there is no such file or folder"
        raise DataError(f"{path}", problem, "name what you downloaded")
    if len(found) > _MOST_FILES:
        raise DataError(f"{path}", f"more than {_MOST_FILES} files", "take in one lesson at a time")
    return sorted((one for one in found if not _is_rubbish(one.path)), key=lambda one: one.path)


def _in_folder(folder: Path) -> Iterator[Found]:
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        when = datetime.fromtimestamp(path.stat().st_mtime)
        yield Found(PurePosixPath(path.relative_to(folder).as_posix()), when, _reader(path, path.open, ("rb",)))


def _in_zip(path: Path) -> list[Found]:
    try:
        with zipfile.ZipFile(path) as bundle:
            entries = [entry for entry in bundle.infolist() if not entry.is_dir()]
    except (zipfile.BadZipFile, OSError, ValueError) as problem:
        raise DataError(f"{path}", f"the zip file is broken ({problem})", "download it again") from None
    for entry in entries:
        _refuse_tricks(path, entry)
    return [
        Found(PurePosixPath(entry.filename), _when(entry), _reader(entry.filename, _open_entry, (path, entry)))
        for entry in entries
    ]


def _refuse_tricks(path: Path, entry: zipfile.ZipInfo) -> None:
    name, mode = entry.orig_filename, entry.external_attr >> 16
    parts = PurePosixPath(name.replace("\\", "/")).parts
    leads_out = name.startswith(("/", "\\")) or ".." in parts or name[1:2] == ":" or "\\" in name or "\0" in name
    if leads_out or stat.S_ISLNK(mode):
        what = "is a link" if stat.S_ISLNK(mode) else "leads out of the folder"
        problem = f"the entry {name[:80]!r} {what}, so nothing was taken in"
        raise DataError(f"{path}", problem, "ask who made the file, or unpack it yourself and name the folder")


def _open_entry(path: Path, entry: zipfile.ZipInfo) -> object:
    return zipfile.ZipFile(path).open(entry)


def _reader(name: Path | str, opened: Callable, arguments: tuple) -> Callable[[], bytes]:
    def read() -> bytes:
        try:
            with opened(*arguments) as file:
                data = file.read(_MOST_BYTES + 1)
        except _UNREADABLE as problem:
            raise DataError(f"{name}", f"the file cannot be read ({problem})", "download it again") from None
        if len(data) > _MOST_BYTES:
            raise DataError(f"{name}", "the file is larger than 50 MB", "ask for it without its outputs")
        return data

    return read


def _when(entry: zipfile.ZipInfo) -> datetime:
    try:
        return datetime(*entry.date_time)
    except ValueError:
        return datetime(1980, 1, 1)


def _is_rubbish(path: PurePosixPath) -> bool:
    return any(part in _RUBBISH or part.startswith("._") for part in path.parts)
