"""Whose mark would change, and why. Writes nothing."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass

from sqlalchemy import select

from deltax.course import Course
from deltax.grading.batch.flow import outcomes
from deltax.grading.batch.folders import looked_at, reader, submitters
from deltax.grading.batch.grade import Options, Watcher, hands_of, tried
from deltax.grading.batch.pack import Outcome
from deltax.grading.batch.pool import Task
from deltax.grading.ledger import done
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.ledger.settings import Settings
from deltax.grading.ledger.tables import ASSIGNMENT, BASE, GRADE, NOTEBOOK, SUBMISSION, SUBMITTED
from deltax.grading.record import GRADED, Record

_WHY_ANOTHER_PENALTY = "the due date, the extension or the points changed"
_WHAT = {"submission": "the submission", "checks": "the lesson's checks", "environment": "the versions of packages"}


@dataclass(frozen=True)
class Difference:
    """A student whose mark would change.

    Attributes
    ----------
    before, after : float or None
        What the checks give, None where there is no grade; where a late penalty alone would change, all points
        with the penalty taken off.
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

    def __str__(self) -> str:
        then, now = ("no grade" if score is None else f"{score:g}" for score in (self.before, self.after))
        causes = f" ({'; '.join(self.causes)})" if self.causes else ""
        return "\n".join([f"{self.student}, {self.lesson}: {then} -> {now}{causes}", *(f"  {c}" for c in self.checks)])


def differences(
    course: Course, lessons: list[str], options: Options, watcher: Watcher | None = None
) -> Iterator[Difference]:
    """Grade as `deltax grade` would, and yield what it would change.

    What was graded from the same bytes is not graded again, unless `options.force`. At the end come
    those whose late penalty alone would change.
    """
    watcher, told = watcher or Watcher(), set()
    names = submitters(course, lessons, options.students)
    watcher.expected(sum(map(len, names.values())))
    with ExitStack() as stack:
        hands = stack.enter_context(closing(hands_of(options, sum(map(len, names.values())))))
        gradebook = stack.enter_context(closing(Gradebook(Settings.of(course), new=False)))
        tasks = tried(_changed(course, names, options, gradebook, watcher), hands)
        for submission, outcome in outcomes(tasks, hands, reader(course)):
            watcher.graded(outcome)
            standing = _standing(gradebook, submission.lesson, submission.student)
            if standing != outcome.scores:
                told.add((submission.lesson, submission.student))
                yield _difference(course, outcome, standing)
        yield from _of_penalties(gradebook, names, told)


def _changed(
    course: Course, names: dict[str, list[str]], options: Options, gradebook: Gradebook, watcher: Watcher
) -> Iterator[Task]:
    for task, key in looked_at(course, names, gradebook, sandboxed=options.sandboxed):
        if key == task.submission.key and not options.force:
            watcher.unchanged()
        else:
            yield task


def _of_penalties(
    gradebook: Gradebook, names: dict[str, list[str]], told: set[tuple[str, str]]
) -> Iterator[Difference]:
    """Yield whose late penalty is not right any more; those with other scores, `told` already, get a new one anyway."""
    for lesson, students in names.items():
        for batch in done.in_batches(name for name in students if (lesson, name) not in told):
            for one in gradebook.changed_penalties(lesson, batch):
                before, after = (round(max(one.points - (cost or 0.0), 0.0), 2) for cost in (one.standing, one.right))
                cause = f"late penalty {one.standing or 0.0:g} -> {one.right or 0.0:g}: {_WHY_ANOTHER_PENALTY}"
                yield Difference(one.student, lesson, before, after, causes=(cause,), checks=())


def _standing(gradebook: Gradebook, lesson: str, student: str) -> dict[str, float | None]:
    """Return the scores that the gradebook holds for one submission, by cell; none where there is no grade."""
    chosen = (
        select(BASE.c.name, GRADE.c.auto_score)
        .join(GRADE, GRADE.c.cell_id == BASE.c.id)
        .join(SUBMITTED, SUBMITTED.c.id == GRADE.c.notebook_id)
        .join(SUBMISSION, SUBMISSION.c.id == SUBMITTED.c.assignment_id)
        .join(NOTEBOOK, NOTEBOOK.c.id == SUBMITTED.c.notebook_id)
        .join(ASSIGNMENT, ASSIGNMENT.c.id == NOTEBOOK.c.assignment_id)
        .where(ASSIGNMENT.c.name == lesson, SUBMISSION.c.student_id == student)
    )
    with gradebook.reading() as connection:
        return dict(connection.execute(chosen).all())


def _difference(course: Course, outcome: Outcome, standing: dict[str, float | None]) -> Difference:
    record = Record.from_json(outcome.record)
    changed = []
    for name in sorted(standing.keys() | outcome.scores.keys()):
        then, now = standing.get(name), outcome.scores.get(name)
        if standing and then != now:
            changed.append(f"{name}: {_points(then)} -> {_points(now)}{_reason(record, name)}")
    graded = any(score is not None for score in standing.values())
    return Difference(
        outcome.student,
        outcome.lesson,
        before=_total(standing) if graded else None,
        after=_total(outcome.scores) if outcome.state == GRADED else None,
        causes=(*_causes(course, outcome, record), *([" ".join(outcome.reason.split())] if outcome.reason else [])),
        checks=tuple(changed),
    )


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


def _total(scores: dict[str, float | None]) -> float:
    return round(sum(score or 0.0 for score in scores.values()), 2)
