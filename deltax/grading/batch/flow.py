"""From submissions to outcomes: workers kept busy, retries after deaths, second chances for what was unlucky."""

from collections import Counter, deque
from collections.abc import Callable, Iterator
from typing import Protocol

from deltax.grading.batch.aside import set_aside
from deltax.grading.batch.pack import Outcome, Pack, Submission
from deltax.grading.batch.pool import Death, Task
from deltax.grading.batch.work import STRIKES


class Hands(Protocol):
    """Who grades: local processes, or a cluster."""

    @property
    def free(self) -> int: ...

    @property
    def busy(self) -> int: ...

    def prepare(self, *, sandboxed: bool) -> None: ...

    def start(self, pack: Pack) -> None: ...

    def submit(self, task: Task) -> None: ...

    def finished(self, seconds: float = 1.0) -> list[tuple[Task, Outcome | Death]]: ...


def outcomes(
    tasks: Iterator[Task], hands: Hands, read: Callable[[Pack, str], Submission]
) -> Iterator[tuple[Submission, Outcome]]:
    """Yield each submission with its outcome, in the order in which they are done.

    A submission whose worker dies is tried again, the last time at the end and with
    nothing else at work; if that ends a worker too, it is set aside for a human. What
    had bad luck is graded once more: those whose processes were ended side by side,
    those that ran out of time by the clock with nothing else at work.

    Parameters
    ----------
    read : callable
        Gives a student's submission anew: until its second chance no more than the name is kept.
    """
    strikes: Counter[tuple[str, str]] = Counter()
    ended: list[tuple[Pack, str]] = []
    alone: list[tuple[Pack, str]] = []

    def put_off(task: Task, result: Outcome | Death) -> bool:
        if isinstance(result, Death):
            struck = strikes[_who(task)] >= STRIKES - 1
            alone.extend([(task.pack, task.submission.student)] if struck else [])
            return struck
        if result.unlucky:
            (alone if result.late else ended).append((task.pack, task.submission.student))
        return result.unlucky

    def put_off_late(task: Task, result: Outcome | Death) -> bool:
        return (isinstance(result, Death) or result.late) and put_off(task, result)

    yield from _through(tasks, hands, strikes, put_off)
    second = (Task(pack, read(pack, student)) for pack, student in ended)
    yield from _through(second, hands, strikes, put_off_late)
    for pack, student in alone:
        one = iter([Task(pack, read(pack, student), alone=True)])
        yield from _through(one, hands, strikes, lambda *_: False)


def _through(
    tasks: Iterator[Task], hands: Hands, strikes: Counter, put_off: Callable[[Task, Outcome | Death], bool]
) -> Iterator[tuple[Submission, Outcome]]:
    """Keep the hands busy until all tasks are done; leave out what is put off."""
    again: deque[Task] = deque()
    upcoming = next(tasks, None)
    while upcoming or again or hands.busy:
        while hands.free and (again or upcoming):
            if again:
                hands.submit(again.popleft())
            else:
                hands.submit(upcoming)
                upcoming = next(tasks, None)
        for task, result in hands.finished():
            strikes[_who(task)] += result.workers if isinstance(result, Death) else 0
            if not put_off(task, result):
                yield from _settled(task, result, strikes, again)


def _settled(task: Task, result: Outcome | Death, strikes: Counter, again: deque[Task]) -> Iterator:
    if isinstance(result, Outcome):
        yield task.submission, result
        return
    if strikes[_who(task)] < STRIKES:
        again.append(task)
    else:
        reason = f"grading it ended {STRIKES} workers, the last with nothing else at work: {result.reason}"
        yield task.submission, set_aside(task.pack, task.submission, reason)


def _who(task: Task) -> tuple[str, str]:
    return task.submission.lesson, task.submission.student
