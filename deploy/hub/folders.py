"""What the hub keeps: one folder, which `clear` removes."""

import fcntl
import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import scrypt
from pathlib import Path

from deltax.errors import CourseError

REPOSITORY = Path(__file__).resolve().parents[2]
COURSE_ID = "deltax"
TEACHER = "teacher"
_MARK = ".made-by-the-hub"
_FIRST_UID = 20101  # of the students, where the hub is started by root; next to the grader's own
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # without those that look alike


@dataclass(frozen=True)
class Folders:
    """The folders of one hub."""

    root: Path

    @property
    def course(self) -> Path:
        """The teacher's home, a copy of this course."""
        return self.root / "teacher"

    @property
    def exchange(self) -> Path:
        """nbgrader's exchange, as the teacher sees it."""
        return self.root / "exchange"

    @property
    def handed_in(self) -> Path:
        """One folder a student, which that student alone sees as the exchange's `inbound`."""
        return self.root / "handed-in"

    @property
    def log(self) -> Path:
        """What the hub and its servers say."""
        return self.root / "hub.log"

    def home(self, student: str) -> Path:
        """A student's own files."""
        return self.root / "students" / student / "home"

    def names(self, student: str) -> Path:
        """The `passwd` and `group` that a student's server reads."""
        return self.root / "students" / student / "names"

    def students(self) -> list[str]:
        """Everyone who may sign in besides the teacher."""
        return [name for name in json.loads((self.root / "passwords.json").read_text()) if name != TEACHER]

    def knows(self, name: str, password: str) -> bool:
        """Whether this is the password of that name."""
        kept = json.loads((self.root / "passwords.json").read_text()).get(name)
        return kept is not None and secrets.compare_digest(kept, _hashed(password, kept.partition("$")[0]))


def environment() -> dict[str, str]:
    """Return the environment of what the hub starts: ours, but without the gradebook that a real course writes to."""
    return {name: value for name, value in os.environ.items() if name != "DELTAX_GRADEBOOK_URL"}


@contextmanager
def held(folders: Folders) -> Iterator[None]:
    """Keep a second hub, and `clear`, away from the folder.

    Raises
    ------
    CourseError
        If a hub runs there.
    """
    mark = folders.root / _MARK
    if not mark.exists():
        yield
        return
    with mark.open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise CourseError(f"a hub runs in {folders.root}\n  Fix: stop it with Ctrl + C in its terminal") from None
        yield


def claim(folders: Folders) -> None:
    """Make the folder, closed to other users, and mark it as the hub's.

    Raises
    ------
    CourseError
        If it holds something else.
    """
    if folders.root.exists() and any(folders.root.iterdir()) and not (folders.root / _MARK).exists():
        raise CourseError(f"{folders.root} holds something else\n  Fix: name an empty folder with STATE=...")
    folders.root.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folders.root / _MARK).touch()


def make(folders: Folders, students: list[str]) -> dict[str, str]:
    """Make what is not there yet, and new passwords; return these, which are kept nowhere else."""
    _make_exchange(folders)
    for student in students:
        _make_student(folders, student, _uid_of(folders, student))
    if not folders.course.exists():
        _copy_course(folders.course)
    _name_in_gradebook(folders, students)
    passwords = {name: _new_password() for name in (TEACHER, *students)}
    kept = {name: _hashed(password, secrets.token_hex(8)) for name, password in passwords.items()}
    with open(folders.root / "passwords.json", "w", opener=lambda path, how: os.open(path, how, 0o600)) as file:
        json.dump(kept, file)
    return passwords


def clear(folders: Folders) -> None:
    """Remove all that a hub kept, its gradebook and the students' files too.

    Raises
    ------
    CourseError
        If the folder was not made by a hub.
    """
    if not folders.root.exists():
        return
    if not (folders.root / _MARK).exists():
        raise CourseError(f"{folders.root} was not made by this hub\n  Fix: name the hub's folder with STATE=...")
    for path in folders.root.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o700)
    shutil.rmtree(folders.root)


def _make_exchange(folders: Folders) -> None:
    """Make the exchange's folders beforehand, so that each can be shown to students in its own way."""
    course = folders.exchange / COURSE_ID
    for name in ("inbound", "outbound", "feedback"):
        (course / name).mkdir(parents=True, exist_ok=True)
    # A page of feedback is found by its name, which is a hash of a secret; nobody may list them.
    (course / "feedback").chmod(0o311)
    folders.exchange.chmod(0o777)  # as nbgrader wants it; the folder above is closed


def _uid_of(folders: Folders, student: str) -> int:
    """Return the user id of a student's server: one of its own if root starts the hub, else ours."""
    if os.getuid() != 0:
        return os.getuid()
    if folders.home(student).exists():
        return folders.home(student).stat().st_uid
    taken = (path.stat().st_uid for path in (folders.root / "students").glob("*/home"))
    return max(taken, default=_FIRST_UID - 1) + 1


def _make_student(folders: Folders, student: str, uid: int) -> None:
    handed_in, home, names = folders.handed_in / student, folders.home(student), folders.names(student)
    for folder in (handed_in, home, names):
        folder.mkdir(parents=True, exist_ok=True)
    (names / "passwd").write_text(f"{student}:x:{uid}:{uid}:{student}:/home/{student}:/bin/bash\n")
    (names / "group").write_text(f"{student}:x:{uid}:\n")
    if os.getuid() == 0:
        os.chown(handed_in, uid, uid)
        os.chown(home, uid, uid)


def _copy_course(target: Path) -> None:
    """Copy what a teacher needs; the banks of answers stay behind."""
    target.mkdir()
    shutil.copy(REPOSITORY / "nbgrader_config.py", target)
    for folder in ("lessons", "source", "release"):
        shutil.copytree(REPOSITORY / folder, target / folder, ignore=shutil.ignore_patterns("answers"))


def _name_in_gradebook(folders: Folders, students: list[str]) -> None:
    """Write the class into the gradebook: the formgrader shows names, not None."""
    roster = folders.root / "class.csv"
    lines = [f"{name},{name.capitalize()},Student\n" for name in students]
    roster.write_text("id,first_name,last_name\n" + "".join(lines))
    command = [sys.executable, "-m", "deltax", "roster", str(roster)]
    done = subprocess.run(command, cwd=folders.course, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise CourseError(done.stderr.strip())


def _new_password() -> str:
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))


def _hashed(password: str, salt: str) -> str:
    return f"{salt}${scrypt(password.encode(), salt=salt.encode(), n=2**14, r=8, p=1).hex()}"
