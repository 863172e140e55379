"""`deltax grade` and `deltax export`, from the options to the exit code."""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext

from sqlalchemy.exc import SQLAlchemyError

from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading.batch import tell
from deltax.grading.batch.diff import differences, unknown_penalties
from deltax.grading.batch.folders import misnamed, submitters
from deltax.grading.batch.grade import Options, Watcher, grade_class, write_feedback
from deltax.grading.batch.lessons import LOG
from deltax.grading.batch.progress import Progress
from deltax.grading.ledger.export import CheckRow, StudentRow, check_rows, student_rows, write_csv
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.ledger.settings import Settings

STOPPED = 130  # the exit code of what Ctrl-C ended
_STOPPED = "stopped; what was graded is safe. To go on, run the same command again"
_WAYS_OUT = "give points in the formgrader, or try one again with --force --student NAME"


def grade(course: Course, options: argparse.Namespace) -> int:
    """Grade what changed, tell, return the exit code."""
    try:
        with _trouble_in_a_line():
            return _grade(course, options)
    except KeyboardInterrupt:  # before the first submission, or while telling
        tell.say(_STOPPED)
        return STOPPED


@contextmanager
def _trouble_in_a_line() -> Iterator[None]:
    """Tell of a full disk, a locked or lost database in a line: a person can mend it, and nothing is lost."""
    try:
        yield
    except BrokenPipeError:  # whoever reads has seen enough, as in `deltax export | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from None
    except (SQLAlchemyError, OSError) as problem:
        what = "the gradebook" if isinstance(problem, SQLAlchemyError) else "a file"
        reason = next(iter(str(problem).splitlines()), type(problem).__name__)
        raise GradingError(
            f"{what} cannot be used: {reason}\n  Fix: mend that; what was graded is safe, so run it again"
        ) from None


def _grade(course: Course, options: argparse.Namespace) -> int:
    lessons = course.chosen(options.lesson)
    wanted = Options(
        students=options.student,
        workers=options.workers,
        scheduler=options.scheduler,
        force=options.force,
        sandboxed=not options.no_sandbox,
    )
    if options.diff:
        return _diff(course, lessons, wanted, as_json=options.json)
    with closing(Progress()) if not options.json else nullcontext(tell.Lines()) as watcher:
        summary = grade_class(course, lessons, wanted, watcher)
    without: list[str] = []
    if options.feedback and not summary.stopped:
        without = write_feedback(course, sorted(submitters(course, lessons, wanted.students)), wanted.students)
    if not options.json:
        with closing(Gradebook(Settings.of(course))) as gradebook:
            print(tell.score_table(student_rows(gradebook, lessons, wanted.students), summary.needs))
        print()
    else:
        tell.say(*tell.waiting_lines(summary))
    counts = tell.penalty_lines(summary) + tell.summary_lines(summary)
    tell.say(*counts) if options.json else print(*counts, sep="\n")
    if summary.stopped:
        tell.say(_STOPPED)
        return STOPPED
    if summary.needs:
        tell.say(f"{len(summary.needs)} need a human; until then they have no grade")
    if len(summary.needs) > len(summary.left_out):  # those bear their cure in the reason
        tell.say(f"  Fix: {_WAYS_OUT}")
    for lesson in without:
        tell.say(f"nbgrader could not write all feedback pages of {lesson}\n  Fix: see {LOG}")
    if summary.unknown_penalties:
        tell.say(unknown_penalties(summary.unknown_penalties))
    return 1 if summary.needs or without or summary.unknown_penalties else 0


def export(course: Course, options: argparse.Namespace) -> int:
    """Print a table of grades as CSV."""
    lessons = course.chosen(options.lesson)
    with _trouble_in_a_line(), closing(Gradebook(Settings.of(course), new=False)) as gradebook:
        if options.per == "check":
            write_csv(check_rows(gradebook, lessons, options.student), CheckRow, sys.stdout)
        else:
            write_csv(student_rows(gradebook, lessons, options.student), StudentRow, sys.stdout)
    return 0


def _diff(course: Course, lessons: list[str], wanted: Options, *, as_json: bool) -> int:
    count = 0
    with closing(Progress()) if not as_json else nullcontext(Watcher()) as watcher:
        for difference in differences(course, lessons, wanted, watcher):
            count += 1
            print(tell.as_json(difference) if as_json else difference, flush=True)
    tell.say(*tell.left_out_lines(misnamed(course, lessons, wanted.students)))
    tell.say(f"{count} marks would change; nothing was written")
    return 0
