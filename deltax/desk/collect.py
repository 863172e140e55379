"""`deltax collect`: notebooks that were downloaded from Moodle or Canvas, put where grading looks for them."""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from deltax.course import Course
from deltax.desk.parcel import Found, files_in
from deltax.desk.roster import Student, roster
from deltax.errors import DataError

# Moodle: a folder (or, without folders, a prefix) "Full Name_4711_assignsubmission_file_".
_MOODLE = re.compile(r"(?P<name>.+?)_(?P<number>\d+)_assignsubmission_file_?(?P<rest>.*)")
# Canvas: "lastfirst_LATE_<user>_<file>_<name>", where the user and file are Canvas' numbers.
_CANVAS = re.compile(r"(?P<name>.+?)_(?:LATE_)?(?P<user>\d+)_(?P<file>\d+)_(?P<rest>.+)")
_ANONYMOUS = re.compile(r"(?:LATE_)?anon_\w+?_\d+_.+", re.IGNORECASE)
_NOTEBOOK = re.compile(r"\.ipynb(?:\.txt|\.json)?$", re.IGNORECASE)  # browsers add the second ending
_AGAIN = re.compile(r"(?:\((\d+)\)|-(\d+))$")
_COPY = re.compile(r"[-_ ]copy ?\d*$", re.IGNORECASE)  # Jupyter's Duplicate


@dataclass(frozen=True)
class Handed:
    """A notebook whose student and lesson are known; the largest `age` is taken.

    It is the LMS' number of the file (0 where there is none), whether the name is no copy's, the
    time, the number that a browser added to the name, and the path, so that there is always one.
    """

    student: str
    lesson: str
    found: Found
    content: bytes
    age: tuple


@dataclass
class Outcome:
    """What happened, in lines for a person."""

    taken: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)


def collect(course: Course, path: Path, lesson: str | None = None, *, write: bool = True) -> Outcome:
    """Match the notebooks of a download to students and lessons, and put the newest of each into submitted/.

    Parameters
    ----------
    lesson : str or None
        The lesson of the files whose names and cells do not say it.
    write : bool
        False to tell only what would happen.

    Raises
    ------
    DataError
        If the download cannot be used as a whole, or there is no class to match it with; nothing was changed.
    """
    files = files_in(path)
    students = roster(course)
    if not students:
        raise DataError(f"{course.root}", "the class is empty", "run deltax roster <file> first")
    outcome = Outcome()
    handed = defaultdict(list)
    match = _Match(students, _lessons(course), lesson)
    for found in files:
        one = match.handed(found)
        if isinstance(one, str):
            outcome.unmatched.append(f"{found.path}: {one}")
        else:
            handed[one.student, one.lesson].append(one)
    for candidates in handed.values():
        _take(course, sorted(candidates, key=lambda one: one.age), outcome, write=write)
    return outcome


class _Match:
    """Tells whose a file is, and of which lesson; text in place of an answer says why not."""

    def __init__(self, students: Sequence[Student], lessons: Mapping[str, Collection[str]], lesson: str | None):
        self._lessons, self._lesson = lessons, lesson
        self._by_number = {one.lms_user_id: one.id for one in students if one.lms_user_id}
        self._by_id = {one.id.casefold(): one.id for one in students}
        self._by_name: dict[str, set[str]] = defaultdict(set)
        for one in students:
            for name in (one.first_name + one.last_name, one.last_name + one.first_name, one.id):
                if name:
                    self._by_name[_bare(name)].add(one.id)

    def handed(self, found: Found) -> Handed | str:
        name = found.path.name
        if not _NOTEBOOK.search(name):
            return "no notebook; left out"
        student, rest, number = self._student(found.path)
        if not student:
            return rest
        try:
            content = found.read()
        except DataError as problem:
            return f"{problem.problem}; {problem.cure}"
        lesson = self._lesson_by_name(rest, found.path) or self._lesson_by_content(content) or self._lesson
        if not lesson:
            return f"of {student}, but its name and its cells tell no lesson; say which with --lesson"
        bare = _NOTEBOOK.sub("", rest)
        age = (number, not _COPY.search(bare), found.changed, _version(bare), str(found.path))
        return Handed(student, lesson, found, content, age)

    def _student(self, path: PurePosixPath) -> tuple[str, str, int]:
        """Return the student, the file's own name and Canvas' number of the file; or no student and the reason."""
        for part in path.parts:
            if moodle := _MOODLE.fullmatch(part):
                student, reason = self._named(moodle["name"])
                return student, (moodle["rest"] or path.name) if student else reason, 0
        if _ANONYMOUS.fullmatch(path.name):
            return "", "handed in anonymously; switch that off before the download", 0
        if canvas := _CANVAS.fullmatch(path.name):
            student, reason = self._by_number.get(canvas["user"], ""), ""
            if not student:
                student, reason = self._named(canvas["name"])
            return student, canvas["rest"] if student else reason, int(canvas["file"])
        return self._plain(path)

    def _plain(self, path: PurePosixPath) -> tuple[str, str, int]:
        for part in path.parts[:-1]:
            if part.casefold() in self._by_id:
                return self._by_id[part.casefold()], path.name, 0
        begins = [key for key in self._by_id if re.match(re.escape(key) + r"[_. -]", path.name.casefold())]
        if begins:
            longest = max(begins, key=len)
            return self._by_id[longest], path.name[len(longest) + 1 :], 0
        return "", "whose it is cannot be told; rename it to <student id>_<lesson>.ipynb", 0

    def _named(self, name: str) -> tuple[str, str]:
        bare = _bare(name)
        ids = self._by_name.get(bare, set())
        if len(ids) > 1:
            return "", f"{name!r} fits {' and '.join(sorted(ids))}; put it into submitted/ by hand"
        return next(iter(ids), ""), f"nobody in the class is called {name!r}; mend the roster with deltax roster"

    def _lesson_by_name(self, rest: str, path: PurePosixPath) -> str:
        names = [rest.casefold(), *(part.casefold() for part in path.parts)]
        found = {lesson for lesson in self._lessons if any(lesson.casefold() in name for name in names)}
        return found.pop() if len(found) == 1 else ""

    def _lesson_by_content(self, content: bytes) -> str:
        try:
            cells = json.loads(content)["cells"]
            ids = {cell["metadata"].get("nbgrader", {}).get("grade_id") for cell in cells}
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return ""
        shared = {lesson: len(ids & {*known}) for lesson, known in self._lessons.items()}
        best = max(shared, key=shared.get, default="")
        return best if best and shared[best] > 0 and [*shared.values()].count(shared[best]) == 1 else ""


def _take(course: Course, candidates: list[Handed], outcome: Outcome, *, write: bool) -> None:
    *older, newest = candidates
    name = f"submitted/{newest.student}/{newest.lesson}/{newest.lesson}.ipynb"
    target = course.root / name
    if target.parent.is_symlink() or target.is_symlink():
        outcome.kept.append(f"kept: {name} is a link; nothing was written there")
        return
    if target.exists():
        if target.read_bytes() != newest.content:
            outcome.kept.append(f"kept: {name}, which differs from {newest.found.path}; to take that, rename yours")
        return
    others = f" (the newest of {len(candidates)}; not {', '.join(str(one.found.path) for one in older)})"
    outcome.taken.append(f"taken: {name} from {newest.found.path}{others if older else ''}")
    if write:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as file:
            file.write(newest.content)


def _lessons(course: Course) -> dict[str, set[str]]:
    """Return the ids of each lesson's graded cells, as they were handed out."""
    found = {}
    for lesson in course.lesson_names():
        path = course.release(lesson)
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"] if path.is_file() else []
        ids = (cell["metadata"].get("nbgrader", {}).get("grade_id") for cell in cells)
        found[lesson] = {grade_id for grade_id in ids if grade_id}
    return found


def _bare(name: str) -> str:
    """Return a name without case, accents, spaces and marks: what Canvas and file systems leave of it."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("đ", "d"))
    return "".join(letter for letter in plain if letter.isalnum())


def _version(bare: str) -> int:
    """Return the number that Canvas and browsers append to a name that was there before."""
    found = _AGAIN.search(bare)
    return int(found[1] or found[2]) if found else 0
