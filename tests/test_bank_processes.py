"""Work in forked processes: what hangs, dies or eats memory is told, and nothing is left behind."""

import multiprocessing
import os
import signal
import time

import pytest

from deltax.strength.processes import Limits, do_all

AMPLE = Limits(processor_seconds=60.0, clock_seconds=60.0)
LITTLE_WORK = Limits(processor_seconds=0.3, clock_seconds=60.0)
LITTLE_TIME = Limits(processor_seconds=60.0, clock_seconds=4.0)


def _work(task):
    yield f"{task} begins"
    task()
    yield f"{task} ends"


class _Task:
    """Something to do, with a name that does not change from run to run."""

    def __init__(self, name, action=lambda: None):
        self.name, self._action = name, action

    def __call__(self):
        self._action()

    def __str__(self):
        return self.name


def _endless():
    while True:
        pass


def _results(*batches, limits=AMPLE):
    return [(done.parts, done.stopped) for done in do_all(_work, batches, limits, workers=2)]


def test_results_come_in_the_order_of_the_tasks():
    """Whichever process is the first to finish."""
    slow, quick = _Task("slow", lambda: time.sleep(0.2)), _Task("quick")

    assert _results([slow], [quick], [quick, slow]) == [
        ([f"{task} begins", f"{task} ends"], "") for task in (slow, quick, quick, slow)
    ]


@pytest.mark.parametrize(
    ("action", "limits", "words"),
    [
        (_endless, LITTLE_WORK, "stopped after 0.3 seconds of work"),
        (lambda: time.sleep(60), LITTLE_TIME, "stopped after 4 seconds"),
        (lambda: os._exit(0), AMPLE, "it ended the process"),
        (lambda: os.kill(os.getpid(), signal.SIGKILL), AMPLE, "the process died: Killed"),
    ],
    ids=["endless", "asleep", "left", "died"],
)
def test_what_ends_the_process_is_told_and_the_rest_goes_on(action, limits, words):
    """An endless loop in one answer must not cost the others of its batch, nor what it said before."""
    bad, good = _Task("bad", action), _Task("good")

    assert _results([good, bad, good], limits=limits) == [
        (["good begins", "good ends"], ""),
        (["bad begins"], words),
        (["good begins", "good ends"], ""),
    ]


def test_memory_has_a_limit():
    """A list without end becomes an error of the answer, not of the machine."""

    def greedy():
        with pytest.raises(MemoryError):
            bytearray(10**11)

    assert _results([_Task("greedy", greedy)]) == [(["greedy begins", "greedy ends"], "")]


def test_an_error_of_our_own_is_not_taken_for_an_answer():
    """A bug in the work shows its traceback; else every mutant would count as noticed."""

    def wrong():
        raise ValueError("a bug")

    with pytest.raises(RuntimeError, match="ValueError: a bug"):
        _results([_Task("wrong", wrong)])


def test_no_process_is_left_when_nobody_reads_on():
    """Ctrl-C ends the children too."""
    results = do_all(_work, [[_Task("good")], [_Task("asleep", lambda: time.sleep(60))]], AMPLE, workers=2)
    next(results)
    assert multiprocessing.active_children()

    results.close()

    assert multiprocessing.active_children() == []


def test_prints_of_a_process_do_not_reach_the_report(capfd):
    """Not even those of a library that writes to the file descriptor itself."""
    _results([_Task("loud", lambda: (print("noise"), os.write(1, b"noise"), os.write(2, b"noise")))])

    assert capfd.readouterr() == ("", "")
