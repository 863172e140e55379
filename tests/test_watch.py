"""A worker that hangs is found after the longest step that a healthy one may take, not after the longest grading."""

import os
import signal
import time
from dataclasses import replace

import pytest

from deltax.grading import watch
from deltax.grading.batch.lessons import pack_of
from deltax.grading.batch.pack import Outcome, Submission
from deltax.grading.batch.pool import Death, Pool, Task
from deltax.grading.batch.work import Workbench, patient
from deltax.grading.intake import HandedIn
from deltax.grading.limits import Limits
from deltax.grading.session import Grader
from tests.conftest import need_tool
from tests.helpers import COURSE
from tests.judging import QUICK, lesson, verdict

LIMITS = "01-limits"
STEP_SECONDS = 8.0
PACK = pack_of(COURSE, LIMITS, Limits(), sandboxed=False)


@pytest.fixture
def result(monkeypatch):
    """Returns what a pool says of a worker whose grading is the given function, with steps of eight seconds."""
    monkeypatch.setattr(Limits, "wall_seconds_per_step", STEP_SECONDS)
    monkeypatch.setattr("deltax.grading.batch.pool.SECONDS_TO_DIE", 0.0)

    def of(grade):
        monkeypatch.setattr(Workbench, "grade", grade)
        pool = Pool(1)
        try:
            pool.submit(Task(PACK, Submission.of("ann", HandedIn(b""), PACK)))
            while not (found := pool.finished()):
                pass
            return found[0][1]
        finally:
            pool.close()

    return of


def _steps(seconds, count):
    def grade(self, pack, submission, *, alone):
        for _ in range(count):
            watch.next_step(pack.limits)
            time.sleep(seconds)
        return Outcome(submission.student, LIMITS, "", "graded", "", "{}", "", {}, {})

    return grade


def _stopped(self, pack, submission, *, alone):
    watch.next_step(pack.limits)
    os.kill(os.getpid(), signal.SIGSTOP)


def test_a_grading_may_take_longer_than_a_step_while_its_steps_do_not(result):
    """A bound on the whole would end a healthy worker with a slow notebook, or wait hours for one that hangs."""
    assert isinstance(result(_steps(0.25 * STEP_SECONDS, 5)), Outcome)


def test_a_worker_that_hangs_in_a_step_is_ended(result, monkeypatch):
    """It ends itself, also where Python does not come to its turn."""
    monkeypatch.setattr("deltax.grading.batch.pool.SECONDS_TO_DIE", 600.0)

    death = result(_steps(600, 1))

    assert isinstance(death, Death)
    assert "the worker ended (exit code 1)" in death.reason


def test_a_worker_that_cannot_end_itself_is_ended_by_the_coordinator(result):
    """A stopped process runs no watch of its own."""
    death = result(_stopped)

    assert isinstance(death, Death)
    assert "did not answer in time" in death.reason


@pytest.mark.parametrize("alone", [False, True])
@pytest.mark.parametrize("seconds", [20.0, 300.0])
def test_no_step_that_the_limits_allow_is_longer_than_the_watch(seconds, alone):
    """A teacher who allows more time must not lose workers over it, nor a submission that is graded alone."""
    limits = Limits(seconds_per_cell=seconds, seconds_per_call=seconds)

    allowed = (patient(limits) if alone else limits).wall_seconds_per_step

    wall_seconds = (6 if alone else 3) * seconds + 2
    assert allowed >= 7 * wall_seconds + 60
    assert replace(limits, seconds_per_call=1.0).wall_seconds_per_step >= 3 * seconds + 60


def test_by_default_a_hung_worker_costs_minutes():
    """The longest grading that the limits allow takes two hours and a half."""
    assert Limits().wall_seconds_per_step < 15 * 60


def test_each_cell_and_each_check_winds_the_watch_up(monkeypatch):
    """Else a healthy notebook with many slow cells would be ended."""
    need_tool("bwrap")
    wound = []
    monkeypatch.setattr("deltax.grading.watch._Watch.wind_up", lambda self, seconds: wound.append(seconds))
    answers = ["def f(x):\n    return x", "f(1)", "f(2)"]

    with watch.watched(), Grader(limits=QUICK) as grader:
        record = verdict(grader, lesson("assert f(3) == 3"), *answers).record

    assert record.score == 4
    assert wound == [QUICK.wall_seconds_per_step] * (len(answers) + 1)
