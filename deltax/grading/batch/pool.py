"""Local worker processes: forked before anything else starts, one submission at a time each; any of them may die."""

import contextlib
import multiprocessing
import os
import signal
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait

from deltax.errors import CourseError, GradingError
from deltax.grading.batch.pack import Outcome, Pack, Submission
from deltax.grading.batch.work import STRIKES, Workbench
from deltax.grading.watch import watched

SECONDS_TO_START = 120.0  # by the clock, for the helpers of a worker
SECONDS_TO_DIE = 60.0  # by the clock, beyond what the worker itself allows a step


@dataclass(frozen=True)
class Task:
    """A submission on its way through a worker."""

    pack: Pack
    submission: Submission
    alone: bool = False


@dataclass(frozen=True)
class Death:
    """Workers ended before they had an answer."""

    reason: str
    workers: int = 1


@dataclass
class _Worker:
    process: multiprocessing.Process
    connection: Connection
    task: Task | None = None
    deadline: float = 0.0
    pack: str = ""


class Pool:
    """Worker processes on this machine.

    Parameters
    ----------
    workers : int
        How many. Make the pool before threads and database connections.
    """

    def __init__(self, workers: int):
        self._workers: list[_Worker] = []
        for _ in range(workers):
            self._workers.append(self._born())

    @property
    def free(self) -> int:
        """How many submissions can be given out now."""
        return sum(worker.task is None for worker in self._workers)

    @property
    def busy(self) -> int:
        """How many are being graded."""
        return len(self._workers) - self.free

    @property
    def pids(self) -> list[int]:
        """The workers' process ids."""
        return [worker.process.pid for worker in self._workers]

    def start(self, pack: Pack) -> None:
        """Let all workers start what grades, side by side; one that can shows that this machine can.

        Raises
        ------
        GradingError
            If it does not start in any of them, several times.
        """
        problems: list[str] = []
        for _ in range(STRIKES):
            problems = self._problems_at_the_start(pack)
            if not all(problems):
                return
        raise GradingError(problems[0])

    def submit(self, task: Task) -> None:
        """Give a submission to a free worker."""
        worker = next(worker for worker in self._workers if worker.task is None)
        known = worker.pack == task.pack.digest
        worker.task, worker.pack = task, task.pack.digest
        worker.deadline = _latest(task.pack.limits.wall_seconds_per_step)
        try:
            worker.connection.send((None if known else task.pack, task.submission, task.alone))
        except OSError:
            worker.deadline = 0.0  # dead already; told by the next `finished`

    def finished(self, seconds: float = 1.0) -> list[tuple[Task, Outcome | Death]]:
        """Wait for answers; each worker that died or hangs is replaced, and its submission told."""
        found: list[tuple[Task, Outcome | Death]] = []
        ready = wait([worker.connection for worker in self._workers], seconds)
        for index, worker in enumerate(self._workers):
            if worker.connection in ready:
                found += self._answer(index, worker)
            elif worker.task and time.monotonic() > worker.deadline:
                worker.process.kill()
                found += self._replaced(index, worker, "the worker did not answer in time")
        return found

    def close(self) -> None:
        """End all workers at once, also in the middle of a submission."""
        for worker in self._workers:
            if worker.task is None:
                worker.connection.close()  # it ends its helpers in peace
            else:
                worker.process.terminate()
        for worker in self._workers:
            worker.process.join(10)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
            worker.connection.close()
        self._workers = []

    def _problems_at_the_start(self, pack: Pack) -> list[str]:
        """Ask every worker to start; return what each says is the matter, and replace those that say nothing."""
        problems = []
        for worker in self._workers:
            with contextlib.suppress(OSError):  # dead already; told when its answer is read
                worker.connection.send(pack)
            worker.pack = pack.digest
        for index, worker in enumerate(self._workers):
            if not worker.connection.poll(SECONDS_TO_START):
                worker.process.kill()
            try:
                problems.append(worker.connection.recv())
            except (EOFError, OSError):
                self._replaced(index, worker, "")
                problems.append("a worker ended before it could start\n  Fix: run the same command again")
        return problems

    def _answer(self, index: int, worker: _Worker) -> list[tuple[Task, Outcome | Death]]:
        try:
            outcome = worker.connection.recv()
        except (EOFError, OSError):
            return self._replaced(index, worker, "the worker ended")
        if isinstance(outcome, float):  # a step is done; the next may take so many seconds
            worker.deadline = _latest(outcome)
            return []
        task, worker.task = worker.task, None
        return [(task, outcome)]

    def _replaced(self, index: int, worker: _Worker, reason: str) -> list[tuple[Task, Outcome | Death]]:
        worker.process.join()
        worker.connection.close()
        code = worker.process.exitcode
        self._workers[index] = self._born()
        return [(worker.task, Death(f"{reason} (exit code {code})"))] if worker.task else []

    def _born(self) -> _Worker:
        ours, theirs = multiprocessing.Pipe()
        others = [worker.connection for worker in self._workers if not worker.connection.closed]
        process = multiprocessing.get_context("fork").Process(
            target=_serve, args=(theirs, [ours, *others]), daemon=True
        )
        process.start()
        theirs.close()
        return _Worker(process, ours)


def _latest(seconds: float) -> float:
    """Return when a worker counts as hanging that has said to need at most so many seconds."""
    return time.monotonic() + seconds + SECONDS_TO_DIE


def _serve(connection: Connection, inherited: Sequence[Connection]) -> None:
    """Be a worker: grade what comes until the connection closes."""
    for other in inherited:  # held open here, they would hide the coordinator's end from the other workers
        other.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the coordinator, which ends the workers
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))  # the helpers end with their sockets
    bench, pack = Workbench(), None
    try:
        while True:
            order = connection.recv()
            if isinstance(order, Pack):
                pack = order
                connection.send(_trouble_at_the_start(bench, pack))
                continue
            new, submission, alone = order
            pack = new or pack
            try:
                with watched(connection.send):
                    outcome = bench.grade(pack, submission, alone=alone)
            except Exception as problem:  # a fault of ours costs this submission a try, not the class its grades
                outcome = Death(f"{type(problem).__name__}: {problem}")
            connection.send(outcome)
    except (EOFError, OSError):
        bench.close()


def _trouble_at_the_start(bench: Workbench, pack: Pack) -> str:
    try:
        bench.start(pack)
    except Exception as problem:
        return str(problem) if isinstance(problem, CourseError) else f"{type(problem).__name__}: {problem}"
    return ""
