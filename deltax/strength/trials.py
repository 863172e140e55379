"""What the checks say about one answer or mutant, as data that can leave the process in which it was tried."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from deltax.check.scorecard import RIGHT, Row
from deltax.check.slips import CATALOGUE
from deltax.lessons.text import Cell
from deltax.lessons.trial import Answer, checks_of, scores_in_turn
from deltax.strength.mutants import Mutant
from deltax.strength.processes import Done

_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
_KNOWN_SLIPS = {*CATALOGUE, "prints"}  # that one `check.calls` finds by itself
_NEARLY = 0.011  # scores are rounded to hundredths


@dataclass(frozen=True)
class Said:
    """What one check cell said.

    Attributes
    ----------
    check : str
        The id of its cell.
    hidden : bool
        Whether students never see it.
    score, points : float
        What was earned, of what.
    rows : tuple of Row
        Idea by idea.
    fault : str
        Why it said nothing: it raised an error itself, or was stopped.
    """

    check: str
    hidden: bool
    score: float
    points: float
    rows: tuple[Row, ...] = ()
    fault: str = ""

    @property
    def full(self) -> bool:
        """Whether no point was taken off."""
        return self.score > self.points - _NEARLY

    @property
    def messages(self) -> tuple[str, ...]:
        """What it told the student, without the addresses of objects."""
        told = (f"{row.title}: {row.reason}" for row in self.rows if row.verdict != RIGHT)
        return tuple(_ADDRESS.sub("", message) for message in told)


def say(cells: list[Cell], exercise: str, source: str, *, until_lost: bool = False) -> Iterator[Said]:
    """Yield what each check of the exercise says about `source`; if `until_lost`, up to the first point lost."""
    checks = {cell.grade_id: cell for cell in checks_of(cells, exercise)}
    scores = scores_in_turn(cells, exercise, source)
    for grade_id, cell in checks.items():
        try:
            _, score = next(scores)
        except Exception as error:  # the check itself failed; nbgrader would give 0 points
            yield Said(grade_id, cell.is_hidden, 0.0, cell.points, fault=f"raised {type(error).__name__}: {error}")
            return
        said = Said(grade_id, cell.is_hidden, float(score), score.points, score.rows)
        yield said
        if until_lost and not said.full:
            return


def complete(done: Done, cells: list[Cell], exercise: str) -> tuple[Said, ...]:
    """Return what was said, and that the remaining checks of the exercise said nothing."""
    checks = checks_of(cells, exercise)[len(done.parts) :]
    silent = (Said(cell.grade_id, cell.is_hidden, 0.0, cell.points, fault=done.stopped) for cell in checks)
    return (*done.parts, *silent)


@dataclass(frozen=True)
class Trial:
    """One answer of the bank, and what each check of its exercise said."""

    answer: Answer
    said: tuple[Said, ...]

    @property
    def score(self) -> float:
        """Points earned over all checks of the exercise."""
        return round(sum(said.score for said in self.said), 2)

    @property
    def points(self) -> float:
        """What all checks of the exercise are worth."""
        return sum(said.points for said in self.said)

    @property
    def accepted(self) -> bool:
        """Whether all checks give full marks."""
        return all(said.full for said in self.said)

    @property
    def accepted_by_visible(self) -> bool:
        """Whether the checks that a student sees give full marks."""
        return all(said.full for said in self.said if not said.hidden)

    @property
    def slips(self) -> list[str]:
        """The slips that the checks named, in alphabetical order."""
        return sorted({row.slip for said in self.said for row in said.rows if row.slip})

    @property
    def problems(self) -> list[str]:
        """Where the checks and the first line disagree, in words."""
        answer, found = self.answer, list(_first_line_problems(self.answer, self.points))
        found += [f"{said.check} {said.fault}" for said in self.said if said.fault.startswith("raised")]
        if abs(self.score - answer.score) >= _NEARLY:
            found.append(f"the checks give {self.score:g}, a teacher gives {answer.score:g}")
        if answer.slip and answer.slip not in self.slips:
            found.append(f"the checks name {' and '.join(self.slips) or 'no slip'}, a teacher names {answer.slip}")
        return found


def _first_line_problems(answer: Answer, points: float) -> Iterator[str]:
    verdict = "right" if answer.right else "wrong"
    if not answer.path.name.startswith(f"{verdict}_"):
        yield f"the file's name does not begin with {verdict}_"
    if abs(answer.points - points) >= _NEARLY:
        yield f"the first line says of {answer.points:g}, but the checks are worth {points:g}"
    if answer.right != (answer.score == answer.points):
        yield f"the first line says {verdict}, but score {answer.score:g} of {answer.points:g}"
    if answer.slip and answer.slip not in _KNOWN_SLIPS:
        yield f"no slip is called {answer.slip} in deltax/check/slips"


@dataclass(frozen=True)
class MutantTrial:
    """One mutant, and what the checks said up to the first point lost."""

    mutant: Mutant
    said: tuple[Said, ...]
    stopped: str

    @property
    def survived(self) -> bool:
        """Whether no check took a point off."""
        return not self.stopped and all(said.full for said in self.said)


@dataclass(frozen=True)
class SameMessage:
    """Wrong answers that one check tells the same, though a teacher names different slips."""

    check: str
    trials: tuple[Trial, ...]


def same_messages(trials: Sequence[Trial]) -> list[SameMessage]:
    """Return the groups of wrong answers whose slips a check's messages do not tell apart."""
    groups: dict[tuple[str, ...], list[Trial]] = {}
    for trial in trials:
        for said in trial.said if trial.answer.slip else ():
            if said.messages:
                groups.setdefault((said.check, *said.messages), []).append(trial)
    return [
        SameMessage(check, tuple(group))
        for (check, *_), group in groups.items()
        if len({trial.answer.slip for trial in group}) > 1
    ]
