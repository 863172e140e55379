"""Whose mark would change, and why. Writes nothing."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass

from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading.batch.flow import outcomes
from deltax.grading.batch.folders import looked_at, reader, submitters
from deltax.grading.batch.grade import Options, Watcher, hands_of, tried
from deltax.grading.batch.pack import Outcome
from deltax.grading.batch.pool import Task
from deltax.grading.ledger import done
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.ledger.penalties import LatePenalty
from deltax.grading.ledger.settings import Settings
from deltax.grading.ledger.standing import Standing
from deltax.grading.record import Record

_WHY_ANOTHER_PENALTY = "the due date, the extension or the points changed"
_ANOTHER_TIME = "the time of handing in changed"
_LATE = "handed in late"
_WHAT = {"submission": "the submission", "checks": "the lesson's checks", "environment": "the versions of packages"}


@dataclass(frozen=True)
class Difference:
    """A student whose mark would change.

    Attributes
    ----------
    before, after : float or None
        The mark, as `deltax export` prints it: all points, manual scores and extra credit counted, with the late
        penalty taken off; None where there is no grade.
    causes : tuple of str
        What is not as it was when the standing grade was given.
    checks : tuple of str
        The checks that give another score, each with its reason.
    """

    student: str
    lesson: str
    before: float | None
    after: float | None
    causes: tuple[str, ...]
    checks: tuple[str, ...]

    @classmethod
    def of_penalty(cls, penalty: LatePenalty) -> "Difference":
        """Return the difference where the late penalty alone is another."""
        cause = _cause(penalty, _WHY_ANOTHER_PENALTY)
        return cls(penalty.student, penalty.lesson, penalty.before, penalty.after, causes=(cause,), checks=())

    def __str__(self) -> str:
        then, now = ("no grade" if score is None else f"{score:g}" for score in (self.before, self.after))
        causes = f" ({'; '.join(self.causes)})" if self.causes else ""
        return "\n".join([f"{self.student}, {self.lesson}: {then} -> {now}{causes}", *(f"  {c}" for c in self.checks)])


def differences(
    course: Course, lessons: list[str], options: Options, watcher: Watcher | None = None
) -> Iterator[Difference]:
    """Grade as `deltax grade` would, and yield what it would change.

    What was graded from the same bytes is not graded again, unless `options.force`. At the end come
    those, of all others, whose late penalty would change.

    Raises
    ------
    GradingError
        At the very end, if a late penalty cannot be worked out.
    """
    watcher, seen, unknown = watcher or Watcher(), set(), []
    names = submitters(course, lessons, options.students)
    watcher.expected(sum(map(len, names.values())))
    with ExitStack() as stack:
        hands = stack.enter_context(closing(hands_of(options, sum(map(len, names.values())))))
        settings = Settings.of(course)
        gradebook = stack.enter_context(closing(Gradebook(settings, new=False)))
        tasks = tried(_changed(course, names, options, gradebook, watcher), hands)
        for submission, outcome in outcomes(tasks, hands, reader(course)):
            watcher.graded(outcome)
            seen.add((submission.lesson, submission.student))
            with gradebook.reading() as connection:
                standing = Standing.of(connection, submission.lesson, submission.student)
            again = standing.graded_again(outcome.scores, submission.found.handed_in)
            penalty = again.late_penalty(settings)
            unknown += [penalty] if penalty.problem else []
            if standing.scores != outcome.scores or penalty.changed:
                yield _difference(course, outcome, standing, again, penalty)
        for penalty in _other_penalties(gradebook, names, seen):
            if penalty.problem:
                unknown.append(penalty)
            else:
                yield Difference.of_penalty(penalty)
    if unknown:
        raise GradingError(unknown_penalties(unknown))


def unknown_penalties(penalties: Sequence[LatePenalty]) -> str:
    """Return why late penalties are not known, and the cure: the first one's, and how many more there are."""
    problem, _, cure = penalties[0].problem.partition("\n")
    others = f" (and {len(penalties) - 1} more)" if len(penalties) > 1 else ""
    return f"{penalties[0].lesson}: {problem}{others}\n{cure}"


def _changed(
    course: Course, names: dict[str, list[str]], options: Options, gradebook: Gradebook, watcher: Watcher
) -> Iterator[Task]:
    for task, key in looked_at(course, names, gradebook, sandboxed=options.sandboxed):
        if key == task.submission.key and not options.force:
            watcher.unchanged()
        else:
            yield task


def _other_penalties(
    gradebook: Gradebook, names: dict[str, list[str]], seen: set[tuple[str, str]]
) -> Iterator[LatePenalty]:
    """Yield the penalties that are not right any more, or not known, of all who were not graded just now."""
    for lesson, students in names.items():
        for batch in done.in_batches(name for name in students if (lesson, name) not in seen):
            yield from gradebook.changed_penalties(lesson, batch)


def _difference(
    course: Course, outcome: Outcome, standing: Standing, again: Standing, penalty: LatePenalty
) -> Difference:
    record, before = Record.from_json(outcome.record), standing.scores
    changed = []
    for name in sorted(before.keys() | outcome.scores.keys()):
        then, now = before.get(name), outcome.scores.get(name)
        if before and then != now:
            by_hand = again.cells[name].manual if name in again.cells else None
            stays = "" if by_hand is None else f"; your own score, {by_hand:g}, stays"
            changed.append(f"{name}: {_points(then)} -> {_points(now)}{_reason(record, name)}{stays}")
    causes = _causes(course, outcome, record) + ([" ".join(outcome.reason.split())] if outcome.reason else [])
    if penalty.changed:
        moved = _ANOTHER_TIME if again.handed_in != standing.handed_in else _WHY_ANOTHER_PENALTY
        causes.append(_cause(penalty, moved if standing.cells else _LATE))
    return Difference(
        outcome.student, outcome.lesson, standing.mark, penalty.after, causes=tuple(causes), checks=tuple(changed)
    )


def _cause(penalty: LatePenalty, why: str) -> str:
    return f"late penalty {penalty.standing or 0.0:g} -> {penalty.right or 0.0:g}: {why}"


def _causes(course: Course, outcome: Outcome, record: Record) -> list[str]:
    path = course.root / "records" / outcome.lesson / f"{outcome.student}.json"
    try:
        before = Record.from_json(path.read_text(encoding="utf-8")).hashes
    except (OSError, ValueError):
        return []
    return [f"{words} changed" for key, words in _WHAT.items() if before.get(key) != record.hashes.get(key)]


def _reason(record: Record, name: str) -> str:
    check = record.check(name)
    if check is None:
        return ""
    reasons = [row["reason"] for row in check.rows if row["reason"]]
    first = next(iter([check.problem or check.fault, *reasons]), "") or next(iter(reasons), "")
    return f" ({first})" if first else ""


def _points(score: float | None) -> str:
    return "waits for a human" if score is None else f"{score:g}"
