"""Judge a derivation: does each line follow from the one before?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from deltax.check.expression import Expression, Unreadable, X, parse, same_value
from deltax.check.failure import CheckFailed, missing
from deltax.check.scorecard import RIGHT, WAITING, WRONG, Row
from deltax.check.slips import explain
from deltax.student import NOT_ATTEMPTED, shorten

_MOST_LINES = 30


def judge(
    lines: Callable[[], object],
    *,
    start: str,
    steps: int,
    constants: str = "",
    slips: Mapping[str, str] | None = None,
) -> list[Row]:
    """Compare neighbouring lines and return one row a line.

    Any equivalent form is accepted. A line that repeats an earlier one, or only
    reorders its terms, is not wrong but is no step either.

    Parameters
    ----------
    lines : callable
        Returns the student's list of lines, each a text; called here so that a
        missing name is a message, not an error.
    start : str
        The question: what line 1 must be.
    steps : int
        How many steps (really different lines after the first) are wanted.
    constants : str
        Names of constants besides ``e`` and ``pi``, separated by spaces.
    slips : mapping of slip name to expression, optional
        What known wrong rules lead to.
    """
    try:
        texts = _texts(lines, start)
    except CheckFailed as failure:
        verdict = WRONG if failure.attempted else WAITING
        return [Row("the derivation", verdict, failure.message, failure.slip, weight=steps + 1)]
    question = parse(start, constants)
    rows, read = _line_rows(texts, question, constants, slips or {})
    done = sum(row.weight > 0 and row.verdict == RIGHT for row in rows)
    if done < steps and all(row.verdict == RIGHT for row in rows):
        counted = "1 step" if done == 1 else f"{done} steps"
        reason = f"this derivation has {counted}; at least {steps} are wanted: write the line in which the rule is used"
        rows.append(Row("every step is written down", WRONG, reason, weight=steps - done))
    return [*rows, _result_row(read, question, len(texts))]


@dataclass(frozen=True)
class _Line:
    number: int
    text: str
    expression: Expression


def _texts(lines: Callable[[], object], start: str) -> list[object]:
    try:
        texts = lines()
    except NameError as error:
        raise missing(error) from None
    if not isinstance(texts, (list, tuple)):
        raise CheckFailed(f"the derivation is a {type(texts).__name__}, expected a list of lines, each in quotes")
    texts = list(texts)
    if len(texts) <= 1:
        raise CheckFailed(f"the derivation {NOT_ATTEMPTED}: write the lines that follow {start}", attempted=False)
    if len(texts) > _MOST_LINES:
        raise CheckFailed(f"the derivation has {len(texts)} lines, at most {_MOST_LINES} are read")
    return texts


def _line_rows(
    texts: list, question: Expression, constants: str, slips: Mapping[str, str]
) -> tuple[list[Row], list[_Line]]:
    """Judge line by line; return the rows and the lines that could be read."""
    rows: list[Row] = []
    read: list[_Line] = []
    for number, text in enumerate(texts, start=1):
        title = f"line {number}: {shorten(str(text), 60)}"
        try:
            line = _Line(number, str(text), parse(text, constants))
        except Unreadable as error:
            rows.append(Row(title, WRONG, f"line {number} {error}"))
            continue
        if number == 1:
            if line.expression.form != question.form:
                rows.append(Row(title, WRONG, "line 1 must stay the question"))
        else:
            rows.append(_step_row(title, line, read, slips, constants))
        read.append(line)
    return rows, read


def _step_row(title: str, line: _Line, read: list[_Line], slips: Mapping[str, str], constants: str) -> Row:
    before = read[-1] if read else None
    if before is None or same_value(line.expression, before.expression):
        repeats = any(line.expression.form == earlier.expression.form for earlier in read)
        reason = "says the same as a line above, so it is no new step" if repeats else ""
        return Row(title, RIGHT, reason, weight=0.0 if repeats else 1.0)
    for slip, wrong in slips.items():
        if same_value(line.expression, parse(wrong, constants)):
            return Row(title, WRONG, f"line {line.number} does not equal line {before.number}. {explain(slip)}", slip)
    return Row(title, WRONG, f"line {line.number} does not equal line {before.number}: {_evidence(before, line)}")


def _evidence(before: _Line, line: _Line) -> str:
    """Show one x at which two lines differ."""
    for x in (1.0, 2.0, 0.5, -1.0):
        values = [_at(side.expression, x) for side in (before, line)]
        if None not in values and abs(values[0] - values[1]) > 1e-3:
            return f"at x = {x:g} they give {values[0]:.4g} and {values[1]:.4g}"
    return "they differ for some x"


def _at(expression: Expression, x: float) -> float | None:
    try:
        return float(expression.value.subs(X, x))
    except (TypeError, ValueError, OverflowError):
        return None


def _result_row(read: list[_Line], question: Expression, count: int) -> Row:
    title = "the last line is the result"
    last = read[-1] if read and read[-1].number == count else None
    if last is None:
        return Row(title, WRONG, "the last line cannot be read")
    if not last.expression.finished:
        return Row(title, WRONG, "a D(...) is left in the last line: carry it out")
    if not same_value(last.expression, question):
        return Row(title, WRONG, "the last line does not equal line 1")
    return Row(title, RIGHT, weight=0.0)  # its step has earned the credit already
