"""What the gradebook holds of one student in one lesson, and what it would hold after another grading."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from nbgrader import utils
from sqlalchemy import Connection, and_, select

from deltax.grading.ledger.penalties import LatePenalty, mark, seconds_late, worked_out
from deltax.grading.ledger.settings import Settings
from deltax.grading.ledger.tables import ASSIGNMENT, BASE, GRADE, NOTEBOOK, SUBMISSION, SUBMITTED


@dataclass(frozen=True)
class Cell:
    """The scores of one cell: a manual one counts in place of the check's, extra credit beside either."""

    auto: float | None = None
    manual: float | None = None
    extra: float | None = None

    @property
    def points(self) -> float | None:
        """What counts; None where nobody has given a score."""
        given = self.auto if self.manual is None else self.manual
        return None if given is None else given + (self.extra or 0.0)


@dataclass(frozen=True)
class Standing:
    """The state of one submission.

    Attributes
    ----------
    cells : mapping of grade_id to Cell
        Empty where there is no grade.
    handed_in, due : datetime or None
        In UTC.
    """

    student: str
    lesson: str
    notebook: str = ""
    cells: Mapping[str, Cell] = field(default_factory=dict)
    penalty: float | None = None
    handed_in: datetime | None = None
    due: datetime | None = None
    extension: timedelta | None = None

    @classmethod
    def of(cls, connection: Connection, lesson: str, student: str) -> "Standing":
        """Read it; a lesson or student that the gradebook does not know has no cells."""
        columns = (
            SUBMITTED.c.id,
            SUBMITTED.c.late_submission_penalty,
            SUBMISSION.c.timestamp,
            ASSIGNMENT.c.duedate,
            SUBMISSION.c.extension,
        )
        joined = (
            ASSIGNMENT.outerjoin(NOTEBOOK, and_(NOTEBOOK.c.assignment_id == ASSIGNMENT.c.id, NOTEBOOK.c.name == lesson))
            .outerjoin(
                SUBMISSION, and_(SUBMISSION.c.assignment_id == ASSIGNMENT.c.id, SUBMISSION.c.student_id == student)
            )
            .outerjoin(
                SUBMITTED,
                and_(SUBMITTED.c.assignment_id == SUBMISSION.c.id, SUBMITTED.c.notebook_id == NOTEBOOK.c.id),
            )
        )
        chosen = select(*columns).select_from(joined).where(ASSIGNMENT.c.name == lesson)
        row = connection.execute(chosen).first()
        if row is None:
            return cls(student, lesson)
        scores = select(BASE.c.name, GRADE.c.auto_score, GRADE.c.manual_score, GRADE.c.extra_credit)
        scores = scores.join(GRADE, GRADE.c.cell_id == BASE.c.id).where(GRADE.c.notebook_id == row.id)
        cells = {name: Cell(*given) for name, *given in connection.execute(scores)}
        return cls(student, lesson, row.id or "", cells, *row[1:])

    @property
    def scores(self) -> dict[str, float | None]:
        """What the checks gave, by cell."""
        return {name: cell.auto for name, cell in self.cells.items()}

    @property
    def points(self) -> float | None:
        """What all cells have, before a penalty; None where none has a score."""
        given = [cell.points for cell in self.cells.values() if cell.points is not None]
        return sum(given) if given else None

    @property
    def mark(self) -> float | None:
        """What a teacher sees."""
        return mark(self.points, self.penalty)

    def graded_again(self, scores: Mapping[str, float | None], handed_in: datetime | None) -> "Standing":
        """Return the state after the checks gave other scores; the penalty is the old one still.

        As when the gradebook is written, manual scores, extra credit and the extension stay, and the time of
        handing in where no new one is known.
        """
        cells = {name: replace(self.cells.get(name, Cell()), auto=score) for name, score in scores.items()}
        return replace(self, cells=cells, handed_in=utils.parse_utc(handed_in) if handed_in else self.handed_in)

    def late_penalty(self, settings: Settings) -> LatePenalty:
        """Return the penalty that stands, and the one that is right for this state."""
        found = LatePenalty(self.student, self.lesson, self.notebook, self.points, self.penalty, right=None)
        return worked_out(settings, found, seconds_late(self.handed_in, self.due, self.extension))
