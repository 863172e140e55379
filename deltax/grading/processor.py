"""Where processes run: those that take turns stay on one processor.

A student's process and the judge's wait for each other's messages. To wake the
next one on another processor, which has gone to sleep meanwhile, takes five times
as long as to go on with the same one, and a fifth of all that grading costs.
"""

import contextlib
import ctypes
import os
import socket
from collections.abc import Collection, Iterator

_NAME = "\0deltax-grades-on-processor-{}"


@contextlib.contextmanager
def claimed() -> Iterator[int | None]:
    """Give a processor that no other grading on this machine, or in this container, has claimed, until the block ends.

    The one on which this process runs if it is free: the system chose it, as one
    with room. None where all are claimed, or the system lets nobody choose.
    A claim is a name for a socket that only one process can have; it ends with the
    process, however that ends.
    """
    for cpu in _candidates():
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as claim:
            try:
                claim.bind(_NAME.format(cpu))
            except OSError:
                continue
            yield cpu
            return
    yield None


def _candidates() -> list[int]:
    """Return the processors that this process may use, the current one first."""
    if not hasattr(os, "sched_getaffinity"):
        return []
    find = getattr(ctypes.CDLL(None), "sched_getcpu", None)  # `os` has no such function
    here = find() if find else -1
    return sorted(os.sched_getaffinity(0), key=lambda cpu: (cpu != here, cpu))


def stay_on(processors: Collection[int]) -> None:
    """Keep this process, and all that it starts from now on, on some processors; where that fails, go on without."""
    with contextlib.suppress(OSError, AttributeError):  # it was switched off; this system lets nobody choose
        os.sched_setaffinity(0, processors)


def move_to(processor: int | None, otherwise: Collection[int]) -> None:
    """Keep this process on one processor; where it is None, or not to be had, on those where it may be otherwise."""
    stay_on(otherwise)
    if processor is not None:
        stay_on({processor})
