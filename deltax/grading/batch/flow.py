"""From submissions to outcomes: workers kept busy, retries after deaths, second chances for what was unlucky."""

from collections import Counter, deque
from collections.abc import Iterator
from typing import Protocol

from deltax.grading.batch.aside import set_aside
from deltax.grading.batch.pack import Outcome, Submission
from deltax.grading.batch.pool import Death, Task
from deltax.grading.batch.work import STRIKES


class Hands(Protocol):
    """Who grades: local processes, or a cluster."""

    @property
    def free(self) -> int: ...

    @property
    def busy(self) -> int: ...

    def submit(self, task: Task) -> None: ...

    def finished(self, seconds: float = 1.0) -> list[tuple[Task, Outcome | Death]]: ...


def outcomes(tasks: Iterator[Task], hands: Hands) -> Iterator[tuple[Submission, Outcome]]:
    """Yield each submission with its outcome, in the order in which they are done.

    A submission whose worker dies is tried again; one that has killed three is
    set aside for a human. What ran out of time by the clock, or whose processes
    were ended, is graded once more at the end, with nothing else at work.
    """
    strikes: Counter[tuple[str, str]] = Counter()
    again: deque[Task] = deque()
    unlucky: list[Task] = []
    upcoming = next(tasks, None)
    while upcoming or again or hands.busy:
        while hands.free and (again or upcoming):
            if again:
                hands.submit(again.popleft())
            else:
                hands.submit(upcoming)
                upcoming = next(tasks, None)
        for task, result in hands.finished():
            if isinstance(result, Outcome) and result.unlucky:
                unlucky.append(Task(task.pack, task.submission, alone=True))
            else:
                yield from _settled(task, result, strikes, again)
    while unlucky or again:
        hands.submit(again.popleft() if again else unlucky.pop())
        while hands.busy:
            for task, result in hands.finished():
                yield from _settled(task, result, strikes, again)


def _settled(task: Task, result: Outcome | Death, strikes: Counter, again: deque[Task]) -> Iterator:
    if isinstance(result, Outcome):
        yield task.submission, result
        return
    who = task.submission.lesson, task.submission.student
    strikes[who] += result.workers
    if strikes[who] < STRIKES:
        again.append(task)
    else:
        reason = f"grading it ended {STRIKES} workers: {result.reason}"
        yield task.submission, set_aside(task.pack, task.submission, reason)
