"""Two gradings at once are not on the same processor while another is free."""

import os
import signal
from contextlib import ExitStack
from types import SimpleNamespace

import pytest

from deltax.grading.processor import claimed

CPUS = sorted(os.sched_getaffinity(0))


@pytest.fixture
def fixed(monkeypatch):
    """No other grading is at work: the names of the claims are this test's own."""
    monkeypatch.setattr("deltax.grading.processor._NAME", f"\0deltax-test-{os.getpid()}-{{}}")


def test_each_processor_is_claimed_once(fixed):
    """Whoever comes when all are taken goes anywhere; what is given back can be had again."""
    with ExitStack() as claims:
        assert sorted(claims.enter_context(claimed()) for _ in CPUS) == CPUS
        assert claims.enter_context(claimed()) is None

    with claimed() as again:
        assert again in CPUS


@pytest.mark.parametrize("cpu", CPUS)
def test_the_processor_on_which_the_grader_runs_comes_first(fixed, monkeypatch, cpu):
    """The system chose it as one with room."""
    monkeypatch.setattr("ctypes.CDLL", lambda _: SimpleNamespace(sched_getcpu=lambda: cpu))

    with claimed() as first, claimed() as second:
        assert first == cpu
        assert second != cpu


def test_a_claim_ends_with_its_process(fixed):
    """However it ends: a killed grader must not keep a processor for ever."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            with ExitStack() as claims:
                found = [claims.enter_context(claimed()) for _ in CPUS]
                os.write(theirs, b"-" if None in found else b"x")
                signal.pause()
        finally:
            os._exit(1)
    os.close(theirs)
    try:
        told = os.read(ours, 1)
        with claimed() as meanwhile:
            pass
    finally:
        os.close(ours)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    with claimed() as after:
        pass

    assert (told, meanwhile) == (b"x", None)
    assert after in CPUS
