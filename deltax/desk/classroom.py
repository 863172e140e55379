"""The class in one lesson, in numbers: counted from the records, never from the notebooks."""

import statistics
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from deltax.check.slips import CATALOGUE
from deltax.grading.record import GRADED, Record

SMALL_CLASS = 10
LOW_INDEX = 0.1


@dataclass(frozen=True)
class CheckFigures:
    """One check over the class.

    Attributes
    ----------
    passed : int
        Students with all of its points.
    index : float or None
        The item-rest correlation; None where there is nothing to separate.
    """

    grade_id: str
    points: float
    students: int
    passed: int
    mean_points: float
    index: float | None

    @property
    def rate(self) -> float:
        """Share of the class that passed, from 0 to 1."""
        return self.passed / self.students if self.students else 0.0


@dataclass(frozen=True)
class SharedSlip:
    """A known slip, and who made it."""

    name: str
    students: list[str]
    checks: list[str]
    text: str
    see: str


@dataclass(frozen=True)
class StudentLine:
    """One student: what became of the notebook, and the points of the checks."""

    student: str
    state: str
    score: float | None


@dataclass(frozen=True)
class Classroom:
    """All that the report tells."""

    lesson: str
    most: float
    scores: dict[str, float]
    checks: list[CheckFigures]
    slips: list[SharedSlip]
    missing: list[str]
    ungraded: list[str]
    waiting: list[tuple[str, str]]
    limits: list[tuple[str, str]]
    students: list[StudentLine]
    has_roster: bool = True

    @property
    def graded(self) -> int:
        """How many notebooks the figures stand on."""
        return len(self.scores)

    @property
    def small(self) -> bool:
        """Whether the figures jump with every student."""
        return self.graded < SMALL_CLASS

    @property
    def quartiles(self) -> tuple[float, float, float]:
        """The scores below which a quarter, half and three quarters of the class lie."""
        values = sorted(self.scores.values())
        if len(values) < 2:
            return (values[0],) * 3 if values else (0.0, 0.0, 0.0)
        low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
        return low, middle, high


@dataclass(frozen=True)
class Handed:
    """What is known of the class besides the records: the roster, the folders, and the essays that wait."""

    roster: frozenset[str] = frozenset()
    submitted: frozenset[str] = frozenset()
    essays_waiting: frozenset[str] = field(default_factory=frozenset)


def classroom(lesson: str, records: Mapping[str, Record], handed: Handed, words: Mapping[str, str]) -> Classroom:
    """Count the class.

    Parameters
    ----------
    records : mapping of student to Record
        One record a submission.
    """
    graded = {name: record for name, record in sorted(records.items()) if record.state == GRADED}
    everybody = sorted(handed.roster | handed.submitted | set(records))
    return Classroom(
        lesson=lesson,
        most=sum(check.points for record in list(records.values())[:1] for check in record.checks),
        scores={name: record.score for name, record in graded.items()},
        checks=_checks(graded),
        slips=_slips(graded),
        missing=sorted(handed.roster - handed.submitted - set(records)),
        ungraded=sorted(handed.submitted - set(records)),
        waiting=_waiting(records, handed, words),
        limits=[(name, limit) for name, record in sorted(records.items()) for limit in _limits(record)],
        students=[_line(name, records.get(name), handed) for name in everybody],
        has_roster=bool(handed.roster),
    )


def item_rest_correlation(items: Iterable[float], rests: Iterable[float]) -> float | None:
    """Return the correlation between an item's points and the points of all other items; None without spread."""
    items, rests = list(items), list(rests)
    try:
        return round(statistics.correlation(items, rests), 2)
    except statistics.StatisticsError:
        return None


def _checks(graded: Mapping[str, Record]) -> list[CheckFigures]:
    order = list(dict.fromkeys(check.grade_id for record in graded.values() for check in record.checks))
    figures = []
    for grade_id in order:
        pairs = [(check, record) for record in graded.values() if (check := record.check(grade_id))]
        items = [check.score or 0.0 for check, _ in pairs]
        rests = [record.score - item for item, (_, record) in zip(items, pairs, strict=True)]
        points = pairs[0][0].points
        passed = sum(item >= points - 0.005 for item in items)
        mean = round(statistics.fmean(items), 2)
        figures.append(CheckFigures(grade_id, points, len(items), passed, mean, item_rest_correlation(items, rests)))
    return figures


def _slips(graded: Mapping[str, Record]) -> list[SharedSlip]:
    who: dict[str, dict[str, None]] = {}
    where: dict[str, Counter] = {}
    for name, record in graded.items():
        for check in record.checks:
            for row in check.rows:
                if row["slip"] in CATALOGUE:
                    who.setdefault(row["slip"], {})[name] = None
                    where.setdefault(row["slip"], Counter())[check.grade_id] += 1
    found = [
        SharedSlip(slip, list(names), list(where[slip]), CATALOGUE[slip].text, CATALOGUE[slip].see)
        for slip, names in who.items()
    ]
    return sorted(found, key=lambda slip: (-len(slip.students), slip.name))


def _waiting(records: Mapping[str, Record], handed: Handed, words: Mapping[str, str]) -> list[tuple[str, str]]:
    lines = []
    for name, record in sorted(records.items()):
        if record.state != GRADED:
            lines.append((name, f"{record.state}: {' '.join(record.reason.split())}"))
        else:
            unscored = [check.grade_id for check in record.checks if check.score is None]
            lines += [(name, words["check_waits"].format(check=check)) for check in unscored]
        if name in handed.essays_waiting:
            lines.append((name, words["reads"]))
    return lines


def _limits(record: Record) -> list[str]:
    return [*record.limits, *(f"{check.grade_id}: {limit}" for check in record.checks for limit in check.limits)]


def _line(name: str, record: Record | None, handed: Handed) -> StudentLine:
    if record is not None:
        return StudentLine(name, record.state, record.score if record.state == GRADED else None)
    return StudentLine(name, "not graded yet" if name in handed.submitted else "not handed in", None)
