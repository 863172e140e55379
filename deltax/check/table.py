"""Judge a table filled in by hand, with follow-through: one slip costs one cell.

A table is a list of rows, one an epoch; a row is a dict of quantities, each a
list of numbers: ``{"dW": [-1, -8], "W": [-4.6, 1.2]}``. A cell is right if it
follows from the cells that the student wrote before it, or if it is the true value.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from numbers import Real

import numpy as np

from deltax.check.failure import CheckFailed, missing
from deltax.check.scorecard import RIGHT, WAITING, WRONG, Row
from deltax.check.slips import explain
from deltax.student import shorten

DIGITS = 4
GENERAL_SLIPS = ("sign-lost", "too-few-digits")  # looked for in every column, besides its own

Cells = Mapping[str, np.ndarray]
Rule = Callable[[Cells, Cells, int], Sequence[float]]


@dataclass(frozen=True)
class Column:
    """One quantity of a table, and the rule that gives it.

    Attributes
    ----------
    name : str
        Its key in each row.
    formula : str
        The rule as the lesson writes it, for messages.
    rule : callable
        ``rule(now, before, epoch)`` gives the numbers from the cells to the left and
        from the row above; `epoch` counts from 1. Empty cells are NaN there.
    uses : sequence of str
        What the rule looks at: names of columns, with " before" for the row above.
    slips : mapping of slip name to rule
        What known wrong rules give.
    """

    name: str
    formula: str
    rule: Rule
    uses: Sequence[str] = ()
    slips: Mapping[str, Rule] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """What a filled table must hold.

    Attributes
    ----------
    start : mapping of name to numbers
        The row above the first one.
    columns : sequence of Column
        In the order in which they are computed.
    epochs : int
        How many rows there are.
    given : set of (epoch, name, index)
        Cells that are filled in from the start: they earn nothing, and cost something only where they are changed.
    """

    start: Mapping[str, Sequence[float]]
    columns: Sequence[Column]
    epochs: int = 2
    given: Set[tuple[int, str, int]] = frozenset()

    def cells(self) -> int:
        """Return how many numbers an epoch has."""
        return len(self.columns) * self.width

    def to_fill(self) -> int:
        """Return how many numbers of the table are left to the student."""
        return self.epochs * self.cells() - len(self.given)

    @property
    def width(self) -> int:
        """How many numbers a quantity has."""
        return len(next(iter(self.start.values())))


def judge(table: Callable[[], object], plan: Table, *, name: str) -> list[Row]:
    """Compare each cell with what follows from the cells before it.

    An epoch that is right throughout gives one row; otherwise each cell gives its own.

    Parameters
    ----------
    table : callable
        Returns the student's table; called here so that a missing name is a message.
    plan : Table
        Rules and start.
    name : str
        What the student calls it.
    """
    try:
        rows = _rows(table, plan, name)
    except CheckFailed as failure:
        verdict = WRONG if failure.attempted else WAITING
        return [Row(name, verdict, failure.message, failure.slip, weight=plan.to_fill())]
    judged: list[Row] = []
    start = {key: np.asarray(value, dtype=float) for key, value in plan.start.items()}
    before, truth, told = start, start, set()
    for epoch, row in enumerate(rows, start=1):
        true = _true_row(plan, truth, epoch)
        now = {column.name: np.array([_number(cell) for cell in row[column.name]]) for column in plan.columns}
        place = _Place(plan, name, epoch, row, now, before, true, told)
        cells = [cell for column in plan.columns for cell in place.judge(column)]
        if all(cell.verdict == RIGHT for cell in cells):
            cells = [Row(f"{name}, epoch {epoch}: all {len(cells)} cells", RIGHT, weight=len(cells))]
        judged += cells
        before, truth = now, true
    return judged


def near(got: float, want: float) -> bool:
    """Whether two numbers agree as far as hand calculation goes: two units of the fourth digit.

    One unit for digits cut instead of rounded, one for those cut in the cells before.

    Examples
    --------
    >>> near(0.1556, 0.155653), near(-0.592, -0.591523)
    (True, False)
    """
    if not (math.isfinite(got) and math.isfinite(want)):
        return False
    return abs(got - want) <= 2.001 * _unit(want) + 1e-9


def _unit(value: float, digits: int = DIGITS) -> float:
    """Return one unit of the last of a number's first `digits` digits; 0 has none."""
    return 10.0 ** (math.floor(math.log10(abs(value))) - digits + 1) if abs(value) > 1e-12 else 0.0


@dataclass(frozen=True)
class _Place:
    """One row of the student's table with what stands around it."""

    plan: Table
    name: str
    epoch: int
    row: Mapping
    now: Cells
    before: Cells
    true: Cells
    told: set  # slips that were explained already

    def judge(self, column: Column) -> Iterator[Row]:
        """Yield one row for each number of a quantity, given ones that were left alone excepted."""
        for index, got in enumerate(self.row[column.name]):
            if (self.epoch, column.name, index) in self.plan.given and near(
                _number(got), self.true[column.name][index]
            ):
                continue
            title = f"{self.name}, epoch {self.epoch}: {column.name}[{index}]"
            if got is None:
                yield Row(title, WAITING, "this cell is still empty")
                continue
            title += f" = {shorten(str(got), 20)}"
            value = _number(got)
            if math.isnan(value):
                yield Row(title, WRONG, _unreadable(got, len(self.row[column.name])))
                continue
            yield self._compared(title, column, index, value)

    def _compared(self, title: str, column: Column, index: int, value: float) -> Row:
        true, follows = self.true[column.name][index], self._by(column.rule)[index]
        if near(value, follows) or near(value, true):
            return Row(title, RIGHT)
        slip = self._slip(column, index, value, true if math.isnan(follows) else follows)
        reason = f"by {column.name} = {column.formula}, {self._inputs(column, index)} give another number"
        if slip:
            reason += ". The same slip as above" if (column.name, slip) in self.told else f". {explain(slip)}"
            self.told.add((column.name, slip))
        return Row(title, WRONG, reason, slip)

    def _slip(self, column: Column, index: int, value: float, want: float) -> str | None:
        """Return the one known slip that gives this cell."""
        fitting = [slip for slip, rule in column.slips.items() if near(value, self._by(rule)[index])]
        if len(fitting) > 1:  # one number may fit two slips by chance; both numbers seldom do
            fitting = [slip for slip in fitting if all(map(near, self.now[column.name], self._by(column.slips[slip])))]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
        if near(-value, want):
            return "sign-lost"
        return "too-few-digits" if _is_cut_short(value, want) else None

    def _by(self, rule: Rule) -> np.ndarray:
        with np.errstate(all="ignore"):
            return np.broadcast_to(np.asarray(rule(self.now, self.before, self.epoch), dtype=float), self.plan.width)

    def _inputs(self, column: Column, index: int) -> str:
        """Name the student's own cells that the rule looks at."""
        told = []
        for used in column.uses:
            key, earlier, _ = used.partition(" before")
            value = (self.before if earlier else self.now)[key][index]
            told.append(f"{key}[{index}] {'(empty)' if math.isnan(value) else f'= {value:.6g}'}{earlier}")
        return f"your {', '.join(told)}"


def _rows(table: Callable[[], object], plan: Table, name: str) -> list[Mapping]:
    """Return the student's rows, or say in words what form is wanted."""
    try:
        rows = table()
    except NameError as error:
        raise missing(error) from None
    keys = [column.name for column in plan.columns]
    form = (
        f"keep the form of the cell: {plan.epochs} rows, each with {', '.join(keys)} and {plan.width} numbers for each"
    )
    if not isinstance(rows, (list, tuple)) or len(rows) != plan.epochs:
        raise CheckFailed(f"{name} has lost its rows; {form}")
    for epoch, row in enumerate(rows, start=1):
        if not isinstance(row, Mapping):
            raise CheckFailed(f"{name}: row {epoch} is a {type(row).__name__}; {form}")
        for key in keys:
            written = row.get(key)
            if not isinstance(written, (list, tuple)) and not (isinstance(written, np.ndarray) and written.ndim):
                raise CheckFailed(f"{name}: {key} of epoch {epoch} is {shorten(repr(written), 40)}; {form}")
    rows = [{key: _cells(row[key], plan.width) for key in keys} for row in rows]
    to_fill = (
        cell
        for epoch, row in enumerate(rows, start=1)
        for key in keys
        for index, cell in enumerate(row[key])
        if (epoch, key, index) not in plan.given
    )
    if all(cell is None for cell in to_fill):
        raise CheckFailed(f"{name} is still empty: replace each None by a number", attempted=False)
    return rows


def _cells(written: Sequence, width: int) -> list:
    """Return a quantity's numbers; where there are more or fewer, the whole (no number) in the place of each."""
    return list(written) if len(written) == width else [written] * width


def _unreadable(got: object, width: int) -> str:
    """Say why this is no number; a decimal comma makes four values of two."""
    if isinstance(got, (list, tuple, np.ndarray)) and len(got) != width:
        return f"expected {width} numbers, found {len(got)}; decimals are written with a point: 0.5"
    return f"{shorten(repr(got), 40)} is not a number that can be read"


def _true_row(plan: Table, before: Cells, epoch: int) -> Cells:
    now: dict[str, np.ndarray] = {}
    for column in plan.columns:
        now[column.name] = np.asarray(column.rule(now, before, epoch), dtype=float)
    return now


def _number(cell: object) -> float:
    if isinstance(cell, (bool, np.bool_)) or not isinstance(cell, Real):
        return math.nan
    try:
        value = float(cell)
    except OverflowError:
        return math.nan
    return value if math.isfinite(value) else math.nan


def _is_cut_short(value: float, want: float) -> bool:
    """Whether `value` is `want`, cut or rounded to fewer digits than are asked for."""
    for digits in range(1, DIGITS):
        unit = _unit(want, digits)
        if unit and any(abs(value - kept * unit) < 1e-6 * unit for kept in (round(want / unit), int(want / unit))):
            return True
    return False
