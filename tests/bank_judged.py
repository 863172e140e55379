"""Every answer of the bank through the judge: the same score and the same slips as in plain execution.

``python -m tests.bank_judged`` runs them all and says where the two differ;
a test runs some of each exercise.
"""

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

import nbformat

from deltax.grading.bundle import Bundle
from deltax.grading.session import Cell, Grader
from deltax.lessons.definitions import definitions
from deltax.lessons.text import Cell as Text
from deltax.lessons.trial import Answer, bank, try_answer
from tests.helpers import COURSE, LESSONS, cells
from tests.judging import code_cell


@dataclass(frozen=True)
class Both:
    """What plain execution and the judge say about one answer."""

    answer: Answer
    plain: float
    judged: float
    plain_slips: frozenset[str]
    judged_slips: frozenset[str]
    reason: str

    @property
    def agree(self) -> bool:
        """Whether the marks are the same."""
        return abs(self.plain - self.judged) < 0.011

    @property
    def say_the_same(self) -> bool:
        """Whether the same slips are named."""
        return self.plain_slips == self.judged_slips


def compare(grader: Grader, lesson: str, answers: list[Answer]) -> Iterator[Both]:
    """Run answers both ways."""
    for answer in answers:
        scores = try_answer(list(cells(lesson)), answer.exercise, answer.source)
        record = grader.grade(*_only(lesson, answer)).record
        rows = [row for score in scores.values() for row in score.rows]
        judged = [row for check in record.checks for row in check.rows]
        yield Both(
            answer,
            round(sum(scores.values()), 2),
            record.score,
            frozenset(row.slip for row in rows if row.slip),
            frozenset(row["slip"] for row in judged if row["slip"]),
            record.reason or "; ".join(row["reason"] for row in judged if row["verdict"] != "right"),
        )


def _only(lesson: str, answer: Answer) -> tuple[Bundle, list[Cell]]:
    """Return the checks of one exercise, and a notebook with this answer in place of the reference solution."""
    notebook, student = nbformat.v4.new_notebook(), []
    for cell in cells(lesson):
        if cell.kind != "code":
            continue
        if cell.role == "answer":
            notebook.cells.append(code_cell(cell.source, cell.grade_id))
            student.append(Cell(answer.source if cell.grade_id == answer.exercise else cell.source))
        elif cell.role == "check" and cell.grade_id.rpartition("-")[0] == answer.exercise:
            notebook.cells.append(code_cell(cell.source, cell.grade_id, cell.points))
            student.append(Cell(check=cell.grade_id))
        elif cell.role is None:
            notebook.cells.append(code_cell(_defining(cell)))
            student.append(Cell(_defining(cell)))
    ids = [cell.check for cell in student if cell.check]
    return Bundle(lesson, notebook), [
        *(cell for cell in student if not cell.check),
        *(Cell(check=name) for name in ids),
    ]


def _defining(cell: Text) -> str:
    import ast

    return "\n".join(map(ast.unparse, definitions(cell.source)))


def main() -> int:
    """Compare all answers of the lessons that are named, or of all."""
    differ = slips = total = 0
    began = time.monotonic()
    with Grader() as grader:
        for lesson in sys.argv[1:] or LESSONS:
            for both in compare(grader, lesson, list(bank(COURSE, lesson))):
                total += 1
                differ += not both.agree
                slips += not both.say_the_same
                if not (both.agree and both.say_the_same):
                    path = both.answer.path.relative_to(COURSE.root)
                    print(f"{path}: plain {both.plain:g} {sorted(both.plain_slips)}, judged {both.judged:g} "
                          f"{sorted(both.judged_slips)}: {both.reason[:300]}", flush=True)  # fmt: skip
    print(f"{total} answers: {differ} with other marks than in plain execution, {slips} with other slips named; "
          f"{time.monotonic() - began:.0f} s")  # fmt: skip
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
