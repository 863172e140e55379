"""Read the gradebook: one row a student and lesson."""

import fnmatch
from collections.abc import Sequence
from dataclasses import dataclass

from nbgrader.api import Gradebook

from deltax.course import Course, inside
from deltax.errors import GradingError
from deltax.grading.autograde import NotGraded


@dataclass(frozen=True)
class LessonScore:
    """What one student has in one lesson."""

    student: str
    lesson: str
    score: float
    most: float
    waits_for_reading: bool


def scores(course: Course, lessons: list[str], students: str = "*") -> list[LessonScore]:
    """Return the scores in the gradebook, by lesson and student."""
    found = []
    with inside(course.root), Gradebook(gradebook_address()) as gradebook:
        for lesson in lessons:
            if lesson in {assignment.name for assignment in gradebook.assignments}:
                found += [
                    LessonScore(row.student.id, lesson, row.score, row.max_score, row.needs_manual_grade)
                    for row in gradebook.assignment_submissions(lesson)
                    if fnmatch.fnmatch(row.student.id, students)
                ]
    return sorted(found, key=lambda row: (row.lesson, row.student))


def score_table(rows: Sequence[LessonScore], not_graded: Sequence[NotGraded] = ()) -> str:
    """Return the scores as a plain table; what could not be graded has a reason in place of a score."""
    missing = {(problem.student, problem.lesson): problem for problem in not_graded}
    lines = {
        (row.lesson, row.student): f"{row.score:5g}  {row.most:3g}"
        + ("  answer in words to read" if row.waits_for_reading else "")
        for row in rows
        if (row.student, row.lesson) not in missing
    }
    lines |= {(lesson, student): f"    -    -  not graded: {p.reason}" for (student, lesson), p in missing.items()}
    width = max([len("student"), *(len(student) for _, student in lines)])
    head = f"{'student':<{width}}  {'lesson':<20}  score   of  note"
    return "\n".join([head, *(f"{key[1]:<{width}}  {key[0]:<20}  {lines[key]}" for key in sorted(lines))])


def gradebook_address() -> str:
    """Return the gradebook's address, as the folder's nbgrader_config.py sets it."""
    from nbgrader.apps import NbGrader  # late: two seconds

    app = NbGrader()
    app.raise_config_file_errors = True
    try:
        app.initialize([])
    except Exception as error:
        raise GradingError(f"nbgrader_config.py cannot be read: {error!r}\n  Fix: mend it") from error
    return app.coursedir.db_url
