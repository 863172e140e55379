"""A watch over a process that grades: it ends the process when one step takes longer than any healthy step may.

A grading has hours of the clock by its limits, if every cell and every check
uses up what it may. A single step has minutes; so each one winds the watch up
anew, and a process that hangs is found in minutes.
"""

import faulthandler
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from deltax.grading.limits import Limits

SECONDS_TO_START = 150.0  # by the clock, for the processes that a worker grades with
_SECONDS_BETWEEN_WORDS = 1.0


class _Watch:
    def __init__(self, tell: Callable[[float], None], nowhere: int):
        self._tell, self._nowhere = tell, nowhere
        self._told, self._when = 0.0, float("-inf")

    def wind_up(self, seconds: float) -> None:
        # It needs no interpreter: it ends this process wherever it hangs.
        faulthandler.dump_traceback_later(seconds, exit=True, file=self._nowhere)
        now = time.monotonic()
        if seconds != self._told or now - self._when >= _SECONDS_BETWEEN_WORDS:
            self._told, self._when = seconds, now
            self._tell(float(seconds))


_WATCH: ContextVar[_Watch | None] = ContextVar("watch", default=None)


@contextmanager
def watched(tell: Callable[[float], None] = lambda _: None) -> Iterator[None]:
    """Watch this process inside the block, which begins with `next_step`.

    Parameters
    ----------
    tell : callable
        Is told now and then, about once a second, for how many seconds from now on silence is no bad sign.
    """
    with open(os.devnull, "w") as nowhere:
        before = _WATCH.set(_Watch(tell, nowhere.fileno()))
        try:
            yield
        finally:
            _WATCH.reset(before)
            faulthandler.cancel_dump_traceback_later()


def next_step(limits: Limits | None) -> None:
    """Take note that a step of a grading begins: a cell, a check, what comes before and after them; None is a start."""
    if watch := _WATCH.get():
        watch.wind_up(limits.wall_seconds_per_step if limits else SECONDS_TO_START)
