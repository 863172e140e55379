"""Collecting from a folder a student.

In nbgrader's exchange all students hand in to one folder, and the name of a
submission says whose it is. Here each has a folder of their own, shown to them
as the exchange's `inbound`, so nobody can read what another handed in, or hand
in by another's name. DELTAX_HANDED_IN names the folder that holds them all.

What lies there was written by students, its name and its time too: a submission
that cannot be taken is named in a warning, and the others are taken.
"""

import os
import shutil
import stat
import tempfile
from collections.abc import Collection
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from nbgrader.exchange.default import ExchangeCollect
from nbgrader.utils import parse_utc

_LAST_WRITTEN = "submission_secret.txt"  # a submission without it is still on its way
_TIMESTAMP = "timestamp.txt"
_MOST_BYTES = 50 * 2**20  # of one submission
_MOST_ENTRIES = 500
_DEEPEST = 20


class CollectFromEach(ExchangeCollect):
    """nbgrader's collecting, after the folders of all students were brought together."""

    def init_src(self) -> None:
        """Bring together, then find the submissions; nbgrader calls this first of all."""
        course = Path(self.root) / self.coursedir.course_id
        if (course / "inbound").is_dir():  # else nbgrader says what is missing
            released = {path.name for path in (course / "outbound").glob("*")}
            for folder in sorted(Path(os.environ["DELTAX_HANDED_IN"]).iterdir()):
                self._bring_all(folder, course / "inbound", {*released, self.coursedir.assignment_id})
        super().init_src()

    def _bring_all(self, folder: Path, inbound: Path, lessons: Collection[str]) -> None:
        try:
            submissions = sorted(folder.iterdir()) if folder.is_dir() else []
        except OSError as problem:
            self.log.warning("nothing was collected from %s: %s", folder, problem.strerror)
            return
        for submission in submissions:
            try:
                if (submission / _LAST_WRITTEN).is_file() and not submission.is_symlink():
                    bring(submission, inbound, lessons)
            except (OSError, ValueError) as problem:
                self.log.warning("not collected: %r in %s: %s", submission.name, folder, problem)


def bring(submission: Path, inbound: Path, lessons: Collection[str]) -> None:
    """Move a student's submission to `inbound`, named by the time at which it was there at the earliest.

    Links and special files are left behind, for they could name a file of the teacher's.

    Raises
    ------
    ValueError
        If its name is no submission's of the folder's owner, or it is too large; it stays where it is.
    OSError
        If it cannot be read, or is in `inbound` already.
    """
    owner = submission.parent.name
    lesson, claimed, mark = _parts(submission.name, owner, lessons)
    coming = Path(tempfile.mkdtemp(prefix=".coming-", dir=inbound))
    try:
        # The name is the student's to choose; the change time of a file is not.
        moment = max(claimed, _copy(submission, coming)).strftime("%Y-%m-%d %H:%M:%S.%f UTC")
        (coming / _TIMESTAMP).write_text(moment)
        coming.chmod(0o755)
        coming.rename(inbound / f"{owner}+{lesson}+{moment}+{mark}")
    finally:
        shutil.rmtree(coming, ignore_errors=True)
    with suppress(OSError):
        (submission / _LAST_WRITTEN).unlink()  # first, so that what cannot be removed is not taken for another
    shutil.rmtree(submission, ignore_errors=True)


def _parts(name: str, owner: str, lessons: Collection[str]) -> tuple[str, datetime, str]:
    """Return lesson, claimed time (UTC) and the rest of `<owner>+<lesson>+<time>+<rest>`."""
    whose, plus, rest = name[: len(owner)], name[len(owner) : len(owner) + 1], name[len(owner) + 1 :].split("+")
    if whose != owner or plus != "+" or len(rest) not in (2, 3) or rest[0] not in lessons:
        raise ValueError("the name is not <student>+<released lesson>+<time>+<mark>")
    try:
        claimed = parse_utc(rest[1])
    except (ValueError, OverflowError, TypeError):
        raise ValueError("its name holds no time") from None
    return rest[0], claimed, rest[2] if len(rest) == 3 else ""


def _copy(submission: Path, target: Path) -> datetime:
    """Copy the plain files, and return when the newest of them, or the folder, was changed (UTC)."""
    newest, left_bytes, entries = submission.stat().st_ctime, _MOST_BYTES, 0
    for folder, folders, files, where in os.fwalk(submission, onerror=_refuse):
        inside = Path(folder).relative_to(submission)
        entries += len(folders) + len(files)
        if entries > _MOST_ENTRIES or len(inside.parts) > _DEEPEST:
            raise ValueError(f"more than {_MOST_ENTRIES} files, or folders deeper than {_DEEPEST}")
        (target / inside).mkdir(exist_ok=True)
        for name in files:
            if not stat.S_ISREG(os.stat(name, dir_fd=where, follow_symlinks=False).st_mode):
                continue
            descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=where)
            with open(descriptor, "rb") as source:
                status = os.fstat(descriptor)
                content = source.read(left_bytes + 1) if status.st_size <= left_bytes else None
            if content is None or len(content) > left_bytes:
                raise ValueError(f"larger than {_MOST_BYTES // 2**20} MB")
            (target / inside / name).write_bytes(content)
            newest, left_bytes = max(newest, status.st_ctime), left_bytes - len(content)
    return datetime.fromtimestamp(newest, UTC).replace(tzinfo=None)


def _refuse(problem: OSError) -> None:
    raise problem
