"""Local worker processes: forked before anything else starts, one submission at a time each; any of them may die."""

import multiprocessing
import os
import signal
import socket
import struct
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait

from deltax.errors import GradingError
from deltax.grading.batch.pack import Outcome, Pack, Submission
from deltax.grading.batch.work import STRIKES, CannotStart, Workbench
from deltax.grading.processor import stay_on
from deltax.grading.watch import SECONDS_TO_START, watched

SECONDS_IN_A_MESSAGE = 60  # by the clock, in which nothing of it moves
SECONDS_BETWEEN_TRIES = 2.0
SECONDS_TO_DIE = 60.0  # by the clock, beyond what the worker itself allows a step


@dataclass(frozen=True)
class Task:
    """A submission on its way through a worker."""

    pack: Pack
    submission: Submission | None  # none where a worker is only to start what grades
    alone: bool = False


@dataclass(frozen=True)
class Death:
    """Workers ended before they had an answer."""

    reason: str
    workers: int = 1


@dataclass(frozen=True)
class _WarmUp:
    """Submissions will come: start what grades; whether that can be done is asked later."""

    sandboxed: bool


@dataclass(eq=False)
class _Worker:
    process: multiprocessing.Process
    connection: Connection
    cpu: int | None
    preparing: bool = False
    task: Task | None = None
    deadline: float = 0.0
    pack: str = ""
    took: bool = True  # whether it has the task; if not, its end is no fault of the submission


class Pool:
    """Worker processes on this machine.

    Parameters
    ----------
    workers : int
        How many. Make the pool before threads and database connections.
    """

    def __init__(self, workers: int):
        self._workers: list[_Worker] = []
        self._dropped: list[_Worker] = []
        self._prepared = False
        self._failures = 0  # of workers that could not begin, one after another
        for cpu in cpus_for(workers):
            self._workers.append(self._born(cpu))

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

    def prepare(self, *, sandboxed: bool) -> None:
        """Let all workers begin to start what grades, once; nobody waits for it."""
        if self._prepared:
            return
        self._prepared = True
        for worker in self._workers:
            worker.preparing = True
            with suppress(OSError):  # dead already; told by the next `finished`
                worker.connection.send(_WarmUp(sandboxed))

    def start(self, pack: Pack) -> None:
        """Let one worker start what grades, to see that it can be done here; the others start with their first task.

        Raises
        ------
        GradingError
            If it cannot.
        """
        reason = ""
        for _ in range(STRIKES):
            self.submit(Task(pack, None))
            answers: list[tuple[Task, Outcome | Death | None]] = []
            while not answers:
                answers = self.finished()
            (_, answer), *_ = answers
            if answer is None:
                return
            reason = answer.reason
        raise _not_started(reason)

    def submit(self, task: Task) -> None:
        """Give a submission to a free worker."""
        worker = next(worker for worker in self._workers if worker.task is None)
        known = worker.pack == task.pack.digest
        worker.task, worker.pack = task, task.pack.digest
        seconds = task.pack.limits.wall_seconds_per_step if task.submission else SECONDS_TO_START
        worker.deadline = _latest(seconds)
        try:
            worker.connection.send((None if known else task.pack, task.submission, task.alone))
        except OSError:
            worker.deadline, worker.took = 0.0, False  # dead already; told by the next `finished`

    def finished(self, seconds: float = 1.0) -> list[tuple[Task, Outcome | Death | None]]:
        """Wait for answers; each worker that died or hangs is replaced, and its submission told.

        Raises
        ------
        GradingError
            If no worker is left that can start what grades.
        """
        found: list[tuple[Task, Outcome | Death | None]] = []
        ready = wait([worker.connection for worker in self._workers], seconds)
        for worker in tuple(self._workers):
            if worker.connection in ready:
                found += self._answer(worker)
            elif worker.task and time.monotonic() > worker.deadline:
                found += self._replaced(worker, "the worker did not answer in time")
        return found

    def close(self) -> None:
        """End all workers at once, also in the middle of a submission."""
        for worker in self._workers:
            if worker.task is None and not worker.preparing:
                worker.connection.close()  # it ends its helpers in peace
            else:
                worker.process.kill()
        for worker in (*self._workers, *self._dropped):
            worker.process.join(10)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()
            worker.connection.close()
        self._workers, self._dropped = [], []

    def _answer(self, worker: _Worker) -> list[tuple[Task, Outcome | Death | None]]:
        try:
            result = worker.connection.recv()
        except (EOFError, OSError):
            return self._replaced(worker, "the worker ended")
        if isinstance(result, float):  # a step is done; the next may take so many seconds
            worker.deadline = _latest(result)
            return []
        if isinstance(result, _WarmUp):  # done, or failed: the start tells
            worker.preparing = False
            return []
        task, worker.task = worker.task, None
        if isinstance(result, CannotStart):
            return [(task, self._without(worker, str(result)))]
        if not isinstance(result, Death):
            self._failures = 0
        return [(task, result)]

    def _without(self, worker: _Worker, reason: str) -> Death:
        """Go on without a worker that cannot start, if there are others: it would take every submission, grade none."""
        if len(self._workers) > 1:
            self._drop(worker, reason)
        else:
            self._failures += 1
            if self._failures >= STRIKES:
                raise _not_started(reason)
            time.sleep(SECONDS_BETWEEN_TRIES)
        return Death(reason, workers=0)

    def _drop(self, worker: _Worker, reason: str) -> None:
        self._workers.remove(worker)
        if not self._workers:
            raise _not_started(reason)
        self._dropped.append(worker)
        worker.connection.close()  # it ends in peace
        told = f"one of {len(self._workers) + 1} workers cannot start, the others go on: {reason}"
        print(told, file=sys.stderr)

    def _replaced(self, worker: _Worker, reason: str) -> list[tuple[Task, Outcome | Death | None]]:
        worker.process.kill()  # it may be stopped; one that has ended keeps its exit code
        worker.process.join()
        worker.connection.close()
        death = Death(f"{reason} (exit code {worker.process.exitcode})", workers=int(worker.took))
        place = self._workers.index(worker)
        self._failures += not worker.took
        if self._failures >= STRIKES:
            raise _not_started(death.reason)
        try:
            self._workers[place] = self._born(worker.cpu)
        except OSError as problem:
            self._drop(worker, f"{type(problem).__name__}: {problem}")
        return [(worker.task, death)] if worker.task else []

    def _born(self, cpu: int | None) -> _Worker:
        ours, theirs = multiprocessing.Pipe()
        others = [worker.connection for worker in self._workers if not worker.connection.closed]
        process = multiprocessing.get_context("fork").Process(
            target=_serve, args=(theirs, [ours, *others], cpu), daemon=True
        )
        process.start()
        theirs.close()
        with socket.socket(fileno=os.dup(ours.fileno())) as end:  # a worker that is stopped must not stop this process
            for what in (socket.SO_SNDTIMEO, socket.SO_RCVTIMEO):
                end.setsockopt(socket.SOL_SOCKET, what, struct.pack("ll", SECONDS_IN_A_MESSAGE, 0))
        return _Worker(process, ours, cpu)


def _not_started(reason: str) -> GradingError:
    cure = "" if "Fix:" in reason else "\n  Fix: free some memory, or ask for fewer processes with --workers"
    return GradingError(f"what grades does not start: {reason}{cure}; then run it again: what was graded is safe")


def _latest(seconds: float) -> float:
    """Return when a worker counts as hanging that has said to need at most so many seconds."""
    return time.monotonic() + seconds + SECONDS_TO_DIE


def cpus_for(workers: int) -> list[int | None]:
    """Return on which processor each worker stays, where there are as many workers as processors."""
    cpus = sorted(os.sched_getaffinity(0))
    return cpus if workers == len(cpus) else [None] * workers


def _serve(connection: Connection, inherited: Sequence[Connection], cpu: int | None) -> None:
    """Be a worker: grade what comes until the connection closes."""
    everywhere = os.sched_getaffinity(0)
    if cpu is not None:
        stay_on({cpu})
    for other in inherited:  # held open here, they would hide the coordinator's end from the other workers
        other.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the coordinator, which ends the workers
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # at once, whatever it waits for; helpers end with their sockets
    bench, pack = Workbench(), None
    try:
        while True:
            order = connection.recv()
            if isinstance(order, _WarmUp):
                with watched(connection.send), suppress(Exception):
                    bench.warm_up(sandboxed=order.sandboxed)
                connection.send(order)
                continue
            new, submission, alone = order
            pack = new or pack
            if alone and cpu is not None:  # nothing else is at work: the other processors are free
                bench.close()  # its helpers stay where they are
                stay_on(everywhere)
                cpu = None
            try:
                with watched(connection.send):
                    if submission:
                        result = bench.grade(pack, submission, alone=alone)
                    else:
                        result = bench.warm_up(sandboxed=pack.sandboxed)
            except CannotStart as problem:
                result = problem
            except Exception as problem:  # a fault of ours costs this submission a try, not the class its grades
                result = Death(f"{type(problem).__name__}: {problem}")
            connection.send(result)
    except (EOFError, OSError):
        bench.close()
