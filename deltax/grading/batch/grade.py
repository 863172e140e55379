"""The command: find what changed, have it graded, write it, tell."""

import os
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field, replace

from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading.batch.flow import Hands, outcomes
from deltax.grading.batch.folders import looked_at, misnamed, reader, submitters
from deltax.grading.batch.lessons import is_taught, nbgrader, teach
from deltax.grading.batch.pack import Outcome, Submission
from deltax.grading.batch.pool import Pool, Task
from deltax.grading.ledger import done
from deltax.grading.ledger.export import waiting
from deltax.grading.ledger.gradebook import Entry, Gradebook
from deltax.grading.ledger.journal import Journal, forget
from deltax.grading.ledger.penalties import LatePenalty
from deltax.grading.ledger.settings import Settings
from deltax.grading.record import GRADED
from deltax.grading.session import require_sandbox

_AT_ONCE = 64  # students in one transaction
_SECONDS_BETWEEN_COMMITS = 2.0
_FOR_A_WORKER = 4  # fewer submissions than this are not worth another process


@dataclass(frozen=True)
class Options:
    """What a person asks of `deltax grade`.

    Attributes
    ----------
    students : str
        A pattern such as ``student-0*``.
    workers : int or None
        Local processes; None lets the machine decide.
    scheduler : str
        The address of a Dask scheduler; empty for local processes.
    force : bool
        Grade again what has not changed.
    sandboxed : bool
        False only where a person has asked for it.
    """

    students: str = "*"
    workers: int | None = None
    scheduler: str = ""
    force: bool = False
    sandboxed: bool = True


@dataclass
class Summary:
    """What a run did.

    Attributes
    ----------
    states : Counter
        How many were graded, not gradable, need a human.
    penalties : list of LatePenalty
        Those that were worked out anew without grading again.
    unknown_penalties : list of LatePenalty
        Those that the teacher's plugin could not give; they are as they were.
    needs : list of (student, lesson, reason)
        Who needs a human, of those graded now and earlier, with those left out.
    left_out : list of (student, lesson, reason)
        Whose folder has an impossible name, and whom the gradebook refused.
    """

    states: Counter = field(default_factory=Counter)
    repaired: int = 0
    unchanged: int = 0
    penalties: list[LatePenalty] = field(default_factory=list)
    unknown_penalties: list[LatePenalty] = field(default_factory=list)
    needs: list[tuple[str, str, str]] = field(default_factory=list)
    left_out: list[tuple[str, str, str]] = field(default_factory=list)
    stopped: bool = False

    def count(self, outcome: Outcome) -> None:
        """Add one outcome."""
        self.states[outcome.state] += 1
        self.repaired += bool(outcome.repairs)


class Watcher:
    """Is told how a run goes; this one does not care."""

    def expected(self, submissions: int) -> None:
        """So many folders will be looked at."""

    def unchanged(self) -> None:
        """One needed no grading."""

    def graded(self, outcome: Outcome) -> None:
        """One was graded, and is safe."""


def grade_class(course: Course, lessons: list[str], options: Options, watcher: Watcher | None = None) -> Summary:
    """Grade what has changed in submitted/ and write it to gradebook, autograded/ and records/.

    Raises
    ------
    GradingError
        If there is nothing to grade, or the course itself cannot be graded.
    """
    watcher, summary = watcher or Watcher(), Summary()
    names = submitters(course, lessons, options.students)
    watcher.expected(sum(map(len, names.values())))
    with ExitStack() as stack:
        hands = stack.enter_context(closing(hands_of(options, sum(map(len, names.values())))))
        settings = Settings.of(course)
        if settings.gradebook_is_new:
            hands.prepare(sandboxed=options.sandboxed)  # while nbgrader makes its tables
        gradebook = stack.enter_context(closing(Gradebook(settings)))
        brought: set[tuple[str, str]] = set()

        def brought_in(outcome: Outcome) -> None:
            brought.add((outcome.lesson, outcome.student))
            summary.count(outcome)
            watcher.graded(outcome)

        journal = stack.enter_context(Journal(course, settings, gradebook, brought_in))
        for lesson in [name for name in names if not is_taught(course, name, gradebook)]:
            hands.prepare(sandboxed=options.sandboxed)  # while nbgrader reads the lesson
            teach(course, lesson, gradebook)

        def skipped(lesson: str, student: str) -> None:
            if (lesson, student) not in brought:  # those were told already
                summary.unchanged += 1
                watcher.unchanged()

        outdated: set[tuple[str, str]] = set()
        tasks = tried(_changed(course, names, options, gradebook, journal, skipped, outdated), hands)
        tasks = _marked(tasks, gradebook, outdated)
        with _recovering(journal, summary):
            _write(outcomes(tasks, hands, reader(course)), journal, summary, watcher)
            _renew_penalties(gradebook, names, summary)
        summary.left_out = misnamed(course, lessons, options.students)
        summary.left_out += [(*who, reason) for who, reason in journal.refused.items()]
        summary.needs = _who_needs_a_human(gradebook, names) + summary.left_out
    return summary


@contextmanager
def _recovering(journal: Journal, summary: Summary) -> Iterator[None]:
    """Bring in what was graded, where a run ends early; Ctrl-C is no error."""
    try:
        yield
    except KeyboardInterrupt:
        summary.stopped = True
        journal.recover()
    except GradingError:
        with suppress(GradingError):  # the first reason counts
            journal.recover()
        raise


def hands_of(options: Options, submissions: int) -> Hands:
    """Start local workers, or go to the cluster."""
    if options.scheduler:
        from deltax.grading.batch.cluster import Cluster  # late: Dask is an extra

        return Cluster(options.scheduler, sandboxed=options.sandboxed)
    if options.sandboxed:
        require_sandbox()
    useful = max(1, min(len(os.sched_getaffinity(0)), submissions // _FOR_A_WORKER))
    return Pool(options.workers or useful)


def tried(tasks: Iterator[Task], hands: Hands) -> Iterator[Task]:
    """Pass tasks on; before the first, start what grades: a machine that cannot must not take marks away.

    Raises
    ------
    GradingError
        If it does not start.
    """
    for number, task in enumerate(tasks):
        if number == 0:
            hands.start(task.pack)
        yield task


def write_feedback(course: Course, lessons: list[str], students: str) -> list[str]:
    """Let nbgrader write the feedback pages; return the lessons with which it failed."""
    line = ("--force", f"--student={students}")
    return [lesson for lesson in lessons if nbgrader(course, "generate_feedback", lesson, *line)]


def _changed(
    course: Course,
    names: dict[str, list[str]],
    options: Options,
    gradebook: Gradebook,
    journal: Journal,
    skipped: Callable[[str, str], None],
    outdated: set[tuple[str, str]],
) -> Iterator[Task]:
    """Yield what must be graded; note who has a grade that other bytes gave."""
    for task, key in looked_at(course, names, gradebook, sandboxed=options.sandboxed):
        lesson, student = task.pack.lesson, task.submission.student
        same = key == task.submission.key and journal.stands(lesson, student)
        if same and not options.force:
            skipped(lesson, student)
            continue
        if key is not None and not same:
            outdated.add((lesson, student))
        yield task


def _marked(tasks: Iterator[Task], gradebook: Gradebook, outdated: set[tuple[str, str]]) -> Iterator[Task]:
    """Pass tasks on; an outdated grade is marked as such just before, so that it never stands as if new."""
    for task in tasks:
        who = task.pack.lesson, task.submission.student
        if who in outdated:
            outdated.remove(who)
            forget(gradebook, who[0], [who[1]])
        yield task


def _write(graded: Iterator[tuple[Submission, Outcome]], journal: Journal, summary: Summary, watcher: Watcher) -> None:
    waiting: dict[str, list[Entry]] = defaultdict(list)
    last = time.monotonic()

    def commit() -> None:
        for lesson, entries in waiting.items():
            for entry in journal.commit(lesson, entries):
                summary.count(entry.outcome)
                watcher.graded(entry.outcome)
        waiting.clear()

    for submission, outcome in graded:
        try:
            entry = journal.stage(submission, outcome)
        except (FileExistsError, IsADirectoryError, NotADirectoryError, UnicodeError) as problem:
            journal.refused[submission.student, submission.lesson] = f"its files cannot be laid out: {problem}"
            continue
        light = replace(outcome, notebook="", record="")  # both are staged; memory stays flat
        waiting[submission.lesson].append(replace(entry, outcome=light))
        full = sum(map(len, waiting.values())) >= _AT_ONCE
        if full or time.monotonic() - last > _SECONDS_BETWEEN_COMMITS:
            commit()
            last = time.monotonic()
    commit()


def _renew_penalties(gradebook: Gradebook, names: dict[str, list[str]], summary: Summary) -> None:
    """Follow due dates and extensions that were changed since a submission was graded."""
    for lesson, students in names.items():
        for batch in done.in_batches(students):
            for one in gradebook.renew_penalties(lesson, batch):
                (summary.unknown_penalties if one.problem else summary.penalties).append(one)


def _who_needs_a_human(gradebook: Gradebook, names: dict[str, list[str]]) -> list[tuple[str, str, str]]:
    found = []
    with gradebook.reading() as connection:
        for lesson, students in names.items():
            wanted = set(students)
            chosen = done.DONE.select().where(done.DONE.c.lesson == lesson, done.DONE.c.state != GRADED)
            chosen = chosen.where(done.DONE.c.student.in_(waiting(lesson)))
            found += [
                (row.student, lesson, f"{row.state}: {row.reason}")
                for row in connection.execute(chosen.order_by(done.DONE.c.student))
                if row.student in wanted
            ]
    return found
