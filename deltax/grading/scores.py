"""Read the gradebook: one row a student and lesson."""

import fnmatch
from dataclasses import dataclass

from nbgrader.api import Gradebook

from deltax.course import Course, inside
from deltax.grading.ledger.settings import nbgrader_here


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


def gradebook_address() -> str:
    """Return the gradebook's address, as the folder's nbgrader_config.py sets it."""
    return nbgrader_here().coursedir.db_url
