"""Collecting from a folder a student: what one of them does costs the others nothing, and no time is believed."""

import os
import re
import time
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import parse_utc

from deploy.exchange import CollectFromEach, bring
from tests.desk import tiny_course
from tests.helpers import COURSE

SLOPE = "02-slope-tangent"
LONG_AGO = "2026-01-01 10:00:00.000000 UTC"


def _hand_in(folder, name, content="mine"):
    submission = folder / name
    submission.mkdir(parents=True)
    for file, text in (("own.ipynb", content), ("timestamp.txt", LONG_AGO), ("submission_secret.txt", "x")):
        (submission / file).write_text(text)
    return submission


@pytest.fixture
def exchange(tmp_path, monkeypatch):
    """An exchange with one released lesson; `collect` returns what nbgrader finds and what it was warned of."""
    (tmp_path / "deltax" / "inbound").mkdir(parents=True)
    (tmp_path / "deltax" / "outbound" / SLOPE).mkdir(parents=True)
    monkeypatch.setenv("DELTAX_HANDED_IN", str(tmp_path / "handed-in"))

    def collect():
        warned = []
        where = CourseDirectory(course_id="deltax", assignment_id=SLOPE, db_url=f"sqlite:///{tmp_path / 'grades.db'}")
        collecting = CollectFromEach(coursedir=where, root=str(tmp_path))
        monkeypatch.setattr(collecting.log, "warning", lambda text, *values: warned.append(text % values))
        collecting.init_src()
        return {record["username"] for record in collecting.src_records}, warned

    inbound = tmp_path / "deltax" / "inbound"
    return SimpleNamespace(collect=collect, inbound=inbound, handed_in=tmp_path / "handed-in")


def _sparse(submission):
    with (submission / "large.bin").open("wb") as file:
        file.truncate(2**40)


def _many(submission):
    for number in range(600):
        (submission / f"{number}.txt").touch()


def _deep(submission):
    (submission / "/".join(["x"] * 60)).mkdir(parents=True)


def _folder_for_timestamp(submission):
    (submission / "timestamp.txt").unlink()
    (submission / "timestamp.txt").mkdir()


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        (f"ada+{SLOPE}+x+y", None),
        (f"ada+{SLOPE}+9999-12-31 23:59:59 -2300+y", None),
        (f"ada+emmy+{SLOPE}+{LONG_AGO}+y", None),
        (f"emmy+{SLOPE}+{LONG_AGO}+y", None),
        (f"ada+99-unknown+{LONG_AGO}+y", None),
        (f"ada+{SLOPE}+{LONG_AGO}+y", _sparse),
        (f"ada+{SLOPE}+{LONG_AGO}+y", _many),
        (f"ada+{SLOPE}+{LONG_AGO}+y", _deep),
        (f"ada+{SLOPE}+{LONG_AGO}+y", _folder_for_timestamp),
    ],
    ids=["no time", "no year", "a phantom", "another's name", "no lesson", "1 TB", "many", "deep", "folder"],
)
def test_one_student_cannot_stop_the_collecting_of_all(exchange, name, spoil):
    """The bad submission is named in one warning and stays where it is; the one after it is taken."""
    bad = _hand_in(exchange.handed_in / "ada", name)
    _hand_in(exchange.handed_in / "zoe", f"zoe+{SLOPE}+{LONG_AGO}+z")
    if spoil:
        spoil(bad)

    found, warned = exchange.collect()

    assert found == {"zoe"}
    assert len(warned) == 1
    assert name in warned[0]
    assert bad.is_dir()
    assert [path.name.split("+")[0] for path in exchange.inbound.iterdir()] == ["zoe"]


@pytest.mark.skipif(os.getuid() == 0, reason="root reads everything")
def test_an_unreadable_folder_stops_nobody_else(exchange):
    """As a student's terminal makes it with chmod 000."""
    bad = _hand_in(exchange.handed_in / "ada", f"ada+{SLOPE}+{LONG_AGO}+y")
    (bad / "shut").mkdir(mode=0o000)
    _hand_in(exchange.handed_in / "zoe", f"zoe+{SLOPE}+{LONG_AGO}+z")

    assert exchange.collect()[0] == {"zoe"}


def test_what_cannot_be_removed_is_not_taken_twice(exchange, monkeypatch):
    """A read-only folder stays behind; it is no second submission."""
    monkeypatch.setattr("deploy.exchange.shutil.rmtree", lambda *_, **__: None)
    _hand_in(exchange.handed_in / "ada", f"ada+{SLOPE}+{LONG_AGO}+y")

    assert exchange.collect() == ({"ada"}, [])
    assert exchange.collect() == ({"ada"}, [])
    assert len([*exchange.inbound.glob("ada+*")]) == 1


def test_a_claimed_time_before_the_files_were_there_is_not_believed(exchange):
    """Folder name, timestamp.txt and a file's own time can be set by the student; the change time cannot."""
    submission = _hand_in(exchange.handed_in / "ada", f"ada+{SLOPE}+{LONG_AGO}+y")
    os.utime(submission / "own.ipynb", (0, 0))
    earliest = datetime.fromtimestamp(time.time() - 3600, UTC).replace(tzinfo=None)

    exchange.collect()

    (came,) = exchange.inbound.iterdir()
    assert parse_utc(came.name.split("+")[2]) > earliest
    assert parse_utc((came / "timestamp.txt").read_text()) == parse_utc(came.name.split("+")[2])


def test_a_claimed_time_that_is_later_stays(exchange):
    """A clock that is behind makes nobody early."""
    later = datetime.now(UTC).replace(tzinfo=None) + timedelta(days=1)
    _hand_in(exchange.handed_in / "ada", f"ada+{SLOPE}+{later:%Y-%m-%d %H:%M:%S.%f} UTC+y")

    exchange.collect()

    (came,) = exchange.inbound.iterdir()
    assert parse_utc(came.name.split("+")[2]) == later


def test_collecting_leaves_links_behind(tmp_path):
    """A link could name the teacher's solution, and would be graded as the student's own work."""
    secret = tmp_path / "solution.ipynb"
    secret.write_text("the answers")
    handed_in = _hand_in(tmp_path / "ada", f"ada+{SLOPE}+{LONG_AGO}+x")
    (handed_in / "more").mkdir()
    (handed_in / "linked.ipynb").symlink_to(secret)
    (handed_in / "more" / "folder").symlink_to(tmp_path)
    os.mkfifo(handed_in / "pipe")
    (tmp_path / "inbound").mkdir()

    bring(handed_in, tmp_path / "inbound", {SLOPE})

    (came,) = (tmp_path / "inbound").iterdir()
    names = ["more", "own.ipynb", "submission_secret.txt", "timestamp.txt"]
    assert sorted(path.name for path in came.rglob("*")) == names
    assert secret.read_text() == "the answers"
    assert not handed_in.exists()


def test_the_exchange_of_the_teachers_page_works_from_the_first_command(tmp_path, nbgrader, monkeypatch):
    """A newcomer copies the page's settings; without a root nbgrader says "Unwritable directory"."""
    page = (COURSE.root / "docs" / "teaching.md").read_text(encoding="utf-8")
    blocks = [block for block in re.findall(r"```python\n(.*?)```", page, re.DOTALL) if "Exchange.root" in block]
    teachers, students = (block.replace("/srv/exchange", str(tmp_path / "exchange")) for block in blocks)
    (tmp_path / "exchange").mkdir()
    (tmp_path / "exchange").chmod(0o777)
    for name in ("course", "student"):
        (tmp_path / name).mkdir()
    course = tiny_course(tmp_path / "course")
    with (course.root / "nbgrader_config.py").open("a") as file:
        file.write(teachers)
    (tmp_path / "student" / "nbgrader_config.py").write_text(students)
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))

    student = SimpleNamespace(root=tmp_path / "student")
    for who, what in ((course, "release"), (student, "fetch"), (student, "submit"), (course, "collect")):
        done = nbgrader(who, what if what in {"submit", "collect"} else f"{what}_assignment", SLOPE)
        assert done.returncode == 0, done.stderr

    assert len([*(course.root / "submitted").glob(f"*/{SLOPE}/{SLOPE}.ipynb")]) == 1
