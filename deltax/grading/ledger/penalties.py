"""What being late costs, from what the gradebook holds now: due date, extension, time of handing in, points."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, Float, bindparam, cast, func, select, update

from deltax.errors import GradingError
from deltax.grading.ledger.settings import Settings
from deltax.grading.ledger.tables import ASSIGNMENT, GRADE, NOTEBOOK, SCORE, SUBMISSION, SUBMITTED

_ROUNDING = 1e-9  # points


@dataclass(frozen=True)
class LatePenalty:
    """What being late costs one student in one lesson.

    Attributes
    ----------
    notebook : str
        The id of the submitted notebook.
    points : float or None
        What it has in all, manual scores and extra credit counted, before a penalty; None where nothing has a score.
    standing, right : float or None
        The penalty that the gradebook holds, and the one that it should; None for no penalty.
    problem : str
        Why the right one is not known, with the cure; then the standing one stays.
    """

    student: str
    lesson: str
    notebook: str
    points: float | None
    standing: float | None
    right: float | None
    problem: str = ""

    @property
    def changed(self) -> bool:
        """Whether another penalty stands than should."""
        if self.problem:
            return False
        return not abs((self.standing or 0.0) - (self.right or 0.0)) <= _ROUNDING  # so that NaN is a change

    @property
    def before(self) -> float | None:
        """The mark with the penalty that stands."""
        return mark(self.points, self.standing)

    @property
    def after(self) -> float | None:
        """The mark with the right one."""
        return mark(self.points, self.right)


def mark(points: float | None, penalty: float | None) -> float | None:
    """Return what a teacher sees: the points with the penalty taken off, None where nothing has a score."""
    return None if points is None else round(max(points - (penalty or 0.0), 0.0), 6)


def penalties(connection: Connection, settings: Settings, lesson: str, students: Sequence[str]) -> list[LatePenalty]:
    """Return the late penalties of some students, as nbgrader's plugin works them out from what stands now."""
    columns = (
        SUBMISSION.c.student_id,
        SUBMITTED.c.id,
        SUBMITTED.c.late_submission_penalty,
        SUBMISSION.c.timestamp,
        SUBMISSION.c.extension,
        ASSIGNMENT.c.duedate,
    )
    chosen = (
        select(*columns)
        .join(SUBMITTED, SUBMITTED.c.assignment_id == SUBMISSION.c.id)
        .join(NOTEBOOK, NOTEBOOK.c.id == SUBMITTED.c.notebook_id)
        .join(ASSIGNMENT, ASSIGNMENT.c.id == NOTEBOOK.c.assignment_id)
        .where(ASSIGNMENT.c.name == lesson, NOTEBOOK.c.name == lesson, SUBMISSION.c.student_id.in_(students))
        .order_by(SUBMISSION.c.student_id)
    )
    found = connection.execute(chosen).all()
    points = _points(connection, [row.id for row in found])
    return [
        worked_out(
            settings,
            LatePenalty(row.student_id, lesson, row.id, points[row.id], row.late_submission_penalty, right=None),
            seconds_late(row.timestamp, row.duedate, row.extension),
        )
        for row in found
    ]


def worked_out(settings: Settings, penalty: LatePenalty, seconds: float) -> LatePenalty:
    """Return a penalty with the right one for so many seconds; where the plugin fails, with the problem."""
    try:
        return replace(penalty, right=settings.penalty(penalty.student, penalty.points or 0.0, seconds))
    except GradingError as error:
        return replace(penalty, right=penalty.standing, problem=str(error))


def write(connection: Connection, found: Sequence[LatePenalty]) -> None:
    """Let the right penalties stand."""
    if found:
        change = update(SUBMITTED).where(SUBMITTED.c.id == bindparam("notebook"))
        rows = [{"notebook": one.notebook, "penalty": one.right} for one in found]
        connection.execute(change.values(late_submission_penalty=bindparam("penalty")), rows)


def _points(connection: Connection, notebooks: Sequence[str]) -> dict[str, float | None]:
    """Return the points of each notebook; one question for all, since nbgrader's table has no index by notebook."""
    total = cast(func.sum(SCORE), Float)
    chosen = select(GRADE.c.notebook_id, total).where(GRADE.c.notebook_id.in_(notebooks))
    return dict.fromkeys(notebooks) | dict(connection.execute(chosen.group_by(GRADE.c.notebook_id)).all())


def seconds_late(handed_in: datetime | None, due: datetime | None, extension: timedelta | None) -> float:
    """Return how late it is, in seconds; 0 where a time is not known."""
    if handed_in is None or due is None:
        return 0.0
    return max(0.0, (handed_in - due - (extension or timedelta())).total_seconds())
