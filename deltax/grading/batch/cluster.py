"""Workers of a Dask cluster, on this machine or on many: they need the same packages, and nothing else."""

import queue
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from deltax.errors import GradingError
from deltax.grading import sandbox
from deltax.grading.batch import tell
from deltax.grading.batch.pack import Outcome, Pack, Submission
from deltax.grading.batch.pool import Death, Task
from deltax.grading.batch.work import STRIKES, CannotStart, Workbench
from deltax.grading.session import environment
from deltax.grading.watch import watched

_CONNECT_SECONDS = 30
_COUNT_AGAIN_SECONDS = 5.0
_WITHOUT_WORKERS_SECONDS = 30.0

_ONE_AT_A_TIME = threading.Lock()


def hello() -> dict[str, str]:
    """Return what a coordinator asks a worker first."""
    return {"environment": environment(), "sandbox": sandbox.missing()}


def grade_here(pack: Pack, submission: Submission, alone: bool) -> Outcome:
    """Grade on this worker, with processes that stay warm for the next task."""
    if environment() != pack.environment:  # a worker that came later
        raise GradingError(f"a worker has other versions: {differences(environment(), pack.environment)}")
    if pack.sandboxed and (reason := sandbox.missing()):
        raise GradingError(f"a worker has no sandbox: {reason}")
    try:
        with _ONE_AT_A_TIME, watched():
            return _bench().grade(pack, submission, alone=alone)
    except CannotStart as problem:
        cure = "" if "Fix:" in str(problem) else "\n  Fix: give it more memory, or take it out of the cluster"
        raise GradingError(f"the worker on {socket.gethostname()} cannot start what grades: {problem}{cure}") from None


@lru_cache(maxsize=1)
def _bench() -> Workbench:
    return Workbench()


class Cluster:
    """The workers behind a scheduler.

    Parameters
    ----------
    address : str
        Such as ``tcp://10.0.0.1:8786``.
    sandboxed : bool
        Whether each worker must have a sandbox.

    Raises
    ------
    GradingError
        If nobody answers, there are no workers, or a worker has other versions of the packages.
    """

    def __init__(self, address: str, *, sandboxed: bool):
        try:
            from distributed import Client
        except ImportError:
            raise GradingError(
                "--scheduler needs Dask, which is not installed\n  Fix: pip install 'deltax[cluster]'"
            ) from None
        try:
            self._client = Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError) as problem:
            raise GradingError(
                f"no scheduler answers at {address}: {problem}\n  Fix: start one with: dask scheduler"
            ) from None
        self._done: queue.SimpleQueue = queue.SimpleQueue()
        self._tasks: dict[str, Task] = {}
        self._address, self._threads = address, 0
        self._counted, self._alive = float("-inf"), time.monotonic()
        try:
            self._require_the_same(address, sandboxed=sandboxed)
        except GradingError:
            self._client.close()
            raise

    @property
    def free(self) -> int:
        """How many submissions can be given out now: one a thread, so that a death tells whose it was."""
        self._count()
        return max(self._threads - len(self._tasks), 0)

    @property
    def busy(self) -> int:
        """How many are being graded."""
        return len(self._tasks)

    def prepare(self, *, sandboxed: bool) -> None:
        """Do nothing: its workers start what grades with their first task."""

    def start(self, pack: Pack) -> None:
        """Do nothing: its workers were asked when it was met; one that cannot start says so with its first task."""

    def submit(self, task: Task) -> None:
        """Send a submission to the cluster."""
        with self._answering():
            future = self._client.submit(grade_here, task.pack, task.submission, task.alone, pure=False)
        self._tasks[future.key] = task
        future.add_done_callback(self._done.put)

    def finished(self, seconds: float = 1.0) -> list[tuple[Task, Outcome | Death]]:
        """Wait for an answer.

        Raises
        ------
        GradingError
            If the scheduler is gone, or a worker has other versions.
        """
        self._count()
        try:
            future = self._done.get(timeout=seconds)
        except queue.Empty:
            return []
        task = self._tasks.pop(future.key)
        with self._answering():
            if future.status == "finished":
                return [(task, future.result())]
            problem = future.exception() if future.status == "error" else None
            if problem is None and self._client.status != "running":  # no fault of the submission
                raise ConnectionError("the connection is lost")
        if isinstance(problem, GradingError):
            raise problem
        if problem is None:
            return [(task, Death(f"the task is {future.status}"))]
        killed = type(problem).__name__ == "KilledWorker"  # the scheduler has tried it on several workers
        return [(task, Death("the worker ended" if killed else repr(problem), STRIKES - 1 if killed else 1))]

    def close(self) -> None:
        """Leave the cluster; what is not done is dropped."""
        self._client.close()

    def _count(self) -> None:
        now = time.monotonic()
        if now - self._counted < _COUNT_AGAIN_SECONDS:
            return
        with self._answering():
            self._threads, self._counted = sum(self._client.nthreads().values()), now
        if self._threads:
            self._alive = now
        elif now - self._alive > _WITHOUT_WORKERS_SECONDS:
            tell.say(f"{self._address} has no workers; waiting for one (Ctrl-C ends this, and loses nothing)")
            self._alive = float("inf")  # told once, until there is one again

    @contextmanager
    def _answering(self) -> Iterator[None]:
        try:
            yield
        except Exception as problem:  # Dask has many for a scheduler that is gone
            raise GradingError(
                f"the scheduler {self._address} does not answer any more: {problem!r}\n"
                "  Fix: start it again; what was graded is safe, so run the same command again"
            ) from None

    def _require_the_same(self, address: str, *, sandboxed: bool) -> None:
        try:
            answers = self._client.run(hello)
        except Exception as problem:  # whatever a worker without this package raises
            raise GradingError(
                f"the workers of {address} cannot grade: {type(problem).__name__}: {problem}\n"
                "  Fix: install the same version of this package on every worker"
            ) from None
        if not answers:
            raise GradingError(f"the scheduler {address} has no workers\n  Fix: dask worker {address} --nthreads 1")
        for worker, answer in answers.items():
            if answer["environment"] != environment():
                differ = differences(answer["environment"], environment())
                raise GradingError(
                    f"the worker {worker} has other versions: {differ}\n  Fix: install the same ones there"
                )
            if sandboxed and answer["sandbox"]:
                raise GradingError(f"the worker {worker} has no sandbox: {answer['sandbox']}")


def differences(theirs: str, ours: str) -> str:
    """Return the versions in which two environments differ, in words."""
    pairs = zip(theirs.split(", "), ours.split(", "), strict=False)
    return "; ".join(f"{there} (here: {here})" for there, here in pairs if there != here) or "another list of packages"
