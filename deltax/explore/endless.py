"""Stop a call that does not end, so that one endless loop does not take the notebook with it."""

import ctypes
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, sleep

LOOKS_EVERY_S = 0.25


class Endless(BaseException):
    """Raised inside a call that took too long; no Exception, so that ``except Exception`` in a loop lets it pass."""


class Watch:
    """Watches the calls of one step; a thread beside it looks now and then.

    A call inside a library's C code is stopped when it comes back to Python, not before.

    Parameters
    ----------
    seconds : float
        From the start of the watch until the call that runs then is stopped.
    """

    def __init__(self, seconds: float):
        self._seconds = seconds
        self._ends_at = self._thread = 0.0
        self._lock = threading.Lock()
        self._called = self._stopped = False

    @contextmanager
    def watching(self) -> Iterator["Watch"]:
        """Watch this thread's calls inside the block."""
        self._ends_at, self._thread = monotonic() + self._seconds, threading.get_ident()
        _guard.add(self)
        try:
            yield self
        finally:
            _guard.remove(self)

    @contextmanager
    def call(self) -> Iterator[None]:
        """Let the watch stop what runs inside the block, with `Endless` raised there; at most once a step."""
        if self._stopped:
            raise Endless
        self._called = True
        try:
            yield
        finally:
            self._called = False
            with self._lock:
                pass  # one that is being sent is sent
            for _ in range(int(self._stopped) * 100):
                pass  # one that is already on its way arrives here, inside the block
        if self._stopped:
            raise Endless

    def look(self) -> None:
        """Stop the call that runs now, if its time is over; again at each look, as a bare ``except`` may catch one."""
        with self._lock:
            if self._called and monotonic() > self._ends_at:
                self._stopped = True
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._thread), ctypes.py_object(Endless))


class _Guard:
    """One thread for all watches: to start one at each step would take longer than many a step."""

    def __init__(self):
        self._watches: set[Watch] = set()
        self._wanted = threading.Event()
        self._thread: threading.Thread | None = None

    def add(self, watch: Watch) -> None:
        if os.environ.get("NBGRADER_EXECUTION") == "autograde":
            return  # a grader has limits of its own; and a notebook with threads is run anew for each check
        self._watches.add(watch)
        self._wanted.set()
        if self._thread is None or not self._thread.is_alive():  # none yet, or this process was forked since
            self._thread = threading.Thread(target=self._look, daemon=True)
            try:
                self._thread.start()
            except RuntimeError:  # no thread to be had, as in a sandbox: its own time limit holds
                self._thread = None

    def remove(self, watch: Watch) -> None:
        self._watches.discard(watch)

    def _look(self) -> None:
        while True:
            self._wanted.wait()
            self._wanted.clear()
            while self._watches:
                sleep(LOOKS_EVERY_S)
                for watch in tuple(self._watches):
                    watch.look()


_guard = _Guard()
