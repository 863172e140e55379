"""A check cell's score with its reasons."""

import html
import os
import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

from deltax.check.failure import CheckFailed, missing, of_exception
from deltax.student import Unanswerable, silence

RIGHT, WRONG, WAITING = "right", "not yet", "not attempted"


@dataclass(frozen=True)
class Row:
    """One idea of a check: what was checked in words, and how it went."""

    title: str
    verdict: str
    reason: str = ""
    slip: str | None = None
    weight: float = 1.0


class Score(float):
    """Points earned, as nbgrader reads them, with the reasons as a table.

    nbgrader reads the plain-text form of a cell's last value as partial credit,
    so ``repr`` is the number and nothing else; notebooks show the table.
    """

    rows: tuple[Row, ...]
    points: float

    def __new__(cls, points: float, rows: Iterable[Row]) -> Self:
        rows = tuple(rows)
        whole = sum(row.weight for row in rows)
        earned = sum(row.weight for row in rows if row.verdict == RIGHT)
        score = super().__new__(cls, round(points * earned / whole, 2) if whole else 0.0)
        score.points, score.rows = points, rows
        return score

    def __repr__(self) -> str:
        return repr(float(self))

    def summary(self) -> str:
        """Return the same in plain text, an item an idea, at most 80 characters a line."""
        lines = [f"{float(self):g} of {self.points:g} points"]
        for row in self.rows:
            item = f"- {row.title}: {row.verdict}{f' ({row.reason})' if row.reason else ''}"
            lines += textwrap.wrap(item, width=80, subsequent_indent="  ")
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        heads = ("What was checked", "Result", "Why")
        head = "".join(f'<th scope="col" style="{_CELL}">{name}</th>' for name in heads)
        body = "".join(_html_row(row) for row in self.rows)
        caption = f'<caption style="{_CAPTION}">{float(self):g} of {self.points:g} points</caption>'
        return f'<table style="{_TABLE}">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


_TABLE = "border-collapse:collapse;margin:0.3em 0"
_CAPTION = "caption-side:top;text-align:left;font-weight:600;padding:0.2em 0"
_CELL = "text-align:left;vertical-align:top;padding:0.25em 0.9em 0.25em 0;white-space:normal;overflow-wrap:anywhere"
_MARKS = {RIGHT: "✓", WRONG: "✗", WAITING: "…"}


def _html_row(row: Row) -> str:
    weight = 400 if row.verdict == RIGHT else 600
    mark = f'<span aria-hidden="true">{_MARKS[row.verdict]}</span> {row.verdict}'
    return (
        f'<tr><td style="{_CELL};max-width:22em">{html.escape(row.title)}</td>'
        f'<td style="{_CELL};font-weight:{weight};white-space:nowrap">{mark}</td>'
        f'<td style="{_CELL};max-width:40em">{html.escape(row.reason)}</td></tr>'
    )


class Scorecard:
    """Collect the ideas of one check; the last line of the cell is ``card.score()``.

    Parameters
    ----------
    points : float
        What the whole check is worth; shared among the ideas by their weights.
    """

    def __init__(self, points: float):
        self._points = points
        self._rows: list[Row] = []

    def idea(self, title: str, *, weight: float = 1.0, beside: bool = False) -> "_Idea":
        """Open a block that checks one idea; what fails inside is noted, not raised.

        With `beside` the idea is one of manners, such as "a new list", and earns its
        points only beside a right result: where no idea before it is right, it is not either.
        """
        return _Idea(self._rows, title, weight, beside)

    def derivation(self, lines: Callable[[], object], *, name: str = "", **rules: object) -> None:
        """Judge a derivation line by line; the whole derivation weighs as much as one idea.

        `rules` are those of `deltax.check.derivation.judge`: start, steps, constants, slips.
        """
        from deltax.check.derivation import judge  # late: SymPy takes a third of a second to import

        self._add_as_one_idea(judge(lines, **rules), name)

    def table(self, table: Callable[[], object], plan: object, *, name: str) -> None:
        """Judge a table filled in by hand, cell by cell; the whole table weighs as much as one idea.

        `plan` is a `deltax.check.table.Table`; `name` is what the student calls the table.
        """
        from deltax.check.table import judge  # late: it stands on this module

        self._add_as_one_idea(judge(table, plan, name=name), "")  # the titles hold the name

    def _add_as_one_idea(self, rows: list[Row], name: str) -> None:
        whole = sum(row.weight for row in rows)
        prefix = f"{name}, " if name else ""
        self._rows += [replace(row, title=prefix + row.title, weight=row.weight / whole) for row in rows]

    def score(self) -> Score:
        """Return the score; nbgrader reads the number, people read the table."""
        score = Score(self._points, self._rows)
        if os.environ.get("NBGRADER_EXECUTION") == "validate" and score < self._points:
            raise ValidationSummary(score.summary())
        return score


class _Idea:
    """The block ``with card.idea(...)``: silent inside, and never raises an ordinary error."""

    def __init__(self, rows: list[Row], title: str, weight: float, beside: bool):
        self._rows, self._title, self._weight, self._beside = rows, title, weight, beside

    def __enter__(self) -> None:
        self._silence = silence()
        self._silence.__enter__()

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> bool:
        self._silence.__exit__(None, None, None)
        if error is None:
            alone = self._beside and not any(row.verdict == RIGHT for row in self._rows)
            verdict, reason = (WRONG, "counts as soon as a result above is right") if alone else (RIGHT, "")
            self._rows.append(Row(self._title, verdict, reason, weight=self._weight))
            return True
        if not isinstance(error, (Exception, SystemExit, Unanswerable)):
            return False  # an interrupt or the grader's own stop is not the student's answer
        failure = _missing_name(error, trace) or of_exception("your code", error)
        verdict = WRONG if failure.attempted else WAITING
        self._rows.append(Row(self._title, verdict, failure.message, failure.slip, self._weight))
        return True


def _missing_name(error: BaseException, trace: TracebackType | None) -> CheckFailed | None:
    """Return words for a name that the check cell itself could not find."""
    if isinstance(error, NameError) and trace is not None and trace.tb_next is None:
        return missing(error)
    return None


class ValidationSummary(AssertionError):
    """What nbgrader's Validate prints: it shows errors, but never a score's reasons."""

    def _render_traceback_(self) -> list[str]:
        return str(self).splitlines()
