"""What lies in submitted/: whose folders, what is in them, and from which bytes each was graded before."""

from collections.abc import Callable, Iterator

from deltax.course import Course
from deltax.errors import GradingError
from deltax.grading import submitted
from deltax.grading.batch.lessons import pack_of
from deltax.grading.batch.pack import Pack, Submission
from deltax.grading.batch.pool import Task
from deltax.grading.intake import collect, names_of_handed_out
from deltax.grading.ledger import done
from deltax.grading.ledger.gradebook import Gradebook
from deltax.grading.limits import Limits
from deltax.grading.repair.names import shown


def submitters(course: Course, lessons: list[str], students: str = "*") -> dict[str, list[str]]:
    """Return who has handed in a folder for each lesson; lessons without any, and `misnamed`, are left out.

    Raises
    ------
    GradingError
        If there is no submission at all.
    """
    every = {lesson: submitted.submitters(course, lesson, students) for lesson in lessons}
    found = {lesson: [name for name in names if not submitted.unfit(name)] for lesson, names in every.items()}
    if not any(found.values()):
        if odd := misnamed(course, lessons, students):
            raise GradingError(f"no submission can be graded. {odd[0][0]}: {odd[0][2]}")
        raise GradingError(
            f"no submission of {', '.join(lessons)} by {students!r} in {course.root / 'submitted'}\n"
            "  Fix: put notebooks at submitted/<student>/<lesson>/<lesson>.ipynb"
        )
    return {lesson: names for lesson, names in found.items() if names}


def misnamed(course: Course, lessons: list[str], students: str = "*") -> list[tuple[str, str, str]]:
    """Return (student, lesson, reason) of folders whose names no gradebook takes, as they can be printed."""
    return [
        (shown(name), lesson, reason)
        for lesson in lessons
        for name in submitted.submitters(course, lesson, students)
        if (reason := submitted.unfit(name))
    ]


def looked_at(
    course: Course, names: dict[str, list[str]], gradebook: Gradebook, *, sandboxed: bool
) -> Iterator[tuple[Task, str | None]]:
    """Read the folders of a class one by one.

    Yields
    ------
    Task
        The folder, as it can be given to a worker.
    str or None
        The key of what the grade that stands was made from: where it is the submission's own, nothing changed.
    """
    limits = Limits.of_environment()
    for lesson, students in names.items():
        pack = pack_of(course, lesson, limits, sandboxed=sandboxed)
        for batch in done.in_batches(students):
            known = gradebook.keys(lesson, batch)
            for submission in found_in(course, pack, batch):
                yield Task(pack, submission), known.get(submission.student)


def found_in(course: Course, pack: Pack, names: list[str]) -> Iterator[Submission]:
    """Read the folders of some students, one by one."""
    allowed = names_of_handed_out(course.source(pack.lesson).parent, course.release(pack.lesson).parent)
    for name in names:
        found = collect(course.root / "submitted" / name / pack.lesson, pack.lesson, allowed)
        yield Submission.of(name, found, pack)


def reader(course: Course) -> Callable[[Pack, str], Submission]:
    """Return what reads one student's folder."""
    return lambda pack, student: next(found_in(course, pack, [student]))
