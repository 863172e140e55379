"""Tables of grades that stream: one row at a time from the database, however large the class."""

import csv
import fnmatch
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from datetime import datetime
from typing import TextIO

from sqlalchemy import Float, Select, and_, case, cast, func, select

from deltax.grading.ledger.done import DONE
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.ledger.tables import (
    ASSIGNMENT,
    BASE,
    COMMENT,
    GRADE,
    GRADED,
    NOTEBOOK,
    SCORE,
    SUBMISSION,
    SUBMITTED,
)

_AT_ONCE = 1000


@dataclass(frozen=True)
class StudentRow:
    """One student in one lesson; `score` has the late penalty taken off, and is None where no cell has a score."""

    student: str
    lesson: str
    score: float | None
    max_score: float
    late_penalty: float
    handed_in: datetime | None
    needs_manual_grade: bool
    state: str
    reason: str


@dataclass(frozen=True)
class CheckRow:
    """One graded cell of one student."""

    student: str
    lesson: str
    check: str
    score: float | None
    max_score: float
    auto_score: float | None
    manual_score: float | None
    extra_credit: float | None
    needs_manual_grade: bool
    comment: str | None


def student_rows(gradebook: Gradebook, lessons: Sequence[str], students: str = "*") -> Iterator[StudentRow]:
    """Yield one row per student and lesson, by lesson and student."""
    penalty = func.coalesce(SUBMITTED.c.late_submission_penalty, 0.0)
    chosen = (
        select(
            SUBMISSION.c.student_id,
            ASSIGNMENT.c.name,
            cast(func.sum(SCORE), Float) - penalty,
            cast(func.sum(GRADED.c.max_score), Float),
            penalty,
            SUBMISSION.c.timestamp,
            func.max(case((GRADE.c.needs_manual_grade, 1), else_=0)),
            DONE.c.state,
            DONE.c.reason,
        )
        .select_from(_joined())
        .outerjoin(DONE, and_(DONE.c.lesson == ASSIGNMENT.c.name, DONE.c.student == SUBMISSION.c.student_id))
        .where(ASSIGNMENT.c.name.in_(lessons))
        .group_by(
            SUBMISSION.c.student_id,
            ASSIGNMENT.c.name,
            penalty,
            SUBMITTED.c.late_submission_penalty,
            SUBMISSION.c.timestamp,
            DONE.c.state,
            DONE.c.reason,
        )
        .order_by(ASSIGNMENT.c.name, SUBMISSION.c.student_id)
    )
    for row in _streamed(gradebook, chosen):
        if fnmatch.fnmatch(row[0], students):
            score = None if row[2] is None else round(max(row[2], 0.0), 6)
            yield StudentRow(row[0], row[1], score, *row[3:6], bool(row[6]), row[7] or "", row[8] or "")


def check_rows(gradebook: Gradebook, lessons: Sequence[str], students: str = "*") -> Iterator[CheckRow]:
    """Yield one row per student and graded cell, by lesson, student and cell."""
    words = func.coalesce(COMMENT.c.manual_comment, COMMENT.c.auto_comment)
    chosen = (
        select(
            SUBMISSION.c.student_id,
            ASSIGNMENT.c.name,
            BASE.c.name,
            SCORE,
            GRADED.c.max_score,
            GRADE.c.auto_score,
            GRADE.c.manual_score,
            GRADE.c.extra_credit,
            GRADE.c.needs_manual_grade,
            words,
        )
        .select_from(_joined())
        .join(BASE, BASE.c.id == GRADE.c.cell_id)
        .outerjoin(COMMENT, and_(COMMENT.c.notebook_id == GRADE.c.notebook_id, COMMENT.c.cell_id == GRADE.c.cell_id))
        .where(ASSIGNMENT.c.name.in_(lessons))
        .order_by(ASSIGNMENT.c.name, SUBMISSION.c.student_id, BASE.c.name)
    )
    for row in _streamed(gradebook, chosen):
        if fnmatch.fnmatch(row[0], students):
            yield CheckRow(*row[:8], bool(row[8]), row[9])


def waiting(lesson: str) -> Select:
    """Return the question for the students of a lesson with a grade that waits for a human."""
    chosen = select(SUBMISSION.c.student_id).select_from(_joined())
    return chosen.where(GRADE.c.needs_manual_grade, ASSIGNMENT.c.name == lesson)


def write_csv(rows: Iterable[StudentRow] | Iterable[CheckRow], kind: type, file: TextIO) -> None:
    """Write rows under a head."""
    table = csv.writer(file, lineterminator="\n")
    table.writerow(field.name for field in fields(kind))
    table.writerows(["" if value is None else value for value in astuple(row)] for row in rows)


def _joined():
    return (
        GRADE.join(SUBMITTED, SUBMITTED.c.id == GRADE.c.notebook_id)
        .join(SUBMISSION, SUBMISSION.c.id == SUBMITTED.c.assignment_id)
        .join(NOTEBOOK, NOTEBOOK.c.id == SUBMITTED.c.notebook_id)
        .join(ASSIGNMENT, ASSIGNMENT.c.id == NOTEBOOK.c.assignment_id)
        .join(GRADED, GRADED.c.id == GRADE.c.cell_id)
    )


def _streamed(gradebook: Gradebook, chosen: Select) -> Iterator:
    with gradebook.reading() as connection:
        for part in connection.execution_options(yield_per=_AT_ONCE).execute(chosen).partitions():
            yield from part
