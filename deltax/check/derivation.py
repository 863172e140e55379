"""Judge a derivation: does each line follow from the one before?"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from deltax.check.expression import Expression, Unreadable, parse, require_readable
from deltax.check.failure import CheckFailed, missing
from deltax.check.sameness import difference, same_value
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

    Any equivalent form is accepted: a step is right if it equals the line before, or the question.
    The first `steps` right steps carry the credit, and a wrong result weighs as much as they.
    A line that repeats an earlier one, or only reorders its terms, is not wrong but is no step either.

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
        title = f"the derivation of {shorten(start, 60)}"
        return [Row(title, verdict, failure.message, failure.slip, weight=steps + 1)]
    question = parse(start, constants)
    for wrong in (slips or {}).values():
        require_readable(wrong, constants)  # the teacher's; worked out only where a line is wrong
    rows, read = _line_rows(texts, question, constants, slips or {})
    rows = _only_wanted_steps_count(rows, steps)
    done = sum(row.weight > 0 and row.verdict == RIGHT for row in rows)
    if done < steps and all(row.verdict == RIGHT for row in rows):
        counted = "1 step" if done == 1 else f"{done} steps"
        reason = (
            f"this derivation has {counted}; at least {steps} are wanted: "
            "write the lines in which the rules are used, with the smaller derivatives as D(...)"
        )
        rows.append(Row("every step is written down", WRONG, reason, weight=steps - done))
    return [*rows, _result_row(read, question, len(texts), steps)]


def _only_wanted_steps_count(rows: list[Row], steps: int) -> list[Row]:
    """Let the first `steps` right steps carry the credit: further lines cannot make up for a wrong one."""
    counted, left = [], steps
    for row in rows:
        is_step = row.verdict == RIGHT and row.weight > 0
        counted.append(replace(row, weight=0.0) if is_step and left == 0 else row)
        left -= is_step and left > 0
    return counted


@dataclass(frozen=True)
class _Line:
    number: int
    expression: Expression


def _texts(lines: Callable[[], object], start: str) -> list[object]:
    try:
        texts = lines()
    except NameError as error:
        raise missing(error) from None
    if not isinstance(texts, (list, tuple)):
        raise CheckFailed(f"the derivation is a {type(texts).__name__}, expected a list of lines, each in quotes")
    texts = list(texts)
    if len(texts) == 1 and isinstance(texts[0], str) and _bare(texts[0]) != _bare(start):
        glued = _bare(texts[0]).startswith(_bare(start))
        cure = "a comma belongs behind each line" if glued else f"line 1 must stay {start}, and yours follow it"
        raise CheckFailed(f"the derivation is one single line: {cure}")
    if len(texts) <= 1:
        raise CheckFailed(f"the derivation {NOT_ATTEMPTED}: write the lines that follow {start}", attempted=False)
    if len(texts) > _MOST_LINES:
        raise CheckFailed(f"the derivation has {len(texts)} lines, at most {_MOST_LINES} are read")
    return texts


def _bare(text: str) -> str:
    return "".join(text.split())


def _read(texts: list, constants: str) -> Iterator[tuple[int, object, _Line | str]]:
    """Yield each line's number and text, and the line as algebra, or why it cannot be read."""
    for number, text in enumerate(texts, start=1):
        try:
            if not isinstance(text, str):
                raise Unreadable(f"is {type(text).__name__}, expected text in quotes")
            yield number, text, _Line(number, parse(str(text), constants))
        except Unreadable as error:
            yield number, text, f"line {number} {error}"


def _line_rows(
    texts: list, question: Expression, constants: str, slips: Mapping[str, str]
) -> tuple[list[Row], list[_Line]]:
    """Judge line by line; return the rows and the lines that could be read."""
    lines = list(_read(texts, constants))
    result = next((line.expression for _, _, line in reversed(lines) if isinstance(line, _Line)), None)
    rows: list[Row] = []
    read = [_Line(1, question)]  # what line 2 must equal, whatever became of line 1
    for number, text, line in lines:
        title = f"line {number}: {shorten(text, 60)}" if isinstance(text, str) else f"line {number}"
        if isinstance(line, str):
            rows.append(Row(title, WRONG, line))
        elif number > 1:
            rows.append(_step_row(title, line, read, result, partial(_slip_of, slips, constants)))
            read.append(line)
        elif line.expression.form != question.form:
            rows.append(Row(title, WRONG, "line 1 must stay the question"))
    return rows, read


def _slip_of(slips: Mapping[str, str], constants: str, line: Expression) -> str | None:
    """Return the wrong rule that leads to a line."""
    return next((slip for slip, wrong in slips.items() if _equals(line, wrong, constants)), None)


def _equals(line: Expression, wrong: str, constants: str) -> bool:
    try:
        return same_value(line, parse(wrong, constants))
    except Unreadable:  # it divides by zero, say: no line is equal to it
        return False


def _step_row(
    title: str, line: _Line, read: list[_Line], result: Expression | None, slip_of: Callable[[Expression], str | None]
) -> Row:
    before, on_track = read[-1], same_value(line.expression, read[0].expression)
    gap = difference(before.expression, line.expression)
    if gap is None:
        twin = next((earlier for earlier in read if _says_the_same(earlier, line, result)), None)
        if twin is None:
            return Row(title, RIGHT, "" if on_track else f"follows from line {before.number}")
        return Row(title, RIGHT, f"equals line {twin.number}, only tidied: no step of its own", weight=0.0)
    if on_track:
        return Row(title, RIGHT, f"equals line 1 again, though not line {before.number}")
    broken = f"line {line.number} does not equal line {before.number}: {gap.in_words()}"
    slip = slip_of(line.expression)
    return Row(title, WRONG, f"{broken}. {explain(slip)}", slip) if slip else Row(title, WRONG, broken)


def _says_the_same(earlier: _Line, line: _Line, result: Expression | None) -> bool:
    """Whether a line only reorders an earlier one, or tidies up the result that was already there."""
    if earlier.expression.shape == line.expression.shape:
        return True
    return result is not None and earlier.expression.form == line.expression.form == result.form


def _result_row(read: list[_Line], question: Expression, count: int, steps: int) -> Row:
    """Judge the last line; a wrong result weighs as much as all the steps."""
    title = "the last line is the result"
    last = read[-1]
    if last.number != count:
        return Row(title, WRONG, "the last line cannot be read", weight=steps)
    if not last.expression.finished:
        return Row(title, WRONG, "a D(...) is left in the last line: carry it out", weight=steps)
    if not same_value(last.expression, question):
        return Row(title, WRONG, "the last line does not equal line 1", weight=steps)
    return Row(title, RIGHT, weight=0.0)  # its step has earned the credit already
