"""Grade one submission, as a pure function of the lesson's pack and what was handed in. Runs in workers."""

import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import nbformat
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.api import MissingEntry
from nbgrader.preprocessors import OverwriteCells

from deltax.errors import CourseError
from deltax.grading import watch
from deltax.grading.batch.pack import Outcome, Pack, SourceCell, Submission
from deltax.grading.bundle import Bundle
from deltax.grading.intake import Intake, mend
from deltax.grading.limits import Limits
from deltax.grading.plugin.steps import cells_of, show, ungraded
from deltax.grading.record import NEEDS_A_HUMAN, NOT_GRADABLE, CheckRecord, Record
from deltax.grading.session import Graded, Grader
from deltax.grading.wire.frames import ENDED, TOO_LATE

STRIKES = 3  # so many workers may end over a submission
_NO_RESPONSE = "No response."  # nbgrader's words for an answer that was left as it was
_STOPPED = "stopped after"  # how a limit of processor time is told
_TIMES_THE_REFERENCE = 10
_PATIENCE = 2


class CannotStart(Exception):
    """What grades does not start on this machine just now; no submission is to blame for that."""


class Workbench:
    """One worker's warm processes, and the lessons it has met."""

    def __init__(self) -> None:
        self._graders: dict[bool, Grader] = {}
        self._lessons: dict[str, _Lesson] = {}

    def close(self) -> None:
        """End the warm processes."""
        for grader in self._graders.values():
            grader.close()
        self._graders.clear()

    def start(self, sandboxed: bool, limits: Limits) -> Grader:
        """Start the warm processes, where they do not run yet.

        Raises
        ------
        CannotStart
            With the reason, in words.
        """
        try:
            grader = self._grader(sandboxed, limits)
            grader.start()
        except Exception as problem:
            self.close()
            raise CannotStart(_in_words(problem)) from None
        return grader

    def warm_up(self, *, sandboxed: bool) -> None:
        """Start what grades before there is anything to grade; `CannotStart` where that fails."""
        watch.next_step(None)
        self.start(sandboxed, Limits.of_environment())

    def grade(self, pack: Pack, submission: Submission, *, alone: bool = False) -> Outcome:
        """Grade one submission; never raises for what a student did.

        Parameters
        ----------
        alone : bool
            Nothing else is graded meanwhile, because time ran out before: wait longer by the clock.

        Raises
        ------
        CannotStart
            If there is nothing to grade with.
        """
        watch.next_step(pack.limits)
        lesson = self._lesson(pack)
        intake = mend(submission.found, pack.lesson, lesson.teachers, lesson.handed_out)
        lesson.as_in_the_gradebook(intake.notebook)
        limits = patient(pack.limits) if alone else pack.limits
        graded = self._graded(lesson, intake, limits)
        if _ran_into_limits(graded.record) and (fair := self._fair(lesson, limits)) != limits:
            graded = self._graded(lesson, intake, fair)
        watch.next_step(limits)
        outcome = _outcome(lesson, intake, submission, graded)
        return _unmarked(outcome) if graded.record.state == NOT_GRADABLE else outcome

    def _lesson(self, pack: Pack) -> "_Lesson":
        if pack.digest not in self._lessons:
            self._lessons = {pack.digest: _Lesson.of(pack)}  # classes come lesson by lesson
        return self._lessons[pack.digest]

    def _grader(self, sandboxed: bool, limits: Limits) -> Grader:
        grader = self._graders.get(sandboxed)
        if grader is None:
            grader = self._graders[sandboxed] = Grader(sandboxed=sandboxed, limits=limits)
        return grader

    def _graded(self, lesson: "_Lesson", intake: Intake, limits: Limits) -> Graded:
        if intake.reason:
            return ungraded(lesson.bundle, NOT_GRADABLE, intake.reason, intake)
        watch.next_step(limits)
        with _limited(self.start(lesson.pack.sandboxed, limits), limits) as grader:
            try:
                cells = cells_of(lesson.bundle, intake.notebook)
                return grader.grade(lesson.bundle, cells, intake.files, intake.notes)
            except Exception as problem:
                self.close()  # the next submission gets fresh helpers; now, to see whether there can be any
                self.start(lesson.pack.sandboxed, limits)
                return ungraded(lesson.bundle, NEEDS_A_HUMAN, _in_words(problem), intake)

    def _fair(self, lesson: "_Lesson", limits: Limits) -> Limits:
        """Return limits that are ten times what the teacher's own solution needs on this worker, if that is more.

        The limits themselves are the measure, since they count processor time: what a load on the machine is not.
        """
        if lesson.slowness is None:
            intake = Intake(lesson.pack.lesson, lesson.teachers)
            tries = (1, _TIMES_THE_REFERENCE, _TIMES_THE_REFERENCE**2)
            lesson.slowness = next(
                (
                    slowness
                    for slowness in tries
                    if not _ran_into_limits(
                        self._graded(lesson, intake, _slower(limits, slowness / _TIMES_THE_REFERENCE, 100)).record
                    )
                ),
                tries[-1],
            )
        return _slower(limits, lesson.slowness) if lesson.slowness > 1 else limits


def _in_words(problem: Exception) -> str:
    return str(problem) if isinstance(problem, CourseError) else f"{type(problem).__name__}: {problem}"


def patient(limits: Limits) -> Limits:
    """Return limits for a submission that is graded with nothing else at work."""
    return replace(limits, wall_factor=_PATIENCE * limits.wall_factor, one_processor=False)


def _slower(limits: Limits, times: float, patience: float = 1) -> Limits:
    """Return limits for a machine that is so many times slower."""
    return replace(
        limits,
        seconds_per_cell=limits.seconds_per_cell * times,
        seconds_per_call=limits.seconds_per_call * times,
        wall_factor=limits.wall_factor * patience,
    )


def without_marks(pack: Pack, submission: Submission, reason: str) -> Outcome:
    """Return the outcome of a submission that nobody grades: the student's text where it can be read, no score."""
    lesson = _Lesson.of(pack)
    intake = mend(submission.found, pack.lesson, lesson.teachers, lesson.handed_out)
    lesson.as_in_the_gradebook(intake.notebook)
    return _unmarked(_outcome(lesson, intake, submission, ungraded(lesson.bundle, NEEDS_A_HUMAN, reason, intake)))


def _unmarked(outcome: Outcome) -> Outcome:
    """Leave every cell to a human: an answer that nobody could read is none that was left as it was."""
    return replace(outcome, scores=dict.fromkeys(outcome.scores), comments=dict.fromkeys(outcome.comments))


@dataclass
class _Lesson:
    pack: Pack
    bundle: Bundle
    teachers: NotebookNode
    handed_out: NotebookNode
    overwrite: OverwriteCells
    slowness: float | None = None

    @classmethod
    def of(cls, pack: Pack) -> "_Lesson":
        teachers = nbformat.reads(zlib.decompress(pack.source).decode(), as_version=4)
        handed_out = nbformat.reads(zlib.decompress(pack.release).decode(), as_version=4)
        overwrite = OverwriteCells()
        overwrite.notebook_id = overwrite.assignment_id = pack.lesson
        overwrite.gradebook = _Cells(pack)
        return cls(pack, Bundle(pack.lesson, teachers), teachers, handed_out, overwrite)

    def as_in_the_gradebook(self, notebook: NotebookNode) -> None:
        """Give each cell the points, the type and the checksum of the gradebook, with nbgrader's own step."""
        if self.pack.kernelspec:
            notebook.metadata["kernelspec"] = nbformat.from_dict(json.loads(self.pack.kernelspec))
        for index, cell in enumerate(notebook.cells):
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
            self.overwrite.preprocess_cell(cell, {}, index)


class _Cells:
    """The part of a gradebook that nbgrader's step asks for cells."""

    def __init__(self, pack: Pack):
        self._cells = {cell.name: cell for cell in pack.cells}

    def find_source_cell(self, name: str, *_: str) -> SourceCell:
        if name not in self._cells:
            raise MissingEntry(f"no cell {name}")
        return self._cells[name]

    find_graded_cell = find_source_cell


@contextmanager
def _limited(grader: Grader, limits: Limits) -> Iterator[Grader]:
    before, grader.limits = grader.limits, limits
    try:
        yield grader
    finally:
        grader.limits = before


def _outcome(lesson: _Lesson, intake: Intake, submission: Submission, graded: Graded) -> Outcome:
    notebook, record = intake.notebook, graded.record
    show(notebook, lesson.bundle, graded, intake.pictures)
    scores: dict[str, float | None] = {}
    comments: dict[str, str | None] = {}
    for cell in notebook.cells:
        flags = cell.metadata.get("nbgrader", {})
        name = flags.get("grade_id")
        if utils.is_grade(cell):
            check = record.check(name)
            written = utils.is_solution(cell)
            scores[name] = utils.determine_grade(cell)[0] if written else check.score if check else None
        if utils.is_solution(cell):
            same = flags.get("checksum") == utils.compute_checksum(cell)
            comments[name] = _NO_RESPONSE if same else None
    return Outcome(
        student=submission.student,
        lesson=record.lesson,
        key=submission.key,
        state=record.state,
        reason=record.reason,
        record=record.to_json(),
        notebook=nbformat.v4.writes(notebook) + "\n",
        scores=scores,
        comments=comments,
        repairs=tuple(record.repairs),
        unlucky=_unlucky(graded),
        late=any(TOO_LATE in words for words in _limits_told(record)),
    )


def _unlucky(graded: Graded) -> bool:
    """Whether the machine may be to blame: a wait by the clock, a process that something ended, helpers that failed."""
    told = _limits_told(graded.record)
    failed = graded.record.state == NEEDS_A_HUMAN and not graded.outputs
    return failed or any(TOO_LATE in words or ENDED in words for words in told)


def _limits_told(record: Record) -> list[str]:
    def of_check(check: CheckRecord) -> list[str]:
        return [*check.limits, check.fault]

    return [*record.limits, *(words for check in record.checks for words in of_check(check))]


def _ran_into_limits(record: Record) -> bool:
    return any(_STOPPED in words for words in _limits_told(record))
