"""Graded notebooks on their way into autograded/: staged, entered into the gradebook, renamed into place.

What is staged whole is never lost: after a kill at any moment the next run
finds it and goes on where the last one stopped. Doing a step twice does no harm.
"""

import fcntl
import fnmatch
import json
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path, PurePosixPath
from typing import Self

from nbgrader import utils
from sqlalchemy.exc import NoResultFound

from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading.batch.pack import Outcome, Submission
from deltax.grading.ledger import done
from deltax.grading.ledger.gradebook import REFUSALS, Entry, Gradebook
from deltax.grading.ledger.settings import Settings
from deltax.grading.record import NEEDS_A_HUMAN


class Journal:
    """The one writer of a course's grades.

    Parameters
    ----------
    brought_in : callable
        Is told each outcome that `recover` enters.

    Attributes
    ----------
    refused : dict of (student, lesson) to str
        Why the gradebook did not take a submission.

    Raises
    ------
    GradingError
        On entering, if another grading of the same course is at work.
    """

    def __init__(
        self,
        course: Course,
        settings: Settings,
        gradebook: Gradebook,
        brought_in: Callable[[Outcome], None] = lambda _: None,
    ):
        self._root, self._settings, self._gradebook = course.root, settings, gradebook
        self._folder = course.root / "autograded" / ".deltax"
        self._lesson_files: dict[str, dict[str, bytes]] = {}
        self._lock = None
        self.refused: dict[tuple[str, str], str] = {}
        self._brought_in = brought_in

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._lock = open(self._folder / "lock", "w")
        try:
            fcntl.lockf(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # ends with this process, and is not inherited
        except OSError:
            self._lock.close()
            raise GradingError(
                f"{self._root}: another deltax grade is at work in this course\n  Fix: wait for its end"
            ) from None
        try:
            self.recover()
        except BaseException:
            self._lock.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.close()

    def recover(self) -> int:
        """Bring in what an earlier run had graded and not yet entered; return how many."""
        shutil.rmtree(self._folder / "new", ignore_errors=True)
        waiting: dict[str, list[Entry]] = defaultdict(list)
        for path in sorted((self._folder / "ready").glob("*/*/outcome.json")):
            if entry := _read(path):
                waiting[entry.outcome.lesson].append(entry)
        for lesson, entries in waiting.items():
            try:
                for batch in done.in_batches(entries, 100):
                    for entry in self.commit(lesson, batch):
                        self._brought_in(entry.outcome)
            except NoResultFound:  # another gradebook by now: it will be graded again
                for entry in entries:
                    shutil.rmtree(self._ready(lesson, entry.outcome.student), ignore_errors=True)
        for part in ("ready", "old"):  # nothing but empty folders and what has been replaced
            shutil.rmtree(self._folder / part, ignore_errors=True)
        return sum(map(len, waiting.values()))

    def stage(self, submission: Submission, outcome: Outcome) -> Entry:
        """Lay out a graded submission; from here on it survives a kill."""
        new = self._folder / "new" / submission.lesson / submission.student
        shutil.rmtree(new, ignore_errors=True)
        (new / "files").mkdir(parents=True)
        self._write_files(new / "files", submission, outcome)
        (new / "record.json").write_text(outcome.record, encoding="utf-8")
        entry = Entry(outcome, submission.found.handed_in)
        (new / "outcome.json").write_text(_as_json(entry), encoding="utf-8")
        ready = self._ready(submission.lesson, submission.student)
        ready.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(ready, ignore_errors=True)
        new.rename(ready)
        return entry

    def commit(self, lesson: str, entries: Sequence[Entry]) -> list[Entry]:
        """Enter staged submissions into the gradebook, all at once, and put their notebooks in place.

        Returns
        -------
        list of Entry
            Those that stand. What the gradebook refuses is dropped, and `refused` says why.
        """
        try:
            self._enter(lesson, entries)
        except REFUSALS as problem:
            if len(entries) > 1:
                return [entry for one in entries for entry in self.commit(lesson, [one])]
            student = entries[0].outcome.student
            shutil.rmtree(self._ready(lesson, student), ignore_errors=True)
            self.refused[student, lesson] = f"the gradebook refuses it: {str(problem).partition(chr(10))[0]}"
            return []
        for entry in entries:
            self._put_in_place(lesson, entry.outcome.student)
            self.refused.pop((entry.outcome.student, lesson), None)
        return list(entries)

    def _enter(self, lesson: str, entries: Sequence[Entry]) -> None:
        with self._gradebook.writing() as connection:
            self._gradebook.write(connection, lesson, entries)
            done.note(connection, lesson, [_noted(entry.outcome) for entry in entries])

    def stands(self, lesson: str, student: str) -> bool:
        """Whether the graded notebook and the record are there."""
        notebook = self._root / "autograded" / student / lesson / f"{lesson}.ipynb"
        return notebook.is_file() and self._record(lesson, student).is_file()

    def _ready(self, lesson: str, student: str) -> Path:
        return self._folder / "ready" / lesson / student

    def _record(self, lesson: str, student: str) -> Path:
        return self._root / "records" / lesson / f"{student}.json"

    def _put_in_place(self, lesson: str, student: str) -> None:
        ready, target = self._ready(lesson, student), self._root / "autograded" / student / lesson
        if (ready / "files").is_dir():
            if target.exists():
                old = self._folder / "old" / lesson / student
                old.parent.mkdir(parents=True, exist_ok=True)
                shutil.rmtree(old, ignore_errors=True)
                target.rename(old)
                shutil.rmtree(old)
            target.parent.mkdir(parents=True, exist_ok=True)
            (ready / "files").rename(target)
        if (ready / "record.json").is_file():
            self._record(lesson, student).parent.mkdir(parents=True, exist_ok=True)
            (ready / "record.json").rename(self._record(lesson, student))
        (ready / "outcome.json").unlink(missing_ok=True)  # from here on there is nothing to bring in
        shutil.rmtree(ready)

    def _write_files(self, folder: Path, submission: Submission, outcome: Outcome) -> None:
        lesson = submission.lesson
        files = {name: data for name, data in submission.found.files.items() if not self._ignored(name)}
        if submission.found.handed_in:
            files["timestamp.txt"] = submission.found.handed_in.isoformat().encode()
        files |= self._files_of(lesson) | {f"{lesson}.ipynb": outcome.notebook.encode()}
        for name, data in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            path.chmod(self._settings.mode)

    def _files_of(self, lesson: str) -> Mapping[str, bytes]:
        """Return the lesson's own files, which replace a student's of the same name."""
        if lesson not in self._lesson_files:
            source = self._root / "source" / lesson
            found = {path.relative_to(source).as_posix(): path for path in source.rglob("*") if path.is_file()}
            self._lesson_files[lesson] = {
                name: path.read_bytes()
                for name, path in found.items()
                if not name.endswith(".ipynb") and not self._ignored(name)
            }
        return self._lesson_files[lesson]

    def _ignored(self, name: str) -> bool:
        parts = PurePosixPath(name).parts
        return any(fnmatch.fnmatch(part, pattern) for part in parts for pattern in self._settings.ignored)


def forget(gradebook: Gradebook, lesson: str, students: Iterable[str]) -> None:
    """Note that the grades that stand are not those of what lies in submitted/ now."""
    with gradebook.writing() as connection:
        done.mark_outdated(connection, lesson, list(students))


def _noted(outcome: Outcome) -> dict:
    return {
        "student": outcome.student,
        # What grading itself may be to blame for is tried again by the next run.
        "key": "" if outcome.state == NEEDS_A_HUMAN and outcome.unlucky else outcome.key,
        "state": outcome.state,
        "reason": outcome.reason,
        "repairs": "\n".join(outcome.repairs),
    }


def _as_json(entry: Entry) -> str:
    kept = asdict(entry.outcome) | {"notebook": "", "record": ""}  # they lie beside it
    return json.dumps({"outcome": kept, "handed_in": entry.handed_in.isoformat() if entry.handed_in else None})


def _read(path: Path) -> Entry | None:
    """Return what was staged; None where it cannot be read: it is not noted as graded, so it is graded again."""
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        outcome, when = fields["outcome"], fields["handed_in"]
        handed_in = utils.parse_utc(when) if when else None
        return Entry(Outcome(**outcome | {"repairs": tuple(outcome["repairs"])}), handed_in)
    except (OSError, ValueError, OverflowError, TypeError, KeyError):
        return None
