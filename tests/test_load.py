"""A busy machine costs a wait, never a mark: limits count processor time; what the clock stopped has another try."""

import multiprocessing
import os
from contextlib import contextmanager

import nbformat
import pytest

from deltax.grading.batch.flow import outcomes
from deltax.grading.batch.lessons import pack_of
from deltax.grading.batch.pack import Submission
from deltax.grading.batch.pool import Task
from deltax.grading.batch.work import Workbench
from deltax.grading.intake import HandedIn
from deltax.grading.limits import Limits
from tests.conftest import need_tool
from tests.hands import OneAtATime
from tests.helpers import COURSE
from tests.sample_class import STUDENTS, notebook

LIMITS = "01-limits"
RIGHT = next(student for student in STUDENTS if student.lesson == LIMITS and student.score == 14)
BURN = "import time\nend = time.process_time() + 0.6\nwhile time.process_time() < end: pass\nburned = True"
SLEEP = "import time\ntime.sleep(8)"


@pytest.fixture(scope="module")
def bench():
    need_tool("bwrap")
    made = Workbench()
    yield made
    made.close()


def _task(limits, *sources, after=()):
    """The right notebook with further cells before it, and after it."""
    handed_in = notebook(RIGHT)
    handed_in.cells[:0] = [nbformat.v4.new_code_cell(source) for source in sources]
    handed_in.cells += [nbformat.v4.new_code_cell(source) for source in after]
    pack = pack_of(COURSE, LIMITS, limits, sandboxed=True)
    return Task(pack, Submission.of("ann", HandedIn(nbformat.writes(handed_in).encode()), pack))


class _Here(OneAtATime):
    """Hands that grade in this process, and remember what came out."""

    def __init__(self, bench):
        super().__init__()
        self._bench, self.seen = bench, []

    def answer(self, task):
        self.seen.append(self._bench.grade(task.pack, task.submission, alone=task.alone))
        return self.seen[-1]


@contextmanager
def _a_load(processes):
    """Keep every core busy with other work."""
    context = multiprocessing.get_context("fork")
    busy = [context.Process(target=_work_for_ever, daemon=True) for _ in range(processes)]
    for process in busy:
        process.start()
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.join()


def _work_for_ever():
    while True:
        pass


def _score(outcome):
    return round(sum(score or 0 for score in outcome.scores.values()), 2)


def test_limits_count_processor_time_so_other_work_on_the_machine_changes_no_mark(bench):
    """With four other processes a core, 0.6 s of work take three seconds by the clock; the limit is one."""
    task = _task(Limits(seconds_per_cell=1, seconds_per_call=1), BURN)

    with _a_load(4 * len(os.sched_getaffinity(0))):
        outcome = bench.grade(task.pack, task.submission)

    assert _score(outcome) == RIGHT.score
    assert "stopped" not in outcome.record


def test_what_ran_out_of_time_by_the_clock_has_twice_the_patience_when_it_is_graded_alone(bench):
    """Eight seconds of waiting are more than the six that a full machine allows, and less than the ten alone."""
    task = _task(Limits(seconds_per_cell=4, seconds_per_call=4, wall_factor=1), SLEEP)
    hands = _Here(bench)

    ((_, outcome),) = outcomes(iter([task]), hands, lambda *_: task.submission)

    assert [one.unlucky for one in hands.seen] == [True, False]
    assert _score(outcome) == RIGHT.score
    assert "no answer in time" not in outcome.record


def test_limits_are_never_less_than_ten_times_what_the_reference_needs(bench):
    """On a slow machine, for which a limit stands here that the lesson's own pictures do not keep."""
    task = _task(Limits(seconds_per_cell=0.02, seconds_per_call=0.02))

    outcome = bench.grade(task.pack, task.submission)

    assert _score(outcome) == RIGHT.score


def test_explorers_start_no_thread_while_a_notebook_is_graded(bench):
    """A notebook with threads cannot be frozen: all its cells would run again for each of its checks."""
    task = _task(Limits(), after=["import threading\nprint(threading.active_count(), 'thread')"])

    outcome = bench.grade(task.pack, task.submission)

    assert '"1 thread\\n"' in outcome.notebook
