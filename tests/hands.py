"""Hands that play a worker: what `deltax grade` gives its submissions to, without a process."""

from deltax.grading.batch.pack import Outcome, Pack
from deltax.grading.batch.pool import Death, Task


class OneAtATime:
    """Take one submission, answer it, take the next; what the answer is, a class of its own says."""

    def __init__(self, *_: object):
        self._task: Task | None = None
        self.given = 0

    free = property(lambda self: int(self._task is None))
    busy = property(lambda self: int(self._task is not None))

    def answer(self, task: Task) -> Outcome | Death:
        """Return what comes of a submission."""
        raise NotImplementedError

    def prepare(self, *, sandboxed: bool) -> None:
        """Nothing is to be prepared."""

    def start(self, pack: Pack) -> None:
        """Nothing is to be started."""

    def submit(self, task: Task) -> None:
        """Take a submission; how many there were is counted, and none is kept."""
        self._task, self.given = task, self.given + 1

    def finished(self, seconds: float = 1.0) -> list[tuple[Task, Outcome | Death]]:
        """Answer what was taken."""
        task, self._task = self._task, None
        return [(task, self.answer(task))]

    def close(self) -> None:
        """Nothing is open."""


def with_points(task: Task, points: float, record: str = "{}") -> Outcome:
    """Return an outcome in which every graded cell has so many points."""
    scores = {cell.name: points for cell in task.pack.cells if cell.max_score is not None}
    one = task.submission
    return Outcome(one.student, one.lesson, one.key, "graded", "", record, "{}", scores, {})
