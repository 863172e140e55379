"""Try all answers and mutants of some lessons, and put together how strong each exercise's checks are."""

import ast
import gc
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from deltax.check import derivation  # noqa: F401 - imported once here, not in every forked process
from deltax.check.slips import CATALOGUE
from deltax.course import Course
from deltax.errors import CourseError, LessonError
from deltax.lessons.rules import RULES_OF_TRIALS, check_lesson
from deltax.lessons.text import Cell, read
from deltax.lessons.trial import Answer, bank, checks_of, prepare, try_answer
from deltax.strength import equivalents
from deltax.strength.equivalents import FILE, Equivalent, read_equivalents
from deltax.strength.mutants import Mutant, mutants
from deltax.strength.processes import Done, Limits, do_all
from deltax.strength.separation import Alike, slips_not_told_apart
from deltax.strength.trials import MutantTrial, Said, SameMessage, Trial, complete, same_messages, say

_TASKS_A_PROCESS = 20  # to fork costs more than to try an answer


@dataclass(frozen=True)
class ExerciseReport:
    """How strong the checks of one exercise are."""

    lesson: str
    exercise: str
    points: float
    reference: tuple[Said, ...]
    trials: tuple[Trial, ...]
    mutant_trials: tuple[MutantTrial, ...]
    listed: tuple[Equivalent, ...]
    alike: tuple[Alike, ...]
    slips_used: tuple[str, ...]

    @cached_property
    def right(self) -> list[Trial]:
        """The right answers of the bank."""
        return [trial for trial in self.trials if trial.answer.right]

    @cached_property
    def wrong(self) -> list[Trial]:
        """The wrong answers of the bank."""
        return [trial for trial in self.trials if not trial.answer.right]

    @cached_property
    def rejected(self) -> list[Trial]:
        """Right answers that do not get full marks."""
        return [trial for trial in self.right if not trial.accepted]

    @cached_property
    def accepted_by_visible(self) -> list[Trial]:
        """Wrong answers that get full marks from the visible checks: what hidden checks are for."""
        return [trial for trial in self.wrong if trial.accepted_by_visible]

    @cached_property
    def accepted(self) -> list[Trial]:
        """Wrong answers that get full marks from all checks."""
        return [trial for trial in self.wrong if trial.accepted]

    @cached_property
    def disagreements(self) -> list[Trial]:
        """Other answers whose score or slip is not what their first line says."""
        counted = [*self.rejected, *self.accepted]
        return [trial for trial in self.trials if trial.problems and trial not in counted]

    @cached_property
    def surviving(self) -> list[Mutant]:
        """Mutants that no check notices and that are not listed as equivalent."""
        unnoticed = [trial.mutant for trial in self.mutant_trials if trial.survived]
        return [mutant for mutant in unnoticed if not any(entry.is_of(mutant) for entry in self.listed)]

    @cached_property
    def equivalent(self) -> list[Mutant]:
        """Mutants that no check notices and that are listed as equivalent."""
        unnoticed = [trial.mutant for trial in self.mutant_trials if trial.survived]
        return [mutant for mutant in unnoticed if mutant not in self.surviving]

    @cached_property
    def stopped(self) -> list[MutantTrial]:
        """Mutants that did not come to an end, and were stopped: they count as noticed."""
        return [trial for trial in self.mutant_trials if trial.stopped]

    @cached_property
    def stale(self) -> list[tuple[Equivalent, str]]:
        """Entries of `equivalent.toml` that excuse nothing, each with why."""
        return equivalents.stale(self.listed, self.mutant_trials)

    @cached_property
    def same_messages(self) -> list[SameMessage]:
        """Wrong answers that a check tells the same though a teacher names different slips."""
        return same_messages(self.wrong)

    @property
    def reference_rejected(self) -> list[Said]:
        """Checks that take a point off the reference solution: then its mutants say nothing."""
        return [said for said in self.reference if not said.full]

    @property
    def clean(self) -> bool:
        """Whether nothing of it must be mended."""
        wrong_verdicts = (self.reference_rejected, self.rejected, self.accepted, self.disagreements)
        return not any((*wrong_verdicts, self.surviving, self.stale))


@dataclass(frozen=True)
class _Plan:
    """What is to be tried for one exercise."""

    lesson: str
    exercise: str
    source: str
    cells: list[Cell]
    answers: list[Answer]
    mutants: list[Mutant]
    listed: list[Equivalent]

    def batches(self) -> list[list[partial]]:
        """Return the tasks, several a process: the reference and the answers, the mutants, the slips."""
        sources = [self.source, *(answer.source for answer in self.answers)]
        answers = [partial(say, self.cells, self.exercise, source) for source in sources]
        faults = [partial(say, self.cells, self.exercise, mutant.source, until_lost=True) for mutant in self.mutants]
        slips = partial(slips_not_told_apart, self.cells, self.exercise)
        return [*in_batches(answers), *in_batches([*faults, slips])]

    def report(self, done: Iterator[Done]) -> ExerciseReport:
        """Take as many results as there are tasks, and put them together."""
        reference = complete(next(done), self.cells, self.exercise)
        trials = [Trial(answer, complete(next(done), self.cells, self.exercise)) for answer in self.answers]
        mutant_trials = [_mutant_trial(mutant, next(done)) for mutant in self.mutants]
        alike = next(done).parts
        checks = checks_of(self.cells, self.exercise)
        named = {slip for trial in trials for slip in trial.slips}
        return ExerciseReport(
            self.lesson,
            self.exercise,
            points=sum(cell.points for cell in checks),
            reference=reference,
            trials=tuple(trials),
            mutant_trials=tuple(mutant_trials),
            listed=tuple(self.listed),
            alike=tuple(alike),
            slips_used=tuple(sorted(named.union(*map(_slips_in, checks)))),
        )


def measure(
    course: Course, chosen: list[str], *, with_mutants: bool = True, limits: Limits | None = None
) -> Iterator[ExerciseReport]:
    """Yield the report of each exercise, in the order of the lessons.

    Parameters
    ----------
    chosen : list of str
        Lessons, or exercises as ``"<lesson>/<exercise>"``; all lessons if there are none.
    with_mutants : bool
        Whether mutants are tried, and `equivalent.toml` is read.
    limits : Limits, optional
        For each answer and each mutant.

    Raises
    ------
    CourseError
        If there is no such lesson or exercise, or a lesson's text, a first line or an `equivalent.toml` cannot be used.
    """
    names = chosen or course.lesson_names()
    lessons = list(dict.fromkeys(name.partition("/")[0] for name in names))
    plans = [plan for lesson in course.chosen(lessons) for plan in _plans(course, lesson, with_mutants)]
    plans = _only(plans, names)
    gc.freeze()  # a forked process copies what the collector touches
    batches = [batch for plan in plans for batch in plan.batches()]
    done = do_all(lambda task: task(), batches, limits or Limits())
    for plan in plans:
        yield plan.report(done)


def in_batches(tasks: list[partial]) -> list[list[partial]]:
    """Cut a list of tasks into those of one process."""
    return [tasks[at : at + _TASKS_A_PROCESS] for at in range(0, len(tasks), _TASKS_A_PROCESS)]


def _only(plans: list[_Plan], names: list[str]) -> list[_Plan]:
    """Return the plans of the lessons and exercises that are named."""
    known = {f"{plan.lesson}/{plan.exercise}" for plan in plans}
    for name in names:
        if "/" in name and name not in known:
            choice = ", ".join(sorted(one for one in known if one.startswith(name.partition("/")[0] + "/")))
            raise CourseError(f"no exercise is called {name!r}\n  Fix: choose from {choice}")
    return [plan for plan in plans if plan.lesson in names or f"{plan.lesson}/{plan.exercise}" in names]


def _plans(course: Course, lesson: str, with_mutants: bool) -> Iterator[_Plan]:
    path = course.text(lesson)
    cells = read(path)
    check_lesson(path.relative_to(course.root), cells, RULES_OF_TRIALS)  # a lesson too long can be tried all the same
    prepare(cells)
    _warm_algebra(cells)
    answers = list(bank(course, lesson))
    exercises = [cell for cell in cells if cell.role == "answer"]
    _refuse_strangers(path.parent / "answers", {cell.grade_id for cell in exercises}, course.root)
    for cell in exercises:
        listing = path.parent / "answers" / cell.grade_id / FILE
        yield _Plan(
            lesson,
            cell.grade_id,
            cell.source,
            cells,
            [answer for answer in answers if answer.exercise == cell.grade_id],
            mutants(cell.source) if with_mutants else [],
            read_equivalents(listing, listing.relative_to(course.root)) if with_mutants else [],
        )


def _refuse_strangers(folder: Path, exercises: set[str], root: Path) -> None:
    for path in sorted(folder.glob("*/*")):
        if path.parent.name not in exercises:
            cure = f"choose from {', '.join(sorted(exercises))}"
            raise LessonError(
                path.relative_to(root), None, f"no answer cell of the lesson is called {path.parent.name}", cure
            )


def _warm_algebra(cells: list[Cell]) -> None:
    """Judge the reference derivations once: SymPy remembers what each process would else work out by itself."""
    derived = {cell.grade_id for cell in cells if cell.role == "check" and ".derivation(" in cell.source}
    for cell in cells:
        if cell.role == "answer" and f"{cell.grade_id}-check" in derived:
            try_answer(cells, cell.grade_id, cell.source)


def _mutant_trial(mutant: Mutant, done: Done) -> MutantTrial:
    return MutantTrial(mutant, tuple(done.parts), done.stopped)


def _slips_in(cell: Cell) -> set[str]:
    """Return the names of slips that a check cell writes."""
    words = (node.value for node in ast.walk(ast.parse(cell.source)) if isinstance(node, ast.Constant))
    return {word for word in words if isinstance(word, str) and word in CATALOGUE}
