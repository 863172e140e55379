"""The processor time of a call: where it is over, `OutOfTime` interrupts the student's code, and nothing else."""

import contextlib
import signal
import threading
import time
from collections.abc import Iterator
from typing import Any

_AT_ONCE = 1e-6  # seconds; 0 would mean never
_SOON = 0.01  # seconds
_AGAIN = 0.2  # seconds, for code that has caught it and goes on


class OutOfTime(BaseException):
    """The call used up its processor time; no Exception, so that a bare loop around it ends too."""


class Clock:
    """Processor time of calls that may stand inside each other: an inner one ends no later than its outer one.

    The system's timer interrupts; whether the time is over is read from the
    process's own clock. For the timer counts in ticks: each setting adds one, a
    message that is over before the next tick is not counted, another is counted whole.
    """

    def __init__(self) -> None:
        self._ends: float | None = None  # when the call is out of time, in processor time of this process
        self._shielded = False

    def start(self) -> None:
        """Take over the signal of the timer; in the main thread."""
        signal.signal(signal.SIGPROF, self._ring)

    @contextlib.contextmanager
    def bounded(self, seconds: float | None) -> Iterator[None]:
        """Bound the processor time of the block; None leaves it as it is."""
        outer = self._ends
        if seconds:
            self._ends = min(time.process_time() + seconds, outer or float("inf"))
            self._wind()
        try:
            yield
        finally:
            if seconds:
                signal.setitimer(signal.ITIMER_PROF, 0)  # else it might ring when the time is nobody's any more
                self._ends = outer
                self._wind()
            self._look()  # before an error of the block: whoever catches that, again and again, runs for ever

    @contextlib.contextmanager
    def shield(self, on: bool = True) -> Iterator[None]:
        """Let the time run out only behind the block: half a message would end the conversation."""
        if not _is_interrupted():
            yield
            return
        before, self._shielded = self._shielded, on
        try:
            yield
        finally:
            self._shielded = before
            self._look()

    def _look(self) -> None:
        over = self._ends and time.process_time() >= self._ends
        if over and not self._shielded and _is_interrupted():
            signal.setitimer(signal.ITIMER_PROF, _AGAIN)
            raise OutOfTime("stopped: the processor time for one call is used up")

    def _wind(self) -> None:
        left = self._ends and max(self._ends - time.process_time(), _AT_ONCE)
        signal.setitimer(signal.ITIMER_PROF, left or 0)

    def _ring(self, *_: Any) -> None:
        if self._ends is None:  # the timer of a cell
            raise OutOfTime("stopped: the processor time for one cell is used up")
        left = self._ends - time.process_time()
        signal.setitimer(signal.ITIMER_PROF, left if left > 0 else _SOON)  # behind the shield, however that is left
        self._look()


def _is_interrupted() -> bool:
    """Whether this is the thread that signals interrupt; a student's code may have others."""
    return threading.current_thread() is threading.main_thread()
