"""Try an answer: run one answer file through the checks of its exercise, in this process.

For authors, on files they trust. Students' notebooks are graded elsewhere.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType, MappingProxyType

from deltax.check import Score
from deltax.course import Course
from deltax.errors import LessonError
from deltax.lessons.definitions import definitions
from deltax.lessons.text import Cell, read
from deltax.student import silence

_FIRST_LINE = re.compile(
    r"# (?P<verdict>right|wrong): (?P<reason>.+?); score (?P<score>\d+(\.\d+)?) of (?P<points>\d+(\.\d+)?)"
    r"(; slip (?P<slip>[\w-]+))?"
)
_CURE = "write it as `# wrong: forward for central; score 0 of 4; slip forward-difference`"


@dataclass(frozen=True)
class Answer:
    """One file of the bank: an answer with the score that a teacher would give."""

    path: Path
    exercise: str
    right: bool
    reason: str
    score: float
    points: float
    slip: str | None
    source: str


@dataclass(frozen=True)
class Verdict:
    """What the checks said about one answer."""

    answer: Answer
    scores: dict[str, Score]

    @property
    def score(self) -> float:
        """Points earned over all checks of the exercise."""
        return round(sum(self.scores.values()), 2)

    @property
    def slips(self) -> set[str]:
        """The slips that the checks named."""
        return {row.slip for score in self.scores.values() for row in score.rows if row.slip}

    @property
    def fits(self) -> bool:
        """Whether the checks agree with the teacher, in score and in the slip that is named."""
        same_score = abs(self.score - self.answer.score) < 0.011
        return same_score and (self.answer.slip is None or self.answer.slip in self.slips)

    def in_words(self) -> str:
        """Say what the checks gave, what a teacher would give, and each check's reasons."""
        wanted = f"{self.answer.score:g}" + (f" and names {self.answer.slip}" if self.answer.slip else "")
        given = f"{self.score:g} and names {', '.join(sorted(self.slips)) or 'no slip'}"
        reasons = "\n".join(score.summary() for score in self.scores.values()).replace("\n", "\n  ")
        return f"the checks give {given}; a teacher gives {wanted}\n  {reasons}"


def bank(course: Course, lesson: str) -> Iterator[Answer]:
    """Yield the answers of a lesson, from ``lessons/<lesson>/answers/<exercise>/*.py``.

    Raises
    ------
    LessonError
        If a first line does not say verdict, reason and score.
    """
    for path in sorted(course.text(lesson).parent.glob("answers/*/*.py")):
        shown = path.relative_to(course.root)
        try:
            answer = first_line(path, path.parent.name, path.read_text(encoding="utf-8"))
        except UnicodeDecodeError as error:
            raise LessonError(shown, None, f"is not UTF-8 text ({error.reason})", "save it as UTF-8") from None
        if answer is None:
            raise LessonError(shown, None, "the first line does not say what a teacher would", _CURE)
        yield answer


def first_line(path: Path, exercise: str, source: str) -> Answer | None:
    """Return the answer with what its first line says; None where that line says nothing."""
    found = _FIRST_LINE.fullmatch(source.partition("\n")[0].rstrip())
    return found and Answer(
        path,
        exercise,
        right=found["verdict"] == "right",
        reason=found["reason"],
        score=float(found["score"]),
        points=float(found["points"]),
        slip=found["slip"],
        source=source,
    )


def try_bank(course: Course, lesson: str) -> Iterator[Verdict]:
    """Yield what the lesson's checks say about each answer of its bank."""
    cells = read(course.text(lesson))
    for answer in bank(course, lesson):
        yield Verdict(answer, try_answer(cells, answer.exercise, answer.source))


def try_answer(cells: list[Cell], exercise: str, source: str) -> dict[str, Score]:
    """Run `source` in place of an answer cell, then each check of that exercise.

    All other answers are the reference solutions. As in the judge, only imports,
    functions, classes and literal constants of the other cells are there.

    Returns
    -------
    dict of check id to Score
    """
    return dict(scores_in_turn(cells, exercise, source))


def scores_in_turn(cells: list[Cell], exercise: str, source: str) -> Iterator[tuple[str, Score]]:
    """Yield id and score of each check of the exercise as `try_answer` does, as soon as it is known."""
    names = names_of(cells, replace={exercise: source})
    for cell in checks_of(cells, exercise):
        yield cell.grade_id, _score(cell.source, dict(names))


def checks_of(cells: list[Cell], exercise: str) -> list[Cell]:
    """Return the check cells of an exercise: the visible one, and the hidden one if there is one."""
    mine = {f"{exercise}-check", f"{exercise}-hidden"}
    return [cell for cell in cells if cell.grade_id in mine]


def names_of(cells: list[Cell], replace: Mapping[str, str] = MappingProxyType({})) -> dict[str, object]:
    """Return what a notebook defines: the answers, and the other cells' imports, functions and constants.

    Parameters
    ----------
    replace : mapping of answer id to source
        What stands in place of these reference solutions.
    """
    names: dict[str, object] = {"__name__": "__main__"}
    with silence():
        for cell in cells:
            if cell.role == "answer":
                _run(replace.get(cell.grade_id, cell.source), names)
            elif cell.role is None and cell.kind == "code":
                _run(_definitions(cell.source), names)
    return names


def prepare(cells: list[Cell]) -> None:
    """Do once what all trials of a lesson share: compile its cells, and import what they import."""
    for cell in cells:
        if cell.role == "check":
            _compiled_check(cell.source)
        elif cell.role == "answer":
            _compiled(cell.source)
        elif cell.role is None and cell.kind == "code":
            _definitions(cell.source)
        if cell.kind == "code":
            with silence():
                _run(_imports(cell.source), {})


def _run(code: str | CodeType, names: dict) -> None:
    """Run one cell; like a notebook, go on after an error."""
    try:
        exec(_compiled(code) if isinstance(code, str) else code, names)
    except (Exception, SystemExit):
        return


@cache
def _compiled(source: str) -> CodeType:
    return compile(source, "<cell>", "exec")


@cache
def _definitions(source: str) -> CodeType:
    """Return the part of a cell that defines names without computing anything."""
    return _code(definitions(source))


def _imports(source: str) -> CodeType:
    return _code([node for node in definitions(source) if isinstance(node, ast.Import | ast.ImportFrom)])


def _code(statements: list[ast.stmt]) -> CodeType:
    return compile(ast.Module(statements, type_ignores=[]), "<cell>", "exec")


@cache
def _compiled_check(source: str) -> tuple[CodeType, CodeType]:
    """Return a check cell in two parts: all but its last line, and that line's value."""
    *body, last = ast.parse(source).body
    before = compile(ast.Module(body, type_ignores=[]), "<check>", "exec")
    return before, compile(ast.Expression(last.value), "<check>", "eval")


def _score(source: str, names: dict) -> Score:
    """Run a check cell and return its last value."""
    before, last = _compiled_check(source)
    exec(before, names)
    return eval(last, names)
