"""Do work in forked processes that may hang or die: each has limits, and none is left behind.

The limits are timers of the system itself, set in the process that they end: an endless
loop is stopped even if nobody waits for it any more. Knows nothing of answers and checks.
"""

import contextlib
import multiprocessing
import os
import random
import signal
import sys
import traceback
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any

import numpy as np

from deltax.errors import CourseError

Work = Callable[[Any], Iterable[Any]]


@dataclass(frozen=True)
class Limits:
    """What one task may use before it is stopped."""

    processor_seconds: float = 2.0
    clock_seconds: float = 60.0
    memory_mib: int = 4096


@dataclass
class Done:
    """What one task gave.

    Attributes
    ----------
    parts : list
        What the work yielded, as far as it came.
    stopped : str
        Why the process ended before the work did; empty where it did not.
    """

    parts: list = field(default_factory=list)
    stopped: str = ""


def cores() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def do_all(work: Work, batches: Sequence[Sequence[Any]], limits: Limits, workers: int | None = None) -> Iterator[Done]:
    """Yield what `work(task)` gives for each task, in order; the tasks of a batch share a process.

    Parameters
    ----------
    work : callable
        Yields parts that can be pickled.
    batches : sequence of sequences
        Where a task is stopped, the rest of its batch goes on in a new process.
    limits : Limits
        For each task by itself.
    workers : int, optional
        Processes at a time; by default one a core.

    Raises
    ------
    CourseError
        On a system that cannot fork.
    """
    if "fork" not in multiprocessing.get_all_start_methods():
        raise CourseError("trying answers needs processes that fork\n  Fix: use Linux or macOS, or WSL on Windows")
    waiting = deque((number, tuple(batch)) for number, batch in enumerate(batches))
    finished: dict[int, list[Done]] = {number: [] for number, _ in waiting}
    sizes = {number: len(batch) for number, batch in waiting}
    running: dict[Connection, _Process] = {}
    following = 0
    try:
        while waiting or running:
            while waiting and len(running) < (workers or cores()):
                process = _Process(work, *waiting.popleft(), limits)
                running[process.connection] = process
            for connection in wait(list(running)):
                process = running[connection]
                if not process.listen():
                    del running[connection]
                    finished[process.number] += process.done
                    if process.left:
                        waiting.appendleft((process.number, process.left))
            while following in finished and len(finished[following]) == sizes[following]:
                yield from finished.pop(following)
                following += 1
    finally:
        for process in running.values():
            process.end()


class _Process:
    """One forked process at work on a batch."""

    def __init__(self, work: Work, number: int, batch: tuple, limits: Limits):
        self.number, self._batch, self._limits = number, batch, limits
        self.done, self._now = [], Done()
        fork = multiprocessing.get_context("fork")
        self.connection, theirs = fork.Pipe(duplex=False)
        self._process = fork.Process(target=_in_child, args=(work, batch, limits, theirs), daemon=True)
        with warnings.catch_warnings():
            # NumPy's own threads are idle at this moment: none holds a lock that the child would wait for.
            warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)
            self._process.start()
        theirs.close()

    @property
    def left(self) -> tuple:
        """The tasks of the batch that are still to be done."""
        return self._batch[len(self.done) :]

    def listen(self) -> bool:
        """Take in one message; return whether more may come."""
        try:
            kind, part = self.connection.recv()
        except (EOFError, OSError):
            self._process.join(5)  # it is on its way out, and its exit code says why
            self.end()
            if self.left:
                self._now.stopped = self._reason()
                self.done.append(self._now)
            return False
        if kind == "bug":
            raise RuntimeError(f"the work itself failed in its process:\n{part}")
        if kind == "part":
            self._now.parts.append(part)
        else:
            self.done.append(self._now)
            self._now = Done()
        return True

    def _reason(self) -> str:
        code = self._process.exitcode or 0
        if code == -signal.SIGPROF:
            return f"stopped after {self._limits.processor_seconds:g} seconds of work"
        if code == -signal.SIGALRM:
            return f"stopped after {self._limits.clock_seconds:g} seconds"
        if code < 0:
            return f"the process died: {signal.strsignal(-code)}"
        return "it ended the process"

    def end(self) -> None:
        """End the process if it has not ended."""
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self.connection.close()


def _in_child(work: Work, batch: tuple, limits: Limits, connection: Connection) -> None:
    """Do the tasks one by one; every part is sent at once, so that it counts even if the next one never ends."""
    _be_quiet_and_modest(limits)
    for task in batch:
        random.seed(0)
        np.random.seed(0)
        signal.setitimer(signal.ITIMER_PROF, limits.processor_seconds)
        signal.setitimer(signal.ITIMER_REAL, limits.clock_seconds)
        try:
            for part in work(task):
                connection.send(("part", part))
        except Exception:
            connection.send(("bug", traceback.format_exc()))
            return
        connection.send(("end", None))


def _be_quiet_and_modest(limits: Limits) -> None:
    import resource  # late: Windows has none, and gets a message instead

    for number in (signal.SIGPROF, signal.SIGALRM):
        signal.signal(number, signal.SIG_DFL)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    sys.stdout = sys.stderr = os.fdopen(nowhere, "w")  # a notebook's and a test's streams are objects
    memory = limits.memory_mib * 2**20
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    with contextlib.suppress(ValueError, OSError):  # a lower limit holds already, or the system knows none
        resource.setrlimit(resource.RLIMIT_AS, (memory, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
