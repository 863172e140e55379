"""Where processes run: those that take turns stay on one processor.

A student's process and the judge's wait for each other's messages. To wake the
next one on another processor, which has gone to sleep meanwhile, takes five times
as long as to go on with the same one, and a fifth of all that grading costs.
"""

import contextlib
import ctypes
import os
from collections.abc import Collection


def current() -> int | None:
    """Return the processor on which this process runs now: the system chose one with room. None where it cannot tell.

    Examples
    --------
    >>> current() in (None, *range(os.cpu_count()))
    True
    """
    find = getattr(ctypes.CDLL(None), "sched_getcpu", None)  # `os` has no such function
    found = find() if find else -1
    return found if found >= 0 else None


def stay_on(processors: Collection[int]) -> None:
    """Keep this process, and all that it starts from now on, on some processors; where that fails, go on without."""
    with contextlib.suppress(OSError, AttributeError):  # it was switched off; this system lets nobody choose
        os.sched_setaffinity(0, processors)
