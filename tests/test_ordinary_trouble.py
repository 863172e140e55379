"""What goes wrong on any machine some day: one line that a person understands, and nothing lost."""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy.exc import OperationalError

from deltax import __main__
from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading.batch import cluster, command, grade
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.ledger.settings import Settings
from tests.helpers import COURSE

LESSON = "01-limits"


@pytest.mark.parametrize(
    ("problem", "told"),
    [
        (OSError(28, "No space left on device"), "a file cannot be used: [Errno 28] No space left on device"),
        (OperationalError("INSERT", {}, Exception("database is locked")), "the gradebook cannot be used"),
    ],
)
@pytest.mark.parametrize("line", [["grade"], ["export"]])
def test_a_full_disk_and_a_locked_gradebook_are_told_in_a_line(monkeypatch, capsys, problem, told, line):
    """The exit code is 1, and the cure says that nothing is lost."""

    def fails(*_, **__):
        raise problem

    monkeypatch.setattr(command, "grade_class", fails)
    monkeypatch.setattr(command, "Gradebook", fails)
    monkeypatch.chdir(COURSE.root)

    assert __main__.main(line) == 1

    said = capsys.readouterr().err
    assert told in said
    assert "what was graded is safe" in said
    assert "Traceback" not in said


def test_programs_beside_the_interpreter_are_found_without_an_activated_environment(monkeypatch):
    """nbgrader calls alembic by name when it makes a gradebook."""
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(__main__, "COMMANDS", __main__.COMMANDS | {"work": lambda *_: 0})
    monkeypatch.chdir(COURSE.root)

    for _ in range(2):
        __main__.main(["work"])

    assert os.environ["PATH"].split(os.pathsep) == [str(Path(sys.executable).parent), "/nowhere"]
    assert shutil.which("alembic")


def test_a_database_that_was_restarted_between_two_questions_costs_nothing(tmp_path):
    """A connection that is closed under the pool is what a restart leaves behind."""
    shutil.copy(COURSE.root / "nbgrader_config.py", tmp_path)
    with closing(Gradebook(Settings.of(Course(tmp_path)))) as gradebook:
        with gradebook.reading() as connection:
            connection.exec_driver_sql("select 1")
            pooled = connection.connection.dbapi_connection
        pooled.close()

        assert not gradebook.knows(LESSON, "")


def test_feedback_that_nbgrader_could_not_write_is_told_and_ends_with_1(monkeypatch, capsys):
    """All other lessons have theirs."""
    asked = []
    monkeypatch.setattr(grade, "nbgrader", lambda _, __, lesson, *___: asked.append(lesson) or lesson == "a")
    assert grade.write_feedback(COURSE, ["a", "b"], "*") == ["a"]
    assert asked == ["a", "b"]

    monkeypatch.setattr(command, "grade_class", lambda *_: grade.Summary())
    monkeypatch.setattr(command, "submitters", lambda *_: [LESSON])
    monkeypatch.setattr(command, "write_feedback", lambda *_: [LESSON])
    monkeypatch.chdir(COURSE.root)

    assert __main__.main(["grade", LESSON, "--feedback", "--json"]) == 1
    assert f"all feedback pages of {LESSON}" in capsys.readouterr().err


class _Dask:
    """A client as it is while the scheduler stands, and after it is gone."""

    status, threads = "running", 1

    def nthreads(self):
        if self.status != "running":
            raise TimeoutError("no scheduler")
        return {"worker": self.threads}

    def submit(self, *_, **__):
        return SimpleNamespace(key="key", status="cancelled", add_done_callback=lambda tell: tell(self.future))

    future = SimpleNamespace(key="key", status="cancelled")


@pytest.fixture
def dask(monkeypatch):
    """A cluster around a client that is played."""
    distributed = pytest.importorskip("distributed")
    client = _Dask()
    monkeypatch.setattr(distributed, "Client", lambda *_, **__: client)
    monkeypatch.setattr(cluster.Cluster, "_require_the_same", lambda *_, **__: None)
    monkeypatch.setattr(cluster, "_COUNT_AGAIN_SECONDS", 0.0)
    return client, cluster.Cluster("tcp://there:8786", sandboxed=False)


def test_a_scheduler_that_is_gone_ends_the_run_in_a_line(dask):
    """What was out at that time is no death of a worker, which would set a notebook aside."""
    client, hands = dask
    assert hands.free == 1
    hands.submit(SimpleNamespace(pack=None, submission=None, alone=False))
    client.status = "closed"

    for ask in (lambda: hands.free, hands.finished):
        with pytest.raises(GradingError, match="tcp://there:8786 does not answer any more"):
            ask()


def test_a_cluster_without_workers_is_told_once_and_waited_for(dask, monkeypatch, capsys):
    """Else the command would wait for ever without a word."""
    client, hands = dask
    client.threads = 0
    now = [1e9]
    monkeypatch.setattr(cluster.time, "monotonic", lambda: now.__setitem__(0, now[0] + 31) or now[0])

    assert [hands.free for _ in range(3)] == [0, 0, 0]

    assert capsys.readouterr().err.count("tcp://there:8786 has no workers") == 1


def test_a_reader_who_has_seen_enough_is_no_trouble(tmp_path):
    """``deltax export | head -1`` closes the pipe: neither a traceback nor a cure for a full disk."""
    code = (
        "from deltax.grading.batch.command import _trouble_in_a_line\n"
        "with _trouble_in_a_line():\n"
        "    for _ in range(100_000): print('student-01,02-slope-tangent,12.0')\n"
    )
    line = [sys.executable, "-c", code]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.readline()
        process.stdout.close()
        told = process.stderr.read()

    assert told == b""
